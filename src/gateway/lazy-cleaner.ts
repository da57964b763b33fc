import { type Clean, cleanPlain } from "./clean-text.js";

/** Cleans the texts of one message; what reads HTML is loaded for the first one that may hold it. */
export function createLazyCleaner(): (text: string) => string | Promise<string> {
  let html: Promise<Clean> | undefined;
  return (text) => {
    if (!/[<&]/.test(text)) return cleanPlain(text);
    html ??= import("./clean-html.js").then(({ createHtmlCleaner }) => createHtmlCleaner());
    return html.then((clean) => clean(text));
  };
}
