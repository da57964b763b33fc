import type { NumberedUpdate, Task } from "../../../src/domain/task.js";
import type { TaskStore } from "../../../src/store/task-store.js";

/** A task between two changes. */
export interface Version {
  readonly task: Task;
  /** Of its last update. */
  readonly number: number;
  /** What came with it; none where only history or metadata have grown. */
  readonly updates: readonly NumberedUpdate[];
  /** Its place among all changes of all tasks: 1, 2, 3... */
  readonly at: number;
}

export interface Recorded {
  readonly owner: string;
  readonly versions: Version[];
}

/** From when to when something took, in changes of the ledger. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What really happened: all that a store has accepted, in order. */
export interface Ledger {
  readonly store: TaskStore;
  readonly tasks: ReadonlyMap<string, Recorded>;
  /** How many changes there were. */
  readonly now: number;
  /** The task as it was at some moment of the span. */
  during(taskId: string, span: Span): readonly Version[];
}

/** Keeps a ledger of a store whose calls take their time: `pause` is waited for before and after each. */
export function createLedger(inner: TaskStore, pause: (what: string) => Promise<void>): Ledger {
  const tasks = new Map<string, Recorded>();
  let now = 0;

  function slowly<Input extends unknown[], Output>(
    name: string,
    step: (...input: Input) => Promise<Output>,
  ): (...input: Input) => Promise<Output> {
    return async (...input) => {
      await pause(`${name} goes`);
      const output = await step(...input);
      await pause(`${name} comes`);
      return output;
    };
  }

  const store: TaskStore = {
    ...inner,
    create: slowly("create", async (stored, keys, updates = []) => {
      const isNew = await inner.create(stored, keys, updates);
      const { task, owner, number } = stored;
      if (isNew) tasks.set(task.id, { owner, versions: [{ task, number, updates, at: ++now }] });
      return isNew;
    }),
    update: slowly("update", async (change) => {
      const isDone = await inner.update(change);
      const { task, updates, expected } = change;
      const version = { task, updates, number: expected + updates.length };
      if (isDone) tasks.get(task.id)?.versions.push({ ...version, at: ++now });
      return isDone;
    }),
    read: slowly("read", inner.read),
    updatesAfter: slowly("updatesAfter", inner.updatesAfter),
    findByKey: slowly("findByKey", inner.findByKey),
    list: slowly("list", inner.list),
  };
  return {
    store,
    tasks,
    get now() {
      return now;
    },
    during(taskId, { from, to }) {
      const { versions = [] } = tasks.get(taskId) ?? {};
      return versions.filter(({ at }, index) => {
        const until = versions[index + 1]?.at ?? Number.POSITIVE_INFINITY;
        return at <= to && until > from;
      });
    },
  };
}
