import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "chess",
  name: "Chess",
  units: [
    {
      id: "pieces-moves",
      title: "The chessboard and how the pieces move",
      outcome: "can set up the board and move every piece correctly",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Set up the board from memory, with a light square at the right-hand corner",
        "Lead a knight from a1 to every corner of the board",
        "Play a game with kings and pawns only",
      ],
      questions: [
        {
          question: "On which colour does each queen start?",
          answer: "On her own: the white queen on a light square, the black queen on a dark one.",
        },
        {
          question: "Which piece may jump over others?",
          answer: "The knight; in castling the king and rook also pass each other.",
        },
        {
          question: "How does a pawn move, and how does it capture?",
          answer:
            "It moves straight ahead, from its start square one or two squares; it captures one square diagonally forwards.",
        },
      ],
      exercise:
        "Set up the board from memory, note a random square for each of the six pieces and list all squares it can reach from there",
    },
    {
      id: "mate-draw-rules",
      title: "Check, mate, draws and the special moves",
      outcome:
        "can tell check, mate and stalemate apart, and castle and capture en passant correctly",
      minutes: [75, 40, 0],
      prerequisiteIds: ["pieces-moves"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort ten positions into check, mate, stalemate and none of these",
        "Castle on both sides and name each case in which it is forbidden",
        "Play out an en passant capture and a promotion",
      ],
      questions: [
        {
          question: "What are the three ways to answer a check?",
          answer: "Move the king, capture the checking piece, or put a piece in between.",
        },
        {
          question: "May you castle when the rook is attacked?",
          answer:
            "Yes; it is the king that may not be in check, cross an attacked square or end on one.",
        },
        {
          question: "When is en passant allowed?",
          answer:
            "Only on the very next move after an enemy pawn has passed your pawn's capture square with its double step.",
        },
      ],
      exercise:
        "Set up three mates, two stalemates and one position of insufficient material, and explain each in a sentence",
    },
    {
      id: "notation",
      title: "Reading and writing chess notation",
      outcome: "can record a game and replay a written one",
      minutes: [60, 30, 0],
      prerequisiteIds: ["pieces-moves"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Name the squares of the board at random until each takes under three seconds",
        "Replay a written game of your choice",
        "Record every move of one game of your own",
      ],
      questions: [
        {
          question: "What do O-O, x, + and # mean in notation?",
          answer: "Castling on the king's side, captures, check and mate.",
        },
        {
          question: "What does Nbd2 mean?",
          answer:
            "The knight from the b-file goes to d2; another knight could have gone there too.",
        },
        { question: "What does exd5 mean?", answer: "The pawn on the e-file captures on d5." },
      ],
      exercise: "Record a complete game and replay it from your sheet without a mistake",
    },
    {
      id: "values-safety",
      title: "Piece values and safe captures",
      outcome: "can count an exchange and keep pieces from being left unprotected",
      minutes: [75, 55, 0],
      prerequisiteIds: ["mate-draw-rules"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Count attackers and defenders of one square in ten positions",
        "Before each move of a game name what the last enemy move attacks",
        "Decide for five exchanges who wins material and how much",
      ],
      questions: [
        {
          question: "What are the usual values of the pieces in pawns?",
          answer: "Pawn 1, knight and bishop 3, rook 5, queen 9.",
        },
        {
          question: "What does winning the exchange mean?",
          answer: "Winning a rook for a bishop or a knight.",
        },
        {
          question: "What should you check before letting go of a piece?",
          answer:
            "Whether the move leaves something unprotected or allows a check, capture or threat that hurts.",
        },
      ],
      exercise:
        "Play three games and mark in the scores every moment at which either side could have won a piece for nothing",
    },
    {
      id: "basic-mates",
      title: "Mating with queen, two rooks or one rook",
      outcome: "can mate a lone king without stalemate or wasted moves",
      minutes: [75, 45, 0],
      prerequisiteIds: ["mate-draw-rules"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Mate with two rooks by cutting off rank after rank",
        "Mate with king and queen from three random positions",
        "Mate with king and rook in fewer than thirty moves",
      ],
      questions: [
        {
          question: "What is the greatest danger in mating with the queen?",
          answer: "Stalemate: the king has no move but is not in check.",
        },
        {
          question: "Why must your king help in the mate with one rook?",
          answer:
            "The rook only cuts off a line; the king has to take the squares in front of the enemy king.",
        },
        {
          question:
            "After how many moves without a capture or pawn move can a player claim a draw?",
          answer: "Fifty moves by each side.",
        },
      ],
      exercise:
        "Mate a lone king from random positions three times each with queen and with rook, and write down the number of moves",
    },
    {
      id: "fork-pin-skewer",
      title: "Forks, pins and skewers",
      outcome: "can find a double attack or a pin in a position and in play",
      minutes: [105, 75, 45],
      prerequisiteIds: ["values-safety"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve twenty one-move and two-move puzzles, sorted by motif",
        "Set up one example of each motif for every piece that can do it",
        "Look in your last games for forks and pins that both sides missed",
      ],
      questions: [
        {
          question: "What is the difference between a pin and a skewer?",
          answer:
            "In a pin the less valuable piece stands in front; in a skewer the more valuable one does.",
        },
        {
          question: "What is an absolute pin?",
          answer: "A pin against the king: moving the piece off the line would be illegal.",
        },
        {
          question: "Which pieces can skewer?",
          answer: "Only bishop, rook and queen, the pieces that attack along lines.",
        },
      ],
      exercise:
        "Solve thirty mixed puzzles, write each solution down before moving, and sort your errors by motif",
    },
    {
      id: "discovery-removal",
      title: "Discovered attacks and removing the defender",
      outcome: "can combine two motifs to win material",
      minutes: [90, 75, 50],
      prerequisiteIds: ["fork-pin-skewer", "notation"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Set up a discovered check that wins a queen",
        "Find in ten positions the piece that does two jobs at once",
        "Solve fifteen puzzles of two or three moves with mixed motifs",
      ],
      questions: [
        {
          question: "What is a discovered attack?",
          answer: "One piece moves away and opens the line of another, which now attacks.",
        },
        { question: "How can one answer a double check?", answer: "Only with a king move." },
        {
          question: "What is an overloaded piece?",
          answer: "A piece that must guard two things and cannot do both.",
        },
      ],
      exercise:
        "Solve twenty unsorted puzzles of two and three moves, and name the motifs in each solution",
    },
    {
      id: "mating-patterns",
      title: "Mating patterns against the castled king",
      outcome: "can recognise and force the common mates",
      minutes: [75, 65, 45],
      prerequisiteIds: ["fork-pin-skewer", "basic-mates"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Set up the back-rank mate, the smothered mate and mate by queen and supporting piece",
        "Solve fifteen mates in two",
        "Check in your own games where a back rank was weak",
      ],
      questions: [
        {
          question: "What is a back-rank mate?",
          answer: "A rook or queen mates on the last rank a king shut in by its own pawns.",
        },
        {
          question: "Which piece gives a smothered mate?",
          answer: "A knight, against a king surrounded by its own pieces.",
        },
        {
          question: "What does the quick mate with queen and bishop on f7 exploit?",
          answer: "At the start f7 is guarded by the king alone.",
        },
      ],
      exercise:
        "Build a sheet of eight mating patterns with a diagram each, and mark the flight squares that are covered",
    },
    {
      id: "opening-principles",
      title: "Opening principles",
      outcome: "can reach a sound middle game without memorised moves",
      minutes: [75, 65, 40],
      prerequisiteIds: ["values-safety", "notation"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Play five games with no other aim than development, centre and castling",
        "Note in each the move at which all minor pieces were out",
        "Punish a queen that came out too early",
      ],
      questions: [
        {
          question: "What are the three main aims of the opening?",
          answer: "Control of the centre, development of the pieces and safety of the king.",
        },
        {
          question: "Why not move the same piece twice without need?",
          answer: "It costs time in which another piece could be developed.",
        },
        {
          question: "Why is an early queen sortie risky?",
          answer: "She can be attacked by pieces that develop at the same time.",
        },
      ],
      exercise:
        "Take the first ten moves of five games and mark each move with the aim it served, or with a question mark",
    },
    {
      id: "opening-repertoire",
      title: "A small opening repertoire",
      outcome: "can play one opening as White and two as Black with their ideas",
      minutes: [75, 70, 65],
      prerequisiteIds: ["opening-principles"],
      bloom: "apply",
      kind: "vocabulary",
      optional: true,
      tasks: [
        "Choose one first move for White, and a reply to 1 e4 and to 1 d4",
        "Learn each line five to eight moves deep with one idea for each move",
        "Play through six complete games of one line to see the middle game",
      ],
      questions: [
        { question: "Which moves begin the Italian Game?", answer: "1 e4 e5 2 Nf3 Nc6 3 Bc4." },
        { question: "What are the first moves of the Queen's Gambit?", answer: "1 d4 d5 2 c4." },
        {
          question: "What matters more in an opening than the moves themselves?",
          answer: "The ideas: where pieces belong, which pawn breaks come and what the plans are.",
        },
      ],
      exercise:
        "Write a page for each line with main moves, ideas, typical traps and the plan for the middle game",
    },
    {
      id: "pawn-endings",
      title: "King and pawn endings",
      outcome: "can decide with opposition and the square whether a pawn promotes",
      minutes: [90, 75, 55],
      prerequisiteIds: ["basic-mates", "notation"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Play king and pawn against king from both sides in six positions",
        "Use the square of the pawn in ten positions without moving",
        "Try to win with a rook's pawn, then save the draw with the bare king",
      ],
      questions: [
        {
          question: "What is the opposition?",
          answer:
            "The kings face each other with one square between them; the side not to move has it.",
        },
        {
          question: "What does the square of the pawn tell?",
          answer: "If the king can step into it, it catches a passed pawn that has no other help.",
        },
        {
          question: "Why is king and rook's pawn against king often a draw?",
          answer:
            "If the defending king reaches the promotion corner, it cannot be driven out: the result is stalemate or repetition.",
        },
      ],
      exercise:
        "Judge ten king and pawn positions as won or drawn for each side to move, then prove each judgement by play",
    },
    {
      id: "rook-endings",
      title: "Rook endings: bridge and third-rank defence",
      outcome: "can win or hold the two basic positions of rook and pawn against rook",
      minutes: [75, 70, 60],
      prerequisiteIds: ["pawn-endings"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Win the Lucena position by building a bridge",
        "Hold the Philidor position against a strong opponent or a program",
        "Compare a rook behind its passed pawn with one in front of it",
      ],
      questions: [
        {
          question: "Where do rooks belong in relation to passed pawns?",
          answer: "Behind them, behind one's own as well as the opponent's.",
        },
        {
          question: "How does the defender hold the Philidor position?",
          answer:
            "The rook keeps the third rank until the pawn steps on it, then checks from behind.",
        },
        {
          question: "What is the bridge in the Lucena position?",
          answer: "The rook goes to the fourth rank and then shields its king from the checks.",
        },
      ],
      exercise:
        "Win Lucena and hold Philidor three times each, and write the key moves under diagrams",
    },
    {
      id: "calculation",
      title: "Candidate moves and calculation",
      outcome: "can calculate a forced line of three moves without moving the pieces",
      minutes: [90, 80, 65],
      prerequisiteIds: ["discovery-removal", "mating-patterns"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Name all checks, captures and threats in ten positions",
        "Write down your whole tree of lines before you check a solution",
        "Play through five moves of a written game in your head, then set up the position",
      ],
      questions: [
        {
          question: "Why look first at checks, captures and threats?",
          answer: "They limit the replies, so their lines can be calculated to the end.",
        },
        {
          question: "When may you stop calculating a line?",
          answer: "When the position is quiet: no check, capture or serious threat is open.",
        },
        {
          question: "What is a candidate move?",
          answer: "A move that deserves to be calculated, chosen before you go deep into one.",
        },
      ],
      exercise:
        "Solve ten harder positions, fifteen minutes each at most, with candidate moves and main line written down first",
    },
    {
      id: "pawn-structure",
      title: "Pawn structure, weak squares and open files",
      outcome: "can read from the pawns where each side should play",
      minutes: [90, 80, 65],
      prerequisiteIds: ["opening-principles", "values-safety"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Mark isolated, doubled, backward and passed pawns in eight positions",
        "Find the outposts and open files of both sides",
        "Compare the good and the bad bishop in three positions",
      ],
      questions: [
        {
          question: "What is an isolated pawn?",
          answer: "A pawn without a pawn of its own colour on the neighbouring files.",
        },
        {
          question: "What makes a square an outpost?",
          answer:
            "It is well placed, usually guarded by one's own pawn, and no enemy pawn can attack it.",
        },
        {
          question: "What makes a bishop bad?",
          answer: "Its own pawns stand fixed on squares of its colour and shut it in.",
        },
      ],
      exercise:
        "Annotate four positions with weaknesses, best and worst piece of each side, and a place to attack",
    },
    {
      id: "planning",
      title: "Making a plan in the middle game",
      outcome: "can weigh a position and choose a plan that fits it",
      minutes: [90, 80, 70],
      prerequisiteIds: ["pawn-structure", "calculation"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare material, king safety, activity and pawns in six quiet positions",
        "Improve the worst-placed piece in each",
        "Guess the next move through one well-played game and compare your reasons",
      ],
      questions: [
        {
          question: "What do you weigh when judging a position?",
          answer: "Material, king safety, piece activity, pawn structure and space.",
        },
        {
          question: "When is it good to exchange pieces?",
          answer:
            "When you are ahead in material, cramped, or can remove the opponent's best piece.",
        },
        {
          question: "Where should a pawn attack be made, as a rule?",
          answer: "Where you have more space or the opponent's weaknesses are.",
        },
      ],
      exercise:
        "Write for six positions a judgement, a plan for each side and the move you would play, then compare with an engine",
    },
    {
      id: "annotated-game",
      title: "Annotated games of your own",
      outcome: "can analyse their own games honestly and draw a training plan from them",
      minutes: [120, 110, 100],
      prerequisiteIds: ["planning", "pawn-endings"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Play three slow games with at least thirty minutes a side and record them",
        "Write down your thoughts of the game before any engine is switched on",
        "Find the turning points and name the kind of each error",
        "Check with an engine and note what you had not seen at all",
      ],
      questions: [
        {
          question: "Why analyse without an engine first?",
          answer:
            "The errors in your own thinking come to light only when you write it down before the answer.",
        },
        {
          question: "Into which kinds can chess errors be sorted?",
          answer:
            "For instance missed tactic, wrong calculation, wrong judgement or plan, and shortage of time.",
        },
        {
          question: "Why analyse lost games above all?",
          answer: "They show the weaknesses that cost points.",
        },
      ],
      exercise:
        "Hand in one game with comments on every critical move, its turning points, and a training plan of four weeks",
    },
  ],
  tips: [
    "Solve a few tactical puzzles every day and write the whole line down before you touch a piece.",
    "Play slow games; fast games repeat what you already do, good or bad.",
    "Look over each game on the same day and keep a list of the kinds of error you make.",
  ],
};
