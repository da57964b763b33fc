import type { Subject } from "./subject.js";

/** An outline for all subjects of a kind. Its texts have `{topic}` where the subject's name belongs. */
export interface FamilyEntry {
  /** "a programming language". */
  readonly name: string;
  /** Subjects that are known to belong to it, in lower case, separated by commas. */
  readonly members: string;
  /** Topics that say themselves that they belong to it. */
  readonly pattern: RegExp;
  readonly load: () => Promise<{ readonly subject: Subject }>;
}

/** In the order in which they are tried. */
export const families = {
  "programming-language": {
    name: "a programming language",
    members:
      "coding, programming, computer programming, software development, c#, csharp, go, golang, rust, kotlin, swift, ruby, php, scala, r, julia, perl, dart, lua, haskell, elixir, erlang, clojure, " +
      "f#, ocaml, zig, nim, fortran, cobol, matlab, assembly, lisp, scheme, prolog, groovy, solidity, " +
      "visual basic, vba, vb.net, objective-c, delphi, pascal, ada, d, crystal, scratch, gleam, mojo, apl",
    pattern: /\bprogramming\s+language\b|\b[a-z+#.]+(?:lang|script)\b|\bcoding\s+in\b/i,
    load: () => import("./families/programming-language.js"),
  },
  language: {
    name: "a language",
    members:
      "english, french, german, italian, portuguese, japanese, mandarin, mandarin chinese, chinese, korean, arabic, dutch, russian, polish, turkish, swedish, norwegian, danish, finnish, greek, hebrew, hindi, urdu, " +
      "bengali, punjabi, tamil, telugu, swahili, yoruba, igbo, hausa, zulu, xhosa, amharic, somali, thai, " +
      "vietnamese, indonesian, malay, tagalog, filipino, ukrainian, czech, slovak, slovenian, croatian, " +
      "serbian, bosnian, bulgarian, romanian, hungarian, latvian, lithuanian, estonian, icelandic, irish, " +
      "gaelic, welsh, basque, catalan, galician, latin, ancient greek, sanskrit, esperanto, persian, farsi, " +
      "pashto, kurdish, georgian, armenian, azerbaijani, kazakh, uzbek, mongolian, nepali, sinhala, khmer, " +
      "lao, burmese, cantonese, taiwanese, hawaiian, maori, afrikaans, albanian, maltese, luxembourgish, " +
      "sign language, american sign language, asl, british sign language, bsl",
    pattern: /\b(?:language|grammar|vocabulary|conversation)$|\bspeak(?:ing)?\s+[A-Z]/i,
    load: () => import("./families/language.js"),
  },
} satisfies Record<string, FamilyEntry>;

export type FamilyId = keyof typeof families;
