import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runProgram } from "../../src/cli/program.js";
import { planText } from "../../src/export/plan-json.js";
import { describeRequest } from "../../src/planner/interpret/describe.js";
import { planJson } from "../../src/rpc/plan-json.js";
import { readPlan } from "../../src/rpc/read-plan.js";
import { samplePlan } from "../planner/interpret/sample-plan.js";
import { createFakeTerminal } from "./fake-terminal.js";

let folder: string;
let planFile: string;
let exportFile: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "studly-interpret-"));
  planFile = join(folder, "plan.json");
  exportFile = join(folder, "export.json");
  await writeFile(planFile, JSON.stringify(planJson(samplePlan)));
  await writeFile(exportFile, planText(samplePlan));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(lines: readonly string[], ...argv: string[]) {
  const terminal = createFakeTerminal();
  const refuse = () => Promise.reject(new Error("not asked for"));
  const exitCode = await runProgram(["interpret", ...argv], {
    ...terminal,
    version: "1.2.3",
    serve: refuse,
    openApp: refuse,
    openStore: refuse,
    interpret: describeRequest,
    readPlan,
    stdin: Readable.from(lines.map((line) => `${line}\n`)),
  });
  return { exitCode, stdout: terminal.stdout.text, stderr: terminal.stderr.text };
}

async function json(lines: readonly string[], ...argv: string[]) {
  const given = ["--today", "2026-11-23", "--tz", "UTC", "--json", ...argv];
  const { exitCode, stdout, stderr } = await run(lines, ...given);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

describe("interpret", () => {
  it("prints one object a line, with what was said and nothing else", async () => {
    const said = await json([
      "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays",
      "",
      "Learn chess, 10 hours a week, only on Mon, Wed and Fri, at 7pm, from 1 Dec to 20 Dec",
      "I'm a beginner. Learn Go, 1 hour on weekdays and 3 hours on Saturdays, not on 24 December",
      "I missed Tuesday",
    ]);
    expect(said).toEqual([
      {
        intent: "new",
        topic: "Python",
        durationDays: 14,
        minutesPerDay: 60,
        daysOff: ["sun"],
        confidence: 1,
      },
      {
        intent: "new",
        topic: "Chess",
        startDate: "2026-12-01",
        endDate: "2026-12-20",
        minutesPerDay: 200,
        minutesPerWeek: 600,
        daysOff: ["tue", "thu", "sat", "sun"],
        onlyDays: ["mon", "wed", "fri"],
        startTime: "19:00",
        confidence: 1,
      },
      {
        intent: "new",
        topic: "Go",
        minutesPerDay: 60,
        level: "beginner",
        weekdayMinutes: { sat: 180 },
        datesOff: ["2026-12-24"],
        confidence: 1,
      },
      { intent: "missed", confidence: 0.4, question: expect.stringContaining("no study plan yet") },
    ]);
  });

  it("reads follow-ups of a plan, stored or exported", async () => {
    const lines = ["I missed Tuesday", "one more week", "export to my calendar", "skip unit 4"];
    const expected = [
      { intent: "missed", missedDates: ["2026-11-17"], confidence: 1 },
      { intent: "extend", newDurationDays: 28, confidence: 1 },
      { intent: "export", format: "ics", confidence: 1 },
      { intent: "skip", unitNumbers: [4], confidence: 1 },
    ];
    expect(await json(lines, "--plan", planFile)).toEqual(expected);
    expect(await json(lines, "--plan", exportFile)).toEqual(expected);
  });

  it("keeps no memory from one line to the next", async () => {
    const [, second] = await json(["Learn Python in 2 weeks", "3 weeks"]);
    expect(second).toMatchObject({ durationDays: 21, question: expect.any(String) });
  });

  it("reads dates by the calendar of the zone", async () => {
    for (const zone of ["Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles"]) {
      const argv = ["--today", "2026-11-23", "--tz", zone, "--json"];
      const { stdout } = await run(["Learn Python by tomorrow"], ...argv);
      expect(JSON.parse(stdout)).toMatchObject({ endDate: "2026-11-24" });
    }
  });

  it("prints a line for people without --json", async () => {
    const argv = ["--today", "2026-11-23", "--tz", "UTC", "--plan", planFile];
    const { stdout, exitCode } = await run(["make it 4 weeks", "what's on today"], ...argv);
    expect(exitCode).toBe(0);
    expect(stdout.split("\n")).toEqual([
      "extend: Python · 16 Nov - 13 Dec · 60 min a day · not Sundays · beginner",
      'show: {"kind":"show","from":"2026-11-23","to":"2026-11-23"}',
      "",
    ]);
  });

  it.each([
    ["a day that does not exist", ["--today", "2026-02-30"], /such as 2026-11-30/],
    ["a zone that is none", ["--tz", "Mars/Base"], /IANA time zone/],
    ["a plan that is not there", ["--plan", "/nowhere/plan.json"], /there is no such file/],
    ["an unknown option", ["--jsn"], /Did you mean --json/],
    ["words", ["learn", "Python"], /too many arguments/],
  ])("refuses %s with exit code 2", async (_name, argv, message) => {
    const { exitCode, stdout, stderr } = await run(["Learn Python"], ...argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toMatch(message);
  });

  it("says what is wrong with a plan's file", async () => {
    const broken = join(folder, "broken.json");
    await writeFile(broken, "{");
    expect((await run([], "--plan", broken)).stderr).toContain("holds no JSON");
    await writeFile(broken, '{"schema":"studly.plan/1","plan":{"topic":7}}');
    expect((await run([], "--plan", broken)).stderr).toMatch(/no plan .*\(plan\.\w+: /);
    await writeFile(broken, "{}");
    expect((await run([], "--plan", broken)).stderr).toContain("it has no dates");
    await writeFile(broken, '{"level":"clever"}');
    const { exitCode, stderr } = await run([], "--plan", broken);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no plan .*Level.*clever/);
  });
});
