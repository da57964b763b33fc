import { isIPv6, type Server } from "node:net";
import { networkInterfaces } from "node:os";
import type { Address } from "./options.js";

/** Where a listening server can be reached. Throws if it does not listen on a TCP port. */
export function addressOf(server: Server, scheme: "http" | "https"): Address {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening on a port");
  const { address: host, port } = address;
  const urls = reachable(host).map((name) => `${scheme}://${name}:${port}`);
  return { host, port, urls };
}

function reachable(host: string): string[] {
  const everyFamily = host === "::";
  if (host !== "0.0.0.0" && !everyFamily) return [isIPv6(host) ? `[${host}]` : host];
  const outward = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => !internal && family === "IPv4")
    .map(({ address }) => address);
  return ["localhost", ...outward];
}
