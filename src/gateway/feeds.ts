import type { IncomingMessage, ServerResponse } from "node:http";
import { createContextValues } from "@connectrpc/connect";
import type { Request } from "express";
import helmet from "helmet";
import { ExportFormat } from "../../gen/studly/v1/studly_pb.js";
import { requestInfoKey } from "../rpc/context.js";
import { requestInfoOf } from "../telemetry/request-info.js";
import { Refusal } from "./errors.js";
import type { GatewayOptions } from "./options.js";

type FeedOptions = Required<Pick<GatewayOptions, "client" | "requestBudgetMs">>;

const formats = new Map([
  ["ics", ExportFormat.ICS],
  ["svg", ExportFormat.SVG],
]);
const maxAge = 300;

/** Headers for pictures with styles and no scripts, which other pages may show. */
export const feedSecurity = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"] },
  },
  crossOriginResourcePolicy: { policy: "cross-origin" },
  // Whether callers come through TLS is its operator's affair.
  strictTransportSecurity: false,
});

/** `GET /plans/{token}.ics` and `.svg`: what calendars subscribe to and pages show. */
export function createFeedRoute({ client, requestBudgetMs }: FeedOptions) {
  return async (request: Request, response: ServerResponse): Promise<void> => {
    const { token = "", format: suffix = "" } = request.params as Record<string, string>;
    const format = formats.get(suffix);
    if (format === undefined) {
      throw new Refusal("PATH_NOT_FOUND", "A plan is to be had as .ics and as .svg.");
    }
    const { file } = await client.getFeed(
      { feedToken: token, format },
      { timeoutMs: requestBudgetMs, contextValues: contextOf(request) },
    );
    if (file === undefined) throw new Error("a feed without a file");
    response.writeHead(200, {
      "content-type": file.mediaType,
      "content-length": file.content.length,
      "content-disposition": `inline; filename="${file.name}"`,
      "cache-control": `private, max-age=${maxAge}`,
    });
    response.end(file.content);
  };
}

function contextOf(request: IncomingMessage) {
  return createContextValues().set(requestInfoKey, requestInfoOf(request));
}
