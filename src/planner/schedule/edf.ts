/** Work for one machine: whole minutes, due at a point of the capacity time. */
export interface Job {
  readonly minutes: number;
  /** Minutes of capacity from the beginning by which it must be done; absent: no matter. */
  readonly due?: number;
  /** Indices of the jobs that come before it. */
  readonly prerequisites: readonly number[];
}

export interface Sequence {
  /** Indices of the jobs, first to last. */
  readonly order: readonly number[];
  /** Where each job ends in capacity time, by the job's index. */
  readonly ends: readonly number[];
  /** True if every job ends when it is due; if this is false, no other order would do either. */
  readonly feasible: boolean;
}

/**
 * Earliest due date first, where a job is due early enough for all that need it: exact for one
 * machine with precedence (Lawler 1973). Ties go to the earlier index. O(n log n + edges).
 * Throws Error naming the jobs of a cycle.
 */
export function sequence(jobs: readonly Job[]): Sequence {
  const successors: number[][] = jobs.map(() => []);
  const open = jobs.map(({ prerequisites }) => prerequisites.length);
  jobs.forEach(({ prerequisites }, index) => {
    for (const required of prerequisites) successors[required]?.push(index);
  });
  const dues = tightened(jobs, successors, topological(open, successors));

  const ready = createHeap((a, b) => (dues[a] ?? 0) - (dues[b] ?? 0) || a - b);
  const waiting = [...open];
  waiting.forEach((count, index) => {
    if (count === 0) ready.push(index);
  });
  const order: number[] = [];
  const ends: number[] = jobs.map(() => 0);
  let time = 0;
  let feasible = true;
  for (let index = ready.pop(); index !== undefined; index = ready.pop()) {
    const job = jobs[index];
    time += job?.minutes ?? 0;
    ends[index] = time;
    order.push(index);
    if (time > (job?.due ?? Number.POSITIVE_INFINITY)) feasible = false;
    for (const next of successors[index] ?? []) {
      const left = (waiting[next] ?? 0) - 1;
      waiting[next] = left;
      if (left === 0) ready.push(next);
    }
  }
  return { order, ends, feasible };
}

/** Any order that respects the prerequisites (Kahn). */
function topological(
  open: readonly number[],
  successors: readonly (readonly number[])[],
): number[] {
  const left = [...open];
  const order = left.flatMap((count, index) => (count === 0 ? [index] : []));
  for (const index of order) {
    for (const next of successors[index] ?? []) {
      const count = (left[next] ?? 0) - 1;
      left[next] = count;
      if (count === 0) order.push(next);
    }
  }
  if (order.length === open.length) return order;
  const stuck = left.flatMap((count, index) => (count > 0 ? [index] : []));
  throw new Error(`cycle among the jobs ${stuck.join(", ")}`);
}

/** When each job must end so that what needs it can still be in time. */
function tightened(
  jobs: readonly Job[],
  successors: readonly (readonly number[])[],
  order: readonly number[],
): readonly number[] {
  const dues = jobs.map(({ due }) => due ?? Number.POSITIVE_INFINITY);
  for (const index of order.toReversed()) {
    for (const next of successors[index] ?? []) {
      const latest = (dues[next] ?? 0) - (jobs[next]?.minutes ?? 0);
      dues[index] = Math.min(dues[index] ?? 0, latest);
    }
  }
  return dues;
}

/** A binary heap of numbers; the least comes first. */
function createHeap(compare: (a: number, b: number) => number) {
  const items: number[] = [];
  const at = (index: number) => items[index] ?? 0;
  const isBefore = (a: number, b: number) => compare(at(a), at(b)) < 0;
  const swap = (a: number, b: number) => {
    const kept = at(a);
    items[a] = at(b);
    items[b] = kept;
  };
  const sink = () => {
    for (let index = 0; ; ) {
      const left = 2 * index + 1;
      const right = left + 1;
      let least = index;
      if (left < items.length && isBefore(left, least)) least = left;
      if (right < items.length && isBefore(right, least)) least = right;
      if (least === index) return;
      swap(index, least);
      index = least;
    }
  };
  return {
    push(item: number) {
      let index = items.push(item) - 1;
      while (index > 0 && isBefore(index, (index - 1) >> 1)) {
        swap(index, (index - 1) >> 1);
        index = (index - 1) >> 1;
      }
    },
    pop(): number | undefined {
      const [first] = items;
      const last = items.pop();
      if (items.length > 0 && last !== undefined) {
        items[0] = last;
        sink();
      }
      return first;
    },
  };
}
