import * as english from "./english/talk.js";

/** True for requests that have nothing to do with studying. */
export function isUnrelated(text: string): boolean {
  if (english.learning.test(text)) return false;
  return english.unrelated.test(text) || english.otherPlan.test(text);
}

export function isQuestion(text: string): boolean {
  return english.questionWord.test(text);
}

/** True for what a person says of somebody: no name of a subject begins so. */
export function isStatement(text: string): boolean {
  return english.statement.test(text);
}

export function isGreeting(text: string): boolean {
  return text.length < 60 && english.greeting.test(text);
}

export function isThanks(text: string): boolean {
  return text.length < 40 && english.thanks.test(text);
}

export function isYes(text: string): boolean {
  return text.length < 40 && english.yes.test(text);
}
