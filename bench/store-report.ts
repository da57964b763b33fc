import Table from "cli-table3";
import { type Growth, growth } from "./scenarios/growth.js";
import { type StoreRows, storeRows } from "./scenarios/stores.js";

/** What durability costs, and whether it costs more as a store grows. */
export interface StoreReport extends StoreRows {
  readonly growth: readonly Growth[];
}

const sizes = { quick: [1_000, 10_000], full: [1_000, 100_000, 1_000_000] };

/** The full one needs some 25 GB on the disk of temporary files, for as long as it runs. */
export async function storeReport(isQuick: boolean): Promise<StoreReport> {
  const rows = await storeRows(isQuick ? 3 : 5, isQuick ? 3 : 5);
  return { ...rows, growth: await growth(isQuick ? sizes.quick : sizes.full) };
}

export function describeStores({ rows, left, growth }: StoreReport): string {
  const stores = tableOf(["store", "requests/s", "p50 ms", "p99 ms", "RSS MB", "vs memory"]);
  for (const { name, rps, p50Ms, p99Ms, rssMb, vsMemory } of rows)
    stores.push([name, rps, p50Ms, p99Ms, rssMb, vsMemory.toFixed(2)]);
  const sizes = tableOf(["contexts", "bytes each", "read ms", "commit ms", "start-up ms"]);
  for (const { contexts, bytesPerContext, readMs, commitMs, startUpMs } of growth)
    sizes.push([
      contexts,
      bytesPerContext,
      readMs.toFixed(3),
      commitMs.toFixed(2),
      Math.round(startUpMs),
    ]);
  const notes = left.map((line) => `not measured: ${line}\n`).join("");
  return `/tasks/send on each store, 50 connections
${stores.toString()}
${notes}the embedded store as it grows (medians; one after the other)
${sizes.toString()}
`;
}

function tableOf(head: string[]) {
  const right = head.slice(1).map(() => "right" as const);
  return new Table({ head, style: { head: [], border: [] }, colAligns: ["left", ...right] });
}
