import type { JsonObject as WireObject } from "@bufbuild/protobuf";
import { base64Decode } from "@bufbuild/protobuf/wire";
import type { Part } from "../../../../gen/lf/a2a/v1/a2a_pb.js";
import type { JsonObject, JsonValue } from "../../../domain/task.js";
import { jsonOfValue, lazyValue } from "../../../rpc/a2a/json-value.js";
import { isObject, objectOf } from "../../../rpc/a2a-v0_3/part.js";
import type { Problems } from "../../translate/problems.js";
import { fieldOf, optionalObject, optionalString, type Source, sourceOf } from "./fields.js";
import type { OldFile, OldPart } from "./types.js";

/**
 * Metadata of a data part whose data had to be made an object, `{ value }`. Other implementations of both
 * versions use the same name.
 */
const wrappedFlag = "data_part_compat";

/** A part by its kind; text and data have no place for a file's name and a media type. */
export function partTo(part: Part): OldPart {
  const { content, metadata } = part;
  const extra = metadata === undefined ? {} : { metadata: metadata as JsonObject };
  switch (content.case) {
    case "raw":
      return { kind: "file", file: { ...fileTo(part), bytes: base64(content.value) }, ...extra };
    case "url":
      return { kind: "file", file: { ...fileTo(part), uri: content.value }, ...extra };
    case "data":
      return dataTo(jsonOfValue(content.value), extra);
    default:
      return { kind: "text", text: content.value ?? "", ...extra };
  }
}

function fileTo({ filename, mediaType }: Part): OldFile {
  return {
    ...(filename === "" ? {} : { name: filename }),
    ...(mediaType === "" ? {} : { mimeType: mediaType }),
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

function dataTo(json: JsonValue, extra: { readonly metadata?: JsonObject }): OldPart {
  if (isObject(json)) return { kind: "data", data: json, ...extra };
  const metadata = { ...extra.metadata, [wrappedFlag]: true };
  return { kind: "data", data: objectOf(json), metadata };
}

/**
 * A part of a caller: by its kind (`type`, in older A2A), or as 0.3's proto has it, by what it holds.
 * undefined, and problems, if it is none.
 */
export function partFrom(problems: Problems, value: unknown, path: string): Part | undefined {
  const source = sourceOf(problems, value, path);
  if (source === undefined) return undefined;
  const kind = fieldOf(source, "kind", "type");
  switch (kind.value ?? kindByContent(source)) {
    case "text":
      return textFrom(source);
    case "file":
      return fileFrom(source);
    case "data":
      return dataFrom(source, kind.value === undefined);
    default:
      return problems.add(kind.path, "must be text, file or data");
  }
}

function kindByContent(source: Source): string | undefined {
  return ["text", "file", "data"].find((name) => fieldOf(source, name).value !== undefined);
}

function textFrom(source: Source): Part | undefined {
  const { value, path } = fieldOf(source, "text");
  if (typeof value === "string") return partOf(source, { case: "text", value });
  return source.problems.add(path, value === undefined ? "is required" : "must be a string");
}

function fileFrom(source: Source): Part | undefined {
  const { problems } = source;
  const place = fieldOf(source, "file");
  const file = sourceOf(problems, place.value, place.path);
  if (file === undefined) return undefined;
  // "data" is how the specification's own example has it (§9.3).
  const bytes = fieldOf(file, "bytes", "fileWithBytes", "data");
  const uri = fieldOf(file, "uri", "fileWithUri");
  const filename = optionalString(file, "name");
  const mediaType = optionalString(file, "mimeType");
  if ((bytes.value === undefined) === (uri.value === undefined)) {
    return problems.add(file.path, "must have either bytes or uri");
  }
  const content = uri.value === undefined ? rawFrom(bytes.value) : urlFrom(uri.value);
  if (content !== undefined) return { ...partOf(source, content), filename, mediaType };
  return uri.value === undefined
    ? problems.add(bytes.path, "must be base64")
    : problems.add(uri.path, "must be a string");
}

function urlFrom(value: unknown): Part["content"] | undefined {
  return typeof value === "string" ? { case: "url", value } : undefined;
}

function rawFrom(value: unknown): Part["content"] | undefined {
  if (typeof value !== "string") return undefined;
  try {
    return { case: "raw", value: base64Decode(value) };
  } catch {
    return undefined;
  }
}

/** Lists are taken too: some callers send them, and 1.0 has a place for them. */
function dataFrom(source: Source, asInProto: boolean): Part | undefined {
  const { value, path } = fieldOf(source, "data");
  if (value === undefined) return source.problems.add(path, "is required");
  if (typeof value !== "object") return source.problems.add(path, "must be an object");
  const json = value as Exclude<JsonValue, null | boolean | number | string>;
  const part = partOf(source, { case: "data", value: lazyValue(asInProto ? inner(json) : json) });
  return isObject(json) ? unwrapped(part, json) : part;
}

/** 0.3's proto has a message around the object. */
function inner(json: JsonValue): JsonValue {
  if (!isObject(json)) return json;
  const { data } = json;
  return data !== undefined && isObject(data) && Object.keys(json).length === 1 ? data : json;
}

/** The part with what `dataTo` had to wrap. */
function unwrapped(part: Part, json: JsonObject): Part {
  const { metadata } = part;
  if (metadata?.[wrappedFlag] !== true || !("value" in json)) return part;
  const { [wrappedFlag]: _, ...rest } = metadata;
  const { value = null } = json;
  return {
    ...part,
    content: { case: "data", value: lazyValue(value) },
    metadata: Object.keys(rest).length === 0 ? undefined : rest,
  };
}

function partOf(source: Source, content: Part["content"]): Part {
  const metadata = optionalObject(source, "metadata");
  return {
    $typeName: "lf.a2a.v1.Part",
    content,
    ...(metadata === undefined ? {} : { metadata: metadata as WireObject }),
    filename: "",
    mediaType: "",
  };
}
