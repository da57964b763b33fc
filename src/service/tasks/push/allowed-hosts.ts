/** Hosts that may be called wherever they are. */
export interface AllowedHosts {
  has(url: URL): boolean;
}

const hostAndPort = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]\\]+)(?::(\d{1,5}))?$/i;
const bareIpv6 = /^[\da-f:]*:[\da-f:]*:[\da-f:.]*$/i;

/**
 * "receiver.local" (any port), "receiver.local:8080", "[::1]:8080"; names are compared exactly, without
 * regard to case. Throws Error that names the first entry that is none of these.
 */
export function createAllowedHosts(entries: readonly string[]): AllowedHosts {
  const allowed = new Set(entries.map(canonical));
  return {
    has: (url) => allowed.has(url.hostname) || allowed.has(`${url.hostname}:${portOf(url)}`),
  };
}

function canonical(entry: string): string {
  const text = entry.trim();
  const [, host = "", port] = hostAndPort.exec(bareIpv6.test(text) ? `[${text}]` : text) ?? [];
  const url = URL.parse(`http://${host}`);
  if (host === "" || url === null || Number(port ?? 1) > 65_535) {
    throw new Error(`"${entry}" is not a host: write "name", "name:port" or "[IPv6 address]:port"`);
  }
  return port === undefined ? url.hostname : `${url.hostname}:${Number(port)}`;
}

function portOf({ port, protocol }: URL): string {
  if (port !== "") return port;
  return protocol === "https:" ? "443" : "80";
}
