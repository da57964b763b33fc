import { randomUUID } from "node:crypto";
import type { PatientClient } from "./client.js";
import { Follower, isGapless, toldOf } from "./follower.js";

/** A turn that was acknowledged. */
interface Turn {
  readonly contextId: string;
  readonly messageId: string;
  readonly text: string;
  readonly turnId: string;
}

/** A task that was acknowledged, in the state in which it was. */
interface Task {
  readonly id: string;
  readonly contextId: string;
  readonly message: object;
  readonly isBackground: boolean;
  /** Who has heard all of it as it happened; of those in the background. */
  readonly follower: Follower | undefined;
}

/** What has been acknowledged, and what of it is found. */
export interface Count {
  readonly turns: number;
  readonly turnsFound: number;
  readonly tasks: number;
  readonly tasksFound: number;
  /** Messages of which more than one task was made. */
  readonly doubles: number;
  /** Tasks that are not over in time. */
  readonly hanging: number;
  /** Tasks of which a follower missed an event, or heard one twice or another one than was stored. */
  readonly gaps: number;
  readonly events: number;
}

const courses = ["Linear algebra", "Databases", "SQL"];
const wishes = [
  "Learn SQL in 1 day, 30 minutes",
  "Learn Spanish in 2 weeks, 1 hour a day",
  "make it 3 weeks",
  "not on Sundays",
];

/** Callers that write down what was acknowledged, so that it can be looked for afterwards. */
export class Ledger {
  readonly #turns: Turn[] = [];
  readonly #tasks: Task[] = [];
  #isStopped = false;

  constructor(
    private readonly client: PatientClient,
    private readonly urls: readonly string[],
  ) {}

  get size(): number {
    return this.#turns.length + this.#tasks.length;
  }

  /** Ends the callers once each has the answer for which it waits. */
  stop(): void {
    this.#isStopped = true;
  }

  /** A task that goes on by itself. */
  background(): Promise<string> {
    return this.#task(`d-${randomUUID()}`, degree, true);
  }

  /** One caller: turns of a conversation, tasks in it, and now and then a degree in the background. */
  async call(): Promise<void> {
    for (let n = 0; !this.#isStopped; n++) {
      const contextId = `c-${randomUUID()}`;
      for (const text of wishes) {
        if (this.#isStopped) return;
        await this.#turn(contextId, text);
      }
      await this.#task(contextId, wishes[0] ?? "", false);
      if (n % 3 === 0) await this.background();
    }
  }

  async #turn(contextId: string, text: string): Promise<void> {
    const messageId = randomUUID();
    const { turnId } = await this.client.post(createPlan, { contextId, messageId, text });
    this.#turns.push({ contextId, messageId, text, turnId });
  }

  async #task(contextId: string, text: string, isBackground: boolean) {
    const message = {
      messageId: randomUUID(),
      contextId,
      role: "ROLE_USER",
      parts: [{ text }],
    };
    const { task } = await this.client.post("/message:send", sendOf(message, isBackground));
    const follower = isBackground ? new Follower(this.urls, task.id) : undefined;
    this.#tasks.push({ id: task.id, contextId, message, isBackground, follower });
    return String(task.id);
  }

  /** What another one has written down, too. */
  add(other: Ledger): void {
    this.#turns.push(...other.#turns);
    this.#tasks.push(...other.#tasks);
  }

  /** Looks for everything that was acknowledged, as the callers would: by asking again. */
  async count(): Promise<Count> {
    const turns = await inTurn(this.#turns, async ({ turnId, ...again }) => {
      const answer = await this.client.post(createPlan, again);
      return answer.turnId === turnId;
    });
    const tasks = await inTurn(this.#tasks, (task) => this.#find(task));
    const of = (name: Exclude<keyof Found, "events">) =>
      tasks.filter((found) => found[name]).length;
    return {
      turns: turns.length,
      turnsFound: turns.filter(Boolean).length,
      tasks: tasks.length,
      tasksFound: of("isFound"),
      doubles: of("isDouble"),
      hanging: of("isHanging"),
      gaps: of("hasGaps"),
      events: tasks.reduce((sum, { events }) => sum + events, 0),
    };
  }

  async #find({ id, contextId, message, isBackground, follower }: Task): Promise<Found> {
    const again = await this.client.post("/message:send", sendOf(message, isBackground));
    const task = await this.#over(id);
    const { tasks } = await this.client.get(`/tasks?contextId=${contextId}`);
    const state = task.status?.state;
    await follower?.ended;
    const stored = await toldOf(this.urls[0] ?? "", id);
    const heard = follower?.told ?? stored;
    return {
      isFound: again.task?.id === id && (!isBackground || chunksOf(task) === courses.length),
      isDouble: tasks.length !== 1,
      isHanging: state !== "TASK_STATE_COMPLETED" && state !== "TASK_STATE_INPUT_REQUIRED",
      hasGaps: !isGapless(heard) || JSON.stringify(heard) !== JSON.stringify(stored),
      events: stored.length,
    };
  }

  /** The task when it is over, or as it is when no patience is left. */
  async #over(id: string) {
    const end = Date.now() + 30_000;
    for (;;) {
      const task = await this.client.get(`/tasks/${id}`);
      const isOpen = /WORKING|SUBMITTED/.test(task.status?.state ?? "WORKING");
      if (!isOpen || Date.now() > end) return task;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

interface Found {
  readonly isFound: boolean;
  readonly isDouble: boolean;
  readonly isHanging: boolean;
  readonly hasGaps: boolean;
  readonly events: number;
}

const createPlan = "/studly.v1.StudlyService/CreatePlan";
const degree = `Plan my whole degree: ${courses.join(", ")}`;

function sendOf(message: object, returnImmediately: boolean): object {
  return { message, configuration: { returnImmediately } };
}

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
function chunksOf(task: any): number {
  return task.artifacts?.[0]?.metadata?.courses?.length ?? 0;
}

async function inTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
