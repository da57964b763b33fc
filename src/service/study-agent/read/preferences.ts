import type { Preferences } from "../../../domain/conversation.js";
import { StudlyError } from "../../../domain/errors.js";
import type { JsonObject } from "../../../domain/task.js";
import { checkPreferences } from "../../../planner/interpret/preferences.js";
import { isObject } from "./json.js";
import { valueReaders } from "./preference-values.js";
import type { Problems } from "./problems.js";

type Name = keyof Preferences;

/** The contract's names; keys come in this spelling or in camel case. */
const protoNames: Readonly<Record<Name, string>> = {
  timeZone: "time_zone",
  startDate: "start_date",
  endDate: "end_date",
  daysOff: "days_off",
  minutesPerDay: "minutes_per_day",
  level: "level",
  weekdayMinutes: "weekday_minutes",
  datesOff: "dates_off",
  startTime: "start_time",
};

const nameOf = new Map<string, Name>([["timezone", "timeZone"]]);
for (const [name, protoName] of Object.entries(protoNames)) {
  nameOf.set(name, name as Name);
  nameOf.set(protoName, name as Name);
}

const maxNesting = 4;

/** What the caller set apart from the text, gathered from all the places where it may stand. */
export class PreferencesReader {
  #preferences: Preferences = {};
  readonly #paths = new Map<string, string>();

  get preferences(): Preferences {
    return this.#preferences;
  }

  /** Where a field of the contract, such as "preferences.end_date", came from. */
  pathOf(field: string): string | undefined {
    return this.#paths.get(field);
  }

  /**
   * Reads what it knows of an object and ignores the rest, also what is null or empty, since many
   * callers write down every field that they know. What is read later wins.
   */
  read(problems: Problems, object: JsonObject, path: string, nesting = 0): void {
    const inner = object["preferences"];
    if (isObject(inner) && nesting < maxNesting)
      this.read(problems, inner, `${path}.preferences`, nesting + 1);
    for (const [key, value] of Object.entries(object)) {
      const name = nameOf.get(key);
      if (name === undefined || isEmpty(value)) continue;
      const wish = valueReaders[name](value);
      if (typeof wish === "string") problems.add(`${path}.${key}`, wish);
      else {
        this.#preferences = { ...this.#preferences, ...wish };
        this.#paths.set(`preferences.${protoNames[name]}`, `${path}.${key}`);
      }
    }
  }

  /** Adds a problem for each preference that cannot be: no such day, zone, time. */
  check(problems: Problems): void {
    try {
      checkPreferences(this.#preferences);
    } catch (error) {
      if (!(error instanceof StudlyError)) throw error;
      for (const { field, description } of error.violations)
        problems.add(this.pathOf(field) ?? field, description);
    }
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true;
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) && Object.keys(value).length === 0;
}
