import { describe, expect, it } from "vitest";
import type { StreamPlanResponse } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../../src/service/study.js";
import { calling } from "./support/calling.js";
import { samplePlan, sampleResult, sampleUnderstanding } from "./support/sample.js";

const text = "Help me learn Python";

async function events(
  createPlan: StudyService["createPlan"],
  request: { acceptedOutputs?: string[] } = {},
): Promise<StreamPlanResponse["event"][]> {
  const { client, study } = calling();
  study.play({ createPlan });
  const all: StreamPlanResponse["event"][] = [];
  for await (const { event } of client.streamPlan({ text, ...request })) all.push(event);
  return all;
}

const cases = (all: StreamPlanResponse["event"][]) => all.map((event) => event.case);
const { plan: _plan, understanding: _understanding, ...withoutPlan } = sampleResult;
const question = { ...withoutPlan, outcome: "question" as const, markdown: "Which language?" };

describe("StreamPlan", () => {
  it("tells a question: Markdown, then done", async () => {
    const all = await events(async () => question);
    expect(cases(all)).toEqual(["markdownDelta", "done"]);
    expect(all[0]?.value).toBe("Which language?");
  });

  it("tells what was understood before a question, once", async () => {
    const all = await events(async (_input, _call, observer) => {
      observer?.understood?.(sampleUnderstanding);
      return { ...question, understanding: sampleUnderstanding };
    });
    expect(cases(all)).toEqual(["understood", "markdownDelta", "done"]);
  });

  it("sends the plan as it was stored, after the Markdown, whenever it was told", async () => {
    const all = await events(async (_input, _call, observer) => {
      observer?.plan?.({ ...samplePlan, revision: 0 });
      observer?.markdown?.(sampleResult.markdown);
      return sampleResult;
    });
    expect(cases(all)).toEqual(["markdownDelta", "understood", "plan", "done"]);
    expect(all[2]?.value).toMatchObject({ revision: 1 });
  });

  it("completes Markdown that was told in part", async () => {
    const all = await events(async (_input, _call, observer) => {
      observer?.markdown?.("# Dura");
      return sampleResult;
    });
    const deltas = all.flatMap((event) => (event.case === "markdownDelta" ? event.value : []));
    expect(deltas.join("")).toBe(sampleResult.markdown);
  });

  it("brings the reply with done if another one was told", async () => {
    const all = await events(async (_input, _call, observer) => {
      observer?.markdown?.("# Of an attempt that was given up");
      return sampleResult;
    });
    expect(all.at(-1)?.value).toMatchObject({ markdown: sampleResult.markdown });
  });

  it("sends neither Markdown nor plan to whom cannot use it", async () => {
    const telling: StudyService["createPlan"] = async (_input, _call, observer) => {
      observer?.understood?.(sampleUnderstanding);
      observer?.markdown?.(sampleResult.markdown);
      return sampleResult;
    };
    const json = await events(telling, { acceptedOutputs: ["application/json"] });
    expect(cases(json)).toEqual(["understood", "plan", "done"]);
    const markdown = await events(telling, { acceptedOutputs: ["text/markdown"] });
    expect(cases(markdown)).toEqual(["understood", "markdownDelta", "done"]);
  });

  it("sends the first event while the plan is still being made", async () => {
    const { client, study } = calling();
    const finish = Promise.withResolvers<typeof sampleResult>();
    study.play({
      createPlan: (_input, _call, observer) => {
        observer?.understood?.(sampleUnderstanding);
        return finish.promise;
      },
    });
    const iterator = client.streamPlan({ text })[Symbol.asyncIterator]();
    expect((await iterator.next()).value).toMatchObject({ event: { case: "understood" } });
    finish.resolve(sampleResult);
    expect((await iterator.next()).value).toMatchObject({ event: { case: "markdownDelta" } });
  });

  it("stops a service that tells more than a slow reader takes", async () => {
    const { client, study } = calling();
    const signal = Promise.withResolvers<AbortSignal>();
    study.play({
      createPlan: (_input, call, observer) => {
        for (let i = 0; i < 200; i++) {
          observer?.progress?.("schedule", `step ${i}`);
          observer?.markdown?.(`line ${i}\n`);
        }
        signal.resolve(call.signal);
        return new Promise(() => undefined);
      },
    });
    const seen: unknown[] = [];
    const read = async () => {
      for await (const { event } of client.streamPlan({ text })) seen.push(event.case);
    };
    await expect(read()).rejects.toThrow(/unavailable/);
    expect(seen).toHaveLength(64);
    expect((await signal.promise).aborted).toBe(true);
  });

  it("stops the service when the reader leaves", async () => {
    const { transport, study } = calling();
    const signal = Promise.withResolvers<AbortSignal>();
    study.play({
      createPlan: (_input, call, observer) => {
        observer?.understood?.(sampleUnderstanding);
        signal.resolve(call.signal);
        return new Promise(() => undefined);
      },
    });
    const { StudlyService } = await import("../../gen/studly/v1/studly_pb.js");
    const requests = async function* () {
      yield { text };
    };
    const { streamPlan } = StudlyService.method;
    const call = [streamPlan, undefined, undefined, undefined, requests()] as const;
    const response = await transport.stream(...call);
    for await (const _message of response.message) break;
    expect((await signal.promise).reason).toMatchObject({ code: "cancelled" });
  });
});
