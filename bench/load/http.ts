import autocannon from "autocannon";
import type { LoadResult } from "./result.js";

export interface HttpLoad {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Each `[<id>]` in a string is a new id in each request. */
  readonly body: string | Buffer;
  readonly connections: number;
  readonly seconds: number;
}

/** Keeps `connections` HTTP/1.1 connections busy for `seconds`. */
export async function httpLoad({ connections, seconds, ...load }: HttpLoad): Promise<LoadResult> {
  const result = await autocannon({
    ...load,
    method: "POST",
    connections,
    duration: seconds,
    idReplacement: typeof load.body === "string",
  });
  return {
    rps: result.requests.average,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
    failures: result.non2xx + result.errors + result.timeouts,
  };
}
