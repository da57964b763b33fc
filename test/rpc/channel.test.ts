import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Channel } from "../../src/rpc/channel.js";

const seed = 20_261_123;

function channelOf(pieces: number, join = false): Channel<string> {
  return new Channel<string>({
    pieces,
    merge: (last, next) => (join && last.length < 10 ? last + next : undefined),
    overflow: () => new Error("too slow"),
  });
}

async function read<T>(channel: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const piece of channel) all.push(piece);
  return all;
}

describe("Channel", () => {
  it("hands over every piece in order, whenever it is pushed", async () => {
    const steps = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.boolean()));
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (pieces, join) => {
        const channel = channelOf(1_000, join);
        const all = read(channel);
        for (const [piece, wait] of pieces) {
          channel.push(piece);
          if (wait) await Promise.resolve();
        }
        channel.close();
        expect((await all).join("")).toBe(pieces.map(([piece]) => piece).join(""));
      }),
      { seed, numRuns: 200 },
    );
  });

  it("gives what waits before the error", async () => {
    const channel = channelOf(10);
    channel.push("a");
    channel.fail(new Error("broken"));
    const seen: string[] = [];
    const all = (async () => {
      for await (const piece of channel) seen.push(piece);
    })();
    await expect(all).rejects.toThrow("broken");
    expect(seen).toEqual(["a"]);
  });

  it("holds no more than its limit and tells a reader that was too slow", async () => {
    const channel = channelOf(2);
    for (const piece of ["a", "b", "c", "d"]) channel.push(piece);
    const seen: string[] = [];
    const all = (async () => {
      for await (const piece of channel) seen.push(piece);
    })();
    await expect(all).rejects.toThrow("too slow");
    expect(seen).toEqual(["a", "b"]);
  });

  it("ignores pushes after the reader has left", async () => {
    const channel = channelOf(1);
    channel.push("a");
    for await (const _piece of channel) break;
    for (let i = 0; i < 10; i++) channel.push("b");
    channel.close();
    expect(await read(channel)).toEqual([]);
  });
});
