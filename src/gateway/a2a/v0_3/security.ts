import type * as v03 from "../../../../gen/a2a/v1/a2a_pb.js";

/** A scheme as OpenAPI 3.0 has it: discriminated by its `type`. */
export interface OldSecurityScheme {
  readonly type: "apiKey" | "http" | "oauth2" | "openIdConnect" | "mutualTLS";
  readonly description?: string;
  readonly [name: string]: unknown;
}

/** Ways to authenticate: in each, scopes by scheme. */
export function securityTo(security: readonly v03.Security[]): Record<string, string[]>[] {
  return security.map(({ schemes }) =>
    Object.fromEntries(Object.entries(schemes).map(([name, { list }]) => [name, list])),
  );
}

export function securitySchemesTo(
  schemes: Readonly<Record<string, v03.SecurityScheme>>,
): Record<string, OldSecurityScheme> {
  return Object.fromEntries(
    Object.entries(schemes).flatMap(([name, scheme]) => {
      const old = schemeTo(scheme);
      return old === undefined ? [] : [[name, old]];
    }),
  );
}

function schemeTo({ scheme }: v03.SecurityScheme): OldSecurityScheme | undefined {
  if (scheme.case === undefined) return undefined;
  const { description } = scheme.value;
  const said = text("description", description);
  switch (scheme.case) {
    case "apiKeySecurityScheme":
      return { type: "apiKey", in: scheme.value.location, name: scheme.value.name, ...said };
    case "httpAuthSecurityScheme": {
      const { scheme: name, bearerFormat } = scheme.value;
      return { type: "http", scheme: name, ...text("bearerFormat", bearerFormat), ...said };
    }
    case "oauth2SecurityScheme": {
      const { flows, oauth2MetadataUrl } = scheme.value;
      const metadata = text("oauth2MetadataUrl", oauth2MetadataUrl);
      return { type: "oauth2", flows: flowsTo(flows), ...metadata, ...said };
    }
    case "openIdConnectSecurityScheme": {
      const { openIdConnectUrl } = scheme.value;
      return { type: "openIdConnect", openIdConnectUrl, ...said };
    }
    case "mtlsSecurityScheme":
      return { type: "mutualTLS", ...said };
  }
}

function flowsTo(flows: v03.OAuthFlows | undefined) {
  const flow = flows?.flow ?? { case: undefined };
  if (flow.case === undefined) return {};
  const { $typeName: _, refreshUrl, ...rest } = flow.value;
  return { [flow.case]: { ...rest, ...text("refreshUrl", refreshUrl) } };
}

/** A member that is left out where it is empty. */
function text(name: string, value: string): Record<string, string> {
  return value === "" ? {} : { [name]: value };
}
