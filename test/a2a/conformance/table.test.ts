import { readdir, readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { requirements } from "./requirements.js";
import { claimsOf } from "./suite.js";
import { documentOf, gapsIn } from "./table.js";

const document = "docs/a2a-conformance.md";

/** What the tests beside this one claim; they are read, not run: whether they hold they say themselves. */
const claims = await claimsOf(async () => {
  const files = await readdir(import.meta.dirname);
  for (const file of files.sort())
    if (file.endsWith(".test.ts") && file !== "table.test.ts")
      await import(/* @vite-ignore */ `./${file}`);
});

it("numbers each requirement once", () => {
  const ids = requirements.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

it("has a test for each requirement and binding, or a reason", () => {
  expect(gapsIn(claims)).toEqual([]);
});

it(`is what ${document} shows`, async () => {
  const text = documentOf(claims);
  if (process.env["UPDATE_DOCS"] === "1") await writeFile(document, text);
  expect(await readFile(document, "utf8")).toBe(text);
});
