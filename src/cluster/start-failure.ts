import type { Failure } from "./messages.js";

/** A worker, and with it the server, that could not begin to serve. */
export class StartFailure extends Error {
  override readonly name = "StartFailure";
  constructor({ message, exitCode }: Failure) {
    super(message);
    this.exitCode = exitCode;
  }
  readonly exitCode: number;
}
