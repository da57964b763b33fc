/**
 * Judges an answer of `/tasks/send`: undefined for HTTP 200 with a completed A2A task, else a
 * short stable code: "http-503", "http-408/-32000" (with the JSON-RPC code), "http-200/-32603",
 * "not-json", "not-a-task", "state-input-required".
 */
export function failureOf(status: number, body: string): string | undefined {
  const answer = parseObject(body);
  const rpcCode = asObject(answer?.["error"])?.["code"];
  if (typeof rpcCode === "number") return `http-${status}/${rpcCode}`;
  if (status !== 200) return `http-${status}`;
  if (answer === undefined) return "not-json";
  const task = asObject(answer["result"]);
  if (task?.["kind"] !== "task") return "not-a-task";
  const state = asObject(task["status"])?.["state"];
  return state === "completed" ? undefined : `state-${String(state).slice(0, 40)}`;
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)
    : undefined;
}
