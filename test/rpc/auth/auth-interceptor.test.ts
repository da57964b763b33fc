import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { create } from "@bufbuild/protobuf";
import { Code, ConnectError, createClient, type ServiceImpl } from "@connectrpc/connect";
import { connectNodeAdapter, createConnectTransport } from "@connectrpc/connect-node";
import { describe, expect, it } from "vitest";
import { Health, HealthCheckResponseSchema } from "../../../gen/grpc/health/v1/health_pb.js";
import { GetPlanResponseSchema, StudlyService } from "../../../gen/studly/v1/studly_pb.js";
import { createAuthInterceptor } from "../../../src/rpc/auth/auth-interceptor.js";
import { type Callers, createCallers } from "../../../src/rpc/auth/callers.js";
import { callerKey } from "../../../src/rpc/context.js";
import { createErrors } from "../../../src/rpc/interceptors/errors.js";
import { audience, iss, startIssuer } from "./issuer.js";

/** A server over HTTP whose GetPlan answers with who calls. */
async function serving(callers: Callers) {
  const studly: Partial<ServiceImpl<typeof StudlyService>> = {
    getPlan: (_request, { values }) =>
      create(GetPlanResponseSchema, { plan: { id: values.get(callerKey) } }),
    getFeed: () => ({}),
  };
  const server = createServer(
    connectNodeAdapter({
      interceptors: [createErrors(), createAuthInterceptor(callers)],
      routes: (router) =>
        router
          .service(StudlyService, studly)
          .service(Health, { check: () => create(HealthCheckResponseSchema, { status: 1 }) }),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const transport = createConnectTransport({ baseUrl: url, httpVersion: "1.1" });
  const client = createClient(StudlyService, transport);
  return {
    url,
    client,
    health: createClient(Health, transport),
    callerWith: (headers: HeadersInit) =>
      client.getPlan({ contextId: "ada" }, { headers }).then(
        ({ plan }) => plan?.id,
        (error: unknown) => ConnectError.from(error),
      ),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("the auth interceptor", () => {
  it("says who calls, by key and by token", async () => {
    await using issuer = await startIssuer();
    const jwt = { issuer: iss, audience, keys: { jwksUrl: issuer.jwksUrl } };
    await using server = await serving(createCallers({ apiKeys: ["key-one"], jwt }));
    expect(await server.callerWith({ "x-api-key": "key-one" })).toMatch(/^[0-9a-f]{16}$/);
    const authorization = `Bearer ${await issuer.token()}`;
    expect(await server.callerWith({ authorization })).toMatch(/^[0-9a-f]{32}$/);
  });

  it("lets nobody else pass", async () => {
    await using issuer = await startIssuer();
    const jwt = { issuer: iss, audience, keys: { jwksUrl: issuer.jwksUrl } };
    await using server = await serving(createCallers({ apiKeys: ["key-one"], jwt }));
    const expired = await issuer.token({ exp: 1 });
    for (const headers of [{}, { "x-api-key": "wrong" }, { authorization: `Bearer ${expired}` }]) {
      const error = await server.callerWith(headers);
      expect(error).toMatchObject({ code: Code.Unauthenticated });
      expect((error as ConnectError).metadata.get("www-authenticate")).toMatch(/^Bearer/);
    }
  });

  it("lets everybody pass where nothing is set up", async () => {
    await using server = await serving(createCallers());
    expect(await server.callerWith({ authorization: "Bearer anything" })).toBe("anonymous");
  });

  it("leaves health and feeds open, also while the issuer's keys are away", async () => {
    await using issuer = await startIssuer();
    issuer.fault = "hangs";
    const jwt = { issuer: iss, audience, keys: { jwksUrl: issuer.jwksUrl } };
    await using server = await serving(createCallers({ jwt }));
    const headers = { authorization: `Bearer ${await issuer.token()}` };
    expect((await server.health.check({}, { headers })).status).toBe(1);
    await server.client.getFeed({ feedToken: "token", format: 4 }, { headers });
    expect(issuer.asked()).toBe(0);
    expect(await server.callerWith(headers)).toMatchObject({ code: Code.Unavailable });
  });

  it("waits for the issuer's keys no longer than the caller does", async () => {
    await using issuer = await startIssuer();
    issuer.fault = "hangs";
    const keys = { jwksUrl: issuer.jwksUrl };
    const jwt = { issuer: iss, audience, keys, jwksTimeoutMs: 20_000 };
    await using server = await serving(createCallers({ jwt }));
    const begun = performance.now();
    // By hand, since a client would not wait for the answer.
    const response = await fetch(`${server.url}/studly.v1.StudlyService/GetPlan`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "connect-timeout-ms": "200",
        authorization: `Bearer ${await issuer.token()}`,
      },
      body: "{}",
    });
    expect(await response.json()).toMatchObject({ code: "deadline_exceeded" });
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
