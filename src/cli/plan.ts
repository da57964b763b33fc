import { toJsonString } from "@bufbuild/protobuf";
import { type Client, Code, ConnectError } from "@connectrpc/connect";
import { type StudyPlan, StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import {
  type CreatePlanResponse,
  Outcome,
  type StreamPlanRequest,
  type StudlyService,
} from "../../gen/studly/v1/studly_pb.js";
import { createStudlyClient } from "../client.js";
import { failureLine } from "./plan-failure.js";
import { type PlanWishes, planRequest } from "./plan-request.js";
import { createPlanView, type PlanView } from "./plan-view.js";
import { exitCodes, type Terminal } from "./terminal.js";

/** A service to ask: a running one, or one in this process. */
export interface PlanService extends AsyncDisposable {
  readonly client: Client<typeof StudlyService>;
  /** Whether a conversation is still known after the command has ended. */
  readonly keepsContexts?: boolean;
}

export interface PlanOptions extends PlanWishes {
  /** URL of a running service; absent: one in this process. */
  readonly url?: string | undefined;
  readonly apiKey?: string | undefined;
}

export interface PlanEnvironment extends Terminal {
  /** A service in this process; may reject for a bad configuration. */
  openApp(): Promise<PlanService>;
}

/** `studly plan`: asks for a plan, shows it as it comes, answers with the exit code. */
export async function runPlan(
  text: string,
  options: PlanOptions,
  environment: PlanEnvironment,
): Promise<number> {
  const { stdout, stderr } = environment;
  const { json = false } = options;
  const signal = environment.interrupted();
  // With --json, stdout has the plan or nothing; a question is for people, so it goes to stderr.
  const view = createPlanView(json ? { stdout: stderr, stderr } : environment);
  try {
    await using service = await openService(options, environment);
    const { done, plan } = await ask(service, planRequest(text, options), view, signal);
    view.end();
    if (json && plan !== undefined)
      stdout.write(`${toJsonString(StudyPlanSchema, plan, { prettySpaces: 2 })}\n`);
    if (!json || plan === undefined)
      stderr.write(followUp(done, options.url, service.keepsContexts));
    return exitCodeOf(done.outcome, json);
  } catch (error) {
    view.end();
    if (signal.aborted) {
      stderr.write("Interrupted.\n");
      return exitCodes.interrupted;
    }
    if (!(error instanceof ConnectError)) throw error;
    stderr.write(failureLine(error, options.url));
    return exitCodes.failed;
  }
}

async function openService(
  { url, apiKey }: PlanOptions,
  environment: PlanEnvironment,
): Promise<PlanService> {
  if (url === undefined) return environment.openApp();
  const client = createStudlyClient({ url, ...(apiKey === undefined ? {} : { apiKey }) });
  return { client, keepsContexts: true, [Symbol.asyncDispose]: async () => client.close() };
}

async function ask(
  service: PlanService,
  request: StreamPlanRequest,
  view: PlanView,
  signal: AbortSignal,
): Promise<{ done: CreatePlanResponse; plan: StudyPlan | undefined }> {
  let plan: StudyPlan | undefined;
  let done: CreatePlanResponse | undefined;
  let isTold = false;
  for await (const { event } of service.client.streamPlan(request, { signal })) {
    if (event.case === "understood") view.progress(event.value.echo);
    else if (event.case === "progress") view.progress(event.value.message);
    else if (event.case === "plan") plan = event.value;
    else if (event.case === "done") done = event.value;
    else if (event.case === "markdownDelta") {
      isTold = true;
      view.markdown(event.value);
    }
  }
  if (done === undefined) throw new ConnectError("The answer ended early", Code.DataLoss);
  // The contract: a reply in the last event is in place of what was told before.
  if (done.markdown !== "") view.markdown(`${isTold ? "\n\n---\n\n" : ""}${done.markdown}`);
  return { done, plan };
}

function exitCodeOf(outcome: Outcome, json: boolean): number {
  if (outcome === Outcome.DECLINED) return exitCodes.noPlan;
  return outcome === Outcome.QUESTION && json ? exitCodes.noPlan : exitCodes.ok;
}

function followUp(
  { contextId, outcome }: CreatePlanResponse,
  url: string | undefined,
  keepsContexts = false,
): string {
  if (!keepsContexts)
    return (
      `\nContext: ${contextId} (gone when this command ends)\n` +
      "To keep a conversation, start the service with npm start and add --url http://localhost:5000\n"
    );
  const where = url === undefined ? "" : ` --url ${url}`;
  const [purpose, text] =
    outcome === Outcome.QUESTION
      ? ["To answer", "..."]
      : ["To change the plan", "make it 3 weeks, and no Sundays"];
  return `\nContext: ${contextId}\n${purpose}: npx studly plan${where} --context ${quoted(contextId)} "${text}"\n`;
}

function quoted(word: string): string {
  return /^[\w.:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
