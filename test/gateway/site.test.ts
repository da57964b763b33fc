import { request } from "node:http";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../src/domain/errors.js";
import { startGateway } from "./support.js";

interface Reply {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** A request as it is written here: any method, path and Host. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, host: "127.0.0.1", path, headers, method }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    outgoing.on("error", reject);
    outgoing.end();
  });
}

describe("GET /", () => {
  it("says that the server is live", async () => {
    await using gateway = await startGateway();
    const { status, headers, text } = await ask(gateway.port, "/");
    expect([status, text]).toEqual([200, "Server is live"]);
    expect(headers["content-type"]).toMatch(/^text\/plain/);
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-request-id"]).toBeTruthy();
  });
});

describe("a plan's feed", () => {
  const file = (format: number) => ({
    format,
    name: "studly-python.ics",
    mediaType: "text/calendar; charset=utf-8; method=PUBLISH",
    content: new TextEncoder().encode("BEGIN:VCALENDAR"),
  });

  it("is there for whoever knows the token, also where callers need keys", async () => {
    await using gateway = await startGateway({
      apiKeys: ["key-1"],
      script: {
        getFeed: ({ feedToken, format }) => {
          if (feedToken !== "Yw.secret") throw new StudlyError("not_found", "There is no plan.");
          return { file: file(format) };
        },
      },
    });
    const { status, headers, text } = await ask(gateway.port, "/plans/Yw.secret.ics");
    expect([status, text]).toEqual([200, "BEGIN:VCALENDAR"]);
    expect(headers).toMatchObject({
      "content-type": "text/calendar; charset=utf-8; method=PUBLISH",
      "content-disposition": 'inline; filename="studly-python.ics"',
      "content-security-policy": "default-src 'none';style-src 'unsafe-inline'",
      "x-content-type-options": "nosniff",
    });
    expect((await ask(gateway.port, "/plans/Yw.secret.svg")).status).toBe(200);
    for (const path of ["/plans/Yw.wrong.ics", "/plans/Yw.secret.exe", "/plans/Yw", "/plans/"])
      expect([path, (await ask(gateway.port, path)).status]).toEqual([path, 404]);
    expect(gateway.records.map(({ method }) => method)).toContain("feed");
  });
});

describe("the agent cards", () => {
  it("are where each version looks for them", async () => {
    await using gateway = await startGateway();
    const read = async (path: string, headers = {}) =>
      JSON.parse((await ask(gateway.port, path, headers)).text);
    const url = `http://127.0.0.1:${gateway.port}`;
    expect((await read("/.well-known/agent-card.json")).supportedInterfaces[0].url).toBe(
      `${url}/a2a`,
    );
    expect(await read("/.well-known/agent.json")).toMatchObject({ protocolVersion: "0.3.0" });
    expect((await ask(gateway.port, "/.well-known/jwks.json")).status).toBe(404);
  });
});

describe("health and metrics", () => {
  it("healthz stays 200, readyz turns 503 while draining", async () => {
    await using gateway = await startGateway();
    expect((await ask(gateway.port, "/healthz")).status).toBe(200);
    expect((await ask(gateway.port, "/readyz")).status).toBe(200);
    gateway.lifecycle.beginDrain();
    expect((await ask(gateway.port, "/healthz")).status).toBe(200);
    const { status, text } = await ask(gateway.port, "/readyz");
    expect([status, text]).toEqual([503, '{"status":"draining"}']);
  });

  it("readyz is 503 while something below does not work, fails or hangs", async () => {
    for (const ready of [
      () => false,
      async () => false,
      () => Promise.reject(new Error("secret")),
      () => {
        throw new Error("secret");
      },
      () => new Promise<boolean>(() => undefined),
    ]) {
      await using gateway = await startGateway({ ready });
      const { status, text } = await ask(gateway.port, "/readyz");
      expect([status, text]).toEqual([503, '{"status":"not ready"}']);
    }
    await using telling = await startGateway({ ready: () => "The store does not answer." });
    expect(JSON.parse((await ask(telling.port, "/readyz")).text)).toEqual({
      status: "not ready",
      reason: "The store does not answer.",
    });
    await using gateway = await startGateway({ ready: async () => true });
    expect((await ask(gateway.port, "/readyz")).status).toBe(200);
  });

  it("shows the metrics, to those with a key where one is asked for", async () => {
    await using open = await startGateway();
    const { headers, text } = await ask(open.port, "/metrics");
    expect(headers["content-type"]).toBe("text/plain; version=0.0.4");
    expect(text).toBe("studly_up 1\n");
    await using closed = await startGateway({
      metricsAccess({ "x-api-key": key }) {
        if (key !== "k") throw new StudlyError("unauthenticated", "Send the key.");
      },
    });
    expect((await ask(closed.port, "/metrics")).status).toBe(401);
    expect((await ask(closed.port, "/metrics", { "x-api-key": "k" })).status).toBe(200);
  });
});

