import { createPlanner } from "../../src/planner/plan.js";
import { interpret } from "../../src/planner/interpret/interpret.js";
import { readText } from "../../src/planner/interpret/read.js";
import { createSchedule } from "../../src/planner/schedule/schedule.js";
import { renderPlan } from "../../src/planner/render/render.js";
import { python } from "../../src/catalogue/subjects/python.js";
const p = createPlanner({onModelFailure:"error",modelBudgetMs:5000,reserveMs:250,defaultTimeZone:"UTC"});
const call = {signal:new AbortController().signal,deadline:{at:performance.now()+1e6,budgetMs:1e6,budget:"request" as const}};
for (const text of ["Help me learn Python in 3 days, 1 hour a day","Help me learn Python in 2 weeks, 1 hour a day, not on Sundays"]) {
const req = {text,history:[],facts:{},preferences:{},now:new Date("2026-11-23T09:00:00Z"),contextId:"c",newId:()=>"id"};
async function time(name:string,f:()=>unknown,n=20000){ for(let i=0;i<n;i++){const r=f(); if(r instanceof Promise) await r;} const t=performance.now(); for(let i=0;i<n;i++){const r=f(); if(r instanceof Promise) await r;} console.log(name,((performance.now()-t)/n*1000).toFixed(2),"us"); }
const days=text.includes("3 days")?3:14;
await time("readText",()=>readText(text,20780,false));
await time("interpret",()=>interpret(req,"UTC"));
const inp={start:20781,end:20780+days,minutesPerDay:60,daysOff:days===3?0:64,units:python.units};
await time("schedule",()=>createSchedule(inp));
const r=await p.plan(req,call); if(r.outcome!=="plan") throw 1;
const rr={plan:r.plan,start:inp.start,end:inp.end,echo:r.understanding.echo,notes:[]};
await time("render",()=>renderPlan(rr).join(""));
await time("plan",()=>p.plan(req,call));
console.log(r.markdown.length, JSON.stringify(r.plan).length);
}
