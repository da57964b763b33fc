import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "world-history",
  name: "World history",
  units: [
    {
      id: "sources",
      title: "How historians use sources and periods",
      outcome: "can question a source and place events on a timeline",
      minutes: [60, 35, 0],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Question one document: who made it, when, for whom and why",
        "Sort ten sources about one event into primary and secondary",
        "Draw a timeline from 10,000 BCE to today to scale and mark eight turning points",
      ],
      questions: [
        {
          question: "What is a primary source?",
          answer: "Evidence made at the time studied or by somebody who took part.",
        },
        {
          question: "Which century do the years 1701 to 1800 make up?",
          answer: "The eighteenth century.",
        },
        {
          question: "Why is a biased source still useful?",
          answer: "It shows what its author wanted others to believe, and often more by accident.",
        },
      ],
      exercise:
        "Write half a page on what one photograph or letter can and cannot tell a historian",
    },
    {
      id: "first-states",
      title: "Farming, cities and the first states",
      outcome: "can explain how farming led to cities, writing and states",
      minutes: [75, 55, 35],
      prerequisiteIds: [],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Mark six early centres of farming on a map with their main crops",
        "Compare Mesopotamia, Egypt, the Indus valley and early China in a table",
        "List gains and losses that farming brought to ordinary people",
      ],
      questions: [
        {
          question: "Why did farming make towns possible?",
          answer: "Surplus food fed people who did other work, such as craft, trade and rule.",
        },
        {
          question: "What were the earliest Mesopotamian writings mostly about?",
          answer: "Accounts: goods, rations and deliveries.",
        },
        {
          question: "Which early civilisation left a script that nobody has yet read for certain?",
          answer: "That of the Indus valley.",
        },
      ],
      exercise:
        "Draw a table of four early civilisations by river, food, rule, writing and decline",
    },
    {
      id: "classical-empires",
      title: "Classical empires from Rome to Han China",
      outcome: "can compare how classical empires ruled and why they broke up",
      minutes: [105, 75, 50],
      prerequisiteIds: ["sources", "first-states"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Place Achaemenid Persia, classical Greece, Maurya India, Rome and Han China on one timeline",
        "Compare Roman and Han rule by officials, army, roads and ideas",
        "Read one short passage from a Greek, Roman, Indian or Chinese author and summarise it",
      ],
      questions: [
        {
          question: "Who could take part in the assembly of classical Athens?",
          answer: "Adult male citizens; women, enslaved people and resident foreigners could not.",
        },
        {
          question: "Which Maurya ruler spread Buddhist ideas through edicts on rocks and pillars?",
          answer: "Ashoka.",
        },
        {
          question: "Which part of the Roman Empire lasted until 1453?",
          answer: "The eastern one, called Byzantine, with its capital Constantinople.",
        },
      ],
      exercise:
        "Write a page that compares the fall of Han China with that of the western Roman Empire",
    },
    {
      id: "belief-systems",
      title: "Religions and philosophies that crossed borders",
      outcome: "can explain how major belief systems arose and spread",
      minutes: [75, 60, 40],
      prerequisiteIds: ["classical-empires"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Make a table of Hinduism, Buddhism, Confucianism, Judaism, Christianity and Islam",
        "Draw the spread of Buddhism, Christianity and Islam with dates on one map",
        "Explain one case in which rulers and one in which traders carried a faith",
      ],
      questions: [
        {
          question: "What is the Hijra of 622?",
          answer: "The move of Muhammad from Mecca to Medina, start of the Islamic calendar.",
        },
        {
          question: "Which Roman emperor granted Christians toleration in 313?",
          answer: "Constantine, together with Licinius.",
        },
        {
          question: "By which routes did Buddhism first reach China?",
          answer: "Above all over land along the Silk Roads through Central Asia.",
        },
      ],
      exercise: "Draw an annotated map of how one religion spread over a thousand years",
    },
    {
      id: "afro-eurasian-networks",
      title: "Caliphates, Silk Roads and Mongol rule",
      outcome: "can trace how goods, ideas and disease moved across Eurasia and Africa",
      minutes: [105, 80, 55],
      prerequisiteIds: ["belief-systems"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the Silk Roads, the Indian Ocean routes and the Saharan routes with their goods",
        "Follow paper, numerals or gunpowder from its origin to Europe",
        "Compare towns, farming and trade in Abbasid, Song and western European lands",
        "Judge the Mongol conquests by destruction and by contact",
      ],
      questions: [
        {
          question: "What made sailing across the Indian Ocean predictable?",
          answer: "The monsoon winds, which turn with the season.",
        },
        {
          question: "Which city did the Abbasids found as their capital?",
          answer: "Baghdad.",
        },
        {
          question:
            "Roughly what share of Europe's people did the Black Death of 1347 to 1351 kill?",
          answer: "About a third to a half, by common estimates.",
        },
      ],
      exercise:
        "Write the journey of one good or idea across Afro-Eurasia in five stages with a map",
    },
    {
      id: "africa-americas",
      title: "Africa and the Americas before 1500",
      outcome: "can describe major societies of Africa and the Americas and their foundations",
      minutes: [75, 60, 45],
      prerequisiteIds: ["first-states"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Place Aksum, Ghana, Mali, Great Zimbabwe, the Maya, the Aztecs and the Inca on map and timeline",
        "Compare Inca and Roman roads and administration",
        "Find out what kinds of sources exist for one society without written records",
      ],
      questions: [
        {
          question: "On which goods did the wealth of Mali rest above all?",
          answer: "Gold and the trade across the Sahara in gold and salt.",
        },
        {
          question: "What did the Inca use khipu, knotted cords, for?",
          answer: "To record numbers and other information for the state.",
        },
        {
          question: "Which city was the Aztec capital, and where does it lie today?",
          answer: "Tenochtitlan, under Mexico City.",
        },
      ],
      exercise:
        "Make a fact sheet on one African and one American state with three kinds of evidence",
    },
    {
      id: "ocean-empires",
      title: "Ocean empires, conquest and the slave trade",
      outcome: "can explain how sea power tied the continents together and at whose cost",
      minutes: [105, 85, 60],
      prerequisiteIds: ["afro-eurasian-networks", "africa-americas"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw the routes of silver, sugar and enslaved people in one map",
        "List ten plants, animals and diseases of the Columbian exchange with direction and effect",
        "Weigh disease, allies, steel and politics as causes of the conquest of Mexico",
        "Read a first-hand account of enslavement and note what only it can tell",
      ],
      questions: [
        {
          question: "What killed most people in the Americas after 1492?",
          answer: "Diseases from the Old World such as smallpox, along with war and forced labour.",
        },
        {
          question: "About how many enslaved Africans were forced onto ships for the Americas?",
          answer:
            "About 12.5 million, by common estimates; some 10.7 million survived the crossing.",
        },
        {
          question: "Where did much of the silver of Spanish America end up?",
          answer: "In China, as payment for silk, porcelain and other goods.",
        },
      ],
      exercise: "Write a page on how one crop changed the lives of people on three continents",
    },
    {
      id: "early-modern",
      title: "Early modern states, faith and science",
      outcome: "can compare early modern empires and explain the upheavals of European thought",
      minutes: [90, 70, 50],
      prerequisiteIds: ["afro-eurasian-networks"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Compare the Ottoman, Mughal, Qing and Tokugawa states in a table",
        "Draw causes and results of the Reformation as a chart",
        "Explain what was new about the method of the Scientific Revolution",
      ],
      questions: [
        {
          question: "What did Luther's theses of 1517 attack?",
          answer: "The sale of indulgences.",
        },
        {
          question: "Which peace ended the Thirty Years' War in 1648?",
          answer: "The Peace of Westphalia.",
        },
        {
          question: "How did Tokugawa Japan deal with foreign trade after the 1630s?",
          answer:
            "It restricted it strictly, with the Dutch and Chinese at Nagasaki and a few other licensed channels.",
        },
      ],
      exercise: "Compare two early modern empires on one page: revenue, army, faith and minorities",
    },
    {
      id: "revolutions",
      title: "Enlightenment and the age of revolutions",
      outcome: "can compare revolutions by causes, aims and results",
      minutes: [90, 75, 55],
      prerequisiteIds: ["ocean-empires", "early-modern"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Make a comparative table of the American, French, Haitian and Spanish American revolutions",
        "Read a declaration of rights and mark whom it leaves out",
        "Rank five causes of the French Revolution and defend the order",
      ],
      questions: [
        {
          question: "What was unique about the Haitian Revolution?",
          answer: "Enslaved people freed themselves and founded an independent state, in 1804.",
        },
        {
          question: "Which event of 14 July 1789 became a symbol of the French Revolution?",
          answer: "The storming of the Bastille.",
        },
        {
          question: "What did Montesquieu mean by the separation of powers?",
          answer:
            "Making, executing and judging laws should lie in different hands to prevent despotism.",
        },
      ],
      exercise: "Argue on one page which of two revolutions changed more for ordinary people",
    },
    {
      id: "industry-empire",
      title: "Industrialisation and imperialism",
      outcome: "can explain why industry began where it did and how it drove empire",
      minutes: [105, 80, 60],
      prerequisiteIds: ["revolutions"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Weigh coal, wages, markets and institutions as reasons for Britain's lead",
        "Compare the answers of Meiji Japan, Qing China and the Ottoman Empire to Western power",
        "Compare maps of Africa in 1880 and 1914 and explain the change",
        "Read a defence and a critique of empire from the time",
      ],
      questions: [
        {
          question: "Which industry was first mechanised on a large scale in Britain?",
          answer: "Textiles, above all cotton.",
        },
        {
          question: "What was settled at the Berlin Conference of 1884 to 1885?",
          answer: "Rules by which European powers claimed African land; no Africans took part.",
        },
        {
          question: "Over what did Britain go to war with China in 1839?",
          answer: "Over China's action against the opium trade, and over access to its markets.",
        },
      ],
      exercise:
        "Write a page that compares how two countries met the challenge of industrial powers",
    },
    {
      id: "world-wars",
      title: "Two world wars and the years between",
      outcome: "can explain causes, course and consequences of both world wars",
      minutes: [120, 95, 70],
      prerequisiteIds: ["industry-empire"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Draw the chain of decisions from June to August 1914 and mark where it could have stopped",
        "Compare the Soviet, Italian and German dictatorships by rise, rule and terror",
        "Build a timeline of the Second World War in Europe, Asia and Africa",
        "Read testimony about the Holocaust and relate it to the steps of persecution before it",
      ],
      questions: [
        {
          question: "Which event set off the July Crisis of 1914?",
          answer: "The murder of Archduke Franz Ferdinand in Sarajevo.",
        },
        {
          question: "How many Jews were murdered in the Holocaust?",
          answer: "About six million.",
        },
        {
          question: "When did full-scale war between Japan and China begin?",
          answer: "In July 1937.",
        },
      ],
      exercise: "Write a page that weighs three explanations of the outbreak of war in 1914",
    },
    {
      id: "cold-war-decolonisation",
      title: "Cold War, decolonisation and a connected world",
      outcome: "can explain how superpower rivalry, independence and trade shaped the world",
      minutes: [105, 85, 65],
      prerequisiteIds: ["world-wars"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Place ten crises of the Cold War on a map and mark those fought by proxies",
        "Compare independence in India, Algeria and Ghana by path and aftermath",
        "Explain the end of the Soviet Union by long-term and short-term causes",
        "Trace how one everyday product came to be made in several countries",
      ],
      questions: [
        {
          question: "What was non-alignment?",
          answer: "The stance of states that would join neither the American nor the Soviet bloc.",
        },
        {
          question: "What brought the superpowers close to nuclear war in October 1962?",
          answer: "Soviet missiles in Cuba.",
        },
        {
          question: "Why is 1960 called the Year of Africa?",
          answer: "Seventeen African countries became independent in it.",
        },
      ],
      exercise: "Write a page on one country that shows how Cold War and decolonisation met there",
    },
    {
      id: "own-region",
      title: "Your own region in world history",
      outcome: "can link the past of one place to events far away",
      minutes: [60, 55, 50],
      prerequisiteIds: ["sources", "industry-empire"],
      bloom: "evaluate",
      kind: "project",
      optional: true,
      tasks: [
        "Find three traces of the past near you: a name, a building, a memorial",
        "Tie each to a wider event with two sources",
        "Judge what local memory leaves out",
      ],
      questions: [
        {
          question: "What is oral history?",
          answer: "Accounts gathered in interviews with people about what they lived through.",
        },
        {
          question: "What does a memorial tell a historian beside the event it names?",
          answer: "What those who built it wanted to be remembered, and when.",
        },
        {
          question: "What is microhistory?",
          answer: "The close study of a small place, person or event to answer larger questions.",
        },
      ],
      exercise: "Make a short guided walk or page with three places and their wider connections",
    },
    {
      id: "essay",
      title: "A historical essay with sources",
      outcome: "can argue a thesis about the past with evidence and counter-evidence",
      minutes: [120, 110, 100],
      prerequisiteIds: ["sources", "cold-war-decolonisation"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Turn a topic into a question that can be answered in three pages",
        "Collect three primary and three secondary sources and note what each supports",
        "Write a thesis, an outline and the strongest objection",
        "Draft, then cut every sentence that does not serve the argument",
      ],
      questions: [
        {
          question: "What is a thesis?",
          answer: "A claim that answers the question and that one could dispute.",
        },
        {
          question: "What is presentism?",
          answer: "Judging or explaining the past by the ideas and knowledge of today.",
        },
        {
          question: "Why do sources need footnotes?",
          answer: "So that readers can check the evidence and give credit where it is due.",
        },
      ],
      exercise: "Write an essay of three pages with references and one objection answered",
    },
  ],
  tips: [
    "Learn a few dozen anchor dates by heart and hang everything else on them.",
    "Keep a map beside the timeline; ask what happened elsewhere at the same time.",
    "After each unit write one paragraph that uses because at least three times.",
  ],
  scope: {
    text: "A university course of 6 ECTS credits means about 150 to 180 hours of work; this plan is an overview in broad strokes, far short of a full course.",
    source: "ECTS: 25 to 30 hours a credit",
  },
};