describe("what is not there", () => {
  it.each([
    "/nope",
    "/tasks/send/x",
    "/%",
    "/%E0%A4%A",
    "/.well-known/%2e",
    "/a?b=%",
    "/..//x",
    "*",
  ])("%s: 404 as JSON", async (path) => {
    await using gateway = await startGateway();
    const { status, headers, text } = await ask(
      gateway.port,
      path,
      {},
      path === "*" ? "POST" : "GET",
    );
    expect(status).toBe(404);
    expect(headers["content-type"]).toMatch(/^application\/json/);
    expect(JSON.parse(text)).toMatchObject({ jsonrpc: "2.0", id: null, error: { code: -32023 } });
  });

  it.each([
    ["GET", "/tasks/send", "POST"],
    ["PUT", "/tasks/sendSubscribe", "POST"],
    ["HEAD", "/tasks/send", "POST"],
    ["DELETE", "/", "GET, HEAD, POST"],
    ["POST", "/healthz", "GET, HEAD"],
    ["POST", "/.well-known/agent.json", "GET, HEAD"],
    ["PATCH", "/metrics", "GET, HEAD"],
  ])("%s %s: 405, Allow: %s", async (method, path, allow) => {
    await using gateway = await startGateway();
    const { status, headers, text } = await ask(gateway.port, path, {}, method);
    expect([status, headers["allow"]]).toEqual([405, allow]);
    if (method !== "HEAD") expect(JSON.parse(text).error.code).toBe(-32022);
  });

  it("HEAD works where GET does", async () => {
    await using gateway = await startGateway();
    for (const path of ["/", "/.well-known/agent.json", "/healthz", "/readyz", "/metrics"]) {
      const { status, headers, text } = await ask(gateway.port, path, {}, "HEAD");
      expect([status, text]).toEqual([200, ""]);
      expect(Number(headers["content-length"])).toBeGreaterThan(0);
    }
  });

  it("a broken part is an internal error with an incident, not a page of Express", async () => {
    await using gateway = await startGateway({
      telemetry: { metrics: () => Promise.reject(new Error("secret")) },
    });
    const { status, text } = await ask(gateway.port, "/metrics");
    expect(status).toBe(500);
    expect(JSON.parse(text).error).toMatchObject({
      code: -32603,
      data: { incident: expect.any(String) },
    });
    expect(text).not.toContain("secret");
    await expect
      .poll(() => gateway.records[0])
      .toMatchObject({ method: "metrics", code: "internal" });
  });
});

describe("CORS", () => {
  const origin = "https://learner.example";
  const preflight = {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,x-api-key",
  };

  it("lets all pages call by default, preflight and answers, errors too", async () => {
    await using gateway = await startGateway();
    for (const path of [
      "/tasks/send",
      "/tasks/sendSubscribe",
      "/.well-known/agent.json",
      "/nope",
    ]) {
      const asked = await ask(gateway.port, path, preflight, "OPTIONS");
      expect(asked.status).toBe(204);
      expect(asked.headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-methods": expect.stringContaining("POST"),
        "access-control-allow-headers": "content-type,x-api-key",
      });
      const { headers } = await ask(gateway.port, path, { origin });
      expect(headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-expose-headers": expect.stringMatching(/X-Request-Id.*Retry-After/),
      });
    }
  });

  it("lets only the pages of the list call", async () => {
    await using gateway = await startGateway({ corsOrigins: [origin, "https://b.example"] });
    const allowed = await ask(gateway.port, "/", { origin });
    expect(allowed.headers["access-control-allow-origin"]).toBe(origin);
    expect(allowed.headers["vary"]).toContain("Origin");
    const other = await ask(gateway.port, "/", { origin: "https://evil.example" });
    expect(other.headers["access-control-allow-origin"]).toBeUndefined();
    const asked = await ask(gateway.port, "/tasks/send", preflight, "OPTIONS");
    expect(asked.headers["access-control-allow-origin"]).toBe(origin);
  });
});
