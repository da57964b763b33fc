import { describe, expect, it } from "vitest";
import { createStudlyClient } from "../../src/client.js";
import { execute, postJson, startService } from "./service-process.js";

describe("API keys and rate limits", () => {
  it("answers 401 without a key and keeps callers' contexts apart", async () => {
    await using service = await startService({ API_KEYS: "key-a,key-b" });
    const url = `${service.url}/tasks/send`;
    const refused = await postJson(url, execute("Learn SQL in 5 days"));
    expect(refused.status).toBe(401);
    expect(refused.headers.get("www-authenticate")).toContain("Bearer");
    const taken = await postJson(url, execute("Learn SQL in 5 days", { contextId: "mine" }), {
      authorization: "Bearer key-a",
    });
    expect(taken.status).toBe(200);
    const a = createStudlyClient({ url: service.url, apiKey: "key-a" });
    const b = createStudlyClient({ url: service.url, apiKey: "key-b" });
    expect((await a.listContexts({})).contexts.map((context) => context.id)).toEqual(["mine"]);
    expect((await b.listContexts({})).contexts).toEqual([]);
    await expect(b.getContext({ contextId: "mine" })).rejects.toThrow(/not_found/);
  });

  it("answers 429 with Retry-After over the limit", async () => {
    await using service = await startService({ RATE_LIMIT_PER_MINUTE: "3" });
    const send = () => postJson(`${service.url}/tasks/send`, execute("Learn SQL in 5 days"));
    for (let i = 0; i < 3; i++) expect((await send()).status).toBe(200);
    const limited = await send();
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});
