import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { execute, postJson, startService } from "../app/service-process.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "studly-store-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** The built command, as an operator runs it. */
async function studly(storeUrl: string, args: readonly string[], input = "") {
  const child = spawn(process.execPath, ["dist/server/main.js", "store", ...args], {
    env: { PATH: process.env["PATH"], STORE_URL: storeUrl },
  });
  child.stdin.end(input);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const code = child.exitCode ?? (await once(child, "exit"))[0];
  return { code, stdout, stderr };
}

/** A store in which somebody has planned, with the server that goes on. */
async function planned(name: string) {
  const path = join(folder, name);
  const url = `lmdb:${path}`;
  const service = await startService({ STORE_URL: url });
  const ask = (message: string) =>
    postJson(`${service.url}/tasks/send`, execute(message, { contextId: "ada" }));
  expect((await ask("Learn Spanish in 2 weeks, 1 hour a day")).status).toBe(200);
  return { path, url, service, ask };
}

describe("studly store", () => {
  it("checks a store that is in use", async () => {
    const { url, service } = await planned("in-use");
    await using _service = service;
    const { code, stdout, stderr } = await studly(url, ["check"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^contexts +1 +\d+ KiB$/m);
    expect(stdout).toMatch(/^tasks +1 +\d+ KiB$/m);
    expect(stdout).toContain("All is well.");
  });

  it("says what is wrong, with exit code 1", async () => {
    const { path, url, service } = await planned("damaged");
    await service[Symbol.asyncDispose]();
    const file = join(path, "data.mdb");
    const bytes = await readFile(file);
    // Of the learner's context, wherever it is; what an old version of a page has does no harm.
    for (let at = bytes.indexOf('"turns"'); at >= 0; at = bytes.indexOf('"turns"', at + 1))
      bytes[at] = 0xff;
    await writeFile(file, bytes);
    const { code, stdout, stderr } = await studly(url, ["check"]);
    expect(code).toBe(1);
    expect(stderr).toContain("wrong: contexts ada: cannot be decoded");
    expect(stdout).not.toContain("All is well");
  });

  it("exports from a server that goes on, and imports into another store, again and again", async () => {
    const { url, service, ask } = await planned("source");
    await using _service = service;
    const file = join(folder, "export.jsonl");
    expect(await studly(url, ["export", file])).toMatchObject({ code: 0, stderr: "" });
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await studly(url, ["export", file])).toMatchObject({ code: 1 });
    expect((await ask("make it 3 weeks")).status).toBe(200);
    const other = `lmdb:${join(folder, "target")}`;
    for (const args of [["import", file], ["import"]]) {
      const input = args.length === 1 ? await readFile(file, "utf8") : "";
      const { code, stdout, stderr } = await studly(other, args, input);
      expect({ code, stdout, stderr }).toEqual({
        code: 0,
        stdout: "2 entries imported\n",
        stderr: "",
      });
    }
    expect(await studly(other, ["check"])).toMatchObject({ code: 0 });
    const { stdout } = await studly(other, ["export"]);
    // Not compared by the assertion: the texts are long.
    expect(stdout === (await readFile(file, "utf8"))).toBe(true);
    await using again = await startService({ STORE_URL: other });
    const { body } = await postJson(
      `${again.url}/tasks/send`,
      execute("make it 4 weeks", { contextId: "ada" }),
    );
    expect(JSON.stringify(body)).toContain('"revision":2');
  });

  it.each([
    ["what is no export", "hello\n", /Line 1 is not JSON/],
    ["nothing", "", /no export/],
    ["JSON of something else", '{"a":1}\n', /Line 1 is not a line of an export/],
    [
      "a line that was cut off",
      '{"studly":"export","schema":1}\n{"kind":"con\n',
      /Line 2 is not JSON/,
    ],
    [
      "a line that lacks something",
      '{"studly":"export","schema":1}\n\n{"kind":"context","context":{"id":"a"},"replies":[]}\n',
      /Line 3 is not a line of an export \(context\.owner\)/,
    ],
    ["an export of a newer Studly", '{"studly":"export","schema":99}\n', /newer Studly/],
  ])("refuses to import %s", async (_what, input, message) => {
    const { code, stdout, stderr } = await studly(
      `lmdb:${join(folder, "none")}`,
      ["import"],
      input,
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
  });

  it("backs up into a directory that is a store, while a server goes on", async () => {
    const { url, service, ask } = await planned("backed-up");
    await using _service = service;
    const copy = join(folder, "backup");
    expect(await studly(url, ["backup", copy])).toMatchObject({ code: 0, stderr: "" });
    expect(await studly(url, ["backup", copy])).toMatchObject({ code: 1 });
    expect((await ask("make it 3 weeks")).status).toBe(200);
    const checked = await studly(`lmdb:${copy}`, ["check"]);
    expect(checked.stdout).toMatch(/^plans +1 /m);
    expect(checked.code).toBe(0);
  });

  it("compacts a store that nobody else has open, and only that", async () => {
    const { path, url, service, ask } = await planned("compacted");
    for (const weeks of [3, 4, 5, 6]) await ask(`make it ${weeks} weeks`);
    const refused = await studly(url, ["compact"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/open in (another process|process \d+)\. Stop it first/);
    service.signal("SIGTERM");
    await service.ended;
    const before = (await stat(join(path, "data.mdb"))).size;
    const exported = (await studly(url, ["export"])).stdout;
    expect(await studly(url, ["compact"])).toMatchObject({ code: 0, stderr: "" });
    expect((await stat(join(path, "data.mdb"))).size).toBeLessThan(before);
    expect(await studly(url, ["check"])).toMatchObject({ code: 0, stderr: "" });
    expect((await studly(url, ["export"])).stdout === exported).toBe(true);
    await using _again = await startService({ STORE_URL: url });
  });

  it("says what a store cannot do", async () => {
    const none = join(folder, "nowhere");
    for (const args of [["check"], ["compact"], ["backup", "x"], ["export"], ["import"]])
      expect((await studly("memory:", args)).stderr).toContain("keeps nothing");
    expect((await studly(`lmdb:${none}`, ["check"])).stderr).toContain(`no store in ${none}`);
    const redis = await studly("memory:", ["compact", "--store", "redis://127.0.0.1:1"]);
    expect(redis).toMatchObject({ code: 1, stderr: expect.stringContaining("nothing to compact") });
  });
});
