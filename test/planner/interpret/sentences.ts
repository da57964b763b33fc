import type { Level } from "../../../src/domain/plan.js";

/** What a sentence must be read as; what is not named must not be said. Today is Mon 2026-11-23. */
export interface Expected {
  readonly topic: string;
  readonly start?: string;
  readonly end?: string;
  readonly days?: number;
  readonly minutes?: number;
  /** Days off, comma-separated; "" is every day a study day. */
  readonly off?: string;
  readonly level?: Level;
}

const workdays = "mon,tue,wed,thu,fri";
const weekend = "sat,sun";

/** Requests as people write them. */
export const sentences: readonly (readonly [text: string, expected: Expected])[] = [
  ["Help me learn Python in 2 weeks, 1 hour a day", { topic: "Python", days: 14, minutes: 60 }],
  [
    "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays",
    { topic: "Python", days: 14, minutes: 60, off: "sun" },
  ],
  ["Help me learn Python in 3 days, 1 hour a day", { topic: "Python", days: 3, minutes: 60 }],
  ["Learn chess openings in 10 days", { topic: "Chess openings", days: 10 }],
  ["Teach me underwater basket weaving", { topic: "Underwater basket weaving" }],
  ["Create a 4-week plan for React", { topic: "React", days: 28 }],
  ["I want to learn Spanish, 90 min on weekdays", { topic: "Spanish", minutes: 90, off: weekend }],
  [
    "react in a fortnight, 90 min on weekdays, exam on 15 December, I know JS already",
    { topic: "React", days: 14, end: "2026-12-14", minutes: 90, off: weekend },
  ],
  [
    "Study plan for calculus, 10 hours a week, 6 weeks",
    { topic: "Calculus", days: 42, minutes: 85 },
  ],
  [
    "I'm a complete beginner and want to learn guitar in 3 months, half an hour a day",
    { topic: "Guitar", days: 92, minutes: 30, level: "beginner" },
  ],
  [
    "an hour and a half a day for organic chemistry, exam next Friday",
    { topic: "Organic chemistry", end: "2026-12-03", minutes: 90 },
  ],
  [
    "Prepare me for the IELTS exam on 15 December, 2 hours a day except weekends",
    { topic: "IELTS exam", end: "2026-12-14", minutes: 120, off: weekend },
  ],
  ["learn JavaScript 1h30m per day for 30 days", { topic: "JavaScript", days: 30, minutes: 90 }],
  ["learn js 1h30 a day", { topic: "JavaScript", minutes: 90 }],
  ["Learn SQL in 5 days", { topic: "SQL", days: 5 }],
  ["I have a Python exam on 15 December", { topic: "Python", end: "2026-12-14" }],
  ["Learn C++ in 3 weeks", { topic: "C++", days: 21 }],
  ["Learn C# in three weeks, 45 mins daily", { topic: "C#", days: 21, minutes: 45 }],
  ["learn c", { topic: "C" }],
  ["Learn R in 10 days", { topic: "R", days: 10 }],
  ["learn March music by 15 December", { topic: "March music", end: "2026-12-15" }],
  [
    "machine learning, from scratch, 2-3 hours per week for a couple of months",
    { topic: "Machine learning", days: 61, minutes: 20, level: "beginner" },
  ],
  ["deep learning plan, 6 weeks", { topic: "Deep learning", days: 42 }],
  ["Python", { topic: "Python" }],
  ["ml", { topic: "Machine learning" }],
  [
    "Help me master public speaking before Christmas, only on Mon, Wed and Fri, 20 minutes",
    { topic: "Public speaking", end: "2026-12-24", minutes: 20, off: "tue,thu,sat,sun" },
  ],
  ["Learn Rust starting Monday for 3 weeks", { topic: "Rust", start: "2026-11-30", days: 21 }],
  [
    "learn french from 1 Dec to 20 Dec 40 minutes per day",
    { topic: "French", start: "2026-12-01", end: "2026-12-20", minutes: 40 },
  ],
  ["Please teach me the basics of SQL by 2026-12-10", { topic: "SQL", end: "2026-12-10" }],
  [
    "I can study 5 days a week for 45 minutes. Make me a 6 week course in Machine Learning. I already know the basics.",
    { topic: "Machine learning", days: 42, minutes: 45, off: weekend, level: "intermediate" },
  ],
  [
    "Learn German starting tomorrow, weekdays only, 1 hr/day",
    { topic: "German", start: "2026-11-24", minutes: 60, off: weekend },
  ],
  ["Learn piano in 2 hours", { topic: "Piano", days: 1, minutes: 120 }],
  ["I want to become a data scientist in 6 months", { topic: "Data scientist", days: 181 }],
  ["I need to pass my driving theory test in 3 weeks", { topic: "Driving theory test", days: 21 }],
  ["How do I learn to code in Python in a month?", { topic: "Python", days: 30 }],
  ["get better at chess, 15 min a day, Mon-Fri", { topic: "Chess", minutes: 15, off: weekend }],
  ["Help me learn how to play the guitar", { topic: "Guitar" }],
  ["Learn Spanish for my trip to Madrid in 6 weeks", { topic: "Spanish", days: 42 }],
  ["Learn HTML, CSS and JavaScript in 8 weeks", { topic: "HTML, CSS and JavaScript", days: 56 }],
  [
    "Can you make me a roadmap for Kubernetes? I have 20 hours in total over 2 weeks",
    { topic: "Kubernetes", days: 14, minutes: 85 },
  ],
  [
    "Study biology every other day for 3 weeks 50 min",
    { topic: "Biology", days: 21, minutes: 50, off: "tue,thu,sat,sun" },
  ],
  [
    "Learn Italian every weekday for an hour until 20 January",
    { topic: "Italian", end: "2027-01-20", minutes: 60, off: weekend },
  ],
  [
    "Learn Python in 2 weeks, no Mondays, no Tuesdays",
    { topic: "Python", days: 14, off: "mon,tue" },
  ],
  [
    "Learn Python this weekend, 3 hours a day",
    { topic: "Python", start: "2026-11-28", end: "2026-11-29", minutes: 180 },
  ],
  ["Learn Python next week", { topic: "Python", start: "2026-11-30", end: "2026-12-06" }],
  [
    "learn Java in 2 months, I have no experience with programming",
    { topic: "Java", days: 61, level: "beginner" },
  ],
  ["I'm new to SQL and want a 2-week plan", { topic: "SQL", days: 14, level: "beginner" }],
  [
    "advanced Python in 10 days, 2 h/day",
    { topic: "Python", days: 10, minutes: 120, level: "advanced" },
  ],
  ["Python for data analysis in 4 weeks", { topic: "Python for data analysis", days: 28 }],
  [
    "Help me revise for my chemistry finals between 1 December and 20 December",
    { topic: "Chemistry finals", start: "2026-12-01", end: "2026-12-20" },
  ],
  [
    "Learn Python between the 1st and 20th of December",
    { topic: "Python", start: "2026-12-01", end: "2026-12-20" },
  ],
  ["Learn Python 1,5 h per day in 3 weeks", { topic: "Python", days: 21, minutes: 90 }],
  [
    "Study for the bar exam by the end of January, 6 hours a day, Sundays off",
    { topic: "Bar exam", end: "2027-01-31", minutes: 360, off: "sun" },
  ],
  [
    "Learn Norwegian in two weeks starting in 3 days",
    { topic: "Norwegian", start: "2026-11-26", days: 14 },
  ],
  ["python 2 weeks", { topic: "Python", days: 14 }],
  ["2 weeks of Python, an hour every evening", { topic: "Python", days: 14, minutes: 60 }],
  [
    "learn to cook Thai food in 10 days, an hour each evening",
    { topic: "Cook Thai food", days: 10, minutes: 60 },
  ],
  [
    "I don't have time on Wednesdays and Thursdays. Teach me drawing in 5 weeks.",
    { topic: "Drawing", days: 35, off: "wed,thu" },
  ],
  ["Learn Japanese 20 min/day", { topic: "Japanese", minutes: 20 }],
  [
    "twice a week for 90 minutes, 8 weeks, Photoshop",
    { topic: "Photoshop", days: 56, minutes: 90, off: "tue,wed,fri,sat,sun" },
  ],
  [
    "Help me learn Python from 24 Nov - 7 Dec",
    { topic: "Python", start: "2026-11-24", end: "2026-12-07" },
  ],
  [
    "1 hour on weekdays and 2 hours on weekends, learn Go in a month",
    { topic: "Go", days: 30, minutes: 60 },
  ],
  [
    "an 8-week plan for UX design ending on 1 March",
    { topic: "UX design", start: "2027-01-05", end: "2027-03-01" },
  ],
  [
    "I'd like to learn how to draw in a month, 20 minutes every day except Tuesdays",
    { topic: "Draw", days: 30, minutes: 20, off: "tue" },
  ],
  ["UI design in 3 weeks", { topic: "UI design", days: 21 }],
  ["Please make a study schedule for biology", { topic: "Biology" }],
  ["I want to improve my English", { topic: "English" }],
  ["Give me a Python study plan", { topic: "Python" }],
  [
    "I have 3 weeks to learn Docker. I can do 45 mins each evening, but never on Fridays.",
    { topic: "Docker", days: 21, minutes: 45, off: "fri" },
  ],
  ["Learn Spanish ! 2 weeks ! 30 min", { topic: "Spanish", days: 14, minutes: 30 }],
  ["Can you help me with calculus?", { topic: "Calculus" }],
  [
    "Learn statistics 2 hrs on Saturdays and Sundays",
    { topic: "Statistics", minutes: 120, off: workdays },
  ],
  [
    "learn statistics every Saturday for 3 hours until March",
    { topic: "Statistics", end: "2027-03-01", minutes: 180, off: "mon,tue,wed,thu,fri,sun" },
  ],
  ["My daughter wants to learn chess", { topic: "Chess" }],
  ["Learn Turkish by next Friday", { topic: "Turkish", end: "2026-12-04" }],
  ["learn Excel today, 3 hours", { topic: "Excel", start: "2026-11-23", days: 1, minutes: 180 }],
  [
    "Python, 3 weeks, an hour a day, no weekends",
    { topic: "Python", days: 21, minutes: 60, off: weekend },
  ],
  [
    "Learn Python from Monday to Friday for 2 weeks, 30 min",
    { topic: "Python", days: 14, minutes: 30, off: weekend },
  ],
  ["Learn Python over the next 10 days", { topic: "Python", days: 10 }],
  [
    "Learn Polish within a month, 3 times a week, 40 minutes each",
    { topic: "Polish", days: 30, minutes: 40, off: "tue,thu,sat,sun" },
  ],
  ["teach me sql 30min/day 10 days", { topic: "SQL", days: 10, minutes: 30 }],
  [
    "I'm an experienced Java developer. Teach me Kotlin in 2 weeks.",
    { topic: "Kotlin", days: 14, level: "advanced" },
  ],
  [
    "I know the basics of Python. Make me a plan to learn Django in 5 weeks, 1 hour per day",
    { topic: "Django", days: 35, minutes: 60, level: "intermediate" },
  ],
  ["exam in 3 weeks, organic chemistry", { topic: "Organic chemistry", days: 21 }],
  [
    "I've got 45 minutes a day and 30 days. Topic: world history",
    { topic: "World history", days: 30, minutes: 45 },
  ],
  [
    "need 2h/d, 12 days, calculus, off on Sundays",
    { topic: "Calculus", days: 12, minutes: 120, off: "sun" },
  ],
  [
    "I want to learn to play the piano, starting from zero, 15 minutes each morning for 100 days",
    { topic: "Piano", days: 100, minutes: 15, level: "beginner" },
  ],
  ["Learn Python in 1 week and a half", { topic: "Python", days: 11 }],
  ["Learn Python for two and a half weeks", { topic: "Python", days: 18 }],
  [
    "LEARN PYTHON IN 2 WEEKS, 1 HOUR A DAY, NOT ON SUNDAYS",
    { topic: "Python", days: 14, minutes: 60, off: "sun" },
  ],
  [
    "learn python in 2 weeks 1 hour daily excluding saturday and sunday",
    { topic: "Python", days: 14, minutes: 60, off: weekend },
  ],
  [
    "My physics test is on Dec 10th, help me prepare, 40 min a day",
    { topic: "Physics", end: "2026-12-09", minutes: 40 },
  ],
  [
    "I want to start learning Python today, 1 hour a day",
    { topic: "Python", start: "2026-11-23", minutes: 60 },
  ],
  ["Learn Greek, seven days a week, 25 minutes", { topic: "Greek", minutes: 25, off: "" }],
  [
    "learn swimming between 10 and 15 minutes a day in 2-3 weeks",
    { topic: "Swimming", days: 18, minutes: 13 },
  ],
  [
    "Can I learn French in 3 months with 2-3 hours a week, weekends only?",
    { topic: "French", days: 92, minutes: 75, off: workdays },
  ],
  [
    "Learn Arabic 1 hour and 15 minutes a day until Christmas",
    { topic: "Arabic", end: "2026-12-25", minutes: 75 },
  ],
  ["I already know Python and want to learn Django in 3 weeks", { topic: "Django", days: 21 }],
  ["Learn Ruby, deadline 31/12", { topic: "Ruby", end: "2026-12-31" }],
  [
    "I am preparing for an interview in system design, 10 days, 2 hours daily",
    { topic: "Interview in system design", days: 10, minutes: 120 },
  ],
  [
    "learn world geography three quarters of an hour per day",
    { topic: "World geography", minutes: 45 },
  ],
  [
    "crash course in statistics, 3 days, 4 hours a day",
    { topic: "Statistics", days: 3, minutes: 240 },
  ],
];
