import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { StudlyError } from "../../../src/domain/errors.js";
import { historyExtension } from "../../../src/domain/extensions.js";
import type { JsonObject, JsonValue, Message, Part } from "../../../src/domain/task.js";
import { createHtmlCleaner } from "../../../src/gateway/clean-html.js";
import { type Clean, cleanPlain } from "../../../src/service/study-agent/read/clean.js";
import { readMessage } from "../../../src/service/study-agent/read/read-message.js";

function read(
  parts: readonly Part[],
  {
    metadata = {},
    own,
    clean = cleanPlain,
  }: { metadata?: JsonObject; own?: JsonObject; clean?: Clean } = {},
) {
  const message: Message = { messageId: "m", role: "user", parts };
  return readMessage(own === undefined ? message : { ...message, metadata: own }, metadata, clean);
}

async function refusal(reading: Promise<unknown>): Promise<StudlyError> {
  const error = await reading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof StudlyError)) throw new Error(`not refused: ${error}`);
  return error;
}

function fieldsOf({ violations }: StudlyError): readonly string[] {
  return violations.map(({ field }) => field);
}

describe("texts", () => {
  it("are joined with a line each", async () => {
    const { text } = await read([{ text: "Learn Python" }, { text: " in 2 weeks " }, { text: "" }]);
    expect(text).toBe("Learn Python\nin 2 weeks");
  });

  it.each(["text/plain", "text/markdown; charset=utf-8", "TEXT/HTML", "text"])(
    "may be %s",
    async (mediaType) => {
      expect((await read([{ text: "Learn Go", mediaType }])).text).toBe("Learn Go");
    },
  );

  it("are cleaned of HTML by whoever knows it, at once or later", async () => {
    const html = createHtmlCleaner();
    for (const clean of [html, async (text: string) => html(text)]) {
      const { text } = await read([{ text: "<p>Learn <b>C&amp;C</b></p>" }], { clean });
      expect(text).toBe("Learn C&C");
    }
  });

  it("may be missing altogether: then there is nothing to read, and the service asks", async () => {
    for (const parts of [[], [{ text: "  " }], [{ data: 7 }], [{ data: null }]])
      expect(await read(parts)).toMatchObject({ text: "", history: [], preferences: {} });
  });

  it("are refused above 20,000 characters, counted as people do", async () => {
    expect((await read([{ text: "😀".repeat(20_000) }])).text.length).toBe(40_000);
    const all = await refusal(read([{ text: "a".repeat(15_000) }, { text: "b".repeat(15_000) }]));
    expect(all.code).toBe("invalid_argument");
    expect(fieldsOf(all)).toEqual(["message.parts"]);
    const one = await refusal(read([{ text: "" }, { text: "a".repeat(40_001) }]));
    expect(fieldsOf(one)).toEqual(["message.parts[1].text"]);
  });

  it("are refused in more than 100 parts", async () => {
    const error = await refusal(read(Array.from({ length: 101 }, () => ({ text: "a" }))));
    expect(fieldsOf(error)).toEqual(["message.parts"]);
  });
});

describe("files", () => {
  it("are named below the text, and never fetched", async () => {
    const { text } = await read([
      { url: "http://127.0.0.1:1/syllabus.pdf" },
      { text: "Learn this" },
      { raw: new Uint8Array([1]), filename: "notes\n.pdf", mediaType: "application/pdf" },
      { url: "https://example.org/n", filename: "n.txt" },
      { text: "<x/>", mediaType: "application/xml" },
      { raw: new Uint8Array([1]) },
    ]);
    expect(text.split("\n")).toEqual([
      "Learn this",
      "Attached file: http://127.0.0.1:1/syllabus.pdf",
      "Attached file: notes .pdf",
      "Attached file: n.txt (https://example.org/n)",
      "Attached file: application/xml",
      "Attached file: without a name",
    ]);
  });

  it("say nothing by themselves: beside an empty text there is nothing to read", async () => {
    expect((await read([{ text: " " }, { url: "https://a.example/b.pdf" }])).text).toBe("");
  });

  it("alone are content that this agent does not read", async () => {
    const error = await refusal(
      read([{ raw: new Uint8Array([1]), mediaType: "image/png" }, { url: "https://a.example/b" }]),
    );
    expect(error.code).toBe("content_type_not_supported");
    expect(error.message).toContain("image/png");
    expect(fieldsOf(error)).toEqual(["message.parts"]);
  });
});

