import type { ServiceImpl } from "@connectrpc/connect";
import {
  type HealthCheckResponse,
  type Health as HealthService,
  HealthCheckResponse_ServingStatus as Status,
} from "../../gen/grpc/health/v1/health_pb.js";
import { StudlyError } from "../domain/errors.js";
import { callOf } from "./context.js";

/** grpc.health.v1, and the switch behind it. */
export interface Health {
  readonly service: ServiceImpl<typeof HealthService>;
  /** Sets the status of a service by its full name; "" is the server as a whole. Watchers are told. */
  set(service: string, status: "serving" | "not_serving"): void;
}

const statuses = { serving: Status.SERVING, not_serving: Status.NOT_SERVING } as const;

/** Nothing is known until it is set, but the server as a whole, which serves. */
export function createHealth(): Health {
  const known = new Map<string, Status>([["", Status.SERVING]]);
  const watchers = new Set<() => void>();
  return {
    set: (service, status) => {
      known.set(service, statuses[status]);
      for (const wake of [...watchers]) wake();
    },
    service: {
      check: ({ service }) => {
        const status = known.get(service);
        if (status === undefined) {
          throw new StudlyError("not_found", `Service "${service}" is not known here.`);
        }
        return response(status);
      },
      list: () => ({
        statuses: Object.fromEntries([...known].map(([name, status]) => [name, response(status)])),
      }),
      watch: async function* ({ service }, { values }) {
        const { signal } = callOf(values);
        let sent: Status | undefined;
        while (!signal.aborted) {
          const status = known.get(service) ?? Status.SERVICE_UNKNOWN;
          if (status !== sent) {
            sent = status;
            yield response(status);
          } else {
            await change(watchers, signal);
          }
        }
      },
    },
  };
}

/** Resolves at the next change, or when the signal aborts. */
function change(watchers: Set<() => void>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      watchers.delete(wake);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    watchers.add(wake);
    signal.addEventListener("abort", wake);
  });
}

function response(status: Status): HealthCheckResponse {
  return { $typeName: "grpc.health.v1.HealthCheckResponse", status };
}
