import { expect } from "vitest";
import { oldCompleted, sendOld } from "./old-callers.js";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import { refusal, send, stream, taskFor } from "./talk.js";
import { connect } from "./wires/connect.js";
import { bindings as all, type Binding } from "./wires/peer.js";

conformance("versions.test.ts", ({ each, shared }) => {
  const agent = shared(() => startAgent());
  const sent = (binding: Binding, version?: string) => {
    const { url } = agent();
    const headers = version === undefined ? {} : { "a2a-version": version };
    return sendOld[binding](binding === "JSON-RPC" ? `${url}/a2a` : url, headers);
  };

  each(all, ["3.6.2-1"], "each version is spoken as it is", async (binding) => {
    const { url } = agent();
    using peer = connect(binding, url, { "a2a-version": "1.0" });
    expect((await taskFor(peer, "hello")).status.state).toBe("TASK_STATE_COMPLETED");
    expect(await sent(binding, "0.3")).toBe(oldCompleted[binding]);
  });

  each(all, ["3.6.2-2", "14.2.1-1"], "other versions are refused", async (binding) => {
    for (const version of ["0.5", "1.1", "2.0", "1", "one", "1.0.0.0", "v1.0", "-1.0"]) {
      using peer = connect(binding, agent().url, { "a2a-version": version });
      for (const call of [send(peer, "hello"), stream(peer, "hello")]) {
        const { reason, info } = await refusal(call);
        expect([version, reason]).toEqual([version, "VERSION_NOT_SUPPORTED"]);
        expect(info.metadata.supportedVersions).toMatch(/1\.0/);
      }
    }
  });

  each(all, ["3.6.2-3"], "no version is 0.3", async (binding) => {
    expect(await sent(binding)).toBe(oldCompleted[binding]);
    if (binding === "gRPC") return;
    using peer = connect(binding, agent().url, { "a2a-version": "" });
    expect((await refusal(send(peer, "hello"))).message).toMatch(/A2A-Version: 1\.0/);
  });

  each(all, ["3.6-2"], "the patch number does not count", async (binding) => {
    for (const version of ["1.0.0", "1.0.1", "1.0.27"]) {
      using peer = connect(binding, agent().url, { "a2a-version": version });
      expect((await taskFor(peer, "hello")).status.state).toBe("TASK_STATE_COMPLETED");
    }
    for (const version of ["0.3.0", "0.3.7"])
      expect(await sent(binding, version)).toBe(oldCompleted[binding]);
  });
});
