import type { Artifact, JsonObject } from "../../../domain/task.js";
import { escapeMarkdown } from "../../../planner/render/escape.js";
import type { AgentEvent } from "../../tasks/agent.js";
import {
  type ArtifactStyle,
  artifactNames,
  extensionsOf,
  planFacts,
  planParts,
} from "../artifacts.js";
import { say } from "../say.js";
import type { DegreeState, Unplanned } from "./degree-state.js";
import type { CourseOutcome } from "./plan-course.js";
import type { DatedCourse } from "./schedule-courses.js";

/** What there is to tell of a degree while its courses are planned, in order. */
export class DegreeTeller {
  readonly #planned: JsonObject[];
  readonly #unplanned: Unplanned[];
  #chunks: number;

  /** Goes on from what is known of `planned` and `unplanned`. */
  constructor(
    private readonly courses: readonly DatedCourse[],
    private readonly style: ArtifactStyle,
    { planned, unplanned }: Pick<DegreeState, "planned" | "unplanned">,
  ) {
    this.#planned = [...planned];
    this.#unplanned = [...unplanned];
    this.#chunks = planned.length;
  }

  get planned(): number {
    return this.#planned.length;
  }

  get unplanned(): readonly Unplanned[] {
    return this.#unplanned;
  }

  /** "3 of 12: Linear algebra". */
  begins(index: number): AgentEvent {
    const title = this.courses[index]?.title ?? "";
    const metadata = { stage: "course", course: index + 1, courses: this.courses.length };
    return say("working", `${index + 1} of ${this.courses.length}: ${title}`, metadata);
  }

  /** The course as a chunk of the degree's artifact. */
  chunk(index: number, outcome: Extract<CourseOutcome, { kind: "planned" }>): AgentEvent {
    const { plan, result } = outcome;
    const number = index + 1;
    const facts = { course: number, planId: plan.id, ...planFacts(plan) };
    this.#planned.push(facts);
    const isPlain = this.style.modes.text === "text/plain";
    const name = `Course ${number} of ${this.courses.length}: ${this.courses[index]?.title ?? ""}`;
    const heading = isPlain ? `${name.toUpperCase()}\n\n` : `# ${escapeMarkdown(name)}\n\n`;
    const parts = planParts(plan, result, this.style, heading).map((part) => ({
      ...part,
      metadata: { course: number, contextId: plan.contextId },
    }));
    return this.#artifact(parts, facts, number === this.courses.length);
  }

  fails(index: number, { why, error }: Extract<CourseOutcome, { kind: "failed" }>): void {
    this.#unplanned.push({ number: index + 1, why, ...(error ? { error } : {}) });
  }

  /** Closes the artifact where the last course of all has no plan. */
  closing(index: number): AgentEvent[] {
    if (index + 1 < this.courses.length || this.#planned.length === 0) return [];
    const { text: mediaType } = this.style.modes;
    const list: JsonObject = { notPlanned: this.#notPlanned() };
    const part =
      mediaType === undefined
        ? { data: list, mediaType: "application/json" }
        : { text: `${this.#missing()}\n`, mediaType };
    return [this.#artifact([part], list, true)];
  }

  /** The end: what is planned and what is not, and how one goes on. */
  completed(): AgentEvent {
    const total = this.courses.length;
    const count = this.planned === total ? `All ${total}` : `${this.planned} of ${total}`;
    const last = this.courses.at(-1)?.endDate ?? "";
    const text =
      `${count} courses are planned, one after the other, from ${this.courses[0]?.startDate} to ${last}. ` +
      "Each course's plan is in a context of its own, which the artifact's metadata names. " +
      'Send changes there; or say them here ("I missed Tuesday"): they are then for the course that you name, or the one that runs.';
    const missing = this.#unplanned.length === 0 ? "" : `\n\n${this.#missing()}`;
    const notPlanned = this.#notPlanned();
    return say("completed", text + missing, {
      planned: this.planned,
      courses: total,
      ...(notPlanned.length === 0 ? {} : { notPlanned }),
    });
  }

  #missing(): string {
    const lines = this.#unplanned.map(({ number, why }) => {
      const { title, startDate, endDate } = this.courses[number - 1] ?? nowhere;
      return `- ${number}. ${title} (${startDate} to ${endDate}): ${why}`;
    });
    const first = this.courses[(this.#unplanned[0]?.number ?? 0) - 1];
    const again = `"learn ${first?.title} from ${first?.startDate} to ${first?.endDate}"`;
    return `Not planned:\n${lines.join("\n")}\nTheir days are kept free. To try again, say ${again}.`;
  }

  #notPlanned(): JsonObject[] {
    return this.#unplanned.map(({ number, why, error }) => {
      const { title, startDate, endDate } = this.courses[number - 1] ?? nowhere;
      const reason = error === undefined ? {} : { reason: error.code.toUpperCase() };
      return { course: number, title, startDate, endDate, why, ...reason };
    });
  }

  #artifact(parts: Artifact["parts"], metadata: JsonObject, isLast: boolean): AgentEvent {
    const artifact: Artifact = {
      artifactId: artifactNames.degree,
      name: artifactNames.degree,
      description: `${this.courses.length} courses, one after the other`,
      parts,
      // Of a chunk that is appended the whole list takes the place of the shorter one.
      metadata: { courses: [...this.#planned] },
      ...extensionsOf(this.style),
    };
    const append = this.#chunks++ > 0;
    return { kind: "artifact", artifact, append, lastChunk: isLast, metadata };
  }
}

const nowhere: DatedCourse = { title: "", startDate: "", endDate: "" };
