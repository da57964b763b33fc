import type { IncomingMessage, ServerResponse } from "node:http";
import { StudlyError } from "../../domain/errors.js";
import { parseJson } from "../parse-json.js";
import { A2ACall, hasBody } from "./a2a-call.js";
import type { A2AHttpOptions } from "./options.js";
import { perform } from "./perform.js";
import { createRestDialects, type RestDialect, type Target } from "./rest-dialects.js";
import { type Version, versionName } from "./version.js";

/** Handles a request; false: there is nothing of this binding at its path. */
export type RestHandler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A2A as HTTP+JSON (A2A 1.0, §11). */
export function createRest({ transport, ...options }: A2AHttpOptions): RestHandler {
  const dialects = createRestDialects(transport);
  return (request, response) => {
    const { path, query } = partsOf(request.url ?? "/");
    const httpMethod = request.method ?? "GET";
    const targets: Targets = {
      "1.0": dialects["1.0"].find(httpMethod, path),
      "0.3": dialects["0.3"].find(httpMethod, path),
    };
    if (targets["1.0"] === undefined && targets["0.3"] === undefined) return false;
    const call = new A2ACall(request, response, options, "a2a http+json");
    // A task is its caller's alone, and may have changed already.
    call.headers["cache-control"] = "no-store";
    const target = targets[call.version];
    const dialect = dialects[target === undefined ? "1.0" : call.version];
    answer(call, target, query, dialect).catch((error: unknown) => {
      const failure = call.failureOf(error);
      const type = dialect.mediaTypeFor(request);
      call.fail(failure, failure.http, dialect.errorText(failure), type);
    });
    return true;
  };
}

type Targets = Readonly<Record<Version, Target | undefined>>;

function partsOf(url: string): { readonly path: string; readonly query: string } {
  const end = url.indexOf("?");
  if (end === -1) return { path: url, query: "" };
  return { path: url.slice(0, end), query: url.slice(end + 1) };
}

async function answer(
  call: A2ACall,
  target: Target | undefined,
  query: string,
  dialect: RestDialect,
): Promise<void> {
  call.assertVersion();
  if (target === undefined) throw notThisVersion(call.version);
  const body = target.takesBody() ? await bodyOf(call) : undefined;
  await perform(call, target.jobOf(call, body, query), {
    wrap: (text) => [text],
    // The name of the event tells it from the others, which are not wrapped.
    failureEvent: (failure) => `event: error\ndata: ${dialect.errorText(failure)}\n\n`,
    mediaType: dialect.mediaTypeFor(call.request),
  });
}

/** An empty body is an empty request: the path may say all that there is. */
async function bodyOf(call: A2ACall): Promise<unknown> {
  const text = hasBody(call.request) ? await call.readText() : "";
  return text === "" ? {} : parseJson(text);
}

/** The path is that of another version, whose caller would have said so (§3.6.2). */
function notThisVersion(version: Version): StudlyError {
  const other = version === "0.3" ? "1.0" : "0.3";
  return new StudlyError(
    "version_not_supported",
    `There is nothing of A2A ${version} at this path, but of ${other}: send the header ${versionName}: ${other}.`,
    { metadata: { supportedVersions: other } },
  );
}
