/** Request headers as node:http and node:http2 give them: lower-case names, changed in place. */
export type NodeHeaders = { [name: string]: string | string[] | undefined };

/** setTimeout's limit in ms; a longer delay would fire at once. */
export const maxTimerMs = 2 ** 31 - 1;

const connectName = "connect-timeout-ms";
const grpcName = "grpc-timeout";
// More digits than the protocols allow are a long time-out too: clients send them, and long ones are cut.
const connectSyntax = /^\d{1,20}$/;
const grpcSyntax = /^(\d{1,20})([HMSmun])$/;
const grpcUnitMs: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1_000,
  m: 1,
  u: 1e-3,
  n: 1e-6,
};

/**
 * Bounds the caller's time-out before Connect reads it: Connect hands over-large values to setTimeout,
 * which then fires at once.
 * Absent or longer than `remainingMs`: set to what remains. Shorter, also 0: kept. Malformed: left for
 * Connect to refuse as invalid_argument. The content type tells which header counts: grpc-timeout for
 * application/grpc*, else connect-timeout-ms.
 *
 * Returns the caller's own time-out in ms for `callerTimeoutKey`; `Infinity` if there is none.
 */
export function clampTimeoutHeader(headers: NodeHeaders, remainingMs: number): number {
  const type = headers["content-type"];
  const grpc = typeof type === "string" && type.startsWith("application/grpc");
  const name = grpc ? grpcName : connectName;
  const value = headers[name];
  const callerMs = parseValue(grpc, value);
  if (Number.isNaN(callerMs)) return Number.POSITIVE_INFINITY;
  if (callerMs > remainingMs) headers[name] = formatValue(grpc, remainingMs);
  return callerMs;
}

/** The time-out that a request's headers ask for, in ms; `Infinity` if none or malformed. */
export function timeoutOf(headers: Headers): number {
  const grpc = headers.get("content-type")?.startsWith("application/grpc") === true;
  const ms = parseValue(grpc, headers.get(grpc ? grpcName : connectName) ?? undefined);
  return Number.isNaN(ms) ? Number.POSITIVE_INFINITY : ms;
}

function parseValue(grpc: boolean, value: string | string[] | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (typeof value !== "string") return Number.NaN;
  if (!grpc) return connectSyntax.test(value) ? Number(value) : Number.NaN;
  const [, amount, unit] = grpcSyntax.exec(value) ?? [];
  const factor = unit === undefined ? undefined : grpcUnitMs[unit];
  return factor === undefined ? Number.NaN : Number(amount) * factor;
}

function formatValue(grpc: boolean, remainingMs: number): string {
  const ms = Math.ceil(Math.min(Math.max(remainingMs, 0), maxTimerMs));
  if (!grpc) return String(ms);
  return ms < 1e8 ? `${ms}m` : `${Math.floor(ms / 1_000)}S`;
}
