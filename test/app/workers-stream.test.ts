import type { ClientHttp2Session } from "node:http2";
import { expect, it } from "vitest";
import { startGeminiDouble } from "../gemini-double/spawn.js";
import { answer, startWorkers, streamed } from "./worker-processes.js";

it("a task that runs in one worker is followed in the other as it happens", async () => {
  await using double = await startGeminiDouble();
  // Soon after a reader has looked by itself, which it does every 500 ms: news would be old without wake-ups.
  await double.set({ kind: "ok", delayMs: 650 });
  await using service = await startWorkers(withGemini(double.url));
  const [one, other] = await service.connections();
  const lags = await Promise.all(
    Array.from({ length: 9 }, async (_, i) => {
      const here = new Heard(streamed(one.session, "SendStreamingMessage", says(`m-${i}`)));
      const id = await here.taskId;
      const there = new Heard(streamed(other.session, "SubscribeToTask", { id }));
      const [told, followed] = await Promise.all([here.states, there.states]);
      expect(followed.at(-1)?.state).toBe("TASK_STATE_COMPLETED");
      return (followed.at(-1)?.at ?? Number.NaN) - (told.at(-1)?.at ?? Number.NaN);
    }),
  );
  const median = lags.sort((a, b) => a - b)[4];
  expect(median).toBeLessThan(150);
});

it("a task that is streamed in one worker is cancelled in the other", async () => {
  await using double = await startGeminiDouble();
  await double.set({ kind: "hang" });
  await using service = await startWorkers(withGemini(double.url));
  const [one, other] = await service.connections();
  const here = new Heard(streamed(one.session, "SendStreamingMessage", says("m-1")));
  const id = await here.taskId;
  const canceled = await cancel(other.session, id);
  expect(canceled).toMatchObject({ result: { status: { state: "TASK_STATE_CANCELED" } } });
  expect((await here.states).at(-1)?.state).toBe("TASK_STATE_CANCELED");
});

it("a task whose worker is renewed meanwhile is finished by another one", async () => {
  await using double = await startGeminiDouble();
  await double.set({ kind: "hang" });
  await using service = await startWorkers(withGemini(double.url));
  const connections = await service.connections();
  // The last one to be renewed: both others have begun before its work is left.
  const last = connections.find(({ worker }) => worker === 2) ?? connections[0];
  const here = new Heard(streamed(last.session, "SendStreamingMessage", says("m-1")));
  here.states.catch(() => undefined);
  const id = await here.taskId;
  await expect.poll(async () => (await double.requests()).length).toBe(1);
  await double.set({ kind: "ok", delayMs: 200 });
  service.signal("SIGHUP");
  await expect.poll(() => service.logged("workers renewed").length, { timeout: 20_000 }).toBe(1);
  const [next] = await service.connections();
  const read = async () => {
    const body = { jsonrpc: "2.0", id: 1, method: "GetTask", params: { id } };
    const { result } = JSON.parse((await answer(next.session, a2a, body)).body);
    return result.status.state;
  };
  await expect.poll(read, { timeout: 10_000 }).toBe("TASK_STATE_COMPLETED");
});

const a2a = { ":path": "/a2a", "a2a-version": "1.0" };

function withGemini(url: string): Record<string, string> {
  return { GEMINI_API_KEY: "test-key", GEMINI_BASE_URL: url };
}

function says(messageId: string) {
  const parts = [{ text: "Help me learn Python in 2 weeks, 1 hour a day" }];
  return { message: { messageId, role: "ROLE_USER", parts } };
}

async function cancel(session: ClientHttp2Session, id: string): Promise<unknown> {
  const body = { jsonrpc: "2.0", id: 1, method: "CancelTask", params: { id } };
  return JSON.parse((await answer(session, a2a, body)).body);
}

interface Told {
  readonly state: string;
  readonly at: number;
}

/** Reads a stream to its end. */
class Heard {
  /** As soon as it is known. */
  readonly taskId: Promise<string>;
  readonly states: Promise<readonly Told[]>;

  constructor(events: ReturnType<typeof streamed>) {
    const { promise, resolve } = Promise.withResolvers<string>();
    this.taskId = promise;
    this.states = this.read(events, resolve);
  }

  private async read(
    events: ReturnType<typeof streamed>,
    begun: (taskId: string) => void,
  ): Promise<readonly Told[]> {
    const states: Told[] = [];
    for await (const { result, at } of events) {
      const { task, statusUpdate } = result as {
        task?: { id: string; status: { state: string } };
        statusUpdate?: { status: { state: string } };
      };
      if (task !== undefined) begun(task.id);
      const state = (task ?? statusUpdate)?.status.state;
      if (state !== undefined) states.push({ state, at });
    }
    return states;
  }
}
