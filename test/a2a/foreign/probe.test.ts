import { canonicalizeAgentCard, AgentCard } from "@a2a-js/sdk";
import { DefaultAgentCardResolver } from "@a2a-js/sdk/client";
import { it } from "vitest";
import { startApp } from "../support.js";
import { canonicalCard } from "../../../src/rpc/a2a/card/sign-card.js";
it("x", async () => {
  await using app = await startApp({ signed: true, env: { API_KEYS: "key-of-ana,key-of-ben" } });
  const raw = await (await fetch(app.url + "/.well-known/agent-card.json")).json();
  const ours = canonicalCard(raw as never);
  const theirs = canonicalizeAgentCard(AgentCard.fromJSON(raw));
  const resolved = canonicalizeAgentCard(await new DefaultAgentCardResolver().resolve(app.url));
  console.log(ours === theirs, theirs === resolved);
  let i = 0; while (ours[i] === theirs[i]) i++;
  console.log(ours.slice(i - 80, i + 200)); console.log(theirs.slice(i - 80, i + 200));
  i = 0; while (resolved[i] === theirs[i]) i++;
  console.log(resolved.slice(i - 80, i + 200)); console.log(theirs.slice(i - 80, i + 200));
});
