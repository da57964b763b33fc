import type { StudyService } from "../../../src/service/study.js";
import { sampleContext, samplePlan, sampleResult } from "./sample.js";

const defaults: StudyService = {
  createPlan: async () => sampleResult,
  getContext: async () => sampleContext,
  listContexts: async () => ({ contexts: [sampleContext] }),
  deleteContext: async () => undefined,
  getPlan: async () => samplePlan,
};

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
}
