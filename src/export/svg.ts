import type { IsoDate, Session, SessionKind, StudyPlan } from "../domain/plan.js";
import { epochDayOf, isoDateOf, weekdayIndex } from "../planner/calendar.js";
import { minutesText } from "../planner/duration-text.js";
import { rangeText } from "../planner/render/duration.js";
import { oneLine } from "./cells.js";
import { escapeXml } from "./xml.js";

const cell = { width: 112, height: 74 } as const;
const margin = 24;
const headHeight = 76;
const legendHeight = 44;
const monthGap = 28;
const monthHead = 54;
const monthWidth = 7 * cell.width;
const oneColumn = 3;
const titleLength = 15;
const mostTitles = 3;
const dayNames = "Mon Tue Wed Thu Fri Sat Sun".split(" ");
const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );
/** A mark for each kind, so that colour is not needed to tell them apart. */
const marks: Readonly<Record<SessionKind, string>> = {
  learn: "\u25cf",
  practise: "\u25b2",
  review: "\u21bb",
  checkpoint: "\u2713",
  buffer: "\u25cb",
};
const kindNames: Readonly<Record<SessionKind, string>> = {
  learn: "learn",
  practise: "practise",
  review: "review",
  checkpoint: "checkpoint",
  buffer: "catch up",
};

const style = `
text{font-family:system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:#1c2530}
.bg{fill:#fff}.day{fill:#f6f8fa;stroke:#d9dfe6}.l1{fill:#dcebfb}.l2{fill:#b9d8f7}.l3{fill:#8fc0f2}.l4{fill:#66a6ea}
.h{font-size:22px;font-weight:650}.s{font-size:13px;fill:#55606e}.m{font-size:17px;font-weight:600}
.w{font-size:11px;fill:#55606e}.n{font-size:11px;font-weight:600}.t{font-size:10px}.min{font-size:10px;fill:#3c4856}
@media(prefers-color-scheme:dark){text{fill:#e8edf3}.bg{fill:#10161d}.day{fill:#18212b;stroke:#2c3947}
.l1{fill:#173353}.l2{fill:#1c4672}.l3{fill:#235a93}.l4{fill:#2d70b5}.s,.w{fill:#9fb0c2}.min{fill:#c6d3e0}}
`;

/**
 * The plan's months as a picture: days shaded by their minutes, with what is on. Made here, without
 * scripts or anything from elsewhere; texts are escaped.
 */
