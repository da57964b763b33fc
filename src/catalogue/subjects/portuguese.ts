import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "portuguese",
  name: "Portuguese",
  units: [
    {
      id: "sounds",
      title: "Portuguese sounds, nasal vowels and accents",
      outcome: "can read Portuguese words aloud with the sounds of Brazil or of Portugal",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Listen to one text from Brazil and one from Portugal and choose your variety",
        "Practise the nasal sounds of pão, mãe, bem and sim with a recording",
        "Read twenty words with lh, nh, ch, x and ç aloud and mark their stress",
      ],
      questions: [
        {
          question: "How are lh and nh pronounced?",
          answer: "Roughly like lli in million and ny in canyon.",
        },
        {
          question: "How are t and d pronounced before an i sound?",
          answer: "In most of Brazil as in cheap and jeep; in Portugal as plain t and d.",
        },
        {
          question: "How does s sound at the very end of an utterance?",
          answer: "Like sh in Portugal and in Rio de Janeiro, like s in most of Brazil.",
        },
      ],
      exercise:
        "Record eighty words in your variety, write your corrections on the text and record it again",
    },
    {
      id: "greetings",
      title: "Bom dia, tu, você and o senhor",
      outcome: "can greet people and address them properly in Brazil or Portugal",
      minutes: [60, 40, 0],
      prerequisiteIds: ["sounds"],
      bloom: "remember",
      kind: "vocabulary",
      tasks: [
        "Learn ten greetings and farewells with the time and tone they suit",
        "Choose how to address ten people in the country of your variety",
        "Record an introduction of thirty seconds with name, town and work",
      ],
      questions: [
        {
          question: "How does a woman say thank you, and how does a man?",
          answer: "A woman says obrigada, a man obrigado.",
        },
        {
          question: "Which word for you is usual among friends?",
          answer: "Você in most of Brazil, with tu in some regions; tu in Portugal.",
        },
        {
          question: "How do you address an older stranger politely?",
          answer: "With o senhor or a senhora and the third person of the verb.",
        },
      ],
      exercise: "Write one meeting twice, among friends and with a stranger, and record both",
    },
    {
      id: "nouns",
      title: "Portuguese nouns, articles and plurals",
      outcome: "can use nouns and adjectives with the right gender and plural",
      minutes: [75, 60, 40],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Learn forty nouns with o or a and mark the endings that hint at the gender",
        "Put twenty nouns into the plural, with pão, mão, animal and homem among them",
        "Describe ten things with adjectives that agree",
      ],
      questions: [
        {
          question: "What are the plurals of animal, homem and mulher?",
          answer: "Animais, homens and mulheres.",
        },
        {
          question: "Which plural do most nouns in -ão have?",
          answer: "-ões, as in limões; some have -ãos (mãos) or -ães (pães).",
        },
        {
          question: "Which gender do viagem and problema have?",
          answer: "A viagem is feminine, o problema masculine.",
        },
      ],
      exercise: "Write an inventory of your kitchen with forty nouns, each with article and plural",
    },
    {
      id: "ser-estar",
      title: "Ser, estar and ficar",
      outcome: "can say who somebody is, how they feel and where things are",
      minutes: [90, 75, 50],
      prerequisiteIds: ["nouns"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Write the present of ser and estar from memory",
        "Describe a person in ten sentences: nature with ser, state with estar",
        "Say where eight places in your town are with ficar",
      ],
      questions: [
        {
          question: "How does a man say I am a teacher and I am tired?",
          answer: "Sou professor and estou cansado.",
        },
        {
          question: "Which verb commonly asks where a building is?",
          answer: "Ficar: Onde fica o museu?",
        },
        {
          question: 'What is the difference between "Ela é bonita" and "Ela está bonita"?',
          answer: "É: she is pretty in general. Está: she looks pretty now.",
        },
      ],
      exercise:
        "Write fourteen sentences about a friend and a town and explain six choices of verb",
    },
    {
      id: "present",
      title: "Portuguese verbs in -ar, -er and -ir",
      outcome: "can talk about daily life and tastes with regular verbs",
      minutes: [90, 65, 35],
      prerequisiteIds: ["greetings"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Conjugate falar, comer and abrir aloud with the pronouns of your variety",
        "Tell your day in eight sentences",
        "Write ten sentences about tastes with gostar de",
      ],
      questions: [
        {
          question: "What are the nós forms of falar, comer and abrir?",
          answer: "Falamos, comemos and abrimos.",
        },
        {
          question: "Which verb form goes with você and with a gente?",
          answer: "The third person singular: você fala, a gente fala.",
        },
        {
          question: "How do you say that you like coffee?",
          answer: "Gosto de café: gostar needs de.",
        },
      ],
      exercise: "Write your day in twelve sentences, then rewrite it about a friend",
    },
    {
      id: "contractions",
      title: "No, da, pelo: Portuguese contractions",
      outcome: "can join prepositions with articles to say where, from where and by which way",
      minutes: [75, 60, 40],
      prerequisiteIds: ["nouns"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Fill a table of a, de, em and por with the four definite articles",
        "Learn twelve words of place and direction, such as à esquerda and em frente",
        "Explain the way from a station to a square in eight sentences",
      ],
      questions: [
        { question: "What do em, de and por become with o?", answer: "No, do and pelo." },
        {
          question: 'Of what is "à" made in "vou à praia"?',
          answer: "Of the preposition a and the article a.",
        },
        {
          question: 'How do you say "in Brazil" and "in Portugal"?',
          answer: "No Brasil, but em Portugal: Brasil takes the article, Portugal does not.",
        },
      ],
      exercise:
        "Describe a walk through your town in twelve sentences and underline the contractions",
    },
    {
      id: "numbers",
      title: "Portuguese numbers, times and weekdays",
      outcome: "can understand and say prices, times and dates",
      minutes: [75, 55, 30],
      prerequisiteIds: ["greetings"],
      bloom: "understand",
      kind: "vocabulary",
      tasks: [
        "Count from 1 to 100 in threes aloud",
        "Write down twenty prices from a recording and check them",
        "Say ten times of day and ten birthdays",
      ],
      questions: [
        {
          question: "How is 16 said in Brazil and in Portugal?",
          answer: "Dezesseis in Brazil, dezasseis in Portugal.",
        },
        {
          question: "What are Monday and Friday called?",
          answer: "Segunda-feira and sexta-feira.",
        },
        {
          question: "How do you say that it is half past three?",
          answer: "São três e meia.",
        },
      ],
      exercise:
        "Write a timetable for your week with weekdays and times in words and record yourself reading it",
    },
    {
      id: "cafe-transport",
      title: "Café, shop and bus in Brazil and Portugal",
      outcome: "can order, shop and travel with the words of the country",
      minutes: [75, 60, 45],
      prerequisiteIds: ["contractions", "numbers"],
      bloom: "apply",
      kind: "vocabulary",
      tasks: [
        "Learn forty words for food, shopping and transport with their articles",
        "Make a table of fifteen things that have different names in the two countries",
        "Act out both parts of an order, a purchase and a ticket sale",
      ],
      questions: [
        {
          question: "What are bus and train called in the two countries?",
          answer: "Ônibus and trem in Brazil, autocarro and comboio in Portugal.",
        },
        {
          question: "What is breakfast called in the two countries?",
          answer: "Café da manhã in Brazil, pequeno-almoço in Portugal.",
        },
        { question: "How do you ask for the bill?", answer: "A conta, por favor." },
      ],
      exercise: "Record a café scene in both parts and list what would differ in the other country",
    },
    {
      id: "irregular",
      title: "Ter, ir, fazer, poder and the near future",
      outcome: "can speak of possession, plans, ability and duty",
      minutes: [105, 80, 50],
      prerequisiteIds: ["present"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make cards for twelve irregular verbs and recall their present",
        "Write ten plans with ir and an infinitive",
        "Write six duties with ter de or ter que and six sentences with há or tem",
      ],
      questions: [
        {
          question: "What are the eu forms of ter, fazer, poder and vir?",
          answer: "Tenho, faço, posso and venho.",
        },
        {
          question: "How do you say that you are going to travel tomorrow?",
          answer: "Vou viajar amanhã.",
        },
        {
          question: "How do you say there is or there are?",
          answer: "Há; in everyday Brazilian speech mostly tem.",
        },
      ],
      exercise: "Write a plan for a weekend: what you will do, can do, want to do and must do",
    },
    {
      id: "progressive",
      title: "Fazendo or a fazer: actions in progress",
      outcome: "can say what is going on in the way of Brazil or of Portugal",
      minutes: [60, 45, 30],
      prerequisiteIds: ["ser-estar", "present"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Form the gerund of twelve verbs",
        "Describe what people in a picture are doing, in the way of your variety",
        "Put five of your sentences into the way of the other country",
      ],
      questions: [
        {
          question: "How do you say I am reading in Brazil, and how usually in Portugal?",
          answer: "Estou lendo in Brazil, estou a ler in Portugal.",
        },
        {
          question: "What are the gerunds of falar, comer and abrir?",
          answer: "Falando, comendo and abrindo.",
        },
        {
          question: "How do you say that you have been living here for two years?",
          answer: "Moro aqui há dois anos: the present with há.",
        },
      ],
      exercise: "Write a live report of ten sentences on a street or a match and record it",
    },
    {
      id: "past",
      title: "The Portuguese simple past: falei, comi, fui",
      outcome: "can tell what happened yesterday with regular and irregular verbs",
      minutes: [120, 100, 70],
      prerequisiteIds: ["irregular"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Conjugate three regular verbs and ser, ir, ter, fazer and estar in the past",
        "Tell yesterday in ten sentences",
        "Underline the past forms in a short story and give the infinitive of each",
      ],
      questions: [
        {
          question: "What are the eu forms of falar, comer and abrir in the simple past?",
          answer: "Falei, comi and abri.",
        },
        {
          question: "Which two verbs share the past form fui?",
          answer: "Ser and ir: fui means I was and I went.",
        },
        {
          question: "How is we spoke usually written in Brazil and in Portugal?",
          answer: "Falamos in Brazil, like the present; falámos in Portugal.",
        },
      ],
      exercise: "Write 120 words about a day last week and mark the irregular forms",
    },
    {
      id: "imperfect",
      title: "Imperfeito or perfeito in Portuguese",
      outcome: "can set a scene, tell habits of the past and the events between them",
      minutes: [90, 90, 75],
      prerequisiteIds: ["past"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Form the imperfect of ten verbs, with ser, ter, vir and pôr among them",
        "Write eight sentences about what you used to do as a child",
        "Mark scene and event in a short story and explain the tenses",
      ],
      questions: [
        {
          question: "What are the eu forms of ser, ter and morar in the imperfect?",
          answer: "Era, tinha and morava.",
        },
        {
          question: 'Why does one say "Queria um café" in the imperfect?',
          answer: "The imperfect makes the request polite: I would like a coffee.",
        },
        {
          question: 'Which verb tells the event in "Eu dormia quando ele ligou"?',
          answer: "Ligou, in the simple past; dormia is the background.",
        },
      ],
      exercise: "Write a childhood memory of 120 words with the two tenses in two colours",
    },
    {
      id: "pronouns",
      title: "Me chamo or chamo-me: placing pronouns",
      outcome: "can place object pronouns as in Brazil or as in Portugal",
      minutes: [90, 90, 75],
      prerequisiteIds: ["irregular"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Say ten sentences with a reflexive verb in both ways",
        "Replace the objects in twelve sentences with o, a and lhe, then with ele and para ele as in Brazilian speech",
        "Explain the place of the pronoun in ten sentences from each country",
      ],
      questions: [
        {
          question: "How does Ana say her name with chamar-se in Brazilian speech and in Portugal?",
          answer: "Me chamo Ana in Brazilian speech, chamo-me Ana in Portugal.",
        },
        {
          question: 'Where does the pronoun stand after "não"?',
          answer: "Before the verb in both countries: não me lembro.",
        },
        {
          question: "What do ver and the pronoun o become together?",
          answer: "Vê-lo: the r falls away and o becomes lo.",
        },
      ],
      exercise: "Rewrite a text of 100 words with pronouns for repeated nouns, in your variety",
    },
    {
      id: "conversation",
      title: "A day abroad in Portuguese, played and recorded",
      outcome: "can get through the talks of a day in Portuguese for five minutes",
      minutes: [120, 105, 90],
      prerequisiteIds: ["cafe-transport", "progressive", "past"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a town in Brazil or Portugal and plan four scenes, from breakfast to evening",
        "Prepare key words and questions for each scene in one variety",
        "Record all scenes for five minutes with a partner or alone, without notes",
        "Write down what you could not say, look it up and record it again",
      ],
      questions: [
        {
          question: "How do you ask somebody to speak more slowly?",
          answer: "Pode falar mais devagar, por favor?",
        },
        {
          question: "How do you ask how something is said in Portuguese?",
          answer: "Como se diz ... em português?",
        },
        {
          question: "How do you say that you did not understand?",
          answer: "Não entendi in Brazil; Não percebi is common in Portugal.",
        },
      ],
      exercise: "Record two takes of the day with a list of what you mended between them",
    },
  ],
  tips: [
    "Choose Brazil or Portugal for your own speech at the start, and listen to both.",
    "Speech in Portugal swallows many unstressed vowels, so give listening to it extra time.",
    "If you know Spanish, keep a list of words that look alike and mean something else.",
  ],
  scope: {
    text: "Level A1 takes about 90 to 100 guided hours, A2 180 to 200 in all, and professional working proficiency 600 to 750 class hours for English speakers; this plan lays the groundwork of A1 with a few points of A2.",
    source: "CEFR guided learning hours; Foreign Service Institute",
  },
};
