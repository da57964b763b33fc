import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasEnded, processIdentity } from "../../../src/store/lmdb/process-identity.js";
import { openStores } from "../../../src/store/open.js";

const limits = { maxContexts: 10, maxTasks: 10, ttlMs: 60_000, leaseMs: 600_000 };
const holder = `
  import { openStores } from "./src/store/open.ts";
  const stores = await openStores(process.argv[1], ${JSON.stringify(limits)});
  await stores.leases.take("run:t");
  console.log("held");
  setInterval(() => {}, 1_000);
`;

describe("a process that was killed", () => {
  it("is not waited for: what it held can be taken at once", async () => {
    const directory = mkdtempSync(join(tmpdir(), "studly-lmdb-"));
    try {
      await using stores = await openStores(`lmdb:${directory}`, limits);
      const args = [
        "--import",
        "tsx",
        "--input-type=module",
        "--eval",
        holder,
        `lmdb:${directory}`,
      ];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      await once(child.stdout, "data");
      expect(await stores.leases.take("run:t")).toBe(false);
      expect(await stores.leases.orphans("run:", 10)).toEqual([]);
      child.kill("SIGKILL");
      await once(child, "exit");
      expect(await stores.leases.orphans("run:", 10)).toEqual(["run:t"]);
      expect(await stores.leases.take("run:t")).toBe(true);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  });

  it("is told from a later one with its number, and from one in another container", () => {
    const self = processIdentity();
    if (self === undefined) return;
    expect(hasEnded(self)).toBe(false);
    expect(hasEnded({ ...self, startedAt: "1" })).toBe(true);
    expect(hasEnded({ ...self, startedAt: "1", place: "elsewhere" })).toBe(false);
  });
});
