/** "What is the weather", "write me an email": nothing that studying could be made of. */
export const unrelated =
  /\b(?:weather|forecast|joke|horoscope|stock\s+price|football\s+score|lottery|e-?mail\s+to|(?:write|draft|send|compose)\s+(?:me\s+)?(?:an?\s+)?(?:e-?mail|letter|poem|essay|story|song|tweet|message|report|script)|(?:book|order|buy|find)\s+(?:me\s+)?(?:an?|the|some)\s|translate|what\s+time\s+is|tell\s+me\s+a|recipe\s+for|ignore\s+(?:all|any|the|your|previous))\b/i;
export const questionWord =
  /^\s*(?:what|who|whom|whose|when|where|why|which|is|are|was|were|do|does|did|how\s+(?:much|many|old|far|tall|long\s+is|big))\b/i;
export const statement = /^\s*(?:i|i'm|i’m|we|you|he|she|they|it|my|this|that)\s/i;
export const otherPlan =
  /\b(?:plan|organi[sz]e|schedule)\s+(?:a|an|my|our|the)?\s*(?:\w+\s+)?(?:trip|travel|holiday|vacation|wedding|party|meals?|diet|birthday|honeymoon|weekend|dinner|move|funeral|event)\b/i;
export const greeting =
  /^[\s\p{P}\p{S}]*(?:(?:hi|hello|hey|howdy|greetings|good\s+(?:morning|afternoon|evening|day)|hiya|yo)(?:\s+(?:there|studly|all|everyone))?|how\s+are\s+you|help|what\s+can\s+you\s+do|who\s+are\s+you|start|\/start|menu)[\s\p{P}\p{S}]*$/iu;
export const thanks =
  /^[\s\p{P}\p{S}]*(?:thanks?(?:\s+(?:you|a\s+lot|so\s+much))?|thx|great|perfect|nice|cool|good|bye|goodbye)[\s\p{P}\p{S}]*$/iu;
export const yes =
  /^[\s\p{P}\p{S}]*(?:yes|yep|yeah|yup|sure|ok|okay|please(?:\s+do)?|go\s+ahead|do\s+it|correct|right|exactly|that's\s+right|sounds\s+good|y)(?:[\s,]+(?:please|thanks|thank\s+you|do\s+it|go\s+ahead))?[\s\p{P}\p{S}]*$/iu;
export const learning =
  /\b(?:learn|stud(?:y|ies|ying)|teach|tutor|revis(?:e|ion)|course|curriculum|syllabus|exam|lesson)/i;
