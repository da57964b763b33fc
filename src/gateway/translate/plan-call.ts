import { type CreatePlanRequest, Role, type Turn } from "../../../gen/studly/v1/studly_pb.js";
import { turnsFromChunks } from "./chunks.js";
import type { Message } from "./message.js";
import type { PreferencesReader } from "./preferences.js";
import type { Reader } from "./reader.js";

/** The contract's limit. */
export const maxHistory = 200;

/** What a caller asks for, whatever the dialect. */
export interface PlanCall {
  readonly request: CreatePlanRequest;
  /** The task's id where the caller has one. */
  readonly taskId: string | number | undefined;
  /** The learner's messages, to be given back with the task. */
  readonly userMessages: readonly Message[];
  /** Where in the caller's words a field of the contract came from: "history[0].text" -> "params.…". */
  pathOf(field: string): string;
}

interface Gathered {
  readonly taskId: string | number | undefined;
  readonly contextId: string | undefined;
  /** Where the context's id stands. */
  readonly contextPath: string;
  /** In the order of the conversation. */
  readonly messages: readonly Message[];
  readonly preferences: PreferencesReader;
  readonly acceptedOutputs: string[];
  readonly outputsPath: string;
}

/**
 * The last message of the learner is the request, what was said before is history. Without any the text is
 * empty, and the service asks.
 */
export function planCall(reader: Reader, gathered: Gathered): PlanCall {
  const { messages, preferences, taskId } = gathered;
  const last = messages.findLastIndex(({ role }) => role === "user");
  const message = messages[last];
  const { turns, paths } = earlierTurns(reader, messages.slice(0, Math.max(0, last)), message);
  return {
    request: {
      $typeName: "studly.v1.CreatePlanRequest",
      contextId: gathered.contextId ?? "",
      messageId: message?.messageId ?? "",
      text: message?.text ?? "",
      history: turns,
      acceptedOutputs: gathered.acceptedOutputs,
      ...(preferences.message !== undefined && { preferences: preferences.message }),
    },
    taskId,
    userMessages: messages.filter(({ role }) => role === "user"),
    pathOf(agentField) {
      const field = contractField(agentField);
      if (field === "context_id") return gathered.contextPath;
      if (field === "accepted_outputs") return gathered.outputsPath;
      if (field === "text") return `${message?.path}.parts`;
      if (field === "message_id") return `${message?.path}.messageId`;
      const [, index, rest] = /^history\[(\d+)\]\.(.*)$/.exec(field) ?? [];
      const path = paths[Number(index)];
      if (path !== undefined) return `${path}.${rest === "message_id" ? "messageId" : "parts"}`;
      return preferences.pathOf(field) ?? agentField;
    },
  };
}

/** The contract's name for what the agent finds wrong: it has the call as a message with metadata. */
function contractField(field: string): string {
  if (field === "configuration.accepted_output_modes") return "accepted_outputs";
  if (field === "message.context_id") return "context_id";
  if (field === "message.message_id") return "message_id";
  if (field.startsWith("message.parts")) return "text";
  const [, index] = /^metadata\["[^"]*history[^"]*"\]\[(\d+)\]/.exec(field) ?? [];
  if (index !== undefined) return `history[${index}].text`;
  return field
    .replace(/^metadata\.preferences\./, "preferences.")
    .replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const none: { turns: Turn[]; paths: string[] } = { turns: [], paths: [] };

function earlierTurns(
  { clean }: Reader,
  earlier: readonly Message[],
  request: Message | undefined,
) {
  if (earlier.length === 0 && !request?.chunks && !request?.files) return none;
  const turns: Turn[] = [];
  const paths: string[] = [];
  const add = (role: Message["role"], text: string, messageId: string, path: string) => {
    if (text === "") return;
    const wireRole = role === "agent" ? Role.AGENT : Role.USER;
    turns.push({ $typeName: "studly.v1.Turn", role: wireRole, text, messageId });
    paths.push(path);
  };
  for (const turn of turnsFromChunks(request?.chunks ?? [], request?.text ?? "", clean)) {
    turns.push(turn);
    paths.push(request?.path ?? "");
  }
  for (const { role, text, messageId, path, files } of earlier) {
    for (const file of files ?? []) add(role, file, "", path);
    add(role, text, messageId, path);
  }
  for (const file of request?.files ?? []) add("user", file, "", request?.path ?? "");
  return { turns: turns.slice(-maxHistory), paths: paths.slice(-maxHistory) };
}