describe("preferences", () => {
  it("stand in data parts and in metadata; that of the request wins", async () => {
    const { preferences } = await read(
      [
        { data: { minutes_per_day: 45, daysOff: ["Sunday", "sat", 7], level: "ADVANCED", x: {} } },
        { data: { preferences: { timezone: "Europe/Lisbon", minutesPerDay: 10 } } },
      ],
      {
        own: { preferences: { minutes_per_day: "20", end_date: "2026-12-01" } },
        metadata: { preferences: { endDate: "2027-01-01", unknown: 1, start_time: "19:00" } },
      },
    );
    expect(preferences).toEqual({
      timeZone: "Europe/Lisbon",
      minutesPerDay: 20,
      endDate: "2027-01-01",
      daysOff: ["sun", "sat"],
      level: "advanced",
      startTime: "19:00",
    });
  });

  it("come in the contract's ProtoJSON too", async () => {
    const wishes = {
      level: "LEVEL_BEGINNER",
      daysOff: ["WEEKDAY_SUN"],
      weekdayMinutes: [{ weekday: "WEEKDAY_SAT", minutes: 180 }],
      datesOff: ["2026-12-24"],
      startDate: "2026-12-01",
    };
    expect((await read([{ data: wishes }])).preferences).toEqual({
      level: "beginner",
      daysOff: ["sun"],
      weekdayMinutes: { sat: 180 },
      datesOff: ["2026-12-24"],
      startDate: "2026-12-01",
    });
  });

  it("that are empty are none: many callers write down every field that they know", async () => {
    const nothing = { minutes_per_day: null, level: "", days_off: [], weekday_minutes: {} };
    expect((await read([{ data: nothing }])).preferences).toEqual({});
  });

  it("that are wrong are all told at once, where they were written", async () => {
    const error = await refusal(
      read([{ text: "Learn Go" }, { data: { minutes_per_day: 1.5, level: "guru" } }], {
        own: { preferences: { timeZone: "Mars/Base", days_off: "sunday" } },
        metadata: { preferences: { start_date: "2026-02-30", weekdayMinutes: { sat: 2_000 } } },
      }),
    );
    expect(error.code).toBe("invalid_argument");
    expect(fieldsOf(error).toSorted()).toEqual([
      "message.metadata.preferences.days_off",
      "message.metadata.preferences.timeZone",
      "message.parts[1].data.level",
      "message.parts[1].data.minutes_per_day",
      "metadata.preferences.start_date",
      "metadata.preferences.weekdayMinutes",
    ]);
    expect(error.message).toMatch(/^message\.parts\[1\]\.data\.minutes_per_day: .*and 5 more\.$/);
  });

  it.each([
    [{ minutes_per_day: 4 }, "minutes_per_day"],
    [{ minutes_per_day: 961 }, "minutes_per_day"],
    [{ minutes_per_day: "soon" }, "minutes_per_day"],
    [{ start_time: "7pm" }, "start_time"],
    [{ start_date: "2026-12-02", end_date: "2026-12-01" }, "end_date"],
    [{ days_off: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] }, "days_off"],
    [{ days_off: ["Caturday"] }, "days_off"],
    [{ weekday_minutes: { sat: "long" } }, "weekday_minutes"],
    [{ weekday_minutes: [{ weekday: "sat" }] }, "weekday_minutes"],
    [{ dates_off: ["2026-13-01"] }, "dates_off"],
    [{ dates_off: "2026-12-24" }, "dates_off"],
    [{ dates_off: Array.from({ length: 367 }, () => "2026-12-24") }, "dates_off"],
    [{ time_zone: "x".repeat(65) }, "time_zone"],
  ] as const)("that cannot be are refused: %#", async (data, name) => {
    const error = await refusal(read([{ data: data as unknown as JsonValue }]));
    expect(fieldsOf(error)).toEqual([`message.parts[0].data.${name}`]);
  });

  it("names the fields of the service's errors as the caller wrote them", async () => {
    const { inCallersWords } = await read([{ data: { endDate: "2027-01-01" } }]);
    const violations = [{ field: "preferences.end_date", description: "It is over." }];
    const told = inCallersWords(new StudlyError("invalid_argument", "no", { violations }));
    expect(told).toMatchObject({
      message: "message.parts[0].data.endDate: It is over.",
      violations: [{ field: "message.parts[0].data.endDate" }],
    });
    const other = new StudlyError("unavailable", "no");
    expect(inCallersWords(other)).toBe(other);
  });
});

