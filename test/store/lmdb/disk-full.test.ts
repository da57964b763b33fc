import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkLmdb } from "../../../src/store/lmdb/tools.js";
import { startChild } from "./child.js";
import { temporaryDirectory } from "./harness.js";

// Files of a process may not grow beyond so many bytes: for it the disk is full.
const limitBytes = 4 * 1_048_576;
const hasPrlimit = process.platform === "linux" && existsInPath("prlimit");

describe.skipIf(!hasPrlimit && process.env["CI"] !== "true")("a disk that is full", () => {
  it("refuses writes with a typed error, reads on, and takes writes again", async () => {
    const path = join(temporaryDirectory(), "data");
    const blocks = limitBytes / 512;
    await using child = startChild("./filler.ts", [`lmdb:${path}`], `ulimit -S -f ${blocks}`);
    await child.hasSaid(1);
    const [full = ""] = child.lines();
    const { written, code, message, retryAfterMs, readable } = JSON.parse(full);
    expect({ code, readable }).toEqual({ code: "unavailable", readable: written });
    expect(message).toMatch(/cannot be written.*nothing of this was stored/i);
    expect(retryAfterMs).toBeGreaterThan(0);
    expect(written).toBeGreaterThan(10);
    expect(statSync(join(path, "data.mdb")).size).toBeLessThanOrEqual(limitBytes);
    execFileSync("prlimit", ["--pid", String(child.pid), "--fsize=unlimited:unlimited"]);
    await child.hasSaid(2);
    expect(JSON.parse(child.lines()[1] ?? "")).toEqual({ recovered: true, readable: written + 1 });
    await child.kill();
    expect((await checkLmdb(`lmdb:${path}`)).problems).toEqual([]);
  }, 60_000);
});

function existsInPath(command: string): boolean {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
