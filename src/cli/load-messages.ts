const topics = [
  "Python",
  "Spanish",
  "calculus",
  "chess openings",
  "SQL",
  "guitar",
  "statistics",
  "React",
  "organic chemistry",
  "public speaking",
  "drawing",
  "Rust",
];
const weeks = 12;
const paces = 23;

/** The text of the nth request (from 0): no two of the first 3,312 are equal. */
export function loadMessage(n: number): string {
  const topic = topics[n % topics.length];
  const round = Math.floor(n / topics.length);
  const duration = round % weeks === 0 ? "1 week" : `${(round % weeks) + 1} weeks`;
  const minutes = 10 + 5 * (Math.floor(round / weeks) % paces);
  return `Help me learn ${topic} in ${duration}, ${minutes} minutes a day`;
}
