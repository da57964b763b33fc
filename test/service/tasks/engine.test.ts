import { describe, expect, it } from "vitest";
import { isTerminal } from "../../../src/domain/task.js";
import { everyPart, scriptedExtension } from "./scripted-agent.js";
import {
  all,
  callOf,
  engineOf,
  inputOf,
  leavingCall,
  refusal,
  taskOf,
  told,
  until,
} from "./support.js";

describe("SendMessage (A2A 1.0, §3.1.1)", () => {
  it("answers with the whole task when it is over", async () => {
    const { engine } = engineOf();
    const task = taskOf(await engine.send(inputOf("hello"), callOf()));
    expect(task).toMatchObject({
      status: { state: "completed", message: { role: "agent", parts: [{ text: "Done" }] } },
      artifacts: [{ artifactId: "echo", parts: [{ text: "hello" }] }],
      history: [{ role: "user", taskId: task.id, contextId: task.contextId }],
    });
    expect(await engine.get({ tenant: "", taskId: task.id }, callOf())).toEqual(task);
  });

  it("answers with a message where there is no need for a task", async () => {
    const { engine, store } = engineOf();
    const result = await engine.send(inputOf("say hi there"), callOf());
    expect(result).toMatchObject({ kind: "message", message: { parts: [{ text: "hi there" }] } });
    if (result.kind === "message") expect(result.message.contextId).toBeTruthy();
    expect(await store.count()).toBe(0);
  });

  it("keeps a context id that the client made (§3.4.1), and task ids its own (§3.4.2)", async () => {
    const { engine } = engineOf();
    const task = taskOf(
      await engine.send(inputOf("a", { message: { contextId: "mine" } }), callOf()),
    );
    expect(task.contextId).toBe("mine");
    const unknown = inputOf("a", { message: { taskId: "made-up" } });
    expect(await refusal(engine.send(unknown, callOf()))).toMatchObject({ code: "task_not_found" });
  });

  it("carries every kind of part", async () => {
    const { engine } = engineOf();
    const task = taskOf(await engine.send(inputOf("parts"), callOf()));
    expect(task.artifacts[0]?.parts).toEqual(everyPart);
    expect(task.status.state).toBe("completed");
  });

  it("puts chunks of an artifact together", async () => {
    const { engine } = engineOf();
    const { artifacts } = taskOf(await engine.send(inputOf("chunks 4"), callOf()));
    expect(artifacts).toHaveLength(1);
    expect(artifacts[0]?.parts.map((part) => "text" in part && part.text)).toEqual([
      "chunk 1\n",
      "chunk 2\n",
      "chunk 3\n",
      "chunk 4\n",
    ]);
  });

  it.each([
    ["nothing", "completed"],
    ["reject", "rejected"],
    ["auth", "auth_required"],
    ["ask who?", "input_required"],
    ["artifact-first", "completed"],
  ])("settles: %s is %s", async (text, state) => {
    const { engine } = engineOf();
    expect(taskOf(await engine.send(inputOf(text), callOf())).status.state).toBe(state);
  });

  it("says why a task failed, for people and machines", async () => {
    const { engine } = engineOf();
    const { status } = taskOf(await engine.send(inputOf("fail"), callOf()));
    expect(status).toMatchObject({
      state: "failed",
      message: {
        parts: [{ text: "The model is away." }],
        metadata: { reason: "MODEL_UNAVAILABLE", retryable: true, retryAfterMs: 2_000 },
      },
    });
  });

  it.each(["break", "late-message", "backwards"])(
    "leaks nothing of a broken agent: %s",
    async (text) => {
      const { engine } = engineOf();
      const task = taskOf(await engine.send(inputOf(text), callOf()));
      expect(task.status.state).toBe("failed");
      expect(JSON.stringify(task)).not.toMatch(/secret|at Object|node:/);
    },
  );

  it("makes no task of what the agent refuses to begin", async () => {
    const { engine, store } = engineOf();
    const error = await refusal(engine.send(inputOf("refuse"), callOf()));
    expect(error.code).toBe("content_type_not_supported");
    expect(await store.count()).toBe(0);
    expect(engine.running).toBe(0);
  });

  it("refuses a message that an agent says", async () => {
    const { engine } = engineOf();
    const error = await refusal(
      engine.send(inputOf("a", { message: { role: "agent" } }), callOf()),
    );
    expect(error.violations[0]?.field).toBe("message.role");
  });

  it("returns at once if it is asked to (§3.2.2), and the work goes on", async () => {
    const { engine } = engineOf();
    const task = taskOf(
      await engine.send(inputOf("slow 50", { returnImmediately: true }), callOf()),
    );
    expect(task.status.state).toBe("working");
    const ref = { tenant: "", taskId: task.id };
    await until(async () => isTerminal((await engine.get(ref, callOf())).status.state));
    expect((await engine.get(ref, callOf())).status.state).toBe("completed");
  });

  it("fails a task that is not done within the deadline, in time to say so", async () => {
    const { engine, seen } = engineOf();
    const from = performance.now();
    const { status } = taskOf(await engine.send(inputOf("slow 10000"), callOf({ budgetMs: 400 })));
    expect(performance.now() - from).toBeLessThan(400);
    expect(status).toMatchObject({
      state: "failed",
      message: { metadata: { reason: "DEADLINE_EXCEEDED", retryable: true } },
    });
    await until(() => seen.closed === 1);
  });

  it("does not wait for an agent that does not stop", async () => {
    const { engine } = engineOf();
    const { status } = taskOf(
      await engine.send(inputOf("stubborn 3000"), callOf({ budgetMs: 300 })),
    );
    expect(status.state).toBe("failed");
    expect(engine.running).toBe(0);
  });

  it("stops the work of a caller who leaves before the answer", async () => {
    const { engine, seen } = engineOf();
    const { call, leave } = leavingCall();
    const sending = engine.send(inputOf("endless 5"), call);
    await until(() => engine.running === 1);
    leave();
    expect(taskOf(await sending).status.state).toBe("canceled");
    await until(() => engine.running === 0);
    expect(seen.closed).toBe(1);
  });

  it("activates the extensions that both sides know (§4.6)", async () => {
    const { engine, seen } = engineOf();
    const extensions = [scriptedExtension, "https://agents.example/unknown"];
    await engine.send(inputOf("a", { extensions }), callOf());
    expect(seen.requests[0]?.extensions).toEqual([scriptedExtension]);
  });

  it("hands the agent the tasks that the message refers to, but nobody else's (§3.4.3)", async () => {
    const { engine, seen } = engineOf();
    const own = taskOf(await engine.send(inputOf("a"), callOf()));
    const other = taskOf(await engine.send(inputOf("b"), callOf({ caller: "ben" })));
    const message = { referenceTaskIds: [own.id, other.id, "none"] };
    await engine.send(inputOf("c", { message }), callOf());
    expect(seen.requests.at(-1)?.referenced.map(({ id }) => id)).toEqual([own.id]);
  });
});

