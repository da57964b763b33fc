import { decodeHTMLStrict } from "entities";
import { compile, type HtmlToTextOptions } from "html-to-text";
import { type Clean, cleanPlain, tidy } from "./clean-text.js";

/** Some callers (Telex) send HTML where text is meant. */
const endTag = /<\/[a-zA-Z][\w-]*\s*>/;
const blockTag =
  /<(?:p|br|hr|div|ul|ol|li|h[1-6]|pre|blockquote|table|tr|section|article)(?:\s[^<>]*)?\/?>/;
const entity = /&(?:[a-zA-Z][a-zA-Z0-9]{1,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});/;

/** Characters of HTML that one request may have read properly: some 20 ms of work on a slow machine. */
const maxHtml = 20_000;
const anyTag = /<[^<>]*>/g;

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 32, maxChildNodes: 2_000 },
  selectors: [
    { selector: "a", options: { ignoreHref: true } },
    { selector: "img", format: "skip" },
    { selector: "ul", options: { itemPrefix: "- " } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
};

const toText = compile(options);

/**
 * The cleaner for the texts of one request, which may be HTML. Guarded, since reading plain text as HTML
 * destroys it ("List<String>" becomes "List"): tags are read only where there is an end tag or a block tag,
 * else entities are decoded where there are any, else only white space changes. Where a request has
 * more HTML than is reasonable, the rest only loses its tags. Import this lazily: the library takes
 * 0.1 s to load.
 */
export function createHtmlCleaner(): Clean {
  let left = maxHtml;
  return (text) => {
    if (!endTag.test(text) && !blockTag.test(text)) {
      return entity.test(text) ? tidy(decoded(text)) : cleanPlain(text);
    }
    left -= text.length;
    const read = left >= 0 ? toText(text) : decoded(text.replace(anyTag, " "));
    return tidy(read.toWellFormed());
  };
}

function decoded(text: string): string {
  return decodeHTMLStrict(text).toWellFormed();
}
