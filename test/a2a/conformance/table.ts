import { type Requirement, requirements, type Subject } from "./requirements.js";
import { type Claim, isNotDone } from "./suite.js";
import { bindings } from "./wires/peer.js";

const command = "UPDATE_DOCS=1 npx vitest run test/a2a/conformance/table.test.ts";

/** What is wrong with the claims: requirements that nobody speaks for, and tests that speak for none. */
export function gapsIn(claims: readonly Claim[]): readonly string[] {
  const byId = new Map(requirements.map((each) => [each.id as string, each]));
  const missing = requirements.flatMap(({ id, on, untested }) => {
    const claimed = new Set(
      claims.filter((claim) => claim.id === id).map(({ subject }) => subject),
    );
    if (untested !== undefined)
      return claimed.size === 0 ? [] : [`${id} is tested, and has a reason why it is not`];
    return on.filter((each) => !claimed.has(each)).map((each) => `${id} has no test for ${each}`);
  });
  const vain = claims
    .filter(({ id, subject }) => byId.get(id)?.on.includes(subject) !== true)
    .map(({ id, subject, file }) => `${file} tests ${id} for ${subject}, which it is not about`);
  return [...missing, ...vain];
}

/** The whole of docs/a2a-conformance.md. */
export function documentOf(claims: readonly Claim[]): string {
  const rows = requirements.map((each) => rowOf(each, claims));
  return [
    "# Conformance to A2A 1.0",
    "",
    "What [A2A 1.0](https://a2a-protocol.org/v1.0.0/specification) (tag v1.0.1) demands of an agent: each MUST, MUST NOT, SHOULD,",
    "SHOULD NOT and RECOMMENDED of its text, and of its contract where that says more, but for those that are for clients",
    "only, or for those who write the specification or an SDK. In our words; the number is the section, and a place in it.",
    "",
    "*pass*: the test runs with `npm test`, against a real server on 127.0.0.1, over each binding that is named, and holds.",
    "*not done*: the test is there, and `npm test` expects it to fail; once it holds, it says so. *operator*: whoever runs the service sees to it.",
    "*process*: we hold to it, and no test can tell. *not applicable*: there is nothing here that it could be about.",
    "",
    ...countsOf(),
    "",
    "This page is made from the tests, and a test compares the two. To make it anew:",
    "",
    "```sh",
    command,
    "```",
    "",
    "| section | level | requirement | bindings | test | result |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

type Result = "pass" | "not done" | "operator" | "process" | "not applicable";
const results: readonly Result[] = ["pass", "not done", "operator", "process", "not applicable"];

/** Not done anywhere is not done. */
function resultOf({ untested, notDone }: Requirement): Result {
  return untested?.kind ?? (notDone === undefined ? "pass" : "not done");
}

function countsOf(): string[] {
  const line = (name: string, found: readonly Requirement[]) => {
    const counts = results.map(
      (result) => found.filter((each) => resultOf(each) === result).length,
    );
    return `| ${[name, found.length, ...counts].join(" | ")} |`;
  };
  const isMust = ({ level }: Requirement) => level.startsWith("MUST");
  return [
    `| | requirements | ${results.join(" | ")} |`,
    `|---|${"---:|".repeat(1 + results.length)}`,
    line("MUST, MUST NOT", requirements.filter(isMust)),
    line(
      "SHOULD, SHOULD NOT, RECOMMENDED",
      requirements.filter((each) => !isMust(each)),
    ),
    line("together", requirements),
  ];
}

function rowOf(requirement: Requirement, claims: readonly Claim[]): string {
  const { id, level, text, on } = requirement;
  const files = [...new Set(claims.filter((claim) => claim.id === id).map(({ file }) => file))];
  const tests = files.map((file) => `[${file}](../test/a2a/conformance/${file})`).join(", ");
  return `| ${[id, level, text, namesOf(on), tests || "-", shownResult(requirement)].map(cell).join(" | ")} |`;
}

function namesOf(subjects: readonly Subject[]): string {
  return bindings.every((each) => subjects.includes(each)) ? "all" : subjects.join(", ");
}

function shownResult(requirement: Requirement): string {
  const { untested, notDone, note, on } = requirement;
  const rest = note === undefined ? "" : `. ${note}`;
  if (untested !== undefined) return `*${untested.kind}*: ${untested.why}${rest}`;
  if (notDone === undefined) return `pass${rest}`;
  const done = on.filter((each) => !isNotDone(requirement, each));
  const open = on.filter((each) => isNotDone(requirement, each));
  const where = done.length === 0 ? "" : ` (${namesOf(open)})`;
  const passed = done.length === 0 ? "" : `pass (${namesOf(done)}); `;
  return `${passed}*not done*${where}: ${notDone.why}${rest}`;
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
