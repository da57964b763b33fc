import { expect, it } from "vitest";
import { twoEnds } from "./two-ends.js";

it("tells and answers, several at once", async () => {
  const { here, there } = twoEnds();
  const heard: (readonly string[])[] = [];
  there.onNote("wake", (ids) => void heard.push(ids));
  there.onQuestion("take", async ({ limit }) => (limit === 0 ? null : limit * 2));
  const asked = [1, 0, 3].map((limit) => here.ask("take", { key: "k", limit, windowMs: 1 }, 1_000));
  await here.tell("wake", ["t"]);
  expect(await Promise.all(asked)).toEqual([2, null, 6]);
  expect(heard).toEqual([["t"]]);
});

it("waits no longer than it is told, and not for one who cannot answer or is gone", async () => {
  const { here, there, a } = twoEnds();
  there.onQuestion("snapshot", () => Promise.reject(new Error("secret")));
  await expect(here.ask("snapshot", null, 1_000)).rejects.toThrow("could not answer");
  await expect(here.ask("scrape", null, 1_000)).rejects.toThrow("could not answer");
  there.onQuestion("take", () => new Promise(() => undefined));
  const question = { key: "k", limit: 1, windowMs: 1 };
  await expect(here.ask("take", question, 30)).rejects.toThrow("in time");
  const asked = here.ask("take", question, 10_000);
  a.emit("disconnect");
  await expect(asked).rejects.toThrow("gone");
});

it("leaves alone what others say over the same channel", () => {
  const { a } = twoEnds();
  for (const message of ["online", null, 7, { type: "process:msg" }]) a.emit("message", message);
});
