import type { RequestListener } from "node:http";
import { Exchange } from "./exchange.js";
import { resultText } from "./json-rpc.js";
import type { GatewayOptions } from "./options.js";
import { errorOfTask } from "./translate/failed-task.js";
import { sendRequest } from "./translate/send-request.js";
import { taskText } from "./translate/task.js";

/** `POST /tasks/send`: JSON-RPC 2.0, or a raw task, answered with a task. */
export function createTasksSend(options: GatewayOptions): RequestListener {
  return async (request, response) => {
    const exchange = new Exchange(request, response, options, "tasks/send");
    try {
      const call = await exchange.receive();
      const { payload } = await options.a2a.sendMessage(sendRequest(call), exchange.callOptions());
      if (payload.case !== "task") throw new Error("the study agent answers with tasks");
      const error = errorOfTask(payload.value);
      if (error !== undefined) {
        exchange.info.record.code = error.code;
        throw error;
      }
      const task = taskText(call, payload.value);
      exchange.succeed(exchange.raw ? task : resultText(exchange.id, task));
    } catch (error) {
      exchange.fail(error);
    }
  };
}
