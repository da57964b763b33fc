import type { ExportFormat } from "./export.js";
import type { Difficulty, IsoDate, SessionStatus } from "./plan.js";

/** What a learner reports or decides about the units and sessions of a plan. */
export type PlanEvent =
  /** Nothing was done on these days. */
  | { readonly kind: "missed"; readonly dates: readonly IsoDate[] }
  /** These units are learnt, or all that was planned on these days is done. */
  | {
      readonly kind: "done";
      readonly unitIds: readonly string[];
      readonly dates: readonly IsoDate[];
    }
  | { readonly kind: "known"; readonly unitIds: readonly string[] }
  | { readonly kind: "skipped"; readonly unitIds: readonly string[] }
  /** Work that is done took this long: that unit's, else the last session up to today. */
  | { readonly kind: "took"; readonly minutes: number; readonly unitId?: string }
  | {
      readonly kind: "recorded";
      readonly sessionId: string;
      readonly status: Exclude<SessionStatus, "planned">;
      /** Minutes that it took; 0 if not said. */
      readonly minutes: number;
      readonly difficulty?: Difficulty;
    };

/** A question about a plan; the answer changes nothing. */
export type Lookup =
  /** All of the plan, or the days from one date to another, both inclusive. */
  | { readonly kind: "show"; readonly from?: IsoDate; readonly to?: IsoDate }
  /** Why a unit is there, or before another one. */
  | { readonly kind: "why"; readonly unitIds: readonly string[] }
  | { readonly kind: "help" }
  | { readonly kind: "export"; readonly format: ExportFormat };
