// Deliveries to a receiver that answers, one that hangs and one that fails, in the middle of it all.
import { setTimeout as delay } from "node:timers/promises";
import { refuse, startReceiver } from "./receiver.js";
import { pushOf } from "./support.js";

const long = 600_000;
const quick = await startReceiver();
const hanging = await startReceiver({ answer: () => {} });
const failing = await startReceiver({ answer: refuse(500) });
const receivers = [quick, hanging, failing];
const receivedBy = () => receivers.map(({ received }) => received.length);
const connections = () => receivers.map((receiver) => receiver.connections.open);

const { push, add, configure, become } = pushOf({
  firstRetryMs: long,
  maxRetryMs: long,
  retryForMs: 10 * long,
  random: () => 1,
  timeoutMs: long,
  perHost: 4,
});
const id = await add();
await configure(id, quick.url, { id: "quick" });
for (let i = 0; i < 8; i++) await configure(id, hanging.url, { id: `hanging ${i}` });
await configure(id, failing.url, { id: "failing" });
while (push.active > 9 || String(receivedBy()) !== "1,4,1") await delay(5);
const { active } = push;
const received = receivedBy();

const disposedAt = performance.now();
await push[Symbol.asyncDispose]();
await become(id, "completed");
await configure(id, quick.url, { id: "late" });
while (String(connections()) !== "0,0,0") await delay(5);
const afterwards = {
  active: push.active,
  connections: connections(),
  received: receivedBy(),
  // What is unused would be closed after 4 s.
  isPrompt: performance.now() - disposedAt < 3_500,
};
for (const receiver of receivers) await receiver[Symbol.asyncDispose]();
process.stdout.write(JSON.stringify({ received, active, afterwards }));
