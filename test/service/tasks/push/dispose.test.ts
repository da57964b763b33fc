import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const script = fileURLToPath(new URL("dispose-busy.ts", import.meta.url));

test("a process that disposes of busy deliveries ends by itself: no timer, no socket is left", async () => {
  const child = await promisify(execFile)(process.execPath, ["--import", "tsx", script], {
    timeout: 25_000,
  });
  expect(JSON.parse(child.stdout)).toEqual({
    received: [1, 4, 1],
    active: 9,
    afterwards: { active: 0, connections: [0, 0, 0], received: [1, 4, 1], isPrompt: true },
  });
});
