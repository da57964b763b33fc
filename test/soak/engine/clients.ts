import type { Call } from "../../../src/domain/call.js";
import type {
  ListResult,
  SendInput,
  SendResult,
  StreamEvent,
} from "../../../src/service/tasks/task-service.js";
import { callOf, inputOf, leavingCall } from "../../service/tasks/support.js";
import type { Span } from "./ledger.js";
import type { Observed, Outcome, Seen, World } from "./observed.js";
import type { Action, How, Program } from "./programs.js";
import type { Answering } from "./step-agent.js";

/** Runs a program; what it sees goes into `observed`. Resolves when its last action is done. */
export async function run(
  { caller, actions }: Program,
  { engine, ledger, agent, pause }: World,
  { seen, reading }: Observed,
): Promise<void> {
  const callBy = (rest: Partial<Call> = {}) => callOf({ caller, ...rest });

  async function timed<T>(work: () => Promise<T>): Promise<Span & { outcome: Outcome<T> }> {
    const from = ledger.now;
    const outcome = await settle(work());
    return { from, to: ledger.now, outcome };
  }

  function targetOf(index: number): string | undefined {
    const ids = [...ledger.tasks.keys()];
    return ids[index % Math.max(1, ids.length)];
  }

  /** Reads until the end, or until it has enough. */
  async function read(
    stream: AsyncIterable<StreamEvent>,
    facts: { readonly taskId?: string; readonly after?: number; readonly most?: number },
  ): Promise<StreamEvent[]> {
    const { taskId, after, most = Number.POSITIVE_INFINITY } = facts;
    const from = ledger.now;
    const events: StreamEvent[] = [];
    let end: Extract<Seen, { kind: "stream" }>["end"] = "over";
    try {
      for await (const event of stream) {
        events.push(event);
        await pause(`${caller} reads`);
        if (events.length < most) continue;
        end = "left";
        break;
      }
    } catch (error) {
      end = { error };
    }
    seen.push({ kind: "stream", caller, from, to: ledger.now, taskId, after, events, end });
    if (typeof end === "object") throw end.error;
    return events;
  }

  async function sendBy(how: How, input: SendInput, leaves: boolean): Promise<SendResult> {
    const { call, leave } = leavingCall();
    if (leaves)
      void pause(`${caller} may leave`)
        .then(() => pause(`${caller} leaves`))
        .then(leave);
    const own = { ...call, caller };
    if (how !== "streaming")
      return engine.send({ ...input, returnImmediately: how === "not" }, own);
    const { promise, resolve, reject } = Promise.withResolvers<SendResult>();
    async function* watched() {
      for await (const event of engine.stream(input, own)) {
        if (event.kind !== "update") resolve(event);
        yield event;
      }
    }
    reading.push(read(watched(), {}).then(() => reject(new Error("no event")), reject));
    return promise;
  }

  async function send(
    { script, how, leaves }: { script: string; how: How; leaves: boolean },
    taskId?: string,
  ): Promise<void> {
    const input = inputOf(script, { message: taskId === undefined ? {} : { taskId } });
    const { messageId } = input.message;
    const facts = { kind: "send", caller, taskId, messageId, how, script, leaves } as const;
    seen.push({ ...facts, ...(await timed(() => sendBy(how, input, leaves))) });
  }

  async function list(pageSize: number): Promise<void> {
    const pages: (Span & { page: ListResult })[] = [];
    const all = ledger.now;
    for (let pageToken: string | undefined; pageToken !== "" && pages.length < mostPages; ) {
      const from = ledger.now;
      const input = { tenant: "", includeArtifacts: true, pageSize };
      const token = pageToken === undefined ? {} : { pageToken };
      const page = await engine.list({ ...input, ...token }, callBy());
      pages.push({ from, to: ledger.now, page });
      pageToken = page.nextPageToken;
    }
    seen.push({ kind: "list", caller, from: all, to: ledger.now, pages });
  }

  async function perform(action: Action): Promise<void> {
    if (action.kind === "send") return send(action);
    if (action.kind === "list") return list(action.pageSize);
    if (action.kind === "send twice") {
      const input = inputOf(action.script, {
        returnImmediately: true,
        message: { contextId: "c" },
      });
      const from = ledger.now;
      const both = [engine.send(input, callBy()), engine.send(input, callBy())];
      const outcomes = await Promise.all(both.map(settle));
      seen.push({ kind: "send twice", caller, from, to: ledger.now, outcomes });
      return;
    }
    const taskId = targetOf(action.target);
    if (taskId === undefined) return;
    const ref = { tenant: "", taskId };
    if (action.kind === "reply") return send({ ...action, leaves: false }, taskId);
    if (action.kind === "reply twice") {
      const reply = (script: string) => send({ script, how: "not", leaves: false }, taskId);
      await Promise.all(action.scripts.map(reply));
      return;
    }
    if (action.kind === "subscribe") {
      const number = ledger.tasks.get(taskId)?.versions.at(-1)?.number ?? 0;
      const { behind, most } = action;
      const resumption = behind === undefined ? {} : { after: Math.max(0, number - behind) };
      const events = engine.subscribe({ ...ref, ...resumption }, callBy());
      reading.push(read(events, { taskId, ...resumption, most }).then(noop, noop));
      return;
    }
    if (action.kind === "get") {
      const got = await timed(() => engine.get(ref, callBy()));
      seen.push({ kind: "get", caller, taskId, ...got });
      return;
    }
    const canceled = await timed(() => engine.cancel(ref, callBy()));
    const isWorkedOn = (one: Answering) =>
      one.taskId === taskId && !one.hasEnded && !one.signal.aborted;
    const workedOn = agent.answering.filter(isWorkedOn).length;
    seen.push({ kind: "cancel", caller, taskId, workedOn, ...canceled });
  }

  for (const action of actions) {
    await pause(`${caller} ${action.kind}`);
    await perform(action);
  }
}

/** More than there can be tasks. */
const mostPages = 100;

const noop = () => undefined;

function settle<T>(work: Promise<T>): Promise<Outcome<T>> {
  return work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
}
