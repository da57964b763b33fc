/** A path as google.api.http writes it, taken apart. */
export interface PathTemplate {
  /** Literal text, or a variable for one whole segment. */
  readonly segments: readonly (string | Variable)[];
  /** What follows a colon at the end: "cancel". */
  readonly verb: string | undefined;
}

/** Named by the field's name in the contract. */
export interface Variable {
  readonly field: string;
}

const variable = /^\{([a-z][a-z0-9_]*)(?:=\*)?\}$/;

/**
 * Reads the templates that A2A uses: literals, variables of one segment (`{id}`, `{id=*}`) and a verb.
 * Throws, when the routes are made, for what else google.api.http knows.
 */
export function parseTemplate(template: string): PathTemplate {
  const [, path = "", verb] = /^\/([^:]*)(?::([a-zA-Z]+))?$/.exec(template) ?? [];
  const segments = path.split("/").map((segment) => {
    const [, field] = variable.exec(segment) ?? [];
    if (field !== undefined) return { field };
    if (/^[\w.-]+$/.test(segment)) return segment;
    throw new Error(`the path ${template} is of a kind not known here`);
  });
  return { segments, verb };
}

/** The same for templates that match the same paths. */
export function shapeOf({ segments, verb }: PathTemplate): string {
  const path = segments.map((segment) => (typeof segment === "string" ? segment : "*")).join("/");
  return verb === undefined ? path : `${path}:${verb}`;
}

/**
 * Raw segments of a path, if they are those of the template; its last one without the verb. Before a verb a
 * variable may be empty: to be told that it is missing helps more than that there is no such path.
 */
export function matchSegments(
  { segments, verb }: PathTemplate,
  path: readonly string[],
): readonly string[] | undefined {
  const last = path.length - 1;
  let end = path[last] ?? "";
  if (verb !== undefined) {
    if (!end.endsWith(verb) || end.at(-verb.length - 1) !== ":") return undefined;
    end = end.slice(0, -verb.length - 1);
  }
  for (let at = 0; at <= last; at++) {
    const wanted = segments[at];
    const given = at === last ? end : path[at];
    const isEmpty = given === "" && (verb === undefined || at < last);
    if (typeof wanted === "string" ? wanted !== given : isEmpty) return undefined;
  }
  return verb === undefined ? path : [...path.slice(0, last), end];
}
