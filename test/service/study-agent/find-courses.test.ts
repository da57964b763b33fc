import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCourses } from "../../../src/service/study-agent/courses/find-courses.js";
import { notCourses, withCourses } from "./sentences.js";

function titlesOf(text: string): readonly string[] | undefined {
  return findCourses(text)?.courses.map(({ title }) => title);
}

describe("a text that lists courses", () => {
  it.each(withCourses)("%j", (text, titles) => {
    expect(titlesOf(text)).toEqual(titles.split(" | "));
  });

  it("leaves the rest to be read for time and dates", () => {
    const text =
      "plan my whole degree: algorithms, linear algebra, databases, ... in 3 years, 2 hours a day";
    expect(findCourses(text)?.rest).toMatch(
      /^plan my whole degree: +; … in 3 years, 2 hours a day$/,
    );
  });

  it("says of its courses what they consist of, and how long or heavy they are", () => {
    const text = `Plan the courses of my degree in 18 months:
      1. Algorithms: sorting, graphs, hashing
      2. Databases (8 weeks)
      3. Thesis [30 ECTS]
      4. Networks - 6 weeks`;
    expect(findCourses(text)?.courses).toEqual([
      { title: "Algorithms", topics: "sorting, graphs, hashing" },
      { title: "Databases", days: 56 },
      { title: "Thesis", credits: 30 },
      { title: "Networks", days: 42 },
    ]);
  });

  it("has lengths only where each course has one: else it is that of all", () => {
    const own = findCourses("my courses: algorithms 8 weeks, databases 6 weeks");
    expect(own?.courses.map(({ days }) => days)).toEqual([56, 42]);
    const all = findCourses("my courses: algorithms, databases 6 weeks");
    expect(all?.courses.map(({ days }) => days)).toEqual([undefined, undefined]);
    expect(all?.rest).toContain("6 weeks");
  });

  it("is taken as it is: each course once, up to 80 characters", () => {
    const long = `${"x".repeat(90)}`;
    expect(titlesOf(`courses: Go; go; ${long}`)).toEqual(["Go", "x".repeat(80)]);
  });
});

describe("a text that lists no courses", () => {
  it.each(notCourses)("%j", (text) => {
    expect(titlesOf(text)).toBeUndefined();
  });
});

describe("whatever is said", () => {
  it("is read in no time", () => {
    const piece = fc.constantFrom(
      ..."degree,courses are,semester 1:,my,a,;,:,and,- x\n,1.,(8 weeks),in,…,learn,curriculum:\n".split(
        ",",
      ),
      ", ",
      " ",
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
        const text = `degree ${pieces.join(" ").repeat(4_000)}`;
        const from = performance.now();
        const found = findCourses(text);
        expect(performance.now() - from).toBeLessThan(500);
        for (const { title } of found?.courses ?? []) expect(title.length).toBeLessThanOrEqual(80);
      }),
      { seed: 20261123, numRuns: 100 },
    );
  });
});
