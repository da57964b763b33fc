import type { FieldViolation } from "../../domain/errors.js";

/** A JSON value as that of a field; undefined if it cannot be, and the reading knows why. */
export type ReadValue = (json: unknown, reading: Reading) => unknown;

/** More wrong fields are not told: one mistake may repeat itself in a long list. */
export const maxViolations = 20;

/** Where in the JSON a reader is, and what was wrong so far. */
export class Reading {
  readonly violations: FieldViolation[] = [];
  readonly #path: (string | number)[] = [];

  enter(step: string | number): void {
    this.#path.push(step);
  }

  leave(): void {
    this.#path.pop();
  }

  /** Returns undefined, for readers that have no value then. */
  problem(description: string): undefined {
    if (this.violations.length === maxViolations) return;
    this.violations.push({ field: pathText(this.#path), description });
  }
}

function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}
