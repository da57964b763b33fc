import { type DescField, type DescMethod, type DescService, getOption } from "@bufbuild/protobuf";
import { http } from "../../../gen/google/api/annotations_pb.js";
import type { HttpRule } from "../../../gen/google/api/http_pb.js";
import { matchSegments, type PathTemplate, parseTemplate, shapeOf } from "./path-template.js";

/** One way to call an RPC over HTTP. */
export interface Route {
  readonly method: DescMethod;
  readonly template: PathTemplate;
  /** The request is in the body; else it is in the query. */
  readonly hasBody: boolean;
  /** Fields of the request that are in the path, with the place of their segment. */
  readonly variables: readonly { readonly field: DescField; readonly at: number }[];
}

/** A path of the service, with what may be done there. */
export interface Match {
  /** Raw segments, the last one without the verb. */
  readonly segments: readonly string[];
  /** By HTTP method. */
  readonly routes: ReadonlyMap<string, Route>;
}

/** Finds what is at a path; undefined: nothing of this service. */
export type FindRoutes = (path: string) => Match | undefined;

interface Resource {
  readonly template: PathTemplate;
  readonly routes: Map<string, Route>;
}

/**
 * The routes of a service by the `google.api.http` options of its RPCs, additional bindings too. What streams
 * answers to a GET may be had by POST as well: A2A's text has it so, its contract the other way
 * (A2A 1.0, §5.3, §11.3.2).
 */
export function compileRoutes(service: DescService): FindRoutes {
  const byShape = new Map<string, Resource>();
  for (const method of service.methods) {
    for (const { verb, path, hasBody } of bindingsOf(method)) {
      const template = parseTemplate(path);
      const route = { method, template, hasBody, variables: variablesOf(method, template) };
      const shape = shapeOf(template);
      const { routes } = byShape.get(shape) ?? { routes: new Map<string, Route>() };
      byShape.set(shape, { template, routes });
      routes.set(verb, route);
      if (verb === "GET" && method.methodKind === "server_streaming") {
        routes.set("POST", { ...route, hasBody: true });
      }
    }
  }
  const byLength = groupByLength([...byShape.values()].sort(byPrecision));
  return (path) => {
    const segments = path.slice(1).split("/");
    for (const { template, routes } of byLength.get(segments.length) ?? []) {
      const matched = matchSegments(template, segments);
      if (matched !== undefined) return { segments: matched, routes };
    }
    return undefined;
  };
}

function bindingsOf(method: DescMethod) {
  const rule = getOption(method, http);
  return [rule, ...rule.additionalBindings].flatMap((each) => bindingOf(each) ?? []);
}

function bindingOf({ pattern, body }: HttpRule) {
  if (pattern.case === undefined || pattern.case === "custom") return undefined;
  if (body !== "" && body !== "*") throw new Error(`a body of "${body}" is not known here`);
  return { verb: pattern.case.toUpperCase(), path: pattern.value, hasBody: body === "*" };
}

function variablesOf({ input, name }: DescMethod, { segments }: PathTemplate) {
  return segments.flatMap((segment, at) => {
    if (typeof segment === "string") return [];
    const field = input.fields.find((each) => each.name === segment.field);
    if (field === undefined) throw new Error(`${name} has no field ${segment.field}`);
    return [{ field, at }];
  });
}

/** Verbs before none, literals before variables: the first match is the one that says most. */
function byPrecision(a: Resource, b: Resource): number {
  return rank(a.template) < rank(b.template) ? -1 : 1;
}

function rank({ segments, verb }: PathTemplate): string {
  const kinds = segments.map((segment) => (typeof segment === "string" ? "0" : "1")).join("");
  return (verb === undefined ? "1" : "0") + kinds;
}

function groupByLength(resources: readonly Resource[]): ReadonlyMap<number, readonly Resource[]> {
  return Map.groupBy(resources, ({ template }) => template.segments.length);
}
