import { editDistance } from "../../catalogue/distance.js";
import type { Unit } from "../../domain/plan.js";
import { numberWords, ordinalWords } from "./english/numbers.js";
import * as english from "./english/units.js";

/** Units that a text names, or why it is not clear which it means. */
export type UnitReading =
  | { readonly ids: readonly string[]; readonly length: number }
  | { readonly question: UnitQuestion; readonly length: number };

export type UnitQuestion =
  | { readonly kind: "ambiguous"; readonly said: string; readonly candidates: readonly Unit[] }
  | { readonly kind: "unknown"; readonly said: string };

/** Reads "units 2-4", "the first two units", "loops and functions" at the beginning of a phrase. */
export function readUnits(phrase: string, units: readonly Unit[]): UnitReading | undefined {
  return readNumbers(phrase, units) ?? readNames(phrase, units);
}

/** Units by their number as it is shown, from 1; undefined if no number is said. */
export function readNumbers(phrase: string, units: readonly Unit[]): UnitReading | undefined {
  return readNumbersFrom(phrase, units, true);
}

/** "1, 2 and 3", where nothing but numbers of units can be meant and nothing follows. */
export function readBareNumbers(phrase: string, units: readonly Unit[]): UnitReading | undefined {
  const found = readNumbersFrom(phrase, units, false);
  return found !== undefined && /^\s*(?:$|[.!,])/.test(phrase.slice(found.length))
    ? found
    : undefined;
}

function readNumbersFrom(
  phrase: string,
  units: readonly Unit[],
  withNoun: boolean,
): UnitReading | undefined {
  const first = readNumber(phrase, 0, units, withNoun);
  if (first === undefined) return undefined;
  const wanted = [...first.numbers];
  let end = first.end;
  for (let count = 0; count < units.length; count++) {
    const range = matchAt(english.range, phrase, end);
    const mark = range ?? matchAt(english.list, phrase, end);
    const next = mark === null ? undefined : readNumber(phrase, end + mark[0].length, units, false);
    if (next === undefined) break;
    const [from = 1] = next.numbers;
    if (range === null) wanted.push(...next.numbers);
    else
      for (let one = (wanted.at(-1) ?? 0) + 1; one <= from && one <= 999; one++) wanted.push(one);
    end = next.end;
  }
  const length = end;
  const wrong = wanted.find((one) => units[one - 1] === undefined);
  if (wrong !== undefined) return { question: { kind: "unknown", said: `unit ${wrong}` }, length };
  const ids = [...new Set(wanted)].flatMap((one) => units[one - 1]?.id ?? []);
  return { ids, length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function readNumber(
  phrase: string,
  at: number,
  units: readonly Unit[],
  isFirst: boolean,
): { numbers: readonly number[]; end: number } | undefined {
  const match = matchAt(isFirst ? english.numbered : english.further, phrase, at);
  if (match !== null) return { numbers: [numberOf(match[1] ?? "")], end: at + match[0].length };
  const nth = matchAt(english.ordinal, phrase, at);
  if (nth !== null) return { numbers: [ordinalOf(nth[1] ?? "")], end: at + nth[0].length };
  const counted = matchAt(english.counted, phrase, at);
  if (counted === null) return undefined;
  const count = Math.min(units.length, numberOf(counted[2] ?? "1"));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const end = at + counted[0].length;
  if (/^f/i.test(counted[1] ?? "")) return { numbers, end };
  if (/^l/i.test(counted[1] ?? ""))
    return { numbers: numbers.map((one) => one + units.length - count), end };
  const open = units.findIndex(({ status }) => status === "open");
  return { numbers: numbers.map((one) => one + Math.max(0, open)), end };
}

function numberOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : (numberWords[text.toLowerCase()] ?? 0);
}

function ordinalOf(text: string): number {
  return /^\d/.test(text) ? Number.parseInt(text, 10) : (ordinalWords[text.toLowerCase()] ?? 0);
}

/** Units by words of their titles, one or several. */
export function readNames(phrase: string, units: readonly Unit[]): UnitReading | undefined {
  const end = english.nameEnd.exec(phrase)?.index ?? phrase.length;
  const said = phrase.slice(0, end);
  const length = said.length;
  if (wordsOf(said).length === 0) return undefined;
  // "Lists and tuples" may be one unit.
  const whole = bestFor(said, units);
  if (whole.length === 1) return { ids: whole.map(({ id }) => id), length };
  const names = said.split(english.nameMark).filter((name) => wordsOf(name).length > 0);
  const ids: string[] = [];
  for (const name of names) {
    const best = names.length === 1 ? whole : bestFor(name, units);
    const [only] = best;
    if (only === undefined) return { question: { kind: "unknown", said: name.trim() }, length };
    if (best.length > 1)
      return { question: { kind: "ambiguous", said: name.trim(), candidates: best }, length };
    ids.push(only.id);
  }
  return { ids: [...new Set(ids)], length };
}

/** The units whose titles have all the words, and the fewest others. */
function bestFor(said: string, units: readonly Unit[]): readonly Unit[] {
  const words = wordsOf(said);
  const fits = units
    .map((unit) => {
      const title = wordsOf(unit.title);
      const found = words.map((word) => Math.max(0, ...title.map((one) => likeness(word, one))));
      const isFit = words.length > 0 && found.every((score) => score > 0);
      const exact = found.reduce((sum, score) => sum + score, 0) / Math.max(1, words.length);
      return { unit, isFit, score: exact + words.length / Math.max(words.length, title.length) };
    })
    .filter(({ isFit }) => isFit);
  const best = Math.max(...fits.map(({ score }) => score));
  const isClear = fits.filter(({ score }) => score > best - clear).length === 1;
  return fits.filter(({ score }) => !isClear || score === best).map(({ unit }) => unit);
}

// By so much a title must fit better than all others to be the one that is meant.
const clear = 0.3;
const leastForPrefix = 4;
const leastForTypo = 5;

function likeness(word: string, title: string): number {
  if (word === title) return 1;
  const shorter = Math.min(word.length, title.length);
  if (shorter >= leastForPrefix && (title.startsWith(word) || word.startsWith(title))) return 0.9;
  return shorter >= leastForTypo && editDistance(word, title, 1) <= 1 ? 0.8 : 0;
}

/** Lower case, without plurals and words that name no unit. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}+#]+/u, 24)
    .filter((word) => word !== "" && !english.stopWords.has(word))
    .map(singular);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
