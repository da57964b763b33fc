import type { ExportFile } from "../../../src/domain/export.js";
import type { StudyService } from "../../../src/service/study.js";
import { sampleContext, samplePlan, sampleResult } from "./sample.js";

const defaults: StudyService = {
  createPlan: async () => sampleResult,
  getContext: async () => sampleContext,
  listContexts: async () => ({ contexts: [sampleContext] }),
  deleteContext: async () => undefined,
  getPlan: async () => samplePlan,
  revisePlan: async () => sampleResult,
  getAgenda: async () => ({
    from: "2026-11-03",
    to: "2026-11-03",
    sessions: samplePlan.sessions.slice(2, 3),
    cushionMinutes: 30,
    next: "2026-11-04",
    markdown: "**Tue 3 Nov**",
  }),
  exportPlan: async (_contextId, format) => fileOf(format),
  getFeed: async (_token, format) => fileOf(format),
  rotateFeedToken: async () => "Y29udGV4dC0x.another",
};

function fileOf(format: ExportFile["format"]): ExportFile {
  return { format, name: `studly-python.${format}`, mediaType: "text/plain", text: "ä file" };
}

/** A StudyService that answers with the samples, but where a test says otherwise. */
export class ScriptedStudy implements StudyService {
  #script: Partial<StudyService> = {};

  play(script: Partial<StudyService>): void {
    this.#script = script;
  }

  get #verbs(): StudyService {
    return { ...defaults, ...this.#script };
  }

  createPlan: StudyService["createPlan"] = (...call) => this.#verbs.createPlan(...call);
  getContext: StudyService["getContext"] = (...call) => this.#verbs.getContext(...call);
  listContexts: StudyService["listContexts"] = (...call) => this.#verbs.listContexts(...call);
  deleteContext: StudyService["deleteContext"] = (...call) => this.#verbs.deleteContext(...call);
  getPlan: StudyService["getPlan"] = (...call) => this.#verbs.getPlan(...call);
  revisePlan: StudyService["revisePlan"] = (...call) => this.#verbs.revisePlan(...call);
  getAgenda: StudyService["getAgenda"] = (...call) => this.#verbs.getAgenda(...call);
  exportPlan: StudyService["exportPlan"] = (...call) => this.#verbs.exportPlan(...call);
  getFeed: StudyService["getFeed"] = (...call) => this.#verbs.getFeed(...call);
  rotateFeedToken: StudyService["rotateFeedToken"] = (...call) =>
    this.#verbs.rotateFeedToken(...call);
}
