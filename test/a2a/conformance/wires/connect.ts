import { createGrpcPeer } from "./grpc.js";
import { createHttpJsonPeer } from "./http-json.js";
import { createJsonRpcPeer } from "./json-rpc.js";
import type { Binding, Peer, SentHeaders } from "./peer.js";

const peers: Readonly<Record<Binding, (url: string, headers: SentHeaders) => Peer>> = {
  "JSON-RPC": createJsonRpcPeer,
  "HTTP+JSON": createHttpJsonPeer,
  gRPC: createGrpcPeer,
};

/** Somebody who speaks A2A 1.0 in a binding, and sends these headers with every request. */
export function connect(binding: Binding, url: string, headers: SentHeaders = {}): Peer {
  return peers[binding](url, { "a2a-version": "1.0", ...headers });
}
