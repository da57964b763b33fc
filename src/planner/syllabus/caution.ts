// What can hurt somebody when it is learnt from a plan alone.
const risky =
  /\b(?:medic(?:ine|al|ation)|first\s+aid|surgery|surgical|nursing|pharmac\w*|dosage|injections?|fly(?:ing)?|pilot|aviation|skydiving|paragliding|electrical?\s+(?:wiring|work|installation)|electrician|wiring|gas\s+fitting|climbing|mountaineering|scuba|diving|freediving|firearms?|shooting|chainsaw|welding|explosives?|demolition|lawsuit|self-defen[cs]e|boxing|martial\s+arts|weightlifting|fasting)\b/i;

/** A warning for subjects where mistakes are dangerous; undefined for the others. */
export function cautionFor(topic: string): string | undefined {
  return risky.test(topic)
    ? "A plan is no substitute for supervision here: practise only with somebody qualified, and ask a professional before you act on it."
    : undefined;
}
