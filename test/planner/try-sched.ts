import { createSchedule } from "../../src/planner/schedule/schedule.js";
import { python } from "../../src/catalogue/subjects/python.js";
for (const [days,m,off] of [[3,60,0],[5,45,0],[7,60,0],[7,30,0],[14,60,64],[14,30,0],[28,45,0],[28,45,0b1100000],[42,60,0],[60,30,64],[30,15,0],[28,120,0],[90,60,0],[14,120,0],[10,45,0],[12,10,0],[20,5,0]] as const) {
  const s = createSchedule({start:20780,end:20780+days-1,minutesPerDay:m,daysOff:off,units:python.units});
  let r=0,c=0,b=0,n=0; let late=0;
  const perDay=new Map<string,number>();
  for(const x of s.sessions){ if(x.kind==="review"){r+=x.minutes;n++} if(x.kind==="checkpoint")c+=x.minutes; if(x.kind==="buffer")b+=x.minutes; if(x.kind!=="buffer")perDay.set(x.date,(perDay.get(x.date)??0)+x.minutes)}
  const work=s.units.reduce((a,u)=>a+u.minutes,0), av=s.totals.availableMinutes;
  const pc=(x:number)=>Math.round(100*x/av)+"%";
  console.log(`${days}d x${m} off${off}`, "avail",av,"work",pc(work),"rev",pc(r),`(${n} of ${s.units.length*3})`,"cp",pc(c),"buf",pc(b),"unused",pc(av-work-r-c-b),"kept",s.units.length,"drop",s.dropped.length,"tail",s.lastDay-s.lastUnitDay);
}
