/** What a caller is told where something is refused. */
export interface Told {
  /** Of the binding: an HTTP status, or a code of JSON-RPC or gRPC. */
  readonly code: number;
  readonly message: string;
  readonly reason: string;
  readonly domain: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly violations: readonly { readonly field: string; readonly description: string }[];
}

/** A refusal, whatever the binding. */
export class Refused extends Error {
  constructor(readonly told: Told) {
    super(told.message);
  }
}

/** What is refused. Throws if it is not. */
export async function refusal(work: Promise<unknown>): Promise<Told> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Refused) return error.told;
    throw error;
  }
  throw new Error("it was not refused");
}
