import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "cybersecurity",
  name: "Cybersecurity",
  units: [
    {
      id: "security-goals",
      title: "Assets, threats and the three security goals",
      outcome: "can name what is to be protected, from whom, and which goal an attack breaks",
      minutes: [60, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "List ten of your own assets, from photographs to accounts, and rank their loss",
        "Name for six reported incidents which of the three goals was broken",
        "Write rules for your practice: only own systems or ones with written permission",
      ],
      questions: [
        {
          question: "Which three goals does the abbreviation CIA stand for in security?",
          answer: "Confidentiality, integrity and availability.",
        },
        {
          question: "What is the difference between a threat, a vulnerability and a risk?",
          answer:
            "A possible cause of harm, a weakness it can use, and how likely and bad harm is.",
        },
        {
          question: "What does defence in depth mean?",
          answer: "Several independent layers, so that the failure of one does not decide.",
        },
      ],
      exercise: "Draw a threat model of your household with assets, attackers and ways in",
    },
    {
      id: "attack-surface",
      title: "Attack surface: what listens and runs on a machine",
      outcome: "can list the open ports, services and accounts of an own machine and question each",
      minutes: [90, 60, 35],
      prerequisiteIds: ["security-goals"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Set up two virtual machines in a closed network as your laboratory",
        "List listening ports with their programs and find out what each is for",
        "Scan one machine of your laboratory from the other and compare with the list",
        "Switch off what is not needed and scan again",
      ],
      questions: [
        {
          question: "What belongs to the attack surface of a system?",
          answer: "Every point at which an attacker can try to put in data or take data out.",
        },
        {
          question: "Who can reach a service bound to 127.0.0.1, and one bound to 0.0.0.0?",
          answer: "Only the machine itself; anyone who can reach any of its IPv4 addresses.",
        },
        {
          question: "Why is scanning a stranger's system not harmless practice?",
          answer: "Without permission it may be illegal and may disturb the system.",
        },
      ],
      exercise: "Write an inventory of one machine with a keep or remove decision for each service",
    },
    {
      id: "cryptography",
      title: "Hashes, encryption, signatures and TLS",
      outcome: "can choose the right cryptographic tool for a goal and read a certificate chain",
      minutes: [120, 90, 50],
      prerequisiteIds: ["security-goals"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Hash a file, change one letter and compare the two values",
        "Encrypt a file with a password, then a message with a public key, and read both again",
        "Sign a file, tamper with it and verify the signature",
        "Read a website's certificate: names, dates, issuer and the chain up to the root",
      ],
      questions: [
        {
          question: "Which key signs a message, and which one verifies it?",
          answer: "The sender's private key signs; the sender's public key verifies.",
        },
        {
          question: "Why do protocols combine public-key and symmetric encryption?",
          answer: "Public keys settle a shared key; the faster symmetric cipher protects the data.",
        },
        {
          question: "Does a valid certificate show that a site is honest?",
          answer: "No, only that you are talking to the holder of that domain name.",
        },
      ],
      exercise: "Make a table of eight needs with the fitting tool and one wrong tool for each",
    },
    {
      id: "authentication",
      title: "Passwords, multi-factor sign-in and access rights",
      outcome: "can set up sign-in and rights that survive a stolen password",
      minutes: [90, 70, 45],
      prerequisiteIds: ["cryptography"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Move your accounts into a password manager with a different password for each",
        "Turn on a second factor where loss would hurt most and store the recovery codes",
        "Write a matrix of who may read, change and delete what in a small club",
        "Compare code by text message, authenticator app and passkey against phishing",
      ],
      questions: [
        {
          question: "How should a service store passwords?",
          answer: "As salted hashes made by a slow function such as Argon2, scrypt or bcrypt.",
        },
        {
          question: "What is a salt for?",
          answer:
            "Equal passwords get different hashes, so tables prepared in advance are useless.",
        },
        {
          question: "Why do passkeys resist phishing?",
          answer: "They are bound to the genuine site's domain and do not answer to another one.",
        },
      ],
      exercise:
        "Review your ten most important accounts and show what you changed, without secrets",
    },
    {
      id: "social-engineering",
      title: "Phishing and other tricks on people",
      outcome: "can recognise a deception by its method and set a rule against it",
      minutes: [75, 60, 40],
      prerequisiteIds: ["security-goals"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Take apart ten suspicious messages by sender, link, pressure and request",
        "Read ten addresses and underline the domain that really decides",
        "Write a rule for calls in which the boss urgently asks for money",
      ],
      questions: [
        {
          question:
            "Which part of the address bank.example.login.test/bank shows whose site it is?",
          answer: "The domain login.test; the rest before and after it proves nothing.",
        },
        {
          question: "What should you do with an urgent request for a payment or a code?",
          answer: "Check it by a second way that you know already, such as a known number.",
        },
        {
          question: "What do SPF, DKIM and DMARC help a mail server to detect?",
          answer: "Mail that forges the domain of its sender.",
        },
      ],
      exercise: "Make a one-page guide for relatives with five signs and what to do at each",
    },
    {
      id: "malware",
      title: "Malware and ransomware: ways in and ways to stop it",
      outcome: "can follow an infection step by step and name a defence at each step",
      minutes: [75, 65, 45],
      prerequisiteIds: ["attack-surface", "social-engineering"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Draw a ransomware attack from first entry to demand, from a public report",
        "Mark for every step one control that prevents and one that detects it",
        "Check a harmless test file with your virus scanner and read its report",
      ],
      questions: [
        {
          question: "How do a virus, a worm and a Trojan differ?",
          answer: "One attaches to files, one spreads by itself, one pretends to be useful.",
        },
        {
          question: "Why can a virus scanner miss new malware?",
          answer: "It has no known signature yet, and its behaviour may look harmless.",
        },
        {
          question: "What is lateral movement?",
          answer: "The intruder's way from the first machine to others in the network.",
        },
      ],
      exercise:
        "Describe one public attack on a page with five points at which it could have ended",
    },
    {
      id: "hardening",
      title: "Updates, hardening and backups that restore",
      outcome: "can harden a machine by a baseline and prove that its backup works",
      minutes: [105, 85, 60],
      prerequisiteIds: ["attack-surface", "authentication"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "List missing updates in system, browser and router and install them",
        "Apply ten points of a public hardening guide to a laboratory machine",
        "Work for a day without administrator rights and note what fails",
        "Back up a folder to two places, one of them offline, and restore it elsewhere",
      ],
      questions: [
        {
          question: "What is the 3-2-1 rule of backups?",
          answer: "Three copies on two kinds of storage, one of them in another place.",
        },
        {
          question: "Why must one copy be offline or unchangeable?",
          answer: "Ransomware and mistakes reach every copy that can be written to.",
        },
        {
          question: "What is the principle of least privilege?",
          answer: "Everyone and every program gets only the rights that the task needs.",
        },
      ],
      exercise: "Show a machine before and after hardening, and the log of a complete restore",
    },
    {
      id: "network-defence",
      title: "Firewalls, segments and safe Wi-Fi",
      outcome: "can divide a network and write rules that allow only what is needed",
      minutes: [90, 75, 55],
      prerequisiteIds: ["attack-surface"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a firewall that blocks all incoming traffic but two services, and test it",
        "Draw your home network with separate parts for guests and smart devices",
        "Check the router: updates, administrator password, encryption, open forwards",
      ],
      questions: [
        {
          question: "What does default deny mean in a firewall?",
          answer: "What no rule allows is blocked.",
        },
        {
          question: "What does segmentation achieve after a break-in?",
          answer: "The intruder cannot easily reach the other parts of the network.",
        },
        {
          question: "What does a VPN not protect against?",
          answer: "Against phishing, malware or a dishonest server at the other end.",
        },
      ],
      exercise:
        "Write a rule table for a small office and test five allowed and five forbidden paths",
    },
    {
      id: "web-flaws",
      title: "Web flaws: injection, XSS and broken access",
      outcome: "can find three kinds of flaw in a practice application and repair them",
      minutes: [105, 90, 70],
      prerequisiteIds: ["authentication"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Run a deliberately vulnerable practice application in your closed laboratory",
        "Change a query through an input field, then repair it with parameters",
        "Store a harmless script in a comment, then repair the output by escaping",
        "Open another user's record by its number, then add the missing check",
      ],
      questions: [
        {
          question: "What is the main defence against SQL injection?",
          answer: "Parameterised queries, which keep data apart from the command.",
        },
        {
          question: "What is the main defence against cross-site scripting?",
          answer: "Escaping output for the place where it stands; a content policy adds to it.",
        },
        {
          question: "Why is hiding a button no access control?",
          answer: "Requests can be sent without the page; the server must check each one.",
        },
      ],
      exercise: "Write a report on three flaws, each with cause, effect, repair and a test",
    },
    {
      id: "supply-chain",
      title: "Secrets and dependencies in software",
      outcome: "can keep secrets out of code and find known flaws in its dependencies",
      minutes: [60, 60, 55],
      prerequisiteIds: ["web-flaws"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Search the history of an own repository for passwords and keys",
        "List the dependencies of a project and check them for known vulnerabilities",
        "Verify a download by its signature or published hash",
      ],
      questions: [
        {
          question: "A key was pushed and then deleted in a later commit: is it safe again?",
          answer: "No, it stays in the history and in copies; revoke and replace it.",
        },
        {
          question: "What is a software bill of materials?",
          answer: "A list of the components and versions of which a program consists.",
        },
        {
          question: "What does a lock file give to dependencies?",
          answer: "Exact versions, often with hashes, so that every build gets the same code.",
        },
      ],
      exercise: "Write a short report on the dependencies of one project and update the riskiest",
    },
    {
      id: "risk-ranking",
      title: "Ranking vulnerabilities by risk",
      outcome: "can decide which weaknesses to treat first and justify what is left",
      minutes: [75, 70, 55],
      prerequisiteIds: ["hardening", "network-defence"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Look up three published vulnerabilities and explain each severity score",
        "Rank eight findings by likelihood and damage for one small firm",
        "Choose for each to reduce, avoid, transfer or accept, with a reason and an owner",
      ],
      questions: [
        {
          question: "What is a CVE?",
          answer: "An identifier for one publicly known vulnerability.",
        },
        {
          question: "Why is a CVSS base score alone no order of work?",
          answer: "It leaves out whether you are exposed, attacked or badly harmed by it.",
        },
        {
          question: "Which four ways of treating a risk are there?",
          answer: "Reduce, avoid, transfer or accept it.",
        },
      ],
      exercise: "Write a risk register of eight lines and defend its first and its last line",
    },
    {
      id: "detection",
      title: "Logs, detection and false alarms",
      outcome: "can find traces of an attack in logs and write a rule that is seldom wrong",
      minutes: [90, 80, 65],
      prerequisiteIds: ["malware", "hardening", "network-defence"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Collect sign-in and firewall logs of two laboratory machines in one place",
        "Make a burst of failed sign-ins and find it by a search",
        "Write a detection rule and count its hits and false alarms over a week",
        "Follow one event through three logs by time, address and user",
      ],
      questions: [
        {
          question: "Why do exact and equal clocks matter for logs?",
          answer: "Otherwise events of different machines cannot be put in order.",
        },
        {
          question: "What is the cost of too many false alarms?",
          answer: "People stop looking, and true alarms are missed.",
        },
        {
          question: "Why should logs be sent to another machine at once?",
          answer: "An intruder could otherwise delete or change them.",
        },
      ],
      exercise: "Reconstruct a staged intrusion from logs alone as a timeline with evidence",
    },
    {
      id: "incident-response",
      title: "Incident response from alert to lessons",
      outcome: "can lead through an incident in order and choose between speed and evidence",
      minutes: [90, 80, 65],
      prerequisiteIds: ["detection", "risk-ranking"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a plan with roles, contacts and decisions for a stolen laptop",
        "Play an hour of ransomware on paper, with a new report every ten minutes",
        "Write a review without blame: what happened, why, and what will change",
      ],
      questions: [
        {
          question: "What are the usual phases of incident response?",
          answer:
            "Preparation, detection and analysis, containment, removal, recovery and lessons.",
        },
        {
          question: "Why is an infected machine rather isolated than switched off at once?",
          answer: "Switching off loses what is in memory; isolating also stops the spread.",
        },
        {
          question: "What must be sure before data are restored from a backup?",
          answer: "That the way in is closed and the backup itself is clean.",
        },
      ],
      exercise: "Write a two-page plan for a ransomware case and test it by playing it through",
    },
    {
      id: "security-plan",
      title: "A security plan for a small organisation",
      outcome: "can design affordable protection for an organisation and defend its order",
      minutes: [150, 145, 140],
      prerequisiteIds: ["web-flaws", "incident-response"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Describe a real or invented club or firm with its assets, people and systems",
        "Model threats and rank the ten greatest risks",
        "Choose controls that prevent, detect and recover, with effort and owner",
        "Build three of them in your laboratory and test them",
      ],
      questions: [
        {
          question: "Why is a plan without owners and dates worth little?",
          answer: "Nobody carries it out, and nobody notices.",
        },
        {
          question: "How can it be shown that a control works?",
          answer: "By a test that would fail without it, repeated from time to time.",
        },
        {
          question: "What should be checked before personal data are collected at all?",
          answer: "Whether they are needed and allowed; data not held cannot leak.",
        },
      ],
      exercise: "Present a plan of five pages with evidence that three of its controls work",
    },
  ],
  tips: [
    "Practise only in your own laboratory or with written permission; curiosity is no defence.",
    "Ask of each attack which single layer would have stopped it and which would have seen it.",
    "Apply each unit to your own accounts and devices on the day you learn it.",
  ],
};
