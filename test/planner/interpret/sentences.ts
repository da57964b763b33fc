import type { Level } from "../../../src/domain/plan.js";

/** What a first request must be read as; what is not named must not be said. Today is Mon 2026-11-23. */
export interface Expected {
  readonly topic: string;
  readonly start?: string;
  readonly end?: string;
  readonly days?: number;
  readonly minutes?: number;
  /** Days off, comma-separated; "" is every day a study day. */
  readonly off?: string;
  readonly level?: Level;
  /** Minutes of days of the week: "sat 180, sun 120". */
  readonly own?: string;
  /** Dates off, comma-separated: "12-24,12-25" in 2026. */
  readonly away?: string;
  readonly time?: string;
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
    { topic: "Go", days: 30, minutes: 60, own: "sat 120, sun 120" },
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
  ["hlep me lern python in 2 weeks, 1 hour a day", { topic: "Python", days: 14, minutes: 60 }],
  ["I wanna learn javscript in a month", { topic: "JavaScript", days: 30 }],
  ["Learn Spansh in 6 weeks, 30 min a day", { topic: "Spanish", days: 42, minutes: 30 }],
  ["Learn SQL, 2-3 hours a day, 2 weeks", { topic: "SQL", days: 14, minutes: 150 }],
  ["Learn piano in 8 to 10 weeks", { topic: "Piano", days: 63 }],
  ["learn typescript in a fortnight", { topic: "TypeScript", days: 14 }],
  [
    "Study for my maths exam on 15 December, I know algebra already, 1 hour a day",
    { topic: "Maths exam", end: "2026-12-14", minutes: 60 },
  ],
  [
    "@Studly help me learn React in 4 weeks, 1 hour a day",
    { topic: "React", days: 28, minutes: 60 },
  ],
  [
    "I'm on HNG stage 3 and I need to learn Postgres in 7 days, 3 hours daily",
    { topic: "SQL", days: 7, minutes: 180 },
  ],
  [
    "Create a 10 day study plan for Docker, 2 hours per day",
    { topic: "Docker", days: 10, minutes: 120 },
  ],
  [
    "Generate a study plan for data structures and algorithms for 30 days",
    { topic: "Data structures and algorithms", days: 30 },
  ],
  [
    "Give me a study schedule for organic chemistry for the next 3 weeks",
    { topic: "Organic chemistry", days: 21 },
  ],
  ["i have an exam in biology in 10 days", { topic: "Biology", days: 10 }],
  [
    "I HAVE 3 WEEKS TO LEARN SPANISH. 45 MINUTES PER DAY. NO WEEKENDS.",
    { topic: "Spanish", days: 21, minutes: 45, off: weekend },
  ],
  [
    "learn rust. 3 weeks. 1 hour a day. not on sundays.",
    { topic: "Rust", days: 21, minutes: 60, off: "sun" },
  ],
  [
    "I want to learn Korean. I have about 20 minutes each morning. I start on 1 December. I want to be done by 31 January.",
    { topic: "Korean", start: "2026-12-01", end: "2027-01-31", minutes: 20 },
  ],
  ["Learn Python in 3 weeks at 7pm", { topic: "Python", days: 21, time: "19:00" }],
  [
    "Learn Python in 3 weeks, 1 hour a day from 19:00",
    { topic: "Python", days: 21, minutes: 60, time: "19:00" },
  ],
  [
    "Learn Italian every morning at 6:30 for 20 minutes",
    { topic: "Italian", minutes: 20, time: "06:30" },
  ],
  ["Learn Italian at 8 in the evening, 30 min", { topic: "Italian", minutes: 30, time: "20:00" }],
  [
    "learn SQL 1 hour a day at 9 am in 2 weeks",
    { topic: "SQL", days: 14, minutes: 60, time: "09:00" },
  ],
  [
    "Learn French, starting at 18:30 each day, 45 minutes, 6 weeks",
    { topic: "French", days: 42, minutes: 45, time: "18:30" },
  ],
  ["Learn French every evening at 7, 25 min", { topic: "French", minutes: 25, time: "19:00" }],
  ["Learn yoga at noon, 15 min a day", { topic: "Yoga", minutes: 15, time: "12:00" }],
  [
    "Exam on 15 December at 9am, organic chemistry, 2 hours a day",
    { topic: "Organic chemistry", end: "2026-12-14", minutes: 120 },
  ],
  [
    "Learn Python in 5 weeks except 24-26 December",
    { topic: "Python", days: 35, away: "12-24,12-25,12-26" },
  ],
  [
    "Learn Python in 5 weeks, 1 hour a day, not on 25 December",
    { topic: "Python", days: 35, minutes: 60, away: "12-25" },
  ],
  [
    "Learn Python in 5 weeks but I'm away 5-8 December",
    { topic: "Python", days: 35, away: "12-05,12-06,12-07,12-08" },
  ],
  [
    "Learn Java in 6 weeks, on holiday from 20 to 22 Dec",
    { topic: "Java", days: 42, away: "12-20,12-21,12-22" },
  ],
  [
    "Learn Java in 6 weeks, not on Sundays and not on 24 December",
    { topic: "Java", days: 42, off: "sun", away: "12-24" },
  ],
  [
    "Learn calculus in 4 weeks, 1 hour a day, except Christmas",
    { topic: "Calculus", days: 28, minutes: 60, away: "12-25" },
  ],
  [
    "Learn Docker in 3 weeks, an hour a day, no study on 1 December and 2 December",
    { topic: "Docker", days: 21, minutes: 60, away: "12-01,12-02" },
  ],
  [
    "Learn Docker in 3 weeks, skip Dec 24th and 25th",
    { topic: "Docker", days: 21, away: "12-24,12-25" },
  ],
  ["Learn Docker in 3 weeks, except this Friday", { topic: "Docker", days: 21, away: "11-27" }],
  [
    "learn guitar from tomorrow, half an hour a day, until new year",
    { topic: "Guitar", start: "2026-11-24", end: "2027-01-01", minutes: 30 },
  ],
  ["learn Python by the end of the year", { topic: "Python", end: "2026-12-31" }],
  ["learn Python by the end of the month", { topic: "Python", end: "2026-11-30" }],
  ["Learn Python before 1 February 2027", { topic: "Python", end: "2027-01-31" }],
  [
    "Learn React between now and 20 December",
    { topic: "React", start: "2026-11-23", end: "2026-12-20" },
  ],
  [
    "I want to prepare for the SAT on 5 December, 2 hours a day",
    { topic: "SAT", end: "2026-12-04", minutes: 120 },
  ],
  [
    "revise biology for 2 weeks starting next Monday",
    { topic: "Biology", start: "2026-11-30", days: 14 },
  ],
  [
    "Can you help me to study for my finals in psychology? They start on 10 December.",
    { topic: "Finals in psychology", end: "2026-12-09" },
  ],
  [
    "Teach me statistics, 5 hours a week, for 8 weeks",
    { topic: "Statistics", days: 56, minutes: 40 },
  ],
  [
    "Teach me statistics, 3 times a week, 1 hour each, for 8 weeks",
    { topic: "Statistics", days: 56, minutes: 60, off: "tue,thu,sat,sun" },
  ],
  ["Learn Swahili 4 days a week, 25 min", { topic: "Swahili", minutes: 25, off: "wed,sat,sun" }],
  [
    "Learn Swahili on Tuesdays and Thursdays, 50 min, 3 months",
    { topic: "Swahili", days: 92, minutes: 50, off: "mon,wed,fri,sat,sun" },
  ],
  ["Learn Python, weekends only, 3 hours", { topic: "Python", minutes: 180, off: workdays }],
  [
    "I'm intermediate at Spanish and want to improve in 6 weeks",
    { topic: "Spanish", days: 42, level: "intermediate" },
  ],
  ["advanced calculus in 6 weeks", { topic: "Calculus", days: 42, level: "advanced" }],
  [
    "I have never programmed before. Teach me Python in 8 weeks",
    { topic: "Python", days: 56, level: "beginner" },
  ],
  [
    "Learn Python from 1 December until 15 December",
    { topic: "Python", start: "2026-12-01", end: "2026-12-15" },
  ],
  ["Learn Python 1 Dec - 15 Dec", { topic: "Python", start: "2026-12-01", end: "2026-12-15" }],
  ["2 hours daily for 3 weeks: Kubernetes", { topic: "Kubernetes", days: 21, minutes: 120 }],
  ["quick: 5 day plan, css grid, 30min/day", { topic: "Css grid", days: 5, minutes: 30 }],
  [
    "Learn Python for 45 days, 40 mins per day, Fri and Sat off",
    { topic: "Python", days: 45, minutes: 40, off: "fri,sat" },
  ],
  [
    "study linear algebra every other day for a month, an hour and a half each time",
    { topic: "Linear algebra", days: 30, minutes: 90, off: "tue,thu,sat,sun" },
  ],
  [
    "I'd like to understand quantum computing in two months, four hours a week",
    { topic: "Quantum computing", days: 61, minutes: 30 },
  ],
  ["How can I learn French in 90 days?", { topic: "French", days: 90 }],
  ["What's the best way to learn Docker in 2 weeks?", { topic: "Docker", days: 14 }],
  [
    "my exam is on the 12th of December and I need to learn thermodynamics, 75 minutes a day",
    { topic: "Thermodynamics", end: "2026-12-11", minutes: 75 },
  ],
  ["learn React by Friday", { topic: "React", end: "2026-11-27" }],
  ["learn vue.js in 10 days 1.5 hours a day", { topic: "Vue.js", days: 10, minutes: 90 }],
  ["learn C++ basics in 2 wks, 1hr/day", { topic: "C++", days: 14, minutes: 60 }],
  ["learn .NET in 6 weeks", { topic: ".NET", days: 42 }],
  [
    "Hello! Please make me a plan for Go, 3 weeks, 50 min a day. Thanks!",
    { topic: "Go", days: 21, minutes: 50 },
  ],
  ["Learn Python and be done before 19 December", { topic: "Python", end: "2026-12-18" }],
];

