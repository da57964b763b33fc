import type { Preferences, Turn } from "../../../domain/conversation.js";
import { StudlyError } from "../../../domain/errors.js";
import type { JsonObject, Message } from "../../../domain/task.js";
import { turnsFromChunks } from "./chunks.js";
import type { Clean } from "./clean.js";
import { maxHistory, readHistory } from "./history.js";
import { isObject } from "./json.js";
import { readParts } from "./parts.js";
import { PreferencesReader } from "./preferences.js";
import { invalidArgument, Problems } from "./problems.js";

/** What a message says, in the words of the study service. */
export interface ReadMessage {
  /** "" if there is nothing to read: the service then asks. */
  readonly text: string;
  /** Earlier turns that the caller told, oldest first. */
  readonly history: readonly Turn[];
  readonly preferences: Preferences;
  /** An error of the service, with its fields named as the caller wrote them. */
  inCallersWords(error: unknown): unknown;
}

/**
 * Reads a learner's message and the metadata of its request. Preferences stand in data parts, in
 * `metadata.preferences` of the message, and of the request, which wins. Throws StudlyError:
 * invalid_argument with all violations ("message.parts[0].data.minutes_per_day"),
 * content_type_not_supported for a message of which nothing can be read.
 */
export async function readMessage(
  message: Message,
  metadata: JsonObject,
  clean: Clean,
): Promise<ReadMessage> {
  const problems = new Problems();
  const preferences = new PreferencesReader();
  const reader = { clean, problems, preferences };
  const { text, chunks } = await readParts(reader, message.parts, "message.parts");
  const places = { "message.metadata": message.metadata, metadata };
  for (const [path, object] of Object.entries(places)) {
    const wishes = object?.["preferences"];
    if (isObject(wishes)) preferences.read(problems, wishes, `${path}.preferences`);
  }
  const told = await readHistory(reader, metadata);
  preferences.check(problems);
  problems.throwIfAny();
  const history = chunks.length === 0 ? [] : await turnsFromChunks(chunks, text, clean);
  return {
    text,
    history: [...history, ...told].slice(-maxHistory),
    preferences: preferences.preferences,
    inCallersWords: (error) => renamed(error, preferences),
  };
}

function renamed(error: unknown, preferences: PreferencesReader): unknown {
  if (!(error instanceof StudlyError) || error.code !== "invalid_argument") return error;
  const { violations, metadata } = error;
  if (!violations.some(({ field }) => preferences.pathOf(field) !== undefined)) return error;
  const told = violations.map(({ field, description }) => ({
    field: preferences.pathOf(field) ?? field,
    description,
  }));
  return invalidArgument(told).with(metadata);
}
