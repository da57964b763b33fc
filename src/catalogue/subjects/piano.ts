import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "piano",
  name: "Piano",
  units: [
    {
      id: "posture-keys",
      title: "Sitting at the piano and finding the keys",
      outcome: "can sit without strain and find any named key",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Set the bench so that your forearms are level with the keys",
        "Find every C, then every F, by the groups of black keys",
        "Play five neighbouring white keys up and down with each hand, one finger to a key",
      ],
      questions: [
        {
          question: "How do the black keys show you where C is?",
          answer: "C is the white key just to the left of each group of two black keys.",
        },
        {
          question: "Which fingers do the numbers 1 and 5 stand for in piano music?",
          answer: "1 is the thumb and 5 the little finger, in both hands.",
        },
        { question: "How many half steps make one octave?", answer: "Twelve." },
      ],
      exercise:
        "Film your hands from the side while you play five notes up and down, and check for level wrists and curved fingers",
    },
    {
      id: "grand-staff",
      title: "Notes on the treble and bass clef",
      outcome: "can name and play notes on both staves without counting up line by line",
      minutes: [90, 40, 0],
      prerequisiteIds: ["posture-keys"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Learn the landmarks bass F, middle C and treble G",
        "Name and play twenty notes of one clef in a row, then of the other",
        "Mark every step and every skip in an easy melody before you play it",
      ],
      questions: [
        {
          question: "Which notes lie on the five lines of the treble clef, from the bottom?",
          answer: "E, G, B, D and F.",
        },
        {
          question: "Which notes lie on the five lines of the bass clef, from the bottom?",
          answer: "G, B, D, F and A.",
        },
        {
          question: "Where does middle C stand on the two staves of piano music?",
          answer: "On one ledger line, just below the treble staff or just above the bass staff.",
        },
      ],
      exercise:
        "Write out sixteen notes on both staves in mixed order, then record yourself naming and playing each of them",
    },
    {
      id: "counting-values",
      title: "Counting note values at the keyboard",
      outcome: "can count and play whole to eighth notes, dots, ties and rests at a steady beat",
      minutes: [75, 40, 0],
      prerequisiteIds: ["posture-keys"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Clap four written rhythms while you count aloud",
        "Play the same rhythms on one key with a metronome at 60 beats",
        "Write the counts under eight bars that contain a dotted note and a tie",
      ],
      questions: [
        {
          question: "How many quarter-note beats does a dotted half note last?",
          answer: "Three: two for the half note and one for the dot.",
        },
        {
          question: "What does the lower number of the time signature 3/4 say?",
          answer:
            "That the beat is counted in quarter notes; the upper number says three of them fill a bar.",
        },
        {
          question: "What does a tie between two notes of the same pitch do?",
          answer: "The second is not struck again; its length is added to the first.",
        },
      ],
      exercise:
        "Record eight bars with dots, ties and rests over a metronome, and mark each slip on the page",
    },
    {
      id: "hands-together",
      title: "Two hands playing together",
      outcome: "can play an easy two-hand piece at a steady slow beat",
      minutes: [105, 70, 45],
      prerequisiteIds: ["grand-staff", "counting-values"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Tap the rhythm of both hands on your knees before you play",
        "Join the hands two beats at a time and always end on the next downbeat",
        "Play a piece of eight bars with hands together three times in a row at one slow tempo",
      ],
      questions: [
        {
          question: "Why end a practice section on the first note of the next bar?",
          answer: "So that the join is practised too and no gap is learnt at the bar line.",
        },
        {
          question: "In which tempo should the hands be joined first?",
          answer: "In one so slow that both hands play the right notes without a stop.",
        },
        {
          question:
            "If one hand holds a long note while the other moves, what must the holding hand do?",
          answer: "Keep its key down for the full length of the note.",
        },
      ],
      exercise:
        "Record a piece of eight bars or more with both hands and no stop, at whatever tempo allows it",
    },
    {
      id: "major-scales",
      title: "Major scales and the passing thumb",
      outcome: "can play the scales of C, G, D and F over one octave with standard fingering",
      minutes: [90, 65, 40],
      prerequisiteIds: ["grand-staff"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build each scale from whole and half steps before you look at a fingering",
        "Practise only the turn of the thumb, in both directions",
        "Play each scale with each hand alone at 60 beats, two notes to the beat",
      ],
      questions: [
        {
          question: "What is the order of whole and half steps in a major scale?",
          answer: "Whole, whole, half, whole, whole, whole, half.",
        },
        {
          question: "Which fingers does the right hand use for C major up one octave?",
          answer: "1 2 3 1 2 3 4 5.",
        },
        {
          question: "Why does the right hand play B flat in F major with the fourth finger?",
          answer: "So that the thumb comes on the white key C and not on a black key.",
        },
      ],
      exercise:
        "Record four major scales up and down with each hand alone, and listen for bumps where the thumb passes",
    },
    {
      id: "triads-inversions",
      title: "Triads, inversions and the three main chords",
      outcome: "can play and name major and minor triads in every position and join them smoothly",
      minutes: [90, 65, 45],
      prerequisiteIds: ["major-scales"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Turn one major triad into its minor by moving a single note, in six keys",
        "Play C, F and G in three positions each with one hand",
        "Join the chords C, F, G7 and C so that each finger moves as little as possible",
      ],
      questions: [
        {
          question: "How does a minor triad differ from the major triad on the same root?",
          answer: "Its third is a half step lower.",
        },
        {
          question: "Which note is in the bass of a triad in first inversion?",
          answer: "Its third.",
        },
        {
          question: "Which notes form the dominant seventh chord in C major?",
          answer: "G, B, D and F.",
        },
      ],
      exercise:
        "Write down and play one way through C, F, G7 and C in which no voice moves by more than a third",
    },
    {
      id: "touch-dynamics",
      title: "Touch, dynamics and articulation",
      outcome: "can play legato, staccato and a crescendo, and bring out the melody",
      minutes: [75, 65, 45],
      prerequisiteIds: ["hands-together"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Play five notes legato, then staccato, then one hand each way",
        "Play a scale from very soft to very loud in even steps",
        "Play a piece with the melody loud and the accompaniment barely heard",
      ],
      questions: [
        {
          question: "What do legato and staccato ask for?",
          answer: "Legato: notes joined without a gap; staccato: notes cut short.",
        },
        {
          question: "What is the order of f, mp, pp and mf from soft to loud?",
          answer: "pp, mp, mf, f.",
        },
        {
          question: "How is a melody brought out at the piano?",
          answer: "Its notes are struck with more weight, and the accompaniment is kept softer.",
        },
      ],
      exercise:
        "Record the same eight bars twice with opposite dynamics, and mark the bars where no difference is heard",
    },
    {
      id: "minor-keys",
      title: "Minor scales and key signatures",
      outcome: "can name the key of a piece and play the harmonic minor scales of A, E and D",
      minutes: [75, 60, 40],
      prerequisiteIds: ["major-scales"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write out the key signatures with up to three sharps and three flats",
        "Pair each of those major keys with its relative minor",
        "Find the key of four short pieces from signature, last bass note and raised notes",
      ],
      questions: [
        {
          question: "Which minor key is the relative of G major?",
          answer: "E minor; both have one sharp, F sharp.",
        },
        {
          question: "How does the harmonic minor scale differ from the natural minor scale?",
          answer: "Its seventh note is raised by a half step.",
        },
        { question: "Which sharps does D major have?", answer: "F sharp and C sharp." },
      ],
      exercise:
        "Label the key of four unknown pieces and note under each the two signs that decided it",
    },
    {
      id: "sustain-pedal",
      title: "The sustain pedal",
      outcome: "can join chords with the pedal without blurring them",
      minutes: [60, 50, 40],
      prerequisiteIds: ["triads-inversions", "hands-together"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Practise the foot alone, with the heel on the floor",
        "Change the pedal just after each of eight slow chords",
        "Play a pedalled passage again without pedal and listen to what the fingers leave out",
      ],
      questions: [
        {
          question: "What does the right pedal of a piano do?",
          answer: "It lifts all dampers from the strings, so that the notes ring on.",
        },
        {
          question: "When does the foot move in legato pedalling?",
          answer: "Up as the new chord is struck and down again just after it.",
        },
        {
          question: "What is the usual sign that the pedal was not changed in time?",
          answer: "Notes of the old chord blur into the new one.",
        },
      ],
      exercise:
        "Record a slow passage of eight chords with clean pedal changes, and mark every blur that you hear",
    },
    {
      id: "lead-sheets",
      title: "Accompanying songs from chord symbols",
      outcome: "can play a song from a melody line and chord symbols in two accompaniment styles",
      minutes: [90, 70, 55],
      prerequisiteIds: ["triads-inversions", "hands-together"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Play the chords of a song as whole notes under the tune",
        "Change to broken chords, then to a bass note and chord pattern",
        "Shift a song with three chords up by a whole step",
      ],
      questions: [
        {
          question: "What does the symbol C/E mean?",
          answer: "A C major chord with E as its lowest note.",
        },
        {
          question: "In which order does an Alberti bass break a triad?",
          answer: "Lowest, highest, middle, highest.",
        },
        { question: "Which notes are in Am7?", answer: "A, C, E and G." },
      ],
      exercise:
        "Record one song from a lead sheet with a different accompaniment for verse and chorus",
    },
    {
      id: "sight-reading",
      title: "Sight reading at the piano",
      outcome: "can play an unknown easy piece through without stopping",
      minutes: [75, 70, 60],
      prerequisiteIds: ["hands-together", "minor-keys"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Look through a piece for thirty seconds: key, time, highest and lowest note, hard bars",
        "Play one new piece a day, well below your level, once and never twice",
        "Read with a sheet of paper over the bar you are playing, so that the eyes stay ahead",
      ],
      questions: [
        {
          question: "What should you do after a wrong note when sight reading?",
          answer: "Go on in time and leave the note uncorrected.",
        },
        {
          question: "Where should the eyes be when you read at sight?",
          answer: "Ahead of the hands, at least by a beat or two.",
        },
        {
          question: "Which things do you check before the first note of an unknown piece?",
          answer: "Key, time, tempo, starting position and the bars that look hardest.",
        },
      ],
      exercise:
        "Record three unknown easy pieces at first sight, and count in each the stops and the wrong notes",
    },
    {
      id: "play-by-ear",
      title: "Playing by ear and improvising at the piano",
      outcome: "can find a tune and its chords by ear and invent a short variation",
      minutes: [75, 65, 55],
      prerequisiteIds: ["lead-sheets"],
      bloom: "create",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find a tune that everybody knows, in C and then in G",
        "Try the first, fourth and fifth chord under each bar and keep what fits",
        "Improvise with the five black keys over a steady left hand",
      ],
      questions: [
        {
          question: "Which three chords harmonise a great many simple tunes?",
          answer: "The chords on the first, fourth and fifth note of the key.",
        },
        {
          question: "Which note of a simple tune most often tells you its key?",
          answer: "The last one.",
        },
        { question: "Which scale do the five black keys form?", answer: "A pentatonic scale." },
      ],
      exercise: "Record a tune found by ear with chords, followed by a variation of your own",
    },
    {
      id: "harder-piece",
      title: "Working out a demanding piece",
      outcome: "can divide a piece, find its difficulties and bring it up to tempo",
      minutes: [105, 95, 80],
      prerequisiteIds: ["touch-dynamics", "minor-keys"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Mark the sections of a piece and number its hard spots",
        "Write a fingering for the three hardest bars and keep to it",
        "Practise a hard bar in dotted rhythms, then raise the tempo in small steps",
        "Begin the piece from five different places",
      ],
      questions: [
        {
          question: "Why keep the same fingering from the first day?",
          answer: "The movement is what the hand learns; a new fingering starts it over again.",
        },
        {
          question: "What is the use of practising an even run in dotted rhythms?",
          answer: "Each pair of notes is played fast once, with a pause to prepare the next.",
        },
        {
          question: "When should the tempo be raised?",
          answer: "When the passage is correct and relaxed several times running.",
        },
      ],
      exercise:
        "Hand in a marked score of one piece and two recordings, one from the first day and one at tempo",
    },
    {
      id: "recital",
      title: "A small piano recital",
      outcome: "can prepare and perform a programme of two or three pieces",
      minutes: [120, 105, 90],
      prerequisiteIds: ["harder-piece", "sustain-pedal"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose two or three contrasting pieces and put them in order",
        "Write a practice plan with a run-through every third day",
        "Play the whole programme cold, once, as the first thing of a day",
        "Perform for one listener or for a camera",
      ],
      questions: [
        {
          question: "What can memory of a piece rest on besides the fingers?",
          answer: "On its harmony, its sections and its sound.",
        },
        {
          question: "Why practise starting at several points of a piece?",
          answer: "If memory fails on stage, you can go on from the next point.",
        },
        {
          question: "What is the best answer to a slip during a performance?",
          answer: "To keep the pulse and play on without showing it.",
        },
      ],
      exercise:
        "Record the whole programme in one take without a cut, and write down one thing to keep and one to change in each piece",
    },
  ],
  tips: [
    "Practise a little every day; half an hour daily does more than one long evening a week.",
    "If the same bar goes wrong twice, stop, halve the tempo and work on that bar alone.",
    "Stop and rest when a hand or forearm tires or hurts; tension is a fault to mend, not to play through.",
  ],
};
