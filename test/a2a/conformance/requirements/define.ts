import { type Binding, bindings } from "../wires/peer.js";

/** What a requirement is about: a binding; the agent card; notifications; or the server, however it is called. */
export type Subject = Binding | "card" | "push" | "server";

export type Level = "MUST" | "MUST NOT" | "SHOULD" | "SHOULD NOT" | "RECOMMENDED";

/** Why no test can say that a requirement is met. */
export interface Untested {
  /** "operator": whoever runs the service sees to it. */
  readonly kind: "operator" | "not applicable" | "process";
  readonly why: string;
}

/** Something that A2A 1.0 demands of an agent. */
export interface Requirement<Id extends string = string> {
  /** Section and place in it: "3.1.2-2". */
  readonly id: Id;
  readonly level: Level;
  /** What it demands, in our words. */
  readonly text: string;
  readonly on: readonly Subject[];
  readonly untested?: Untested;
  /** Known not to be met: on these, or at all. */
  readonly notDone?: { readonly why: string; readonly on?: readonly Subject[] };
  /** How far it goes here. */
  readonly note?: string;
}

type Rest = Pick<Requirement, "untested" | "notDone" | "note">;
type Define = <const Id extends string>(
  id: Id,
  on: readonly Subject[],
  text: string,
  rest?: Rest,
) => Requirement<Id>;

export const all: readonly Binding[] = bindings;
/** Those that are HTTP and JSON. */
export const json: readonly Binding[] = ["JSON-RPC", "HTTP+JSON"];
export const card: readonly Subject[] = ["card"];
export const push: readonly Subject[] = ["push"];
export const server: readonly Subject[] = ["server"];

export const must = of("MUST");
export const mustNot = of("MUST NOT");
export const should = of("SHOULD");
export const shouldNot = of("SHOULD NOT");
export const recommended = of("RECOMMENDED");

function of(level: Level): Define {
  return (id, on, text, rest = {}) => ({ id, level, text, on, ...rest });
}

/** The operator's affair. */
export function operator(why: string): Rest {
  return { untested: { kind: "operator", why } };
}

/** There is nothing here that it could be about. */
export function notApplicable(why: string): Rest {
  return { untested: { kind: "not applicable", why } };
}

/** Held to by how we work. */
export function byProcess(why: string): Rest {
  return { untested: { kind: "process", why } };
}

export function notDone(why: string, on?: readonly Subject[]): Rest {
  return { notDone: { why, ...(on === undefined ? {} : { on }) } };
}

export function note(text: string): Rest {
  return { note: text };
}
