import type { LookupAddress } from "node:dns";
import { describe, expect, test } from "vitest";
import { StudlyError } from "../../../../src/domain/errors.js";
import { createAddressGuard } from "../../../../src/service/tasks/push/address-guard.js";

const publicV4 = { address: "93.184.215.14", family: 4 };
const publicV6 = { address: "2606:4700::1111", family: 6 };
const { signal } = new AbortController();

function guardOf(
  names: Readonly<Record<string, readonly LookupAddress[]>> = {},
  ...allowHosts: readonly string[]
) {
  return createAddressGuard({
    allowHosts,
    async lookup(hostname) {
      const found = names[hostname];
      if (found === undefined) throw Object.assign(new Error("no"), { code: "ENOTFOUND" });
      return found;
    },
  });
}

async function refusal(work: Promise<unknown>): Promise<StudlyError> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StudlyError)) throw new Error(`not refused: ${String(error)}`);
  return error;
}

describe("a URL that may not be called", () => {
  test.each([
    ["", "missing"],
    ["hook", "not an absolute URL"],
    ["/hook", "not an absolute URL"],
    ["https://", "not an absolute URL"],
    ["https://999.1.1.1/", "not an absolute URL"],
    ["http://[::1/", "not an absolute URL"],
    ["ftp://example.com/", "neither https nor http"],
    ["file:///etc/passwd", "neither https nor http"],
    ["gopher://example.com/", "neither https nor http"],
    ["data:text/plain,hi", "neither https nor http"],
    ["ws://example.com/", "neither https nor http"],
    ["https://ana:secret@example.com/", "user name or password"],
    ["https://ana@example.com/", "user name or password"],
    [`https://example.com/${"x".repeat(2_048)}`, "longer than 2048"],
    ["http://127.0.0.1/", "loopback"],
    ["http://127.0.0.1:8080/", "loopback"],
    ["http://2130706433/", "loopback"],
    ["http://0x7f.1/", "loopback"],
    ["http://0177.0.0.1/", "loopback"],
    ["http://127.1/", "loopback"],
    ["http://%31%32%37.0.0.1/", "loopback"],
    ["http://１２７.0.0.1/", "loopback"],
    ["http://127.0.0.1./", "loopback"],
    ["http://0/", "unspecified"],
    ["http://10.1.2.3/", "private"],
    ["http://169.254.169.254/latest/meta-data/", "link-local"],
    ["http://[fd00:ec2::254]/latest/meta-data/", "unique local"],
    ["http://[::1]/", "loopback"],
    ["http://[::]/", "unspecified"],
    ["http://[::ffff:127.0.0.1]/", "IPv4-mapped"],
    ["http://[::ffff:a9fe:a9fe]/", "IPv4-mapped"],
    ["http://[fe80::1]/", "link-local"],
  ])("%s: %s", async (url, why) => {
    const error = await refusal(guardOf().assertCallable(url));
    expect(error.code).toBe("invalid_argument");
    expect(error.message).toContain(why);
    expect(error.violations).toEqual([{ field: "url", description: expect.stringContaining(why) }]);
    expect(error.message).not.toContain("secret");
    expect(await refusal(guardOf().pin(url, signal))).toEqual(error);
  });

  test("a name that the machine itself resolves to loopback", async () => {
    const guard = createAddressGuard({ allowHosts: [] });
    for (const url of ["http://localhost/", "https://LOCALHOST:8443/hook"]) {
      const error = await refusal(guard.assertCallable(url));
      expect(error.violations).toMatchObject([{ field: "url" }]);
    }
  });

  test("a name with one address that is not public, and the address is not told", async () => {
    const guard = guardOf({ "db.corp.test": [publicV4, { address: "10.9.8.7", family: 4 }] });
    const error = await refusal(guard.assertCallable("https://db.corp.test/"));
    expect(error.code).toBe("invalid_argument");
    expect(`${error.message} ${JSON.stringify(error.violations)}`).not.toContain("10.9.8.7");
  });
});

describe("a URL that may be called", () => {
  test("a public literal, and a name with public addresses, pinned to them", async () => {
    const guard = guardOf({ "example.com": [publicV4, publicV6] });
    await guard.assertCallable("https://example.com/hook?a=b");
    await guard.assertCallable("http://8.8.8.8:8080/");
    await guard.assertCallable("https://[2606:4700::1111]/");
    const { url, addresses } = await guard.pin("https://EXAMPLE.com/hook", signal);
    expect(url.href).toBe("https://example.com/hook");
    expect(addresses).toEqual([publicV4, publicV6]);
  });

  test("a name without an address passes for a new configuration, but is not called", async () => {
    const guard = guardOf({ "empty.test": [] });
    for (const url of ["https://nowhere.test/", "https://empty.test/"]) {
      await guard.assertCallable(url);
      expect((await refusal(guard.pin(url, signal))).code).toBe("unavailable");
    }
  });

  test("a name server that hangs holds up neither a new configuration nor a stop", async () => {
    const lookup = () => new Promise<never>(() => {});
    const guard = createAddressGuard({ allowHosts: [], lookup, lookupTimeoutMs: 5 });
    await guard.assertCallable("https://slow.test/");
    const stopping = new AbortController();
    const pinning = guard.pin("https://slow.test/", stopping.signal);
    stopping.abort(new Error("stopped"));
    await expect(pinning).rejects.toThrow("stopped");
  });
});

describe("PUSH_ALLOW_HOSTS", () => {
  const names = {
    localhost: [{ address: "127.0.0.1", family: 4 }],
    "hook.corp.test": [{ address: "10.9.8.7", family: 4 }],
    "other.corp.test": [{ address: "10.9.8.7", family: 4 }],
  };

  test.each([
    ["localhost", "http://localhost:8888/webhook"],
    ["localhost", "https://localhost/"],
    ["LocalHost:8888", "http://localhost:8888/"],
    ["localhost:80", "http://localhost/"],
    ["localhost:443", "https://localhost/"],
    ["hook.corp.test", "https://hook.corp.test/"],
    ["127.0.0.1:9000", "http://127.0.0.1:9000/"],
    ["::1", "http://[::1]:9000/"],
    ["[0:0:0:0:0:0:0:1]:9000", "http://[::1]:9000/"],
  ])("%s allows %s", async (allowed, url) => {
    await expect(guardOf(names, allowed).assertCallable(url)).resolves.toBeUndefined();
  });

  test.each([
    ["localhost:8888", "http://localhost:8889/"],
    ["localhost:80", "https://localhost/"],
    ["hook.corp.test", "https://other.corp.test/"],
    ["corp.test", "https://hook.corp.test/"],
    ["hook.corp.test", "http://10.9.8.7/"],
    ["127.0.0.1:9000", "http://127.0.0.1/"],
    ["hook.corp.test", "https://ana:secret@hook.corp.test/"],
    ["hook.corp.test", "ftp://hook.corp.test/"],
  ])("%s does not allow %s", async (allowed, url) => {
    await expect(guardOf(names, allowed).assertCallable(url)).rejects.toThrow("may not be called");
  });

  test.each([
    "",
    "http://localhost",
    "a b",
    "localhost:99999",
    "localhost:x",
    "*.corp.test/",
    "a/b",
  ])('"%s" is no host, and the error says which entry is wrong', (entry) => {
    expect(() => guardOf({}, "localhost", entry)).toThrow(`"${entry}" is not a host`);
  });
});
