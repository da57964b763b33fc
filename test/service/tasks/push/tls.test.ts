import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAddressGuard } from "../../../../src/service/tasks/push/address-guard.js";
import { createPushSender } from "../../../../src/service/tasks/push/sender.js";
import { startReceiver } from "./receiver.js";

const run = promisify(execFile);
const hasOpenssl = await run("openssl", ["version"]).then(
  () => true,
  () => false,
);
if (!hasOpenssl) process.stderr.write("no openssl: push over TLS is not tested\n");

describe.skipIf(!hasOpenssl)("a receiver behind TLS", () => {
  let folder: string;
  let tls: { cert: Buffer; key: Buffer };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "studly-push-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    await run("openssl", [
      ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
      ...["-subj", "/CN=hook.test", "-addext", "subjectAltName=DNS:hook.test"],
      ...["-keyout", key, "-out", cert],
    ]);
    tls = { cert: await readFile(cert), key: await readFile(key) };
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["hook.test", true, { reason: "acknowledged", status: 204 }],
    ["other.test", true, { reason: "network", code: "ERR_TLS_CERT_ALTNAME_INVALID" }],
    ["hook.test", false, { reason: "network", code: "DEPTH_ZERO_SELF_SIGNED_CERT" }],
  ])(
    "must be %s (trusted: %s) by its certificate, at the pinned address",
    async (name, isTrusted, outcome) => {
      await using receiver = await startReceiver({ tls });
      const lookup = async () => [{ address: "127.0.0.1", family: 4 }];
      const guard = createAddressGuard({ allowHosts: [name], lookup });
      using sender = createPushSender({ guard, ...(isTrusted ? { ca: tls.cert } : {}) });
      const url = `https://${name}:${receiver.port}/hook`;
      const { signal } = new AbortController();
      expect(await sender.send({ id: "hook", taskId: "t", url }, "{}", signal)).toEqual(outcome);
      expect(receiver.received).toHaveLength(outcome.reason === "acknowledged" ? 1 : 0);
    },
  );
});
