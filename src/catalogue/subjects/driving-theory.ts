import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "driving-theory",
  name: "Driving theory",
  units: [
    {
      id: "handbook-test",
      title: "Your official handbook and how the test works",
      outcome: "can find any rule in the official handbook and describe the form of the test",
      minutes: [45, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Get the current official handbook of the country or state in which you will take the test",
        "Note from the official source the number of questions, the time, the pass mark and the parts",
        "Find five rules by index or search in under two minutes each",
      ],
      questions: [
        {
          question: "Which source decides if a website and the handbook disagree?",
          answer:
            "The traffic law and the current official handbook of the place where you take the test.",
        },
        {
          question: "What is the usual difference between must and should in a handbook?",
          answer: "Must marks a legal duty, should marks advice for safe driving.",
        },
        {
          question: "Which small words in a test question deserve a second look?",
          answer: "Words such as not, only, always, never, may and must.",
        },
      ],
      exercise:
        "Write a one-page fact sheet on your own test, each line with the official page it comes from",
    },
    {
      id: "road-signs",
      title: "Road signs by shape and colour",
      outcome: "can name the meaning of the signs in their handbook and the duty each brings",
      minutes: [105, 70, 35],
      prerequisiteIds: ["handbook-test"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Sort the signs of your handbook into warning, prohibition, command, priority and information",
        "Note which shapes and colours your country uses for each group",
        "Learn fifteen signs a day with cards and mix the groups",
      ],
      questions: [
        {
          question: "Which shape and colour does a stop sign have in most countries?",
          answer: "A red octagon, so that it is known even from behind or under snow.",
        },
        {
          question:
            "What does a triangle that stands on its point with a red border mean in most countries?",
          answer: "Give way (yield).",
        },
        {
          question: "What must you do at a stop sign even if nobody is coming?",
          answer: "Come to a complete stop at the line, or where you can see, before you go on.",
        },
      ],
      exercise:
        "Test yourself on fifty signs from the handbook in mixed order and list each confusion with the feature that separates the two",
    },
    {
      id: "signals-markings",
      title: "Traffic lights, officers and road markings",
      outcome: "can say which signal rules when lights, signs and officers differ",
      minutes: [75, 50, 35],
      prerequisiteIds: ["handbook-test"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Copy the order of the traffic lights in your country and what each phase allows",
        "Draw the hand signals of a police officer from the handbook",
        "Draw the lines on the road and note which may be crossed",
      ],
      questions: [
        {
          question: "Which comes first, a police officer's signal or the traffic light?",
          answer: "The officer's signal.",
        },
        {
          question: "What does a steady amber light after green mean in most countries?",
          answer: "Stop, unless you are so close that stopping would be dangerous.",
        },
        {
          question: "What does an unbroken line between lanes usually mean?",
          answer: "It may not be crossed, apart from exceptions that the handbook lists.",
        },
      ],
      exercise:
        "Make a sheet that ranks officers, lights, signs and markings in your country, with an example for each step",
    },
    {
      id: "speed-stopping",
      title: "Speed, following distance and stopping distance",
      outcome: "can explain stopping distance and choose a speed and gap that fit",
      minutes: [90, 65, 40],
      prerequisiteIds: ["handbook-test"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Work out the reaction distance for three speeds at one second",
        "Look up the stopping distances and speed limits of your handbook",
        "Measure a gap in seconds from the passenger seat or a pavement",
      ],
      questions: [
        {
          question: "Of which two parts does the stopping distance consist?",
          answer: "Of the reaction distance and the braking distance.",
        },
        {
          question: "What happens to the braking distance when the speed doubles?",
          answer: "It becomes about four times as long.",
        },
        { question: "How far does a car go in one second at 50 km/h?", answer: "About 14 metres." },
      ],
      exercise:
        "Draw a chart of reaction, braking and stopping distance for four speeds, dry and wet, with figures from your handbook",
    },
    {
      id: "junction-priority",
      title: "Priority at junctions",
      outcome: "can decide who goes first at marked and unmarked junctions",
      minutes: [105, 80, 50],
      prerequisiteIds: ["road-signs", "signals-markings"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write down the rule of your country for a junction without signs or lights",
        "Solve twelve drawn junctions and give the rule for each answer",
        "Note how trams, buses and emergency vehicles change the order",
      ],
      questions: [
        {
          question: "In which order do you look for what decides priority at a junction?",
          answer: "Officer, lights, signs and markings, then the general rule of the country.",
        },
        {
          question: "What does having priority not allow?",
          answer: "To insist on it when that would cause a collision.",
        },
        {
          question: "When should you not enter a junction on green?",
          answer: "When the exit is blocked and you would have to stop on the junction.",
        },
      ],
      exercise:
        "Draw twelve junctions of your own with vehicles, then mark the order in which they go and the rule of your handbook",
    },
    {
      id: "turning-roundabouts",
      title: "Turning, lane choice and roundabouts",
      outcome: "can plan lane, signal and glances for turns and roundabouts",
      minutes: [90, 65, 45],
      prerequisiteIds: ["junction-priority"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the steps of a turn across oncoming traffic in order",
        "Draw the paths through a roundabout for three exits, in your country's direction",
        "Note whom you must let pass when you turn into a side road",
      ],
      questions: [
        {
          question: "Why is a glance over the shoulder needed besides the mirrors?",
          answer: "Mirrors leave a blind spot in which a vehicle or a cyclist can be hidden.",
        },
        {
          question: "Who usually has priority at a modern roundabout?",
          answer: "Traffic already on it, unless signs or national rules say otherwise.",
        },
        {
          question: "What danger do the rear wheels of a long vehicle bring in a turn?",
          answer: "They cut the corner, so cyclists and pedestrians on the inside can be caught.",
        },
      ],
      exercise:
        "Draw four manoeuvres seen from above and mark the points for mirror, signal, glance and change of speed",
    },
    {
      id: "overtaking-motorways",
      title: "Overtaking, changing lanes and motorways",
      outcome: "can judge when overtaking is allowed and safe and describe motorway driving",
      minutes: [90, 70, 50],
      prerequisiteIds: ["speed-stopping", "road-signs"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "List the places where your country forbids overtaking",
        "Work out how far you travel while you overtake in ten seconds at three speeds",
        "Write the steps of joining, changing lanes and leaving a motorway",
      ],
      questions: [
        {
          question: "What must you be sure of before you overtake on a two-way road?",
          answer:
            "That it is allowed, that the view and gap are long enough, and that you can return safely.",
        },
        {
          question: "What is the acceleration lane for?",
          answer: "To match the speed of the traffic before you join it in a gap.",
        },
        {
          question: "What do you do if you miss your motorway exit?",
          answer: "Drive on to the next one; never stop, reverse or turn round.",
        },
      ],
      exercise:
        "Judge ten overtaking situations from drawings or photographs as legal, safe, both or neither, with a reason each",
    },
    {
      id: "vulnerable-users",
      title: "Pedestrians, cyclists and other vulnerable users",
      outcome: "can foresee what unprotected road users may do and leave them room",
      minutes: [75, 60, 45],
      prerequisiteIds: ["junction-priority", "speed-stopping"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Look up the passing distances and crossing rules of your country",
        "Watch a crossing for twenty minutes and note five surprises",
        "Describe a street scene as a child, a cyclist and an old person would see it",
      ],
      questions: [
        {
          question: "Why must you expect a child behind a ball on the road?",
          answer: "Children follow what interests them and judge speed and distance poorly.",
        },
        {
          question: "How do you open a car door safely beside traffic?",
          answer:
            "Check mirror and shoulder, and use the hand farther from the door, so that you turn and look back.",
        },
        {
          question: "Why are motorcycles easily missed at junctions?",
          answer:
            "Their narrow outline is hard to see, hides behind pillars and makes speed hard to judge.",
        },
      ],
      exercise:
        "Sketch one busy street and mark eight places where an unprotected person may appear, with what you would do",
    },
    {
      id: "weather-night",
      title: "Rain, fog, ice and driving at night",
      outcome: "can adapt speed, distance and lights to weather and darkness",
      minutes: [75, 60, 40],
      prerequisiteIds: ["speed-stopping"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write down which lights your country demands in rain, fog, tunnels and darkness",
        "Set out how the safe gap changes in the wet and on ice",
        "Describe three signs that a road may be icy",
      ],
      questions: [
        {
          question: "What should you do if the car aquaplanes?",
          answer:
            "Ease off the accelerator and hold the wheel straight; no sharp braking or steering.",
        },
        {
          question: "Why are full-beam headlights bad in thick fog?",
          answer:
            "The fog throws the light back and dazzles you; use dipped beam, and fog lights where allowed.",
        },
        {
          question: "Which rule limits your speed at night on a dark road?",
          answer: "You must be able to stop within the distance that you can see to be clear.",
        },
      ],
      exercise:
        "Make a table of six conditions with lights, speed, gap and main danger, checked against your handbook",
    },
    {
      id: "parking-crossings",
      title: "Parking, reversing and level crossings",
      outcome: "can say where stopping is forbidden and how to cross railway lines",
      minutes: [75, 55, 35],
      prerequisiteIds: ["road-signs"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "List the places where stopping or parking is forbidden in your country, with distances",
        "Write the steps of reversing into a space with all glances",
        "Draw the signs and lights of a level crossing",
      ],
      questions: [
        {
          question: "What must you do before reversing?",
          answer:
            "Check all round, make sure that the way is clear, and go slowly while looking back.",
        },
        {
          question: "When may you drive onto a level crossing?",
          answer:
            "When no signal or train forbids it and there is room for your vehicle beyond the tracks.",
        },
        {
          question: "What comes first if your car is stuck on the rails?",
          answer: "Get everybody out and away from the tracks, then use the emergency call.",
        },
      ],
      exercise:
        "Photograph or sketch eight stretches of kerb from public ground and state for each whether you may stop or park, and why",
    },
    {
      id: "driver-fitness",
      title: "Alcohol, drugs, tiredness and distraction",
      outcome: "can explain how the driver's state raises risk and what the law demands",
      minutes: [60, 50, 40],
      prerequisiteIds: ["speed-stopping"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Look up your country's limits for alcohol, also for new drivers, and the rules on drugs and phones",
        "Work out the distance driven blind in a three-second look at a phone",
        "List signs of tiredness and what truly helps",
      ],
      questions: [
        {
          question: "What speeds up the breakdown of alcohol in the blood?",
          answer:
            "Nothing in practice: neither coffee nor food, sleep or a shower; only time helps.",
        },
        {
          question: "What is the right answer to tiredness at the wheel?",
          answer:
            "To stop in a safe place, rest or sleep; open windows and loud music do not help.",
        },
        {
          question: "What should you do before driving with a new medicine?",
          answer: "Read the leaflet and ask a doctor or pharmacist whether it affects driving.",
        },
      ],
      exercise:
        "Make a one-page sheet on alcohol, drugs, tiredness and phones with effect, law and what to do instead",
    },
    {
      id: "vehicle-safety",
      title: "Vehicle checks, belts, seats and papers",
      outcome: "can check a vehicle before a journey and carry people safely and legally",
      minutes: [75, 55, 35],
      prerequisiteIds: ["handbook-test"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Do a walk-round check of a parked car with its owner: tyres, lights, glass, fluids",
        "Learn the warning lights of one car by colour and urgency",
        "List the papers, equipment and child seat rules of your country",
      ],
      questions: [
        {
          question: "What does a tyre with too little pressure do?",
          answer: "It heats up, wears at the edges and makes handling and braking worse.",
        },
        {
          question: "What do anti-lock brakes help you do in an emergency stop?",
          answer: "Keep steering while braking hard: press the pedal firmly and hold it.",
        },
        {
          question: "Where may a rear-facing child seat never be placed?",
          answer: "In front of an active airbag.",
        },
      ],
      exercise:
        "Write a checklist for one car with tyres, lights, fluids, belts, papers and warning lights, and fill it in once",
    },
    {
      id: "emergencies",
      title: "Breakdowns, collisions and first actions",
      outcome: "can put the first actions at a breakdown or collision in the right order",
      minutes: [75, 60, 45],
      prerequisiteIds: ["overtaking-motorways", "weather-night"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write the emergency numbers and the reporting duties of your country",
        "Put the steps after a collision with injured people in order",
        "Describe how you let an emergency vehicle through, in town and in a motorway queue",
      ],
      questions: [
        {
          question: "What comes first at the scene of a collision?",
          answer: "Your own safety and securing the scene; then call for help and give first aid.",
        },
        {
          question: "Should an injured person be moved?",
          answer: "Only out of danger that threatens at once, such as fire or traffic.",
        },
        {
          question: "Where do you wait after a breakdown on a motorway?",
          answer:
            "Out of the car on the side away from traffic, behind the barrier if there is one.",
        },
      ],
      exercise:
        "Write two action cards, one for a breakdown and one for a collision, checked against your handbook",
    },
    {
      id: "eco-loads",
      title: "Loads, towing and economical driving",
      outcome: "can load a vehicle safely and name what saves fuel or charge",
      minutes: [45, 35, 30],
      prerequisiteIds: ["vehicle-safety", "overtaking-motorways"],
      bloom: "apply",
      kind: "concept",
      optional: true,
      tasks: [
        "Look up the limits for loads, roof boxes and trailers in your country",
        "Draw a well-loaded and a badly loaded boot",
        "List six habits that save energy and sort them by effect",
      ],
      questions: [
        {
          question: "Where does heavy luggage belong?",
          answer: "Low, against the back of the seats, and secured.",
        },
        {
          question: "Which habit saves most energy without losing time?",
          answer:
            "Looking ahead: steady speed and early coasting instead of hard acceleration and braking.",
        },
        {
          question: "How does a heavy load change driving?",
          answer:
            "Longer braking, slower acceleration and a different balance in bends; tyre pressure and lights may need adjusting.",
        },
      ],
      exercise:
        "Write a loading and towing checklist for one car from its manual, with the limits filled in",
    },
    {
      id: "hazard-perception",
      title: "Hazard perception",
      outcome: "can scan a traffic scene and name a developing hazard early",
      minutes: [105, 85, 65],
      prerequisiteIds: ["vulnerable-users", "turning-roundabouts", "weather-night"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Look far, near, to the sides and in the mirrors in turn while you ride as a passenger",
        "Stop a traffic video every ten seconds and say what may happen next",
        "Sort hazards into static, moving and hidden",
      ],
      questions: [
        {
          question: "What is a developing hazard?",
          answer: "Something that may force a driver to change speed or direction.",
        },
        {
          question: "What does a row of parked cars hide?",
          answer: "Opening doors, cars pulling out and people stepping into the road.",
        },
        {
          question: "How can you show that you saw a hazard in time?",
          answer: "By an early, smooth change of speed or position instead of a sharp one.",
        },
      ],
      exercise:
        "Comment aloud on ten minutes of traffic as a passenger or from a video, and list the hazards that you saw late",
    },
    {
      id: "mock-tests",
      title: "Mock tests and a revision sheet of your own",
      outcome: "can pass full mock tests with a margin and explain every wrong answer",
      minutes: [120, 105, 90],
      prerequisiteIds: [
        "hazard-perception",
        "emergencies",
        "driver-fitness",
        "vehicle-safety",
        "parking-crossings",
      ],
      bloom: "evaluate",
      kind: "project",
      tasks: [
        "Take a full mock test under the real time and without help",
        "Look up each error in the handbook and write the rule in your own words",
        "Sort the errors by topic and study the two worst topics first",
        "Repeat with new questions until you pass three times running with a margin",
      ],
      questions: [
        {
          question: "Why take mock tests with questions that you have not seen?",
          answer: "Known questions test memory of answers instead of the rules.",
        },
        {
          question: "What should you do with a question you cannot answer in the test?",
          answer:
            "Rule out wrong options, mark it if the test allows, and return to it at the end.",
        },
        {
          question: "What do you do on the evening before the test?",
          answer: "Check papers, time and place, look over the error sheet and sleep enough.",
        },
      ],
      exercise:
        "Hand in three dated mock tests with their results and an error sheet that names rule and handbook page for each mistake",
    },
  ],
  tips: [
    "Rules differ between countries and change; whatever you read here, check it in your own current official handbook.",
    "Learn a rule together with its reason; you will then answer questions that you have never seen.",
    "Look at real roads as a passenger, cyclist or pedestrian and name signs, priority and hazards as you go.",
  ],
};
