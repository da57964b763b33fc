import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { beginTask, getTask, kindOf, send, stateOf, stream, taskFor, told } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all } from "./wires/peer.js";

conformance("sending.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());

  each(all, ["3.1.1-1"], "a message is answered with a task or a message", async (binding) => {
    using peer = connect(binding, agent().url);
    expect(kindOf(await send(peer, "hello"))).toBe("task");
    expect(kindOf(await send(peer, "say hello"))).toBe("message");
  });
  each(all, ["3.1.2-1"], "x", async (binding) => {
    using peer = connect(binding, agent().url);
    const events = await told(await stream(peer, "chunks 3"));
    expect(events.map(kindOf)).toEqual([]);
  });
});
