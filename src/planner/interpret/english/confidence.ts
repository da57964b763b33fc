import { examWord } from "./dates.js";
import { learnVerb } from "./topic.js";

/** What a topic does not end with. */
export const connectives = /(?:\s+(?:and|or|in|on|at|for|with|to|the|my|is|are)|[\s,;:-])+$/i;
/** Words that show that a topic has more in it than a topic. */
export const noTopicWords = new RegExp(
  "\\b(?:by|until|till|before|due|deadline|in\\s+q[1-4]|per\\s+(?:day|week)|a\\s+day)\\b|" +
    "\\d\\s*(?:hours?|hrs?|h|minutes?|mins?|days?|weeks?|wks?|months?|years?|am|pm)\\b|" +
    "\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|" +
    "\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|" +
    `\\b${examWord}\\s+(?:on|is|are|at|next|this|by|date|due)\\b`,
  "i",
);
/** Words that a request may have beside its topic and that change nothing. */
export const silentWords: ReadonlySet<string> = new Set(
  (
    "me something how what which who kind sort way bit lot little more most least possible able about basics new master improve " +
    "better become learner student teacher son daughter kid child friend preferably ideally hopefully maybe instead not longer " +
    "and can't don't won't re ve ll s t m d job work school university college trip fun interview exam test already teach train " +
    "practise practice prepare know understand read watch never tell think up out off all any every everything also both each"
  ).split(" "),
);
export const letter = /[A-Za-z0-9\u00aa-\u1fff\u2c00-\uffff]/;
/** One word. */
export const plainTopic = /^[A-Za-z]{3,}$/;
export const pieceMark = /[;,.!?\n]/;
/** A word of any script; what is not ASCII is taken for letters. */
export const word =
  /[A-Za-z0-9\u00aa-\u1fff\u2c00-\uffff][A-Za-z0-9'’\u00aa-\u1fff\u2c00-\uffff]*/g;
/** A verb that introduces a topic, alone. */
export const learnWord = new RegExp(`^(?:${learnVerb}|prepared|exam|${examWord})$`, "i");