/** Days of the week with a time of their own. */
export const ownDays: typeof sentences = [
  [
    "Learn Python, 1 hour on weekdays and 3 hours on Saturdays",
    { topic: "Python", minutes: 60, own: "sat 180" },
  ],
  [
    "Learn Python, 90 min on weekdays, 2 hours at weekends",
    { topic: "Python", minutes: 90, own: "sat 120, sun 120" },
  ],
  [
    "Learn Go in 4 weeks, 30 minutes Mon-Thu, 2h Sunday",
    { topic: "Go", days: 28, minutes: 30, own: "sun 120" },
  ],
  [
    "Learn Go in 4 weeks, only 30 minutes Mon-Thu and 2h Sunday",
    { topic: "Go", days: 28, minutes: 30, own: "sun 120", off: "fri,sat" },
  ],
  [
    "Learn chess in 4 weeks: weekdays 30 min, Saturdays 2 hours, Sundays off",
    { topic: "Chess", days: 28, minutes: 30, own: "sat 120", off: "sun" },
  ],
  [
    "Learn chess, 1 hour a day but 2 hours on Saturdays",
    { topic: "Chess", minutes: 60, own: "sat 120" },
  ],
  [
    "Learn chess, Mon and Wed 45 minutes, Fri 90 minutes",
    { topic: "Chess", minutes: 45, own: "fri 90" },
  ],
  [
    "On weekdays I have 45 minutes and on weekends 2 hours. Teach me Photoshop in 5 weeks.",
    { topic: "Photoshop", days: 35, minutes: 45, own: "sat 120, sun 120" },
  ],
  [
    "not on Sundays, 1 hour on weekdays and 2 hours on Saturdays, learn Ruby",
    { topic: "Ruby", minutes: 60, own: "sat 120", off: "sun" },
  ],
  [
    "Learn Ruby, weekends: 3h, weekdays: 45min, 6 weeks",
    { topic: "Ruby", days: 42, minutes: 45, own: "sat 180, sun 180" },
  ],
  [
    "Learn Ruby 45 minutes every weekday and 2 hours every Saturday at 10am",
    { topic: "Ruby", minutes: 45, own: "sat 120", time: "10:00" },
  ],
];

