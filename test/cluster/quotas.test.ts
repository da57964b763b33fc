import { expect, it } from "vitest";
import { createSharedQuotas, keepQuotas } from "../../src/cluster/quotas.js";
import { createLocalQuotas } from "../../src/store/local-quotas.js";
import { twoEnds } from "./two-ends.js";

it("is one count for all workers", async () => {
  const kept = createLocalQuotas();
  const [one, other] = [twoEnds(), twoEnds()].map(({ here, there }) => {
    keepQuotas(kept, there);
    return createSharedQuotas(here);
  });
  const take = (quotas = one) => quotas?.take("caller", 2, 60_000);
  expect([await take(one), await take(other)]).toEqual([undefined, undefined]);
  expect(await take(one)).toBeGreaterThan(59_000);
  expect(await one?.take("another", 2, 60_000)).toBeUndefined();
});

it("is the worker's own while the primary does not answer: limits hold, and nobody is refused for that", async () => {
  const quotas = createSharedQuotas(twoEnds().here);
  expect(await quotas.take("caller", 1, 60_000)).toBeUndefined();
  expect(await quotas.take("caller", 1, 60_000)).toBeGreaterThan(59_000);
});
