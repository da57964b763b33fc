/** JSON that is looked into freely. */
// biome-ignore lint/suspicious/noExplicitAny: see above
export type Json = any;

export type SentHeaders = Readonly<Record<string, string>>;

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly headers: Headers;
  /** JSON, or text where it is none. */
  readonly body: Json;
}

/** One HTTP request as the specification writes them; a body is sent as JSON. */
export async function http(
  url: string,
  requestLine: string,
  headers: SentHeaders = {},
  body?: object,
): Promise<HttpAnswer> {
  const [method = "", path = ""] = requestLine.split(" ");
  const response = await fetch(`${url}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const contentType = response.headers.get("content-type") ?? "";
  const body_ = contentType.includes("json") ? JSON.parse(text) : text;
  return { status: response.status, contentType, headers: response.headers, body: body_ };
}

/** The data of server-sent events, in order. */
export function eventsOf(text: string): Json[] {
  return text
    .split("\n\n")
    .flatMap((block) => block.split("\n").filter((line) => line.startsWith("data: ")))
    .map((line) => JSON.parse(line.slice("data: ".length)));
}
