import type { AgentCapabilities, AgentCard, OAuthFlows, SecurityScheme } from "@a2a-js/sdk";
import { type Full, object, text, texts } from "./distinct.js";

const requirement = () => ({
  schemes: { [text("scheme")]: { list: [text("scope"), text("scope")] } },
});

const scopes = () => ({ [text("scope")]: text("meaning"), [text("scope")]: text("meaning") });

const flows = (): Full<OAuthFlows>[] => [
  {
    flow: {
      $case: "authorizationCode",
      value: {
        authorizationUrl: text("authorizationUrl"),
        tokenUrl: text("tokenUrl"),
        refreshUrl: text("refreshUrl"),
        scopes: scopes(),
        pkceRequired: true,
      },
    },
  },
  {
    flow: {
      $case: "clientCredentials",
      value: { tokenUrl: text("tokenUrl"), refreshUrl: text("refreshUrl"), scopes: scopes() },
    },
  },
  {
    flow: {
      $case: "implicit",
      value: {
        authorizationUrl: text("authorizationUrl"),
        refreshUrl: text("refreshUrl"),
        scopes: scopes(),
      },
    },
  },
  {
    flow: {
      $case: "password",
      value: { tokenUrl: text("tokenUrl"), refreshUrl: text("refreshUrl"), scopes: scopes() },
    },
  },
  {
    flow: {
      $case: "deviceCode",
      value: {
        deviceAuthorizationUrl: text("deviceAuthorizationUrl"),
        tokenUrl: text("tokenUrl"),
        refreshUrl: text("refreshUrl"),
        scopes: scopes(),
      },
    },
  },
];

const schemes = (): Full<SecurityScheme>[] => [
  {
    scheme: {
      $case: "apiKeySecurityScheme",
      value: {
        description: text("description"),
        location: text("location"),
        name: text("name"),
      },
    },
  },
  {
    scheme: {
      $case: "httpAuthSecurityScheme",
      value: {
        description: text("description"),
        scheme: text("scheme"),
        bearerFormat: text("bearerFormat"),
      },
    },
  },
  ...flows().map(
    (flow): Full<SecurityScheme> => ({
      scheme: {
        $case: "oauth2SecurityScheme",
        value: {
          description: text("description"),
          flows: flow,
          oauth2MetadataUrl: text("oauth2MetadataUrl"),
        },
      },
    }),
  ),
  {
    scheme: {
      $case: "openIdConnectSecurityScheme",
      value: { description: text("description"), openIdConnectUrl: text("openIdConnectUrl") },
    },
  },
  {
    scheme: { $case: "mtlsSecurityScheme", value: { description: text("description") } },
  },
];

type Flags = Pick<Full<AgentCapabilities>, "streaming" | "pushNotifications" | "extendedAgentCard">;

/** Two cards, in which no two flags are the same. */
export const cards = (): Full<AgentCard>[] => [
  card({ streaming: true, pushNotifications: false, extendedAgentCard: true }),
  card({ streaming: true, pushNotifications: true, extendedAgentCard: false }),
];

function card(flags: Flags): Full<AgentCard> {
  return {
    name: text("name"),
    description: text("description"),
    supportedInterfaces: [
      texts("url", "protocolBinding", "tenant", "protocolVersion"),
      texts("url", "protocolBinding", "tenant", "protocolVersion"),
    ],
    provider: texts("url", "organization"),
    version: text("version"),
    documentationUrl: text("documentationUrl"),
    capabilities: {
      ...flags,
      extensions: [{ ...texts("uri", "description"), required: true, params: object() }],
    },
    securitySchemes: Object.fromEntries(schemes().map((scheme) => [text("scheme"), scheme])),
    securityRequirements: [requirement(), requirement()],
    defaultInputModes: [text("inputMode"), text("inputMode")],
    defaultOutputModes: [text("outputMode"), text("outputMode")],
    skills: [
      {
        ...texts("id", "name", "description"),
        tags: [text("tag"), text("tag")],
        examples: [text("example"), text("example")],
        inputModes: [text("inputMode"), text("inputMode")],
        outputModes: [text("outputMode"), text("outputMode")],
        securityRequirements: [requirement(), requirement()],
      },
    ],
    signatures: [{ ...texts("protected", "signature"), header: object() }],
    iconUrl: text("iconUrl"),
  };
}
