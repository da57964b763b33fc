import * as english from "./english/confidence.js";
import { edgeWords } from "./english/topic.js";

/** Below it the learner is asked. */
export const leastConfidence = 0.5;
const doubtful = 0.4;
const withNumbersLeft = 0.6;
const perPiece = 0.1;
const mostWords = 6;

/**
 * How sure it is that a text was understood, from what is left of it: `topic` as it was said, and
 * the text in which all the rest is masked. A topic with dates, times or many words is hardly one.
 */
export function confidenceOf(
  masked: string,
  topic: string | undefined,
  isSubject: () => boolean,
): number {
  if (topic !== undefined && isDoubtful(topic) && !isSubject()) return doubtful;
  const rest = topic === undefined ? masked : without(masked, topic);
  let pieces = 0;
  let last = -1;
  english.word.lastIndex = 0;
  for (let match = english.word.exec(rest); match !== null; match = english.word.exec(rest)) {
    const word = match[0];
    if (!isUnknown(word)) continue;
    if (/\d/.test(word)) return withNumbersLeft;
    if (last < 0 || english.pieceMark.test(rest.slice(last, match.index))) pieces++;
    last = english.word.lastIndex;
  }
  return pieces === 0 ? 1 : Math.max(withNumbersLeft, 1 - pieces * perPiece);
}

/** A text without a topic, which stands in it as whole words. */
function without(text: string, topic: string): string {
  for (let at = text.indexOf(topic); at >= 0; at = text.indexOf(topic, at + 1)) {
    const end = at + topic.length;
    if (english.letter.test(text.charAt(at - 1))) continue;
    if (english.letter.test(text.charAt(end))) continue;
    return `${text.slice(0, at)};${text.slice(end)}`;
  }
  return text;
}

/** What of a doubtful topic may be one: what stands before the first words that belong to none. */
export function guessOf(topic: string): string {
  const index = english.noTopicWords.exec(topic)?.index ?? 0;
  const before = topic.slice(0, index).replace(english.connectives, "").trim();
  return before === "" ? topic : before;
}

function isUnknown(said: string): boolean {
  if (edgeWords.has(said)) return false;
  const word = said.toLowerCase();
  if (edgeWords.has(word) || english.silentWords.has(word)) return false;
  return !english.learnWord.test(word);
}

function isDoubtful(topic: string): boolean {
  if (english.plainTopic.test(topic)) return false;
  const words = topic.split(" ");
  if (words.length > mostWords) return true;
  return english.noTopicWords.test(topic) || words.some(isNumberLeft);
}

/** "3D", "B2" and "Python 3" are names; "45" before other words, 5/12 and 30% are not. */
function isNumberLeft(word: string, index: number, words: readonly string[]): boolean {
  if (!/\d/.test(word) || /^\p{L}|^\d+\p{L}/u.test(word)) return false;
  if (/[/:%]|\d{5}/.test(word)) return true;
  return index === 0 && words.length > 1 && !/^\d{4}$/.test(word);
}
