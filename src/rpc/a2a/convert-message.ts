import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type * as pb from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject, Message, Part, PartContent } from "../../domain/task.js";
import { roleFrom } from "./enums.js";
import { jsonOfValue } from "./json-value.js";

/** A message of a caller; its required fields have been checked. */
export function messageFrom(message: pb.Message): Message {
  const { messageId, contextId, taskId, role, parts, extensions, referenceTaskIds } = message;
  return {
    messageId,
    ...(contextId === "" ? {} : { contextId }),
    ...(taskId === "" ? {} : { taskId }),
    role: roleFrom(role),
    parts: parts.map(partFrom),
    ...metadataFrom(message),
    ...(extensions.length === 0 ? {} : { extensions }),
    ...(referenceTaskIds.length === 0 ? {} : { referenceTaskIds }),
  };
}

function partFrom(part: pb.Part): Part {
  const { filename, mediaType } = part;
  return {
    ...contentFrom(part.content),
    ...metadataFrom(part),
    ...(filename === "" ? {} : { filename }),
    ...(mediaType === "" ? {} : { mediaType }),
  };
}

function contentFrom(content: pb.Part["content"]): PartContent {
  switch (content.case) {
    case "text":
      return { text: content.value };
    case "raw":
      return { raw: content.value };
    case "url":
      return { url: content.value };
    case "data":
      return { data: jsonOfValue(content.value) };
    default:
      return { text: "" };
  }
}

function metadataFrom({ metadata }: { readonly metadata?: WireObject | undefined }) {
  return metadata === undefined ? {} : { metadata: metadata as JsonObject };
}
