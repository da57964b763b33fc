import { create, type DescMethod } from "@bufbuild/protobuf";
import {
  Code,
  ConnectError,
  type ConnectRouter,
  createMethodImplSpec,
  createServiceImplSpec,
  type Interceptor,
  type MethodImplSpec,
  type StreamRequest,
  type StreamResponse,
  type UnaryRequest,
  type UnaryResponse,
} from "@connectrpc/connect";
import { handlerContext } from "./handler-context.js";
import { normalized, single } from "./streams.js";

/** What interceptors wrap and see: the call of a method. */
export type Invoke = (
  request: UnaryRequest | StreamRequest,
) => Promise<UnaryResponse | StreamResponse>;

/** A method with its handler, all interceptors around it. */
export interface Endpoint {
  readonly method: DescMethod;
  readonly url: string;
  readonly invoke: Invoke;
}

/** Registers the routes, once, and returns the table of their methods. */
export function collectEndpoints(
  routes: (router: ConnectRouter) => void,
  interceptors: readonly Interceptor[],
): (method: DescMethod) => Endpoint {
  const byUrl = new Map<string, Endpoint>();
  const byMethod = new Map<DescMethod, Endpoint>();
  const register = (spec: MethodImplSpec) => {
    const invoke = interceptors.reduceRight<Invoke>((next, each) => each(next), handlerOf(spec));
    const endpoint = { method: spec.method, url: urlOf(spec.method), invoke };
    byUrl.set(endpoint.url, endpoint);
    byMethod.set(spec.method, endpoint);
  };
  const router: ConnectRouter = {
    handlers: [],
    service(service, implementation) {
      for (const spec of Object.values(createServiceImplSpec(service, implementation).methods)) {
        register(spec);
      }
      return router;
    },
    rpc(method, implementation) {
      register(createMethodImplSpec(method, implementation));
      return router;
    },
  };
  routes(router);
  return (method) => {
    const endpoint = byMethod.get(method) ?? byUrl.get(urlOf(method));
    if (endpoint !== undefined) return endpoint;
    const name = `${method.parent.typeName}.${method.name}`;
    throw new ConnectError(`${name} is not implemented`, Code.Unimplemented);
  };
}

function urlOf(method: DescMethod): string {
  return `https://in-process/${method.parent.typeName}/${method.name}`;
}

/** The innermost call: the handler, given normalised messages, its answers normalised too. */
function handlerOf(spec: MethodImplSpec): Invoke {
  const { output } = spec.method;
  if (spec.kind === "unary") {
    return async (request) => {
      const context = handlerContext(request);
      const { responseHeader: header, responseTrailer: trailer } = context;
      const { method } = spec;
      const message = create(output, await spec.impl((request as UnaryRequest).message, context));
      return { stream: false, service: method.parent, method, header, trailer, message };
    };
  }
  return async (request) => {
    const context = handlerContext(request);
    const { responseHeader: header, responseTrailer: trailer } = context;
    const { method } = spec;
    const answers = await streamOf(spec, (request as StreamRequest).message, context);
    const message = normalized(output, answers);
    return { stream: true, service: method.parent, method, header, trailer, message };
  };
}

async function streamOf(
  spec: Exclude<MethodImplSpec, { kind: "unary" }>,
  requests: StreamRequest["message"],
  context: ReturnType<typeof handlerContext>,
) {
  if (spec.kind === "server_streaming") return spec.impl(await single(requests), context);
  if (spec.kind === "bidi_streaming") return spec.impl(requests, context);
  const answer = await spec.impl(requests, context);
  return (async function* () {
    yield answer;
  })();
}
