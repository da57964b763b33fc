import { afterAll, beforeAll, describe, it } from "vitest";
import {
  type Requirement,
  type RequirementId,
  requirements,
  type Subject,
} from "./requirements.js";
import type { Binding } from "./wires/peer.js";

/** A test's word that a requirement holds, for one binding or subject. */
export interface Claim {
  readonly id: RequirementId;
  readonly subject: Subject;
  /** Of the test. */
  readonly file: string;
}

/** What a file of conformance tests is written with. */
export interface Kit {
  /**
   * One test for each binding, each of which claims the requirements. Where one of them is known not to be met
   * the test must fail; when it no longer does, its `notDone` goes.
   */
  each(
    on: readonly Binding[],
    ids: readonly RequirementId[],
    title: string,
    test: (binding: Binding) => Promise<void>,
  ): void;
  /** One test that claims the requirements for what is no binding: the card, the notifications, the server. */
  once(
    subject: Exclude<Subject, Binding>,
    ids: readonly RequirementId[],
    title: string,
    test: () => Promise<void> | void,
  ): void;
  /** Something that all tests of the file use, and that is there while they run. */
  shared<T extends AsyncDisposable>(start: () => Promise<T>): () => T;
}

const byId = new Map<RequirementId, Requirement>(requirements.map((each) => [each.id, each]));

let recording: Claim[] | undefined;

/** The claims of the files that `load` imports; none of their tests is run. */
export async function claimsOf(load: () => Promise<void>): Promise<readonly Claim[]> {
  recording = [];
  try {
    await load();
    return recording;
  } finally {
    recording = undefined;
  }
}

/** The conformance tests of a file; nothing else may be in it. */
export function conformance(file: string, write: (kit: Kit) => void): void {
  if (recording === undefined) describe(file, () => write(running));
  else write(recorder(file, recording));
}

const running: Kit = {
  each(on, ids, title, test) {
    for (const binding of on) define(binding, ids, title, () => test(binding));
  },
  once: define,
  shared<T extends AsyncDisposable>(start: () => Promise<T>) {
    let value: T | undefined;
    beforeAll(async () => {
      value = await start();
    });
    afterAll(() => value?.[Symbol.asyncDispose]());
    return () => {
      if (value === undefined) throw new Error("not started");
      return value;
    };
  },
};

function define(
  subject: Subject,
  ids: readonly RequirementId[],
  title: string,
  test: () => Promise<void> | void,
): void {
  const isMet = ids.every((id) => !isNotDone(byId.get(id), subject));
  const name = `${subject}: ${title} (${ids.map((id) => `§${id}`).join(", ")})`;
  if (isMet) it(name, test);
  else it.fails(name, test);
}

/** Whether a requirement is known not to be met there. */
export function isNotDone(requirement: Requirement | undefined, subject: Subject): boolean {
  const { notDone } = requirement ?? {};
  if (notDone === undefined) return false;
  return notDone.on === undefined || notDone.on.includes(subject);
}

function recorder(file: string, claims: Claim[]): Kit {
  const claim = (subject: Subject, ids: readonly RequirementId[]) => {
    for (const id of ids) claims.push({ id, subject, file });
  };
  return {
    each(on, ids) {
      for (const binding of on) claim(binding, ids);
    },
    once: claim,
    shared: () => () => {
      throw new Error("nothing runs while claims are recorded");
    },
  };
}
