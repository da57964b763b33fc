import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import { type Message, Role } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject } from "../../../domain/task.js";
import type { Problems } from "../../translate/problems.js";
import { roleFrom, roleTo } from "./enums.js";
import {
  eachOf,
  fieldOf,
  optionalObject,
  optionalString,
  optionalStrings,
  requiredString,
  type Source,
  sourceOf,
} from "./fields.js";
import { partFrom, partTo } from "./part.js";
import type { OldMessage } from "./types.js";

export function messageTo(message: Message): OldMessage {
  const { messageId, contextId, taskId, metadata, extensions, referenceTaskIds } = message;
  return {
    kind: "message",
    messageId,
    ...(contextId === "" ? {} : { contextId }),
    ...(taskId === "" ? {} : { taskId }),
    role: roleTo(message.role),
    parts: message.parts.map(partTo),
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
    ...(extensions.length === 0 ? {} : { extensions }),
    ...(referenceTaskIds.length === 0 ? {} : { referenceTaskIds }),
  };
}

/** A message of a caller. undefined, and problems, if it is none; with problems if something lacks. */
export function messageFrom(problems: Problems, value: unknown, path: string): Message | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const kind = fieldOf(source, "kind");
  // Callers leave it out, as the specification's own examples do (§9.2).
  if ((kind.value ?? "message") !== "message") problems.add(kind.path, "must be message");
  const metadata = optionalObject(source, "metadata");
  return {
    $typeName: "lf.a2a.v1.Message",
    messageId: requiredString(source, "messageId"),
    contextId: optionalString(source, "contextId"),
    taskId: optionalString(source, "taskId"),
    role: roleOf(source),
    parts: partsFrom(source, "parts", "content"),
    ...(metadata === undefined ? {} : { metadata: metadata as WireObject }),
    extensions: optionalStrings(source, "extensions"),
    referenceTaskIds: optionalStrings(source, "referenceTaskIds"),
  };
}

function roleOf(source: Source): Role {
  const { value, path } = fieldOf(source, "role");
  const role = roleFrom(value);
  if (role === undefined) source.problems.add(path, "must be user or agent");
  return role ?? Role.UNSPECIFIED;
}

/** Parts, of which there must be one at least. */
export function partsFrom(source: Source, name: string, ...others: string[]): Message["parts"] {
  const field = fieldOf(source, name, ...others);
  const { value, path } = field;
  if (value === undefined) source.problems.add(path, "is required");
  else if (Array.isArray(value) && value.length === 0)
    source.problems.add(path, "must not be empty");
  return eachOf(source, field, partFrom);
}
