import { toJson } from "@bufbuild/protobuf";
import { type CallOptions, type Client, createClient, type Interceptor } from "@connectrpc/connect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Health } from "../../gen/grpc/health/v1/health_pb.js";
import { ServerReflection } from "../../gen/grpc/reflection/v1/reflection_pb.js";
import {
  CreatePlanResponseSchema,
  GetContextResponseSchema,
  GetPlanResponseSchema,
  ListContextsResponseSchema,
  type StreamPlanRequest,
  StreamPlanResponseSchema,
  StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import type { Call } from "../../src/domain/call.js";
import { type ErrorCode, type ErrorDetails, StudlyError } from "../../src/domain/errors.js";
import { createHealth } from "../../src/rpc/health.js";
import { createInterceptors } from "../../src/rpc/interceptors/interceptors.js";
import { createRoutes } from "../../src/rpc/routes.js";
import type { StudyService } from "../../src/service/study.js";
import { TestLifecycle } from "./support/lifecycle.js";
import { errorOutcome, headers } from "./support/outcome.js";
import { sampleResult, sampleUnderstanding } from "./support/sample.js";
import { ScriptedStudy } from "./support/scripted-study.js";
import { everyWay, type Way, type Ways } from "./support/transports.js";

const requestBudgetMs = 600;
const study = new ScriptedStudy();
const lifecycle = new TestLifecycle();

/** What a handler's answer may carry beside messages. */
const decorate: Interceptor = (next) => async (request) => {
  const response = await next(request);
  response.header.set("x-answer", "yes");
  response.trailer.set("x-trailer", "also");
  return response;
};

let ways: Ways;
beforeAll(async () => {
  const interceptors = createInterceptors({ requestBudgetMs, lifecycle });
  const routes = createRoutes({ study, health: createHealth() });
  ways = await everyWay(routes, [...interceptors, decorate], requestBudgetMs);
});
afterAll(() => ways[Symbol.asyncDispose]());

type Studly = Client<typeof StudlyService>;

interface Case {
  readonly name: string;
  readonly script?: Partial<StudyService>;
  readonly run: (client: Studly, way: Way) => Promise<unknown>;
  readonly expected: unknown;
  /** Ways that cannot express the case. */
  readonly except?: readonly string[];
}

const text = "Help me learn Python";
/** The metadata of a stream that fails contain its headers and trailers. */
const withHeaders = { "x-answer": "yes", "x-trailer": "also" };
const never = () => new Promise<never>(() => undefined);
const info = (reason: string, metadata = {}) => [{ reason, domain: "studly.dev", ...metadata }];
const onError = { "x-request-id": "(some)" };

/** A unary call with everything that the caller can see of it. */
async function unary<T>(call: (options: CallOptions) => Promise<T>, show: (answer: T) => unknown) {
  const seen: { header?: unknown; trailer?: unknown } = {};
  try {
    const answer = await call({
      onHeader: (header) => {
        seen.header = headers(header);
      },
      onTrailer: (trailer) => {
        seen.trailer = headers(trailer);
      },
    });
    return { answer: show(answer), ...seen };
  } catch (error) {
    return errorOutcome(error);
  }
}

async function stream(client: Studly, init: Partial<StreamPlanRequest>, options: CallOptions = {}) {
  const events: unknown[] = [];
  let header: unknown;
  let trailer: unknown;
  const { $typeName: _, ...request } = init;
  try {
    const all: CallOptions = {
      ...options,
      onHeader: (found) => {
        header = headers(found);
      },
      onTrailer: (found) => {
        trailer = headers(found);
      },
    };
    for await (const message of client.streamPlan(request, all)) {
      events.push(toJson(StreamPlanResponseSchema, message));
    }
    return { events, header, trailer };
  } catch (error) {
    return { events, error: errorOutcome(error) };
  }
}

const answered = { header: { "x-answer": "yes", ...onError }, trailer: { "x-trailer": "also" } };

function failing(code: ErrorCode, details: ErrorDetails, expected: Record<string, unknown>): Case {
  return {
    name: `error ${code}`,
    script: {
      createPlan: async () => {
        throw new StudlyError(code, "Say what to do.", { cause: new Error("secret"), ...details });
      },
    },
    run: (client) => unary((options) => client.createPlan({ text }, options), String),
    expected: {
      message: "Say what to do.",
      info: info(code.toUpperCase(), details.metadata),
      ...onError,
      ...expected,
    },
  };
}

const errorCases: readonly Case[] = [
  failing(
    "invalid_argument",
    { violations: [{ field: "preferences.end_date", description: "is before the start" }] },
    {
      code: "InvalidArgument",
      badRequest: [
        {
          fieldViolations: [{ field: "preferences.end_date", description: "is before the start" }],
        },
      ],
    },
  ),
  failing("not_found", {}, { code: "NotFound" }),
  failing("unauthenticated", {}, { code: "Unauthenticated", "www-authenticate": "Bearer" }),
  failing(
    "rate_limited",
    { retryAfterMs: 1_500 },
    { code: "ResourceExhausted", retryInfo: [{ retryDelay: "1.500s" }], "retry-after": "2" },
  ),
  failing("deadline_exceeded", { metadata: { budget: "model" } }, { code: "DeadlineExceeded" }),
  failing("cancelled", {}, { code: "Canceled" }),
  failing("conflict", { metadata: { retryable: "true" } }, { code: "Aborted" }),
  failing("model_unavailable", {}, { code: "Unavailable" }),
  failing("model_rejected", {}, { code: "FailedPrecondition" }),
  failing("unavailable", {}, { code: "Unavailable" }),
  failing("internal", {}, { code: "Internal" }),
  {
    name: "an error that nobody foresaw",
    script: {
      createPlan: async () => {
        throw new TypeError("secret of the implementation");
      },
    },
    run: (client) => unary((options) => client.createPlan({ text }, options), String),
    expected: {
      code: "Internal",
      message:
        "Something went wrong on our side. Nothing was stored; try again, and name the incident if it lasts.",
      info: info("INTERNAL", { incident: "(some)" }),
      ...onError,
    },
  },
];

const unaryCases: readonly Case[] = [
  {
    name: "CreatePlan",
    run: (client) =>
      unary(
        (options) => client.createPlan({ text }, options),
        (answer) => {
          const { plan, ...rest } = toJson(CreatePlanResponseSchema, answer) as Record<
            string,
            { sessions: unknown[]; units: unknown[] }
          >;
          return { ...rest, plan: [plan?.units.length, plan?.sessions.length, plan?.sessions[0]] };
        },
      ),
    expected: {
      ...answered,
      answer: {
        contextId: "context-1",
        turnId: "turn-1",
        outcome: "OUTCOME_PLAN",
        markdown: "# Duration\n20 days\n",
        source: "PLAN_SOURCE_CATALOGUE",
        timings: {
          queueMs: 0.5,
          modelAttempts: [{ elapsedMs: 12.5, result: "ok" }],
          renderMs: 1,
          storeMs: 2,
          totalMs: 16,
        },
        understanding: expect.objectContaining({
          topic: "Python",
          daysOff: ["WEEKDAY_SATURDAY", "WEEKDAY_SUNDAY"],
          level: "LEVEL_BEGINNER",
          assumed: ["level"],
        }),
        plan: [
          10,
          20,
          {
            id: "session-1",
            date: "2026-11-01",
            minutes: 60,
            kind: "SESSION_KIND_LEARN",
            unitId: "unit-1",
            title: "Session 1",
            tasks: ["Do the exercises"],
            status: "SESSION_STATUS_DONE",
            spentMinutes: 75,
            difficulty: "DIFFICULTY_HARD",
            sequence: 1,
          },
        ],
      },
    },
  },
  {
    name: "what the service is given",
    script: {
      createPlan: async (input, { caller, requestId, deadline }) => ({
        ...sampleResult,
        markdown: JSON.stringify([input, caller, requestId !== "", deadline.budget]),
      }),
    },
    run: (client) =>
      unary(
        (options) =>
          client.createPlan(
            {
              text,
              contextId: "c",
              history: [{ role: 2, text: "earlier", messageId: "m0" }],
              preferences: { daysOff: [7], minutesPerDay: 45, level: 1, endDate: "2026-12-01" },
            },
            { ...options, headers: { "idempotency-key": "key 1" } },
          ),
        (answer) => JSON.parse(answer.markdown),
      ),
    expected: {
      ...answered,
      answer: [
        {
          text,
          contextId: "c",
          idempotencyKey: "key 1",
          history: [{ role: "agent", text: "earlier", messageId: "m0" }],
          preferences: {
            daysOff: ["sun"],
            minutesPerDay: 45,
            level: "beginner",
            endDate: "2026-12-01",
          },
        },
        "anonymous",
        true,
        "request",
      ],
    },
  },
  {
    name: "GetContext",
    run: (client) =>
      unary(
        (options) => client.getContext({ contextId: "context-1" }, options),
        (answer) => {
          const { context } = answer;
          const shown = toJson(GetContextResponseSchema, answer) as { context: object };
          return [context?.plan?.id, context?.facts, { ...shown.context, plan: "", facts: "" }];
        },
      ),
    expected: {
      ...answered,
      answer: [
        "plan-1",
        [
          "topic: Python",
          "duration: 20 days",
          "time a day: 60 minutes",
          "days off: Saturday, Sunday",
        ],
        {
          id: "context-1",
          createdAt: "2025-11-24T16:00:00.123Z",
          updatedAt: "2025-11-24T16:01:00Z",
          turns: [
            { role: "ROLE_USER", text, messageId: "m1" },
            { role: "ROLE_AGENT", text: "# Duration" },
          ],
          plan: "",
          facts: "",
          feedToken: "Y29udGV4dC0x.secret",
        },
      ],
    },
  },
  {
    name: "ListContexts, with the default page size",
    script: {
      listContexts: async ({ size, cursor }) => ({ contexts: [], cursor: `${size} ${cursor}` }),
    },
    run: (client) =>
      unary(
        (options) => client.listContexts({}, options),
        (answer) => toJson(ListContextsResponseSchema, answer),
      ),
    expected: { ...answered, answer: { nextPageToken: "50 undefined" } },
  },
  {
    name: "ListContexts, without turns and plans",
    run: (client) =>
      unary(
        (options) => client.listContexts({ pageSize: 2, pageToken: "x" }, options),
        ({ contexts }) => contexts.map(({ id, turns, plan }) => [id, turns.length, plan]),
      ),
    expected: { ...answered, answer: [["context-1", 0, undefined]] },
  },
  {
    name: "DeleteContext",
    run: (client) =>
      unary(
        (options) => client.deleteContext({ contextId: "context-1" }, options),
        (answer) => answer.$typeName,
      ),
    expected: { ...answered, answer: "studly.v1.DeleteContextResponse" },
  },
  {
    name: "GetPlan",
    run: (client) =>
      unary(
        (options) => client.getPlan({ contextId: "context-1" }, options),
        (answer) => Object.keys(toJson(GetPlanResponseSchema, answer) as object),
      ),
    expected: { ...answered, answer: ["plan"] },
  },
  {
    name: "RevisePlan",
    script: {
      revisePlan: async (input) => ({ ...sampleResult, markdown: JSON.stringify(input) }),
    },
    run: (client) =>
      unary(
        (options) =>
          client.revisePlan(
            {
              contextId: "c",
              changes: [
                { change: { case: "missed", value: { dates: ["2026-11-24"] } } },
                { change: { case: "level", value: 2 } },
              ],
            },
            options,
          ),
        ({ answer }) => JSON.parse(answer?.markdown ?? ""),
      ),
    expected: {
      ...answered,
      answer: {
        contextId: "c",
        text: "",
        events: [{ kind: "missed", dates: ["2026-11-24"] }],
        preferences: { level: "intermediate" },
        topics: [],
        exports: [],
      },
    },
  },
  {
    name: "RecordProgress",
    script: {
      revisePlan: async ({ events }) => ({ ...sampleResult, markdown: JSON.stringify(events) }),
    },
    run: (client) =>
      unary(
        (options) =>
          client.recordProgress(
            { contextId: "c", sessionId: "loops.1", status: 3, minutes: 20, difficulty: 3 },
            options,
          ),
        ({ answer }) => JSON.parse(answer?.markdown ?? ""),
      ),
    expected: {
      ...answered,
      answer: [
        {
          kind: "recorded",
          sessionId: "loops.1",
          status: "partly",
          minutes: 20,
          difficulty: "hard",
        },
      ],
    },
  },
  {
    name: "GetAgenda",
    run: (client) =>
      unary(
        (options) => client.getAgenda({ contextId: "context-1" }, options),
        ({ sessions, cushionMinutes, nextDate }) => [
          sessions.map(({ id }) => id),
          cushionMinutes,
          nextDate,
        ],
      ),
    expected: { ...answered, answer: [["session-3"], 30, "2026-11-04"] },
  },
  {
    name: "ExportPlan",
    run: (client) =>
      unary(
        (options) => client.exportPlan({ contextId: "context-1", format: 4 }, options),
        ({ file }) => [file?.name, new TextDecoder().decode(file?.content)],
      ),
    expected: { ...answered, answer: ["studly-python.ics", "ä file"] },
  },
  {
    name: "a change that says nothing",
    run: (client) =>
      unary((options) => client.revisePlan({ contextId: "context-1" }, options), String),
    expected: {
      code: "InvalidArgument",
      message: "set text or changes, and not both.",
      info: info("INVALID_ARGUMENT"),
      badRequest: [{ fieldViolations: [{ description: "set text or changes, and not both" }] }],
      violations: [
        {
          violations: [
            {
              forKey: false,
              message: "set text or changes, and not both",
              ruleId: "revise_plan.text_or_changes",
            },
          ],
        },
      ],
      ...onError,
    },
  },
  {
    name: "a request against the contract's rules",
    run: (client) =>
      unary(
        (options) =>
          client.createPlan({ text, preferences: { daysOff: [7, 7], minutesPerDay: 3 } }, options),
        String,
      ),
    expected: {
      code: "InvalidArgument",
      message:
        "preferences.days_off: repeated value must contain unique items; preferences.minutes_per_day: must be greater than or equal to 5 and less than or equal to 960.",
      info: info("INVALID_ARGUMENT"),
      badRequest: [
        {
          fieldViolations: [
            {
              field: "preferences.days_off",
              description: "repeated value must contain unique items",
            },
            {
              field: "preferences.minutes_per_day",
              description: "must be greater than or equal to 5 and less than or equal to 960",
            },
          ],
        },
      ],
      violations: [
        {
          violations: [
            expect.objectContaining({ ruleId: "repeated.unique" }),
            expect.objectContaining({ ruleId: "uint32.gte_lte" }),
          ],
        },
      ],
      ...onError,
    },
  },
  {
    name: "outputs that are not made here",
    run: (client) =>
      unary(
        (options) => client.createPlan({ text, acceptedOutputs: ["image/png"] }, options),
        String,
      ),
    expected: expect.objectContaining({
      code: "InvalidArgument",
      badRequest: [{ fieldViolations: [expect.objectContaining({ field: "accepted_outputs" })] }],
    }),
  },
  {
    name: "an Idempotency-Key that is too long",
    run: (client) =>
      unary(
        (options) =>
          client.createPlan(
            { text },
            { ...options, headers: { "idempotency-key": "k".repeat(257) } },
          ),
        String,
      ),
    expected: expect.objectContaining({
      code: "InvalidArgument",
      badRequest: [{ fieldViolations: [expect.objectContaining({ field: "Idempotency-Key" })] }],
    }),
  },
];

const late = (budget: string, budgetMs: number, whose: string) => ({
  code: "DeadlineExceeded",
  message: `No plan within ${whose} of ${budgetMs} ms. Nothing was stored; try again.`,
  info: info("DEADLINE_EXCEEDED", {
    budget,
    budgetMs: String(budgetMs),
    retryable: "true",
    elapsedMs: "(some)",
  }),
  ...onError,
});

const deadlineCases: readonly Case[] = [
  {
    name: "the server's budget, against a handler that ignores its signal",
    script: { createPlan: never },
    run: (client) => unary((options) => client.createPlan({ text }, options), String),
    expected: late("request", requestBudgetMs, "the request budget"),
  },
  {
    name: "the caller's shorter deadline",
    script: { createPlan: never },
    run: (client, way) =>
      unary((options) => client.createPlan({ text }, { ...options, ...way.timeout(80) }), String),
    expected: late("caller", 80, "your deadline"),
  },
  {
    name: "a deadline that has passed",
    run: (client, way) =>
      unary((options) => client.createPlan({ text }, { ...options, ...way.timeout(0) }), String),
    expected: late("caller", 0, "your deadline"),
  },
  ...[7_000, 2 ** 31, 9_999_999_999].map(
    (ms): Case => ({
      name: `a deadline of ${ms} ms is cut to the budget`,
      script: { createPlan: never },
      run: (client, way) =>
        unary((options) => client.createPlan({ text }, { ...options, ...way.timeout(ms) }), String),
      expected: late("request", requestBudgetMs, "the request budget"),
      // Nobody clamps its header, so Connect's timer overflows.
      except: ms > 7_000 ? ["router transport"] : [],
    }),
  ),
  {
    name: "a time-out of the client's own",
    script: { createPlan: never },
    run: async (client) => {
      const outcome = await unary(
        (options) => client.createPlan({ text }, { ...options, timeoutMs: 80 }),
        String,
      );
      return "code" in outcome && outcome["code"];
    },
    expected: "DeadlineExceeded",
  },
];

const understood = { understood: expect.objectContaining({ topic: "Python" }) };
const done = {
  done: expect.objectContaining({ turnId: "turn-1", outcome: "OUTCOME_PLAN" }),
};
const plan = { plan: expect.objectContaining({ id: "plan-1" }) };

const telling: StudyService["createPlan"] = async (_input, _call, observer) => {
  observer?.understood?.(sampleUnderstanding);
  await new Promise((resolve) => setTimeout(resolve, 5));
  observer?.progress?.("syllabus", "Looking it up");
  await new Promise((resolve) => setTimeout(resolve, 5));
  observer?.markdown?.("# Duration\n");
  await new Promise((resolve) => setTimeout(resolve, 5));
  observer?.markdown?.("20 days\n");
  return sampleResult;
};
const told = [
  understood,
  { progress: { stage: "STAGE_SYLLABUS", message: "Looking it up" } },
  { markdownDelta: "# Duration\n" },
  { markdownDelta: "20 days\n" },
];

const streamCases: readonly Case[] = [
  {
    name: "StreamPlan, told as it happens",
    script: { createPlan: telling },
    run: (client) => stream(client, { text }),
    expected: { events: [...told, plan, done], ...answered },
  },
  {
    name: "StreamPlan of a stored answer",
    run: (client) => stream(client, { text }),
    expected: {
      events: [understood, { markdownDelta: "# Duration\n20 days\n" }, plan, done],
      ...answered,
    },
  },
  {
    name: "StreamPlan that fails after some messages",
    script: {
      createPlan: async (...call) => {
        await telling(...call);
        await new Promise((resolve) => setTimeout(resolve, 5));
        throw new StudlyError("model_unavailable", "Later.", { retryAfterMs: 2_000 });
      },
    },
    run: (client) => stream(client, { text }),
    expected: {
      events: told,
      error: {
        code: "Unavailable",
        message: "Later.",
        info: info("MODEL_UNAVAILABLE"),
        retryInfo: [{ retryDelay: "2s" }],
        "retry-after": "2",
        ...onError,
        ...withHeaders,
      },
    },
  },
  {
    name: "StreamPlan that fails before any message",
    script: {
      createPlan: async () => {
        throw new StudlyError("model_rejected", "Say it differently.");
      },
    },
    run: (client) => stream(client, { text }),
    expected: {
      events: [],
      error: expect.objectContaining({ code: "FailedPrecondition", ...onError }),
    },
  },
  {
    name: "StreamPlan against the contract's rules",
    run: (client) => stream(client, { text, contextId: "no spaces" }),
    expected: {
      events: [],
      error: expect.objectContaining({
        code: "InvalidArgument",
        badRequest: [{ fieldViolations: [expect.objectContaining({ field: "context_id" })] }],
      }),
    },
  },
  {
    name: "StreamPlan at the server's budget",
    script: {
      createPlan: async (...call) => {
        await telling(...call);
        return never();
      },
    },
    run: (client) => stream(client, { text }),
    expected: {
      events: told,
      error: { ...late("request", requestBudgetMs, "the request budget"), ...withHeaders },
    },
  },
  {
    name: "StreamPlan at the caller's deadline",
    script: { createPlan: never },
    run: (client, way) => stream(client, { text }, way.timeout(80)),
    expected: { events: [], error: { ...late("caller", 80, "your deadline"), ...withHeaders } },
  },
];

describe("every way to call answers alike", () => {
  for (const each of [...unaryCases, ...errorCases, ...deadlineCases, ...streamCases]) {
    it(each.name, async () => {
      study.play(each.script ?? {});
      const able = ways.all.filter((way) => !each.except?.includes(way.name));
      const rows = await Promise.all(
        able.map(async (way) => ({
          way: way.name,
          outcome: await each.run(createClient(StudlyService, way.transport), way),
        })),
      );
      expect(rows).toEqual(able.map((way) => ({ way: way.name, outcome: each.expected })));
    });
  }

  it("a caller that goes away", async () => {
    for (const way of ways.all) {
      const begun = Promise.withResolvers<Call>();
      study.play({
        createPlan: (_input, call) => {
          begun.resolve(call);
          return never();
        },
      });
      const controller = new AbortController();
      const client = createClient(StudlyService, way.transport);
      const outcome = client
        .createPlan({ text }, { signal: controller.signal })
        .then(String, errorOutcome);
      const { signal } = await begun.promise;
      const aborted = new Promise((resolve) => signal.addEventListener("abort", resolve));
      controller.abort();
      expect(await outcome, way.name).toMatchObject({ code: "Canceled" });
      await aborted;
      expect(signal.reason, way.name).toMatchObject({ name: "StudlyError", code: "cancelled" });
    }
  });

  it("a caller that goes away in the middle of a stream", async () => {
    for (const way of ways.all) {
      const begun = Promise.withResolvers<Call>();
      study.play({
        createPlan: (_input, call, observer) => {
          observer?.understood?.(sampleUnderstanding);
          begun.resolve(call);
          return never();
        },
      });
      const controller = new AbortController();
      const client = createClient(StudlyService, way.transport);
      const events: unknown[] = [];
      const read = async () => {
        for await (const message of client.streamPlan({ text }, { signal: controller.signal })) {
          events.push(message.event.case);
          controller.abort();
        }
      };
      expect(await read().catch(errorOutcome), way.name).toMatchObject({ code: "Canceled" });
      expect(events, way.name).toEqual(["understood"]);
      const { signal } = await begun.promise;
      if (!signal.aborted) {
        await new Promise((resolve) => signal.addEventListener("abort", resolve));
      }
      expect(signal.reason, way.name).toMatchObject({ code: "cancelled" });
    }
  });

  it("health", async () => {
    for (const way of ways.all) {
      const client = createClient(Health, way.transport);
      expect((await client.check({})).status, way.name).toBe(1);
      const unknown = await client.check({ service: "no.Such" }).catch(errorOutcome);
      expect(unknown, way.name).toMatchObject({ code: "NotFound", info: info("NOT_FOUND") });
    }
  });

  it("a stream in both directions", async () => {
    for (const way of ways.all.filter(({ bidi }) => bidi)) {
      const client = createClient(ServerReflection, way.transport);
      const requests = async function* () {
        yield { messageRequest: { case: "listServices" as const, value: "" } };
        yield { messageRequest: { case: "fileByFilename" as const, value: "no.proto" } };
      };
      const answers: unknown[] = [];
      for await (const answer of client.serverReflectionInfo(requests())) {
        answers.push(answer.messageResponse.case);
      }
      expect(answers, way.name).toEqual(["listServicesResponse", "errorResponse"]);
    }
  });
});

describe("a method without a handler", () => {
  it("is unimplemented, whichever way it is called", async () => {
    const interceptors = createInterceptors({ requestBudgetMs, lifecycle });
    await using bare = await everyWay(
      (router) => void router.service(StudlyService, {}),
      interceptors,
      requestBudgetMs,
    );
    for (const way of bare.all) {
      const client = createClient(StudlyService, way.transport);
      expect(await client.getPlan({ contextId: "c" }).catch(errorOutcome), way.name).toMatchObject({
        code: "Unimplemented",
        message: "studly.v1.StudlyService.GetPlan is not implemented",
      });
      expect(await stream(client, { text }), way.name).toMatchObject({
        events: [],
        error: { code: "Unimplemented" },
      });
    }
  });
});