describe("a task over several messages (§3.4.3)", () => {
  it("is continued where it asked, with the question in its history", async () => {
    const { engine } = engineOf();
    const asked = taskOf(await engine.send(inputOf("ask your name?"), callOf()));
    const reply = inputOf("Ada", { message: { taskId: asked.id } });
    const task = taskOf(await engine.send(reply, callOf()));
    expect(task).toMatchObject({ id: asked.id, contextId: asked.contextId });
    expect(task.status.state).toBe("completed");
    expect(task.history.map(({ role, parts }) => [role, parts[0]])).toEqual([
      ["user", { text: "ask your name?" }],
      ["agent", { text: "your name?" }],
      ["user", { text: "Ada" }],
    ]);
    expect(task.artifacts[0]?.parts).toEqual([{ text: "answered: Ada" }]);
  });

  it("takes no message for another context", async () => {
    const { engine } = engineOf();
    const asked = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const wrong = inputOf("x", { message: { taskId: asked.id, contextId: "another" } });
    expect(await refusal(engine.send(wrong, callOf()))).toMatchObject({
      code: "invalid_argument",
      violations: [{ field: "message.contextId" }],
    });
  });

  it("takes no message when it is over, or worked on", async () => {
    const { engine } = engineOf();
    const over = taskOf(await engine.send(inputOf("a"), callOf()));
    const busy = taskOf(
      await engine.send(inputOf("endless 5", { returnImmediately: true }), callOf()),
    );
    for (const { id } of [over, busy]) {
      const error = await refusal(engine.send(inputOf("x", { message: { taskId: id } }), callOf()));
      expect(error.code).toBe("unsupported_operation");
    }
    await engine.cancel({ tenant: "", taskId: busy.id }, callOf());
  });

  it("takes one of two answers that come at once", async () => {
    const { engine } = engineOf();
    const asked = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const answers = ["one", "two"].map((text) =>
      engine.send(inputOf(text, { message: { taskId: asked.id } }), callOf()),
    );
    const settled = await Promise.allSettled(answers);
    expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const task = await engine.get({ tenant: "", taskId: asked.id }, callOf());
    expect(task.history).toHaveLength(3);
  });
});

