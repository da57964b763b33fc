import { describe, expect, it } from "vitest";
import { parseLoadTarget } from "../../src/cli/load-target.js";

describe("parseLoadTarget", () => {
  it.each([
    ["http://localhost:5000", "http://localhost:5000/tasks/send"],
    ["localhost:5000", "http://localhost:5000/tasks/send"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080/tasks/send"],
    ["http://[::1]:5000", "http://[::1]:5000/tasks/send"],
    ["https://agent.localhost/a2a?x=1#y", "https://agent.localhost/a2a?x=1"],
    ["http://127.1:5000", "http://127.0.0.1:5000/tasks/send"],
  ])("reads %s as %s", (text, url) => {
    expect(parseLoadTarget(text, {}).href).toBe(url);
  });

  it.each([
    "http://example.com/tasks/send",
    "http://10.0.0.1:5000",
    "http://localhost.example.com",
    "http://127.0.0.1.example.com",
    "http://localhost@example.com",
    "http://[::2]:5000",
  ])("refuses another machine, %s, unless that is allowed", (text) => {
    expect(() => parseLoadTarget(text, { allowRemote: false })).toThrow(/--allow-remote/);
    expect(parseLoadTarget(text, { allowRemote: true }).hostname).toBe(new URL(text).hostname);
  });

  it.each(["ftp://localhost/x", "http://", "http://:5000"])("refuses %s", (text) => {
    expect(() => parseLoadTarget(text, { allowRemote: true })).toThrow(/not an http\(s\) URL/);
  });
});
