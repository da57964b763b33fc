import type { Json, SentHeaders } from "./http.js";

/** A binding of A2A 1.0: requests and answers as ProtoJSON, by the name of the operation (§5.3). */
export interface Caller {
  /** Throws Refused. */
  call(method: string, request: object, headers?: SentHeaders): Promise<Json>;
  /** All events of a stream. Throws Refused. */
  stream(method: string, request: object, headers?: SentHeaders): Promise<Json[]>;
}

/** What every caller says. */
export const version = { "A2A-Version": "1.0" };
