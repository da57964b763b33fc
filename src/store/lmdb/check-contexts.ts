import {
  checkRecency,
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
import type { Key, Table } from "./table.js";

/** Contexts, their plans and replies, and every index of them. */
export function checkContexts(tables: Tables, tell: Tell): void {
  const heads = tables["contexts.heads"] as Table<Head>;
  samePlaces(tables, "contexts.heads", "contexts", tell);
  samePlaces(tables, "contexts.heads", "contexts.used", tell);
  samePlaces(tables, "replies.details", "replies", tell);
  const plans = new Set<string>();
  for (const { key, value } of heads.range()) {
    refersTo(
      tables["contexts.by-owner"],
      [part(value, "owner"), number(value, "updatedAt"), String(key)],
      `contexts.heads ${shown(key)}: not in contexts.by-owner`,
      tell,
    );
    if (value["plan"] !== undefined) plans.add(shown([String(key), number(value, "plan")]));
  }
  for (const { key, value } of (tables["replies.details"] as Table<Head>).range()) {
    if (!heads.has(String(key[0]))) tell(`replies.details ${shown(key)}: no such context`);
    if (value["plan"] !== undefined) plans.add(shown([String(key[0]), number(value, "plan")]));
    for (const name of value["keys"] as string[])
      refersTo(
        tables["replies.by-key"],
        keyPart(name),
        `replies ${shown(key)}: a key does not find it`,
        tell,
      );
  }
  const kept = new Set([...tables.plans.keys()].map(shown));
  for (const plan of plans) if (!kept.has(plan)) tell(`plans ${plan}: missing`);
  for (const plan of kept) if (!plans.has(plan)) tell(`plans ${plan}: nothing refers to it`);
  for (const { key, value } of tables["replies.by-key"].range())
    refersTo(
      tables["replies.details"],
      value as Key,
      `replies.by-key ${shown(key)}: no such reply`,
      tell,
    );
  for (const key of tables["contexts.by-owner"].keys()) {
    const head = heads.get(String(key[2]));
    if (head?.["updatedAt"] !== key[1] || head?.["owner"] !== key[0])
      tell(`contexts.by-owner ${shown(key)}: no such context`);
  }
  checkRecency(tables, "contexts", tell);
}
