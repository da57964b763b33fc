/** Groups: 1 hour, 2 minutes, 3 am or pm; 4 hour, 5 minutes of a 24-hour clock; 6 hour, 7 part of the day; 8 part of the day, 9 hour, 10 minutes; 11 hour of "o'clock"; 12 noon or midnight. */
const lead = "(?:(?:\\b(?:at|from|starting|beginning|start|begin|around|about|after|say)|@)\\s*)*";
export const pattern = new RegExp(
  `${lead}(?<![\\w:.,/-])(?:(\\d{1,2})(?:[:.](\\d\\d))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])|` +
    "(\\d{1,2})[:](\\d\\d)(?!\\d)(?:\\s*(?:h|hrs?|o(?:'|’)?clock)\\b)?|" +
    "(\\d{1,2})\\s+(?:o(?:'|’)?clock\\s+)?in\\s+the\\s+(morning|evening|afternoon)\\b|" +
    "(?:(?:each|every|in\\s+the|of\\s+the)\\s+)?(?<=\\b(?:each|every|in\\s+the)\\s)(morning|evening|night|afternoon)s?\\s+(?:at|from|around)\\s+(\\d{1,2})(?:[:.](\\d\\d))?(?![\\d:]|\\s*(?:am|pm|min|h\\b|hour))|" +
    "(\\d{1,2})\\s*o(?:'|’)?clock\\b|(?<=\\bat\\s)(noon|midday)\\b)",
  "i",
);
export const gate =
  /\d(?:\s?[ap]\.?m|:\d\d|\s+in\s+the\s|\s*o(?:'|’)?clock)|\bat\s+(?:noon|midday)|(?:ing|ht|oon)s?\s+(?:at|from|around)\s+\d/i;
/** The time of an exam is not when one studies. */
export const ofExam =
  /\b(?:exams?|tests?|interviews?|finals?|quiz|deadline|due|presentation)\b[^;.!?]{0,40}$/i;
