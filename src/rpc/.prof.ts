import { createClient } from "@connectrpc/connect";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { createRoutes } from "./routes.js"; import { createHealth } from "./health.js"; import {createInterceptors} from "./interceptors/interceptors.js";
import { createInProcessTransport } from "./in-process-transport.js";
import { sampleResult } from "../../test/rpc/support/sample.js";
const stop=new AbortController();
const study={createPlan:async()=>sampleResult} as any;
const interceptors=createInterceptors({requestBudgetMs:6000,lifecycle:{draining:false,stop:stop.signal}});
const c1=createClient(StudlyService,createInProcessTransport(createRoutes({study,health:createHealth()}),{interceptors}));
const req={text:"Help me learn Python in 2 weeks",messageId:"m1"};
for(let i=0;i<400000;i++)await c1.createPlan(req);
process.exit(0)
