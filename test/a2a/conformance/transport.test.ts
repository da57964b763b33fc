import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";
import { promisify } from "node:util";
import { expect } from "vitest";
import { conformance } from "./suite.js";
import { startAgent } from "./support.js";
import type { Json } from "./wires/peer.js";

const run = promisify(execFile);

conformance("transport.test.ts", ({ once, shared }) => {
  const agent = shared(async () => {
    const tls = await certificate();
    return Object.assign(await startAgent({ tls }), { ca: tls.cert });
  });

  /** A connection; rejects if the two do not agree on one. */
  function handshake(options: ConnectionOptions): Promise<TLSSocket> {
    const { ca, url } = agent();
    const port = Number(new URL(url).port);
    return new Promise((resolve, reject) => {
      const socket = connect({ host: "127.0.0.1", port, ca, servername: "localhost", ...options });
      socket.on("secureConnect", () => resolve(socket)).on("error", reject);
    });
  }

  function ask(path: string, method = "GET"): Promise<{ headers: Json; text: string }> {
    const { ca, url } = agent();
    return new Promise((resolve, reject) => {
      const asked = request(`${url}${path}`, { ca, method, agent: false }, async (response) => {
        const chunks = await response.toArray();
        resolve({ headers: response.headers, text: Buffer.concat(chunks).toString() });
      });
      asked.on("error", reject).end();
    });
  }

  once("server", ["7.1-2", "13.4-2"], "TLS 1.3, with ciphers of its own", async () => {
    const socket = await handshake({});
    expect(socket.getProtocol()).toBe("TLSv1.3");
    socket.destroy();
    const older = await handshake({ maxVersion: "TLSv1.2" });
    expect(older.getCipher().name).toMatch(/^ECDHE-.*(GCM|POLY1305)/);
    older.destroy();
  });

  once("server", ["13.4-4"], "no TLS before 1.2", async () => {
    for (const version of ["TLSv1.1", "TLSv1"] as const) {
      // Without the level this side would refuse first.
      const ciphers = "DEFAULT:@SECLEVEL=0";
      const old = handshake({ minVersion: version, maxVersion: version, ciphers });
      await expect(old).rejects.toThrow(/alert protocol version/);
    }
  });

  once("card", ["14.3-3"], "the card over HTTPS", async () => {
    const { text } = await ask("/.well-known/agent-card.json");
    expect(JSON.parse(text).supportedInterfaces[0].url).toBe(`${agent().url}/a2a`);
  });

  once("server", ["13.4-3"], "HSTS", async () => {
    for (const [path, method] of [
      ["/.well-known/agent-card.json", "GET"],
      ["/tasks", "GET"],
      ["/a2a", "POST"],
    ] as const) {
      const { headers } = await ask(path, method);
      expect(headers["strict-transport-security"]).toMatch(/max-age=\d+/);
    }
  });
});

/** One for this machine, made by openssl. */
async function certificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  const folder = await mkdtemp(join(tmpdir(), "studly-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  await run("openssl", [
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
    ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
    ...["-keyout", key, "-out", cert],
  ]);
  const made = { cert: await readFile(cert), key: await readFile(key) };
  await rm(folder, { recursive: true });
  return made;
}
