import { create, toJson } from "@bufbuild/protobuf";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import { createJsonWriter } from "./json-writer.js";
import { cleanHtml } from "./clean-html.js";
import { cleanPlain } from "./clean-text.js";
const plan = create(StudyPlanSchema, { id:"plan-1", contextId:"c", revision:1, goal:"Learn Python", topic:"Python", level:1, startDate:"2026-11-01", endDate:"2026-11-14", timeZone:"UTC", availability:{minutesPerDay:60, daysOff:[7]},
 units: Array.from({length:8},(_,i)=>({id:"u"+i,title:"Unit "+i,outcome:"You can do it",minutes:60,prerequisiteIds:i?["u"+(i-1)]:[],tasks:["Read the chapter","Write it again"]})),
 sessions: Array.from({length:14},(_,i)=>({id:"s"+i,date:"2026-11-"+String(i+1).padStart(2,"0"),minutes:60,kind:1+i%3,unitId:"u"+(i>>1),title:"Session "+i,tasks:["Do the exercises"]})), tips:["Sleep"], totals:{studyDays:14,availableMinutes:840,plannedMinutes:800,cushionMinutes:40}, source:2});
function time(name: string, f: ()=>unknown, n=20000){ for(let i=0;i<n/10;i++) f(); const t=process.threadCpuUsage(); for(let i=0;i<n;i++) f(); const c=process.threadCpuUsage(t); console.log(name, ((c.user+c.system)/n).toFixed(2),"us"); }
const w = createJsonWriter(StudyPlanSchema);
console.log(w(plan) === JSON.stringify(toJson(StudyPlanSchema, plan)));
for (let i=0;i<2;i++) { time("writer", ()=>w(plan)); time("writer+flat", ()=>Buffer.byteLength(w(plan)));
time("toJson+stringify", ()=>JSON.stringify(toJson(StudyPlanSchema, plan)));}
time("cleanPlain", ()=>cleanPlain("Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"));
const html = "<p>Hello <strong>there</strong> you&nbsp;<br /></p>".repeat(400);
console.log(html.length); time("html 20k", ()=>cleanHtml(html), 20);
const nest = "<div>".repeat(4000); console.log(nest.length); time("nested 20k", ()=>cleanHtml(nest), 20);
const nest2 = "<p>".repeat(13000);  time("nested p 40k", ()=>cleanHtml(nest2), 20);
const nest3 = "<b>".repeat(13000)+"</b>";  time("nested b 40k", ()=>cleanHtml(nest3), 10);
const ul = "<ul><li>".repeat(5000);  time("nested ul 40k", ()=>cleanHtml(ul), 10);
const tab = "<table><tr><td>".repeat(2600);  time("nested table 40k", ()=>cleanHtml(tab), 10);
const ent = "&amp;</a>".repeat(4400);  time("ent 40k", ()=>cleanHtml(ent), 10);
