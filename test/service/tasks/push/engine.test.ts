import { expect, test, vi } from "vitest";
import { callOf, engineOf, inputOf, taskOf } from "../support.js";
import { startReceiver } from "./receiver.js";
import { pushOf } from "./support.js";

test("a message with a configuration: its task, then what happens to it, once and in order", async () => {
  await using receiver = await startReceiver();
  const { push, bus, tasks } = pushOf();
  await using _ = push;
  const { engine } = engineOf({ store: tasks.store, bus, push });
  const wanted = { url: receiver.url, token: "whose", authentication: { scheme: "Bearer" } };
  const input = inputOf("chunks 5", { returnImmediately: true, pushConfig: wanted });
  const { id } = taskOf(await engine.send(input, callOf()));
  await vi.waitFor(() => expect(receiver.bodies.at(-1)).toMatch(/ completed \d+$/), 10_000);
  const numbers = receiver.bodies.map((body) => Number(body.split(" ").at(-1)));
  const [first = 0] = numbers;
  expect(receiver.bodies[0]).toMatch(/^task/);
  expect(numbers).toEqual(numbers.map((_number, index) => first + index));
  expect(await tasks.store.updatesAfter(id, numbers.at(-1) ?? 0)).toEqual([]);
  for (const { headers } of receiver.received)
    expect(headers).toMatchObject({ "x-a2a-notification-token": "whose", authorization: "Bearer" });

  // A configuration for the task that is over (§3.1.7), and one that is deleted again.
  const ref = { tenant: "", taskId: id };
  const late = { url: `${receiver.url}/late`, id: "late" };
  await engine.createPush(ref, late, callOf());
  await vi.waitFor(() => expect(receiver.received.at(-1)?.path).toBe("/hook/late"), 10_000);
  expect(receiver.bodies.at(-1)).toBe(`task completed ${numbers.at(-1)}`);
  await engine.deletePush({ ...ref, id: "late" }, callOf());
  await engine.deletePush({ ...ref, id: "late" }, callOf());
  expect(await engine.listPush(ref, callOf())).toHaveLength(1);
});

test("a URL that may not be called begins no task (§13.2)", async () => {
  await using receiver = await startReceiver();
  const { push, bus, tasks } = pushOf({ allowHosts: [] });
  await using _ = push;
  const { engine } = engineOf({ store: tasks.store, bus, push });
  const input = inputOf("chunks 5", { pushConfig: { url: receiver.url } });
  await expect(engine.send(input, callOf())).rejects.toMatchObject({
    code: "invalid_argument",
    violations: [{ field: "configuration.taskPushNotificationConfig.url" }],
  });
  expect(await tasks.store.count()).toBe(0);
  expect(receiver.connections.made).toBe(0);
});
