import { hash } from "node:crypto";
import type { RequestHandler } from "express";
import { baseUrlOf } from "./base-url.js";
import type { GatewayOptions } from "./options.js";

type CardOptions = Pick<GatewayOptions, "publicUrl" | "version" | "apiKeys" | "trustProxy">;

/** Serves the agent card, so that caches may keep it for five minutes and then ask if it has changed. */
export function createCardRoute(options: CardOptions): RequestHandler {
  const vary = options.publicUrl === undefined ? "X-Forwarded-Host, X-Forwarded-Proto" : "";
  return (request, response) => {
    const text = JSON.stringify(agentCard(options.publicUrl ?? baseUrlOf(request), options));
    const etag = `"${hash("sha256", text, "base64url").slice(0, 22)}"`;
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", "public, max-age=300");
    if (vary !== "") response.vary(vary);
    if (request.fresh) {
      response.writeHead(304);
      response.end();
      return;
    }
    response.writeHead(200, {
      "content-type": "application/json; charset=utf-8",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  };
}

/**
 * Studly's card in the shape of A2A 0.3 (specification §5.5). Callers send `message/send` to its url, as
 * JSON-RPC over HTTP.
 */
export function agentCard(url: string, { version, apiKeys = [] }: CardOptions): object {
  return {
    protocolVersion: "0.3.0",
    name: "Studly",
    description:
      "A study coach: turns a goal such as 'learn Python in 2 weeks, 1 hour a day' into a dated study plan that fits the learner's time, and changes it on request.",
    url,
    preferredTransport: "JSONRPC",
    version,
    // It would promise message/stream; text as it is written comes from /tasks/sendSubscribe.
    capabilities: { streaming: false, pushNotifications: false, stateTransitionHistory: false },
    defaultInputModes: ["text/plain", "application/json"],
    defaultOutputModes: outputModes,
    skills: [
      {
        id: "generate_study_plan",
        name: "Generate a study plan",
        description:
          "Makes a study plan with daily goals, time estimates, reviews and tips from a goal, a duration and the time per day; follow-ups in the same context change it.",
        tags: ["study", "learning", "education", "planning", "schedule"],
        examples: [
          "Help me learn Python in 2 weeks, 1 hour a day",
          "Learn Spanish in 3 months, 30 minutes a day, not on Sundays",
          "Make it 3 weeks",
        ],
        inputModes: ["text/plain", "application/json"],
        outputModes,
      },
      {
        id: "revise_study_plan",
        name: "Revise a study plan",
        description:
          "Changes the plan of a context by the least that keeps it valid: missed days, progress, what is known already, more or less time, days off.",
        tags: ["study", "planning", "reschedule", "progress"],
        examples: ["I missed Tuesday", "I know unit 2", "That took 90 minutes", "No Sundays"],
        inputModes: ["text/plain"],
        outputModes,
      },
      {
        id: "export_study_plan",
        name: "Show and export a study plan",
        description:
          "Says what is on today or this week and why units stand where they do; gives the plan as calendar, spreadsheet, Todoist import, Anki questions or picture.",
        tags: ["study", "calendar", "export"],
        examples: ["What is on today?", "Export to my calendar", "Why is unit 2 before unit 5?"],
        inputModes: ["text/plain"],
        outputModes: [...outputModes, ...fileModes],
      },
    ],
    ...(apiKeys.length > 0 && security),
  };
}

const outputModes = ["text/markdown", "application/json"];
const fileModes = ["text/calendar", "text/csv", "text/plain", "image/svg+xml"];

const security = {
  securitySchemes: {
    bearer: { type: "http", scheme: "bearer", description: "An API key of this service." },
    apiKey: { type: "apiKey", in: "header", name: "x-api-key" },
  },
  security: [{ bearer: [] }, { apiKey: [] }],
};
