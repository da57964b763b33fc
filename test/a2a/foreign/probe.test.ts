import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, startScripted, all } from "../support.js";
import { sdkClient, ways, says, taskOf, payloadsOf } from "./sdk.js";
describe.each(ways)("$version $binding", (way) => {
  let app: Awaited<ReturnType<typeof startApp>>;
  beforeAll(async () => { app = await startApp(); });
  afterAll(() => app[Symbol.asyncDispose]());
  it("x", async () => {
    const { client, header } = await sdkClient(app.url, way);
    expect(client.protocolVersion).toBe(way.version);
    const t0 = performance.now();
    const task = taskOf(await client.sendMessage(says("Learn Python in 2 weeks, 1 hour a day")));
    console.log(way, performance.now() - t0, header("content-type"), JSON.stringify(task).slice(0, 600));
    const events = await all(client.sendMessageStream(says("Learn SQL in 2 weeks, 1 hour a day")));
    console.log(JSON.stringify(payloadsOf(events).map((p) => p.$case === "statusUpdate" ? [p.value.status?.state, p.value.status?.message?.parts[0]?.content?.value] : p.$case)));
  });
});