describe("earlier turns", () => {
  it("come as chunks of a conversation, in any shape, each once", async () => {
    const chunks = [
      { kind: "text", text: "<p>I am new to this</p>" },
      "I work on Mondays",
      { parts: [{ text: "I work on" }, { text: "Mondays" }] },
      { message: { data: "# Plan\n## Daily Goals\n## Time Estimates" } },
      "learn  python",
      { odd: 1 },
      7,
    ];
    const { text, history } = await read([{ text: "Learn Python" }, { data: chunks as never }], {
      clean: createHtmlCleaner(),
    });
    expect(text).toBe("Learn Python");
    expect(history).toEqual([
      { role: "user", text: "I am new to this" },
      { role: "user", text: "I work on\nMondays" },
      { role: "agent", text: "# Plan\n## Daily Goals\n## Time Estimates" },
    ]);
  });

  it("come as our extension in the request's metadata", async () => {
    const turns = [
      { role: "user", text: " I have 1 hour a day ", messageId: "a" },
      { role: "ROLE_AGENT", text: "Noted.", messageId: "" },
      { text: "" },
      { text: "No Sundays" },
    ];
    const { history } = await read([{ text: "Go" }], { metadata: { [historyExtension]: turns } });
    expect(history).toEqual([
      { role: "user", text: "I have 1 hour a day", messageId: "a" },
      { role: "agent", text: "Noted." },
      { role: "user", text: "No Sundays" },
    ]);
  });

  it.each([
    ["a string", ""],
    [[7], "[0]"],
    [[{ role: "judge", text: "x" }], "[0].role"],
    [[{ text: "x" }, { role: "user" }], "[1].text"],
    [[{ text: "x".repeat(40_001) }], "[0].text"],
    [Array.from({ length: 201 }, () => ({ text: "x" })), ""],
  ] as const)("are refused where they are wrong: %#", async (turns, where) => {
    const metadata = { [historyExtension]: turns as unknown as JsonValue };
    const error = await refusal(read([{ text: "Go" }], { metadata }));
    expect(fieldsOf(error)).toEqual([`metadata["${historyExtension}"]${where}`]);
  });
});

describe("whatever is sent", () => {
  it("is read or refused, and never breaks anything", async () => {
    const json = fc.jsonValue({ maxDepth: 6 }) as fc.Arbitrary<JsonValue>;
    const wishes = fc.dictionary(
      fc.constantFrom("minutes_per_day", "level", "daysOff", "weekdayMinutes", "preferences", "x"),
      json,
    ) as fc.Arbitrary<JsonObject>;
    const part = fc.oneof(
      fc.record({ text: fc.string({ unit: "binary" }) }),
      fc.record({ text: fc.string(), mediaType: fc.constantFrom("text/plain", "a/b", "") }),
      fc.record({ data: fc.oneof(json, wishes) }),
      fc.record({ url: fc.string(), filename: fc.string() }),
    );
    const metadata = fc.oneof(
      fc.record({ preferences: fc.oneof(json, wishes) }),
      fc.record({ [historyExtension]: json }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 4 }), metadata, async (parts, said) => {
        try {
          const { text, history } = await read(parts, { metadata: said as JsonObject });
          expect(text.isWellFormed()).toBe(true);
          expect(history.length).toBeLessThanOrEqual(200);
        } catch (error) {
          expect(error).toBeInstanceOf(StudlyError);
          const { code } = error as StudlyError;
          expect(["invalid_argument", "content_type_not_supported"]).toContain(code);
        }
      }),
      { seed: 20261123, numRuns: 500 },
    );
  });
});
