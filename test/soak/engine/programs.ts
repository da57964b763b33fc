import fc from "fast-check";
import { stepLetters } from "./step-agent.js";

/** How somebody waits for what a message leads to. */
export type How = "to the end" | "not" | "streaming";

/** What a client does; `target` is taken modulo the tasks that there are. */
export type Action =
  | { readonly kind: "send"; readonly script: string; readonly how: How; readonly leaves: boolean }
  /** The same message, from two connections. */
  | { readonly kind: "send twice"; readonly script: string }
  | { readonly kind: "reply"; readonly script: string; readonly how: How; readonly target: number }
  /** Two answers to one question. */
  | { readonly kind: "reply twice"; readonly scripts: readonly string[]; readonly target: number }
  | { readonly kind: "cancel" | "get"; readonly target: number }
  | {
      readonly kind: "subscribe";
      readonly target: number;
      /** So many updates before the task's last one. */
      readonly behind: number | undefined;
      /** Leaves after so many events. */
      readonly most: number;
    }
  | { readonly kind: "list"; readonly pageSize: number };

/** A client does one after the other, and reads its streams beside that. */
export interface Program {
  readonly caller: "ana" | "ben";
  readonly actions: readonly Action[];
}

/** Many ask in the end, so that there is something to answer. */
const script = fc
  .tuple(
    fc.array(fc.constantFrom(...stepLetters), { maxLength: 4 }),
    fc.constantFrom("", "", "i", "u"),
  )
  .map(([letters, end]) => letters.join("") + end);
const how = fc.constantFrom<How>("to the end", "not", "streaming");
const target = fc.nat(7);

const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("send"), script, how, leaves: rarely() }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("send twice"), script }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("reply"), script, how, target }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("reply twice"),
      scripts: fc.tuple(script, script),
      target,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("cancel"), target }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("get"), target }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("subscribe"),
      target,
      behind: fc.option(fc.nat(4), { nil: undefined }),
      most: fc.constantFrom(1, 2, 5, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant("list"), pageSize: fc.nat(2).map((n) => n + 1) }),
  },
) as fc.Arbitrary<Action>;

function rarely(): fc.Arbitrary<boolean> {
  return fc.constantFrom(false, false, false, true);
}

/** Several clients at once. */
export const programs: fc.Arbitrary<readonly Program[]> = fc.array(
  fc.record({
    caller: fc.constantFrom<Program["caller"]>("ana", "ana", "ana", "ben"),
    actions: fc.array(action, { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 2, maxLength: 4 },
);
