import { setTimeout as sleep } from "node:timers/promises";

/** A caller that does not give up: what it sends is sent again, the same, until it is answered. */
export interface PatientClient {
  /** The body of the first answer that is none of a server that is away or overloaded. */
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  post(path: string, body: unknown): Promise<any>;
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  get(path: string): Promise<any>;
  /** How often it had to send something again. */
  readonly retries: number;
}

const pauseMs = 25;
const patienceMs = 60_000;

export function createPatientClient(url: string): PatientClient {
  let retries = 0;

  async function until(path: string, init: RequestInit) {
    const end = Date.now() + patienceMs;
    for (;;) {
      try {
        const response = await fetch(url + path, init);
        const body: unknown = await response.json();
        if (response.status < 500 && response.status !== 429 && response.status !== 408)
          return body;
        if (Date.now() > end) throw new Error(`${path}: ${JSON.stringify(body)}`);
      } catch (error) {
        if (Date.now() > end) throw error;
      }
      retries++;
      await sleep(pauseMs);
    }
  }

  const headers = { "content-type": "application/json", "a2a-version": "1.0" };
  return {
    post: (path, body) => until(path, { method: "POST", headers, body: JSON.stringify(body) }),
    get: (path) => until(path, { headers }),
    get retries() {
      return retries;
    },
  };
}
