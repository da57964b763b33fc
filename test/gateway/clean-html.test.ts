import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createHtmlCleaner } from "../../src/gateway/clean-html.js";
import { cleanPlain, mayHoldMarkup } from "../../src/gateway/clean-text.js";

const clean = (text: string) => createHtmlCleaner()(text);

describe("what is HTML", () => {
  it.each([
    ["<p>Learn Python</p>", "Learn Python"],
    ["<p>Learn&nbsp;<strong>Python</strong><br />in 2 weeks</p>", "Learn Python\nin 2 weeks"],
    ["Hello<br>there", "Hello\nthere"],
    ["<p>one</p><p>two</p>", "one\n\ntwo"],
    ["<ul><li>one</li><li>two</li></ul>", "- one\n- two"],
    ["<h2>Daily Goals</h2>", "Daily Goals"],
    ['<a href="https://x.example">here</a>', "here"],
    ["<p>a &lt; b &amp;&amp; c</p>", "a < b && c"],
    ["<b>unclosed", "<b>unclosed"],
    ["<script>alert(1)</script>Learn", "Learn"],
    ["<p></p>", ""],
  ])("%s", (html, text) => expect(clean(html)).toBe(text));
});

describe("what only looks like HTML stays as it is", () => {
  it.each([
    "List<String> in Java",
    "Map<K, V> and Option<P>",
    "a<b and b>c",
    "x < y, p > q",
    "if (a <b> c)",
    "AT&T; R&D & more",
    "i <3 maths",
    "Vec<u8>",
  ])("%s", (text) => expect(clean(text)).toBe(text));

  it("entities are decoded in plain text, once", () => {
    expect(clean("Tom &amp; Jerry&nbsp;&#8211; &quot;x&quot; &amp;lt;")).toBe(
      'Tom & Jerry – "x" &lt;',
    );
  });

  it("any text without markup comes back, but for its white space and composition", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !/[<&]/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const squeeze = (one: string) => one.toWellFormed().normalize("NFC").replace(/\s+/g, "");
        expect(squeeze(clean(text))).toBe(squeeze(text));
        expect(clean(text)).toBe(cleanPlain(text));
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});

describe("white space", () => {
  it.each([
    ["  a \u00a0 b\t", "a b"],
    ["a\r\nb\rc", "a\nb\nc"],
    ["a \n\n \n\n b", "a\n\nb"],
    ["e\u0301", "é"],
    ["\ud800a", "\ufffda"],
  ])("%j", (text, expected) => {
    expect(cleanPlain(text)).toBe(expected);
    expect(clean(text)).toBe(expected);
  });
});

describe("hostile input", () => {
  it.each([
    ["nested blocks", "<div>".repeat(100_000)],
    ["nested paragraphs", "<p>".repeat(200_000)],
    ["open tags", "</a".repeat(300_000)],
    ["attributes", `<p ${"a=".repeat(400_000)}`],
    ["entities", "&amp;".repeat(200_000)],
    ["half entities", "&a".repeat(400_000)],
    ["blank lines", " \n\r\v".repeat(250_000)],
    ["spaces", `a${" ".repeat(1_000_000)}b`],
  ])("%s: a megabyte takes no second", (_, text) => {
    const from = performance.now();
    clean(text);
    expect(performance.now() - from).toBeLessThan(1_500);
  });

  it("a request has so much HTML read, the rest only loses its tags", () => {
    const cleaner = createHtmlCleaner();
    const long = `<p>${"word ".repeat(3_900)}</p>`;
    expect(cleaner(long)).toMatch(/^word .* word$/);
    expect(cleaner("<ul><li>one</li><li>a &amp; b</li></ul>")).toMatch(/^-/);
    expect(cleaner(long)).toMatch(/^word .* word$/);
    expect(cleaner("<ul><li>one</li><li>a &amp; b</li></ul>")).toBe("one a & b");
  });
});

describe("mayHoldMarkup", () => {
  it("finds what cleaning would change, also where JSON hides it", () => {
    for (const text of ["<p>a</p>", "a&amp;b"]) {
      const json = JSON.stringify({ text });
      const go = json
        .replaceAll("<", "\\u003c")
        .replaceAll(">", "\\u003E")
        .replaceAll("&", "\\u0026");
      expect(mayHoldMarkup(json)).toBe(true);
      expect(mayHoldMarkup(go)).toBe(true);
    }
    expect(mayHoldMarkup('{"text":"Learn Python"}')).toBe(false);
  });
});
