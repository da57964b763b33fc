import { Level, type Weekday } from "../../../gen/studly/v1/plan_pb.js";
import type { Preferences } from "../../../gen/studly/v1/studly_pb.js";
import { isObject, type JsonObject } from "../json-rpc.js";
import type { Reader } from "./reader.js";

/** The field that a key means; keys come in the contract's spelling or in camel case. */
const fieldOf = new Map<string, keyof typeof readers>(
  Object.entries({
    time_zone: "timeZone",
    timeZone: "timeZone",
    timezone: "timeZone",
    start_date: "startDate",
    startDate: "startDate",
    end_date: "endDate",
    endDate: "endDate",
    days_off: "daysOff",
    daysOff: "daysOff",
    minutes_per_day: "minutesPerDay",
    minutesPerDay: "minutesPerDay",
    level: "level",
  } as const),
);

const protoName = {
  timeZone: "time_zone",
  startDate: "start_date",
  endDate: "end_date",
  daysOff: "days_off",
  minutesPerDay: "minutes_per_day",
  level: "level",
} as const;

type Wishes = Omit<Preferences, "$typeName" | "$unknown">;

/** What the caller set apart from the text, gathered from all the places where it may stand. */
export class PreferencesReader {
  #message: Preferences | undefined;
  #paths: Map<string, string> | undefined;

  get message(): Preferences | undefined {
    return this.#message;
  }

  /** Where a field of the contract, such as "preferences.level", came from. */
  pathOf(field: string): string | undefined {
    return this.#paths?.get(field);
  }

  /** Reads what it knows of an object and ignores the rest; what is read later wins. */
  read(reader: Reader, object: JsonObject, path: string): void {
    const inner = object["preferences"];
    if (isObject(inner)) this.read(reader, inner, `${path}.preferences`);
    for (const [key, value] of Object.entries(object)) {
      const field = fieldOf.get(key);
      if (field === undefined || value === null || value === "") continue;
      const name = `preferences.${protoName[field]}`;
      const wish = readers[field](value);
      if (typeof wish === "string") reader.problems.add(`${path}.${key}`, wish);
      else {
        this.#message = { ...(this.#message ?? none), ...wish };
        this.#paths ??= new Map();
        this.#paths.set(name, `${path}.${key}`);
      }
    }
  }
}

const none: Preferences = {
  $typeName: "studly.v1.Preferences",
  timeZone: "",
  startDate: "",
  endDate: "",
  daysOff: [],
  level: Level.UNSPECIFIED,
};

/** Each gives the field, or says what is wrong; ranges and formats are the contract's affair. */
const readers = {
  timeZone: (value: unknown) => (typeof value === "string" ? { timeZone: value } : notString),
  startDate: (value: unknown) => (typeof value === "string" ? { startDate: value } : notString),
  endDate: (value: unknown) => (typeof value === "string" ? { endDate: value } : notString),
  minutesPerDay: (value: unknown) => {
    const minutes = typeof value === "string" ? Number(value) : value;
    if (typeof minutes !== "number" || !Number.isInteger(minutes)) return "must be a whole number";
    return minutes >= 0 && minutes <= 0xffff_ffff ? { minutesPerDay: minutes } : "must be 5 to 960";
  },
  level: (value: unknown) => {
    const level = levels.get(keyOf(value).replace(/^LEVEL_/, ""));
    return level === undefined ? "must be beginner, intermediate or advanced" : { level };
  },
  daysOff: (value: unknown) => {
    if (!Array.isArray(value)) return "must be a list of days";
    const days = new Set<Weekday>();
    for (const item of value.slice(0, 100)) {
      const day = weekdays.get(
        keyOf(item)
          .replace(/^WEEKDAY_/, "")
          .slice(0, 3),
      );
      if (day === undefined) return "must name days of the week, in English";
      days.add(day);
    }
    return { daysOff: [...days] };
  },
} satisfies Record<string, (value: unknown) => Partial<Wishes> | string>;

const notString = "must be a string";

const levels = new Map<string, Level>([
  ["BEGINNER", Level.BEGINNER],
  ["INTERMEDIATE", Level.INTERMEDIATE],
  ["ADVANCED", Level.ADVANCED],
]);

const weekdays = new Map<string, Weekday>(
  ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"].flatMap((name, index): [string, Weekday][] => [
    [name, index + 1],
    [String(index + 1), index + 1],
  ]),
);

function keyOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toUpperCase() : "";
}
