/** Where a Redis is, as a URL says it. */
export interface RedisAddress {
  /** One server, the master that sentinels name, or a cluster. */
  readonly kind: "server" | "sentinel" | "cluster";
  /** At least one: the server, some of the sentinels, or some of the cluster's nodes. */
  readonly nodes: readonly { readonly host: string; readonly port: number }[];
  readonly tls: boolean;
  readonly username?: string;
  readonly password?: string;
  readonly database: number;
  /** Of the master, as the sentinels call it; "" elsewhere. */
  readonly master: string;
  /** What all keys begin with, so that several services can share a Redis. */
  readonly prefix: string;
}

const shape =
  /^redis(s?)(?:\+(sentinel|cluster))?:\/\/(?:(.*)@)?([^@/?#]+)(?:\/([^?#]*))?(?:\?([^#]*))?$/i;
const defaultPorts = { server: 6_379, sentinel: 26_379, cluster: 6_379 } as const;

/**
 * Reads `redis://[user:password@]host[:port][/db][?prefix=…]`, `redis+sentinel://…/master[?db=…]` and
 * `redis+cluster://…`; with `rediss` over TLS. Sentinels and nodes are separated by
 * commas. Throws an Error that says what is wrong and never quotes the URL, which may hold a password.
 */
export function parseAddress(url: string): RedisAddress {
  const match = shape.exec(url);
  if (match === null) throw bad("is not redis://[user:password@]host[:port][/db][?prefix=name]");
  const [, tls = "", variant, credentials, hosts = "", path = "", query = ""] = match;
  const kind = (variant?.toLowerCase() ?? "server") as RedisAddress["kind"];
  const nodes = hosts.split(",").map((node) => parseNode(node, defaultPorts[kind]));
  if (kind === "server" && nodes.length > 1)
    throw bad("has several hosts: use redis+sentinel:// or redis+cluster://");
  const { database, prefix } = parseQuery(query);
  const parts = { kind, nodes, tls: tls !== "", prefix, ...parseCredentials(credentials) };
  if (kind === "server") return { ...parts, database: numberOf(path || database), master: "" };
  if (kind === "sentinel") {
    if (path === "") throw bad("names no master: redis+sentinel://host:26379/mymaster");
    return { ...parts, database: numberOf(database), master: decoded(path) };
  }
  if (path !== "" || numberOf(database) !== 0) throw bad("has a database, but a cluster has none");
  return { ...parts, database: 0, master: "" };
}

function parseNode(text: string, defaultPort: number): { host: string; port: number } {
  const match = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(text.trim());
  const port = Number(match?.[2] ?? defaultPort);
  if (match?.[1] === undefined || port < 1 || port > 65_535)
    throw bad("has a malformed host or port");
  return { host: match[1].replace(/^\[|\]$/g, ""), port };
}

function parseCredentials(text: string | undefined): { username?: string; password?: string } {
  if (text === undefined || text === "") return {};
  const colon = text.indexOf(":");
  const username = decoded(colon < 0 ? text : text.slice(0, colon));
  const password = colon < 0 ? "" : decoded(text.slice(colon + 1));
  return { ...(username === "" ? {} : { username }), ...(password === "" ? {} : { password }) };
}

function parseQuery(query: string): { database: string; prefix: string } {
  const parameters = new URLSearchParams(query);
  for (const name of parameters.keys())
    if (name !== "db" && name !== "prefix")
      throw bad("has a parameter that is not known; there are db and prefix");
  const prefix = parameters.get("prefix") ?? "studly";
  if (!/^[\w.-]{1,64}$/.test(prefix))
    throw bad("has a prefix that is not 1 to 64 letters, digits, dots, dashes and underscores");
  return { database: parameters.get("db") ?? "", prefix };
}

function numberOf(database: string): number {
  if (!/^\d{0,5}$/.test(database)) throw bad("has a database that is not a number");
  return Number(database);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw bad("has a part that is not percent-encoded as it should be");
  }
}

function bad(why: string): Error {
  return new Error(`The store URL ${why}.`);
}
