import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { scriptedExtension } from "../../service/tasks/scripted-agent.js";
import { conformance } from "./suite.js";
import { anasKey, startAgent } from "./support.js";
import { refusal, saying, send, stream, subscribe, taskFor } from "./talk.js";
import { connect } from "./wires/connect.js";
import { ask } from "./wires/http.js";
import { bindings as all, type Binding, type Peer } from "./wires/peer.js";

const headers = { authorization: `Bearer ${anasKey}` };
const hook = "https://receiver.example/hook";

/** The four operations on push configurations. */
function pushCalls(peer: Peer, taskId: string): readonly (() => Promise<unknown>)[] {
  const id = "hook";
  return [
    () => peer.call("CreateTaskPushNotificationConfig", { taskId, url: hook }),
    () => peer.call("GetTaskPushNotificationConfig", { taskId, id }),
    () => peer.call("ListTaskPushNotificationConfigs", { taskId }),
    () => peer.call("DeleteTaskPushNotificationConfig", { taskId, id }),
  ];
}

conformance("capabilities.test.ts", ({ each, shared }) => {
  const bare = shared(() =>
    startAgent({ apiKeys: [anasKey], streaming: false, push: false, extendedCard: false }),
  );
  // It declares a card for authenticated callers, and has none.
  const unfinished = shared(() => startAgent({ apiKeys: [anasKey], hasOperatorSkills: false }));
  const strict = shared(() =>
    startAgent({
      profile: {
        extensions: [{ uri: scriptedExtension, description: "You must.", required: true }],
      },
    }),
  );
  const open = (binding: Binding) => connect(binding, bare().url, headers);
  const reasonOf = async (call: Promise<unknown>) => (await refusal(call)).reason;

  each(all, ["3.3.4-1"], "what is not declared is refused", async (binding) => {
    const { body } = await ask(`${bare().url}/.well-known/agent-card.json`);
    expect(body.capabilities).toMatchObject({ streaming: false, pushNotifications: false });
    using peer = open(binding);
    const reasons = [
      await reasonOf(stream(peer, "hello")),
      await reasonOf(
        send(peer, "hello", { configuration: { taskPushNotificationConfig: { url: hook } } }),
      ),
      await reasonOf(peer.call("GetExtendedAgentCard")),
    ];
    expect(reasons).toEqual([
      "UNSUPPORTED_OPERATION",
      "PUSH_NOTIFICATION_NOT_SUPPORTED",
      "UNSUPPORTED_OPERATION",
    ]);
  });

  each(all, ["3.3.4-2"], "no push notifications", async (binding) => {
    using peer = open(binding);
    const { id } = await taskFor(peer, "ask where?");
    for (const taskId of [id, randomUUID()])
      for (const call of pushCalls(peer, taskId))
        expect(await reasonOf(call())).toBe("PUSH_NOTIFICATION_NOT_SUPPORTED");
  });

  each(all, ["3.3.4-3"], "no streams", async (binding) => {
    using peer = open(binding);
    const { id } = await taskFor(peer, "ask where?");
    expect(await reasonOf(stream(peer, "hello"))).toBe("UNSUPPORTED_OPERATION");
    expect(await reasonOf(subscribe(peer, id))).toBe("UNSUPPORTED_OPERATION");
  });

  each(all, ["3.3.4-4", "13.3-8"], "no extended card", async (binding) => {
    using peer = open(binding);
    expect(await reasonOf(peer.call("GetExtendedAgentCard"))).toBe("UNSUPPORTED_OPERATION");
  });

  each(all, ["3.3.4-5", "13.3-9"], "an extended card, declared only", async (binding) => {
    const { url } = unfinished();
    const { body } = await ask(`${url}/.well-known/agent-card.json`);
    expect(body.capabilities.extendedAgentCard).toBe(true);
    using peer = connect(binding, url, headers);
    const reason = await reasonOf(peer.call("GetExtendedAgentCard"));
    expect(reason).toBe("EXTENDED_AGENT_CARD_NOT_CONFIGURED");
  });

  each(all, ["3.3.4-6"], "an extension that callers must use", async (binding) => {
    using peer = connect(binding, strict().url);
    expect(await reasonOf(send(peer, "hello"))).toBe("EXTENSION_SUPPORT_REQUIRED");
    expect(await reasonOf(stream(peer, "hello"))).toBe("EXTENSION_SUPPORT_REQUIRED");
    const said = { headers: { "a2a-extensions": scriptedExtension } };
    expect((await taskFor(peer, "hello", said)).status.state).toBe("TASK_STATE_COMPLETED");
  });

  each(all, ["4.6.3-4"], "another version of it will not do", async (binding) => {
    using peer = connect(binding, strict().url);
    const other = scriptedExtension.replace("v1", "v2");
    const call = send(peer, "hello", { headers: { "a2a-extensions": other } });
    expect(await reasonOf(call)).toBe("EXTENSION_SUPPORT_REQUIRED");
  });

  each(
    all,
    ["4.6.3-3", "4.6.3-5"],
    "a version that is not known is passed over, not replaced",
    async (binding) => {
      using peer = open(binding);
      const unknown = scriptedExtension.replace("v1", "v2");
      const sent = { ...headers, "a2a-extensions": unknown };
      const answer = await peer.call("SendMessage", saying("hello"), sent);
      expect(answer.result.task.status.state).toBe("TASK_STATE_COMPLETED");
      expect(answer.headers).not.toHaveProperty("a2a-extensions");
      expect(bare().seen.requests.at(-1)?.extensions).toEqual([]);
    },
  );
});
