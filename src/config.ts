import { availableParallelism } from "node:os";

/** Every setting: its environment variable, default, reader and meaning. docs/deployment.md shows this table. */
export const settings = {
  port: setting("PORT", "5000", integer(0, 65_535), "Port to listen on; 0 takes a free one."),
  host: setting("HOST", "0.0.0.0", text, "Address to listen on."),
  workers: setting(
    "WORKERS",
    "1",
    workers,
    "Processes that serve the port together; auto: one for each core. More than one need a store that they can share.",
  ),
  publicUrl: setting(
    "PUBLIC_URL",
    "",
    optional(url),
    "URL that callers use, for the agent card; empty: taken from the request.",
  ),
  geminiApiKey: setting(
    "GEMINI_API_KEY",
    "",
    secret,
    "Key of the Gemini API; empty: the embedded planner does it all.",
  ),
  geminiModel: setting("GEMINI_MODEL", "gemini-3.5-flash-lite", text, "Gemini model id."),
  geminiBaseUrl: setting(
    "GEMINI_BASE_URL",
    "https://generativelanguage.googleapis.com",
    url,
    "Where the Gemini API is.",
  ),
  geminiThinking: setting(
    "GEMINI_THINKING",
    "auto",
    oneOf("auto", "off", "minimal", "low", "medium", "high"),
    "How long the model thinks; auto: the fastest that the model accepts.",
  ),
  requestBudgetMs: setting(
    "REQUEST_BUDGET_MS",
    "6000",
    integer(100, 600_000),
    "Every request is answered within this time.",
  ),
  modelBudgetMs: setting(
    "MODEL_BUDGET_MS",
    "5000",
    integer(50, 600_000),
    "All attempts at the model together; must be less than REQUEST_BUDGET_MS.",
  ),
  modelMaxAttempts: setting("MODEL_MAX_ATTEMPTS", "3", integer(1, 10), "Attempts within that."),
  modelMinAttemptMs: setting(
    "MODEL_MIN_ATTEMPT_MS",
    "2000",
    integer(0, 600_000),
    "A retry is begun only if this much of the model budget is left.",
  ),
  modelFirstChunkMs: setting(
    "MODEL_FIRST_CHUNK_MS",
    "2000",
    integer(50, 600_000),
    "When streaming: an attempt without a first chunk by then is given up.",
  ),
  modelConcurrency: setting(
    "MODEL_CONCURRENCY",
    "256",
    integer(1, 100_000),
    "Model calls at once; more wait.",
  ),
  modelQueue: setting(
    "MODEL_QUEUE",
    "1024",
    integer(0, 1_000_000),
    "How many may wait for the model; more are refused at once.",
  ),
  modelBreakerFailures: setting(
    "MODEL_BREAKER_FAILURES",
    "10",
    integer(1, 1_000_000_000),
    "Failures in a row after which the model is left alone for a while.",
  ),
  modelBreakerOpenMs: setting(
    "MODEL_BREAKER_OPEN",
    "10s",
    duration,
    "How long it is left alone before one call tries again.",
  ),
  modelHedge: setting(
    "MODEL_HEDGE",
    "off",
    oneOf("off", "on"),
    "on: a second call after the observed P95, for at most a few per cent of calls.",
  ),
  onModelFailure: setting(
    "STUDLY_ON_MODEL_FAILURE",
    "error",
    oneOf("error", "offline"),
    "error: a typed error (408, 503); offline: the embedded plan, labelled as such.",
  ),
  timeZone: setting(
    "DEFAULT_TIME_ZONE",
    "UTC",
    timeZone,
    "Zone of learners who do not say theirs (IANA name).",
  ),
  storeUrl: setting(
    "STORE_URL",
    "lmdb:./data",
    text,
    "Where state lives: lmdb:DIRECTORY, redis:, or memory: (docs/storage.md).",
  ),
  maxContexts: setting(
    "MAX_CONTEXTS",
    "auto",
    limit,
    "Contexts kept; the least recently used goes first; auto: 1,000,000, in memory 1,000.",
  ),
  contextTtlMs: setting(
    "CONTEXT_TTL",
    "30d",
    duration,
    "Unused contexts are forgotten after this time (ms, s, m, h, d).",
  ),
  historyTokens: setting(
    "HISTORY_TOKENS",
    "4000",
    integer(100, 1_000_000),
    "Size of a context's history, in tokens of about 4 characters; older turns live on as facts.",
  ),
  maxTasks: setting(
    "MAX_TASKS",
    "auto",
    limit,
    "Tasks kept; the least recently used goes first, and all of a context with it; auto: 10,000,000, in memory 10,000.",
  ),
  taskBudgetMs: setting(
    "TASK_BUDGET",
    "10m",
    duration,
    "How long a task may take in the background: streamed, returned immediately, or with notifications.",
  ),
  maxBackgroundTasks: setting(
    "MAX_BACKGROUND_TASKS",
    "1000",
    integer(1, 1_000_000),
    "Such tasks at once; more are refused with 429.",
  ),
  maxBackgroundTasksPerCaller: setting(
    "MAX_BACKGROUND_TASKS_PER_CALLER",
    "500",
    integer(1, 1_000_000),
    "Of one caller; without API_KEYS and JWTs all callers are one.",
  ),
  streaming: setting(
    "STREAMING",
    "on",
    oneOf("on", "off"),
    "off: SendStreamingMessage and SubscribeToTask are refused, and the card says so.",
  ),
  push: setting(
    "PUSH_NOTIFICATIONS",
    "on",
    oneOf("on", "off"),
    "off: no push notifications, and the card says so.",
  ),
  extendedCard: setting(
    "EXTENDED_CARD",
    "on",
    oneOf("on", "off"),
    "off: no extended agent card, and the card says so.",
  ),
  pushAllowHosts: setting(
    "PUSH_ALLOW_HOSTS",
    "",
    list,
    "Comma-separated hosts (host or host:port) that notifications may go to though their addresses are private.",
  ),
  pushRetryForMs: setting(
    "PUSH_RETRY_FOR",
    "1h",
    duration,
    "How long a notification is tried again.",
  ),
  cardSigningKeyFile: setting(
    "CARD_SIGNING_KEY_FILE",
    "",
    optional(text),
    "Private key (PEM, PKCS 8) that signs the agent card and the notifications; needs PUBLIC_URL.",
  ),
  logLevel: setting(
    "LOG_LEVEL",
    "info",
    oneOf("silent", "error", "warn", "info", "debug"),
    "What is logged.",
  ),
  logFormat: setting(
    "LOG_FORMAT",
    "auto",
    oneOf("auto", "json", "pretty"),
    "auto: pretty on a terminal, else JSON lines.",
  ),
  apiKeys: setting(
    "API_KEYS",
    "",
    secretList,
    "Comma-separated keys of which callers must send one; empty: open to all.",
  ),
  jwtIssuer: setting(
    "JWT_ISSUER",
    "",
    optional(exactUrl),
    "Issuer of the JSON Web Tokens that callers may send as bearer; empty: none are taken.",
  ),
  jwtAudience: setting("JWT_AUDIENCE", "", optional(text), "Audience that they must name."),
  jwtJwksUrl: setting(
    "JWT_JWKS_URL",
    "",
    optional(url),
    "Where the issuer's public keys are; empty: as its OpenID configuration says.",
  ),
  allowAnonymous: setting(
    "ALLOW_ANONYMOUS",
    "off",
    oneOf("off", "on"),
    "on: callers without key or token are let in beside those with one, as one more caller.",
  ),
  rateLimitPerMinute: setting(
    "RATE_LIMIT_PER_MINUTE",
    "0",
    integer(0, 1_000_000),
    "Requests a minute for each caller; 0: no limit.",
  ),
  corsOrigins: setting(
    "CORS_ORIGINS",
    "*",
    list,
    "Comma-separated origins whose pages may call; * for all.",
  ),
  trustProxy: setting(
    "TRUST_PROXY",
    "0",
    proxies,
    "Proxies in front whose X-Forwarded headers count: their number, or their addresses (CIDR).",
  ),
  tlsCertFile: setting(
    "TLS_CERT_FILE",
    "",
    optional(text),
    "Certificate chain (PEM); turns TLS on.",
  ),
  tlsKeyFile: setting("TLS_KEY_FILE", "", optional(text), "Its private key (PEM)."),
  maxBodyBytes: setting(
    "MAX_BODY_BYTES",
    "1048576",
    integer(1_024, 1_073_741_824),
    "Largest request body and message.",
  ),
  maxHeaderBytes: setting(
    "MAX_HEADER_BYTES",
    "16384",
    integer(1_024, 1_048_576),
    "Largest request head.",
  ),
  maxConnections: setting(
    "MAX_CONNECTIONS",
    "10000",
    integer(1, 1_000_000),
    "Connections at once.",
  ),
  idleTimeoutMs: setting(
    "IDLE_TIMEOUT",
    "65s",
    duration,
    "Idle connections are closed after this time.",
  ),
} as const;