describe("the same message again (§3.3.1)", () => {
  it("is the same task, also while that is worked on", async () => {
    const { engine, seen } = engineOf();
    const message = { messageId: "m-1", contextId: "c-1" };
    const input = inputOf("slow 60", { message });
    const [first, second] = await Promise.all([
      engine.send(input, callOf()),
      engine.send(input, callOf()),
    ]);
    expect(second).toEqual(first);
    expect(await engine.send(input, callOf())).toEqual(first);
    expect(seen.requests.length).toBeLessThanOrEqual(2);
    const { totalSize } = await engine.list({ tenant: "", includeArtifacts: false }, callOf());
    expect(totalSize).toBe(1);
  });

  it.each([
    ["other words", inputOf("b", { message: { messageId: "m", contextId: "c" } })],
    ["another context", inputOf("a", { message: { messageId: "m", contextId: "d" } })],
    ["no context", inputOf("a", { message: { messageId: "m" } })],
  ])("is another one with %s", async (_, other) => {
    const { engine } = engineOf();
    const message = { messageId: "m", contextId: "c" };
    const first = taskOf(await engine.send(inputOf("a", { message }), callOf()));
    expect(taskOf(await engine.send(other, callOf())).id).not.toBe(first.id);
  });

  it("is recognised by its Idempotency-Key, of each caller", async () => {
    const { engine } = engineOf();
    const send = (caller: string) =>
      engine.send(inputOf("a", { idempotencyKey: "k" }), callOf({ caller })).then(taskOf);
    const first = await send("ana");
    expect((await send("ana")).id).toBe(first.id);
    expect((await send("ben")).id).not.toBe(first.id);
  });

  it("within a task is not answered twice", async () => {
    const { engine, seen } = engineOf();
    const asked = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const reply = inputOf("Ada", { message: { messageId: "r", taskId: asked.id } });
    const first = await engine.send(reply, callOf());
    expect(await engine.send(reply, callOf())).toEqual(first);
    expect(seen.requests).toHaveLength(2);
  });
});

describe("SendStreamingMessage (§3.1.2)", () => {
  it("tells the task, then everything, and ends with it", async () => {
    const { engine } = engineOf();
    const events = await all(engine.stream(inputOf("chunks 3"), callOf()));
    expect(told(events)).toEqual([
      "task working",
      "artifact a",
      "artifact a+",
      "artifact a+.",
      "completed",
    ]);
  });

  it("tells just the message if there is no task", async () => {
    const { engine } = engineOf();
    expect(told(await all(engine.stream(inputOf("say hi"), callOf())))).toEqual(["message"]);
  });

  it("ends when the task waits for its caller", async () => {
    const { engine } = engineOf();
    const events = told(await all(engine.stream(inputOf("ask me"), callOf())));
    expect(events.at(-1)).toBe("input_required");
  });

  it("goes on without its reader", async () => {
    const { engine } = engineOf();
    let id = "";
    for await (const event of engine.stream(inputOf("slow 30"), callOf())) {
      if (event.kind === "task") id = event.task.id;
      break;
    }
    await until(async () => {
      const task = await engine.get({ tenant: "", taskId: id }, callOf());
      return task.status.state === "completed";
    });
  });

  it("is refused where it is off (§3.3.4)", async () => {
    const { engine } = engineOf({ streaming: false });
    const error = await refusal(all(engine.stream(inputOf("a"), callOf())));
    expect(error.code).toBe("unsupported_operation");
  });
});

