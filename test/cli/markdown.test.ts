import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMarkdownRenderer } from "../../src/cli/markdown.js";
import { cellWidth, wrapText } from "../../src/cli/wrap.js";

/** Shows styles as tags. */
const tagged = (format: unknown, text: string) => `<${[format].flat().join(" ")}>${text}</>`;
const plain = (_format: unknown, text: string) => text;

function render(markdown: string, width = 60, style = plain): string {
  const renderer = createMarkdownRenderer(width, style);
  return renderer.push(markdown) + renderer.end();
}

describe("the Markdown of a plan on a terminal", () => {
  it("has headings in bold, without hashes, with one blank line before them", () => {
    expect(render("# Duration\n2 weeks\n## Daily Goals\n\n\n\nx\n", 60, tagged)).toBe(
      "<bold underline>Duration</>\n2 weeks\n\n<bold>Daily Goals</>\n\nx\n",
    );
  });

  it("indents lists, shows check boxes, and hangs long items", () => {
    const list = "- [ ] **Mon 24 Nov** (60 min) Variables\n- [x] done\n  - nested\n10. ten words";
    expect(render(list, 20)).toBe(
      [
        "  ☐ Mon 24 Nov (60",
        "    min) Variables",
        "  ☑ done",
        "    • nested",
        "  10. ten words",
        "",
      ].join("\n"),
    );
  });

  it("renders spans, and leaves snake_case and escaped signs alone", () => {
    expect(render("**a _b_** `c*d*` *e* my_own_name \\*f\\* 2 * 3 * 4", 80, tagged)).toBe(
      "<bold>a <italic>b</></> <cyan>c*d*</> <italic>e</> my_own_name *f* 2 * 3 * 4\n",
    );
    expect(render("[docs](https://a.b/c) [https://a.b](https://a.b)")).toBe(
      "docs (https://a.b/c) https://a.b\n",
    );
  });

  it("lays tables out in columns that fit", () => {
    const table =
      "|Unit|Hours|\n|---|---:|\n|**Basics** of a thing with a long name|3|\n|日本|12|\n";
    const lines = render(table, 30).trimEnd().split("\n");
    expect(lines).toEqual([
      "Unit                   Hours",
      "Basics of a thing          3",
      "with a long name",
      "日本                      12",
    ]);
    for (const line of lines) expect(cellWidth(line)).toBeLessThanOrEqual(30);
  });

  it("shows code as it is, and rules and quotes", () => {
    expect(render("```sh\n# not a  heading\n```\n---\n> said", 10)).toBe(
      "    # not a  heading\n──────────\n│ said\n",
    );
  });

  it("keeps escape sequences of a model or a learner away from the terminal", () => {
    expect(render("a\u001b]0;title\u0007b \u009b2Jc\n# \u001b[2Jd")).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/,
    );
  });

  it("shows the same however the text is cut into pieces", () => {
    const markdown =
      "# A\n\nsome **bold** text\n- [ ] one\n- two\n\n|a|b|\n|-|-|\n|1|2|\n\n```\nx  y\n```\nend";
    const whole = render(markdown, 30, tagged);
    fc.assert(
      fc.property(fc.array(fc.nat(markdown.length), { maxLength: 12 }), (cuts) => {
        const renderer = createMarkdownRenderer(30, tagged);
        let shown = "";
        let from = 0;
        for (const cut of [...cuts].sort((a, b) => a - b)) {
          shown += renderer.push(markdown.slice(from, cut));
          from = cut;
        }
        shown += renderer.push(markdown.slice(from)) + renderer.end();
        expect(shown).toBe(whole);
      }),
      { seed: 20_261_123, numRuns: 200 },
    );
  });

  it("shows complete lines at once", () => {
    const renderer = createMarkdownRenderer(60, plain);
    expect(renderer.push("# Dura")).toBe("");
    expect(renderer.push("tion\n2 we")).toBe("Duration\n");
    expect(renderer.end()).toBe("2 we\n");
  });
});

describe("wrapText", () => {
  const words = fc.array(fc.stringMatching(/^[a-zé日\u{1f600}]{1,12}$/u), { maxLength: 40 });

  it("loses no word and exceeds the width only for a word that is longer", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (list, width) => {
        const lines = wrapText(list.join(" "), width, { first: "- ", rest: "  " }).split("\n");
        expect(lines.flatMap((line) => line.slice(2).split(" ")).filter(Boolean)).toEqual(list);
        for (const line of lines)
          if (line.slice(2).includes(" ")) expect(cellWidth(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 20_261_123, numRuns: 300 },
    );
  });

  it("measures what is seen", () => {
    expect(cellWidth("\u001b[1mbold\u001b[22m")).toBe(4);
    expect(cellWidth("日本")).toBe(4);
    expect(cellWidth("e\u0301")).toBe(1);
    expect(cellWidth("👩‍💻")).toBe(2);
    const styled = wrapText("\u001b[1mone two\u001b[22m three", 9, { first: "", rest: "" });
    expect(stripVTControlCharacters(styled)).toBe("one two\nthree");
  });
});
