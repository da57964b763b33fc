import { Code, createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { expect, it } from "vitest";
import { A2AService, Role } from "../../gen/lf/a2a/v1/a2a_pb.js";
import { startScripted } from "./support.js";

/** Sends 1.5 MB over gRPC; the answer has them twice. */
async function sendTo(url: string) {
  const client = createClient(A2AService, createGrpcTransport({ baseUrl: url }));
  const content = { case: "text", value: "x".repeat(1_500_000) } as const;
  return client.sendMessage({
    message: { messageId: "m", role: Role.USER, parts: [{ content }] },
  });
}

it("createA2AServer's maxBodyBytes holds for gRPC, too", async () => {
  await using small = await startScripted({ maxBodyBytes: 100_000 });
  await expect(sendTo(small.url)).rejects.toMatchObject({ code: Code.ResourceExhausted });
  await using large = await startScripted({ maxBodyBytes: 4_000_000 });
  expect((await sendTo(large.url)).payload.case).toBe("task");
});
