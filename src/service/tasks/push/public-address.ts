import ipaddr from "ipaddr.js";

/** How the ranges of ipaddr.js are called in an error; the rest is "reserved". */
const kinds: Readonly<Record<string, string>> = {
  unspecified: "unspecified",
  broadcast: "broadcast",
  multicast: "multicast",
  linkLocal: "link-local",
  loopback: "loopback",
  carrierGradeNat: "shared (carrier-grade NAT)",
  private: "private",
  uniqueLocal: "unique local",
  deprecatedSiteLocal: "site-local",
  ipv4Mapped: "IPv4-mapped",
  rfc6145: "IPv4-translated",
  rfc6052: "IPv4-translated",
  "6to4": "6to4",
  teredo: "Teredo",
};

/** Answers to Azure's machines only, from a public range. The other clouds' are link- or unique-local. */
const azureHost = "168.63.129.16";

const globalUnicast: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse("2000::"), 3];

/**
 * The kind of an address that is not on the public internet: "loopback", "private"... What hides an
 * IPv4 address in an IPv6 one is of such a kind, whatever it hides. undefined for a public address.
 */
export function nonPublicKind(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return "unknown";
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== "unicast") return kinds[range] ?? "reserved";
  if (parsed instanceof ipaddr.IPv6) {
    // IANA has given out nothing else (RFC 4291, §2.4), IPv4-compatible addresses among it.
    return parsed.match(globalUnicast) ? undefined : "reserved";
  }
  return parsed.toString() === azureHost ? "metadata" : undefined;
}
