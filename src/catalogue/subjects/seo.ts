import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "seo",
  name: "SEO",
  units: [
    {
      id: "how-search-works",
      title: "How search engines crawl, index and rank",
      outcome: "can trace a page from its discovery to its place among the results",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Draw the way of a page: discovered, fetched, rendered, indexed, ranked",
        "Check for five pages whether they are in the index of a search engine",
        "Separate paid, organic and generated parts of three results pages",
      ],
      questions: [
        {
          question: "What is the difference between crawling and indexing?",
          answer: "Crawling fetches pages; indexing analyses them and stores them for searching.",
        },
        {
          question: "How does a crawler find new pages?",
          answer: "By links from known pages and by sitemaps.",
        },
        {
          question: "Can an organic place in the results be bought from the search engine?",
          answer: "No; ads are sold and marked apart from organic results.",
        },
      ],
      exercise: "Explain on one page, with a drawing, why three given pages are or are not found",
    },
    {
      id: "intent",
      title: "Search intent and the results page",
      outcome: "can tell from a results page what searchers want and what could rank",
      minutes: [75, 55, 35],
      prerequisiteIds: ["how-search-works"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Sort thirty searches by intent: learn, go to, compare, buy",
        "Describe the results of five searches: page types, features, freshness, places",
        "Find a search with mixed intent and a page that serves only one side",
      ],
      questions: [
        {
          question: "What is a navigational search?",
          answer: "One made to reach a certain site or page, such as a brand with the word login.",
        },
        {
          question: "Why can a product page hardly rank for a how-to search?",
          answer: "It does not serve the intent; the engine shows instructions instead.",
        },
        {
          question: "What is a zero-click search?",
          answer: "One that is answered on the results page, so nobody visits a site.",
        },
      ],
      exercise: "Make a table of twenty searches with intent, page type wanted and features shown",
    },
    {
      id: "keywords",
      title: "Keyword research and topic clusters",
      outcome: "can turn the language of searchers into a map of pages",
      minutes: [105, 80, 50],
      prerequisiteIds: ["intent"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Gather a hundred searches from suggestions, forums, customers and site search",
        "Group them by intent and by how far their results overlap",
        "Assign one page to each group and note volume, worth and difficulty",
        "Choose ten groups to begin with and say why",
      ],
      questions: [
        {
          question: "What is a long-tail search?",
          answer: "A specific and rare one; together such searches make up much of the demand.",
        },
        {
          question: "How do you decide whether two searches need one page or two?",
          answer: "Compare results: if largely the same pages rank for both, one page will do.",
        },
        {
          question: "What is wrong with choosing keywords by volume alone?",
          answer: "It ignores intent, worth to the site and the strength of the competition.",
        },
      ],
      exercise: "Hand in a keyword map of ten groups with page, intent, priority and reason",
    },
    {
      id: "on-page",
      title: "Title elements, headings and snippets",
      outcome: "can mark up a page so that people and engines see what it is about",
      minutes: [90, 65, 40],
      prerequisiteIds: ["keywords"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write titles and descriptions for five pages and compare them with their rivals",
        "Outline one page with headings that make sense without the text",
        "Write link texts and image descriptions that say what is behind them",
        "Look up three pages whose title was rewritten in the results and guess why",
      ],
      questions: [
        {
          question: "Is the meta description a ranking factor in Google?",
          answer: "No, but it may be shown as the snippet and so influence clicks.",
        },
        {
          question: "What should a title element do?",
          answer: "Describe the page briefly and distinctly, with the main topic near the front.",
        },
        {
          question: "What effect has the meta keywords tag in Google?",
          answer: "None; Google Search ignores it.",
        },
      ],
      exercise: "Rework the title, description, headings and links of one page, old beside new",
    },
    {
      id: "content-quality",
      title: "Content that deserves to rank",
      outcome: "can judge and improve a page for usefulness, originality and trust",
      minutes: [105, 85, 60],
      prerequisiteIds: ["on-page"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Compare the three best pages of one search by what each answers and leaves out",
        "Write a briefing: intent, questions, own experience or data, sources, form",
        "Rewrite a weak page so that the answer comes first and claims are backed",
        "Decide for ten old pages: keep, improve, merge or remove",
      ],
      questions: [
        {
          question: "What do the letters E-E-A-T stand for?",
          answer: "Experience, expertise, authoritativeness and trustworthiness.",
        },
        {
          question: "What does cannibalisation mean in SEO?",
          answer: "Several pages of one site compete for the same intent, and none does well.",
        },
        {
          question: "When does machine-written text break Google's spam policies?",
          answer: "When pages are made in bulk mainly to sway rankings, without value for users.",
        },
      ],
      exercise:
        "Improve one real page by a written briefing and list what it now adds to the topic",
    },
    {
      id: "crawl-control",
      title: "Robots.txt, noindex, canonicals and redirects",
      outcome: "can steer what is crawled and indexed without locking out good pages",
      minutes: [105, 85, 55],
      prerequisiteIds: ["how-search-works"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Read the robots.txt and sitemap of three sites and explain each line",
        "Check status codes and redirect chains of twenty addresses",
        "Choose the right means for ten cases: duplicate, filter, old page, test site",
        "Plan the redirects for a move of fifteen pages",
      ],
      questions: [
        {
          question: "Why does a block in robots.txt not keep a page out of the index for certain?",
          answer: "It stops crawling only; the bare address can be indexed through links to it.",
        },
        {
          question: "Why must a page with noindex not be blocked in robots.txt?",
          answer: "The crawler has to fetch the page to see the noindex.",
        },
        {
          question: "Is a canonical link a command or a hint?",
          answer: "A hint, though a strong one; the engine may choose another address.",
        },
      ],
      exercise: "Write a table of twenty addresses with status, problem, remedy and reason",
    },
    {
      id: "structure",
      title: "Site structure, URLs and internal links",
      outcome: "can arrange a site so that important pages are near and well linked",
      minutes: [90, 70, 45],
      prerequisiteIds: ["keywords", "crawl-control"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Crawl a small site with a free tool and list pages by click depth",
        "Find orphan pages, dead links and pages with hundreds of links",
        "Draw a structure of hubs and detail pages for one topic",
        "Add ten internal links with telling texts and say what each is for",
      ],
      questions: [
        {
          question: "What is an orphan page?",
          answer: "A page to which no other page of the site links.",
        },
        {
          question: "Why can filters in a shop be a crawling problem?",
          answer: "Their combinations make endless addresses with nearly the same content.",
        },
        {
          question: "What must a link be in HTML so that crawlers follow it reliably?",
          answer: "An a element with an href attribute that holds an address.",
        },
      ],
      exercise:
        "Redesign the structure of a site of thirty pages with a link plan, before and after",
    },
    {
      id: "performance",
      title: "Rendering, mobile pages and Core Web Vitals",
      outcome: "can find out why a page is slow, shifts or hides content from crawlers",
      minutes: [90, 75, 50],
      prerequisiteIds: ["crawl-control"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Measure one page in the laboratory and compare with data of real users",
        "Find its largest element and what delays it",
        "Compare the HTML as sent with the page as rendered",
        "Check that phone and desktop versions hold the same content",
      ],
      questions: [
        {
          question: "What do LCP, INP and CLS measure?",
          answer: "Loading of the main content, response to input, and shifting of the layout.",
        },
        {
          question: "What does mobile-first indexing mean?",
          answer: "The engine uses mainly the mobile version of a page for indexing and ranking.",
        },
        {
          question: "Why is content that is loaded only after a click on a button risky?",
          answer:
            "Crawlers do not click, so what is missing from the rendered page is not indexed.",
        },
      ],
      exercise: "Write a report on one slow page with causes, remedies and expected order of gain",
    },
    {
      id: "structured-data",
      title: "Structured data and rich results",
      outcome: "can describe a page in a machine-readable way and check it",
      minutes: [60, 60, 45],
      prerequisiteIds: ["on-page"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find the structured data of three pages and read it",
        "Write JSON-LD for an article, an organisation and a breadcrumb trail",
        "Validate it and mend errors and warnings",
      ],
      questions: [
        {
          question: "Does valid structured data guarantee a rich result?",
          answer: "No, it only makes the page eligible.",
        },
        {
          question: "Which vocabulary is mostly used?",
          answer: "Schema.org, usually written as JSON-LD.",
        },
        {
          question: "May the markup hold content that visitors cannot see on the page?",
          answer: "No; it must describe what the page shows, or it can be treated as spam.",
        },
      ],
      exercise: "Add validated structured data to three pages of different types",
    },
    {
      id: "links",
      title: "Earning links and judging their worth",
      outcome: "can judge a link profile and plan honest ways to be mentioned",
      minutes: [90, 75, 55],
      prerequisiteIds: ["content-quality"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Compare the links of two rival sites by source, topic and text",
        "Sort twenty links into earned, neutral and against the rules",
        "Draft three things worth linking to: data, tool, guide",
        "Write a short and personal message to one editor",
      ],
      questions: [
        {
          question: "What do the rel values sponsored, ugc and nofollow tell an engine?",
          answer: "The link is paid, made by users, or not to be taken as an endorsement.",
        },
        {
          question: "What makes a link valuable?",
          answer: "A relevant, trusted page gives it by its own choice, in a fitting context.",
        },
        {
          question: "Are domain scores of SEO tools used by search engines?",
          answer: "No, they are estimates of the tool makers.",
        },
      ],
      exercise: "Write a link plan with three assets, twenty fitting sites and one sample message",
    },
    {
      id: "measuring",
      title: "Search Console and honest SEO measurement",
      outcome: "can read search data and explain a change without fooling themselves",
      minutes: [105, 85, 60],
      prerequisiteIds: ["intent", "crawl-control"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Explain clicks, impressions, click rate and average position with an example",
        "Split brand searches from others and compare two equal periods",
        "Find pages with many impressions and few clicks and suggest causes",
        "Diagnose an invented loss of traffic: demand, ranking, results page or tracking",
      ],
      questions: [
        {
          question: "Why can average position fall while a site does better?",
          answer: "The site now appears for more searches at low places, which lowers the average.",
        },
        {
          question: "Why compare with the same season of the year before?",
          answer: "Demand changes with the season, independently of the ranking.",
        },
        {
          question: "Why does Search Console show fewer searches than there were?",
          answer: "Rare searches are left out for privacy, and tables are limited in length.",
        },
      ],
      exercise:
        "Write a monthly report of one page with cause, evidence and next step for two changes",
    },
    {
      id: "local",
      title: "Local search and business profiles",
      outcome: "can improve how a firm is found by people near it",
      minutes: [60, 60, 45],
      prerequisiteIds: ["on-page"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Compare the local results of one search from two places",
        "Check name, address, hours and categories of one firm on five sites",
        "Write a page for one place that would help a visitor",
        "Answer a good and a bad review",
      ],
      questions: [
        {
          question: "Which three factors does Google name for local ranking?",
          answer: "Relevance, distance and prominence.",
        },
        {
          question: "Why should name, address and telephone agree everywhere?",
          answer: "Agreement helps engines and people to trust that it is the same firm.",
        },
        {
          question: "Why are pages that swap only the name of the town a bad idea?",
          answer: "They help nobody and count as doorway pages, which are against spam policies.",
        },
      ],
      exercise:
        "Audit the local presence of one firm and hand in ten corrections in order of worth",
    },
    {
      id: "international",
      title: "Multilingual sites and hreflang",
      outcome: "can plan language and country versions that engines tell apart",
      minutes: [60, 60, 60],
      prerequisiteIds: ["structure"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Compare country domains, subdomains and folders by cost and signal",
        "Write the hreflang set for three versions of one page",
        "Find and mend four faults in a sample set",
      ],
      questions: [
        {
          question: "What does hreflang say?",
          answer: "Which versions of a page exist for which language and, if given, region.",
        },
        {
          question: "What happens if a version does not link back in its hreflang?",
          answer: "The annotation may be ignored; references must be mutual.",
        },
        {
          question: "What is x-default for?",
          answer: "For users whose language or region matches none of the versions.",
        },
      ],
      exercise:
        "Plan four language and country versions of a site with addresses and hreflang sets",
    },
    {
      id: "audit-plan",
      title: "An audit and a six-month SEO plan for a real site",
      outcome: "can audit a site, rank the findings and plan work that pays",
      minutes: [150, 135, 120],
      prerequisiteIds: ["structure", "performance", "links", "measuring"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose a site you may examine and agree on its goal",
        "Audit indexing, structure, speed, content and links with evidence for each finding",
        "Rank the findings by effect, effort and certainty",
        "Write a plan of six months and carry out three improvements or draft them",
      ],
      questions: [
        {
          question: "Which problems come first in an audit?",
          answer: "Those that keep good pages from being crawled, indexed or used.",
        },
        {
          question: "Why can nobody honestly promise first place?",
          answer: "Ranking is decided by the engine, competitors act too, and both keep changing.",
        },
        {
          question: "What should each recommendation of an audit hold?",
          answer: "Problem, evidence, remedy, expected effect, effort and owner.",
        },
      ],
      exercise:
        "Present audit and plan to the owner in fifteen minutes, with the first three actions",
    },
  ],
  tips: [
    "Work on a small site of your own from the first week; much can be learned only by watching it.",
    "Prefer the documentation of the search engines to rumours, and ask of every claim how it was tested.",
    "Keep a log of all changes with dates, or you will never know what worked.",
  ],
};
