import fc from "fast-check";
import { expect, it } from "vitest";
import { listedBefore, type Position } from "../../src/store/cursor.js";
import { createRecencyList, type Listed } from "../../src/store/recency-list.js";

interface Item extends Listed<Item> {}

it("is always in order, from any place in it, whatever is put in and taken out", () => {
  const times = fc.array(fc.tuple(fc.nat(4), fc.nat(9)), { maxLength: 40 });
  const property = fc.property(times, (steps) => {
    const list = createRecencyList<Item>();
    const held = new Map<string, Item>();
    for (const [updatedAt, number] of steps) {
      const id = `c${number}`;
      const old = held.get(id);
      if (old !== undefined) list.remove(old);
      if (old !== undefined && updatedAt === 0) held.delete(id);
      else {
        const item: Item = { position: { updatedAt, id }, older: undefined, newer: undefined };
        list.insert(item);
        held.set(id, item);
      }
      const sorted = [...held.values()]
        .map((item) => item.position)
        .sort((a, b) => (listedBefore(a, b) ? -1 : 1));
      expect(positions(list.newest)).toEqual(sorted);
      const place = { updatedAt: 2, id: "c5" };
      const rest = sorted.filter((position) => listedBefore(place, position));
      expect(positions(list.after(place))).toEqual(rest);
    }
  });
  fc.assert(property, { seed: 11, numRuns: 300 });
});

function positions(first: Item | undefined): Position[] {
  const found: Position[] = [];
  for (let item = first; item !== undefined; item = item.older) found.push(item.position);
  return found;
}
