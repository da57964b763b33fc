import type { NumberedUpdate } from "../../domain/task.js";
import {
  checkRecency,
  decoded,
  type Head,
  number,
  part,
  refersTo,
  samePlaces,
  shown,
  type Tables,
  type Tell,
} from "./check-tables.js";
import { keyPart } from "./key-part.js";
import type { Table } from "./table.js";

/** Tasks, what belongs to them, and every index of them. */
export function checkTasks(tables: Tables, tell: Tell): void {
  const heads = tables["tasks.heads"] as Table<Head>;
  samePlaces(tables, "tasks.heads", "tasks", tell);
  samePlaces(tables, "tasks.heads", "tasks.used", tell);
  for (const { key, value } of heads.range()) checkTask(tables, String(key), value, tell);
  for (const name of ["tasks.by-owner", "tasks.by-context"] as const)
    for (const key of tables[name].keys()) {
      const head = heads.get(String(key.at(-1)));
      if (head?.["timestamp"] !== key.at(-2) || head?.["owner"] !== key[0])
        tell(`${name} ${shown(key)}: no such task`);
    }
  for (const name of ["updates", "artifacts", "pushes"] as const)
    for (const key of tables[name].keys())
      if (!heads.has(String(key[0]))) tell(`${name} ${shown(key)}: no such task`);
  for (const { key, value } of tables["tasks.by-key"].range())
    if (!heads.has(String(value))) tell(`tasks.by-key ${shown(key)}: no such task`);
  checkRecency(tables, "tasks", tell);
}

function checkTask(tables: Tables, id: string, head: Head, tell: Tell): void {
  const owner = part(head, "owner");
  const [contextId, at] = [part(head, "contextId"), number(head, "timestamp")];
  refersTo(tables["tasks.by-owner"], [owner, at, id], `tasks ${id}: not in tasks.by-owner`, tell);
  refersTo(
    tables["tasks.by-context"],
    [owner, contextId, at, id],
    `tasks ${id}: not in tasks.by-context`,
    tell,
  );
  for (const key of head["keys"] as string[])
    refersTo(tables["tasks.by-key"], keyPart(key), `tasks ${id}: a key does not find it`, tell);
  for (let n = number(head, "first"); n <= number(head, "number"); n++) {
    const bytes = tables.updates.get([id, n]);
    if (bytes === undefined) tell(`updates ${shown([id, n])}: missing`);
    else if (decoded<NumberedUpdate>("update", bytes)?.number !== n)
      tell(`updates ${shown([id, n])}: has another number`);
  }
  for (const place of head["artifacts"] as { id: string; isWhole: boolean }[])
    if (place.isWhole)
      refersTo(
        tables.artifacts,
        [id, keyPart(place.id)],
        `tasks ${id}: an artifact is missing`,
        tell,
      );
}
