import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import { partFrom, partTo } from "./part.js";

/** A message as 0.3's proto has it: there is no place for `reference_task_ids`. */
export function messageTo(message: v1.Message): v03.Message {
  const { messageId, contextId, taskId, parts, metadata, extensions } = message;
  return {
    $typeName: "a2a.v1.Message",
    messageId,
    contextId,
    taskId,
    // Roles have the same numbers in both versions.
    role: message.role as number as v03.Role,
    content: parts.map(partTo),
    ...(metadata === undefined ? {} : { metadata }),
    extensions,
  };
}

export function messageFrom(message: v03.Message): v1.Message {
  const { messageId, contextId, taskId, content, metadata, extensions } = message;
  return {
    $typeName: "lf.a2a.v1.Message",
    messageId,
    contextId,
    taskId,
    role: message.role as number as v1.Role,
    parts: content.map(partFrom),
    ...(metadata === undefined ? {} : { metadata }),
    extensions,
    referenceTaskIds: [],
  };
}
