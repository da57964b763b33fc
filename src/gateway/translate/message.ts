import { isObject, type JsonObject } from "../json-rpc.js";
import { type Content, readParts } from "./parts.js";
import type { PreferencesReader } from "./preferences.js";
import { optionalObject, optionalString, type Reader } from "./reader.js";

/** A message of a caller, as far as it is used. */
export interface Message extends Content {
  readonly role: "user" | "agent";
  readonly messageId: string;
  readonly contextId: string | undefined;
  readonly taskId: string | undefined;
  /** Where it stands in what the caller sent: "params.messages[0]". */
  readonly path: string;
}

/** A2A's names, older and newer ones, and those of model APIs. */
const roles = new Map<unknown, "user" | "agent">([
  ["user", "user"],
  ["human", "user"],
  ["role_user", "user"],
  ["agent", "agent"],
  ["assistant", "agent"],
  ["model", "agent"],
  ["role_agent", "agent"],
]);

/** Reads a message and what it says of preferences; undefined if it is none. */
export function readMessage(
  reader: Reader,
  value: unknown,
  path: string,
  preferences: PreferencesReader,
): Message | undefined {
  if (!isObject(value)) return reader.problems.add(path, "must be an object");
  const role = roleOf(reader, value, path);
  const content = readParts(reader, value["parts"], `${path}.parts`, role, preferences);
  const metadata = optionalObject(reader, value, "metadata", path);
  const wishes = metadata?.["preferences"];
  if (role === "user" && isObject(wishes)) {
    preferences.read(reader, wishes, `${path}.metadata.preferences`);
  }
  return {
    text: content.text,
    chunks: content.chunks,
    files: content.files,
    role,
    messageId: optionalString(reader, value, "messageId", path) ?? "",
    contextId: optionalString(reader, value, "contextId", path),
    taskId: optionalString(reader, value, "taskId", path),
    path,
  };
}

function roleOf({ problems }: Reader, message: JsonObject, path: string): "user" | "agent" {
  const given = message["role"] ?? "user";
  const role = roles.get(typeof given === "string" ? given.toLowerCase() : given);
  if (role === undefined) problems.add(`${path}.role`, "must be user or agent");
  return role ?? "user";
}