type Settings = typeof settings;

/** The typed configuration: one property for each setting. */
export type Config = { readonly [K in keyof Settings]: ReturnType<Settings[K]["read"]> };

/** Names every variable that cannot be read, and what it takes. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads the environment; throws one ConfigError for all that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const [key, { variable, fallback, read }] of Object.entries(settings)) {
    const raw = env[variable]?.trim();
    try {
      config[key] = read(raw === undefined || raw === "" ? fallback : raw);
    } catch (error) {
      problems.push(`${variable}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length === 0) problems.push(...conflicts(config as unknown as Config));
  if (problems.length > 0) throw new ConfigError(`bad configuration\n  ${problems.join("\n  ")}`);
  return config as unknown as Config;
}

function conflicts(config: Config): string[] {
  const problems: string[] = [];
  if (config.modelBudgetMs >= config.requestBudgetMs)
    problems.push("MODEL_BUDGET_MS: must be less than REQUEST_BUDGET_MS");
  if ((config.tlsCertFile === undefined) !== (config.tlsKeyFile === undefined))
    problems.push("TLS_CERT_FILE and TLS_KEY_FILE: set both or neither");
  if ((config.jwtIssuer === undefined) !== (config.jwtAudience === undefined))
    problems.push("JWT_ISSUER and JWT_AUDIENCE: set both or neither");
  if (config.workers > 1 && /^memory:/i.test(config.storeUrl))
    problems.push(
      "WORKERS: more than one cannot share STORE_URL=memory:; set WORKERS=1, or a STORE_URL on disk or on Redis",
    );
  // Otherwise whoever sends another Host header would have that signed.
  if (config.cardSigningKeyFile !== undefined && config.publicUrl === undefined)
    problems.push("CARD_SIGNING_KEY_FILE: needs PUBLIC_URL, which is what is signed");
  return problems;
}

interface Setting<T> {
  readonly variable: string;
  readonly fallback: string;
  readonly read: (raw: string) => T;
  readonly meaning: string;
}

function setting<T>(
  variable: string,
  fallback: string,
  read: (raw: string) => T,
  meaning: string,
): Setting<T> {
  return { variable, fallback, read, meaning };
}

function text(raw: string): string {
  return raw;
}

function secret(raw: string): string | undefined {
  if (raw === "") return undefined;
  // The value stays out of the message: it may be a key with a typing mistake.
  if (!/^[\x21-\x7e]+$/.test(raw)) throw new Error("has blanks or characters that no key has");
  return raw;
}

function secretList(raw: string): readonly string[] {
  return list(raw).map((key) => secret(key) ?? "");
}

function list(raw: string): readonly string[] {
  return raw
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function integer(min: number, max: number): (raw: string) => number {
  return (raw) => {
    const value = /^\d+$/.test(raw) ? Number(raw) : Number.NaN;
    if (!(value >= min && value <= max))
      throw new Error(`"${raw}" is not a whole number from ${min} to ${max}`);
    return value;
  };
}

/** undefined: what suits the store. */
function limit(raw: string): number | undefined {
  return raw.toLowerCase() === "auto" ? undefined : integer(1, 100_000_000)(raw);
}

