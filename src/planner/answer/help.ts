const example = '"Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"';

/** What can be said, by example. */
export function help(hasPlan: boolean): string {
  if (!hasPlan) {
    return `I make study plans whose dates fit your time. Tell me what you want to learn and how much time you have, for instance: ${example}.`;
  }
  return [
    "You can tell me, in your own words:",
    "",
    '- what happened: "I missed Tuesday", "done with unit 3", "that took 90 minutes"',
    '- what you know or do not want: "I know unit 2", "skip unit 5"',
    '- another time: "make it 3 weeks", "2 hours a day", "no Sundays", "I am away 5 to 8 December"',
    '- what to look at: "what is on today?", "this week", "why is unit 2 before unit 5?"',
    '- where to take it: "export to my calendar", "as a spreadsheet", "Anki cards", "as a picture"',
    "",
  ].join("\n");
}
