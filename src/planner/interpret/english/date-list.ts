import { number } from "./numbers.js";

/** The months by their first three letters. */
export const monthPrefixes = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b(?:\\.(?=\\s?\\d))?";
const nth = "\\d{1,2}(?:st|nd|rd|th)?";
const year = "(?:,?\\s+(20\\d\\d)\\b)?";
const weekday =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b(?!s\\b)";
const owner = "(?:(?:'|’)s\\b)?";

/**
 * One item of a list of dates, at a place (sticky). Each pattern has its own groups, see `readers`
 * of the grammar, which are in the same order.
 */
export const items = {
  iso: /(\d{4}-\d\d-\d\d)(?!\d)/iy,
  /** 1 day, 2 month, 3 year. */
  dayMonth: new RegExp(
    `(?:the\\s+)?(?:(?:${weekday}),?\\s+(?:the\\s+)?)?(${nth})\\s+(?:of\\s+)?(${month})${year}`,
    "iy",
  ),
  /** 1 month, 2 day, 3 year. */
  monthDay: new RegExp(
    `(?:(?:${weekday}),?\\s+)?(${month})\\s+(?:the\\s+)?(${nth})(?![\\d:])(?!\\s*(?:am|pm|h|min|hours?)\\b)${year}`,
    "iy",
  ),
  /** 1 and 3 in the order of the learner's country, 4 year; "24.12." has a full stop at its end. */
  slashed:
    /(\d{1,2})([/.])(\d{1,2})(?:\2(\d{4}|\d\d)\b|(?<=\.\d{1,2})\.|(?<=\/\d{1,2}))(?![\d/])(?!\s*(?:an?\s+)?(?:h\b|hours?|min))/iy,
  /** 1 which, 2 name. */
  weekday: new RegExp(
    `(?:the\\s+)?(?:(this|last|past|next|coming)\\s+(?:coming\\s+)?)?(${weekday})${owner}(?:\\s+(?:night|evening|morning|afternoon)\\b${owner})?`,
    "iy",
  ),
  /** The groups of `weekday`, for those whose week is said. */
  nextWeekday: new RegExp(`(?:the\\s+)?(next)\\s+(${weekday})`, "iy"),
  named: new RegExp(
    `((?:the\\s+)?day\\s+before(?:\\s+yesterday)?|(?:the\\s+)?day\\s+after\\s+tomorrow|yesterday|last\\s+night|today|tonight|this\\s+(?:morning|evening|afternoon)|tomorrow)\\b${owner}(?:\\s+(?:night|evening|morning|afternoon)\\b)?`,
    "iy",
  ),
  /** 1 which, 2 number, 3 unit. */
  lastDays: new RegExp(
    `(?:the\\s+|my\\s+)?(last|past|previous|next|coming|following|first)\\s+(${number})\\s+(days?|nights?|weeks?)\\b`,
    "iy",
  ),
  /** 1 number. */
  ago: new RegExp(`(${number})\\s+days?\\s+ago\\b`, "iy"),
  /** 1 which, 2 what. */
  span: /(?:(?:the\s+)?(?:whole|entire|rest)(?:\s+of)?\s+|all\s+(?:of\s+)?)?(this|last|past|next|coming|the|all)\s+(weekend|week)\b/iy,
  /** 1 which. */
  holiday:
    /(?:the\s+)?(christmas\s+eve|christmas(?:\s+day)?|xmas(?:\s+day)?|boxing\s+day|new\s+year(?:'|’)?s?\s+eve|new\s+year(?:'|’)?s?(?:\s+day)?)\b/iy,
  /** 1 day, whose month another item says. */
  bareDay: new RegExp(
    `(?:the\\s+)?(${nth})(?=\\s*(?:$|[,.;!?)&–—-](?!\\d)|-\\d{1,2}\\b|(?:and|or|nor|to|until|till|through|of|off|free)\\b|${month}))`,
    "iy",
  ),
} as const;

/** Between the ends of a range, and between the items of a list. */
export const rangeMark =
  /\s*(?:-|–|—)\s*|\s+(?:to|until|till|through|thru|up\s+to|and\s+including)\s+(?:the\s+)?/iy;
export const listMark =
  /\s*,\s*(?:and\s+|or\s+)?(?:on\s+)?|\s+(?:and|or|&|nor)\s+(?:on\s+|also\s+|the\s+)?/iy;
/** "between 24 and 26 December": here "and" makes a range. */
export const between = /between\s+(?:the\s+)?/iy;
/** With those who are away: up to that day. */
export const until = /(?:until|till|through|up\s+to)\s+/iy;
export const since = /since\s+/iy;

/** The holidays, by a pattern and their date: month and day. */
export const holidays: readonly (readonly [RegExp, number, number])[] = [
  [/christmas\s+eve/i, 12, 24],
  [/christmas|xmas/i, 12, 25],
  [/boxing/i, 12, 26],
  [/eve/i, 12, 31],
  [/new/i, 1, 1],
];
