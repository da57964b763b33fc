import { takeBudget } from "../../src/planner/interpret/budget.js";
for (const t of ["Learn piano in 2 hours","every day for 30 minutes","in 2 hours a day"]) { const m={text:t}, s={}; takeBudget(m,s); console.log(m,s); }
