import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "chemistry",
  name: "Chemistry",
  units: [
    {
      id: "matter-atoms",
      title: "Matter, measurement and the atom",
      outcome: "can sort matter, calculate with significant figures and describe an atom",
      minutes: [105, 55, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort fifteen things from the kitchen into elements, compounds and mixtures",
        "Round eight results to the right number of significant figures",
        "Give protons, neutrons and electrons of ten atoms and ions",
        "Work out the atomic mass of chlorine from its two isotopes",
      ],
      questions: [
        {
          question: "What makes an atom an atom of a certain element?",
          answer: "Its number of protons, the atomic number.",
        },
        {
          question: "What are isotopes?",
          answer: "Atoms of one element with different numbers of neutrons.",
        },
        {
          question: "How many significant figures has 0.0450?",
          answer: "Three: 4, 5 and the last zero.",
        },
      ],
      exercise:
        "Measure the density of three household objects by mass and displaced water, with correct figures",
    },
    {
      id: "electrons-table",
      title: "Electron shells and the periodic table",
      outcome: "can write electron configurations and explain periodic trends",
      minutes: [90, 70, 45],
      prerequisiteIds: ["matter-atoms"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Write the configurations of the first twenty elements",
        "Predict the ions of ten elements of the main groups",
        "Explain with shells and charge how size and ionisation energy change",
      ],
      questions: [
        {
          question:
            "How do atomic radius and first ionisation energy change along a period, in general?",
          answer: "The radius falls and the ionisation energy rises.",
        },
        { question: "What is the electron configuration of sodium?", answer: "1s2 2s2 2p6 3s1." },
        {
          question: "What do the elements of one main group have in common?",
          answer: "The same number of valence electrons, and so similar chemistry.",
        },
      ],
      exercise:
        "Draw the first twenty elements as a table with shells, ions and arrows for three trends",
    },
    {
      id: "bonds-names",
      title: "Chemical bonds, formulae and names",
      outcome: "can tell kinds of bonds apart and write formulae and names of compounds",
      minutes: [105, 80, 50],
      prerequisiteIds: ["electrons-table"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn twelve polyatomic ions, such as sulfate, with their charges",
        "Write twenty formulae from names and twenty names from formulae",
        "Predict conduction and melting of six substances from their bonds",
      ],
      questions: [
        { question: "What is the formula of aluminium sulfate?", answer: "Al2(SO4)3." },
        {
          question: "What does the numeral in iron(III) oxide mean?",
          answer: "The iron has the charge, or oxidation state, +3.",
        },
        {
          question: "Why does molten salt conduct but solid salt does not?",
          answer: "The ions can move in the melt; in the crystal they are fixed.",
        },
      ],
      exercise:
        "Decode the ingredients of three household products into formulae and kinds of bonds",
    },
    {
      id: "shapes-polarity",
      title: "Lewis structures, shapes and forces between molecules",
      outcome: "can predict the shape and polarity of a molecule and what follows for boiling",
      minutes: [90, 75, 60],
      prerequisiteIds: ["bonds-names"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Draw ten Lewis structures and count the electrons of each",
        "Build six molecules from clay and sticks and name their shapes",
        "Order eight substances by boiling point and explain each step",
      ],
      questions: [
        {
          question: "What shape has a water molecule, and why?",
          answer: "Bent: two bonding and two lone pairs repel each other.",
        },
        {
          question: "Why is carbon dioxide not polar though its bonds are?",
          answer: "It is linear, so the two bond dipoles cancel.",
        },
        {
          question: "What is needed for hydrogen bonds between molecules?",
          answer: "H bound to N, O or F, and a lone pair on N, O or F of another molecule.",
        },
      ],
      exercise:
        "Predict for six liquids whether they mix with water and test three safe kitchen ones",
    },
    {
      id: "mole",
      title: "The mole and molar mass",
      outcome: "can convert between mass, amount and number of particles",
      minutes: [90, 70, 50],
      prerequisiteIds: ["matter-atoms"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compute ten molar masses",
        "Convert twelve quantities between grams, moles and particles",
        "Find two empirical and two molecular formulae from percentages by mass",
      ],
      questions: [
        { question: "How many particles are in one mole?", answer: "About 6.022 times 10^23." },
        {
          question: "How is the amount in moles found from a mass?",
          answer: "Divide the mass by the molar mass.",
        },
        { question: "What is the molar mass of water?", answer: "About 18.0 g/mol." },
      ],
      exercise:
        "Weigh a spoon of salt, sugar and water each and give the moles and particles in it",
    },
    {
      id: "stoichiometry",
      title: "Balanced equations and stoichiometry",
      outcome: "can balance equations and compute amounts, limiting reactants and yields",
      minutes: [120, 95, 75],
      prerequisiteIds: ["mole", "bonds-names"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Balance fifteen equations",
        "Solve six mass-to-mass problems by way of moles",
        "Find the limiting reactant in four mixtures",
        "Compute three percentage yields",
      ],
      questions: [
        {
          question: "Why may subscripts not be changed to balance an equation?",
          answer: "That would change the substances; only coefficients may change.",
        },
        {
          question: "What is the limiting reactant?",
          answer: "The one that is used up first and so fixes the amount of product.",
        },
        {
          question: "How is methane burnt completely, as a balanced equation?",
          answer: "CH4 + 2 O2 gives CO2 + 2 H2O.",
        },
      ],
      exercise:
        "Compute how much vinegar uses up a teaspoon of baking soda and test it in an open bowl",
    },
    {
      id: "solutions",
      title: "Solutions, concentration and precipitation",
      outcome: "can prepare a concentration on paper and predict what precipitates",
      minutes: [90, 75, 60],
      prerequisiteIds: ["stoichiometry"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve eight problems on concentration and dilution",
        "Write five net ionic equations with the help of solubility rules",
        "Compute two titrations step by step",
      ],
      questions: [
        { question: "What is molarity?", answer: "Moles of solute per litre of solution." },
        {
          question:
            "To what volume must 100 mL of a 2 mol/L solution be diluted to give 0.5 mol/L?",
          answer: "400 mL, because the amount of solute stays the same.",
        },
        {
          question: "What precipitates when silver nitrate meets sodium chloride in water?",
          answer: "Silver chloride, AgCl.",
        },
      ],
      exercise:
        "Make a dilution series of food colour in five steps, photograph it and state each relative concentration",
    },
    {
      id: "gases",
      title: "Gases and the ideal gas law",
      outcome: "can relate pressure, volume, temperature and amount of a gas",
      minutes: [75, 65, 55],
      prerequisiteIds: ["mole"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Solve eight problems, always in kelvin",
        "Explain pressure and temperature with moving particles",
        "Find the molar mass of a gas from its density",
        "Add up partial pressures in two mixtures",
      ],
      questions: [
        { question: "What is the ideal gas law?", answer: "pV = nRT, with T in kelvin." },
        {
          question:
            "What happens to the pressure if the kelvin temperature doubles at constant volume and amount?",
          answer: "It doubles.",
        },
        {
          question: "When do real gases differ most from ideal ones?",
          answer: "At high pressure and low temperature.",
        },
      ],
      exercise:
        "Put a tied balloon into the fridge, measure its girth before and after, and compare with the law",
    },
    {
      id: "thermochemistry",
      title: "Enthalpy and calorimetry",
      outcome: "can compute the heat of a reaction from measurements and from tables",
      minutes: [90, 75, 60],
      prerequisiteIds: ["stoichiometry"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Solve three calorimeter problems",
        "Add equations by Hess's law in three cases",
        "Estimate one reaction enthalpy from bond energies and one from enthalpies of formation",
      ],
      questions: [
        {
          question: "What sign has the enthalpy change of an exothermic reaction?",
          answer: "Negative: heat goes to the surroundings.",
        },
        {
          question: "What does Hess's law say?",
          answer: "The enthalpy change depends only on start and end, so steps can be added.",
        },
        {
          question: "Does breaking a bond release or need energy?",
          answer: "It needs energy; forming bonds releases it.",
        },
      ],
      exercise:
        "Dissolve baking soda in water in a foam cup, find the heat per mole and judge the error",
    },
    {
      id: "kinetics",
      title: "Reaction rates",
      outcome: "can find a rate law from data and explain what changes a rate",
      minutes: [75, 65, 60],
      prerequisiteIds: ["solutions"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Find the order of two reactions from initial rates",
        "Draw an energy profile with and without a catalyst",
        "Compute three half-lives of first order",
      ],
      questions: [
        {
          question: "How does a catalyst speed a reaction up?",
          answer: "It opens a path with lower activation energy and is not used up.",
        },
        {
          question: "Can the order of a reaction be read from its overall balanced equation?",
          answer: "Not in general; it must be found by experiment.",
        },
        {
          question: "How does the half-life of a first-order reaction depend on concentration?",
          answer: "Not at all; it is constant.",
        },
      ],
      exercise:
        "Time a fizzing vitamin tablet in open glasses of water at four temperatures and draw the curve",
    },
    {
      id: "equilibrium",
      title: "Chemical equilibrium",
      outcome: "can write equilibrium constants, compute compositions and predict shifts",
      minutes: [90, 75, 65],
      prerequisiteIds: ["solutions", "thermochemistry"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Write six equilibrium expressions, two with solids",
        "Solve three problems with a table of initial, change and equilibrium",
        "Predict eight shifts and explain two of them with the reaction quotient",
      ],
      questions: [
        {
          question: "Do reactions stop at equilibrium?",
          answer: "No, forward and reverse reaction run at equal rates.",
        },
        {
          question: "What changes the value of an equilibrium constant?",
          answer: "Only the temperature, for a given equation.",
        },
        {
          question: "If Q is smaller than K, which way does the reaction go?",
          answer: "Forward, towards the products.",
        },
      ],
      exercise:
        "Play an equilibrium with forty coins moved in fixed shares between two piles and graph the approach",
    },
    {
      id: "acids-bases",
      title: "Acids, bases and pH",
      outcome: "can compute the pH of acids, bases and buffers and read a titration curve",
      minutes: [105, 90, 75],
      prerequisiteIds: ["equilibrium"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Name the conjugate pairs in six reactions",
        "Compute the pH of four strong and four weak solutions",
        "Explain how a buffer works and compute one",
        "Sketch two titration curves and mark the equivalence point",
      ],
      questions: [
        {
          question: "What is the definition of pH, in the simple form?",
          answer: "Minus the base-10 logarithm of the hydrogen ion concentration in mol/L.",
        },
        {
          question: "What is the pH of 0.010 mol/L hydrochloric acid?",
          answer: "2.0, because it is fully ionised.",
        },
        {
          question: "What is a buffer made of?",
          answer: "A weak acid and its conjugate base in similar amounts.",
        },
      ],
      exercise: "Make an indicator from red cabbage, test eight foods with it and order them by pH",
    },
    {
      id: "redox",
      title: "Oxidation, reduction and electrochemical cells",
      outcome: "can balance redox equations and predict the voltage of a cell",
      minutes: [90, 75, 65],
      prerequisiteIds: ["solutions"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Assign oxidation numbers in twelve formulae",
        "Balance four redox equations by half-reactions",
        "Compute three cell voltages from standard potentials and name the electrodes",
      ],
      questions: [
        {
          question: "What are oxidation and reduction in terms of electrons?",
          answer: "Oxidation is loss of electrons, reduction is gain.",
        },
        {
          question: "At which electrode does oxidation take place?",
          answer: "At the anode, in every cell.",
        },
        {
          question: "What is the standard voltage of a cell?",
          answer: "The reduction potential of the cathode minus that of the anode.",
        },
      ],
      exercise:
        "Build a cell from a lemon, copper and a galvanised nail, measure it, explain both electrodes and throw the lemon away",
    },
    {
      id: "investigation",
      title: "An analysis with household chemicals",
      outcome: "can plan, carry out and judge a quantitative chemical measurement safely",
      minutes: [105, 105, 105],
      prerequisiteIds: ["acids-bases", "redox"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a question on food, such as the acid in vinegar, and list the hazards",
        "Plan amounts by calculation before you measure",
        "Measure three times with goggles on and open vessels, and keep a log",
        "Compare with the label and name the largest source of error",
      ],
      questions: [
        {
          question: "Which order is safe when a strong acid is diluted?",
          answer: "Acid into water, slowly, because mixing releases heat.",
        },
        {
          question: "Why must household bleach never be mixed with acids or ammonia?",
          answer: "Poisonous gases form: chlorine with acids, chloramines with ammonia.",
        },
        {
          question: "Why repeat a measurement?",
          answer: "The spread shows the random error, and the mean is more reliable.",
        },
      ],
      exercise:
        "Report the acid content of one vinegar with method, three runs, calculation and uncertainty",
    },
  ],
  tips: [
    "Go back and forth between what is seen, what particles do and what the symbols say.",
    "Carry units through every calculation; they show which step comes next.",
    "At home use only foods and kitchen chemicals, in open vessels, with goggles on.",
  ],
  scope: {
    text: "A one-semester university course in general chemistry of 3 credits is reckoned at about 135 hours of work; this plan is a shorter way through the core of a first course.",
    source: "US credit hour convention, 3 credits",
  },
};
