import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "digital-marketing",
  name: "Digital marketing",
  units: [
    {
      id: "channels",
      title: "Paid, owned and earned channels",
      outcome: "can name the channels of online marketing and what each is good for",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "List every contact with one firm over a week and sort them into paid, owned and earned",
        "Draw a funnel from first notice to repeat purchase with a channel at each step",
        "Write down what a channel costs in money, time and dependence",
      ],
      questions: [
        {
          question: "What is the difference between owned and earned media?",
          answer: "Owned media you run, such as site and list; earned is what others say of you.",
        },
        {
          question: "What is the risk of building only on a social platform?",
          answer: "Reach, rules and access belong to the platform and can change at any time.",
        },
        {
          question: "What does push as against pull marketing mean?",
          answer: "Push puts a message before people; pull meets people who are looking.",
        },
      ],
      exercise: "Draw the channel map of one firm and mark where it meets people first",
    },
    {
      id: "audience",
      title: "Audience research and customer journeys",
      outcome: "can describe a target group by needs, words and moments of decision",
      minutes: [90, 70, 45],
      prerequisiteIds: ["channels"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Collect thirty sentences of customers from reviews and forums",
        "Interview two buyers about how they came to choose",
        "Draw the journey with questions, doubts and places at every stage",
        "Describe one segment you will not serve, and why",
      ],
      questions: [
        {
          question: "What divides a market more usefully than age and sex alone?",
          answer: "Needs, behaviour and situation, since these explain why people buy.",
        },
        {
          question: "Why note the customers' own words?",
          answer: "They make texts understood and show what people search for.",
        },
        {
          question: "What is survivorship bias in customer research?",
          answer: "Asking only those who bought and missing those who left.",
        },
      ],
      exercise:
        "Write an audience page with journey, ten quotations and three unanswered questions",
    },
    {
      id: "message",
      title: "Value propositions and campaign messages",
      outcome: "can say for whom an offer is, what it does and why to believe it",
      minutes: [75, 60, 45],
      prerequisiteIds: ["audience"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Turn five features into benefits and then into proofs",
        "Write ten headlines for one offer and rank them with three people",
        "Put your message beside those of three competitors and remove what all say",
        "Write a short guide to voice: three rules, each with a good and a bad line",
      ],
      questions: [
        {
          question: "What is the difference between a feature and a benefit?",
          answer: "A feature is what the offer has; a benefit is what it changes for the customer.",
        },
        {
          question: "Which three things should a value proposition make clear?",
          answer: "For whom it is, what they gain, and why this rather than another offer.",
        },
        {
          question: "What makes a call to action good?",
          answer: "It names one next step and what happens after it.",
        },
      ],
      exercise: "Write a message sheet: proposition, three claims with proof, five headlines",
    },
    {
      id: "consent",
      title: "Consent, privacy and honest advertising",
      outcome: "can recognise marketing that is misleading or lacks permission",
      minutes: [75, 60, 45],
      prerequisiteIds: ["channels"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Read two cookie dialogues and say which choices they push and how",
        "Look up the official rules of your country on email advertising and labelling ads",
        "Find five claims in ads and note what proof each would need",
      ],
      questions: [
        {
          question: "Which four marks must consent have under the European GDPR?",
          answer: "Freely given, specific, informed and unambiguous.",
        },
        {
          question: "When must a recommendation be marked as advertising?",
          answer: "Broadly, when it is paid for or given in return; the details differ by country.",
        },
        {
          question: "What does data minimisation mean?",
          answer: "To collect only the data needed for a stated purpose.",
        },
      ],
      exercise:
        "Review the site of one small firm for consent, labels and claims and list the faults",
    },
    {
      id: "tracking",
      title: "Goals, conversions and campaign tracking",
      outcome: "can derive measures from a business goal and track where visits come from",
      minutes: [90, 75, 50],
      prerequisiteIds: ["channels", "consent"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Break one business goal down into conversions and steps before them",
        "Write a measuring plan: event, meaning, when it is sent, who uses it",
        "Tag ten campaign links by a written naming rule",
        "Work out conversion rate, cost per click and cost per order from a sample table",
      ],
      questions: [
        {
          question: "What do the parameters utm_source, utm_medium and utm_campaign name?",
          answer: "Where the visit comes from, by which kind of channel, and for which campaign.",
        },
        {
          question: "Why not put campaign tags on links within your own site?",
          answer: "They overwrite the true source of the visit.",
        },
        {
          question: "Why do two tools hardly ever show the same number of visits?",
          answer: "They differ in definitions, consent, blocked scripts and filtering of bots.",
        },
      ],
      exercise: "Make a measuring plan and a link table for a campaign on three channels",
    },
    {
      id: "landing-pages",
      title: "Landing pages and conversion tests",
      outcome: "can build a page around one action and test a change fairly",
      minutes: [105, 85, 60],
      prerequisiteIds: ["message", "tracking"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Review three landing pages for promise, proof, friction and next step",
        "Sketch a page on which headline and advertisement say the same",
        "Watch two people use it on a phone and note where they stop",
        "Plan one A/B test with hypothesis, measure, sample size and length",
      ],
      questions: [
        {
          question: "What is message match?",
          answer: "The page keeps at once the promise on which people clicked.",
        },
        {
          question: "Why decide sample size and end before an A/B test starts?",
          answer: "Stopping when a result looks good makes chance look like success.",
        },
        {
          question: "What does each extra form field cost?",
          answer: "Effort and trust, so often some conversions; ask only what is needed now.",
        },
      ],
      exercise: "Build a landing page in any tool and write down three tests in order of worth",
    },
    {
      id: "content",
      title: "Content plans, copywriting and organic reach in search",
      outcome: "can plan and write content that answers what an audience looks for",
      minutes: [105, 80, 55],
      prerequisiteIds: ["message"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Gather thirty questions from searches, sales talks and forums",
        "Sort them by stage of the journey and choose ten for a plan of eight weeks",
        "Write one article with a clear title, a short answer first and proof",
        "Turn it into a post, an email and a script for a short video",
      ],
      questions: [
        {
          question: "What is search intent?",
          answer:
            "What a person wants from a search: to learn, to reach a site, to compare or to buy.",
        },
        {
          question: "What does evergreen content mean?",
          answer: "Content that stays useful for long and needs only some upkeep.",
        },
        {
          question: "Why is writing by keyword density a mistake?",
          answer: "Engines judge meaning and usefulness; repetition only makes texts worse.",
        },
      ],
      exercise:
        "Hand in a content plan for eight weeks and one finished article with two offshoots",
    },
    {
      id: "social",
      title: "Organic social media and communities",
      outcome: "can choose a platform and run a series of posts that people respond to",
      minutes: [90, 70, 50],
      prerequisiteIds: ["message"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Compare three platforms by audience, format and effort for one offer",
        "Take apart ten successful posts: opening, form, point, reason to share",
        "Write six posts in two recurring series and publish or mock them up",
        "Draft answers to a complaint, a rumour and an insult",
      ],
      questions: [
        {
          question: "What is the difference between reach and impressions?",
          answer: "Reach counts people or accounts; impressions count displays.",
        },
        {
          question: "How is an engagement rate worked out?",
          answer: "Interactions divided by reach, impressions or followers; say which of them.",
        },
        {
          question: "What should the first answer to a justified public complaint do?",
          answer: "Acknowledge it, say what happens next and move private details elsewhere.",
        },
      ],
      exercise: "Make a two-week posting plan with six finished posts and what each should achieve",
    },
    {
      id: "email",
      title: "Email lists, newsletters and automated series",
      outcome: "can build a list with permission and send emails people want to open",
      minutes: [90, 75, 50],
      prerequisiteIds: ["message", "consent"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a sign-up form that says what comes, how often, from whom and how to leave",
        "Write a welcome series of four emails, each with one purpose",
        "Draw a flow with triggers, delays and conditions to leave it",
        "Divide a sample list into three segments by behaviour",
      ],
      questions: [
        {
          question: "What is double opt-in?",
          answer: "A sign-up counts only after the address is confirmed by a link in an email.",
        },
        {
          question: "What are SPF, DKIM and DMARC for?",
          answer: "They let receivers check that an email truly comes from the domain it names.",
        },
        {
          question: "Why is the open rate an unreliable measure?",
          answer: "Some email programs load images by themselves, others block them.",
        },
      ],
      exercise:
        "Hand in the finished welcome series as a flow chart with triggers and a measure for each email",
    },
    {
      id: "search-ads",
      title: "Search ads: keywords, auctions and bids",
      outcome: "can plan a small search campaign and judge its cost",
      minutes: [105, 85, 60],
      prerequisiteIds: ["landing-pages"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Group forty keywords by intent into five ad groups",
        "Write a list of negative keywords from a sample search report",
        "Write six headlines and three descriptions for each of two groups",
        "Work out the highest cost per click from margin and conversion rate",
      ],
      questions: [
        {
          question: "What beside the bid decides whether and where a search ad appears?",
          answer:
            "Expected quality of ad and landing page, context and expected effect of ad assets.",
        },
        {
          question: "What does a negative keyword do?",
          answer: "It keeps the ad from showing for searches that contain it, by its match type.",
        },
        {
          question: "At 4% conversion and 30 margin an order, what click price breaks even?",
          answer: "1.20, that is 30 times 0.04.",
        },
      ],
      exercise:
        "Hand in a campaign sheet with groups, ads, negatives, bids and a budget with reasons",
    },
    {
      id: "paid-social",
      title: "Paid social, display and video campaigns",
      outcome: "can plan audiences, creative and budget for ads that interrupt",
      minutes: [90, 75, 55],
      prerequisiteIds: ["landing-pages", "social"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Choose objective, audience and optimisation event for three stages of a funnel",
        "Design four creatives that differ in idea, not only in colour",
        "Plan budget and length so that each test can gather enough conversions",
        "Read a sample report and decide what to stop, keep and change",
      ],
      questions: [
        {
          question: "What does CPM mean?",
          answer: "Cost per thousand impressions.",
        },
        {
          question: "What is ad frequency and why watch it?",
          answer: "Impressions per person; when it climbs, the effect often wears off.",
        },
        {
          question: "Why can ads for recent visitors look better than they are?",
          answer: "They reach people who would often have bought anyway.",
        },
      ],
      exercise: "Write a media plan for one month: audiences, four creatives, budget, stop rules",
    },
    {
      id: "attribution",
      title: "Attribution, customer value and incrementality",
      outcome: "can judge which spending pays and what the figures cannot show",
      minutes: [105, 85, 60],
      prerequisiteIds: ["tracking", "email", "search-ads"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Divide the credit for five customer paths by three attribution models",
        "Work out return on ad spend and profit by channel from a sample table",
        "Estimate lifetime value and compare it with acquisition cost",
        "Design a holdout test that shows what one channel truly adds",
      ],
      questions: [
        {
          question: "With a margin of 25%, which return on ad spend breaks even?",
          answer: "4, that is 1 divided by 0.25.",
        },
        {
          question: "What does last-click attribution favour?",
          answer: "Channels at the end of the path; those that roused interest get no credit.",
        },
        {
          question: "What is incrementality?",
          answer: "The results that would not have happened without the campaign.",
        },
      ],
      exercise:
        "Write a page of advice on moving a budget between four channels, with doubts named",
    },
    {
      id: "partners",
      title: "Creators, affiliates and other partners",
      outcome: "can choose partners and agree on terms that are fair and traceable",
      minutes: [60, 60, 45],
      prerequisiteIds: ["tracking"],
      bloom: "evaluate",
      kind: "concept",
      optional: true,
      tasks: [
        "Rate five creators by fit, audience and quality of comments",
        "Write a briefing that leaves the creator a voice of their own",
        "Compare a fixed fee with a commission for both sides",
      ],
      questions: [
        {
          question: "How does affiliate marketing pay?",
          answer: "By commission on tracked results, such as sales or sign-ups.",
        },
        {
          question: "Which signs point to bought followers?",
          answer: "Sudden jumps, empty comments and little response for the size.",
        },
        {
          question: "Who must see that a creator's post is paid for?",
          answer: "The audience: clearly, at once and without further clicks.",
        },
      ],
      exercise: "Write a partner plan: three candidates, briefing, terms, labels and measure",
    },
    {
      id: "campaign",
      title: "A ninety-day marketing plan with a live test",
      outcome: "can plan a campaign across channels, start a part of it and report on it",
      minutes: [150, 135, 120],
      prerequisiteIds: ["content", "paid-social", "attribution"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a real small firm, club or project of your own and one goal",
        "Write a plan of four pages: audience, message, channels, budget, measures",
        "Make a landing page, three posts and one email",
        "Run one part of it without spending money and report after a week",
      ],
      questions: [
        {
          question: "In what order is a plan made: channels, goal, audience, message?",
          answer: "Goal, audience, message, then channels.",
        },
        {
          question: "What belongs in a campaign report beside figures?",
          answer: "What was expected, what was learned, and what is changed next.",
        },
        {
          question: "Why start with few channels?",
          answer:
            "Each needs time and data to become good; spread thin, none of them shows anything.",
        },
      ],
      exercise: "Hand in plan, materials and a one-page report on the live part with your decision",
    },
  ],
  tips: [
    "Choose one small real offer and use it in every unit, so that the parts become a plan.",
    "Keep a collection of ads, emails and pages that moved you and note why they did.",
    "Platforms change their screens often, so learn the logic first and look up the buttons when needed.",
  ],
};
