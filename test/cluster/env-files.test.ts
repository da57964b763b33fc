import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createEnvFiles } from "../../src/cluster/env-files.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "studly-env-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

it("takes what the files say now, and leaves alone what came from elsewhere", () => {
  writeFileSync(file("a"), "PORT=1\nHOST=old\nGONE=1\nLATER=a\n");
  writeFileSync(file("b"), "LATER=b\n");
  // As node has made it: HOST was in the environment already.
  const env = { PORT: "1", HOST: "given", GONE: "1", LATER: "b", OTHER: "x" };
  const files = createEnvFiles(env, [
    "--import",
    "tsx",
    `--env-file=${file("a")}`,
    "--env-file",
    file("b"),
  ]);
  writeFileSync(file("a"), "PORT=2\nHOST=new\nNEW=1\nLATER=a\n");
  writeFileSync(file("b"), "LATER=c\n");
  files.readAgain();
  expect(env).toEqual({ PORT: "2", HOST: "given", LATER: "c", OTHER: "x", NEW: "1" });
  writeFileSync(file("a"), "");
  files.readAgain();
  expect(env).toEqual({ HOST: "given", LATER: "c", OTHER: "x" });
});

it("says so if a file is gone that must be there", () => {
  expect(() => createEnvFiles({}, [`--env-file-if-exists=${file("none")}`])).not.toThrow();
  expect(() => createEnvFiles({}, [`--env-file=${file("none")}`])).toThrow("ENOENT");
});
