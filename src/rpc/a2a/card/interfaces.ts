import { create } from "@bufbuild/protobuf";
import { type AgentInterface, AgentInterfaceSchema } from "../../../../gen/lf/a2a/v1/a2a_pb.js";

/** The versions as cards name them: without a patch number (A2A 1.0, §3.6). */
export const version1 = "1.0";
export const version03 = "0.3";

/** Where, below the base URL, JSON-RPC of all versions is posted to. */
export const jsonRpcPath = "/a2a";

export interface Interfaces {
  /** Served over gRPC, too. */
  readonly grpc: boolean;
  /** A2A 0.3 is spoken beside 1.0. */
  readonly v03: boolean;
}

/**
 * How an agent with this base URL (no slash at its end) is reached, in our order of preference (A2A 1.0, §8.3.1).
 * Callers of 0.3 over HTTP+JSON append `/v1/...` themselves (A2A 0.3, §3.5.3), so they, too, are given the base URL.
 */
export function supportedInterfaces(baseUrl: string, { grpc, v03 }: Interfaces): AgentInterface[] {
  const versions = v03 ? [version1, version03] : [version1];
  return versions.flatMap((protocolVersion) => {
    const made = (protocolBinding: string, url: string) =>
      create(AgentInterfaceSchema, { url, protocolBinding, protocolVersion });
    return [
      made("JSONRPC", `${baseUrl}${jsonRpcPath}`),
      made("HTTP+JSON", baseUrl),
      ...(grpc ? [made("GRPC", grpcTarget(baseUrl))] : []),
    ];
  });
}

/**
 * `host:port` of a base URL, as gRPC libraries take it, the port always there. A path in the base URL is left
 * out: gRPC's paths begin at the root.
 */
export function grpcTarget(baseUrl: string): string {
  const { protocol, hostname, port } = new URL(baseUrl);
  return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
