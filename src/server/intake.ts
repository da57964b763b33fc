import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2ServerRequest, Http2ServerResponse } from "node:http2";
import { type RequestInfo, setRequestInfo } from "../telemetry/request-info.js";
import type { RequestRecord, Telemetry } from "../telemetry/telemetry.js";
import { clientAddress, type Trust } from "./trust-proxy.js";

export type AnyRequest = IncomingMessage | Http2ServerRequest;
export type AnyResponse = ServerResponse | Http2ServerResponse;

/** What the server itself knows of a request, beside what everybody may see. */
export class Arrival implements RequestInfo {
  openEnded?: boolean;
  /** The outcome where nobody further in says one. */
  codeByDefault?: string;
  /** Told if the caller leaves before its answer is complete. */
  onCallerGone?: () => void;

  constructor(
    readonly id: string,
    readonly arrivedAt: number,
    readonly record: RequestRecord,
    readonly request: AnyRequest,
    private readonly trust: Trust,
  ) {}

  get remoteAddress(): string {
    const { headers } = this.request;
    // HTTP/2 requests lose their socket when they end.
    const socket: { readonly remoteAddress?: string | undefined } | null = this.request.socket;
    return clientAddress(socket?.remoteAddress ?? "", headers["x-forwarded-for"], this.trust);
  }
}

/** Counts requests in and out: each gets an id, and one record when it is over, however it ends. */
export interface Intake {
  /** Every request that is not over. */
  readonly inFlight: ReadonlyMap<AnyResponse, Arrival>;
  admit(request: AnyRequest, response: AnyResponse, arrivedAt: number): Arrival;
  /** Resolves when `isDone` says so; asked whenever a request ends. */
  settled(isDone: () => boolean): Promise<void>;
  /** The record of something that never became a request: a head that was malformed, late or too large. */
  refused(status: number, arrivedAt: number): void;
}

/** Printable ASCII without blanks: an id that may go into logs and headers as it is. */
const saneId = /^[\x21-\x7e]{1,128}$/;

/** The status, known from nginx, of a request whose caller went away before its answer. */
const callerGone = 499;

export function createIntake(telemetry: Telemetry, trust: Trust): Intake {
  const inFlight = new Map<AnyResponse, Arrival>();
  let onEnded: (() => void) | undefined;

  // One function for all: "this" tells which response, so that requests add no closure.
  function onClose(this: AnyResponse): void {
    const arrival = inFlight.get(this);
    if (arrival === undefined) return;
    inFlight.delete(this);
    const { record, arrivedAt } = arrival;
    record.elapsedMs = performance.now() - arrivedAt;
    record.status = this.headersSent ? this.statusCode : callerGone;
    if (!this.writableEnded) arrival.onCallerGone?.();
    const code = this.writableEnded ? arrival.codeByDefault : "cancelled";
    if (code !== undefined) record.code ??= code;
    telemetry.requestEnded(record);
    onEnded?.();
  }

  return {
    inFlight,
    admit(request, response, arrivedAt) {
      const given = request.headers["x-request-id"];
      const id = typeof given === "string" && saneId.test(given) ? given : randomUUID();
      const url = request.url ?? "/";
      const query = url.indexOf("?");
      const arrival = new Arrival(
        id,
        arrivedAt,
        {
          requestId: id,
          httpMethod: request.method ?? "",
          path: query === -1 ? url : url.slice(0, query),
          httpVersion: request.httpVersion,
          status: 0,
          elapsedMs: 0,
        },
        request,
        trust,
      );
      setRequestInfo(request, arrival);
      response.setHeader("X-Request-Id", id);
      inFlight.set(response, arrival);
      response.on("close", onClose);
      telemetry.requestStarted();
      return arrival;
    },
    settled(isDone) {
      if (isDone()) return Promise.resolve();
      return new Promise((resolve) => {
        const previous = onEnded;
        onEnded = () => {
          previous?.();
          if (!isDone()) return;
          onEnded = previous;
          resolve();
        };
      });
    },
    refused(status, arrivedAt) {
      telemetry.requestStarted();
      telemetry.requestEnded({
        requestId: randomUUID(),
        httpMethod: "-",
        path: "-",
        httpVersion: "1.1",
        status,
        elapsedMs: performance.now() - arrivedAt,
      });
    },
  };
}
