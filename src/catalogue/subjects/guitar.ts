import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "guitar",
  name: "Guitar",
  units: [
    {
      id: "posture-tuning",
      title: "Holding, tuning and the first sounds",
      outcome: "can hold and tune the guitar and pluck clean single notes",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Tune all six strings with a tuner",
        "Pluck each string evenly for two minutes",
        "Name the strings without looking",
      ],
      questions: [
        { question: "What are the open strings from low to high?", answer: "E, A, D, G, B, E." },
        {
          question: "Which two strings are both called E?",
          answer: "The sixth, thickest one and the first, thinnest one.",
        },
        {
          question: "Where is a string pressed for a clean note?",
          answer: "Just behind the fret, on the side of the headstock.",
        },
      ],
      exercise: "Record yourself tuning all six strings and naming them in order",
    },
    {
      id: "first-chords",
      title: "Chords E minor, G, C and D",
      outcome: "can finger four open chords so that every string sounds",
      minutes: [90, 70, 0],
      prerequisiteIds: ["posture-tuning"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Place and lift each chord twenty times",
        "Pluck each string of a chord to find dead notes",
        "Write down which finger is the problem",
      ],
      questions: [
        {
          question: "Which fingers play E minor?",
          answer: "Usually the second and third, on the second fret of the A and D strings.",
        },
        {
          question: "What does an x above a string in a chord chart mean?",
          answer: "That string is not played.",
        },
        {
          question: "What causes most dead notes?",
          answer: "A finger that touches the next string or stands too far from the fret.",
        },
      ],
      exercise: "Record each of the four chords plucked string by string without a dead note",
    },
    {
      id: "rhythm-basics",
      title: "Keeping time",
      outcome: "can strum steady quarter and eighth notes with a metronome",
      minutes: [75, 60, 0],
      prerequisiteIds: ["posture-tuning"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Clap and count before you strum",
        "Strum one chord at 60, 70 and 80 beats",
        "Record one minute and listen for rushing",
      ],
      questions: [
        { question: "How many eighth notes fit into a bar of four beats?", answer: "Eight." },
        {
          question: "What do you count for eighth notes?",
          answer: "One and two and three and four and.",
        },
        { question: "What does 60 beats a minute mean?", answer: "One beat each second." },
      ],
      exercise: "Record one minute of eighth notes with a metronome and count your slips",
    },
    {
      id: "chord-changes",
      title: "Changing chords in time",
      outcome: "can change between open chords without stopping",
      minutes: [105, 85, 75],
      prerequisiteIds: ["first-chords", "rhythm-basics"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Count changes in one minute for three pairs",
        "Change on beat one at 60 beats",
        "Play a four-chord loop for three minutes",
      ],
      questions: [
        {
          question: "What is an anchor finger?",
          answer: "A finger that stays on its string while the chord changes.",
        },
        {
          question: "What matters more in a change: the sound of the chord or the beat?",
          answer: "The beat: keep the rhythm and let the chord follow.",
        },
        {
          question: "How is speed in changes measured?",
          answer: "By the number of clean changes in one minute.",
        },
      ],
      exercise: "Play a loop of four chords for three minutes at 60 beats without stopping",
    },
    {
      id: "first-song",
      title: "A whole song",
      outcome: "can play one song from start to end",
      minutes: [90, 70, 65],
      prerequisiteIds: ["chord-changes"],
      bloom: "apply",
      kind: "project",
      tasks: [
        "Choose a song with three or four open chords",
        "Play along slowly with the recording",
        "Play it for somebody",
      ],
      questions: [
        {
          question: "What should you do with a mistake while playing for others?",
          answer: "Keep the rhythm and go on.",
        },
        {
          question: "Why practise slower than the recording first?",
          answer: "Clean slow playing becomes clean fast playing; errors are practised as well.",
        },
        {
          question: "What is a capo for?",
          answer: "It raises the pitch of all strings, so that easy chords fit another key.",
        },
      ],
      exercise: "Record one whole song from the first bar to the last without a break",
    },
    {
      id: "strumming-patterns",
      title: "Strumming patterns",
      outcome: "can play and vary three patterns, with accents",
      minutes: [90, 70, 65],
      prerequisiteIds: ["chord-changes"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Learn down, down-up, up-down-up",
        "Mute the strings and practise rhythm alone",
        "Use two patterns in one song",
      ],
      questions: [
        {
          question: "What keeps moving in a steady strum even where no string is hit?",
          answer: "The hand, down on beats and up between them.",
        },
        { question: "What is an accent?", answer: "A stroke that is played louder." },
        {
          question: "What is a muted strum?",
          answer: "A stroke on strings that are lightly touched, without pitch.",
        },
      ],
      exercise: "Play one song with two patterns and mark where you change them",
    },
    {
      id: "more-chords",
      title: "Chords A, A minor, E, D minor and sevenths",
      outcome: "can play the remaining open chords",
      minutes: [90, 70, 65],
      prerequisiteIds: ["first-chords"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Add one chord a day to your changes",
        "Play a twelve-bar blues with sevenths",
        "Find two songs that use them",
      ],
      questions: [
        { question: "What three chords make a twelve-bar blues in A?", answer: "A7, D7 and E7." },
        {
          question: "How does A minor differ from A major?",
          answer: "Its third is a half tone lower.",
        },
        {
          question: "How many open chords with majors and minors do most songs need?",
          answer: "About eight.",
        },
      ],
      exercise: "Play a twelve-bar blues with seventh chords twice without a wrong change",
    },
    {
      id: "reading-tab",
      title: "Reading tablature and chord charts",
      outcome: "can learn a short melody from tablature",
      minutes: [60, 50, 40],
      prerequisiteIds: ["posture-tuning"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Play a four-bar melody from tablature",
        "Write a riff down yourself",
        "Compare two charts of one song",
      ],
      questions: [
        {
          question: "What do the lines of tablature stand for?",
          answer: "The six strings, the lowest line for the thickest.",
        },
        {
          question: "What does a number on a line mean?",
          answer: "The fret to be pressed on that string.",
        },
        { question: "What does tablature often leave out?", answer: "The rhythm." },
      ],
      exercise:
        "Write down a four-bar riff that you know in tablature so that somebody else can play it",
    },
    {
      id: "fingerpicking",
      title: "Fingerpicking",
      outcome: "can play a steady thumb with patterns over chords",
      minutes: [105, 85, 75],
      prerequisiteIds: ["chord-changes", "reading-tab"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Assign thumb and fingers to strings",
        "Play one pattern over four chords",
        "Pick a slow song",
      ],
      questions: [
        { question: "Which strings does the thumb usually play?", answer: "The three lower ones." },
        {
          question: "What do p, i, m and a stand for?",
          answer: "Thumb, index, middle and ring finger.",
        },
        {
          question: "What is an alternating bass?",
          answer: "The thumb moves between two bass strings on the beats.",
        },
      ],
      exercise: "Record one slow song with a steady thumb pattern",
    },
    {
      id: "barre",
      title: "F and the barre chords",
      outcome: "can play movable chords along the neck",
      minutes: [120, 95, 85],
      prerequisiteIds: ["more-chords"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build up from a small F",
        "Hold a barre for ten seconds, rest, repeat",
        "Move one shape to four positions",
      ],
      questions: [
        {
          question: "What does the first finger do in a full barre?",
          answer: "It presses all six strings at one fret.",
        },
        {
          question: "If the E shape is moved to the third fret, which chord is it?",
          answer: "G major.",
        },
        {
          question: "Where is a barre easiest?",
          answer: "Around the fifth fret, where the tension at the nut is out of the way.",
        },
      ],
      exercise: "Play F in a song at 60 beats and hold it clean for two bars",
    },
    {
      id: "scales-ear",
      title: "A scale and playing by ear",
      outcome: "can play a minor pentatonic scale and find simple tunes",
      minutes: [90, 70, 65],
      prerequisiteIds: ["reading-tab"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Play the scale up and down with a metronome",
        "Find a nursery tune by ear",
        "Improvise over a backing track",
      ],
      questions: [
        { question: "How many notes has a pentatonic scale?", answer: "Five." },
        { question: "Which notes make A minor pentatonic?", answer: "A, C, D, E and G." },
        {
          question: "How do you begin to find a tune by ear?",
          answer: "Find the note on which it ends, then go step by step.",
        },
      ],
      exercise:
        "Improvise for one minute with five notes over a slow backing track and listen to it again",
    },
    {
      id: "repertoire",
      title: "Three songs to perform",
      outcome: "can play three songs from memory",
      minutes: [120, 95, 85],
      prerequisiteIds: ["first-song", "strumming-patterns"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose songs of different tempo",
        "Practise only the hard bars, slowly",
        "Record all three in one take",
      ],
      questions: [
        {
          question: "What is the best use of practice time in a known song?",
          answer: "The hard bars, slowly and on their own.",
        },
        { question: "Why play from memory?", answer: "Attention is free for rhythm and sound." },
        {
          question: "What helps against a blank in the middle of a song?",
          answer: "Points in the song from which you have practised starting.",
        },
      ],
      exercise: "Record three songs of different tempo in one take each",
    },
  ],
  tips: [
    "Several short sessions beat one long one; stop when the fingertips hurt.",
    "Practise slowly enough to make no mistakes, then raise the metronome by 5.",
    "Spend the first minutes tuning and warming up, and the last ones playing for pleasure.",
  ],
};
