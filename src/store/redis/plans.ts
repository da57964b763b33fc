import { hash } from "node:crypto";
import type { StudyPlan } from "../../domain/plan.js";
import { fromBytes, toBytes } from "./bytes.js";

/** The name of a plan within its context; "" for none. The bytes only where they may not be stored yet. */
export interface NamedPlan {
  readonly digest: string;
  readonly bytes: Buffer | undefined;
}

/**
 * Plans are stored by their digest, so that a context and its replies share one. A plan that was read or written
 * here before is neither encoded nor sent again.
 */
export interface Plans {
  name(plan: StudyPlan | undefined): NamedPlan;
  /** It is stored, as far as this process knows. */
  remember(plan: StudyPlan | undefined, digest: string): void;
  forget(plan: StudyPlan | undefined): void;
  read(bytes: Buffer, digest: string): StudyPlan;
}

export function createPlans(): Plans {
  const digests = new WeakMap<StudyPlan, string>();

  function remember(plan: StudyPlan | undefined, digest: string): void {
    if (plan !== undefined) digests.set(plan, digest);
  }

  return {
    remember,
    name(plan) {
      if (plan === undefined) return { digest: "", bytes: undefined };
      const known = digests.get(plan);
      if (known !== undefined) return { digest: known, bytes: undefined };
      const bytes = toBytes(plan);
      return { digest: hash("sha256", bytes, "base64url").slice(0, 22), bytes };
    },
    forget(plan) {
      if (plan !== undefined) digests.delete(plan);
    },
    read(bytes, digest) {
      const plan = fromBytes<StudyPlan>("plan", bytes);
      remember(plan, digest);
      return plan;
    },
  };
}

/** A value that was stored without its plan, with it. */
export function withPlan<T extends { readonly plan?: StudyPlan }>(
  plans: Plans,
  value: T,
  digest: Buffer,
  bytes: Buffer | null,
): T {
  return bytes === null ? value : { ...value, plan: plans.read(bytes, digest.toString()) };
}
