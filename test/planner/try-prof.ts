import { createPlanner } from "../../src/planner/plan.js";
const p = createPlanner({onModelFailure:"error",modelBudgetMs:5000,reserveMs:250,defaultTimeZone:"UTC"});
const call = {signal:new AbortController().signal,deadline:{at:performance.now()+1e6,budgetMs:1e6,budget:"request" as const}};
const req = {text:"Help me learn Python in 3 days, 1 hour a day",history:[],facts:{},preferences:{},now:new Date("2026-11-23T09:00:00Z"),contextId:"c",newId:()=>"id"};
for(let i=0;i<100000;i++) await p.plan(req,call);
const t=performance.now(); for(let i=0;i<50000;i++) await p.plan(req,call); console.log((performance.now()-t)/50,"us");
