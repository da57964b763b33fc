import { create } from "@bufbuild/protobuf";
import {
  type AgentCard,
  type SecurityScheme,
  SecuritySchemeSchema,
} from "../../../../gen/lf/a2a/v1/a2a_pb.js";

/** How callers may say who they are. */
export interface Security {
  /** Callers may send one of the service's keys. */
  readonly apiKeys: boolean;
  readonly jwt?: {
    /** The `iss` of the tokens. */
    readonly issuer: string;
    /** Where the issuer describes itself (OpenID Connect Discovery); absent: it does not. */
    readonly openIdConnectUrl?: string;
  };
  /** Callers may also stay unknown. */
  readonly anonymous: boolean;
}

/** Whether there is any way to say who one is. */
export function canAuthenticate({ apiKeys, jwt }: Security): boolean {
  return apiKeys || jwt !== undefined;
}

/**
 * What a requirement asks of schemes that have no scopes. OpenAPI since 3.1 takes names of roles there. An empty list
 * would do as well but for signatures: a2a-js and a2a-python leave what is empty out of what is signed, the
 * specification (A2A 1.0, §8.4.1) does not, so a signed card has nothing empty.
 */
const role = "caller";

type Declared = Pick<AgentCard, "securitySchemes" | "securityRequirements">;

/**
 * Schemes and requirements of a card (A2A 1.0, §4.5): any one of the schemes will do. Where callers may stay unknown
 * nothing is required, and the schemes tell those who want more how to come by it.
 */
export function securityOf(security: Security): Declared {
  const schemes = schemesOf(security);
  const requirements = security.anonymous ? [] : schemes;
  return {
    securitySchemes: Object.fromEntries(schemes.map(({ name, scheme }) => [name, scheme])),
    securityRequirements: requirements.map(({ name, scheme }) => ({
      $typeName: "lf.a2a.v1.SecurityRequirement",
      schemes: { [name]: { $typeName: "lf.a2a.v1.StringList", list: [scopeOf(scheme)] } },
    })),
  };
}

function schemesOf({ apiKeys, jwt }: Security): { name: string; scheme: SecurityScheme }[] {
  const openIdConnectUrl = jwt?.openIdConnectUrl;
  return [
    ...(apiKeys ? [{ name: "apiKey", scheme: apiKeyHeader }] : []),
    ...(apiKeys ? [{ name: "bearer", scheme: bearer("A key of this service.") }] : []),
    ...(jwt === undefined
      ? []
      : [{ name: "jwt", scheme: bearer(`A token of ${jwt.issuer}.`, "JWT") }]),
    ...(openIdConnectUrl === undefined
      ? []
      : [{ name: "openId", scheme: openId(openIdConnectUrl) }]),
  ];
}

const apiKeyHeader = create(SecuritySchemeSchema, {
  scheme: {
    case: "apiKeySecurityScheme",
    value: { location: "header", name: "x-api-key", description: "A key of this service." },
  },
});

function bearer(description: string, bearerFormat = ""): SecurityScheme {
  const value = { scheme: "Bearer", description, bearerFormat };
  return create(SecuritySchemeSchema, { scheme: { case: "httpAuthSecurityScheme", value } });
}

function openId(openIdConnectUrl: string): SecurityScheme {
  const value = { openIdConnectUrl, description: "Where tokens are had, sent as Bearer." };
  return create(SecuritySchemeSchema, {
    scheme: { case: "openIdConnectSecurityScheme", value },
  });
}

function scopeOf({ scheme }: SecurityScheme): string {
  return scheme.case === "openIdConnectSecurityScheme" ? "openid" : role;
}
