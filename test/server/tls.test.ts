import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { connect as connectHttp2 } from "node:http2";
import { get } from "node:https";
import { connect as connectTcp } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { promisify } from "node:util";
import { createClient } from "@connectrpc/connect";
import { createGrpcTransport } from "@connectrpc/connect-node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { StudlyService } from "../../gen/studly/v1/studly_pb.js";
import { eventually, type Running, start } from "./harness.js";

const run = promisify(execFile);
const hasOpenssl = await run("openssl", ["version"]).then(
  () => true,
  () => false,
);
if (!hasOpenssl) process.stderr.write("no openssl: TLS is not tested\n");

describe.skipIf(!hasOpenssl)("TLS", () => {
  let folder: string;
  let tls: { cert: Buffer; key: Buffer };
  let server: Running;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "studly-tls-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    await run("openssl", [
      ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
      ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"],
      ...["-keyout", key, "-out", cert],
    ]);
    tls = { cert: await readFile(cert), key: await readFile(key) };
  });
  afterAll(() => rm(folder, { recursive: true }));
  afterEach(() => server.close());

  const ca = () => ({ ca: tls.cert, servername: "localhost" });

  function overHttp1(): Promise<{ version: string; text: string }> {
    return new Promise((resolve, reject) => {
      get({ host: "127.0.0.1", port: server.port, ...ca(), agent: false }, (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => {
          text += chunk;
        });
        response.on("end", () => resolve({ version: response.httpVersion, text }));
      }).on("error", reject);
    });
  }

  test("HTTP/1.1, HTTP/2 and gRPC on one port", async () => {
    server = await start({ tls });
    expect(server.url).toBe(`https://127.0.0.1:${server.port}`);
    expect((await overHttp1()).version).toBe("1.1");
    const transport = createGrpcTransport({ baseUrl: server.url, nodeOptions: ca() });
    const hsts: unknown[] = [];
    const { markdown } = await createClient(StudlyService, transport).createPlan(
      { text: "hello" },
      { onHeader: (headers) => hsts.push(headers.get("strict-transport-security")) },
    );
    expect(markdown).toBe("hello");
    const session = connectHttp2(server.url, ca());
    const stream = session.request({ ":path": "/" });
    stream.on("response", (headers) => hsts.push(headers["strict-transport-security"]));
    let text = "";
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    await new Promise((resolve) => stream.once("end", resolve));
    expect(JSON.parse(text)).toMatchObject({ version: "1.1", remoteAddress: "127.0.0.1" });
    expect(hsts).toEqual(["max-age=31536000", "max-age=31536000"]);
    session.close();
    await eventually(() => server.records.length === 3);
  });

  test("ALPN picks HTTP/2 where the client can, HTTP/1.1 where it cannot", async () => {
    server = await start({ tls });
    const chosen = (ALPNProtocols: string[]) =>
      new Promise((resolve, reject) => {
        const socket = connectTls(
          { host: "127.0.0.1", port: server.port, ALPNProtocols, ...ca() },
          () => {
            resolve(socket.alpnProtocol);
            socket.destroy();
          },
        ).on("error", reject);
      });
    expect(await chosen(["http/1.1", "h2"])).toBe("h2");
    expect(await chosen(["http/1.1"])).toBe("http/1.1");
    expect(await chosen([])).toBe(false);
  });

  test("a handshake that never comes, or is none, ends that connection only", async () => {
    server = await start({ tls, limits: { headersTimeoutMs: 300 } });
    const ended = (bytes: string) =>
      new Promise<void>((resolve) => {
        const socket = connectTcp(server.port, "127.0.0.1", () => socket.write(bytes));
        socket.on("error", () => undefined).on("close", () => resolve());
        socket.resume();
      });
    await Promise.all([ended(""), ended("GET / HTTP/1.1\r\n\r\n"), ended("\x16\x03\x01")]);
    expect((await overHttp1()).version).toBe("1.1");
  });

  test("the head's time-out and the drain hold under TLS too", async () => {
    server = await start({ tls, requestBudgetMs: 700 });
    const slow = connectTls({ host: "127.0.0.1", port: server.port, ...ca() });
    let text = "";
    slow.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    slow.write("GET / HTTP/1.1\r\nHo");
    await new Promise((resolve) => slow.once("close", resolve));
    expect(text).toMatch(/^HTTP\/1\.1 408 .*Strict-Transport-Security: max-age=31536000\r\n/s);
    const session = connectHttp2(server.url, ca());
    await new Promise((resolve) => session.once("remoteSettings", resolve));
    const inFlight = overHttp1();
    await inFlight;
    await server.close();
    await eventually(() => session.destroyed);
  });

  test("curl falls to neither protocol's gap", async (context) => {
    const version = await run("curl", ["--version"]).catch(() => ({ stdout: "" }));
    if (!/HTTP2/.test(version.stdout)) return context.skip("no curl with HTTP/2");
    server = await start({ tls });
    const { stdout } = await run("curl", ["-sS", "-k", "-w", "%{http_version}", server.url]);
    expect(stdout).toMatch(/"version":"1\.1".*2$/s);
  });
});
