import { expect, test } from "vitest";
import { createPlaces } from "../../../../src/service/tasks/push/places.js";

test("so many at once, in the order of their coming; who leaves the line holds up nobody", async () => {
  const places = createPlaces(2);
  const staying = new AbortController().signal;
  const leaving = new AbortController();
  const order: string[] = [];
  const enter = async (name: string, signal: AbortSignal): Promise<() => void> => {
    const leave = await places.take(signal);
    order.push(name);
    return leave;
  };
  const [leaveA, leaveB] = await Promise.all([enter("a", staying), enter("b", staying)]);
  const c = enter("c", staying);
  const d = enter("d", leaving.signal);
  const e = enter("e", staying);
  leaving.abort(new Error("gone"));
  await expect(d).rejects.toThrow("gone");
  expect(order).toEqual(["a", "b"]);
  leaveA();
  const leaveC = await c;
  expect(order).toEqual(["a", "b", "c"]);
  leaveB();
  const leaveE = await e;
  expect(order).toEqual(["a", "b", "c", "e"]);
  leaveC();
  leaveE();
  await Promise.all([enter("f", staying), enter("g", staying)]);
  await expect(places.take(leaving.signal)).rejects.toThrow("gone");
});
