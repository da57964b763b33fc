import type * as v03 from "../../../gen/a2a/v1/a2a_pb.js";
import type * as v1 from "../../../gen/lf/a2a/v1/a2a_pb.js";

type Schemes = Readonly<Record<string, v1.SecurityScheme>>;

/** The schemes that 0.3 can say: all but OAuth 2.0 with a device code. */
export function securitySchemesTo(schemes: Schemes): Record<string, v03.SecurityScheme> {
  const old: Record<string, v03.SecurityScheme> = {};
  for (const [name, scheme] of Object.entries(schemes)) {
    const value = schemeTo(scheme);
    if (value.case !== undefined) old[name] = { $typeName: "a2a.v1.SecurityScheme", scheme: value };
  }
  return old;
}

/** Ways to authenticate; one with a scheme that 0.3 cannot say is none to its callers. */
export function securityTo(
  requirements: readonly v1.SecurityRequirement[],
  schemes: Readonly<Record<string, v03.SecurityScheme>>,
): v03.Security[] {
  return requirements
    .filter(({ schemes: needed }) => Object.keys(needed).every((name) => name in schemes))
    .map(({ schemes: needed }) => ({
      $typeName: "a2a.v1.Security",
      schemes: Object.fromEntries(
        Object.entries(needed).map(([name, { list }]) => [
          name,
          { $typeName: "a2a.v1.StringList", list },
        ]),
      ),
    }));
}

function schemeTo({ scheme }: v1.SecurityScheme): v03.SecurityScheme["scheme"] {
  switch (scheme.case) {
    case "apiKeySecurityScheme": {
      const { description, location, name } = scheme.value;
      const value = {
        $typeName: "a2a.v1.APIKeySecurityScheme",
        description,
        location,
        name,
      } as const;
      return { case: "apiKeySecurityScheme", value };
    }
    case "httpAuthSecurityScheme": {
      const { description, scheme: name, bearerFormat } = scheme.value;
      const $typeName = "a2a.v1.HTTPAuthSecurityScheme";
      const value = { $typeName, description, scheme: name, bearerFormat } as const;
      return { case: "httpAuthSecurityScheme", value };
    }
    case "oauth2SecurityScheme":
      return oauthTo(scheme.value);
    case "openIdConnectSecurityScheme": {
      const { description, openIdConnectUrl } = scheme.value;
      const $typeName = "a2a.v1.OpenIdConnectSecurityScheme";
      return { case: scheme.case, value: { $typeName, description, openIdConnectUrl } };
    }
    case "mtlsSecurityScheme": {
      const { description } = scheme.value;
      const $typeName = "a2a.v1.MutualTlsSecurityScheme";
      return { case: scheme.case, value: { $typeName, description } };
    }
    default:
      return { case: undefined };
  }
}

function oauthTo(scheme: v1.OAuth2SecurityScheme): v03.SecurityScheme["scheme"] {
  const { description, oauth2MetadataUrl } = scheme;
  const flow = flowTo(scheme.flows?.flow ?? { case: undefined });
  if (flow.case === undefined) return { case: undefined };
  const flows: v03.OAuthFlows = { $typeName: "a2a.v1.OAuthFlows", flow };
  const $typeName = "a2a.v1.OAuth2SecurityScheme";
  return {
    case: "oauth2SecurityScheme",
    value: { $typeName, description, flows, oauth2MetadataUrl },
  };
}

function flowTo(flow: v1.OAuthFlows["flow"]): v03.OAuthFlows["flow"] {
  switch (flow.case) {
    case "authorizationCode": {
      const { authorizationUrl, tokenUrl, refreshUrl, scopes } = flow.value;
      const $typeName = "a2a.v1.AuthorizationCodeOAuthFlow";
      const value = { $typeName, authorizationUrl, tokenUrl, refreshUrl, scopes } as const;
      return { case: flow.case, value };
    }
    case "clientCredentials": {
      const { tokenUrl, refreshUrl, scopes } = flow.value;
      const $typeName = "a2a.v1.ClientCredentialsOAuthFlow";
      return { case: flow.case, value: { $typeName, tokenUrl, refreshUrl, scopes } };
    }
    case "implicit": {
      const { authorizationUrl, refreshUrl, scopes } = flow.value;
      const $typeName = "a2a.v1.ImplicitOAuthFlow";
      return { case: flow.case, value: { $typeName, authorizationUrl, refreshUrl, scopes } };
    }
    case "password": {
      const { tokenUrl, refreshUrl, scopes } = flow.value;
      const $typeName = "a2a.v1.PasswordOAuthFlow";
      return { case: flow.case, value: { $typeName, tokenUrl, refreshUrl, scopes } };
    }
    default:
      return { case: undefined };
  }
}
