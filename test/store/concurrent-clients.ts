import fc from "fast-check";
import type { Store } from "../../src/store/store.js";
import type { Operation } from "./linearizable.js";
import { sampleContext, sampleReply } from "./samples.js";

/** What a client does next: it writes only onto what it has read last. */
export const intents = fc.array(fc.constantFrom("read", "write", "answer", "delete"), {
  maxLength: 5,
});
export type Intent = "read" | "write" | "answer" | "delete";

/** A call on the one context, with its answer. Tags are unique, so one stands for its version. */
export type Action =
  | { readonly kind: "read"; readonly tag: string | null }
  | {
      readonly kind: "commit";
      readonly onto: string | null;
      readonly tag: string;
      readonly answers: boolean;
      readonly ok: boolean;
    }
  | { readonly kind: "delete"; readonly ok: boolean };

/** The tag of what is stored, and whether the one reply key is taken. */
export interface State {
  readonly tag: string | null;
  readonly answered: boolean;
}

const id = "shared";
const key = "key";

/** A store in one sentence each: what an action leaves, or undefined if it cannot answer that. */
export function step(state: State, action: Action): State | undefined {
  if (action.kind === "read") return action.tag === state.tag ? state : undefined;
  if (action.kind === "delete") {
    if (action.ok !== (state.tag !== null)) return undefined;
    return { tag: null, answered: false };
  }
  const ok = action.onto === state.tag && !(action.answers && state.answered);
  if (ok !== action.ok) return undefined;
  return ok ? { tag: action.tag, answered: state.answered || action.answers } : state;
}

/** Where clients run. */
export interface Place {
  /** Before a client's next call. */
  readonly turn: () => Promise<unknown>;
  /** Later each time it is asked; one for all who are compared. */
  readonly clock: () => number;
  /** Of what its clients write. */
  readonly name: string;
}

/** Runs all clients at once, their calls in the scheduler's order; answers with what they saw. */
export async function runClients(
  store: Store,
  clients: readonly (readonly Intent[])[],
  scheduler: fc.Scheduler,
): Promise<readonly Operation<Action>[]> {
  let instants = 0;
  const place: Place = {
    turn: () => scheduler.schedule(Promise.resolve()),
    clock: () => instants++,
    name: "",
  };
  return scheduler.waitFor(runClientsAt(place, store, clients));
}

/** The same at any place; answers with what its clients saw. */
export async function runClientsAt(
  { turn, clock, name: place }: Place,
  store: Store,
  clients: readonly (readonly Intent[])[],
): Promise<readonly Operation<Action>[]> {
  const operations: Operation<Action>[] = [];

  async function record(act: () => Promise<Action>): Promise<Action> {
    await turn();
    const began = clock();
    const action = await act();
    operations.push({ began, ended: clock(), action });
    return action;
  }

  async function client(name: number, script: readonly Intent[]): Promise<void> {
    let seen: { tag: string | null; version: number } = { tag: null, version: 0 };
    for (const [at, intent] of script.entries()) {
      if (intent === "delete") {
        await record(async () => ({ kind: "delete", ok: await store.delete(id) }));
      } else if (intent === "read") {
        await record(async () => {
          const found = await store.read(id);
          const tag = found?.value.turns[0]?.text ?? null;
          seen = { tag, version: found?.version ?? 0 };
          return { kind: "read", tag };
        });
      } else {
        const tag = `${place}${name}.${at}`;
        const onto = seen;
        const answers = intent === "answer";
        const reply = answers ? { reply: { keys: [key], value: sampleReply(id, tag) } } : {};
        await record(async () => {
          const context = sampleContext(id, tag);
          const ok = await store.commit({ context, expected: onto.version, ...reply });
          return { kind: "commit", onto: onto.tag, tag, answers, ok };
        });
      }
    }
  }

  await Promise.all(clients.map((script, name) => client(name, script)));
  return operations;
}
