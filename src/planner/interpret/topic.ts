import {
  afterVerb,
  edgeWords,
  emptyTopics,
  examWord,
  fieldOfLearning,
  learnVerb,
  planWord,
  topicEnd,
} from "./english.js";

/** A topic as it was said, and how sure it is that it is one. */
export interface SaidTopic {
  readonly text: string;
  /** True if a verb of learning, a plan or an exam introduces it. */
  readonly introduced: boolean;
}

const maxTopic = 80;
// One capitalised word needs no tidying.
const plain = /^[A-Z][a-z]{3,30}$/;
const end = new RegExp(topicEnd, "i");
const after = new RegExp(`^${afterVerb}`, "i");
const verb = new RegExp(`\\b(?:${learnVerb})\\b`, "gi");
const planFor = new RegExp(
  `\\b${planWord}s?\\b[\\s,;]*(?:(?:for|on|about|to|in|of)\\b[\\s,;]*)+(?:${learnVerb})?\\b`,
  "gi",
);
const planOf = new RegExp(`([^;,.!?\\n]{1,60}?)\\s+${planWord}\\b`, "i");
const exam = new RegExp(`([^;,.!?\\n]{1,60}?)\\s+${examWord}\\b`, "i");
const good = /\b(?:good|better)\s+(?:at|in)\b/gi;
const howTo =
  /\bhow\s+(?:do\s+i|can\s+i|to)\s+(?:learn\s+)?(?=code|program|play|speak|use|draw|cook|sing|dance|swim|write)/gi;
const never = /\bnever\s+(?:done|tried|used|learn(?:ed|t)|studied|played|spoken)\b/gi;
const named = /\b(?:topic|subject)\s*(?:is|:|=|-)\s*/gi;
const introductions = [named, planFor, verb, good, never, howTo] as const;
// What each of the patterns above needs; without it they need not be tried.
const gates = [
  /topic|subject/i,
  /plan|schedul|syllab|curric|road|timetab|course|program|guide|calendar/i,
  undefined,
  /good|better/i,
  /never/i,
  /how/i,
] as const;
const doing =
  /^(?:to\s+)?(?:play(?:ing)?|speak(?:ing)?|us(?:e|ing)|cod(?:e|ing)\s+in|program(?:ming)?\s+in|understand(?:ing)?|do(?:ing)?|master(?:ing)?|learn(?:ing)?)\s+(?:the\s+|some\s+)?(?=\S)/i;
const addressee = /^(?:me|us|myself)\b\s*/i;
const edge = /^[\s,;:.()"'“”‘’*_`<>-]+|[\s,;:("“‘*_`<>-]+$|(?<=[^.])\.+$|(?<![\w+#)])['’)]+$/g;
const trailing =
  /\s+(?:in|on|for|at|by|with|and|or|to|of|from|the|a|an|plus|within|over|until|before|about|is|are|each|every|daily|please|well|fluently|properly|quickly|fast|now|using|level)$/i;
const leading =
  /^(?:the|an?|my|our|some|to|for|about|in|at|on|of|and|how|please|me|both|this|all)\s+/i;

/** The topic of a text from which everything else is masked; undefined if there is none. */
export function findTopic(masked: string): SaidTopic | undefined {
  for (let index = 0; index < introductions.length; index++) {
    const pattern = introductions[index] ?? verb;
    if (gates[index]?.test(masked) === false) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(masked); match !== null; match = pattern.exec(masked)) {
      const topic = tidy(restOf(masked, pattern.lastIndex));
      if (topic !== "") return { text: topic, introduced: true };
    }
  }
  for (const pattern of [planOf, exam]) {
    const words = pattern.exec(masked)?.[1];
    const topic = words === undefined ? "" : tidy(whole(trimEdges(words)));
    if (topic !== "") return { text: topic, introduced: true };
  }
  const left = bareTopic(masked);
  return left === "" ? undefined : { text: left, introduced: false };
}

/** "deep learning plan" is no learning plan about "deep". */
function whole(topic: string): string {
  return fieldOfLearning.has(topic.toLowerCase()) ? `${topic} learning` : topic;
}

/** What follows an introduction, up to where another thought begins. */
function restOf(masked: string, from: number): string {
  const skipped = from + (after.exec(masked.slice(from, from + 200))?.[0].length ?? 0);
  const rest = masked.slice(skipped, skipped + 200);
  const stop = end.exec(rest)?.index ?? rest.length;
  return rest.slice(0, stop);
}

/** What is left when everything around it is dropped. */
function bareTopic(masked: string): string {
  for (const piece of masked.split(/[;!?\n]|\.(?=\s|$)/, 12)) {
    const topic = tidy(trimEdges(piece));
    if (topic !== "") return topic;
  }
  return "";
}

/** Drops words such as "please make me a" from both ends. */
function trimEdges(text: string): string {
  const words = text.trim().split(/[\s,]+/, 60);
  let from = 0;
  let to = words.length;
  while (from < to && isEdge(words[from])) from++;
  while (
    to > from &&
    isEdge(words[to - 1]) &&
    !fieldOfLearning.has(words[to - 2]?.toLowerCase() ?? "")
  )
    to--;
  return words.slice(from, to).join(" ");
}

function isEdge(word: string | undefined): boolean {
  if (word === undefined || word === "") return true;
  const plain = word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, "");
  return plain === "" || edgeWords.has(plain);
}

/** A topic as it may be shown: without quotes, connectives and empty words; "" if nothing is left. */
function tidy(text: string): string {
  let topic = text.trim();
  if (plain.test(topic) && !emptyTopics.has(topic)) return topic;
  topic = topic.slice(0, maxTopic * 2).replace(/\s+/g, " ");
  for (let round = 0; round < 6; round++) {
    const before = topic;
    topic = topic
      .replace(edge, "")
      .replace(trailing, "")
      .replace(leading, "")
      .replace(addressee, "");
    if (topic === before) break;
  }
  topic = topic.replace(doing, "");
  if (topic.length > maxTopic) topic = topic.slice(0, maxTopic).replace(/\s+\S*$/, "");
  const isEmpty = topic
    .toLowerCase()
    .split(" ")
    .every((word) => emptyTopics.has(word) || edgeWords.has(word));
  return isEmpty || !/[\p{L}\p{N}]/u.test(topic) ? "" : topic;
}
