import type { Understanding } from "../../domain/conversation.js";
import type { JsonSchema, ModelRequest } from "../../model/model.js";
import { data, learnerSays, wordsAreData } from "../model/learner-words.js";

const units = { least: 1, most: 40 };
// A cap well above the about 600 tokens that are asked for: a cut answer is no JSON.
const maxOutputTokens = 2_048;

/** Short keys, because the length of the answer decides how long it takes. No calendar: that is computed. */
export const syllabusSchema: JsonSchema = {
  type: "object",
  properties: {
    u: {
      type: "array",
      minItems: units.least,
      maxItems: units.most,
      items: {
        type: "object",
        properties: {
          t: { type: "string", description: "title, 2 to 6 words" },
          o: { type: "string", description: 'outcome, begins with "can"' },
          m: { type: "integer", description: "minutes of study without reviews" },
          p: {
            type: "array",
            items: { type: "integer" },
            description: "numbers of earlier units that are needed, from 1",
          },
          k: {
            type: "array",
            items: { type: "string" },
            description: "2 or 3 tasks, at most 9 words each",
          },
        },
        required: ["t", "o", "m", "p", "k"],
      },
    },
    x: { type: "array", items: { type: "string" }, description: "2 tips for this subject" },
  },
  required: ["u", "x"],
};

const instruction =
  "You write syllabi. Answer with one JSON object of the given schema and nothing else. " +
  "u: units in learning order; t title; o outcome; m minutes; p prerequisites as unit numbers from 1; k tasks. x: tips. " +
  "Be compact, about 600 tokens in all. No dates, no links, no books, no Markdown, no HTML. " +
  wordsAreData;

/** What the model is asked for: contents that fill the time, never dates. */
export function syllabusRequest(
  understanding: Understanding,
  learnerWords: string,
  newWorkMinutes: number,
): ModelRequest {
  const { topic, level } = understanding;
  const count = Math.max(1, Math.min(12, Math.round(newWorkMinutes / 45)));
  const prompt =
    `Subject: ${data(topic)}\nLevel: ${level}\n` +
    `Time for new material: ${newWorkMinutes} minutes; the minutes of all units add up to about that.\n` +
    `Units: about ${count}\n${learnerSays(learnerWords)}`;
  return { instruction, prompt, schema: syllabusSchema, maxOutputTokens };
}
