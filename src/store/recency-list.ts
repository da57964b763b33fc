import { listedBefore, type Position } from "./cursor.js";

/** What a recency list holds; the links belong to the list. */
export interface Listed<T> {
  readonly position: Position;
  older: T | undefined;
  newer: T | undefined;
}

/**
 * The contexts of one owner in the order in which they are listed, as a linked list: a context
 * that has just been written goes to the front in one step, however many there are.
 */
export interface RecencyList<T> {
  readonly newest: T | undefined;
  insert(item: T): void;
  remove(item: T): void;
  /** The first one listed after the position; steps through the newer ones. */
  after(position: Position): T | undefined;
}

export function createRecencyList<T extends Listed<T>>(): RecencyList<T> {
  let newest: T | undefined;

  function firstAfter(position: Position): { newer: T | undefined; item: T | undefined } {
    let newer: T | undefined;
    let item = newest;
    while (item !== undefined && !listedBefore(position, item.position)) {
      newer = item;
      item = item.older;
    }
    return { newer, item };
  }

  return {
    get newest() {
      return newest;
    },
    insert(item) {
      const place = firstAfter(item.position);
      item.newer = place.newer;
      item.older = place.item;
      if (place.newer === undefined) newest = item;
      else place.newer.older = item;
      if (place.item !== undefined) place.item.newer = item;
    },
    remove(item) {
      if (item.newer === undefined) newest = item.older;
      else item.newer.older = item.older;
      if (item.older !== undefined) item.older.newer = item.newer;
      item.newer = undefined;
      item.older = undefined;
    },
    after: (position) => firstAfter(position).item,
  };
}
