import { BlockList, isIP } from "node:net";

/** Proxies whose X-Forwarded headers count: none, how many in front of us, or their addresses (CIDR). */
export type TrustProxy = false | number | readonly string[];

/**
 * Whether the address at this hop (0: who connected to us) is a trusted proxy. The same contract as
 * Express' "trust proxy" function, so that both agree when both are given this one.
 */
export type Trust = (address: string, hop: number) => boolean;

/** Express' names for address ranges. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  loopback: ["127.0.0.0/8", "::1/128"],
  linklocal: ["169.254.0.0/16", "fe80::/10"],
  uniquelocal: ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7"],
};

/** Throws RangeError on an address that is none. */
export function createTrust(trustProxy: TrustProxy): Trust {
  if (trustProxy === false) return () => false;
  if (typeof trustProxy === "number") return (_, hop) => hop < trustProxy;
  const trusted = new BlockList();
  for (const entry of trustProxy.flatMap((name) => ranges[name] ?? [name])) add(trusted, entry);
  return (address) => {
    const version = isIP(address);
    return version !== 0 && trusted.check(address, version === 4 ? "ipv4" : "ipv6");
  };
}

/** The address of the client: the last one that no trusted proxy vouches for being a proxy itself. */
export function clientAddress(
  peer: string,
  forwardedFor: string | string[] | undefined,
  trust: Trust,
): string {
  if (forwardedFor === undefined || !trust(peer, 0)) return peer;
  const header = typeof forwardedFor === "string" ? forwardedFor : forwardedFor.join(",");
  const hops = header.split(",");
  let client = peer;
  for (let hop = 1; hop <= hops.length; hop++) {
    const address = hops[hops.length - hop]?.trim() ?? "";
    if (isIP(address) === 0) break;
    client = address;
    if (!trust(address, hop)) break;
  }
  return client;
}

function add(list: BlockList, entry: string): void {
  const [address = "", bits, ...rest] = entry.split("/");
  const version = isIP(address);
  const family = version === 4 ? "ipv4" : "ipv6";
  const longest = version === 4 ? 32 : 128;
  const prefix = bits === undefined ? longest : Number(bits);
  if (
    version === 0 ||
    rest.length > 0 ||
    !Number.isInteger(prefix) ||
    prefix < 0 ||
    prefix > longest
  )
    throw new RangeError(`"${entry}" is not an address or range such as 10.0.0.0/8`);
  list.addSubnet(address, prefix, family);
}
