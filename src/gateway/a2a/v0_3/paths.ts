/** From a path in 1.0's request to the caller's, both in JSON. */
export type PathOf = (field: string) => string;

/** The same in both versions. */
export const samePath: PathOf = (field) => field;

export const sendPath: PathOf = (field) =>
  field
    .replace(/^(configuration\.)taskPushNotificationConfig\b/, "$1pushNotificationConfig")
    .replace(/(\.authentication\.)scheme$/, "$1schemes");

/** The parts of a push config are one level further down in 0.3. */
export const setPushPath: PathOf = (field) =>
  /^(?:id|url|token|authentication)\b/.test(field)
    ? `pushNotificationConfig.${field.replace(/^(authentication\.)scheme$/, "$1schemes")}`
    : field;

/** `id` is the task's in 0.3. */
export const pushPath: PathOf = (field) => {
  if (field === "id") return "pushNotificationConfigId";
  return field === "taskId" ? "id" : field;
};

/** Within JSON-RPC's params. */
export function inParams(pathOf: PathOf): PathOf {
  return (field) => `params.${pathOf(field)}`;
}
