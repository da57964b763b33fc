import { Command } from "commander";
import type { InterpretOptions } from "./interpret.js";
import type { LoadTestOptions } from "./load-test.js";
import type { PlanOptions } from "./plan.js";
import {
  parseDate,
  parseDaysOff,
  parseInteger,
  parseLevel,
  parseTimeZone,
  parseUrl,
} from "./plan-options.js";
import type { ProgramEnvironment } from "./program.js";
import { addStore } from "./store-commands.js";

/** The commands and their help; each one's code is loaded when it runs. */
export function createProgram(
  environment: ProgramEnvironment,
  setExitCode: (code: number) => void,
): Command {
  const program = new Command("studly")
    .description("Study plans whose dates fit, in seconds: a service for agents, and a command.")
    .version(environment.version, "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError("(studly --help shows what there is)")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => environment.stdout.write(text),
      writeErr: (text) => environment.stderr.write(text),
      getOutHelpWidth: () => environment.stdout.columns || 80,
      getErrHelpWidth: () => environment.stderr.columns || 80,
    })
    .addHelpText("after", programExamples);
  addServe(program, environment);
  addPlan(program, environment, setExitCode);
  addInterpret(program, environment, setExitCode);
  addLoadTest(program, environment, setExitCode);
  addStore(program, environment, setExitCode);
  return program;
}

function addServe(program: Command, environment: ProgramEnvironment): void {
  program
    .command("serve")
    .summary("run the service (what studly alone does, too)")
    .description("run the service; its settings are environment variables (docs/deployment.md)")
    .action(() => environment.serve());
}

function addPlan(
  program: Command,
  environment: ProgramEnvironment,
  setExitCode: (code: number) => void,
): void {
  program
    .command("plan")
    .summary("print a study plan")
    .description("print a study plan, from a service in this process or from a running one")
    .argument("<text...>", "what to learn, in your words")
    .option("-u, --url <url>", "ask the service that runs there", parseUrl)
    .option("-k, --api-key <key>", "its key (default: STUDLY_API_KEY)")
    .option("-c, --context <id>", "continue this conversation")
    .option("--time-zone <zone>", "IANA name (default: this computer's)", parseTimeZone)
    .option("--start <date>", "first day, for instance 2026-11-30", parseDate)
    .option("--end <date>", "last day", parseDate)
    .option("--minutes-per-day <n>", "study time, 5 to 960", parseInteger(5, 960))
    .option("--days-off <days>", "days without study, for instance sat,sun", parseDaysOff)
    .option("--level <level>", "beginner, intermediate or advanced", parseLevel)
    .option("--json", "print the typed plan as JSON")
    .addHelpText("after", planNotes)
    .action(async (words: string[], options: PlanOptions) => {
      const { runPlan } = await import("./plan.js");
      const timeZone = options.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
      const apiKey = options.apiKey ?? environment.apiKey;
      setExitCode(await runPlan(words.join(" "), { ...options, timeZone, apiKey }, environment));
    });
}

function addInterpret(
  program: Command,
  environment: ProgramEnvironment,
  setExitCode: (code: number) => void,
): void {
  program
    .command("interpret")
    .summary("say how requests are understood")
    .description("read requests from standard input, one a line, and say how each is understood")
    .option("--today <date>", "the date of the requests (default: today)", parseDate)
    .option("--tz <zone>", "IANA name (default: the plan's, else this computer's)", parseTimeZone)
    .option("--plan <file>", "JSON of the plan that the requests speak of")
    .option("--json", "print one JSON object a line")
    .addHelpText("after", interpretNotes)
    .action(async (options: InterpretOptions) => {
      const { runInterpret } = await import("./interpret.js");
      setExitCode(await runInterpret(options, environment));
    });
}

interface LoadTestFlags {
  readonly timeout: number;
  readonly text?: string;
  readonly apiKey?: string;
  readonly allowRemote?: boolean;
  readonly json?: boolean;
}

function addLoadTest(
  program: Command,
  environment: ProgramEnvironment,
  setExitCode: (code: number) => void,
): void {
  program
    .command("load-test")
    .summary("measure an A2A /tasks/send URL under load")
    .description("load an A2A /tasks/send URL and report success rate, latencies and errors")
    .argument("<url>", "without a path, /tasks/send is added")
    .argument("[requests]", "how many", parseInteger(1, 10_000_000), 20)
    .argument("[concurrency]", "how many at once", parseInteger(1, 10_000), 5)
    .option("--timeout <ms>", "for each request", parseInteger(1, 3_600_000), 10_000)
    .option("--text <text>", "send this in every request")
    .option("-k, --api-key <key>", "the service's key (default: STUDLY_API_KEY)")
    .option("--allow-remote", "load other machines than this one")
    .option("--json", "print the report as JSON")
    .addHelpText("after", loadTestNotes)
    .action(async (url: string, requests: number, concurrency: number, flags: LoadTestFlags) => {
      const { runLoadTest } = await import("./load-test.js");
      const apiKey = flags.apiKey ?? environment.apiKey;
      const options: LoadTestOptions = {
        ...flags,
        requests,
        concurrency,
        timeoutMs: flags.timeout,
        apiKey,
      };
      setExitCode(await runLoadTest(url, options, environment));
    });
}

const programExamples = `
Examples:
  studly                                        run the service on port 5000
  studly plan "Learn Python in 2 weeks, 1 hour a day"
  studly load-test http://localhost:5000 200 20`;

const planNotes = `
Examples:
  studly plan "Help me learn Python in 2 weeks, 1 hour a day"
  studly plan Learn SQL in 5 days --days-off sat,sun --level beginner
  studly plan "Learn Spanish" --end 2026-12-20 --minutes-per-day 30 --json
  studly plan --url http://localhost:5000 --context ada "make it 3 weeks"

Exit codes: 0 a plan, or a question that leads to one; 1 an error; 2 a wrong command line;
3 no plan (declined, or with --json a question); 130 interrupted.`;

const interpretNotes = `
Each line is a conversation turn of its own. With --json what was not said is absent.

Examples:
  echo "Learn SQL in 5 days, 1 hour a day" | studly interpret --json
  studly interpret --today 2026-11-23 --tz UTC --plan plan.json --json < follow-ups.txt

Exit codes: 0 all was read, whatever was asked back; 2 a wrong command line.`;

const loadTestNotes = `
A request succeeds if the answer is HTTP 200 with a completed A2A task. Exit codes: 0 if more than
95 % succeed, in less than 5 s on average; 1 if not; 2 a wrong command line; 130 interrupted.
Time-outs are requests given up here after --timeout; a service's own 408 is an error http-408.

Examples:
  studly load-test http://localhost:5000/tasks/send 200 20
  studly load-test localhost:5000 1000 50 --json --text "Learn SQL in 5 days"`;
