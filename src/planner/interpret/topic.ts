import * as english from "./english/topic.js";

/** A topic as it was said, and how sure it is that it is one. */
export interface SaidTopic {
  readonly text: string;
  /** True if a verb of learning, a plan or an exam introduces it. */
  readonly introduced: boolean;
  /** True if it stands before the word for the plan or exam: "my chemistry plan". */
  readonly isAttribute?: true;
}

const maxTopic = 80;
// One capitalised word needs no tidying.
const plain = /^[A-Z][a-z]{3,30}$/;
/** The topic of a text from which everything else is masked; undefined if there is none. */
export function findTopic(masked: string): SaidTopic | undefined {
  for (let index = 0; index < english.introductions.length; index++) {
    const pattern = english.introductions[index] ?? english.introductions[2];
    if (english.gates[index]?.test(masked) === false) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(masked); match !== null; match = pattern.exec(masked)) {
      const topic = tidy(restOf(masked, pattern.lastIndex));
      if (topic !== "") return { text: topic, introduced: true };
    }
  }
  for (const pattern of [english.planOf, english.exam]) {
    const words = pattern.exec(masked)?.[1];
    const topic = words === undefined ? "" : tidy(whole(trimEdges(words)));
    if (topic !== "") return { text: topic, introduced: true, isAttribute: true };
  }
  const left = bareTopic(masked);
  return left === "" ? undefined : { text: left, introduced: false };
}

/** "deep learning plan" is no learning plan about "deep". */
function whole(topic: string): string {
  return english.fieldOfLearning.has(topic.toLowerCase()) ? `${topic} learning` : topic;
}

/** What follows an introduction, up to where another thought begins. */
function restOf(masked: string, from: number): string {
  const skipped = from + (english.after.exec(masked.slice(from, from + 200))?.[0].length ?? 0);
  const rest = masked.slice(skipped, skipped + 200);
  const stop = english.end.exec(rest)?.index ?? rest.length;
  return rest.slice(0, stop);
}

/** What is left when everything around it is dropped. */
function bareTopic(masked: string): string {
  for (const piece of masked.split(/[;!?\n]|\.(?=\s|$)/, 12)) {
    const topic = tidy(trimEdges(piece));
    if (topic === "") continue;
    const stop = english.end.exec(topic)?.index ?? 0;
    return (stop > 0 ? tidy(topic.slice(0, stop)) : "") || topic;
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
    !english.fieldOfLearning.has(words[to - 2]?.toLowerCase() ?? "")
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
  return plain === "" || english.edgeWords.has(plain);
}

/** A topic as it may be shown: without quotes, connectives and empty words; "" if nothing is left. */
function tidy(text: string): string {
  let topic = text.trim();
  if (plain.test(topic) && !english.emptyTopics.has(topic)) return topic;
  topic = topic.slice(0, maxTopic * 2).replace(/\s+/g, " ");
  for (let round = 0; round < 6; round++) {
    const before = topic;
    topic = topic
      .replace(english.edge, "")
      .replace(english.trailing, "")
      .replace(english.leading, "")
      .replace(english.addressee, "");
    if (topic === before) break;
  }
  topic = topic.replace(english.doing, "");
  if (topic.length > maxTopic) topic = topic.slice(0, maxTopic).replace(/\s+\S*$/, "");
  const isEmpty = topic
    .toLowerCase()
    .split(" ")
    .every((word) => english.emptyTopics.has(word) || english.edgeWords.has(word));
  return isEmpty || !/[\p{L}\p{N}]/u.test(topic) ? "" : topic;
}
