import { Agent, request } from "node:http";
import { describe, expect, it } from "vitest";
import { startGeminiDouble } from "../gemini-double/spawn.js";
import { execute, startService } from "./service-process.js";

describe("SIGTERM", () => {
  it("under load: every request that was taken is answered, and the exit code is 0", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 300 });
    await using service = await startService({
      GEMINI_API_KEY: "test-key",
      GEMINI_BASE_URL: double.url,
    });
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    let stopped = false;
    const statuses: number[] = [];
    const broken: string[] = [];
    const caller = async () => {
      while (!stopped) {
        const result = await send(service.url, agent);
        if (typeof result === "number") statuses.push(result);
        else if (result === "ECONNREFUSED") return;
        else broken.push(result);
      }
    };
    const callers = Array.from({ length: 20 }, caller);
    // However slow the machine: in the midst of work.
    while (statuses.length <= 40) await new Promise((resolve) => setTimeout(resolve, 20));
    service.signal("SIGTERM");
    const code = await service.ended;
    stopped = true;
    await Promise.all(callers);
    agent.destroy();
    expect(code).toBe(0);
    expect(broken).toEqual([]);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(40);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  });

  it("lets a call that waits for the model finish within its own budget", async () => {
    await using double = await startGeminiDouble();
    await double.set({ kind: "ok", delayMs: 1_500 });
    await using service = await startService({
      GEMINI_API_KEY: "test-key",
      GEMINI_BASE_URL: double.url,
    });
    const answer = send(service.url, new Agent());
    await new Promise((resolve) => setTimeout(resolve, 500));
    service.signal("SIGTERM");
    expect(await answer).toBe(200);
    expect(await service.ended).toBe(0);
  });
});

/** The HTTP status; or the code of the network error. */
function send(url: string, agent: Agent): Promise<number | string> {
  return new Promise((resolve) => {
    const outgoing = request(
      `${url}/tasks/send`,
      { agent, method: "POST", headers: { "content-type": "application/json" } },
      (response) => {
        response.resume();
        response.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "broken"));
        response.on("end", () => resolve(response.statusCode ?? 0));
      },
    );
    outgoing.on("error", (error: NodeJS.ErrnoException) => {
      // A socket that was closed while idle: the request was never taken, a client sends it again.
      const retry = outgoing.reusedSocket && error.code === "ECONNRESET";
      resolve(retry ? send(url, agent) : (error.code ?? "broken"));
    });
    outgoing.end(JSON.stringify(execute("Help me learn Python in 2 weeks, 1 hour a day")));
  });
}