/** Topics that look like times, dates or numbers. */
export const lookalikes: typeof sentences = [
  ["Learn March music in 2 weeks", { topic: "March music", days: 14 }],
  ["C++ in 21 days", { topic: "C++", days: 21 }],
  ["learn 3D printing", { topic: "3D printing" }],
  ["learn 3D printing in 3 weeks", { topic: "3D printing", days: 21 }],
  ["Python 3", { topic: "Python" }],
  ["Learn Python 3 in 3 weeks", { topic: "Python", days: 21 }],
  ["IELTS 7.5 in 6 weeks", { topic: "IELTS 7.5", days: 42 }],
  ["World War 2 in 3 weeks", { topic: "World War 2", days: 21 }],
  ["Learn about May 1968 in 2 weeks", { topic: "May 1968", days: 14 }],
  ["learn Web3 in 10 days", { topic: "Web3", days: 10 }],
  ["learn B2 German in 10 weeks", { topic: "B2 German", days: 70 }],
  ["Learn 5S in 2 weeks", { topic: "5S", days: 14 }],
  ["Learn ML, 1 hour a day", { topic: "Machine learning", minutes: 60 }],
  ["Study Sunday school teaching in 3 weeks", { topic: "Sunday school teaching", days: 21 }],
  ["learn time management in 10 days", { topic: "Time management", days: 10 }],
  ["learn R and C in 4 weeks", { topic: "R and C", days: 28 }],
  ["Learn Office 365 in 2 weeks, 30 min a day", { topic: "Office 365", days: 14, minutes: 30 }],
  ["learn G7 chords in 5 days", { topic: "G7 chords", days: 5 }],
  ["Learn export management in 3 weeks", { topic: "Export management", days: 21 }],
  ["learn calendar design in 2 weeks", { topic: "Calendar design", days: 14 }],
  ["learn JSON in 2 days", { topic: "JSON", days: 2 }],
  ["Learn Markdown, 20 minutes", { topic: "Markdown", minutes: 20 }],
  ["Learn time series analysis in 3 weeks", { topic: "Time series analysis", days: 21 }],
  ["Learn 2D animation before 20 December", { topic: "2D animation", end: "2026-12-19" }],
];
