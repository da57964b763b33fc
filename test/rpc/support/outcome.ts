import { type DescMessage, type MessageShape, toJson } from "@bufbuild/protobuf";
import { ViolationsSchema } from "@bufbuild/protovalidate/gen/buf/validate/validate_pb.js";
import { Code, ConnectError } from "@connectrpc/connect";
import {
  BadRequestSchema,
  ErrorInfoSchema,
  RetryInfoSchema,
} from "../../../gen/google/rpc/error_details_pb.js";

/** Everything of an error that a caller may rely on, in a form that tests compare. */
export function errorOutcome(reason: unknown): Record<string, unknown> {
  if (!(reason instanceof ConnectError)) throw reason;
  const info = reason.findDetails(ErrorInfoSchema).map(({ reason, domain, metadata }) => {
    const { elapsedMs, incident, ...rest } = metadata;
    return {
      reason,
      domain,
      ...rest,
      ...(elapsedMs !== undefined && { elapsedMs: "(some)" }),
      ...(incident !== undefined && { incident: "(some)" }),
    };
  });
  return {
    code: Code[reason.code],
    message: reason.rawMessage,
    info,
    ...some("badRequest", json(BadRequestSchema, reason.findDetails(BadRequestSchema))),
    ...some("violations", json(ViolationsSchema, reason.findDetails(ViolationsSchema))),
    ...some("retryInfo", json(RetryInfoSchema, reason.findDetails(RetryInfoSchema))),
    ...headers(reason.metadata),
  };
}

/** The headers or trailers that are ours. */
export function headers(metadata: Headers): Record<string, unknown> {
  const names = ["retry-after", "www-authenticate", "x-answer", "x-trailer"];
  const found = names.flatMap((name) => {
    const value = metadata.get(name);
    return value === null ? [] : [[name, value]];
  });
  const id = metadata.get("x-request-id");
  if (id === null) return Object.fromEntries(found);
  // Sent twice, it would be "id, id".
  return { ...Object.fromEntries(found), "x-request-id": id.includes(",") ? id : "(some)" };
}

export function json<Desc extends DescMessage>(desc: Desc, messages: MessageShape<Desc>[]) {
  return messages.map((message) => toJson(desc, message));
}

function some(name: string, values: readonly unknown[]): Record<string, unknown> {
  return values.length === 0 ? {} : { [name]: values };
}
