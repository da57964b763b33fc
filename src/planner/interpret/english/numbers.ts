/**
 * The words of English that the grammar is made of are data, one file for each part of it. Patterns
 * are written for the `i` flag; those that are strings have no capturing groups, so that they can
 * be put together.
 */

/** Number words and their values; digits are read elsewhere. */
export const numberWords: Readonly<Record<string, number>> = {
  "a couple of": 2,
  "a couple": 2,
  "couple of": 2,
  "a few": 3,
  several: 4,
  "half a": 0.5,
  "half an": 0.5,
  "twenty-one": 21,
  "forty-five": 45,
  "forty five": 45,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
};

const words = Object.keys(numberWords).sort((a, b) => b.length - a.length);

/** A number in digits or words. */
export const number = `(?:\\d{1,6}(?:[.,]\\d{1,2})?|(?:${words.join("|")})\\b)`;

/** Between the two ends of a range. */
export const rangeMark = "\\s*(?:-|–|—|to|or)\\s*";

/** What stands between a number and its unit. */
export const joint = "[\\s-]{0,3}";

/** "first" to "tenth", and the numbers that they stand for. */
export const ordinalWords: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
