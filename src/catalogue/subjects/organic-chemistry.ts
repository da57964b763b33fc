import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "organic-chemistry",
  name: "Organic chemistry",
  units: [
    {
      id: "carbon-bonding",
      title: "Carbon bonds and Lewis structures",
      outcome: "can draw Lewis structures and name the hybridisation of each carbon",
      minutes: [60, 30, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw Lewis structures of methane, ethene, ethyne, methanol and methanal",
        "Work out the formal charge of every atom in ammonium, hydroxide and a methyl cation",
        "Label each carbon of five molecules as sp3, sp2 or sp and give its bond angles",
      ],
      questions: [
        {
          question: "How many bonds do neutral carbon, nitrogen and oxygen usually form?",
          answer: "Carbon four, nitrogen three, oxygen two.",
        },
        {
          question: "How does a sigma bond differ from a pi bond?",
          answer:
            "Sigma orbitals overlap head-on along the bond axis; pi orbitals overlap sideways, on both sides of it.",
        },
        {
          question: "What are the shape and bond angle around an sp2 carbon?",
          answer: "Trigonal planar, with angles of about 120 degrees.",
        },
      ],
      exercise:
        "Draw propene, ethanenitrile and ethanoic acid with all lone pairs, angles and hybridisations",
    },
    {
      id: "drawing-groups",
      title: "Skeletal formulae and functional groups",
      outcome: "can draw skeletal formulae and spot the functional groups in them",
      minutes: [75, 45, 0],
      prerequisiteIds: ["carbon-bonding"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Turn ten condensed formulae into skeletal ones and count the hydrogens of each",
        "Make cards for fifteen functional groups, with the structure on one side",
        "Circle and name every functional group in aspirin, vanillin and paracetamol",
      ],
      questions: [
        {
          question: "What do the ends and corners of a skeletal formula stand for?",
          answer:
            "Carbon atoms, unless another atom is written there, with enough hydrogens to reach four bonds.",
        },
        {
          question: "What is the difference between an aldehyde and a ketone?",
          answer:
            "The carbonyl carbon of an aldehyde bears at least one hydrogen, that of a ketone two carbons.",
        },
        {
          question: "How do an ester and an amide differ?",
          answer:
            "The carbonyl group is bonded to an oxygen with a carbon group in an ester, to nitrogen in an amide.",
        },
      ],
      exercise: "Draw a one-page chart of fifteen functional groups from memory, then correct it",
    },
    {
      id: "naming",
      title: "Naming organic molecules by IUPAC rules",
      outcome: "can name a molecule from its structure and draw it from its name",
      minutes: [75, 55, 30],
      prerequisiteIds: ["drawing-groups"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Name ten branched alkanes and check the numbering from both ends",
        "Name two molecules each with a double bond, a hydroxyl group and a carbonyl group",
        "Draw ten structures from their names, then name your drawings again",
      ],
      questions: [
        {
          question: "Which group gives its ending to a molecule with both OH and COOH?",
          answer: "COOH: the acid outranks the alcohol, which becomes the prefix hydroxy.",
        },
        {
          question: "From which end is a chain numbered?",
          answer: "From the end that gives the principal group the lowest number.",
        },
        {
          question: "In what order are substituent prefixes written?",
          answer: "In alphabetical order; multiplying prefixes such as di and tri do not count.",
        },
      ],
      exercise:
        "Draw and name all alcohols of the formula C5H12O, eight without counting mirror images",
    },
    {
      id: "resonance-acidity",
      title: "Polarity, resonance and acid strength",
      outcome: "can predict which of two acids is stronger and say why",
      minutes: [90, 70, 45],
      prerequisiteIds: ["drawing-groups"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Mark the polar bonds of six molecules with partial charges",
        "Draw the resonance forms of ethanoate, phenoxide and the allyl cation",
        "Rank six acids by strength, then compare your order with tabulated pKa values",
      ],
      questions: [
        {
          question: "What does a low pKa say about an acid?",
          answer: "It is strong: it gives up its proton readily and its conjugate base is stable.",
        },
        {
          question: "Why is ethanoic acid a stronger acid than ethanol?",
          answer:
            "Its conjugate base is stabilised: resonance spreads the negative charge over two oxygens.",
        },
        {
          question: "What may move when you draw another resonance form?",
          answer: "Only pi electrons and lone pairs; all atoms stay where they are.",
        },
      ],
      exercise:
        "Rank ethanol, phenol, water, ethanoic acid and ethyne by acidity and justify each step",
    },
    {
      id: "isomers-conformations",
      title: "Isomers, conformations and cyclohexane chairs",
      outcome: "can tell kinds of isomers apart and draw the more stable conformation",
      minutes: [90, 65, 40],
      prerequisiteIds: ["drawing-groups"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw all constitutional isomers of C5H12 and of C4H10O",
        "Draw Newman projections of butane every 60 degrees and sketch the energy curve",
        "Draw both chairs of methylcyclohexane and choose the more stable one",
      ],
      questions: [
        {
          question: "How do constitutional isomers differ from stereoisomers?",
          answer:
            "Constitutional isomers connect their atoms differently; stereoisomers only arrange them differently in space.",
        },
        {
          question: "Which conformation of butane is the most stable?",
          answer: "The anti form, staggered with the methyl groups 180 degrees apart.",
        },
        {
          question: "Why does a large substituent on cyclohexane prefer an equatorial place?",
          answer:
            "It avoids 1,3-diaxial clashes with the axial hydrogens on the same side of the ring.",
        },
      ],
      exercise:
        "Draw both chairs of cis and trans 1-tert-butyl-4-methylcyclohexane and mark the stable ones",
    },
    {
      id: "stereochemistry",
      title: "Chirality and the R and S labels",
      outcome: "can find stereocentres, label them R or S and compare stereoisomers",
      minutes: [105, 80, 50],
      prerequisiteIds: ["naming", "isomers-conformations"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Build or draw a molecule with four different groups on a carbon, and its mirror image",
        "Label ten stereocentres R or S and four double bonds E or Z",
        "Sort pairs of drawings into identical, enantiomers and diastereomers",
      ],
      questions: [
        {
          question: "What are enantiomers?",
          answer: "Mirror images that cannot be brought into coincidence.",
        },
        {
          question: "How is R found once the four groups are ranked?",
          answer:
            "With the lowest rank pointing away from you, the path from first to second to third runs clockwise.",
        },
        {
          question: "What makes a compound meso?",
          answer: "It has stereocentres but is achiral, for example thanks to a mirror plane.",
        },
      ],
      exercise:
        "Draw every stereoisomer of tartaric acid, label the centres and name each relationship",
    },
    {
      id: "curly-arrows",
      title: "Curly arrows, nucleophiles and electrophiles",
      outcome: "can show with curly arrows where electrons move in a step",
      minutes: [90, 60, 40],
      prerequisiteIds: ["resonance-acidity"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Sort twelve species into nucleophiles, electrophiles and both",
        "Draw arrows for five proton transfers and check that the charges balance",
        "Find and mend the mistake in five wrongly drawn arrows of your own making",
      ],
      questions: [
        {
          question: "From where to where does a curly arrow point?",
          answer: "From a pair of electrons, in a bond or lone pair, to where the pair goes.",
        },
        {
          question: "What is a nucleophile?",
          answer: "A species that gives an electron pair to form a new bond.",
        },
        {
          question: "Why are tertiary carbocations more stable than primary ones?",
          answer:
            "More alkyl groups donate electrons to the empty orbital, by hyperconjugation and induction.",
        },
      ],
      exercise:
        "Write the mechanism of the acid-catalysed addition of water to propene with every arrow",
    },
    {
      id: "substitution-elimination",
      title: "Substitution and elimination: SN1, SN2, E1 and E2",
      outcome: "can predict which of four mechanisms wins and what it gives",
      minutes: [120, 95, 70],
      prerequisiteIds: ["stereochemistry", "curly-arrows"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw each mechanism in full for one suitable substrate",
        "Make a table of substrate, nucleophile or base, solvent and stereochemical result",
        "Predict the main product of twelve mixed reactions and give your reason",
      ],
      questions: [
        {
          question: "What happens to the configuration at the carbon in an SN2 reaction?",
          answer: "It is inverted, because the nucleophile attacks opposite the leaving group.",
        },
        {
          question: "On what does the rate of an SN1 reaction depend?",
          answer:
            "Only on the concentration of the substrate: loss of the leaving group is the slow step.",
        },
        {
          question: "Which geometry does E2 usually need?",
          answer:
            "The hydrogen and the leaving group anti-periplanar, in one plane on opposite sides.",
        },
      ],
      exercise: "Draw a decision chart for the four mechanisms and test it on ten new reactions",
    },
    {
      id: "alkenes-alkynes",
      title: "Additions to alkenes and alkynes",
      outcome: "can predict regiochemistry and stereochemistry of additions",
      minutes: [105, 80, 60],
      prerequisiteIds: ["stereochemistry", "curly-arrows"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the addition of HBr to 2-methylpropene and explain the main product",
        "Compare hydration with acid and hydroboration for one alkene",
        "Show the stereochemistry of adding bromine and of catalytic hydrogenation",
        "Make cards for ten reagents with their result",
      ],
      questions: [
        {
          question: "What does Markovnikov's rule say for the addition of HX?",
          answer:
            "Hydrogen goes to the carbon with more hydrogens, by way of the more stable carbocation.",
        },
        {
          question: "How does bromine add to cyclohexene?",
          answer: "Anti, through a bromonium ion, giving trans-1,2-dibromocyclohexane.",
        },
        {
          question: "What does hydroboration followed by oxidation give from hex-1-ene?",
          answer: "Hexan-1-ol: water is added with the OH on the less substituted carbon.",
        },
      ],
      exercise: "Draw the products of 1-methylcyclohexene with five reagents, with stereochemistry",
    },
    {
      id: "aromatics",
      title: "Benzene and electrophilic aromatic substitution",
      outcome: "can decide whether a ring is aromatic and where it reacts",
      minutes: [90, 75, 55],
      prerequisiteIds: ["curly-arrows"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Count the pi electrons of eight rings and decide which are aromatic",
        "Draw the nitration and a Friedel-Crafts acylation of benzene with all resonance forms of the intermediate",
        "Sort ten substituents by their directing effect and by activation",
      ],
      questions: [
        {
          question: "What does a ring need to be aromatic by Hückel's rule?",
          answer: "It is planar, cyclic, fully conjugated and holds 4n + 2 pi electrons.",
        },
        {
          question: "Why does benzene substitute rather than add?",
          answer: "Losing a proton restores the aromatic ring; addition would destroy it.",
        },
        {
          question: "Where does a nitro group direct the next electrophile?",
          answer: "To the meta position, and it slows the reaction down.",
        },
      ],
      exercise:
        "Plan on paper routes from benzene to para and to meta bromonitrobenzene and explain the order",
    },
    {
      id: "aldehydes-ketones",
      title: "Aldehydes and ketones: additions to C=O",
      outcome: "can draw how nucleophiles add to carbonyl groups",
      minutes: [105, 80, 60],
      prerequisiteIds: ["curly-arrows"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the general addition of a nucleophile under basic and under acidic conditions",
        "Give the products of one ketone with hydride, a Grignard reagent and a primary amine",
        "Draw the formation of an acetal step by step",
        "Draw an enolate and use it in an aldol addition",
      ],
      questions: [
        {
          question: "Which atom of a carbonyl group does a nucleophile attack, and why?",
          answer: "The carbon, since oxygen draws electrons away and leaves it partly positive.",
        },
        {
          question: "Why are aldehydes usually more reactive than ketones?",
          answer:
            "They are less crowded and have one alkyl group fewer to donate electrons to the carbon.",
        },
        {
          question: "What does a Grignard reagent give with a ketone after acidic work-up?",
          answer: "A tertiary alcohol.",
        },
      ],
      exercise:
        "Draw full mechanisms for an acetal, an imine and an aldol addition starting from ethanal",
    },
    {
      id: "acid-derivatives",
      title: "Carboxylic acids and their derivatives",
      outcome: "can predict which acid derivatives turn into which others",
      minutes: [90, 70, 55],
      prerequisiteIds: ["aldehydes-ketones"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw addition and elimination at an acyl chloride with an alcohol",
        "Rank acyl chloride, anhydride, ester and amide by reactivity and explain the order",
        "Write acid-catalysed esterification and basic hydrolysis with all arrows",
      ],
      questions: [
        {
          question: "Why are amides less reactive than esters?",
          answer:
            "The lone pair of nitrogen is donated more strongly into the carbonyl group, and the leaving group is poorer.",
        },
        {
          question: "Why does basic hydrolysis of an ester go to completion?",
          answer: "The acid formed is deprotonated to a carboxylate, which does not react back.",
        },
        {
          question: "What does lithium aluminium hydride make of an ester?",
          answer:
            "Two alcohols: a primary one from the acyl part and the one from the alkoxy part.",
        },
      ],
      exercise: "Draw a map of acid derivatives with a reagent on each possible arrow between them",
    },
    {
      id: "spectra",
      title: "Structures from IR, NMR and mass spectra",
      outcome: "can deduce the structure of a small molecule from its spectra",
      minutes: [90, 85, 70],
      prerequisiteIds: ["naming", "resonance-acidity"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Learn five infrared regions and the groups that absorb there",
        "Sketch the proton NMR spectra of ethanol, propanone and ethyl ethanoate",
        "Compute the degrees of unsaturation of six formulae",
        "Solve three unknowns, noting the evidence for each fragment",
      ],
      questions: [
        {
          question: "Where does a carbonyl group absorb in the infrared?",
          answer: "Strongly at about 1700 per centimetre, roughly 1650 to 1800.",
        },
        {
          question: "How many peaks does a proton signal with n equivalent neighbours split into?",
          answer: "n + 1, if the neighbours are equivalent and couple equally.",
        },
        {
          question: "How is bromine recognised in a mass spectrum?",
          answer: "By M and M + 2 peaks of nearly equal height.",
        },
      ],
      exercise:
        "Solve one unknown of formula C4H8O2 from published spectra and assign every signal",
    },
    {
      id: "synthesis",
      title: "Planning a synthesis backwards",
      outcome: "can plan a short synthesis by cutting the target into simple parts",
      minutes: [120, 110, 100],
      prerequisiteIds: [
        "substitution-elimination",
        "alkenes-alkynes",
        "aromatics",
        "acid-derivatives",
      ],
      bloom: "create",
      kind: "project",
      tasks: [
        "Draw a map of the functional groups you know and the reactions between them",
        "Cut three target molecules at a bond and name reagents for each cut",
        "Plan two routes to one target and compare steps, selectivity and waste",
      ],
      questions: [
        {
          question: "What is a disconnection?",
          answer: "An imagined breaking of a bond in the target, the reverse of a known reaction.",
        },
        {
          question: "What is a protecting group for?",
          answer: "It masks a reactive group while another part of the molecule reacts.",
        },
        {
          question: "Which three kinds of reactions can make new carbon-carbon bonds?",
          answer: "For example Grignard additions, aldol additions and Friedel-Crafts reactions.",
        },
      ],
      exercise:
        "Plan on paper two routes from benzene to 1-phenylpropan-1-ol and defend the better one",
    },
  ],
  tips: [
    "Draw every mechanism with pencil and paper; reading it is not the same as being able to do it.",
    "Ask of each reaction where electrons are rich and where they are poor before you recall a rule.",
    "Use a model kit, or balls of dough and sticks, whenever a question is about space.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan covers the core ideas of a first course on paper, without laboratory work.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};
