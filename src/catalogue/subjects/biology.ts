import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "biology",
  name: "Biology",
  units: [
    {
      id: "molecules",
      title: "Water and the molecules of life",
      outcome: "can name the four classes of biological molecules and what each does",
      minutes: [75, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Draw two water molecules with their partial charges and the hydrogen bond between them",
        "Make a table of carbohydrates, lipids, proteins and nucleic acids with building blocks and uses",
        "Sort the contents of ten food labels into these classes",
      ],
      questions: [
        {
          question: "Why can water dissolve salts and sugars so well?",
          answer: "Its molecules are polar and surround ions and other polar molecules.",
        },
        {
          question: "Of which building blocks are proteins made?",
          answer: "Amino acids, joined by peptide bonds.",
        },
        {
          question: "What does a phospholipid consist of, and which part avoids water?",
          answer: "A phosphate head and two fatty acid tails on glycerol; the tails avoid water.",
        },
      ],
      exercise: "Draw one page that shows the four classes with building block, bond and one role",
    },
    {
      id: "cells",
      title: "Cells and their organelles",
      outcome: "can tell cell types apart and explain what the organelles do",
      minutes: [90, 60, 30],
      prerequisiteIds: ["molecules"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Draw a bacterial, an animal and a plant cell to one scale and label them",
        "Follow a secreted protein from its gene to the outside of the cell",
        "Explain why cells stay small with the surface and volume of three cubes",
      ],
      questions: [
        {
          question: "What do eukaryotic cells have that prokaryotic cells lack?",
          answer: "A nucleus and other membrane-bound organelles.",
        },
        {
          question: "Which organelle makes most of the ATP of an animal cell?",
          answer: "The mitochondrion, by aerobic respiration.",
        },
        {
          question: "Which parts does a plant cell have that an animal cell lacks?",
          answer: "A cellulose wall, plastids such as chloroplasts, and a large central vacuole.",
        },
      ],
      exercise:
        "Draw a plant cell from memory with ten labelled parts and one sentence on each, then correct it",
    },
    {
      id: "membrane-transport",
      title: "Membranes, diffusion and osmosis",
      outcome: "can predict which way water and solutes move across a membrane",
      minutes: [75, 50, 30],
      prerequisiteIds: ["cells"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw a membrane with its lipids and three kinds of proteins",
        "Lay potato strips in water and in salt water and measure them before and after",
        "Sort eight cases of transport into passive and active",
      ],
      questions: [
        {
          question: "What is osmosis?",
          answer:
            "The net movement of water through a selectively permeable membrane towards the higher solute concentration.",
        },
        {
          question: "What does active transport need that diffusion does not?",
          answer: "Energy, such as ATP, because it moves substances against their gradient.",
        },
        {
          question: "What happens to a red blood cell in pure water, and why not to a plant cell?",
          answer: "It swells and bursts; the wall of the plant cell resists the pressure.",
        },
      ],
      exercise:
        "Graph the change in length of potato strips in four salt solutions and explain the curve",
    },
    {
      id: "energy",
      title: "Enzymes, respiration and photosynthesis",
      outcome: "can explain how cells capture, store and release energy",
      minutes: [120, 90, 60],
      prerequisiteIds: ["cells"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sketch the rate of an enzyme against temperature and explain both sides of the peak",
        "Draw respiration as three stages with place, inputs and outputs",
        "Draw photosynthesis as two stages and link each product to its use",
        "Compare both processes in a table",
      ],
      questions: [
        {
          question: "How does an enzyme speed up a reaction?",
          answer: "It lowers the activation energy and is not used up.",
        },
        {
          question: "What is the role of oxygen in aerobic respiration?",
          answer: "It takes up the electrons at the end of the transport chain and becomes water.",
        },
        {
          question: "Where does the oxygen released in photosynthesis come from?",
          answer: "From water, which is split in the light reactions.",
        },
      ],
      exercise:
        "Draw one diagram in which a carbon atom goes from air to sugar to air, with each stage named",
    },
    {
      id: "cell-division",
      title: "Mitosis, meiosis and the cell cycle",
      outcome: "can follow chromosomes through both kinds of division",
      minutes: [90, 65, 40],
      prerequisiteIds: ["cells"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Act out mitosis and meiosis with coloured threads for four chromosomes",
        "Draw the stages of both and mark the number of chromosomes",
        "List three ways in which meiosis and fertilisation make offspring differ",
      ],
      questions: [
        {
          question: "How many cells do mitosis and meiosis give, and with how many sets?",
          answer: "Mitosis two with the same number of sets; meiosis four with half as many.",
        },
        {
          question: "What is crossing over?",
          answer: "The exchange of matching pieces between homologous chromosomes in meiosis I.",
        },
        {
          question: "When in the cell cycle is DNA copied?",
          answer: "In the S phase of interphase, before division.",
        },
      ],
      exercise:
        "Photograph or draw a set of thread models that shows each stage of meiosis with captions",
    },
    {
      id: "dna-protein",
      title: "From DNA to protein",
      outcome: "can copy, transcribe and translate a short piece of DNA",
      minutes: [105, 80, 50],
      prerequisiteIds: ["molecules", "cells"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Draw eight base pairs with the direction of each strand",
        "Transcribe and translate three sequences with a table of the genetic code",
        "Change one base in each and sort the results by their effect on the protein",
      ],
      questions: [
        {
          question: "Which bases pair in DNA, and what replaces thymine in RNA?",
          answer: "A with T and G with C; uracil replaces thymine.",
        },
        {
          question: "What is a codon?",
          answer: "Three bases of mRNA that stand for one amino acid or a stop.",
        },
        {
          question: "Why can a lost base do more harm than an exchanged one?",
          answer: "It shifts the reading frame, so all later codons change.",
        },
      ],
      exercise:
        "Write a gene of ten codons, translate it and show a silent, a missense and a nonsense mutation",
    },
    {
      id: "inheritance",
      title: "Mendelian inheritance and sex linkage",
      outcome: "can predict the results of crosses and read a pedigree",
      minutes: [105, 80, 55],
      prerequisiteIds: ["cell-division"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Work out three crosses with one gene and one with two genes",
        "Toss coins for a hundred offspring and compare with the expected ratio",
        "Decide for three pedigrees whether a trait is dominant, recessive or X-linked",
      ],
      questions: [
        {
          question: "Which ratio of traits do two heterozygotes give under complete dominance?",
          answer: "Three dominant to one recessive, on average.",
        },
        {
          question: "What is the difference between genotype and phenotype?",
          answer:
            "The genotype is the set of alleles; the phenotype is the traits that show, shaped by genes and environment.",
        },
        {
          question: "Why do recessive X-linked traits show more often in males?",
          answer: "Males have a single X, so no second allele can mask the recessive one.",
        },
      ],
      exercise:
        "Invent a pedigree of three generations for an X-linked trait and explain each genotype",
    },
    {
      id: "gene-technology",
      title: "Gene regulation, PCR and gene editing",
      outcome: "can explain how genes are switched, copied and edited",
      minutes: [75, 70, 60],
      prerequisiteIds: ["dna-protein"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Draw the lac operon with and without lactose",
        "Draw three cycles of the polymerase chain reaction and count the copies",
        "List uses, limits and worries of gene editing in a table",
      ],
      questions: [
        {
          question: "Why do a nerve cell and a liver cell differ although they share their genes?",
          answer: "Different genes are switched on in them.",
        },
        {
          question: "What are the three steps of a PCR cycle?",
          answer: "Separating the strands, binding of primers, extension by a polymerase.",
        },
        {
          question: "What does the guide RNA do in CRISPR editing?",
          answer: "It pairs with a matching DNA sequence and so leads the cutting enzyme there.",
        },
      ],
      exercise:
        "Write one page on how a bacterium can be made to produce human insulin, with a drawing",
    },
    {
      id: "evolution",
      title: "Evolution and natural selection",
      outcome: "can explain how populations change and which evidence shows it",
      minutes: [105, 80, 60],
      prerequisiteIds: ["dna-protein", "inheritance"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Play selection with coloured paper dots on a patterned cloth over five generations",
        "Explain antibiotic resistance in four steps without saying that bacteria want it",
        "Compute expected genotype frequencies for one gene with the Hardy-Weinberg principle",
        "Collect evidence from fossils, anatomy, genes and geography for one group",
      ],
      questions: [
        {
          question: "Which conditions does natural selection need?",
          answer: "Variation that is inherited and that affects survival or reproduction.",
        },
        {
          question: "How does genetic drift differ from selection?",
          answer:
            "Drift changes allele frequencies by chance and is strongest in small populations.",
        },
        {
          question: "What is a species by the biological concept?",
          answer:
            "Populations that can interbreed and have fertile offspring, isolated in reproduction from others.",
        },
      ],
      exercise: "Graph your selection game and write half a page on what changed and what did not",
    },
    {
      id: "tree-of-life",
      title: "The tree of life",
      outcome: "can read and build an evolutionary tree and place main groups on it",
      minutes: [75, 55, 40],
      prerequisiteIds: ["evolution"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Build a tree of six vertebrates from a table of shared features",
        "Place bacteria, archaea, plants, fungi and animals on one tree",
        "Explain in writing why viruses are hard to place",
      ],
      questions: [
        {
          question: "What are the three domains?",
          answer: "Bacteria, Archaea and Eukarya.",
        },
        {
          question: "What is a monophyletic group, or clade?",
          answer: "An ancestor together with all of its descendants.",
        },
        {
          question: "Are fungi more closely related to plants or to animals?",
          answer: "To animals.",
        },
      ],
      exercise: "Draw a tree of twelve organisms you know with the feature that marks each branch",
    },
    {
      id: "plants",
      title: "How plants live and reproduce",
      outcome: "can explain how plants move water, grow and set seed",
      minutes: [75, 55, 40],
      prerequisiteIds: ["membrane-transport", "energy"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Stand a white flower or celery in coloured water and cut it the next day",
        "Take a flower apart and draw its parts with their tasks",
        "Grow seedlings on a windowsill and record how they bend",
      ],
      questions: [
        {
          question: "What do xylem and phloem carry?",
          answer:
            "Xylem carries water and minerals upwards; phloem carries sugars to where they are needed.",
        },
        {
          question: "What pulls water up a tall tree?",
          answer: "Evaporation from the leaves, passed on through the cohesion of water.",
        },
        {
          question: "What is the difference between pollination and fertilisation?",
          answer:
            "Pollination brings pollen to the stigma; fertilisation joins sperm and egg cell.",
        },
      ],
      exercise:
        "Make a page with labelled drawings of a dissected flower and a cut stem, with your findings",
    },
    {
      id: "homeostasis",
      title: "Animal organ systems and homeostasis",
      outcome: "can explain how organ systems keep the inside of a body steady",
      minutes: [90, 70, 50],
      prerequisiteIds: ["membrane-transport", "energy"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the path of oxygen from the air to a muscle cell",
        "Measure your pulse at rest, after light activity and while it settles, and graph it",
        "Draw feedback loops for body temperature and blood glucose",
        "Compare nerves and hormones by speed, path and duration",
      ],
      questions: [
        {
          question: "What is negative feedback?",
          answer:
            "A response that counters a change and brings a value back towards its set point.",
        },
        {
          question: "What does insulin do after a meal?",
          answer: "It lowers blood glucose by making cells take it up and store it.",
        },
        {
          question: "What makes a surface good for exchange, as in alveoli or villi?",
          answer: "A large area, thin walls and a steep gradient kept up by flow.",
        },
      ],
      exercise:
        "Draw a one-page scheme of four organ systems working together during a run, with captions",
    },
    {
      id: "ecology",
      title: "Populations, food webs and ecosystems",
      outcome: "can analyse how energy, matter and populations behave in an ecosystem",
      minutes: [90, 70, 55],
      prerequisiteIds: ["energy", "evolution"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Count plants in ten random squares of a lawn or park and estimate the total",
        "Draw a food web of a place near you with at least ten species",
        "Draw the carbon cycle and mark where people change it",
      ],
      questions: [
        {
          question: "Why do food chains rarely have more than four or five links?",
          answer: "Only about a tenth of the energy passes from one level to the next.",
        },
        {
          question: "What shape does a population's growth curve take with limited resources?",
          answer: "An S: fast at first, then levelling off near the carrying capacity.",
        },
        {
          question: "What is the difference between how energy and matter move?",
          answer: "Energy flows through and is lost as heat; matter is recycled.",
        },
      ],
      exercise:
        "Predict in writing what happens in your food web if one species is lost, with reasons",
    },
    {
      id: "investigation",
      title: "A biological investigation of your own",
      outcome: "can plan, carry out and report a small controlled investigation",
      minutes: [120, 110, 100],
      prerequisiteIds: ["plants", "homeostasis", "tree-of-life", "ecology"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a harmless question about seeds, yeast or woodlice and write a hypothesis",
        "Name the variables, the control and the number of repeats before you start",
        "Collect data, graph them and judge whether they support the hypothesis",
        "Write the report and name two weaknesses",
      ],
      questions: [
        {
          question: "What is a control for?",
          answer:
            "It shows what happens without the treatment, so that an effect can be told apart.",
        },
        {
          question: "How do independent and dependent variables differ?",
          answer: "The independent one is changed on purpose; the dependent one is measured.",
        },
        {
          question: "Why is one trial of each treatment not enough?",
          answer: "Living things vary; repeats show whether a difference exceeds chance.",
        },
      ],
      exercise:
        "Write a two-page report with question, method, graph, conclusion and sources of error",
    },
  ],
  tips: [
    "Explain each process aloud as a story of where matter and energy go, then check the gaps.",
    "Redraw diagrams from memory instead of copying them.",
    "Learn a new term together with an organism in which you can see it.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan is an overview of the topics of a first course, without its laboratory part.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};
