import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { clientAddress, createTrust, type TrustProxy } from "../../src/server/trust-proxy.js";

// Express' own reading of X-Forwarded-For, which ours must agree with.
const proxyAddr = createRequire(createRequire(import.meta.url).resolve("express"))(
  "proxy-addr",
) as (request: unknown, trust: (address: string, hop: number) => boolean) => string;

const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6(),
  fc.constantFrom("10.1.2.3", "127.0.0.1", "::1", "::ffff:10.0.0.1", "192.168.7.7", "fe80::1"),
);
const settings: TrustProxy[] = [
  false,
  0,
  1,
  2,
  ["10.0.0.0/8"],
  ["loopback", "uniquelocal"],
  ["127.0.0.1", "::1", "fe80::/10"],
];

test("agrees with Express on any chain of addresses", () => {
  for (const setting of settings) {
    const trust = createTrust(setting);
    fc.assert(
      fc.property(address, fc.array(address, { maxLength: 5 }), (peer, chain) => {
        const header = chain.join(", ");
        const headers = { "x-forwarded-for": header };
        const theirs = proxyAddr({ headers, socket: { remoteAddress: peer } }, trust);
        expect(clientAddress(peer, header, trust)).toBe(theirs);
      }),
      { seed: 7, numRuns: 300 },
    );
  }
});

test("a forged header that is no address does not become one", () => {
  const trust = createTrust(1);
  expect(clientAddress("10.0.0.1", "<script>, 1.2.3.4", trust)).toBe("1.2.3.4");
  expect(clientAddress("10.0.0.1", "<script>", trust)).toBe("10.0.0.1");
  expect(clientAddress("10.0.0.1", undefined, trust)).toBe("10.0.0.1");
});

test("ranges match; what is no range is named", () => {
  const trust = createTrust(["10.0.0.0/8", "2001:db8::/32"]);
  expect([trust("10.255.0.1", 0), trust("11.0.0.1", 0), trust("2001:db8::5", 0)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(trust("::ffff:10.0.0.9", 0)).toBe(true);
  expect(() => createTrust(["10.0.0.0/33"])).toThrow('"10.0.0.0/33" is not an address');
  expect(() => createTrust(["proxy.internal"])).toThrow("proxy.internal");
});
