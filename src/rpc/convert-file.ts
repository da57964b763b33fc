import type { ExportFile as FileMessage } from "../../gen/studly/v1/studly_pb.js";
import type { ExportFile } from "../domain/export.js";
import { formatTo } from "./enums.js";

const encoder = new TextEncoder();

/** A plan in one form, as bytes. */
export function fileTo({ format, name, mediaType, text }: ExportFile): FileMessage {
  return {
    $typeName: "studly.v1.ExportFile",
    format: formatTo[format],
    name,
    mediaType,
    content: encoder.encode(text),
  };
}
