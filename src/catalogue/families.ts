import type { Subject } from "./subject.js";

/** An outline for all subjects of a kind. Its texts have `{topic}` where the subject's name belongs. */
export interface FamilyEntry {
  /** "a programming language". */
  readonly name: string;
  /** Subjects that are known to belong to it, in lower case, separated by commas. */
  readonly members: string;
  /** Topics that say themselves that they belong to it. */
  readonly pattern: RegExp;
  /** True if its members are common nouns: "the violin". */
  readonly commonNouns?: true;
  readonly load: () => Promise<{ readonly subject: Subject }>;
}

/** In the order in which they are tried. */
export const families = {
  "programming-language": {
    name: "a programming language",
    members:
      "coding, programming, computer programming, software development, kotlin, swift, ruby, php, scala, r, julia, perl, dart, lua, haskell, elixir, erlang, clojure, " +
      "f#, ocaml, zig, nim, fortran, cobol, matlab, assembly, lisp, scheme, prolog, groovy, solidity, " +
      "visual basic, vba, vb.net, objective-c, delphi, pascal, ada, d, crystal, scratch, gleam, mojo, apl",
    pattern: /\bprogramming\s+language\b|\b[a-z+#.]+(?:lang|script)\b|\bcoding\s+in\b/i,
    load: () => import("./families/programming-language.js"),
  },
  language: {
    name: "a language",
    members:
      "dutch, russian, polish, turkish, swedish, norwegian, danish, finnish, greek, hebrew, hindi, urdu, " +
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
  "maths-course": {
    name: "a mathematics course",
    members:
      "maths, math, mathematics, geometry, trigonometry, precalculus, pre-calculus, differential equations, " +
      "real analysis, complex analysis, topology, number theory, abstract algebra, group theory, set theory, " +
      "numerical analysis, multivariable calculus, vector calculus, game theory, mathematical logic, arithmetic, " +
      "measure theory, functional analysis, optimisation, optimization, linear programming, cryptography",
    pattern: /\b(?:maths?|mathematics|geometry|algebra|calculus|equations)\b/i,
    load: () => import("./families/maths-course.js"),
  },
  instrument: {
    name: "an instrument",
    commonNouns: true,
    members:
      "violin, viola, cello, double bass, bass, bass guitar, ukulele, drums, drum kit, flute, clarinet, oboe, " +
      "bassoon, saxophone, sax, trumpet, trombone, tuba, horn, french horn, harmonica, accordion, banjo, " +
      "mandolin, harp, organ, recorder, keyboard, synthesizer, sitar, tabla, bagpipes, cajon, kalimba, djembe, singing, voice",
    pattern:
      /\b(?:violin|cello|ukulele|drums?|flute|clarinet|saxophone|trumpet|harmonica|instrument)\b/i,
    load: () => import("./families/instrument.js"),
  },
  "exam-prep": {
    name: "an exam",
    members:
      "toefl, gmat, lsat, mcat, gcse, a-level, a levels, abitur, baccalaureate, jee, neet, upsc, gate, cat, cfa, cpa, " +
      "acca, comptia a+, comptia security+, security+, network+, ccna, cissp, cism, scrum master, psm, pl-300, az-900, az-104, " +
      "saa-c03, aws solutions architect, jlpt, jlpt n5, dele, delf, testdaf, topik, toeic, duolingo english test, " +
      "bar exam, usmle, nclex, waec, jamb, utme, praxis, ged, act, psat, ssat, ucat, bmat, citizenship test",
    pattern: /\b(?:exams?|certification|certificate|test|finals|midterms?|olympiad|licensing)$/i,
    load: () => import("./families/exam-prep.js"),
  },
  software: {
    name: "a software tool",
    members:
      "photoshop, adobe photoshop, illustrator, adobe illustrator, indesign, after effects, lightroom, blender, unity, " +
      "unreal engine, unreal, godot, autocad, solidworks, fusion 360, sketchup, revit, power bi, tableau, looker, word, " +
      "microsoft word, powerpoint, outlook, notion, obsidian, jira, confluence, salesforce, sap, hubspot, wordpress, " +
      "webflow, shopify, canva, gimp, inkscape, krita, ableton, ableton live, fl studio, logic pro, audacity, latex, vim, " +
      "neovim, emacs, terraform, ansible, jenkins, github actions, grafana, prometheus, mongodb, redis, elasticsearch, " +
      "kafka, spark, airflow, snowflake, dbt, azure, google cloud, gcp, firebase, supabase, angular, vue, vue.js, svelte, " +
      "next.js, nextjs, django, flask, fastapi, spring, spring boot, laravel, ruby on rails, rails, flutter, react native, " +
      "tailwind, tailwind css, bootstrap, jquery, three.js, d3, d3.js, numpy, pytorch, tensorflow, scikit-learn, graphql, " +
      "nestjs, selenium, playwright, cypress, postman, zapier, microsoft access, quickbooks",
    pattern: /\b(?:software|app|framework|library|crm|cad|ide)$|\.js$/i,
    load: () => import("./families/software.js"),
  },
  "essay-subject": {
    name: "a subject of reading and writing",
    members:
      "sociology, anthropology, political science, politics, international relations, literature, english literature, " +
      "art history, religious studies, theology, ethics, law, criminology, geography, human geography, media studies, " +
      "communication studies, education, pedagogy, linguistics, gender studies, archaeology, classics, cultural studies, " +
      "american history, us history, european history, african history, ancient history, roman history, medieval history, " +
      "military history, history of art, musicology, film studies, journalism, public policy, social work, logic, rhetoric and composition",
    pattern:
      /\b(?:history|studies|literature|politics|ethics|law|civilisation|civilization|wars?|revolution|empire|mythology)\b/i,
    load: () => import("./families/essay-subject.js"),
  },
} satisfies Record<string, FamilyEntry>;

export type FamilyId = keyof typeof families;
