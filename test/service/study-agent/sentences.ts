/** Requests for several courses, with the titles that are read from them. */
export const withCourses: readonly (readonly [string, string])[] = [
  [
    "plan my whole degree: algorithms, linear algebra, databases, ... in 3 years, 2 hours a day",
    "algorithms | linear algebra | databases",
  ],
  [
    "Plan my whole degree: 12 courses: algorithms, logic and databases",
    "algorithms | logic | databases",
  ],
  ["curriculum: algebra; biology; chemistry", "algebra | biology | chemistry"],
  [
    "Curriculum: algorithms; linear algebra; databases; 3 years, 2 hours a day",
    "algorithms | linear algebra | databases",
  ],
  ["My degree: algorithms, databases and networks in 3 years", "algorithms | databases | networks"],
  [
    "Plan these courses:\n1. Algorithms\n2. Linear algebra\n3. Databases\nI have 2 hours a day and one year.",
    "Algorithms | Linear algebra | Databases",
  ],
  ["Plan these courses:\n- Algorithms (8 weeks)\n- Databases (4 weeks)", "Algorithms | Databases"],
  ["Courses:\nAlgorithms\nDatabases\n\n2 hours a day, not on Sundays", "Algorithms | Databases"],
  ["Plan my degree: 1. Algorithms 2. Databases 3. Networks", "Algorithms | Databases | Networks"],
  [
    "Plan my semester: calculus, physics and chemistry, 2 hours a day",
    "calculus | physics | chemistry",
  ],
  [
    "This semester I have calculus, physics and chemistry. 2 hours a day for 4 months",
    "calculus | physics | chemistry",
  ],
  [
    "I have 3 courses this semester: maths, physics, chemistry. 2 hours a day for 4 months",
    "maths | physics | chemistry",
  ],
  [
    "My computer science degree consists of algorithms, databases, networks and compilers. Plan it in 3 years.",
    "algorithms | databases | networks | compilers",
  ],
  [
    "I want to do the following courses in one year: Python, SQL, statistics",
    "Python | SQL | statistics",
  ],
  [
    "Plan my courses algorithms, databases and networks in one year",
    "algorithms | databases | networks",
  ],
  [
    "Help me with my bachelor's in computer science: programming, discrete maths, databases; 6 semesters, 3 hours a day, not on weekends",
    "programming | discrete maths | databases",
  ],
  [
    "BSc Physics: mechanics, electrodynamics, thermodynamics",
    "mechanics | electrodynamics | thermodynamics",
  ],
  [
    "My MBA: accounting, marketing, finance; 2 years, 10 hours a week",
    "accounting | marketing | finance",
  ],
  [
    "Degree plan - algorithms, databases, networks - 2 hours a day",
    "algorithms | databases | networks",
  ],
  [
    "Make a plan for my degree programme: Algorithms (6 ECTS), Databases (3 ECTS), Thesis (30 ECTS) within 18 months",
    "Algorithms | Databases | Thesis",
  ],
  [
    "study programme: anatomy, physiology, biochemistry, 2 hours every day starting 1 January",
    "anatomy | physiology | biochemistry",
  ],
  [
    "Year 1: algorithms, maths. Year 2: databases, networks. Plan this degree, 2 hours a day.",
    "algorithms | maths | databases | networks",
  ],
  [
    "Semester 1:\n- Algorithms\n- Maths\nSemester 2:\n- Databases\n- Networks\n2 hours a day",
    "Algorithms | Maths | Databases | Networks",
  ],
  [
    "First semester: algorithms, calculus; second semester: databases, statistics; 3 hours a day",
    "algorithms | calculus | databases | statistics",
  ],
  [
    "- Algorithms\n- Databases\n- Networks\nThese are the courses of my degree, 1 hour a day for two years",
    "Algorithms | Databases | Networks",
  ],
  [
    "Plan my master's in data science: statistics, machine learning, thesis. 2 years. 3 hours a day.",
    "statistics | machine learning | thesis",
  ],
  ["courses: maths, english", "maths | english"],
  ["courses: algorithms and databases", "algorithms | databases"],
  [
    "I study computer science and need a plan for my degree: algorithms, databases, networks",
    "algorithms | databases | networks",
  ],
  [
    "Teach me the courses of my curriculum: algorithms, databases, networks in 9 months",
    "algorithms | databases | networks",
  ],
  ["programme: piano; guitar; drawing, 30 minutes a day", "piano | guitar | drawing"],
  [
    "university programme:\n* Algorithms: sorting, graphs\n* Databases\n* Networks",
    "Algorithms | Databases | Networks",
  ],
  [
    "Please make a study plan for my computer science degree: algorithms, operating systems, databases by 15 June 2029, at 19:00",
    "algorithms | operating systems | databases",
  ],
  [
    "My diploma consists of: accounting, tax law, economics. 90 minutes a day except Fridays.",
    "accounting | tax law | economics",
  ],
  [
    "I have to finish all courses of my degree until December 2028: analysis, algebra, topology, 2h per day",
    "analysis | algebra | topology",
  ],
  [
    "My courses next year are analysis, algebra, topology and numerics",
    "analysis | algebra | topology | numerics",
  ],
  ["Full curriculum: HTML, CSS, JavaScript in 12 months, 1 hour a day", "HTML | CSS | JavaScript"],
  [
    "Plan a degree for me: philosophy; history; law and economics; in 4 years",
    "philosophy | history | law and economics",
  ],
  [
    "Semester plan: calculus, linear algebra, 90 minutes per day from 2027-01-10 to 2027-06-30",
    "calculus | linear algebra",
  ],
  [
    "My exams are in June. The courses of this semester:\n- Calculus\n- Physics\n- Chemistry",
    "Calculus | Physics | Chemistry",
  ],
  [
    "I need a plan for the whole programme: drawing, painting, sculpture",
    "drawing | painting | sculpture",
  ],
  ["My degree includes C++, C#, and .NET, 2 hours a day", "C++ | C# | .NET"],
];

