import { createClient, createRouterTransport } from "@connectrpc/connect";
import { describe, expect, it } from "vitest";
import { Outcome, type StreamPlanRequest, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { runProgram } from "../../src/cli/program.js";
import { createFakeTerminal } from "./fake-terminal.js";
import { event, scriptedRoutes } from "./scripted-studly.js";

async function run(...argv: string[]) {
  const terminal = createFakeTerminal();
  const asked: StreamPlanRequest[] = [];
  let served = 0;
  const routes = scriptedRoutes(async function* (request: StreamPlanRequest) {
    asked.push(request);
    yield event({ case: "done", value: { outcome: Outcome.PLAN, markdown: "a plan" } });
  });
  const exitCode = await runProgram(argv, {
    ...terminal,
    version: "1.2.3",
    interpret: () => Promise.reject(new Error("unused")),
    readPlan: () => Promise.reject(new Error("unused")),
    openStore: () => Promise.reject(new Error("unused")),
    serve: async () => {
      served++;
    },
    openApp: async () => ({
      client: createClient(StudlyService, createRouterTransport(routes)),
      [Symbol.asyncDispose]: async () => {},
    }),
  });
  return {
    exitCode,
    asked,
    served,
    stdout: terminal.stdout.text,
    stderr: terminal.stderr.text,
  };
}

describe("studly", () => {
  it.each([[[]], [["serve"]]])("serves with %j", async (argv) => {
    expect(await run(...argv)).toMatchObject({ exitCode: 0, served: 1, stdout: "", stderr: "" });
  });

  it("shows its version and its help", async () => {
    expect(await run("--version")).toMatchObject({ exitCode: 0, stdout: "1.2.3\n", served: 0 });
    const help = await run("--help");
    expect(help).toMatchObject({ exitCode: 0, stderr: "", served: 0 });
    for (const command of ["serve", "plan", "load-test", "store", "Examples:"])
      expect(help.stdout).toContain(command);
    expect((await run("help", "plan")).stdout).toContain("--days-off");
    expect((await run("load-test", "--help")).stdout).toContain("--allow-remote");
    expect((await run("store", "--help")).stdout).toMatch(/check.*export.*import.*compact/s);
  });

  it("plans what the words and options say, in the terminal's zone", async () => {
    const { exitCode, asked, stdout } = await run(
      ..."plan Learn SQL in 5 days --days-off Sat,sunday --level adv --start 2026-11-30".split(" "),
      ..."--minutes-per-day 30 --context ada".split(" "),
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "a plan\n" });
    expect(asked).toMatchObject([
      {
        text: "Learn SQL in 5 days",
        contextId: "ada",
        preferences: {
          startDate: "2026-11-30",
          minutesPerDay: 30,
          daysOff: [6, 7],
          level: 3,
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        },
      },
    ]);
  });

  it.each([
    ["an unknown command", ["plna"], /Did you mean plan/],
    ["no text", ["plan"], /missing required argument 'text'/],
    ["an unknown option", ["plan", "x", "--jsn"], /Did you mean --json/],
    ["a day that is none", ["plan", "x", "--days-off", "sat,foo"], /"foo" is not a day/],
    ["no day left", ["plan", "x", "--days-off", "mon,tue,wed,thu,fri,sat,sun"], /No day is left/],
    ["a date that does not exist", ["plan", "x", "--start", "2026-02-30"], /such as 2026-11-30/],
    ["a month that does not exist", ["plan", "x", "--end", "2026-13-01"], /such as 2026-11-30/],
    ["too little time", ["plan", "x", "--minutes-per-day", "4"], /from 5 to 960/],
    ["a zone that is none", ["plan", "x", "--time-zone", "Mars/Base"], /IANA time zone/],
    ["a level that is none", ["plan", "x", "--level", "guru"], /beginner, intermediate, advanced/],
    ["a URL that is none", ["plan", "x", "--url", "ftp://a"], /such as http/],
    ["no requests", ["load-test", "localhost", "0"], /from 1 to/],
    ["another machine", ["load-test", "example.com"], /--allow-remote/],
    ["too much", ["serve", "now"], /too many arguments/],
  ])("refuses %s with exit code 2 and says why", async (_name, argv, message) => {
    const { exitCode, stdout, stderr, served, asked } = await run(...argv);
    expect({ exitCode, stdout, served, asked }).toEqual({
      exitCode: 2,
      stdout: "",
      served: 0,
      asked: [],
    });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toMatch(message);
  });

  it("leaves what a command cannot explain to the process", async () => {
    const environment = {
      ...createFakeTerminal(),
      version: "1",
      interpret: () => Promise.reject(new Error("unused")),
      readPlan: () => Promise.reject(new Error("unused")),
      openApp: () => Promise.reject(new Error("unused")),
      openStore: () => Promise.reject(new Error("unused")),
      serve: () => Promise.reject(new TypeError("PORT: bad")),
    };
    await expect(runProgram([], environment)).rejects.toThrow("PORT: bad");
  });
});