function oneOf<const T extends string>(...choices: T[]): (raw: string) => T {
  return (raw) => {
    const choice = choices.find((candidate) => candidate === raw.toLowerCase());
    if (choice === undefined) throw new Error(`"${raw}" is none of ${choices.join(", ")}`);
    return choice;
  };
}

function optional<T>(read: (raw: string) => T): (raw: string) => T | undefined {
  return (raw) => (raw === "" ? undefined : read(raw));
}

function url(raw: string): string {
  return exactUrl(raw).replace(/\/+$/, "");
}

/** As it is: an issuer is compared character by character. */
function exactUrl(raw: string): string {
  if (!URL.canParse(raw) || !/^https?:$/.test(new URL(raw).protocol))
    throw new Error(`"${raw}" is not an http(s) URL`);
  return raw;
}

function duration(raw: string): number {
  const match = /^(\d+)\s*(ms|s|m|h|d)$/.exec(raw);
  const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const ms = match ? Number(match[1]) * unit[match[2] as keyof typeof unit] : 0;
  if (ms < 1 || !Number.isSafeInteger(ms))
    throw new Error(`"${raw}" is not a duration such as 500ms, 65s, 30m, 12h or 30d`);
  return ms;
}

function timeZone(raw: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: raw }).resolvedOptions().timeZone;
  } catch {
    throw new Error(`"${raw}" is not an IANA time zone such as Europe/Lisbon`);
  }
}

function workers(raw: string): number {
  return raw.toLowerCase() === "auto" ? availableParallelism() : integer(1, 1_024)(raw);
}

function proxies(raw: string): number | readonly string[] {
  return /^\d+$/.test(raw) ? integer(0, 100)(raw) : list(raw);
}
