import type { OAuthFlows, SecurityScheme } from "../../../../gen/lf/a2a/v1/a2a_pb.js";

interface ScopesV03 {
  readonly refreshUrl?: string;
  readonly scopes: Readonly<Record<string, string>>;
}
interface WithToken extends ScopesV03 {
  readonly tokenUrl: string;
}
interface WithAuthorization extends ScopesV03 {
  readonly authorizationUrl: string;
}

/** OpenAPI 3.0's flow objects. */
export interface OAuthFlowsV03 {
  readonly authorizationCode?: WithToken & WithAuthorization;
  readonly clientCredentials?: WithToken;
  readonly implicit?: WithAuthorization;
  readonly password?: WithToken;
}

type Location = "query" | "header" | "cookie";

/** A way to authenticate, as OpenAPI 3.0 has it (A2A 0.3, §5.5.3). */
export type SecuritySchemeV03 = { readonly description?: string } & (
  | { readonly type: "apiKey"; readonly in: Location; readonly name: string }
  | { readonly type: "http"; readonly scheme: string; readonly bearerFormat?: string }
  | {
      readonly type: "oauth2";
      readonly flows: OAuthFlowsV03;
      readonly oauth2MetadataUrl?: string;
    }
  | { readonly type: "openIdConnect"; readonly openIdConnectUrl: string }
  | { readonly type: "mutualTLS" }
);

/** The schemes that 0.3 can say; OAuth by device code, which it does not know, is left out. */
export function schemesV03(
  schemes: Readonly<Record<string, SecurityScheme>>,
): Readonly<Record<string, SecuritySchemeV03>> {
  const entries = Object.entries(schemes).flatMap(([name, scheme]) => {
    const made = schemeV03(scheme);
    return made === undefined ? [] : [[name, made] as const];
  });
  return Object.fromEntries(entries);
}

function schemeV03({ scheme }: SecurityScheme): SecuritySchemeV03 | undefined {
  switch (scheme.case) {
    case "apiKeySecurityScheme": {
      const { location, name } = scheme.value;
      return { type: "apiKey", in: location as Location, name, ...described(scheme.value) };
    }
    case "httpAuthSecurityScheme": {
      const { scheme: name, bearerFormat } = scheme.value;
      const format = bearerFormat === "" ? {} : { bearerFormat };
      return { type: "http", scheme: name, ...format, ...described(scheme.value) };
    }
    case "openIdConnectSecurityScheme": {
      const { openIdConnectUrl } = scheme.value;
      return { type: "openIdConnect", openIdConnectUrl, ...described(scheme.value) };
    }
    case "oauth2SecurityScheme": {
      const { flows, oauth2MetadataUrl } = scheme.value;
      const made = flowsV03(flows);
      if (made === undefined) return undefined;
      const metadata = oauth2MetadataUrl === "" ? {} : { oauth2MetadataUrl };
      return { type: "oauth2", flows: made, ...metadata, ...described(scheme.value) };
    }
    case "mtlsSecurityScheme":
      return { type: "mutualTLS", ...described(scheme.value) };
    default:
      return undefined;
  }
}

function flowsV03(flows: OAuthFlows | undefined): OAuthFlowsV03 | undefined {
  const flow = flows?.flow;
  switch (flow?.case) {
    case "authorizationCode": {
      const { authorizationUrl, tokenUrl } = flow.value;
      return { authorizationCode: { authorizationUrl, tokenUrl, ...scopesV03(flow.value) } };
    }
    case "clientCredentials":
      return {
        clientCredentials: { tokenUrl: flow.value.tokenUrl, ...scopesV03(flow.value) },
      };
    case "implicit": {
      const { authorizationUrl } = flow.value;
      return { implicit: { authorizationUrl, ...scopesV03(flow.value) } };
    }
    case "password":
      return { password: { tokenUrl: flow.value.tokenUrl, ...scopesV03(flow.value) } };
    default:
      return undefined;
  }
}

function scopesV03({ scopes, refreshUrl }: Required<ScopesV03>): ScopesV03 {
  return refreshUrl === "" ? { scopes } : { refreshUrl, scopes };
}

function described({ description }: { readonly description: string }) {
  return description === "" ? {} : { description };
}
