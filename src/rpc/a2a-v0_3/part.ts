import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject, JsonValue } from "../../domain/task.js";
import { jsonOfValue, lazyValue } from "../a2a/json-value.js";

/**
 * A part as 0.3's proto has it: there is no place for metadata, a file's name, or the media type of what is
 * no file.
 */
export function partTo(part: v1.Part): v03.Part {
  return { $typeName: "a2a.v1.Part", part: contentTo(part) };
}

function contentTo({ content, mediaType }: v1.Part): v03.Part["part"] {
  switch (content.case) {
    case "text":
      return { case: "text", value: content.value };
    case "raw":
      return fileTo({ case: "fileWithBytes", value: content.value }, mediaType);
    case "url":
      return fileTo({ case: "fileWithUri", value: content.value }, mediaType);
    case "data": {
      const data = objectOf(jsonOfValue(content.value)) as WireObject;
      return { case: "data", value: { $typeName: "a2a.v1.DataPart", data } };
    }
    default:
      return { case: undefined };
  }
}

function fileTo(file: v03.FilePart["file"], mimeType: string): v03.Part["part"] {
  return { case: "file", value: { $typeName: "a2a.v1.FilePart", file, mimeType } };
}

/** 0.3's data are JSON objects, 1.0's any JSON: what is none becomes `{ value }`. */
export function objectOf(json: JsonValue): JsonObject {
  return isObject(json) ? json : { value: json };
}

/** Whether a JSON value is an object, and no list. */
export function isObject(json: JsonValue): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** A part without content stays one: the validation of the call says so. */
export function partFrom({ part }: v03.Part): v1.Part {
  const file = part.case === "file" ? part.value : undefined;
  return {
    $typeName: "lf.a2a.v1.Part",
    content: contentFrom(part),
    filename: "",
    mediaType: file?.mimeType ?? "",
  };
}

function contentFrom(part: v03.Part["part"]): v1.Part["content"] {
  switch (part.case) {
    case "text":
      return { case: "text", value: part.value };
    case "file":
      return fileFrom(part.value.file);
    case "data":
      return { case: "data", value: lazyValue((part.value.data ?? {}) as JsonObject) };
    default:
      return { case: undefined };
  }
}

function fileFrom(file: v03.FilePart["file"]): v1.Part["content"] {
  switch (file.case) {
    case "fileWithBytes":
      return { case: "raw", value: file.value };
    case "fileWithUri":
      return { case: "url", value: file.value };
    default:
      return { case: undefined };
  }
}
