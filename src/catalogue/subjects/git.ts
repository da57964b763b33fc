import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "git",
  name: "Git",
  units: [
    {
      id: "first-commit",
      title: "A repository and a first commit",
      outcome: "can make a repository and record a change",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Set your name and make a repository",
        "Record two commits and read the log",
        "Draw the three places: working tree, index, history",
      ],
      questions: [
        {
          question: "What is a commit?",
          answer: "A snapshot of the project with a message, an author and its parents.",
        },
        {
          question: "What does git add do?",
          answer: "It puts changes into the index for the next commit.",
        },
        {
          question: "Which command shows what would be committed?",
          answer: "git status, or git diff --staged for the lines.",
        },
      ],
      exercise: "Make a repository with three commits that tell a story",
    },
    {
      id: "inspecting",
      title: "Reading history and differences",
      outcome: "can find out what changed, when and why",
      minutes: [75, 45, 0],
      prerequisiteIds: ["first-commit"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Compare working tree, index and last commit",
        "Show one old commit and one old version of a file",
        "Find who last changed a line",
      ],
      questions: [
        {
          question: "What does git diff without arguments compare?",
          answer: "The working tree with the index.",
        },
        { question: "What does git log --oneline show?", answer: "One line for each commit." },
        { question: "What does git blame show?", answer: "The last commit of each line." },
      ],
      exercise: "Answer five questions about the history of an open project",
    },
    {
      id: "messages",
      title: "Small commits with good messages",
      outcome: "can split work into commits that explain themselves",
      minutes: [60, 45, 30],
      prerequisiteIds: ["inspecting"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Stage only a part of a file",
        "Write messages that say why",
        "Amend the last commit",
      ],
      questions: [
        {
          question: "What does a good message say beside what changed?",
          answer: "Why it changed.",
        },
        { question: "What does git add -p do?", answer: "It stages chosen parts of files." },
        { question: "When is amending safe?", answer: "As long as nobody else has the commit." },
      ],
      exercise: "Split one messy change into three commits",
    },
    {
      id: "undoing",
      title: "Undoing things safely",
      outcome: "can choose the right way to undo a change",
      minutes: [105, 75, 60],
      prerequisiteIds: ["messages"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Discard a change in a file, then one in the index",
        "Revert a commit that others have",
        "Bring back a lost commit with the reflog",
      ],
      questions: [
        {
          question: "What does git revert do?",
          answer: "It makes a new commit that undoes an old one.",
        },
        {
          question: "What does git reset --hard throw away?",
          answer: "Changes in the index and the working tree.",
        },
        {
          question: "What is the reflog?",
          answer: "A local record of where branches and HEAD have been.",
        },
      ],
      exercise: "Break a repository in three ways and repair it",
    },
    {
      id: "branches",
      title: "Branches and what they really are",
      outcome: "can work on branches and explain them as pointers",
      minutes: [90, 75, 45],
      prerequisiteIds: ["messages"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Make two branches and switch between them",
        "Draw the graph of commits",
        "Delete a branch and say what is lost",
      ],
      questions: [
        { question: "What is a branch?", answer: "A movable name for a commit." },
        { question: "What is HEAD?", answer: "The name of what is checked out, usually a branch." },
        {
          question: "What happens to a branch at a commit?",
          answer: "It moves on to the new commit.",
        },
      ],
      exercise: "Draw the graph of a repository with three branches from memory",
    },
    {
      id: "merging",
      title: "Merging and solving conflicts",
      outcome: "can merge branches and solve conflicts calmly",
      minutes: [105, 90, 75],
      prerequisiteIds: ["branches", "undoing"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Make a fast-forward merge and a true merge",
        "Make a conflict and solve it",
        "Abort a merge and start again",
      ],
      questions: [
        {
          question: "When is a merge a fast-forward?",
          answer: "When the branch has not moved on since the other one left it.",
        },
        {
          question: "What do the marks of a conflict show?",
          answer: "Both versions of the same lines.",
        },
        { question: "How is a merge given up?", answer: "With git merge --abort." },
      ],
      exercise: "Solve a conflict in which both sides are partly right",
    },
    {
      id: "remotes",
      title: "Remotes: fetch, pull and push",
      outcome: "can share work through a remote repository",
      minutes: [90, 75, 60],
      prerequisiteIds: ["branches"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Clone a repository and look at its remote branches",
        "Push a branch and set what it follows",
        "Fetch and compare before you merge",
      ],
      questions: [
        {
          question: "What is the difference between fetch and pull?",
          answer: "Fetch only downloads; pull also merges or rebases.",
        },
        { question: "What is origin?", answer: "The usual name of the remote that was cloned." },
        {
          question: "Why can a push be refused?",
          answer: "The remote branch has commits that you do not have.",
        },
      ],
      exercise: "Exchange two commits with a second clone of your own repository",
    },
    {
      id: "reviewing",
      title: "Pull requests and reviews",
      outcome: "can propose a change and review one",
      minutes: [90, 75, 60],
      prerequisiteIds: ["remotes", "merging"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Open a small pull request with a description",
        "Review a change and ask two questions",
        "Answer comments with new commits",
      ],
      questions: [
        {
          question: "How large should a pull request be?",
          answer: "Small enough to be read in one sitting.",
        },
        {
          question: "What does a good description say?",
          answer: "What changes, why, and how it was checked.",
        },
        {
          question: "What is a reviewer for?",
          answer: "A second look at correctness and clarity, not at taste.",
        },
      ],
      exercise: "Take one change from branch to merged with a review by somebody",
    },
    {
      id: "rebasing",
      title: "Rebasing and cleaning up before sharing",
      outcome: "can rewrite local history and say when not to",
      minutes: [105, 105, 90],
      prerequisiteIds: ["merging", "remotes"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Rebase a branch onto a newer main",
        "Squash and reorder commits interactively",
        "Compare the graphs of merge and rebase",
      ],
      questions: [
        { question: "What does rebase do?", answer: "It makes the commits anew on another base." },
        {
          question: "Which commits should not be rebased?",
          answer: "Those that others already build on.",
        },
        {
          question: "What does an interactive rebase allow?",
          answer: "Reordering, squashing, editing and dropping commits.",
        },
      ],
      exercise: "Turn five messy commits into two clean ones",
    },
    {
      id: "finding-bugs",
      title: "Bisect, stash and tags",
      outcome: "can find the commit that broke something and mark releases",
      minutes: [75, 75, 75],
      prerequisiteIds: ["undoing"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Find a planted bug with bisect",
        "Put work aside with stash and bring it back",
        "Tag a release and check it out",
      ],
      questions: [
        {
          question: "How does bisect search?",
          answer: "By halving the range between a good and a bad commit.",
        },
        { question: "What is a stash?", answer: "Changes put aside to be applied again later." },
        { question: "What is an annotated tag?", answer: "A tag with author, date and message." },
      ],
      exercise: "Find the commit that broke a test among a hundred",
    },
    {
      id: "workflow",
      title: "A workflow for a small team",
      outcome: "can design and try out a workflow for a project",
      minutes: [120, 120, 120],
      prerequisiteIds: ["reviewing", "rebasing"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write down branches, names and who may merge",
        "Play one week of it with a partner or a second clone",
        "Write the rules on one page",
      ],
      questions: [
        {
          question: "What must a workflow settle?",
          answer: "Where work is done, how it is checked and what is released.",
        },
        {
          question: "What protects the main branch?",
          answer: "Rules that demand reviews and passing checks.",
        },
        { question: "When is a workflow too heavy?", answer: "When its steps prevent no errors." },
      ],
      exercise: "Write a one-page guide and take two changes through it",
    },
  ],
  tips: [
    "Run git status before and after each command until you can predict it.",
    "Practise dangerous commands in a copy.",
  ],
};
