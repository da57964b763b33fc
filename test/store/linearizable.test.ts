import { expect, it } from "vitest";
import { type Action, type State, step } from "./concurrent-clients.js";
import { isLinearizable, type Operation } from "./linearizable.js";

const empty: State = { tag: null, answered: false };
const write = (onto: string | null, tag: string, ok: boolean): Action => {
  return { kind: "commit", onto, tag, answers: false, ok };
};
const at = (began: number, ended: number, action: Action): Operation<Action> => {
  return { began, ended, action };
};

it("sees that two writers onto the same version cannot both succeed", () => {
  const lost = [at(0, 3, write(null, "a", true)), at(1, 2, write(null, "b", true))];
  expect(isLinearizable(lost, empty, step)).toBe(false);
  const refused = [at(0, 3, write(null, "a", true)), at(1, 2, write(null, "b", false))];
  expect(isLinearizable(refused, empty, step)).toBe(true);
});

it("sees a read that is older than a write that had ended", () => {
  const read: Action = { kind: "read", tag: null };
  expect(isLinearizable([at(0, 1, write(null, "a", true)), at(2, 3, read)], empty, step)).toBe(
    false,
  );
  expect(isLinearizable([at(0, 2, write(null, "a", true)), at(1, 3, read)], empty, step)).toBe(
    true,
  );
});
