import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, vi } from "vitest";
import { createAddressGuard } from "../../../src/service/tasks/push/address-guard.js";
import { createPushSender } from "../../../src/service/tasks/push/sender.js";
import { first, type Receiver, refuse, startReceiver } from "../../service/tasks/push/receiver.js";
import { conformance } from "./suite.js";
import { anasKey, bosKey, startAgent } from "./support.js";
import { refusal, send, stateOf, taskFor, until } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Binding, type Json, type Peer } from "./wires/peer.js";

const authentication = { scheme: "Bearer", credentials: "secret-of-the-hook" };

conformance("push.test.ts", ({ each, once, shared }) => {
  const agent = shared(() => startAgent({ apiKeys: [anasKey, bosKey] }));
  const guarded = shared(() => startAgent({ pushAllowHosts: [] }));
  /** A receiver that takes everything. */
  const anybody = shared(() => startReceiver());
  const open = (binding: Binding, key = anasKey) =>
    connect(binding, agent().url, { authorization: `Bearer ${key}` });

  /** The states that a receiver has been told of a task, once it has been told of this one. */
  function toldOf({ received }: Receiver, taskId: string, state: string): Promise<string[]> {
    const states = () => {
      const events = received.map(({ body }) => JSON.parse(body));
      return events.filter((each) => idOf(each) === taskId).map((each) => stateOf(each) ?? "");
    };
    return until(states, (all) => all.includes(`TASK_STATE_${state}`));
  }

  each(all, ["3.1.7-1"], "updates go to the URL", async (binding) => {
    await using receiver = await startReceiver();
    using peer = open(binding);
    const { id: taskId } = await taskFor(peer, "auth");
    const made = await create(peer, { taskId, url: receiver.url, token: "t" });
    expect(made).toMatchObject({ taskId, url: receiver.url, id: expect.stringMatching(/./) });
    await send(peer, "hello", { message: { taskId } });
    await toldOf(receiver, taskId, "COMPLETED");
    for (const { method, headers, body } of receiver.received) {
      expect([method, headers["content-type"]]).toEqual(["POST", "application/a2a+json"]);
      expect(Object.keys(JSON.parse(body))).toEqual([
        expect.stringMatching(/^(task|statusUpdate|artifactUpdate)$/),
      ]);
    }
  });

  each(all, ["3.1.7-2"], "until the task is over", async (binding) => {
    await using receiver = await startReceiver();
    using peer = open(binding);
    const { id: taskId } = await taskFor(peer, "auth");
    const { id } = await create(peer, { taskId, url: receiver.url });
    for (const text of ["auth", "ask where?"]) {
      await send(peer, text, { message: { taskId } });
      expect(await list(peer, taskId)).toMatchObject([{ id }]);
    }
    await send(peer, "here", { message: { taskId } });
    expect((await toldOf(receiver, taskId, "COMPLETED")).length).toBeGreaterThan(3);
  });

  each(all, ["3.1.8-1"], "a configuration as it was given", async (binding) => {
    using peer = open(binding);
    const { id: taskId } = await taskFor(peer, "auth");
    const given = { taskId, id: "mine", url: anybody().url, token: "t" };
    await create(peer, { ...given, authentication });
    const { result } = await peer.call("GetTaskPushNotificationConfig", { taskId, id: "mine" });
    expect(result).toMatchObject({ ...given, authentication: { scheme: "Bearer" } });
  });

  each(all, ["3.1.8-2"], "none that is not there, or not the caller's", async (binding) => {
    using peer = open(binding);
    using bo = open(binding, bosKey);
    const { id: taskId } = await taskFor(peer, "auth");
    const { id } = await create(peer, { taskId, url: anybody().url });
    const get = "GetTaskPushNotificationConfig";
    for (const call of [
      () => peer.call(get, { taskId, id: "another" }),
      () => bo.call(get, { taskId, id }),
    ]) {
      expect((await refusal(call())).reason).toBe("TASK_NOT_FOUND");
    }
  });

  each(all, ["3.1.9-1"], "all of a task's configurations", async (binding) => {
    using peer = open(binding);
    const { id: taskId } = await taskFor(peer, "auth");
    expect(await list(peer, taskId)).toEqual([]);
    for (const id of ["a", "b", "c"]) await create(peer, { taskId, id, url: anybody().url });
    const ids = (await list(peer, taskId)).map(({ id }: Json) => id);
    expect(ids.toSorted()).toEqual(["a", "b", "c"]);
  });

  each(all, ["3.1.10-1", "3.1.10-2"], "deleted, once or twice", async (binding) => {
    await using kept = await startReceiver();
    await using left = await startReceiver();
    using peer = open(binding);
    const { id: taskId } = await taskFor(peer, "auth");
    await create(peer, { taskId, id: "kept", url: kept.url });
    await create(peer, { taskId, id: "left", url: left.url });
    await toldOf(left, taskId, "AUTH_REQUIRED");
    for (let times = 0; times < 2; times++)
      await peer.call("DeleteTaskPushNotificationConfig", { taskId, id: "left" });
    expect(await list(peer, taskId)).toMatchObject([{ id: "kept" }]);
    await send(peer, "hello", { message: { taskId } });
    await toldOf(kept, taskId, "COMPLETED");
    expect(left.received.length).toBe(1);
  });

  once("push", ["4.3.3-1", "13.2-1"], "credentials as their scheme has them", async () => {
    using peer = open("JSON-RPC");
    const basic = Buffer.from("ana:secret").toString("base64");
    for (const [scheme, credentials] of [
      ["Bearer", "secret-of-the-hook"],
      ["bearer", "abc"],
      ["Basic", basic],
    ] as const) {
      await using receiver = await startReceiver();
      const taskPushNotificationConfig = {
        url: receiver.url,
        token: "token of the hook",
        authentication: { scheme, credentials },
      };
      const { id } = await taskFor(peer, "hello", {
        configuration: { taskPushNotificationConfig },
      });
      await toldOf(receiver, id, "COMPLETED");
      for (const { headers } of receiver.received) {
        expect(headers.authorization).toBe(`${scheme} ${credentials}`);
        expect(headers["x-a2a-notification-token"]).toBe("token of the hook");
      }
    }
  });

  once("push", ["4.3.3-2"], "every URL is called", async () => {
    using peer = open("HTTP+JSON");
    await using one = await startReceiver();
    await using two = await startReceiver();
    const { id: taskId } = await taskFor(peer, "auth");
    await create(peer, { taskId, url: one.url });
    await create(peer, { taskId, url: two.url });
    await send(peer, "hello", { message: { taskId } });
    for (const receiver of [one, two]) await toldOf(receiver, taskId, "COMPLETED");
  });

  once("push", ["13.2-3"], "what fails is sent again, and nothing after it before", async () => {
    using peer = open("gRPC");
    await using receiver = await startReceiver({ answer: first(refuse(500), refuse(503)) });
    const { id: taskId } = await taskFor(peer, "auth");
    await create(peer, { taskId, url: receiver.url });
    await send(peer, "hello", { message: { taskId } });
    await toldOf(receiver, taskId, "COMPLETED");
    const [again, ...others] = receiver.bodies.slice(2);
    expect(receiver.bodies.slice(0, 2)).toEqual([again, again]);
    expect(others).not.toContain(again);
  });

  once("push", ["13.2-4"], "nobody is called at an address that is not public", async () => {
    using peer = connect("JSON-RPC", guarded().url);
    await using receiver = await startReceiver();
    const { id: taskId } = await taskFor(peer, "auth");
    for (const host of [
      "127.0.0.1",
      "127.1.2.3",
      "10.0.0.1",
      "172.16.0.1",
      "192.168.1.1",
      "169.254.169.254",
      "localhost",
      "[::1]",
      "[fe80::1]",
      "[fd00::1]",
      "[::ffff:127.0.0.1]",
      "0.0.0.0",
      "2130706433",
    ]) {
      const url = `http://${host}:${receiver.port}/hook`;
      const refused = await refusal(create(peer, { taskId, url }));
      expect([host, refused.reason, refused.fields]).toEqual([host, "INVALID_ARGUMENT", ["url"]]);
      const configuration = { taskPushNotificationConfig: { url } };
      expect((await refusal(send(peer, "hello", { configuration }))).fields.join()).toMatch(/url$/);
    }
    expect(receiver.connections.made).toBe(0);
  });

  once("push", ["13.2-6"], "tokens and credentials are told to the receiver only", async () => {
    using peer = open("HTTP+JSON");
    await using receiver = await startReceiver({ answer: first(refuse(500)) });
    const { id: taskId } = await taskFor(peer, "auth");
    const config = { taskId, id: "mine", url: receiver.url, token: "secret-token", authentication };
    const answers = [
      await create(peer, config),
      await peer.call("GetTaskPushNotificationConfig", { taskId, id: "mine" }),
      await list(peer, taskId),
      await refusal(
        create(peer, { ...config, authentication: { ...authentication, scheme: " " } }),
      ),
    ];
    expect(JSON.stringify(answers)).not.toContain("secret-of-the-hook");
    await until(
      () => receiver.received.length,
      (count) => count > 1,
    );
    for (const secret of ["secret-of-the-hook", "secret-token"])
      expect(agent().log.join("\n")).not.toContain(secret);
  });

  once("push", ["4.3.3-3", "13.2-2"], "no answer for 10 s is a failure", async () => {
    await using receiver = await startReceiver({ answer: () => undefined });
    using sender = createPushSender({ guard: createAddressGuard({ allowHosts: ["127.0.0.1"] }) });
    // Time goes by at once; the connection is a real one.
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const config = { id: "hook", taskId: "task", url: receiver.url };
    let outcome: unknown;
    const sending = sender.send(config, "{}", new AbortController().signal).then((result) => {
      outcome = result;
    });
    await vi.waitFor(() => expect(receiver.received.length).toBe(1));
    vi.advanceTimersByTime(9_000);
    await setImmediate();
    expect(outcome).toBeUndefined();
    vi.advanceTimersByTime(21_000);
    await sending;
    expect(outcome).toEqual({ reason: "timeout" });
  });
});

async function create(peer: Peer, config: object): Promise<Json> {
  return (await peer.call("CreateTaskPushNotificationConfig", config)).result;
}

async function list(peer: Peer, taskId: string): Promise<Json> {
  const { result } = await peer.call("ListTaskPushNotificationConfigs", { taskId });
  return result.configs ?? [];
}

/** The task that a notification is about. */
function idOf({ task, statusUpdate, artifactUpdate }: Json): string {
  return task?.id ?? (statusUpdate ?? artifactUpdate).taskId;
}