export function svgText(plan: StudyPlan): string {
  const months = monthsOf(plan);
  const columns = months.length > oneColumn ? 2 : 1;
  const rows: Month[][] = [];
  for (let index = 0; index < months.length; index += columns)
    rows.push(months.slice(index, index + columns));
  const width = 2 * margin + columns * monthWidth + (columns - 1) * monthGap;
  let y = margin + headHeight;
  let body = "";
  const most = Math.max(1, ...months.flatMap(({ days }) => days.map(({ minutes }) => minutes)));
  for (const row of rows) {
    row.forEach((month, index) => {
      body += drawMonth(month, margin + index * (monthWidth + monthGap), y, most);
    });
    y += monthHead + Math.max(...row.map(({ weeks }) => weeks)) * cell.height + monthGap;
  }
  const height = y + legendHeight;
  const title = escapeXml(oneLine(`Study plan: ${plan.topic}`));
  const summary = escapeXml(
    `${rangeText(plan)}. ${minutesText(plan.totals.plannedMinutes)} planned, ${minutesText(plan.totals.cushionMinutes)} of cushion.`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="title desc">` +
    `<title id="title">${title}</title><desc id="desc">${summary}</desc><style>${style}</style>` +
    `<rect class="bg" width="${width}" height="${height}"/>` +
    `<text class="h" x="${margin}" y="${margin + 24}">${title}</text>` +
    `<text class="s" x="${margin}" y="${margin + 48}">${summary}</text>` +
    `${body}${drawLegend(y, most)}</svg>\n`
  );
}

interface Day {
  readonly date: IsoDate;
  readonly minutes: number;
  readonly sessions: readonly Session[];
}

interface Month {
  readonly name: string;
  /** 0 to 6: the weekday of its first day, Monday first. */
  readonly offset: number;
  readonly weeks: number;
  readonly days: readonly Day[];
}

function monthsOf({ startDate, endDate, sessions }: StudyPlan): readonly Month[] {
  const byDate = Map.groupBy(sessions, ({ date }) => date);
  const start = epochDayOf(startDate) ?? 0;
  const end = epochDayOf(endDate) ?? start;
  // Whole weeks, but none that lies before or behind the plan.
  const firstOfMonth = epochDayOf(`${startDate.slice(0, 8)}01`) ?? start;
  const first = Math.max(firstOfMonth, start - weekdayIndex(start));
  const last = end + 6 - weekdayIndex(end);
  const months: Month[] = [];
  for (let day = first; day <= end; ) {
    const month = isoDateOf(day).slice(0, 7);
    const offset = weekdayIndex(day);
    const days: Day[] = [];
    for (; day <= last && isoDateOf(day).startsWith(month); day++) {
      const date = isoDateOf(day);
      const own = byDate.get(date) ?? [];
      let minutes = 0;
      for (const session of own) if (session.kind !== "buffer") minutes += session.minutes;
      days.push({ date, minutes, sessions: own });
    }
    const name = `${monthNames[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
    months.push({ name, offset, weeks: Math.ceil((offset + days.length) / 7), days });
  }
  return months;
}

function drawMonth({ name, offset, days }: Month, x: number, y: number, most: number): string {
  let text = `<text class="m" x="${x}" y="${y + 18}">${name}</text>`;
  dayNames.forEach((day, index) => {
    text += `<text class="w" x="${x + index * cell.width + 6}" y="${y + 42}">${day}</text>`;
  });
  days.forEach((day, index) => {
    const place = offset + index;
    const left = x + (place % 7) * cell.width;
    const top = y + monthHead + Math.floor(place / 7) * cell.height;
    text += drawDay(day, left, top, most);
  });
  return text;
}

function drawDay({ date, minutes, sessions }: Day, x: number, y: number, most: number): string {
  const level = minutes === 0 ? "" : ` l${Math.max(1, Math.ceil((minutes / most) * 4))}`;
  let text = `<rect class="day${level}" x="${x}" y="${y}" width="${cell.width}" height="${cell.height}"/>`;
  text += `<text class="n" x="${x + 6}" y="${y + 15}">${Number(date.slice(8))}</text>`;
  if (minutes > 0)
    text += `<text class="min" x="${x + cell.width - 6}" y="${y + 15}" text-anchor="end">${minutes} min</text>`;
  const shown = sessions.length > mostTitles ? sessions.slice(0, mostTitles - 1) : sessions;
  shown.forEach((session, index) => {
    text += line(`${marks[session.kind]} ${clipped(session.title)}`, x, y, index);
  });
  const more = sessions.length - shown.length;
  if (more > 0) text += line(`+ ${more} more`, x, y, shown.length);
  return text;
}

function line(words: string, x: number, y: number, index: number): string {
  return `<text class="t" x="${x + 6}" y="${y + 32 + index * 14}">${escapeXml(words)}</text>`;
}

function clipped(title: string): string {
  const plain = oneLine(title).replace(/^(?:Review|Practise): /, "");
  const characters = [...plain];
  return characters.length <= titleLength
    ? plain
    : `${characters
        .slice(0, titleLength - 1)
        .join("")
        .trimEnd()}\u2026`;
}

function drawLegend(y: number, most: number): string {
  let text = "";
  let x = margin;
  for (const kind of Object.keys(marks) as SessionKind[]) {
    const words = `${marks[kind]} ${kindNames[kind]}`;
    text += `<text class="s" x="${x}" y="${y + 14}">${words}</text>`;
    x += 26 + words.length * 7;
  }
  for (let level = 1; level <= 4; level++)
    text += `<rect class="day l${level}" x="${x + level * 22}" y="${y + 2}" width="22" height="14"/>`;
  return `${text}<text class="s" x="${x + 118}" y="${y + 14}">up to ${most} min a day</text>`;
}
