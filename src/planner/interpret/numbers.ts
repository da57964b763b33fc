import { numberWords } from "./english/numbers.js";

/** The value of "2", "1,5", "a couple of"; 0 for what is no number. */
export function toNumber(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return Number(text.replace(",", "."));
  return numberWords[text.toLowerCase().replace(/\s+/g, " ")] ?? 0;
}

/** The mean of a range, or its only end. */
export function mean(from: string, to: string | undefined): number {
  const low = toNumber(from);
  return to === undefined ? low : (low + toNumber(to)) / 2;
}

/** The value that occurs most often; of several the first. */
export function commonest(values: readonly number[]): number | undefined {
  const count = (value: number) => values.filter((one) => one === value).length;
  return values.reduce<number | undefined>(
    (best, value) => (best === undefined || count(value) > count(best) ? value : best),
    undefined,
  );
}
