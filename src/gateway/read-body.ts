import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type Deadline, deadlineError, remainingMs } from "../domain/deadline.js";
import { StudlyError } from "../domain/errors.js";
import { Refusal } from "./errors.js";

const jsonType = /^application\/(?:[\w.-]+\+)?json$/;
const charset = /^charset\s*=\s*"?utf-?8"?$/;

/**
 * Throws UNSUPPORTED_MEDIA_TYPE unless the headers announce JSON in UTF-8, not compressed:
 * `application/json`, `application/*+json`. No content type at all is refused too: it is what a
 * misconfigured caller sends, and the message says what to do.
 */
export function assertJson(headers: IncomingHttpHeaders): void {
  const type = headers["content-type"];
  if (type !== "application/json" && !isJson(type)) {
    throw new Refusal(
      "UNSUPPORTED_MEDIA_TYPE",
      "Send JSON in UTF-8, with the header Content-Type: application/json.",
      { headers: { accept: "application/json" } },
    );
  }
  const encoding = headers["content-encoding"];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== "identity") {
    throw new Refusal("UNSUPPORTED_MEDIA_TYPE", "Send the body uncompressed.", {
      headers: { "accept-encoding": "identity" },
    });
  }
}

function isJson(type: string | undefined): boolean {
  if (type === undefined) return false;
  const [essence = "", ...parameters] = type.toLowerCase().split(";");
  if (!jsonType.test(essence.trim())) return false;
  return parameters.every((one) => !one.includes("charset") || charset.test(one.trim()));
}

/**
 * The whole body. Rejects with BODY_TOO_LARGE as soon as it is known to be, with deadline_exceeded when
 * it has not come by then, with cancelled when the caller goes away. The connection stays usable for the
 * answer.
 */
export function readBody(
  request: IncomingMessage,
  maxBytes: number,
  deadline: Deadline,
): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) {
    return Promise.reject(tooLarge(maxBytes));
  }
  // As a rule it came together with the head, and there is nothing to wait for.
  if (request.complete) return bufferedBody(request, maxBytes);
  return new Promise(
    (resolve, reject) => new Reading(request, maxBytes, deadline, resolve, reject),
  );
}

async function bufferedBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const body: Buffer | null = request.read();
  if (body !== null && body.length > maxBytes) throw tooLarge(maxBytes);
  return body ?? Buffer.alloc(0);
}

class Reading {
  #first: Buffer | undefined;
  #more: Buffer[] | undefined;
  #size = 0;
  readonly #timer: NodeJS.Timeout;

  constructor(
    readonly request: IncomingMessage,
    readonly maxBytes: number,
    readonly deadline: Deadline,
    readonly resolve: (body: Buffer) => void,
    readonly reject: (error: unknown) => void,
  ) {
    this.#timer = setTimeout(onLate, Math.max(0, Math.ceil(remainingMs(deadline))), this);
    // An error without a listener is only followed by "close".
    request.on("data", this.onData).on("end", this.onEnd).on("close", this.onGone);
  }

  readonly onData = (chunk: Buffer): void => {
    this.#size += chunk.length;
    if (this.#size > this.maxBytes) this.fail(tooLarge(this.maxBytes));
    else if (this.#first === undefined) this.#first = chunk;
    else {
      this.#more ??= [this.#first];
      this.#more.push(chunk);
    }
  };

  readonly onEnd = (): void => {
    this.#leave();
    const body = this.#more === undefined ? this.#first : Buffer.concat(this.#more, this.#size);
    this.resolve(body ?? Buffer.alloc(0));
  };

  readonly onGone = (): void => {
    this.fail(new StudlyError("cancelled", "The caller went away."));
  };

  fail(error: unknown): void {
    this.#leave();
    this.request.pause();
    this.reject(error);
  }

  #leave(): void {
    clearTimeout(this.#timer);
    this.request.off("data", this.onData).off("end", this.onEnd).off("close", this.onGone);
  }
}

function onLate(reading: Reading): void {
  reading.fail(deadlineError(reading.deadline));
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal("BODY_TOO_LARGE", `The body may have at most ${maxBytes} bytes.`);
}
