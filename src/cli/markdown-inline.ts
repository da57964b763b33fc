import type { Style } from "./terminal.js";

// Alternatives in this order: \escape, `code`, **strong**, *emphasis*, _emphasis_, [text](url).
const spans =
  /\\([!-/:-@[-`{-~])|`([^`]+)`|\*\*((?:\\.|[^*\\]|\*(?!\*))+)\*\*|\*((?=\S)(?:\\.|[^*\\])+)\*|(?<![\p{L}\p{N}_])_((?:\\.|[^_\\])+)_(?![\p{L}\p{N}_])|\[([^\]]*)\]\(([^()\s]*)\)/gu;

/** Renders the spans of one line of Markdown: bold, italics, code, links, escapes. */
export function renderInline(text: string, style: Style): string {
  return text.replace(spans, (...groups: (string | undefined)[]) => {
    const [, escaped, code, strong, star, underscore, label, url] = groups;
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return style("cyan", code);
    if (strong !== undefined) return style("bold", renderInline(strong, style));
    const emphasised = star ?? underscore;
    if (emphasised !== undefined) return style("italic", renderInline(emphasised, style));
    const shown = renderInline(label ?? "", style);
    return shown === url || shown === "" ? style("underline", url ?? "") : `${shown} (${url})`;
  });
}
