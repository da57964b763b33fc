import { create, toJson } from "@bufbuild/protobuf";
import { StudyPlanSchema, type StudyPlan, type Session, type Unit } from "../../gen/studly/v1/plan_pb.js";
import { createJsonWriter, quote } from "./json-writer.js";
const plan = create(StudyPlanSchema, { id:"plan-1", contextId:"c", revision:1, goal:"Learn Python", topic:"Python", level:1, startDate:"2026-11-01", endDate:"2026-11-14", timeZone:"UTC", availability:{minutesPerDay:60, daysOff:[7]},
 units: Array.from({length:8},(_,i)=>({id:"u"+i,title:"Unit "+i,outcome:"You can do it",minutes:60,prerequisiteIds:i?["u"+(i-1)]:[],tasks:["Read the chapter","Write it again"]})),
 sessions: Array.from({length:14},(_,i)=>({id:"s"+i,date:"2026-11-"+String(i+1).padStart(2,"0"),minutes:60,kind:1+i%3,unitId:"u"+(i>>1),title:"Session "+i,tasks:["Do the exercises"]})), tips:["Sleep"], totals:{studyDays:14,availableMinutes:840,plannedMinutes:800,cushionMinutes:40}, source:2});
function time(name: string, f: ()=>unknown, n=20000){ for(let i=0;i<n/10;i++) f(); const t=process.threadCpuUsage(); for(let i=0;i<n;i++) f(); const c=process.threadCpuUsage(t); console.log(name, ((c.user+c.system)/n).toFixed(2),"us"); }
const list = (v: string[]) => { let t=""; for (const x of v) t += (t===""?"":",")+quote(x); return t; };
const kinds = ["a","SESSION_KIND_LEARN","SESSION_KIND_B","SESSION_KIND_C"];
const session = (s: Session) => `{"id":${quote(s.id)},"date":${quote(s.date)},"minutes":${s.minutes},"kind":"${kinds[s.kind]}","unitId":${quote(s.unitId)},"title":${quote(s.title)},"tasks":[${list(s.tasks)}]}`;
const unit = (s: Unit) => `{"id":${quote(s.id)},"title":${quote(s.title)},"outcome":${quote(s.outcome)},"minutes":${s.minutes},"prerequisiteIds":[${list(s.prerequisiteIds)}],"tasks":[${list(s.tasks)}]}`;
const hand = (p: StudyPlan) => `{"id":${quote(p.id)},"units":[${p.units.map(unit).join()}],"sessions":[${p.sessions.map(session).join()}]}`;
const obj = (p: StudyPlan) => JSON.stringify({ id: p.id, units: p.units.map(s=>({id:s.id,title:s.title,outcome:s.outcome,minutes:s.minutes,prerequisiteIds:s.prerequisiteIds,tasks:s.tasks})), sessions: p.sessions.map(s=>({id:s.id,date:s.date,minutes:s.minutes,kind:kinds[s.kind],unitId:s.unitId,title:s.title,tasks:s.tasks})) });
const w = createJsonWriter(StudyPlanSchema);
for (let i=0;i<3;i++) { time("hand string", ()=>hand(plan)); time("hand object", ()=>obj(plan)); time("writer", ()=>Buffer.byteLength(w(plan))); time("toJson", ()=>toJson(StudyPlanSchema, plan)); time("both", ()=>JSON.stringify(toJson(StudyPlanSchema, plan)));  time("stringify message", ()=>JSON.stringify(plan)); }
