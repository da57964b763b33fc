import { number } from "./numbers.js";

const noun = "(?:units?|chapters?|modules?|lessons?|topics?|sections?|parts?|steps?)";
const one = `(?:#\\s*)?(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?!\\s*(?:%|h\\b|hours?|min|days?|weeks?|months?|times?|[.:]\\d))`;

/** "unit 2", with its noun; group 1: the number. */
export const numbered = new RegExp(
  `(?:the\\s+)?(?:${noun}\\s*(?:number|no\\.?|nr\\.?)?\\s*|#\\s*)${one}`,
  "iy",
);
/** The number of a further unit; group 1. */
export const further = new RegExp(`(?:(?:the\\s+)?${noun}\\s*)?${one}`, "iy");
/** "the first two units", "the last unit"; 1 which, 2 how many. */
export const counted = new RegExp(
  `(?:the\\s+|my\\s+)?(first|last|next)\\s+(?:(${number})\\s+)?${noun}\\b`,
  "iy",
);
/** "the third unit"; 1 ordinal in words or digits. */
export const ordinal = new RegExp(
  `(?:the\\s+)?(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))\\s+${noun}\\b`,
  "iy",
);
export const range = /\s*(?:-|–|—)\s*|\s+(?:to|through|thru|till|until|up\s+to)\s+/iy;
export const list = /\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|&|or)\s+|\s*[+&]\s*/iy;

/** Where the name of a unit ends and another thought begins. */
export const nameEnd =
  /[;!?\n]|\.(?=\s|$)|,?\s+(?:so|but|because|since|as\s+i|please|thanks?|already|too|at\s+(?:school|university|college|work)|in\s+(?:school|class)|before\s+(?:this|i|we|the)|now|yet|well|from\s+(?:work|school|before|university)|for\s+(?:today|now|good)|instead|in\s+(?:advance|the\s+plan)|(?:it\s+)?took|which\s+took|yesterday|today|this\s+(?:morning|week|evening)|(?:and|then)\s+(?:make|i|i'm|i'd|i've|it|it's|that|no|not|only|give|start|skip|export|show|please|then|can|the\s+plan|we|finish|extend|shorten|add|use|\d|unit\s+\w+\s+took|what|what's|leave|drop|missed|did|took|now|want|let|move|reduce|replan|need|have)\b)|,\s*(?:make|i\s|i'm|i've|can|it\s|it's|that|no|not|only|give|start|skip|export|show|please|what|what's|extend|shorten|let|now|leave|want|need)\b|,?\s*\band\s*$/i;

/** Between the names of two units. */
export const nameMark = /\s*,\s*(?:and\s+)?|\s+and\s+|\s+&\s+|\s*\+\s+/i;

/** Words that say nothing about which unit is meant. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "the a an one ones of and or to in on for with about unit units chapter module lesson topic section part step parts all " +
    "my this that these those stuff thing things bit session sessions how do is are was were use using it its your basics everything " +
    "me us from up out well much pretty quite enough first very already also work working"
  ).split(" "),
);
