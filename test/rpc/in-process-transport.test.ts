import { create } from "@bufbuild/protobuf";
import {
  ConnectError,
  createClient,
  createContextKey,
  createContextValues,
  type Interceptor,
} from "@connectrpc/connect";
import { describe, expect, it } from "vitest";
import { CreatePlanResponseSchema, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { callKey } from "../../src/rpc/context.js";
import { createInProcessTransport } from "../../src/rpc/in-process-transport.js";
import { calling } from "./support/calling.js";
import { sampleResult } from "./support/sample.js";

const text = "Help me learn Python";

describe("the in-process transport", () => {
  it("hands messages over as they are, and completes init shapes", async () => {
    const { interceptors } = calling();
    const answer = create(CreatePlanResponseSchema, { turnId: "same" });
    const seen: unknown[] = [];
    const transport = createInProcessTransport(
      (router) =>
        void router.service(StudlyService, {
          createPlan: (request) => {
            seen.push(request);
            return request.text === "init" ? { turnId: "init" } : answer;
          },
        }),
      { interceptors },
    );
    const client = createClient(StudlyService, transport);
    expect(await client.createPlan({ text })).toBe(answer);
    expect(seen[0]).toMatchObject({ text, history: [], acceptedOutputs: [] });
    const init = await client.createPlan({ text: "init" });
    expect(init).toMatchObject({ $typeName: "studly.v1.CreatePlanResponse", replayed: false });
  });

  it("lets context values cross, and leaves the caller's alone", async () => {
    const key = createContextKey("nobody");
    let seen: unknown;
    const look: Interceptor = (next) => (request) => {
      seen = request.contextValues.get(key);
      return next(request);
    };
    const { routes, interceptors } = calling();
    const all = { interceptors: [...interceptors, look] };
    const client = createClient(StudlyService, createInProcessTransport(routes, all));
    const contextValues = createContextValues().set(key, "somebody");
    await Promise.all([
      client.createPlan({ text }, { contextValues }),
      client.createPlan({ text }, { contextValues }),
    ]);
    expect(seen).toBe("somebody");
    expect(contextValues.get(callKey)).toBeUndefined();
  });

  it("keeps the cause and the server's stack to itself", async () => {
    const { client, study } = calling();
    const secret = new Error("secret");
    study.play({
      createPlan: () => {
        throw new ConnectError("Said.", 9, { "content-type": "x", "x-said": "y" }, [], secret);
      },
    });
    const error = await client.createPlan({ text }).catch((reason: ConnectError) => reason);
    expect(error).toBeInstanceOf(ConnectError);
    expect(error).toMatchObject({ rawMessage: "Said.", code: 9, cause: undefined });
    const { metadata } = ConnectError.from(error);
    expect([metadata.get("x-said"), metadata.get("content-type")]).toEqual(["y", null]);
  });

  it("tells a caller that cancelled its own reason", async () => {
    const { client } = calling();
    const reason = new ConnectError("mine", 10);
    const { signal } = Object.assign(new AbortController(), {});
    expect(signal.aborted).toBe(false);
    const call = client.createPlan({ text }, { signal: AbortSignal.abort(reason) });
    await expect(call).rejects.toBe(reason);
  });

  it("answers many calls at once apart", async () => {
    const { client, study } = calling();
    study.play({
      createPlan: async ({ text: asked }) => {
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 10));
        return { ...sampleResult, markdown: asked };
      },
    });
    const asked = Array.from({ length: 200 }, (_, i) => `question ${i}`);
    const answers = await Promise.all(asked.map((each) => client.createPlan({ text: each })));
    expect(answers.map(({ markdown }) => markdown)).toEqual(asked);
  });
});
