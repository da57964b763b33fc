/** "What is the weather", "write me an email": nothing that studying could be made of. */
const unrelated =
  /\b(?:weather|forecast|joke|horoscope|stock\s+price|football\s+score|lottery|e-?mail\s+to|(?:write|draft|send|compose)\s+(?:me\s+)?(?:an?\s+)?(?:e-?mail|letter|poem|essay|story|song|tweet|message|report|script)|(?:book|order|buy|find)\s+(?:me\s+)?(?:an?|the|some)\s|translate|what\s+time\s+is|tell\s+me\s+a|recipe\s+for|ignore\s+(?:all|any|the|your|previous))\b/i;
const questionWord =
  /^\s*(?:what|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|how\s+(?:much|many|old|far|tall|long\s+is|big))\b/i;
const statement = /^\s*(?:i|i'm|i’m|we|you|he|she|they|it|my|this|that)\s/i;
const otherPlan =
  /\b(?:plan|organi[sz]e|schedule)\s+(?:a|an|my|our|the)?\s*(?:\w+\s+)?(?:trip|travel|holiday|vacation|wedding|party|meals?|diet|birthday|honeymoon|weekend|dinner|move|funeral|event)\b/i;
const greeting =
  /^[\s\p{P}\p{S}]*(?:(?:hi|hello|hey|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|hiya|yo)(?:\s+(?:there|studly|all|everyone))?|how\s+are\s+you|help|what\s+can\s+you\s+do|who\s+are\s+you|start|\/start|menu)[\s\p{P}\p{S}]*$/iu;
const thanks =
  /^[\s\p{P}\p{S}]*(?:thanks?(?:\s+(?:you|a\s+lot|so\s+much))?|thx|great|perfect|nice|cool|good|bye|goodbye)[\s\p{P}\p{S}]*$/iu;
const yes =
  /^[\s\p{P}\p{S}]*(?:yes|yep|yeah|yup|sure|ok|okay|please(?:\s+do)?|go\s+ahead|do\s+it|correct|right|exactly|that's\s+right|sounds\s+good|y)(?:[\s,]+(?:please|thanks|thank\s+you|do\s+it|go\s+ahead))?[\s\p{P}\p{S}]*$/iu;
const learning =
  /\b(?:learn|stud(?:y|ies|ying)|teach|tutor|revis(?:e|ion)|course|curriculum|syllabus|exam|lesson)/i;

/** True for requests that have nothing to do with studying. */
export function isUnrelated(text: string): boolean {
  if (learning.test(text)) return false;
  return unrelated.test(text) || otherPlan.test(text);
}

export function isQuestion(text: string): boolean {
  return questionWord.test(text);
}

/** True for what a person says of somebody: no name of a subject begins so. */
export function isStatement(text: string): boolean {
  return statement.test(text);
}

export function isGreeting(text: string): boolean {
  return text.length < 60 && greeting.test(text);
}

export function isThanks(text: string): boolean {
  return text.length < 40 && thanks.test(text);
}

export function isYes(text: string): boolean {
  return text.length < 40 && yes.test(text);
}