describe("SubscribeToTask (§3.1.6)", () => {
  it("begins with the task as it is, and every subscriber hears the same in the same order", async () => {
    const { engine } = engineOf();
    const task = taskOf(
      await engine.send(inputOf("endless 2", { returnImmediately: true }), callOf()),
    );
    const ref = { tenant: "", taskId: task.id };
    const streams = [1, 2, 3].map(() => all(engine.subscribe(ref, callOf())));
    await new Promise((resolve) => setTimeout(resolve, 60));
    await engine.cancel(ref, callOf());
    const heard = await Promise.all(streams);
    for (const events of heard) {
      expect(events[0]?.kind).toBe("task");
      expect(told(events).at(-1)).toBe("canceled");
      const numbers = events.flatMap((event) =>
        event.kind === "update" ? event.update.number : [],
      );
      const first = numbers[0] ?? 0;
      expect(numbers).toEqual(numbers.map((_, index) => first + index));
    }
    expect(heard[0]?.length).toBeGreaterThan(5);
    const last = (events: (typeof heard)[number]) => events.slice(-4);
    expect(last(heard[1] ?? [])).toEqual(last(heard[0] ?? []));
  });

  it("goes on after the last event that a cut stream had, also when the task is over", async () => {
    const { engine } = engineOf();
    const events = await all(engine.stream(inputOf("chunks 5"), callOf()));
    const [first] = events;
    const taskId = first?.kind === "task" ? first.task.id : "";
    const rest = await all(engine.subscribe({ tenant: "", taskId, after: 3 }, callOf()));
    expect(rest).toEqual(events.filter((e) => e.kind === "update" && e.update.number > 3));
  });

  it("is refused for a task that is over", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("a"), callOf()));
    const error = await refusal(all(engine.subscribe({ tenant: "", taskId: id }, callOf())));
    expect(error.code).toBe("unsupported_operation");
  });

  it("stays open while the task waits for its caller, and hears the answer", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const heard = all(engine.subscribe({ tenant: "", taskId: id }, callOf()));
    await new Promise((resolve) => setTimeout(resolve, 20));
    await engine.send(inputOf("Ada", { message: { taskId: id } }), callOf());
    expect(told(await heard)).toEqual([
      "task input_required",
      "working",
      "artifact echo.",
      "completed",
    ]);
  });

  it("ends with its caller, and leaves nothing behind", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(
      await engine.send(inputOf("endless 1000", { returnImmediately: true }), callOf()),
    );
    const { call, leave } = leavingCall();
    const heard = refusal(all(engine.subscribe({ tenant: "", taskId: id }, call)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    leave();
    expect((await heard).code).toBe("cancelled");
    await engine[Symbol.asyncDispose]();
    expect(engine.running).toBe(0);
  });
});

describe("CancelTask (§3.1.5)", () => {
  it("ends the task and stops the work within 50 ms", async () => {
    const { engine, seen } = engineOf();
    const { id } = taskOf(
      await engine.send(inputOf("slow 60000", { returnImmediately: true }), callOf()),
    );
    const from = performance.now();
    const task = await engine.cancel({ tenant: "", taskId: id }, callOf());
    expect(task.status.state).toBe("canceled");
    await until(() => seen.closed === 1);
    expect(seen.closedAt - from).toBeLessThan(50);
    expect(engine.running).toBe(0);
  });

  it("hears nothing of an agent that does not stop", async () => {
    const { engine } = engineOf();
    const input = inputOf("stubborn 40", { returnImmediately: true });
    const { id } = taskOf(await engine.send(input, callOf()));
    const canceled = await engine.cancel({ tenant: "", taskId: id }, callOf());
    await new Promise((resolve) => setTimeout(resolve, 80));
    expect(await engine.get({ tenant: "", taskId: id }, callOf())).toEqual(canceled);
  });

  it("is refused once the task is over", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("a"), callOf()));
    const error = await refusal(engine.cancel({ tenant: "", taskId: id }, callOf()));
    expect(error).toMatchObject({ code: "task_not_cancelable", metadata: { taskId: id } });
  });

  it("ends a task that waits for its caller", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const { status } = await engine.cancel({ tenant: "", taskId: id }, callOf());
    expect(status.state).toBe("canceled");
  });
});

describe("history (§3.2.4)", () => {
  it.each([
    [undefined, 3],
    [0, 0],
    [2, 2],
    [50, 3],
  ])("of length %s has %s messages", async (historyLength, count) => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("ask me"), callOf()));
    const reply = inputOf("Ada", {
      message: { taskId: id },
      ...(historyLength === undefined ? {} : { historyLength }),
    });
    const sent = taskOf(await engine.send(reply, callOf()));
    expect(sent.history).toHaveLength(count);
    const ref = { tenant: "", taskId: id };
    const length = historyLength === undefined ? {} : { historyLength };
    expect((await engine.get({ ...ref, ...length }, callOf())).history).toEqual(sent.history);
    expect(sent.history.at(-1)?.parts).toEqual(count === 0 ? undefined : [{ text: "Ada" }]);
  });
});

describe("whose tasks (§13.1)", () => {
  it("belong to a caller and a tenant: for others they do not exist", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(await engine.send(inputOf("ask me"), callOf()));
    for (const [caller, tenant] of [
      ["ben", ""],
      ["ana", "school"],
    ] as const) {
      const ref = { tenant, taskId: id };
      const call = () => callOf({ caller });
      const errors = await Promise.all([
        refusal(engine.get(ref, call())),
        refusal(engine.cancel(ref, call())),
        refusal(all(engine.subscribe(ref, call()))),
        refusal(engine.send(inputOf("x", { tenant, message: { taskId: id } }), call())),
      ]);
      expect(errors.map(({ code }) => code)).toEqual(Array(4).fill("task_not_found"));
      const { totalSize } = await engine.list({ tenant, includeArtifacts: true }, call());
      expect(totalSize).toBe(0);
    }
  });
});

