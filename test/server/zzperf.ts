import http from "node:http";
import { createServer } from "../../src/server/server.js";
import { createLifecycle } from "../../src/server/lifecycle.js";
import { createTelemetry } from "../../src/telemetry/create-telemetry.js";
import { createInterceptors } from "../../src/rpc/interceptors/interceptors.js";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
const body = JSON.stringify({ x: "y".repeat(2000) });
const gw: http.RequestListener = (_q, r) => { r.setHeader("content-type", "application/json"); r.end(body); };
const mode = process.argv[2];
if (mode === "bare") http.createServer(gw).listen(7001);
else {
  const lifecycle = createLifecycle();
  const telemetry = createTelemetry({ logLevel: mode === "log" ? "info" : "silent", logFormat: "json" });
  await createServer({ host: "127.0.0.1", port: 7001, gateway: gw, requestBudgetMs: 6000, telemetry, lifecycle,
    rpc: { routes: (r) => { r.service(StudlyService, { createPlan: () => ({ markdown: "m".repeat(2000) }) }); }, interceptors: process.argv[3] === "noint" ? [] : createInterceptors({ requestBudgetMs: 6000, lifecycle }) } }).listen();
}
import { writeSync } from "node:fs";
let c0 = process.cpuUsage();
process.on("SIGUSR2", () => { c0 = process.cpuUsage(); });
process.on("SIGTERM", () => { const c = process.cpuUsage(c0); writeSync(2, `cpu ${c.user + c.system}\n`); process.exit(0); });
