import { isDeepStrictEqual } from "node:util";
import * as followUps from "../../test/planner/interpret/follow-ups.js";
import { knownWrong } from "../../test/planner/interpret/known-wrong.js";
import { factsOf, readFollowUp, readRequest } from "../../test/planner/interpret/read-table.js";
import { lookalikes, ownDays, sentences } from "../../test/planner/interpret/sentences.js";

/** How many of the tests' sentences are read exactly as they are meant. */
export async function readSentences(): Promise<{ readonly read: number; readonly right: number }> {
  const rights = await Promise.all([
    ...[sentences, ownDays, lookalikes].flat().map(async ([text, expected]) => {
      const { outcome, facts } = await readRequest(text);
      return outcome === "plan" && isDeepStrictEqual(facts, factsOf(expected));
    }),
    ...Object.values(followUps)
      .flat()
      .map(async ([text, expected]) => isDeepStrictEqual(await readFollowUp(text), expected)),
  ]);
  return { read: rights.length + knownWrong.length, right: rights.filter(Boolean).length };
}
