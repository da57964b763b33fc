import { type FieldViolation, StudlyError } from "../../../domain/errors.js";

const maxProblems = 20;

/** What is wrong with a message: collected, so that all of it is told at once. */
export class Problems {
  readonly #found: FieldViolation[] = [];

  /** `field` is the path in the request: "message.parts[0].data.minutes_per_day". */
  add(field: string, description: string): undefined {
    if (this.#found.length < maxProblems) this.#found.push({ field, description });
    return undefined;
  }

  /** Throws StudlyError invalid_argument if there is anything. */
  throwIfAny(): void {
    if (this.#found.length > 0) throw invalidArgument(this.#found);
  }
}

/** The error for fields that are wrong; there is at least one. */
export function invalidArgument(violations: readonly FieldViolation[]): StudlyError {
  const [first] = violations;
  const more = violations.length - 1;
  const text = `${first?.field}: ${first?.description.replace(/\.$/, "")}`;
  return new StudlyError("invalid_argument", `${text}${more > 0 ? `; and ${more} more` : ""}.`, {
    violations,
  });
}
