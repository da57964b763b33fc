import type { Level } from "../../../domain/plan.js";

const lead =
  "(?:\\b(?:i\\s+am|i(?:'|’)m|im|for|as|at|my\\s+level\\s+is|level:?|we\\s+are|is|being|a|an|the|with|i\\s+have|having)\\s+)*";

interface Rule {
  readonly pattern: RegExp;
  readonly level: Level | undefined;
  /** The words stay for the topic: "new to SQL". */
  readonly keep?: true;
}

function rule(words: string, level: Level | undefined, keep?: true): Rule {
  const pattern = new RegExp(keep ? `\\b(?:${words})` : `${lead}\\b(?:${words})`, "i");
  return keep ? { pattern, level, keep } : { pattern, level };
}

// In this order: what is denied or aimed at comes before what is said plainly.
export const rules: readonly Rule[] = [
  rule(
    "(?:from\\s+)?(?:(?:complete|absolute|total)\\s+)?(?:beginner|zero)\\s+to\\s+(?:an?\\s+)?(?:intermediate|advanced|expert|hero|fluent|pro)(?:\\s+level)?\\b",
    "beginner",
  ),
  rule(
    "(?:becom(?:e|ing)|get(?:ting)?\\s+to|reach|until\\s+i(?:'m|\\s+am))\\s+(?:an?\\s+)?(?:expert|advanced|fluent|pro)\\b",
    undefined,
    true,
  ),
  rule(
    "(?:not|no\\s+longer|isn(?:'|’)t|aren(?:'|’)t)\\s+(?:an?\\s+)?(?:complete\\s+|total\\s+|absolute\\s+)?(?:beginners?|newbie|novice|noob|new\\s+to\\s+(?:it|this))\\b(?:\\s+(?:any\\s?more|level))?",
    "intermediate",
  ),
  rule("not\\s+(?:an?\\s+)?(?:advanced|expert)\\b(?:\\s+level)?", "intermediate"),
  rule(
    "(?:complete|absolute|total|true|real|pure)?\\s*(?:beginners?|newbies?|novices?|noobs?)\\b(?:[\\s-]+(?:level|friendly))?",
    "beginner",
  ),
  rule(
    "(?:starting\\s+)?from\\s+(?:scratch|zero|nothing|the\\s+ground\\s+up|the\\s+(?:very\\s+)?beginning)\\b",
    "beginner",
  ),
  rule(
    "(?:no|zero|without(?:\\s+any)?)\\s+(?:prior\\s+|previous\\s+)?(?:experience|knowledge|background)\\b",
    "beginner",
  ),
  rule("know\\s+nothing\\b|(?:don(?:'|’)?t|do\\s+not)\\s+know\\s+anything\\b", "beginner"),
  rule(
    "(?:completely\\s+|totally\\s+|quite\\s+|very\\s+)?new\\s+to\\b|never\\s+(?:done|tried|used|learn(?:ed|t)|studied|played|spoken|programmed|coded|drawn|painted|cooked|sung|danced|written)\\b",
    "beginner",
    true,
  ),
  rule(
    "(?:upper[\\s-]|lower[\\s-])?intermediate\\b(?:[\\s-]+level)?|(?:already\\s+)?know\\s+(?:already\\s+)?(?:the|some)\\s+basics\\b(?:\\s+already)?|" +
      "(?:some|basic|a\\s+(?:little|bit)\\s+of|a\\s+little)\\s+(?:prior\\s+|previous\\s+)?(?:experience|knowledge|background)\\b",
    "intermediate",
  ),
  rule(
    "(?:very\\s+|quite\\s+)?(?:advanced|expert|experienced|proficient)\\b(?:[\\s-]+level)?(?:\\s+(?:learner|user|student)s?)?",
    "advanced",
  ),
];

export const gate =
  /beginner|zero|expert|advanced|fluent|\bpro\b|newbie|novice|noob|new\s+to|advanced|scratch|nothing|ground\s+up|beginning|experience|knowledge|background|anything|never|intermediate|basics|proficient/i;
