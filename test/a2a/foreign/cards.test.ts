import { AgentCard, verifyAgentCardSignature } from "@a2a-js/sdk";
import {
  ClientFactory,
  createAuthenticatingFetchWithRetry,
  DefaultAgentCardResolver,
  JsonRpcTransportFactory,
} from "@a2a-js/sdk/client";
import { A2AError } from "@a2a-js/sdk/errors";
import type { JWK } from "jose";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type RunningAgent, startApp } from "../support.js";
import { says, sdkClient, taskOf, ways } from "./sdk.js";

/** Finds the key by what the signature itself says, as a client would. */
const verifyJson = verifyAgentCardSignature(async (kid, jku) => {
  if (jku === undefined) throw new Error("the signature does not say where its key is");
  const { keys } = (await (await fetch(jku)).json()) as { keys: JWK[] };
  const key = keys.find((each) => each.kid === kid);
  if (key === undefined) throw new Error("there is no such key");
  return key;
});

/**
 * The SDK (1.3.0) reads the card as JSON even where it is its own object, finds no security schemes there, and
 * would verify the card without them.
 */
const verify = (card: AgentCard) => verifyJson(AgentCard.toJSON(card) as AgentCard);

const ana = { serviceParameters: { "x-api-key": "key-of-ana" } };
const ben = { serviceParameters: { authorization: "Bearer key-of-ben" } };

describe("cards that @a2a-js/sdk reads", () => {
  let app: RunningAgent;
  beforeAll(async () => {
    app = await startApp({ signed: true, env: { API_KEYS: "key-of-ana,key-of-ben" } });
  });
  afterAll(() => app[Symbol.asyncDispose]());
  afterEach(() => vi.restoreAllMocks());

  const read = () => new DefaultAgentCardResolver().resolve(app.url);

  it("are found where it looks, and say how to call: each binding, each version (§8.3)", async () => {
    const card = await read();
    expect(card).toMatchObject({ name: "Studly", version: "1.2.3" });
    const { url, target } = app;
    const urls = { JSONRPC: `${url}/a2a`, "HTTP+JSON": url, GRPC: target };
    expect(card.supportedInterfaces).toEqual(
      ways.map(({ binding, version }) => ({
        url: urls[binding],
        protocolBinding: binding,
        protocolVersion: version,
        tenant: "",
      })),
    );
    expect(card.securitySchemes["apiKey"]?.scheme).toMatchObject({
      $case: "apiKeySecurityScheme",
      value: { location: "header", name: "x-api-key" },
    });
  });

  it("are signed, so that it can tell a card that was tampered with (§8.4)", async () => {
    const card = await read();
    expect(card.signatures).toHaveLength(1);
    await expect(verify(card)).resolves.toBeUndefined();
    // It tells everybody why.
    vi.spyOn(console, "debug").mockImplementation(() => undefined);
    const forged: AgentCard = { ...card, name: "Somebody else" };
    await expect(verify(forged)).rejects.toThrow();
    const redirected = structuredClone(card);
    for (const each of redirected.supportedInterfaces) each.url = "https://evil.example";
    await expect(verify(redirected)).rejects.toThrow();
  });

  describe.each(ways)("A2A $version over $binding", (way) => {
    it("the extended one is for those who say who they are, and has more skills (§3.1.11)", async () => {
      const { client } = await sdkClient(app.url, way);
      await expect(client.getAgentCard()).rejects.toThrow(/key|token|credential/i);
      const fetched = await client.getAgentCard(ana);
      const ids = fetched.skills.map(({ id }) => id);
      const known = (await read()).skills.map(({ id }) => id);
      expect(ids.slice(0, known.length)).toEqual(known);
      expect(ids).toContain("inspect_contexts");
      expect(fetched.version).toBe("1.2.3");
    });

    it("without a key nothing is done, and the error says what is missing (§7.3)", async () => {
      const { client } = await sdkClient(app.url, way);
      const work = client.sendMessage(says("Learn SQL in 5 days"));
      await expect(work).rejects.toThrow(/key/i);
      await expect(work).rejects.not.toThrow(/key-of/);
    });

    it("tasks are their callers' own (§13.1)", async () => {
      const { client } = await sdkClient(app.url, way);
      const { id } = taskOf(await client.sendMessage(says("Learn SQL in 5 days"), ana));
      const ref = { tenant: "", id, historyLength: undefined };
      expect((await client.getTask(ref, ana)).id).toBe(id);
      await expect(client.getTask(ref, ben)).rejects.toMatchObject({ reason: "TASK_NOT_FOUND" });
    });
  });

  it.each(ways.filter(({ version }) => version === "1.0"))(
    "the extended one is signed, too: over $binding",
    async (way) => {
      const { client } = await sdkClient(app.url, way);
      const card = await client.getAgentCard(ana, verify);
      expect(card.signatures).toHaveLength(1);
      expect(card.skills.map(({ id }) => id)).toContain("observe_service");
    },
  );

  it("a client that waits to be asked for its key is asked (RFC 9110, §11.6.1)", async () => {
    let challenge: string | null = null;
    const fetchImpl = createAuthenticatingFetchWithRetry(fetch, {
      headers: async () => ({}),
      shouldRetryWithHeaders: async (_request, response) => {
        if (response.status !== 401) return undefined;
        challenge = response.headers.get("www-authenticate");
        return { Authorization: "Bearer key-of-ana" };
      },
    });
    const factory = new ClientFactory({ transports: [new JsonRpcTransportFactory({ fetchImpl })] });
    const client = await factory.createFromUrl(app.url);
    const task = taskOf(await client.sendMessage(says("Learn SQL in 5 days")));
    expect(task.status?.state).toBe(3);
    expect(challenge).toMatch(/^Bearer/);
  });
});

describe("an agent that is open to all", () => {
  it("has no extended card, and does not promise one (§3.3.4)", async () => {
    await using app = await startApp();
    for (const way of ways) {
      const { client } = await sdkClient(app.url, way);
      // The client reads the public one, and does not ask.
      expect((await client.getAgentCard()).capabilities?.extendedAgentCard).toBe(false);
      const asked = client.transport.getExtendedAgentCard(
        { tenant: "" },
        { serviceParameters: { "A2A-Version": way.version } },
      );
      await expect(asked).rejects.toBeInstanceOf(A2AError);
      await expect(asked).rejects.toMatchObject({ reason: "UNSUPPORTED_OPERATION" });
    }
  });
});
