import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Issuer, startIssuer } from "../../rpc/auth/issuer.js";
import { type RunningAgent, startApp } from "../support.js";
import { callers } from "./callers.js";
import { http } from "./http.js";
import { refusal } from "./refused.js";

const audience = "https://studly.example";

describe("§6.9 fetching the authenticated extended agent card", () => {
  let issuer: Issuer;
  let app: RunningAgent;
  let token = "";
  beforeAll(async () => {
    issuer = await startIssuer();
    app = await startApp({ env: { JWT_ISSUER: issuer.url, JWT_AUDIENCE: audience } });
    // Step 2: had from the issuer, beside A2A.
    token = await issuer.token({ iss: issuer.url, aud: audience });
  });
  afterAll(async () => {
    await app[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  it("§6.9 step 1: the public card says that there is one, and how to get at it", async () => {
    const { status, body } = await http(app.url, "GET /.well-known/agent-card.json");
    expect(status).toBe(200);
    expect(body.capabilities).toMatchObject({ extendedAgentCard: true });
    expect(Object.values(body.securitySchemes)).toContainEqual({
      openIdConnectSecurityScheme: expect.objectContaining({
        openIdConnectUrl: `${issuer.url}/.well-known/openid-configuration`,
      }),
    });
  });

  it("§6.9 step 3, over HTTP+JSON as written", async () => {
    const publicCard = (await http(app.url, "GET /.well-known/agent-card.json")).body;
    const headers = { Authorization: `Bearer ${token}`, "A2A-Version": "1.0" };
    const { status, contentType, body } = await http(app.url, "GET /extendedAgentCard", headers);
    expect([status, contentType]).toEqual([200, "application/a2a+json"]);
    expect(body.name).toBe("Studly");
    const known = publicCard.skills.length;
    expect(body.skills.slice(0, known)).toEqual(publicCard.skills);
    expect(body.skills.length).toBeGreaterThan(known);
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.9 step 3, over %s", async (binding) => {
    const headers = { authorization: `Bearer ${token}` };
    const card = await callers[binding](app).call("GetExtendedAgentCard", {}, headers);
    expect(card.skills.map(({ id }: { id: string }) => id)).toContain("inspect_contexts");
  });

  it("§6.9 step 3, over JSON-RPC without params, as §9.4.8 has it", async () => {
    const headers = {
      Authorization: `Bearer ${token}`,
      "A2A-Version": "1.0",
      "content-type": "application/json",
    };
    const request = { jsonrpc: "2.0", id: 6, method: "GetExtendedAgentCard" };
    const { body } = await http(app.url, "POST /a2a", headers, request);
    expect(body).toMatchObject({ jsonrpc: "2.0", id: 6, result: { name: "Studly" } });
  });

  it.each([
    ["HTTP+JSON", 401],
    ["JSON-RPC", -32010],
    ["gRPC", 16],
  ] as const)("§6.9 over %s, without a token", async (binding, code) => {
    const work = callers[binding](app).call("GetExtendedAgentCard", {});
    const told = await refusal(work);
    expect(told).toMatchObject({ code, reason: "UNAUTHENTICATED" });
  });
});