/** Requests for one plan, or for none. */
export const notCourses: readonly string[] = [
  "topics: algorithms, graphs, sorting",
  "Help me learn Python in 2 weeks, 1 hour a day. It covers loops, functions and classes",
  "Learn Python: variables, loops, functions",
  "Help me learn Python in 2 weeks, 1 hour a day, not on Sundays",
  "Python curriculum: variables, loops, functions",
  "curriculum for Python: variables, loops, functions",
  "Make me a curriculum for learning SQL: joins, indexes, transactions",
  "Learn Python. Curriculum: variables, loops, functions",
  "I have a degree in physics and want to learn Python: variables, loops, functions",
  "Learn Python for my degree: variables, loops, functions",
  "I take a course on algorithms: sorting, graphs, dynamic programming",
  "My course covers sorting, graphs and dynamic programming",
  "The course has the chapters: sorting, graphs, hashing",
  "My semester exam covers: sorting, graphs, hashing",
  "This semester I want to learn Python: loops, functions, classes",
  "I'm doing a master's and need to understand statistics: mean, variance, tests",
  "Make me a curriculum: I want to learn Python, SQL and statistics",
  "Create a course: variables, loops, functions",
  "Degree: Computer Science. Help me learn algorithms in 3 weeks",
  "I don't want a degree, just learn Python: loops, functions",
  "It is 30 degrees: hot, sunny, dry",
  "to some degree: hot, sunny, dry",
  "Learn to program: loops, functions, classes",
  "I master: loops, functions, classes",
  "my courses start in January, I have 2 hours a day, want to learn Python",
  "I take three courses and work part time, so I have 1 hour a day, help me learn Python",
  "I have two courses at university, a job, and kids, so only 30 minutes a day. Learn Spanish",
  "I want to do a master's in data science: where do I start?",
  "What is a good curriculum for data science?",
  "Plan my degree in computer science in 3 years",
  "Study for my bachelor exam: topics are sorting, graphs, hashing",
  "Learn a programming language\n1. variables\n2. loops\n3. functions",
  "Topics of the course:\n- sorting\n- graphs\n- hashing\nI need it for my degree.",
  "Prepare me for the exam of this semester:\n- sorting\n- graphs\n- hashing",
  "I missed Tuesday",
  "make it 3 weeks",
  "Units: sorting, graphs, hashing. One semester.",
  "Program in Python: loops, functions, classes",
  "degree: BSc, university: MIT, goal: job",
  "training programme: squats, lunges, push-ups",
  "Learn chemistry for my semester test: acids, bases, salts",
  "Syllabus: sorting, graphs, hashing",
  "I need 90 minutes, 2 hours, or 3 hours a day for my degree",
  "a degree of freedom: x, y, z",
  "Help me with linear algebra this semester. It includes vectors, matrices and determinants",
  "For my degree I need Python, SQL and statistics skills",
  "Courses: one, in 3 weeks",
  "",
];
