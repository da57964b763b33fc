import type { IncomingHttpHeaders } from "node:http";
import type { Client } from "@connectrpc/connect";
import type { A2AService } from "../../gen/lf/a2a/v1/a2a_pb.js";
import type { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { Lifecycle } from "../domain/lifecycle.js";
import type { Telemetry } from "../telemetry/telemetry.js";
import type { A2AHttp } from "./a2a/a2a-http.js";
import type { CardRoutes } from "./card/card-routes.js";

/** What a gateway is made of. Times in ms, sizes in bytes. */
export interface GatewayOptions {
  /** The agent, over the in-process transport. */
  readonly a2a: Client<typeof A2AService>;
  /** The same of what the study agent stands on. Absent: another agent, without its dialects and feeds. */
  readonly client?: Client<typeof StudlyService>;
  /** From the first byte of a request's head to its answer. */
  readonly requestBudgetMs: number;
  /** A larger body is refused with 413. */
  readonly maxBodyBytes: number;
  /** The bindings of A2A that are HTTP and JSON. */
  readonly a2aHttp: A2AHttp;
  readonly cards: CardRoutes;
  /** Origins whose pages may call; "*" for all. */
  readonly corsOrigins: readonly string[];
  /** Proxies whose X-Forwarded headers count: none, how many, or their addresses (CIDR). */
  readonly trustProxy?: false | number | readonly string[];
  readonly telemetry: Pick<Telemetry, "metrics">;
  /** `/readyz` says 503 once it drains. */
  readonly lifecycle: Pick<Lifecycle, "draining">;
  /** Whether what the service stands on works, or why not; absent: it does. A rejection counts as no. */
  readonly ready?: () => boolean | string | Promise<boolean | string>;
  /** Given: `/metrics` is shown only to requests with whose headers this does not reject. */
  readonly metricsAccess?: (headers: IncomingHttpHeaders) => void | Promise<void>;
  /** A waiting event stream says something at least this often; default 2,000. */
  readonly heartbeatMs?: number;
}
