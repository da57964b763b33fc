import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "linux-shell",
  name: "Linux shell",
  units: [
    {
      id: "commands-paths",
      title: "Commands, paths and the manual",
      outcome: "can move around the file tree and look up a command offline",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Walk with cd, ls and pwd from the root to your home folder and draw the tree",
        "Reach one file by an absolute and by a relative path",
        "Find three options of ls in its manual page by searching in it",
        "Use completion and the command history to type less",
      ],
      questions: [
        {
          question: "What do ., .. and ~ mean in a path?",
          answer: "This folder, the one above it, and, at the start of a word, your home folder.",
        },
        {
          question: "Which folders usually hold settings, logs and home folders?",
          answer: "/etc, /var/log and /home.",
        },
        {
          question: "How do you search for a word in a manual page?",
          answer: "Type / and the word; n goes to the next match, q leaves.",
        },
      ],
      exercise: "Write a page of your own with fifteen commands and one use of each",
    },
    {
      id: "files",
      title: "Copy, move, find and archive files",
      outcome: "can organise, find and pack files from the command line",
      minutes: [90, 50, 0],
      prerequisiteIds: ["commands-paths"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Build a folder tree of three levels with one command and copy it whole",
        "Find files by name, size and age with find",
        "Pack a folder with tar, list the archive and unpack it elsewhere",
        "Make a hard and a symbolic link, delete the original and compare",
      ],
      questions: [
        {
          question: "Can a file deleted with rm be taken back from a bin?",
          answer: "No, rm removes the name at once; there is no bin.",
        },
        {
          question: "How does a symbolic link differ from a hard link?",
          answer: "It stores a path and can dangle; a hard link is a second name of the same file.",
        },
        {
          question: "What do the letters in tar -czf and tar -xzf mean?",
          answer: "c create, x extract, z with gzip, f the archive's file name follows.",
        },
      ],
      exercise: "Tidy a messy folder of fifty files by commands only and keep the list of commands",
    },
    {
      id: "permissions",
      title: "Users, permissions and sudo",
      outcome: "can read and set permissions and say when sudo is needed",
      minutes: [75, 50, 30],
      prerequisiteIds: ["files"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Translate ten permissions between letters and octal numbers",
        "Share a folder with a group so that new files belong to the group",
        "Take the execute permission from a folder and find out what fails",
      ],
      questions: [
        {
          question: "What does the mode 640 allow?",
          answer: "The owner may read and write, the group may read, others nothing.",
        },
        {
          question: "What does the x permission mean on a folder?",
          answer: "It lets you enter it and reach the files in it by name.",
        },
        {
          question: "Which permission do you need to delete a file?",
          answer:
            "Write and execute on its folder, not write on the file (unless the sticky bit is set).",
        },
      ],
      exercise: "Set up a shared folder with three roles and show by tests that each rule holds",
    },
    {
      id: "pipes",
      title: "Pipes, redirection and the three streams",
      outcome: "can join commands and send output and errors where they belong",
      minutes: [75, 50, 30],
      prerequisiteIds: ["files"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Send output and errors of one command into two files",
        "Append to a file, then overwrite it on purpose",
        "Join four commands into a pipe, adding one at a time and looking after each",
        "Keep a copy in the middle of a pipe with tee",
      ],
      questions: [
        {
          question: "What are the numbers of the three standard streams?",
          answer: "0 standard input, 1 standard output, 2 standard error.",
        },
        {
          question: "Where do the errors go in cmd >out 2>&1 and in cmd 2>&1 >out?",
          answer:
            "Into out in the first; to the old standard output, such as the screen, in the second.",
        },
        {
          question: "Why does sort file > file leave an empty file?",
          answer: "The shell empties the file before sort begins to read it.",
        },
      ],
      exercise: "Answer five questions about the files of a folder, each with one pipe",
    },
    {
      id: "text-filters",
      title: "Filter text with grep, sort, cut and uniq",
      outcome: "can pull a short answer out of a long text",
      minutes: [80, 55, 35],
      prerequisiteIds: ["pipes"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Find lines with and without a word, with numbers and with context",
        "Count how often each value of one column occurs, most frequent first",
        "Compare two lists and print what stands in only one of them",
      ],
      questions: [
        {
          question: "Why does uniq usually follow sort?",
          answer: "uniq only joins equal lines that stand next to each other.",
        },
        {
          question: "What do the options -r, -i, -v and -c of grep do?",
          answer: "Search folders, ignore case, invert the match, count matching lines.",
        },
        {
          question: "In which order does sort put 10 and 9 without and with -n?",
          answer: "Without: 10, 9, as text; with -n: 9, 10.",
        },
      ],
      exercise:
        "From a web server log print the ten most frequent addresses with their number of requests",
    },
    {
      id: "expansion",
      title: "Globs, quoting and expansion",
      outcome: "can predict what the shell makes of a line before the command sees it",
      minutes: [85, 70, 45],
      prerequisiteIds: ["pipes"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Put echo in front of ten lines with globs, braces and variables and predict each result",
        "Make files with blanks and quotes in their names and handle them safely",
        "Write one line with single, double and no quotes and explain the differences",
        "Put the output of date into a file name by command substitution",
      ],
      questions: [
        {
          question: "What is expanded inside single and inside double quotes?",
          answer: "In single quotes nothing; in double quotes variables, commands and arithmetic.",
        },
        {
          question: 'Why write "$file" rather than $file?',
          answer: "Unquoted, its value is split at blanks and globbed.",
        },
        {
          question: "Who turns *.txt into file names, the shell or the command?",
          answer: "The shell, before the command starts.",
        },
      ],
      exercise: "Write twelve tricky lines with the arguments that the command receives from each",
    },
    {
      id: "environment",
      title: "Variables, PATH and startup files",
      outcome: "can explain where a command comes from and set up a shell to taste",
      minutes: [70, 55, 35],
      prerequisiteIds: ["expansion"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Find out with type whether five commands are files, builtins or aliases",
        "Set a variable with and without export and look for it in a child shell",
        "Add a folder of your own to PATH for good",
        "Write two aliases and one function into your startup file",
      ],
      questions: [
        {
          question: "What does export change about a variable?",
          answer: "Programs started from the shell get it in their environment.",
        },
        {
          question: "How does the shell find a program that is typed without a path?",
          answer: "It looks through the folders in PATH in order and takes the first match.",
        },
        {
          question: "Why must cd be a builtin of the shell?",
          answer: "A separate program could only change its own working directory.",
        },
      ],
      exercise:
        "Write a commented startup file with prompt, aliases and PATH, tested in a new shell",
    },
    {
      id: "processes",
      title: "Processes, jobs and signals",
      outcome: "can find, stop and keep processes running and explain their states",
      minutes: [80, 60, 45],
      prerequisiteIds: ["pipes"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Suspend a program, continue it in the background and bring it back",
        "Find the process that uses most memory and trace its parents",
        "End a process first politely, then by force, and compare",
        "Start a long command that survives the closing of the terminal",
      ],
      questions: [
        {
          question: "How do SIGTERM and SIGKILL differ?",
          answer: "A program can handle SIGTERM and clean up; SIGKILL cannot be caught.",
        },
        {
          question: "What do Ctrl+C and Ctrl+Z send to the foreground job?",
          answer: "SIGINT, which usually ends it, and SIGTSTP, which suspends it.",
        },
        {
          question: "What is a zombie process?",
          answer: "One that has ended but whose exit status its parent has not yet collected.",
        },
      ],
      exercise: "Start three runaway processes and record how you found and ended each of them",
    },
    {
      id: "regex-sed-awk",
      title: "Regular expressions, sed and awk",
      outcome: "can transform text by pattern and compute with columns",
      minutes: [105, 90, 60],
      prerequisiteIds: ["text-filters", "expansion"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write patterns for dates, addresses and blank lines and test them with grep -E",
        "Swap two columns of a file with sed and with awk",
        "Sum one column for each value of another with awk",
        "Find a pattern that matches too much and tighten it",
      ],
      questions: [
        {
          question: "How does * in a regular expression differ from * in a glob?",
          answer: "It repeats the item before it; in a glob it stands for any characters.",
        },
        {
          question: "What do ^, $ and . match in a regular expression?",
          answer: "The start of a line, its end, and any one character.",
        },
        {
          question: "In awk, what are $0, $1 and NF?",
          answer: "The whole line, its first field and the number of fields.",
        },
      ],
      exercise: "Turn a month of log lines into a table of requests and bytes for each day",
    },
    {
      id: "scripts",
      title: "Bash scripts with tests, loops and functions",
      outcome: "can write a script that takes arguments and reports by exit status",
      minutes: [105, 85, 50],
      prerequisiteIds: ["environment", "text-filters"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make a script executable with a first line that names its interpreter",
        "Loop over all arguments and act differently on files and folders",
        "Read a file line by line without losing blanks or backslashes",
        "Move repeated steps into functions with local variables",
      ],
      questions: [
        {
          question: 'What is the difference between "$@" and "$*"?',
          answer: '"$@" gives each argument as a word of its own; "$*" joins them into one.',
        },
        {
          question: "What does if test in the shell: a value or an exit status?",
          answer: "The exit status of a command; 0 counts as true.",
        },
        {
          question: "Why must there be no blanks around = in an assignment?",
          answer: "With blanks the shell takes the name for a command with arguments.",
        },
      ],
      exercise:
        "Write a script that renames photos by date, with a dry run that only shows the plan",
    },
    {
      id: "robust-scripts",
      title: "Shell scripts that fail safely",
      outcome: "can judge a script for dangers and make it stop and clean up",
      minutes: [90, 85, 65],
      prerequisiteIds: ["scripts", "processes"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Run an old script through ShellCheck and judge each finding",
        "Add a trap that removes temporary files also after Ctrl+C",
        "Show a case in which set -e does not stop a script",
        "Trace a faulty script with bash -x and find the line",
      ],
      questions: [
        {
          question: "What do set -e, set -u and set -o pipefail do?",
          answer:
            "Exit on a failing command, treat unset variables as errors, let a pipe fail if any part fails.",
        },
        {
          question: 'What is dangerous about rm -rf "$dir"/* if dir is empty or unset?',
          answer: "It becomes /*, everything below the root; check first that dir has a value.",
        },
        {
          question: "Why use mktemp instead of a fixed name in /tmp?",
          answer: "The name is unique and cannot be predicted or occupied by others.",
        },
      ],
      exercise:
        "Review a script of yours, list six ways in which it can fail and mend the worst three",
    },
    {
      id: "remote",
      title: "Remote work with SSH and rsync",
      outcome: "can work on another machine and copy files to it safely",
      minutes: [70, 70, 50],
      prerequisiteIds: ["permissions", "pipes"],
      bloom: "apply",
      kind: "procedure",
      optional: true,
      tasks: [
        "Make a key pair and log in to a second or virtual machine with it",
        "Give the machine a short name in the SSH configuration",
        "Mirror a folder with rsync, first as a dry run",
        "Run one command remotely and process its output locally",
      ],
      questions: [
        {
          question: "Which of the two keys goes to the server?",
          answer:
            "The public one, into authorized_keys; the private key never leaves your machine.",
        },
        {
          question: "What does a changed host key warning mean?",
          answer:
            "The server was reinstalled or somebody stands in between; check before going on.",
        },
        {
          question: "What does a slash at the end of the source change in rsync?",
          answer: "It copies the contents of the folder instead of the folder itself.",
        },
      ],
      exercise: "Mirror a folder to another machine twice and show that only changes are sent",
    },
    {
      id: "system",
      title: "Packages, services, disks and logs",
      outcome: "can install software and find out why a service does not start",
      minutes: [80, 75, 55],
      prerequisiteIds: ["permissions", "processes"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Install, inspect and remove a package and list the files it brought",
        "Start, stop and enable a service with systemctl",
        "Break the settings of a service and find the reason in the journal",
        "Find out what fills a disk with df and du",
      ],
      questions: [
        {
          question: "What is the difference between starting and enabling a service?",
          answer: "Starting runs it now; enabling runs it at each boot.",
        },
        {
          question: "Which command shows the log of one systemd service?",
          answer: "journalctl -u with the name of the service.",
        },
        {
          question: "What is the difference between df and du?",
          answer: "df shows the free space of file systems, du the space used by folders.",
        },
      ],
      exercise: "Write a repair report on a service you broke: symptom, commands, cause and cure",
    },
    {
      id: "project",
      title: "A backup script you can trust",
      outcome: "can plan, write, test and schedule a script that others can use",
      minutes: [150, 150, 140],
      prerequisiteIds: ["regex-sed-awk", "robust-scripts"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Write the help text with arguments, settings and exit codes first",
        "Make dated archives, keep the last seven and delete older ones safely",
        "Schedule it with cron or a timer and mail or log the result",
        "Simulate a full disk, a missing folder and a second run at the same time",
      ],
      questions: [
        {
          question: "When do you know that a backup works?",
          answer: "After you have restored from it and compared the files.",
        },
        {
          question: "Why do scripts that work by hand often fail under cron?",
          answer: "cron starts with a small environment, a short PATH and another working folder.",
        },
        {
          question: "What do the five time fields of a cron line stand for?",
          answer: "Minute, hour, day of the month, month, day of the week.",
        },
      ],
      exercise:
        "Finish the script with a restore command and a log of one full and one restored backup",
    },
  ],
  tips: [
    "Practise in a folder or virtual machine whose loss would not hurt, and look twice at every rm.",
    "Build pipes from left to right and look at the output after each step.",
    "Do one everyday task a day in the shell that you would have done with the mouse.",
  ],
};
