import type { RequestListener } from "node:http";
import { Exchange } from "./exchange.js";
import { resultText } from "./json-rpc.js";
import type { GatewayOptions } from "./options.js";
import { taskText } from "./translate/task.js";

/** `POST /tasks/send`: JSON-RPC 2.0, or a raw task, answered with a task. */
export function createTasksSend(options: GatewayOptions): RequestListener {
  return async (request, response) => {
    const exchange = new Exchange(request, response, options, "tasks/send");
    try {
      const call = await exchange.receive();
      const reply = await options.client.createPlan(call.request, exchange.callOptions());
      const task = taskText(call, reply);
      exchange.succeed(exchange.raw ? task : resultText(exchange.id, task));
    } catch (error) {
      exchange.fail(error);
    }
  };
}
