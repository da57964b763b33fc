import { type Client, createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { A2AService as OldA2AService } from "../../../gen/a2a/v1/a2a_pb.js";
import { A2AService } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { type ScriptedAgent, startScripted } from "../../a2a/support.js";

describe("a version named to a service that has another (A2A 1.0, §3.6.2)", () => {
  let agent: ScriptedAgent;
  let current: Client<typeof A2AService>;
  let old: Client<typeof OldA2AService>;
  beforeAll(async () => {
    agent = await startScripted();
    const transport = createGrpcTransport({ baseUrl: agent.url });
    current = createClient(A2AService, transport);
    old = createClient(OldA2AService, transport);
  });
  afterAll(() => agent[Symbol.asyncDispose]());

  const naming = (version: string) => ({ headers: { "a2a-version": version } });

  it.each(["1.0", "1.0.1", "0.5", "99.0", "one"])("%s: refused by a2a.v1", async (version) => {
    await expect(old.getTask({ name: "tasks/none" }, naming(version))).rejects.toThrow(
      `A2A ${version} is not spoken here. Send the header A2A-Version with 0.3.`,
    );
  });

  it.each(["", "0.3", "0.3.0"])("'%s' is right for a2a.v1", async (version) => {
    await expect(old.getTask({ name: "tasks/none" }, naming(version))).rejects.toThrow("not_found");
  });

  it.each(["0.3", "0.5", "99.0", "one"])("%s: refused by lf.a2a.v1", async (version) => {
    await expect(current.getTask({ id: "none" }, naming(version))).rejects.toThrow(
      `A2A ${version} is not spoken here. Send the header A2A-Version with 1.0.`,
    );
  });

  it.each(["", "1.0", "1.0.1"])("'%s' is right for lf.a2a.v1", async (version) => {
    await expect(current.getTask({ id: "none" }, naming(version))).rejects.toThrow("not_found");
  });
});
