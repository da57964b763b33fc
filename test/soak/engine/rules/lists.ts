import { expect } from "vitest";
import type { Ledger } from "../ledger.js";
import type { Seen } from "../observed.js";
import { expectCurrent } from "./common.js";

/** Newest first, over all pages; what does not change meanwhile is there exactly once. */
export function checkList(one: Extract<Seen, { kind: "list" }>, ledger: Ledger): void {
  const listed = one.pages.flatMap(({ page }) => page.tasks);
  const ownBy = (at: number) =>
    [...ledger.tasks.values()].filter(
      ({ owner, versions: [first] }) =>
        owner === one.caller && first !== undefined && first.at <= at,
    ).length;
  for (const { page, ...span } of one.pages) {
    for (const task of page.tasks) expectCurrent(task, span, ledger);
    expect(page.totalSize).toBeGreaterThanOrEqual(ownBy(span.from));
    expect(page.totalSize).toBeLessThanOrEqual(ownBy(span.to));
  }
  expect(one.pages.at(-1)?.page.nextPageToken).toBe("");
  const places = listed.map(({ id, status }) => [status.timestamp, id] as const);
  for (const [index, [timestamp, id]] of places.entries()) {
    const [earlier, greater] = places[index - 1] ?? [Number.POSITIVE_INFINITY, ""];
    expect(timestamp < earlier || (timestamp === earlier && id < greater)).toBe(true);
  }
  for (const [id, { owner, versions }] of ledger.tasks) {
    const times = listed.filter((task) => task.id === id).length;
    const span = ledger.during(id, one);
    const stamps = new Set(span.map(({ task }) => task.status.timestamp));
    const wasThere = (versions[0]?.at ?? 0) <= one.from;
    if (owner !== one.caller) expect(times).toBe(0);
    else if (wasThere && stamps.size === 1) expect(times).toBe(1);
    else expect(times).toBeLessThanOrEqual(1);
  }
}
