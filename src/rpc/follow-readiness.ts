import type { Health } from "./health.js";

export interface ReadinessOptions {
  readonly health: Pick<Health, "set">;
  /** Full names; "" is the server as a whole. */
  readonly services: readonly string[];
  /** Whether what they stand on works now. */
  readonly isReady: () => boolean;
  /** Told at the beginning if it does not, and then at each change. */
  readonly onChange: (isReady: boolean) => void;
}

const lookEveryMs = 250;

/** Keeps the health of services in step with what they stand on, until it is disposed. */
export function followReadiness(options: ReadinessOptions): Disposable {
  const { health, services, isReady, onChange } = options;
  let known = true;

  function look(): void {
    const now = isReady();
    if (now === known) return;
    known = now;
    for (const name of services) health.set(name, now ? "serving" : "not_serving");
    onChange(now);
  }

  look();
  const timer = setInterval(look, lookEveryMs).unref();
  return { [Symbol.dispose]: () => clearInterval(timer) };
}
