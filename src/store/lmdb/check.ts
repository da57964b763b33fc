import type { StoreReport } from "../store-report.js";
import { checkContexts } from "./check-contexts.js";
import {
  decoded,
  type Head,
  openTables,
  part,
  recordTables,
  shown,
  type Tables,
  type Tell,
} from "./check-tables.js";
import { checkTasks } from "./check-tasks.js";
import type { Environment } from "./environment.js";
import type { Key, Table } from "./table.js";

// Beyond these the list of problems helps nobody.
const maxProblems = 100;

/**
 * Looks at everything in a store: each record decodes, each entry of an index has what it stands for and the
 * other way round, and the counts are right.
 */
export function checkEnvironment(environment: Environment): StoreReport {
  // A snapshot knows only tables that were open before.
  const tables = openTables(environment);
  using snapshot = environment.snapshot();
  return snapshot.within(() => {
    const problems: string[] = [];
    const tell = (problem: string) => {
      if (problems.length < maxProblems) problems.push(problem);
    };
    checkRecords(tables, tell);
    checkContexts(tables, tell);
    checkTasks(tables, tell);
    checkCounts(tables, tell);
    return { tables: environment.sizes(), problems };
  });
}

function checkRecords(tables: Tables, tell: Tell): void {
  for (const [name, kind] of Object.entries(recordTables)) {
    const table = tables[name as keyof typeof recordTables];
    for (const { key, value } of table.range())
      if (decoded(kind, value) === undefined) tell(`${name} ${shown(key)}: cannot be decoded`);
  }
}

function checkCounts(tables: Tables, tell: Tell): void {
  const counted = new Map<string, number>();
  const add = (key: Key) => counted.set(shown(key), (counted.get(shown(key)) ?? 0) + 1);
  for (const _ of tables["contexts.heads"].keys()) add("contexts");
  for (const { value } of (tables["tasks.heads"] as Table<Head>).range()) {
    const owner = part(value, "owner");
    for (const key of ["tasks", ["tasks", owner], ["tasks", owner, part(value, "state")]]) add(key);
  }
  for (const { key, value } of tables.counts.range()) {
    const count = counted.get(shown(key)) ?? 0;
    counted.delete(shown(key));
    if (shown(key) !== "version" && count !== value)
      tell(`counts ${shown(key)}: says ${value}, there are ${count}`);
  }
  for (const [key, count] of counted) tell(`counts ${key}: missing, there are ${count}`);
}
