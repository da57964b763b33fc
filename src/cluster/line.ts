import type { Notes, Questions } from "./messages.js";

/** The line between the primary and one worker, as one of them sees it. */
export interface Line {
  /** Resolves when it is on its way, or when there is nobody any more who could hear it. */
  tell<K extends keyof Notes>(name: K, note: Notes[K]): Promise<void>;
  onNote<K extends keyof Notes>(name: K, listener: (note: Notes[K]) => void): void;
  /** Rejects if there is no answer in time, if answering failed, or if the line is cut. */
  ask<K extends keyof Questions>(
    name: K,
    question: Questions[K]["question"],
    timeoutMs: number,
  ): Promise<Questions[K]["answer"]>;
  /** Answers such questions; what it rejects with stays on this side. */
  onQuestion<K extends keyof Questions>(
    name: K,
    answer: (question: Questions[K]["question"]) => Promise<Questions[K]["answer"]>,
  ): void;
}

/** One end of Node's channel between processes: the worker as a child process, or `process` in the worker. */
export interface LineEnd {
  send?(
    message: object,
    handle: undefined,
    options: undefined,
    done: (error: Error | null) => void,
  ): boolean;
  on(event: "message", listener: (message: unknown) => void): unknown;
  on(event: "disconnect", listener: () => void): unknown;
}

type Message =
  | { readonly studly: "note"; readonly name: string; readonly body: unknown }
  | {
      readonly studly: "question";
      readonly name: string;
      readonly id: number;
      readonly body: unknown;
    }
  | { readonly studly: "answer"; readonly id: number; readonly body: unknown }
  | { readonly studly: "no answer"; readonly id: number };

interface Waiting {
  resolve(answer: unknown): void;
  reject(error: Error): void;
}

export function createLine(end: LineEnd): Line {
  const notes = new Map<string, (note: never) => void>();
  const questions = new Map<string, (question: never) => Promise<unknown>>();
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  function send(message: Message): Promise<void> {
    // With a callback a closed channel is told there, and not thrown.
    return new Promise((resolve) => {
      if (end.send === undefined) resolve();
      else end.send(message, undefined, undefined, () => resolve());
    });
  }

  async function answer(id: number, name: string, body: unknown): Promise<void> {
    try {
      const found = questions.get(name);
      if (found === undefined) throw new Error("nobody answers that here");
      void send({ studly: "answer", id, body: await found(body as never) });
    } catch {
      void send({ studly: "no answer", id });
    }
  }

  end.on("message", (message: unknown) => {
    if (!isOurs(message)) return;
    if (message.studly === "note") notes.get(message.name)?.(message.body as never);
    else if (message.studly === "question") void answer(message.id, message.name, message.body);
    else if (message.studly === "answer") waiting.get(message.id)?.resolve(message.body);
    else waiting.get(message.id)?.reject(new Error("the other process could not answer"));
  });
  end.on("disconnect", () => {
    for (const { reject } of waiting.values()) reject(new Error("the other process is gone"));
  });
  return {
    tell: (name, body) => send({ studly: "note", name, body }),
    onNote: (name, listener) => void notes.set(name, listener),
    onQuestion: (name, listener) => void questions.set(name, listener),
    async ask(name, body, timeoutMs) {
      const id = ++lastId;
      let timer: NodeJS.Timeout | undefined;
      try {
        return await new Promise((resolve, reject) => {
          waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
          timer = setTimeout(() => reject(new Error("no answer in time")), timeoutMs);
          void send({ studly: "question", name, id, body });
        });
      } finally {
        clearTimeout(timer);
        waiting.delete(id);
      }
    },
  };
}

/** Others may use the channel too, for instance whoever started the primary. */
function isOurs(message: unknown): message is Message {
  return typeof message === "object" && message !== null && "studly" in message;
}
