import * as english from "./english/lookups.js";
import { cut, type Masked } from "./slots.js";

const mostTopics = 40;
const longestTopic = 80;

/**
 * "topics: a, b, c", "it covers a, b and c": the titles that a learner lists.
 */
export function takeTopics(masked: Masked): readonly string[] {
  const introduced = english.topicsGate.test(masked.text) ? english.topics.exec(masked.text) : null;
  if (introduced === null) return [];
  const at = introduced.index + introduced[0].length;
  const { topics, length } = readTopics(masked.text.slice(at));
  if (topics.length < leastTopics) return [];
  masked.part = "topics";
  cut(masked, introduced.index, at + length);
  return topics;
}

const leastTopics = 2;
const leastBare = 3;
const mostWords = 6;

/** A bare list, as a reply to a general plan that asks for topics; empty if the text is none. */
export function takeBareTopics(masked: Masked): readonly string[] {
  const { text } = masked;
  const { topics, length } = readTopics(text);
  const isList = topics.length >= leastBare && /^\W*$/.test(text.slice(length));
  if (!isList || topics.some((topic) => topic.split(" ").length > mostWords)) return [];
  masked.part = "topics";
  cut(masked, 0, text.length);
  return topics;
}

function readTopics(text: string): { topics: readonly string[]; length: number } {
  // The numbers of a numbered list end no sentence.
  const plain = text.replace(/(?<=\n|^)(\d{1,2})\./g, "$1)");
  const end = english.topicsEnd.exec(plain)?.index ?? plain.length;
  const topics: string[] = [];
  let at = 0;
  while (at < end && topics.length < mostTopics) {
    const mark = english.topicMark.exec(plain.slice(at, end));
    const stop = mark === null ? end : at + mark.index;
    const piece = plain.slice(at, stop).replace(english.topicBullet, "").trim();
    if (topics.length > 0 && english.noTopic.test(piece)) break;
    if (/[\p{L}\p{N}]/u.test(piece)) topics.push(capitalised(piece.slice(0, longestTopic)));
    at = mark === null ? end : stop + mark[0].length;
  }
  return { topics: [...new Set(topics)], length: at };
}

function capitalised(title: string): string {
  const [first = ""] = title;
  return first.toUpperCase() + title.slice(first.length);
}
