import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "cooking",
  name: "Cooking",
  units: [
    {
      id: "recipe-setup",
      title: "Reading a recipe, measuring and setting up",
      outcome: "can read a recipe to the end, prepare everything and cook in a calm order",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Read one recipe twice and draw its steps as a time line",
        "Weigh and measure by scale, cup and spoon and compare the results",
        "Put every ingredient ready before the heat goes on",
      ],
      questions: [
        {
          question: "What does mise en place mean?",
          answer: "Everything is prepared and in its place before cooking begins.",
        },
        {
          question: "Why is weighing flour more reliable than measuring it by cups?",
          answer: "A cup holds more or less flour depending on how densely it is packed.",
        },
        {
          question: "How should you put out a small fire of fat in a pan?",
          answer:
            "Turn off the heat and cover the pan with a lid or fire blanket; never use water.",
        },
      ],
      exercise:
        "Cook one simple recipe from a written time line and note where the real times differed",
    },
    {
      id: "kitchen-hygiene",
      title: "Kitchen hygiene, raw food and allergens",
      outcome: "can keep raw and ready food apart and say what guests must know",
      minutes: [60, 45, 30],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Wash your hands with soap for at least twenty seconds and name six moments when it is due",
        "Give raw meat, and food to be eaten raw, their own board and knife",
        "Go through five packets for the allergens that are marked",
      ],
      questions: [
        {
          question: "What is cross-contamination?",
          answer:
            "Germs or allergens pass from one food to another by hands, tools, surfaces or drips.",
        },
        {
          question: "Why should raw chicken not be rinsed under the tap?",
          answer:
            "The splashes spread germs around the kitchen; cooking kills them, rinsing does not.",
        },
        {
          question: "Where in the refrigerator does raw meat belong?",
          answer: "Covered, on the lowest shelf, so that nothing can drip on other food.",
        },
      ],
      exercise:
        "Film or write down one cooking session with raw meat or eggs and mark every moment at which germs could have been passed on",
    },
    {
      id: "safe-temperatures",
      title: "Safe temperatures, cooling and storing",
      outcome: "can cook, cool, store and reheat food within safe limits",
      minutes: [75, 50, 30],
      prerequisiteIds: ["kitchen-hygiene"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Look up the temperatures that your national food authority gives for poultry, mince, fish and leftovers",
        "Measure your refrigerator in three places",
        "Measure the core of two dishes in their thickest part",
      ],
      questions: [
        {
          question: "Between which temperatures do most germs in food multiply, roughly?",
          answer: "Between about 5 and 60 °C; food should pass through this range quickly.",
        },
        {
          question: "Which core temperature makes poultry safe?",
          answer:
            "About 74 °C in the thickest part; some authorities say 70 °C held for two minutes.",
        },
        {
          question: "Why must cooked rice be cooled quickly?",
          answer:
            "Spores can survive boiling, grow in warm rice and form a toxin that reheating does not destroy.",
        },
      ],
      exercise:
        "Write a one-page safety table for your kitchen with temperatures, storage times and the national source you checked",
    },
    {
      id: "knife-skills",
      title: "Knife skills",
      outcome: "can slice, dice and chop evenly and safely",
      minutes: [90, 60, 40],
      prerequisiteIds: ["recipe-setup"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Hold the knife at the blade and curl the fingers of the other hand like a claw",
        "Dice three onions and compare the size of the pieces",
        "Cut carrots into slices, sticks and dice",
        "Lay a damp cloth under the board and hone the knife",
      ],
      questions: [
        {
          question: "Why is a sharp knife safer than a blunt one?",
          answer: "It needs less force and slips less.",
        },
        {
          question: "Why should pieces for one pan be of the same size?",
          answer: "So that they are done at the same time.",
        },
        {
          question: "What is the difference between honing and sharpening?",
          answer: "Honing straightens the edge; sharpening grinds away metal to make a new one.",
        },
      ],
      exercise: "Cut one onion and two carrots into even dice and photograph them beside a ruler",
    },
    {
      id: "seasoning",
      title: "Seasoning with salt, acid, fat and sweetness",
      outcome: "can taste a dish and say and mend what it lacks",
      minutes: [60, 50, 40],
      prerequisiteIds: ["recipe-setup"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Divide a plain soup into five cups and change one thing in each",
        "Salt a dish at the start and at the end and compare",
        "Correct something too salty, too sour and too flat",
      ],
      questions: [
        {
          question: "What often helps a dish that has enough salt but tastes dull?",
          answer: "A little acid, such as lemon juice or vinegar.",
        },
        {
          question: "What is umami?",
          answer:
            "The savoury taste of, for instance, ripe tomatoes, mushrooms, aged cheese and soy sauce.",
        },
        {
          question: "When are dried and when are tender fresh herbs usually added?",
          answer: "Dried herbs early, tender fresh ones at the end.",
        },
      ],
      exercise:
        "Keep a tasting log of five dishes with what was missing, what you added and what it changed",
    },
    {
      id: "boil-steam",
      title: "Boiling, simmering and steaming",
      outcome: "can cook pasta, rice and vegetables to the right point",
      minutes: [60, 45, 0],
      prerequisiteIds: ["recipe-setup"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Taste pasta every minute near the end and finish it in its sauce",
        "Cook rice by absorption and note the ratio of water",
        "Boil, steam and blanch one green vegetable and compare",
      ],
      questions: [
        {
          question: "How do simmering and boiling differ?",
          answer:
            "Simmering shows small, gentle bubbles just below the boil; boiling is rolling and vigorous.",
        },
        {
          question: "What is the use of pasta water in a sauce?",
          answer: "Its starch binds sauce and fat and helps them cling.",
        },
        {
          question: "Why are blanched vegetables put into ice water?",
          answer: "It stops the cooking and keeps colour and bite.",
        },
      ],
      exercise:
        "Serve pasta, rice and a green vegetable, and note time, texture and what you would change for each",
    },
    {
      id: "pan-heat",
      title: "Pan heat: sweating, frying and searing",
      outcome: "can choose heat, fat and pan so that food browns and does not stew",
      minutes: [90, 65, 45],
      prerequisiteIds: ["knife-skills", "safe-temperatures"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sweat, fry and caramelise one onion each",
        "Brown mushrooms once in a crowded and once in a roomy pan",
        "Loosen the brown bits with liquid and make a small sauce",
      ],
      questions: [
        {
          question: "Why does food brown badly in a crowded pan?",
          answer: "The escaping water steams it and keeps the surface too cool.",
        },
        {
          question: "What is the Maillard reaction?",
          answer: "Proteins and sugars brown under strong, dry heat and form roasted flavours.",
        },
        {
          question: "What is the smoke point of a fat?",
          answer: "The temperature at which it begins to smoke and break down.",
        },
      ],
      exercise:
        "Cook one stir-fry and one seared piece with pan sauce, and photograph the browning",
    },
    {
      id: "eggs",
      title: "Eggs: boiled, scrambled, fried and as an omelette",
      outcome: "can set eggs to a wanted texture by control of heat",
      minutes: [60, 45, 0],
      prerequisiteIds: ["pan-heat"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Boil eggs for six, eight and ten minutes and cut them open",
        "Scramble eggs once slowly and once fast",
        "Make three omelettes in a row and correct one thing each time",
      ],
      questions: [
        {
          question: "What happens to egg proteins as they are heated?",
          answer:
            "They unfold and link into a network that sets; too much heat squeezes out water.",
        },
        {
          question: "Why are soft-set eggs an issue for some people?",
          answer:
            "Germs may survive; the very young, the old, pregnant or ill should follow the food authority's advice.",
        },
        {
          question: "Why take scrambled eggs off the heat early?",
          answer: "They go on cooking in their own heat.",
        },
      ],
      exercise:
        "Show three boiled eggs cut open with their times, and one omelette without brown spots",
    },
    {
      id: "soups-sauces",
      title: "Stocks, soups and the basic sauces",
      outcome: "can make a stock, thicken a sauce and hold an emulsion",
      minutes: [90, 75, 60],
      prerequisiteIds: ["pan-heat", "seasoning"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Simmer a stock from vegetables or bones, strain it and cool it fast",
        "Make a white sauce from a roux without lumps",
        "Whisk a vinaigrette and a mayonnaise with pasteurised egg, and mend one that has split",
      ],
      questions: [
        {
          question: "What is a roux?",
          answer: "Flour and fat, about equal in weight, cooked together to thicken a liquid.",
        },
        {
          question: "What keeps the oil and water of a mayonnaise together?",
          answer: "Egg yolk, whose lecithin acts as an emulsifier.",
        },
        {
          question: "What does reducing a sauce do?",
          answer: "Water boils off, so flavour and thickness increase; salt becomes stronger too.",
        },
      ],
      exercise:
        "Make one soup from your own stock, one roux sauce and one emulsion, and rate texture and seasoning of each",
    },
    {
      id: "oven-roasting",
      title: "Roasting in the oven",
      outcome: "can roast vegetables and a main piece so that both are done together",
      minutes: [90, 70, 55],
      prerequisiteIds: ["safe-temperatures", "seasoning", "knife-skills"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Check your oven with a thermometer in two places",
        "Roast one vegetable at a low and at a high temperature",
        "Roast a chicken, a joint or a whole cauliflower and test when it is done",
      ],
      questions: [
        {
          question: "Why leave roast meat to rest before carving?",
          answer: "The temperature evens out and less juice runs off when it is cut.",
        },
        {
          question: "What does the fan of an oven change?",
          answer:
            "Moving air carries heat faster, so the set temperature is usually lowered by about 20 °C.",
        },
        {
          question: "Why dry the surface of food before roasting?",
          answer: "Water must evaporate before the surface can brown.",
        },
      ],
      exercise:
        "Serve a tray of two vegetables and a main piece at one time, with a log of temperatures and times",
    },
    {
      id: "pulses-grains",
      title: "Pulses, grains and meals without meat",
      outcome: "can make filling dishes from beans, lentils and grains",
      minutes: [75, 60, 45],
      prerequisiteIds: ["boil-steam", "seasoning", "kitchen-hygiene"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Soak and cook one kind of dried bean",
        "Compare three grains in water needed, time and bite",
        "Build a meal from a pulse, a grain, a vegetable, a sauce and something crisp",
      ],
      questions: [
        {
          question: "Why must dried red kidney beans be boiled hard and not only kept warm?",
          answer:
            "They contain a toxin; soak them, change the water, boil hard for at least ten minutes, then cook until soft.",
        },
        {
          question:
            "Which need no soaking before they are cooked, dried lentils or dried chickpeas?",
          answer: "Lentils.",
        },
        {
          question: "What does an acid such as tomato do to beans that are still hard?",
          answer: "It slows their softening, so add it late.",
        },
      ],
      exercise:
        "Cook two meals without meat that differ in pulse, grain and seasoning, and write down both recipes",
    },
    {
      id: "meat-fish",
      title: "Meat, poultry and fish",
      outcome: "can choose a cut or fish for a method and cook it to the right point",
      minutes: [90, 75, 60],
      prerequisiteIds: ["pan-heat", "oven-roasting"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Sort eight cuts by quick and by slow cooking",
        "Judge a fish by smell, eyes, gills and flesh",
        "Cook two equal pieces to two core temperatures that your food authority calls safe, and compare",
      ],
      questions: [
        {
          question: "Why does a cut with much connective tissue need long cooking?",
          answer: "Its collagen turns to gelatine only slowly, in moist heat.",
        },
        {
          question: "Why must minced meat be cooked through when a whole beef steak need not be?",
          answer:
            "Mincing mixes surface germs into the inside; in a whole piece they sit mainly outside and are killed by searing.",
        },
        {
          question: "How can you tell that fish is cooked through?",
          answer: "The flesh turns opaque and flakes easily.",
        },
      ],
      exercise:
        "Cook one piece of meat, poultry or fish to a planned core temperature and show the cut face with the reading",
    },
    {
      id: "braises",
      title: "Stews and braises",
      outcome: "can cook tough or dried food until tender in a deep sauce",
      minutes: [75, 65, 50],
      prerequisiteIds: ["soups-sauces"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Brown the main ingredient in batches",
        "Build a base of vegetables, spices and liquid in the right order",
        "Taste every half hour and note texture and flavour",
      ],
      questions: [
        {
          question: "How does braising differ from stewing?",
          answer:
            "Braising uses large pieces partly covered with liquid; stewing small pieces, covered.",
        },
        {
          question: "Why should a braise not boil hard?",
          answer: "Strong boiling toughens and dries the meat and clouds the sauce.",
        },
        {
          question: "Why does a stew often taste better the next day?",
          answer:
            "The flavours have spread and mixed; it must be cooled fast and reheated thoroughly.",
        },
      ],
      exercise:
        "Make one stew with meat or pulses and show its texture at three times together with your notes",
    },
    {
      id: "baking",
      title: "Bread and simple baking",
      outcome: "can make a yeast loaf and a cake from weighed ingredients",
      minutes: [105, 90, 75],
      prerequisiteIds: ["recipe-setup"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Knead one dough until it stretches thin without tearing",
        "Let two equal doughs rise in a warm and in a cool place",
        "Bake a simple cake and test it with a skewer",
      ],
      questions: [
        {
          question: "What is gluten?",
          answer:
            "A stretchy protein network that forms when wheat flour meets water and is worked.",
        },
        {
          question: "What is the difference between baking soda and baking powder?",
          answer: "Soda needs an acid from the recipe; powder already contains one.",
        },
        {
          question: "Why should raw dough not be tasted?",
          answer: "Raw flour and eggs can carry harmful germs.",
        },
      ],
      exercise:
        "Bake a loaf and a simple cake and photograph both cut open, with a note on crumb and crust",
    },
    {
      id: "meal-planning",
      title: "Planning a week of meals and leftovers",
      outcome: "can plan meals that share ingredients, time and storage safely",
      minutes: [60, 55, 45],
      prerequisiteIds: ["oven-roasting", "pulses-grains"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "List what is in the house and sort it by what must be used first",
        "Plan five dinners of which two use leftovers",
        "Label and date everything you store",
      ],
      questions: [
        {
          question: "What is the difference between use by and best before, where both are marked?",
          answer: "Use by is about safety and should not be passed; best before is about quality.",
        },
        {
          question: "How soon should leftovers be in the refrigerator?",
          answer:
            "As soon as they have cooled, within two hours at most; small, flat portions cool faster.",
        },
        {
          question: "How should leftovers be reheated?",
          answer: "Until steaming hot throughout, and only as much as is eaten.",
        },
      ],
      exercise:
        "Show a plan for five dinners with a shopping list, storage dates and, after the week, a list of what was thrown away",
    },
    {
      id: "dinner-menu",
      title: "A three-course dinner for guests",
      outcome: "can plan, time and cook a menu that fits the guests",
      minutes: [120, 105, 90],
      prerequisiteIds: ["meal-planning", "soups-sauces", "meat-fish", "eggs"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Ask the guests about allergies and what they do not eat",
        "Choose three courses that do not repeat ingredient, colour or method",
        "Write a schedule backwards from the time of serving",
        "Cook the hardest course once on trial",
      ],
      questions: [
        {
          question: "How do you make a cooking schedule for several dishes?",
          answer:
            "Count backwards from serving time, with a reserve, and note what can be made ahead.",
        },
        {
          question: "What should the courses of a menu offer together?",
          answer: "Contrast and balance in weight, texture, flavour and method.",
        },
        {
          question: "What must be done for a guest with a food allergy?",
          answer:
            "Check every label, keep tools and surfaces clean and apart, and ask the guest if in doubt.",
        },
      ],
      exercise:
        "Serve three courses for at least two people, and show menu, schedule, photographs and notes on what to change",
    },
  ],
  tips: [
    "Cook the same dish three times in a row and change one thing; it teaches more than three recipes.",
    "Taste at every stage at which it is safe, and say aloud what is missing before you add anything.",
    "Food safety advice differs between countries; take numbers from your own national food authority.",
  ],
};
