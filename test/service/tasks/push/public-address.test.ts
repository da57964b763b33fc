import fc from "fast-check";
import ipaddr from "ipaddr.js";
import { describe, expect, test } from "vitest";
import { nonPublicKind } from "../../../../src/service/tasks/push/public-address.js";

describe("addresses that may not be called (A2A 1.0, §13.2)", () => {
  test.each([
    ["0.0.0.0", "unspecified"],
    ["0.1.2.3", "unspecified"],
    ["10.0.0.1", "private"],
    ["10.255.255.255", "private"],
    ["100.64.0.1", "shared (carrier-grade NAT)"],
    ["100.100.100.200", "shared (carrier-grade NAT)"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["168.63.129.16", "metadata"],
    ["169.254.169.254", "link-local"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.0.0.192", "reserved"],
    ["192.0.2.1", "reserved"],
    ["192.88.99.1", "reserved"],
    ["192.168.1.1", "private"],
    ["198.18.0.1", "reserved"],
    ["198.51.100.7", "reserved"],
    ["203.0.113.7", "reserved"],
    ["224.0.0.1", "multicast"],
    ["239.255.255.255", "multicast"],
    ["240.0.0.1", "reserved"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["::ffff:127.0.0.1", "IPv4-mapped"],
    ["::ffff:8.8.8.8", "IPv4-mapped"],
    ["::ffff:0:10.0.0.1", "IPv4-translated"],
    ["::127.0.0.1", "IPv4-mapped"],
    ["::7f00:1", "reserved"],
    ["::808:808", "reserved"],
    ["64:ff9b::7f00:1", "IPv4-translated"],
    ["64:ff9b:1::7f00:1", "IPv4-translated"],
    ["100::1", "reserved"],
    ["2001::1", "Teredo"],
    ["2001:2::1", "reserved"],
    ["2001:10::1", "reserved"],
    ["2001:20::1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["2002:7f00:1::", "6to4"],
    ["3fff::1", "reserved"],
    ["4000::1", "reserved"],
    ["5f00::1", "reserved"],
    ["fc00::1", "unique local"],
    ["fd00:ec2::254", "unique local"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local"],
    ["fec0::1", "site-local"],
    ["ff02::1", "multicast"],
    ["not an address", "unknown"],
    ["", "unknown"],
  ])("%s is %s", (address, kind) => {
    expect(nonPublicKind(address)).toBe(kind);
  });

  test.each(["1.1.1.1", "8.8.8.8", "93.184.215.14", "172.32.0.1", "2606:4700::1111", "2a00::1"])(
    "%s is public",
    (address) => {
      expect(nonPublicKind(address)).toBeUndefined();
    },
  );

  test("no spelling of an IPv4 address as IPv6 gets through", () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(address).octets;
        const [high, low] = [(a << 8) | b, (c << 8) | d].map((word) => word.toString(16));
        for (const spelling of [
          `::ffff:${address}`,
          `::ffff:${high}:${low}`,
          `::${address}`,
          `::ffff:0:${high}:${low}`,
          `64:ff9b::${address}`,
          `2002:${high}:${low}::1`,
        ])
          expect(nonPublicKind(spelling)).toBeDefined();
      }),
      { seed: 20261123 },
    );
  });
});
