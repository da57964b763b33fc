/** The ways of saying who one is that a service takes. */
export interface Accepted {
  readonly apiKeys: boolean;
  readonly jwt?: { readonly issuer: string };
}

/**
 * The value of `WWW-Authenticate` (RFC 9110, §11.6.1): Bearer for tokens and keys (RFC 6750, §3) and, for keys,
 * the header that takes them, too. No scheme is registered for the latter; parsers skip what they do not know.
 * `problem` is for those who sent a bad token.
 */
export function challengeOf({ apiKeys }: Accepted, problem?: string): string {
  const bearer =
    problem === undefined
      ? 'Bearer realm="studly"'
      : `Bearer realm="studly", error="invalid_token", error_description="${problem}"`;
  return apiKeys ? `${bearer}, ApiKey realm="studly", in="header", name="x-api-key"` : bearer;
}

/** What to send, for people. */
export function wanted({ apiKeys, jwt }: Accepted): string {
  const ways = [
    ...(apiKeys ? ["an API key (Authorization: Bearer KEY, or x-api-key: KEY)"] : []),
    ...(jwt === undefined ? [] : [`a JWT from ${jwt.issuer} (Authorization: Bearer TOKEN)`]),
  ];
  return `Send ${ways.join(" or ")}.`;
}
