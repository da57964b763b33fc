import { create, toJson } from "@bufbuild/protobuf";
import { StudyPlanSchema } from "../../gen/studly/v1/plan_pb.js";
import { planJson } from "./plan-json.js";
const plan = create(StudyPlanSchema, { id:"plan-1", contextId:"c", revision:1, goal:"Learn Python", topic:"Python", level:1, startDate:"2026-11-01", endDate:"2026-11-14", timeZone:"UTC", availability:{minutesPerDay:60, daysOff:[7]},
 units: Array.from({length:8},(_,i)=>({id:"u"+i,title:"Unit "+i,outcome:"You can do it",minutes:60,prerequisiteIds:i?["u"+(i-1)]:[],tasks:["Read the chapter","Write it again"]})),
 sessions: Array.from({length:14},(_,i)=>({id:"s"+i,date:"2026-11-"+String(i+1).padStart(2,"0"),minutes:60,kind:1+i%3,unitId:"u"+(i>>1),title:"Session "+i,tasks:["Do the exercises"]})), tips:["Sleep"], totals:{studyDays:14,availableMinutes:840,plannedMinutes:800,cushionMinutes:40}, source:2});
function time(name: string, f: ()=>unknown, n=20000){ for(let i=0;i<n/10;i++) f(); const t=process.threadCpuUsage(); for(let i=0;i<n;i++) f(); const c=process.threadCpuUsage(t); console.log(name, ((c.user+c.system)/n).toFixed(2),"us"); }
console.log(JSON.stringify(planJson(plan)) === JSON.stringify(toJson(StudyPlanSchema, plan)));
const markdown = "# Duration\n14 days\n\n## Daily Goals\n" + "- [ ] **Mon 24 Nov** (60 min) Variables & types\n".repeat(30);
for (let i=0;i<3;i++) { time("planJson", ()=>planJson(plan)); time("planJson+str", ()=>JSON.stringify(planJson(plan))); time("planJson+str+md", ()=>JSON.stringify({a:markdown, p:planJson(plan)})); time("toJson", ()=>toJson(StudyPlanSchema, plan)); time("both", ()=>JSON.stringify(toJson(StudyPlanSchema, plan))); }
