import type { FieldViolation } from "../../domain/errors.js";
import { Refusal } from "../errors.js";

const maxProblems = 20;

/** What is wrong with a caller's params: collected, so that all of it is told at once. */
export class Problems {
  readonly #found: FieldViolation[] = [];

  /** `path` is the caller's: "params.messages[3].parts[0].text". */
  add(path: string, description: string): undefined {
    if (this.#found.length < maxProblems) this.#found.push({ field: path, description });
    return undefined;
  }

  /** Throws INVALID_ARGUMENT if there is anything. */
  throwIfAny(): void {
    const [first] = this.#found;
    if (first === undefined) return;
    const more = this.#found.length - 1;
    throw new Refusal(
      "INVALID_ARGUMENT",
      `${first.field}: ${first.description}${more > 0 ? `; and ${more} more` : ""}.`,
      { violations: this.#found },
    );
  }
}
