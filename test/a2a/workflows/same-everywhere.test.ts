import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Way, ways } from "../foreign/sdk.js";
import { type ScriptedAgent, startScripted } from "../support.js";
import { canonical, inWordsOf } from "./canonical.js";
import { type Scenario, scenarios } from "./scenarios.js";
import { type Step, transcriptOver } from "./transcript.js";

const reference: Way = { version: "1.0", binding: "JSONRPC" };

/** §5.1: the same functions, with equivalent results and errors, whatever the binding and the version. */
describe("§5.1 the same everywhere", () => {
  let agent: ScriptedAgent;
  beforeAll(async () => {
    agent = await startScripted({ pushAllowHosts: ["hook.example"] });
  });
  afterAll(() => agent[Symbol.asyncDispose]());

  const playedOver = async (way: Way, scenario: Scenario): Promise<readonly Step[]> => {
    const transcript = await transcriptOver(agent.url, way);
    await scenario.play(transcript);
    return canonical(transcript.steps);
  };

  const others = ways.filter(
    ({ version, binding }) => version !== reference.version || binding !== reference.binding,
  );
  const cases = others.flatMap((way) =>
    scenarios.flatMap((scenario) =>
      scenario.newOnly && way.version === "0.3" ? [] : [{ ...way, name: scenario.name, scenario }],
    ),
  );

  it.each(cases)("$name: $version over $binding as 1.0 over JSON-RPC", async (one) => {
    const { scenario, version, binding } = one;
    const way: Way = { version, binding };
    const expected = await playedOver(reference, scenario);
    const found = await playedOver(way, scenario);
    expect(inWordsOf(way, found)).toEqual(inWordsOf(way, expected));
    // Nothing is the same everywhere because nothing happened.
    expect(found.length).toBeGreaterThan(0);
  });
});
