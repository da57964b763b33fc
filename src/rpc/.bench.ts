const cpu=(t:NodeJS.CpuUsage)=>{const u=process.cpuUsage(t);return u.user+u.system};
import { createClient, createRouterTransport, createContextValues } from "@connectrpc/connect";
import { create, toBinary, toJsonString } from "@bufbuild/protobuf";
import { StudlyService, CreatePlanResponseSchema, CreatePlanRequestSchema } from "../../gen/studly/v1/studly_pb.js";
import { createRoutes } from "./routes.js"; import { createHealth } from "./health.js"; import {createInterceptors} from "./interceptors/interceptors.js";
import { createInProcessTransport } from "./in-process-transport.js";
import { sampleResult } from "../../test/rpc/support/sample.js";
import { responseTo, turnInputFrom } from "./convert.js";
import { isCertainlyValid } from "./validation/certainly-valid.js";
const stop=new AbortController();
const study={createPlan:async()=>sampleResult} as any;
const interceptors=createInterceptors({requestBudgetMs:6000,lifecycle:{draining:false,stop:stop.signal}});
const routes=createRoutes({study,health:createHealth()});
const direct=createInProcessTransport(routes,{interceptors});
async function bench(name:string,n:number,f:()=>unknown){for(let i=0;i<n/4;i++)await f();const t=process.cpuUsage();for(let i=0;i<n;i++)await f();console.log(name.padEnd(40),(cpu(t)/n).toFixed(2),'us')}
function sync(name:string,n:number,f:()=>unknown){for(let i=0;i<n/4;i++)f();const t=process.cpuUsage();for(let i=0;i<n;i++)f();console.log(name.padEnd(40),(cpu(t)/n).toFixed(2),'us')}
const req={text:"Help me learn Python in 2 weeks",messageId:"m1"};
const c1=createClient(StudlyService,direct);
const none=createClient(StudlyService,createInProcessTransport(routes,{interceptors:[interceptors[0]!,interceptors[5-0-1]!]}));
for(let r=0;r<3;r++){
await bench('in-process, all interceptors',30000,()=>c1.createPlan(req));
await bench('  + signal + timeout + values',30000,()=>c1.createPlan(req,{signal:new AbortController().signal,timeoutMs:5900.5,contextValues:createContextValues()}));
await bench('  getPlan-like deleteContext',30000,()=>c1.createPlan(req));
}
for (let k=0;k<=interceptors.length;k++){const c=createClient(StudlyService,createInProcessTransport(createRoutes({study:{createPlan:async()=>sampleResult} as any,health:createHealth()}),{interceptors:[...interceptors.slice(0,k),...(k<interceptors.length-1?[interceptors[interceptors.length-2]!]:[])]}));await bench('first '+k,30000,()=>c.createPlan(req));}
await bench('router transport',2000,()=>createClient(StudlyService,createRouterTransport(routes,{router:{interceptors}})).createPlan(req));
const rt=createClient(StudlyService,createRouterTransport(routes,{router:{interceptors}}));
await bench('router transport (reused)',3000,()=>rt.createPlan(req));
sync('responseTo',50000,()=>responseTo(sampleResult,{markdown:true,json:true}));
const m=responseTo(sampleResult,{markdown:true,json:true});
sync('create(init) of the same',20000,()=>create(CreatePlanResponseSchema,{...m,$typeName:undefined as never,plan:{...m.plan!,$typeName:undefined as never,units:m.plan!.units.map(u=>({...u,$typeName:undefined as never})),sessions:m.plan!.sessions.map(u=>({...u,$typeName:undefined as never}))}} as any));
sync('toBinary',5000,()=>toBinary(CreatePlanResponseSchema,m));
sync('toJsonString',5000,()=>toJsonString(CreatePlanResponseSchema,m));
const rm=create(CreatePlanRequestSchema,req);
sync('turnInputFrom',100000,()=>turnInputFrom(rm,undefined));
sync('isCertainlyValid',100000,()=>isCertainlyValid(CreatePlanRequestSchema,rm));
process.exit(0)
