import { createPlanner } from "/work/main/src/planner/plan.js";
const p = createPlanner({onModelFailure:"error",modelBudgetMs:5000,reserveMs:250,defaultTimeZone:"UTC"});
const call = {signal:new AbortController().signal,deadline:{at:performance.now()+1e6,budgetMs:1e6,budget:"request" as const}};
const r = await p.plan({text:process.argv[2]??"",history:[],facts:{},preferences:{},now:new Date("2026-11-23T09:00:00Z"),contextId:"c",newId:()=>"id"},call);
console.log(r.markdown); console.log(JSON.stringify(r.facts), r.outcome, r.outcome==="plan"?JSON.stringify(r.plan.totals):"");
