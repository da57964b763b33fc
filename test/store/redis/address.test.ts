import { describe, expect, it } from "vitest";
import { parseAddress } from "../../../src/store/redis/address.js";

const plain = { kind: "server", tls: false, database: 0, master: "", prefix: "studly" };

describe("the URL of a Redis", () => {
  it.each([
    ["redis://localhost", { nodes: [{ host: "localhost", port: 6379 }] }],
    ["REDIS://a.example:6380/3", { nodes: [{ host: "a.example", port: 6380 }], database: 3 }],
    [
      "rediss://me:p%40ss%3Aw@a.example?prefix=coach.v2&db=1",
      {
        nodes: [{ host: "a.example", port: 6379 }],
        tls: true,
        username: "me",
        password: "p@ss:w",
        prefix: "coach.v2",
        database: 1,
      },
    ],
    ["redis://:pw@[::1]:7000/", { nodes: [{ host: "::1", port: 7000 }], password: "pw" }],
    [
      "redis+sentinel://u:p@s1,s2:26380/main?db=2",
      {
        kind: "sentinel",
        nodes: [
          { host: "s1", port: 26379 },
          { host: "s2", port: 26380 },
        ],
        username: "u",
        password: "p",
        master: "main",
        database: 2,
      },
    ],
    [
      "rediss+cluster://n1:7000,n2:7001",
      {
        kind: "cluster",
        tls: true,
        nodes: [
          { host: "n1", port: 7000 },
          { host: "n2", port: 7001 },
        ],
      },
    ],
  ])("%s is read", (url, expected) => {
    expect(parseAddress(url)).toEqual({ ...plain, ...expected });
  });

  it.each([
    ["redis:", "is not redis://"],
    ["redis://", "is not redis://"],
    ["redis://me:secret@host:0", "malformed host or port"],
    ["redis://me:secret@host:99999", "malformed host or port"],
    ["redis://me:secret@a,b", "several hosts"],
    ["redis://me:secret@host/one", "database that is not a number"],
    ["redis://me:secret@host?prefix={x}", "prefix"],
    ["redis://me:secret@host?timeout=1", "parameter that is not known"],
    ["redis://me:%secret@host", "percent-encoded"],
    ["redis+sentinel://me:secret@host", "names no master"],
    ["redis+cluster://me:secret@host/1", "a cluster has none"],
  ])("%s is refused, and not quoted", (url, why) => {
    expect(() => parseAddress(url)).toThrow(why);
    expect(() => parseAddress(url)).not.toThrow("secret");
  });
});
