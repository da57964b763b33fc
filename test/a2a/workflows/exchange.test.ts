import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningAgent, type ScriptedAgent, startApp, startScripted } from "../support.js";
import { bindings, callers } from "./callers.js";
import { http } from "./http.js";
import { refusal } from "./refused.js";

const headers = {
  "Content-Type": "application/a2a+json",
  Authorization: "Bearer token",
  "A2A-Version": "1.0",
};
const authorization = { authorization: "Bearer token" };

let agent: ScriptedAgent;
let app: RunningAgent;
beforeAll(async () => {
  agent = await startScripted({ apiKeys: ["token"] });
  app = await startApp({ env: { API_KEYS: "token" } });
});
afterAll(async () => {
  await agent[Symbol.asyncDispose]();
  await app[Symbol.asyncDispose]();
});

describe("§6.7 file exchange", () => {
  const raw = "iVBORw0KGgoAAAANSUhEUgAAAAUA";
  const request = (messageId: string) => ({
    message: {
      role: "ROLE_USER",
      parts: [
        { text: "Analyze this image and highlight any faces." },
        { raw, filename: "input_image.png", mediaType: "image/png" },
      ],
      messageId,
    },
  });
  const answered = {
    task: {
      id: expect.stringMatching(/./),
      contextId: expect.stringMatching(/./),
      status: { state: "TASK_STATE_COMPLETED", timestamp: expect.any(String) },
      artifacts: [
        {
          artifactId: expect.stringMatching(/./),
          name: "processed_image_with_faces.png",
          parts: [
            {
              url: "https://storage.example.com/processed/output.png?token=xyz",
              filename: "output.png",
              mediaType: "image/png",
            },
          ],
        },
      ],
    },
  };

  function expectUploaded() {
    const [, file] = agent.seen.requests.at(-1)?.message.parts ?? [];
    expect(file).toMatchObject({ filename: "input_image.png", mediaType: "image/png" });
    expect(file && "raw" in file && Buffer.from(file.raw).toString("base64")).toBe(raw);
  }

  it("§6.7 over HTTP+JSON, as written", async () => {
    const answer = await http(agent.url, "POST /message:send", headers, request("6dbc13b5"));
    expect([answer.status, answer.contentType]).toEqual([200, "application/a2a+json"]);
    expect(answer.body).toMatchObject(answered);
    expectUploaded();
  });

  it.each(["JSON-RPC", "gRPC"] as const)("§6.7 over %s: the bytes arrive", async (binding) => {
    const caller = callers[binding](agent);
    const answer = await caller.call("SendMessage", request(binding), authorization);
    expect(answer).toMatchObject(answered);
    expectUploaded();
  });

  it.each(bindings)("§6.7 over %s, a file of the study agent's", async (binding) => {
    const message = {
      role: "ROLE_USER",
      parts: [{ text: "Learn Python in 2 weeks" }],
      messageId: binding,
    };
    const configuration = { acceptedOutputModes: ["text/calendar"] };
    const caller = callers[binding](app);
    const answer = await caller.call("SendMessage", { message, configuration }, authorization);
    const [file] = answer.task.artifacts[0].parts;
    expect(file).toMatchObject({
      filename: "studly-python.ics",
      mediaType: expect.stringContaining("text/calendar"),
    });
    expect(Buffer.from(file.raw, "base64").toString()).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });

  it.each([
    ["HTTP+JSON", 400],
    ["JSON-RPC", -32005],
    ["gRPC", 3],
  ] as const)("§6.7 over %s, where the agent reads no files (§3.1.1)", async (binding, code) => {
    const parts = [{ raw, mediaType: "image/png" }];
    const message = { role: "ROLE_USER", parts, messageId: binding };
    const work = callers[binding](app).call("SendMessage", { message }, authorization);
    const told = await refusal(work);
    expect(told).toMatchObject({ code, reason: "CONTENT_TYPE_NOT_SUPPORTED" });
    expect(told.message).toContain("image/png");
  });
});

describe("§6.8 structured data exchange", () => {
  const schema = {
    type: "array",
    items: {
      type: "object",
      properties: { ticketNumber: { type: "string" }, description: { type: "string" } },
    },
  };
  const metadata = { mediaType: "application/json", schema };
  const request = (messageId: string) => ({
    message: {
      role: "ROLE_USER",
      parts: [{ text: "Show me a list of my open IT tickets", metadata }],
      messageId,
    },
  });
  const answered = {
    task: {
      status: { state: "TASK_STATE_COMPLETED", timestamp: expect.any(String) },
      artifacts: [
        {
          artifactId: expect.stringMatching(/./),
          parts: [{ text: '[{"ticketNumber":"REQ12312","description":"request for VPN access"}]' }],
        },
      ],
    },
  };

  it("§6.8 over HTTP+JSON, as written", async () => {
    const answer = await http(agent.url, "POST /message:send", headers, request("85b26db5"));
    expect([answer.status, answer.contentType]).toEqual([200, "application/a2a+json"]);
    expect(answer.body).toMatchObject(answered);
  });

  it.each(bindings)("§6.8 over %s: the schema arrives", async (binding) => {
    const caller = callers[binding](agent);
    const answer = await caller.call("SendMessage", request(binding), authorization);
    expect(answer).toMatchObject(answered);
    const [part] = agent.seen.requests.at(-1)?.message.parts ?? [];
    expect(part?.metadata).toEqual(metadata);
  });

  it.each(bindings)("§6.8 over %s, a plan as data, and wishes as data", async (binding) => {
    const parts = [
      { text: "Learn SQL in 2 weeks" },
      { data: { minutes_per_day: 45, days_off: ["sunday"] }, mediaType: "application/json" },
    ];
    const message = { role: "ROLE_USER", parts, messageId: binding };
    const configuration = { acceptedOutputModes: ["application/json"] };
    const caller = callers[binding](app);
    const answer = await caller.call("SendMessage", { message, configuration }, authorization);
    expect(answer.task.artifacts[0].parts).toMatchObject([
      {
        mediaType: "application/json",
        data: { topic: "SQL", availability: { minutesPerDay: 45 }, units: expect.any(Array) },
      },
    ]);
  });
});
