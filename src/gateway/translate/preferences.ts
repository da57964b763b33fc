import { Level, type Weekday, type WeekdayMinutes } from "../../../gen/studly/v1/plan_pb.js";
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
    weekday_minutes: "weekdayMinutes",
    weekdayMinutes: "weekdayMinutes",
    dates_off: "datesOff",
    datesOff: "datesOff",
    start_time: "startTime",
    startTime: "startTime",
  } as const),
);

const protoName = {
  timeZone: "time_zone",
  startDate: "start_date",
  endDate: "end_date",
  daysOff: "days_off",
  minutesPerDay: "minutes_per_day",
  level: "level",
  weekdayMinutes: "weekday_minutes",
  datesOff: "dates_off",
  startTime: "start_time",
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
  weekdayMinutes: [],
  datesOff: [],
  startTime: "",
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
      const day = weekdayOf(item);
      if (day === undefined) return "must name days of the week, in English";
      days.add(day);
    }
    return { daysOff: [...days] };
  },
  weekdayMinutes: (value: unknown) => {
    const wrong = 'must be minutes by day of the week: {"sat": 180}';
    const entries = weekdayEntries(value);
    if (entries === undefined) return wrong;
    const weekdayMinutes: WeekdayMinutes[] = [];
    for (const [name, minutes] of entries) {
      const weekday = weekdayOf(name);
      if (weekday === undefined || typeof minutes !== "number") return wrong;
      if (!Number.isInteger(minutes) || minutes < 0 || minutes > 1_440) return wrong;
      weekdayMinutes.push({ $typeName: "studly.v1.WeekdayMinutes", weekday, minutes });
    }
    return { weekdayMinutes };
  },
  datesOff: (value: unknown) => {
    if (!Array.isArray(value) || !value.every((date) => typeof date === "string"))
      return "must be a list of dates";
    return { datesOff: value.slice(0, 1_000) };
  },
  startTime: (value: unknown) => (typeof value === "string" ? { startTime: value } : notString),
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

function weekdayOf(name: unknown): Weekday | undefined {
  return weekdays.get(
    keyOf(name)
      .replace(/^WEEKDAY_/, "")
      .slice(0, 3),
  );
}

/** An object by day, or the contract's list of days with minutes. */
function weekdayEntries(value: unknown): readonly (readonly [unknown, unknown])[] | undefined {
  if (Array.isArray(value)) {
    return value
      .slice(0, 100)
      .map((one) => (isObject(one) ? [one["weekday"], one["minutes"]] : [undefined, undefined]));
  }
  return isObject(value) ? Object.entries(value).slice(0, 100) : undefined;
}

function keyOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value).toUpperCase() : "";
}