describe("ListTasks (§3.1.4)", () => {
  const list = { tenant: "", includeArtifacts: false };

  it("has the last changed first, page by page, each once while others are written", async () => {
    const { engine } = engineOf();
    for (let n = 0; n < 7; n++) await engine.send(inputOf(`task ${n}`), callOf());
    const seen: string[] = [];
    let pageToken = "";
    do {
      const page = await engine.list(
        { ...list, pageSize: 3, ...(pageToken === "" ? {} : { pageToken }) },
        callOf(),
      );
      seen.push(...page.tasks.map(({ history }) => JSON.stringify(history[0]?.parts)));
      pageToken = page.nextPageToken;
      await engine.send(inputOf("meanwhile"), callOf());
    } while (pageToken !== "");
    expect(seen).toEqual([6, 5, 4, 3, 2, 1, 0].map((n) => JSON.stringify([{ text: `task ${n}` }])));
  });

  it("filters by context, state and time, and says how many there are", async () => {
    const { engine } = engineOf();
    const first = taskOf(
      await engine.send(inputOf("a", { message: { contextId: "c" } }), callOf()),
    );
    await engine.send(inputOf("ask me", { message: { contextId: "c" } }), callOf());
    const last = taskOf(await engine.send(inputOf("b", { message: { contextId: "d" } }), callOf()));
    const idsOf = async (rest: object) => {
      const { tasks, totalSize } = await engine.list({ ...list, ...rest }, callOf());
      expect(totalSize).toBe(tasks.length);
      return tasks.map(({ id }) => id);
    };
    expect(await idsOf({ contextId: "d" })).toEqual([last.id]);
    expect(await idsOf({ contextId: "c", state: "completed" })).toEqual([first.id]);
    expect(await idsOf({ statusAfter: last.status.timestamp })).toEqual([last.id]);
    expect(await idsOf({ state: "failed" })).toEqual([]);
  });

  it("has artifacts only for those who want them", async () => {
    const { engine } = engineOf();
    await engine.send(inputOf("a"), callOf());
    const [bare, whole] = await Promise.all(
      [false, true].map((includeArtifacts) => engine.list({ ...list, includeArtifacts }, callOf())),
    );
    expect(bare?.tasks[0]?.artifacts).toEqual([]);
    expect(whole?.tasks[0]?.artifacts).toHaveLength(1);
  });

  it("refuses a token that no page has given", async () => {
    const { engine } = engineOf();
    const error = await refusal(engine.list({ ...list, pageToken: "nonsense!" }, callOf()));
    expect(error.violations[0]?.field).toBe("pageToken");
  });
});

describe("work in the background", () => {
  it("is limited for each caller and for all", async () => {
    const { engine } = engineOf({ maxBackgroundPerCaller: 2, maxBackground: 3 });
    const begin = (caller: string) =>
      engine.send(inputOf("endless 1000", { returnImmediately: true }), callOf({ caller }));
    await begin("ana");
    await begin("ana");
    expect((await refusal(begin("ana"))).code).toBe("rate_limited");
    await begin("ben");
    expect((await refusal(begin("cem"))).message).toContain("all callers");
    const [task] = (await engine.list({ tenant: "", includeArtifacts: false }, callOf())).tasks;
    await engine.cancel({ tenant: "", taskId: task?.id ?? "" }, callOf());
    await until(() => engine.running === 2);
    await begin("ana");
    await engine[Symbol.asyncDispose]();
  });

  it("ends as failed when its own time is over", async () => {
    const { engine } = engineOf({ backgroundBudgetMs: 60 });
    const { id } = taskOf(
      await engine.send(inputOf("endless 5", { returnImmediately: true }), callOf()),
    );
    const ref = { tenant: "", taskId: id };
    await until(async () => (await engine.get(ref, callOf())).status.state === "failed");
  });

  it("is told to stop when the process does", async () => {
    const { engine } = engineOf();
    const { id } = taskOf(
      await engine.send(inputOf("endless 5", { returnImmediately: true }), callOf()),
    );
    await engine[Symbol.asyncDispose]();
    expect(await engine.get({ tenant: "", taskId: id }, callOf())).toMatchObject({
      status: {
        state: "failed",
        message: { metadata: { reason: "UNAVAILABLE", retryable: true } },
      },
    });
  });
});
