// npm run gemini-double [-- --port 5001 --behaviour hang --delay 3000]: a local stand-in for the Gemini API.
import { parseArgs } from "node:util";
import type { Behaviour } from "./behaviour.js";
import { createGeminiDouble } from "./server.js";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    behaviour: { type: "string", default: "ok" },
    delay: { type: "string" },
  },
});
const behaviour = {
  kind: values.behaviour,
  ...(values.delay === undefined ? {} : { delayMs: Number(values.delay) }),
} as Behaviour;
const url = await createGeminiDouble([behaviour]).listen(Number(values.port));
process.stdout.write(
  `gemini-double listens on ${url}\nTry: GEMINI_API_KEY=any GEMINI_BASE_URL=${url} npm start\n`,
);
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => process.exit(0));
