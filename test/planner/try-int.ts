import { readFileSync } from "node:fs";
import { interpret } from "../../src/planner/interpret/interpret.js";
for (const line of readFileSync(0,"utf8").split("\n")) { if(!line) continue;
 const [text="",factsJson]=line.split(" || ");
 const facts = factsJson? JSON.parse(factsJson):{};
 try {
 const r = await interpret({text,history:[],facts,preferences:{},...(facts.topic?{previous:{topic:facts.topic,startDate:"2026-11-24"} as never}:{}),now:new Date("2026-11-23T09:00:00Z"),contextId:"c",newId:()=>"id"},"UTC");
 console.log(text.slice(0,90), "\n    =>", r.intent, r.intent==="plan"?r.understanding.echo:r.reply.slice(0,60), JSON.stringify(r.facts));
 } catch(e) { console.log(text,"\n    => THROW",(e as Error).message); }
}
