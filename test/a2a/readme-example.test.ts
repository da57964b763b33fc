import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, expect, it } from "vitest";

// In the package, so that "studly/server" is the package itself.
const file = "test/a2a/readme-example.tmp.ts";
afterAll(() => rmSync(file, { force: true }));

it("README's agent of your own answers over A2A", async () => {
  const blocks = readFileSync("README.md", "utf8").split("```ts\n").slice(1);
  const example = blocks.find((block) => block.includes("studly/server"))?.split("```")[0] ?? "";
  expect(example.split("\n").length).toBeLessThanOrEqual(31);
  writeFileSync(file, example);
  const child = spawn(process.execPath, ["--import", "tsx", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [greeting] = (await once(child.stdout, "data")) as [Buffer];
    const url = /http:\/\/\S+/.exec(greeting.toString())?.[0];
    const message = { messageId: "m", role: "ROLE_USER", parts: [{ text: "one two" }] };
    const response = await fetch(`${url}/message:send`, {
      method: "POST",
      headers: { "a2a-version": "1.0", "content-type": "application/a2a+json" },
      body: JSON.stringify({ message }),
    });
    expect(await response.json()).toMatchObject({
      task: {
        status: { state: "TASK_STATE_COMPLETED", message: { parts: [{ text: "Said." }] } },
        artifacts: [{ name: "Echo", parts: [{ text: "one " }, { text: "two " }] }],
      },
    });
    const card = await (await fetch(`${url}/.well-known/agent-card.json`)).json();
    expect(card).toMatchObject({ name: "Echo", version: "1.0.0" });
  } finally {
    child.kill();
    await once(child, "exit");
  }
});
