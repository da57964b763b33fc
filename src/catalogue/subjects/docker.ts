import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "docker",
  name: "Docker",
  units: [
    {
      id: "first-container",
      title: "Containers, images and the Docker engine",
      outcome: "can start a container and name the parts that took part",
      minutes: [60, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Install Docker, run hello-world and read its output line by line",
        "Start a shell in a Linux image, create a file, leave and start a new container",
        "Draw client, daemon, image, container and registry with arrows between them",
      ],
      questions: [
        {
          question: "What is the difference between an image and a container?",
          answer:
            "An image is a read-only template; a container is an instance of it with a writable layer.",
        },
        {
          question: "How does a container differ from a virtual machine?",
          answer: "Containers share the kernel of the host; a virtual machine runs its own.",
        },
        {
          question: "What does docker run do if the image is not on the machine?",
          answer: "It pulls it from a registry first, by default from Docker Hub.",
        },
      ],
      exercise: "Run one command in three different Linux images and note how their answers differ",
    },
    {
      id: "lifecycle",
      title: "Start, inspect, stop and clean up containers",
      outcome: "can manage the life of a container and tidy up afterwards",
      minutes: [75, 45, 0],
      prerequisiteIds: ["first-container"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Run a web server in the background with a name and open it in the browser",
        "Read its logs, look inside with exec and list its processes",
        "Stop, start and remove it and note its state after each step",
        "Find out what takes space and remove only what is unused",
      ],
      questions: [
        {
          question: "When does a container stop?",
          answer: "When its main process, process 1 in it, ends.",
        },
        {
          question: "What does docker stop do, step by step?",
          answer: "It sends SIGTERM, waits (10 seconds by default) and then sends SIGKILL.",
        },
        {
          question: "What is the difference between docker run and docker exec?",
          answer: "run creates a new container; exec starts a process in a running one.",
        },
      ],
      exercise:
        "Write a cheat sheet of twelve commands in the order of a container's life, all tried",
    },
    {
      id: "images",
      title: "Image tags, layers and registries",
      outcome: "can name, fetch, inspect and publish images",
      minutes: [75, 50, 30],
      prerequisiteIds: ["lifecycle"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Split five image names into registry, repository, tag and digest",
        "Show the layers of an image with their sizes and say what made the largest",
        "Run a registry in a container and push an image to it",
      ],
      questions: [
        {
          question: "What does the tag latest guarantee?",
          answer: "Nothing: it is only the default tag, and the image behind it can change.",
        },
        {
          question: "How do you name an image so that it can never change?",
          answer: "By its digest, image@sha256 with the hash of its content.",
        },
        {
          question: "What happens to layers that two images share?",
          answer: "They are stored and transferred only once.",
        },
      ],
      exercise:
        "Compare a full, a slim and an Alpine variant of one image: size, layers and missing tools",
    },
    {
      id: "dockerfile",
      title: "Write a Dockerfile",
      outcome: "can package an application of your own as an image",
      minutes: [95, 70, 40],
      prerequisiteIds: ["images"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a Dockerfile for a small script and build it with a tag",
        "Use FROM, WORKDIR, COPY, RUN, ENV and CMD and say which of them run at build time",
        "Keep local files out with a .dockerignore and measure the build context",
        "Start one image with different commands through CMD and ENTRYPOINT",
      ],
      questions: [
        {
          question: "When do RUN and CMD take effect?",
          answer: "RUN while the image is built; CMD when a container starts.",
        },
        {
          question: "How do ENTRYPOINT and CMD work together in exec form?",
          answer: "CMD gives default arguments to ENTRYPOINT; arguments of docker run replace CMD.",
        },
        {
          question: 'Why is CMD ["node", "app.js"] better than CMD node app.js?',
          answer:
            "Without a shell in between, the program itself is process 1 and gets the signals.",
        },
      ],
      exercise: "Package a small web application so that one docker run command serves a page",
    },
    {
      id: "build-cache",
      title: "Build cache, multi-stage builds and small images",
      outcome: "can explain why a step is rebuilt and shrink an image",
      minutes: [90, 80, 55],
      prerequisiteIds: ["dockerfile"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Change one source file and note which steps are taken from the cache",
        "Reorder a Dockerfile so that dependencies are not installed at every change",
        "Split a build into two stages and compare both sizes",
        "Delete a large file in a later step and explain why the image stays large",
      ],
      questions: [
        {
          question: "When is the cache of a COPY step invalid?",
          answer: "When the copied files, the instruction itself or an earlier step has changed.",
        },
        {
          question: "Why copy the dependency list before the source code?",
          answer: "Changes in the source then leave the cached installation step valid.",
        },
        {
          question: "What is left of the first stage in the image of a multi-stage build?",
          answer: "Only what the last stage copies from it with COPY --from.",
        },
      ],
      exercise: "Halve the size of an image and the time of its second build and record both",
    },
    {
      id: "volumes",
      title: "Volumes and bind mounts",
      outcome: "can keep data beyond the life of a container and back it up",
      minutes: [80, 60, 40],
      prerequisiteIds: ["lifecycle"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Remove a database container and show that its named volume keeps the data",
        "Mount a source folder and see a change without a new build",
        "Back a volume up to an archive with a helper container and restore it",
        "Write to a bind mount as another user and explain the owner on the host",
      ],
      questions: [
        {
          question: "Where do files go that are written outside any mount?",
          answer: "Into the writable layer of the container; they are lost when it is removed.",
        },
        {
          question: "When do you choose a volume and when a bind mount?",
          answer:
            "A volume for data Docker manages; a bind mount for files of the host, as in development.",
        },
        {
          question: "What does the option :ro on a mount do?",
          answer: "The container may only read it.",
        },
      ],
      exercise: "Move a database with its data to a fresh volume and prove that no row is missing",
    },
    {
      id: "networks",
      title: "Published ports and container networks",
      outcome: "can connect containers and publish only what is needed",
      minutes: [85, 65, 45],
      prerequisiteIds: ["lifecycle"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Publish a web server on another host port and on the local address only",
        "Put two containers in a network of your own and reach one from the other by name",
        "Try the same on the default bridge and explain the difference",
        "Separate a database from the outside by a second network",
      ],
      questions: [
        {
          question: "In -p 8080:80, which port belongs to the host?",
          answer: "8080; 80 is the port in the container.",
        },
        {
          question: "What does localhost mean inside a container?",
          answer: "The container itself, not the host.",
        },
        {
          question: "How do containers in a user-defined network find each other?",
          answer: "By name; Docker provides a DNS service for it.",
        },
      ],
      exercise:
        "Draw and build a network of proxy, application and database in which only the proxy is published",
    },
    {
      id: "configuration",
      title: "Settings and secrets for containers",
      outcome: "can run one image in several environments without secrets in it",
      minutes: [70, 60, 45],
      prerequisiteIds: ["dockerfile", "volumes"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Start one image with three sets of environment variables",
        "Find a password that a build argument left in the history of an image",
        "Hand a secret to a build step and to a running service as a file instead",
      ],
      questions: [
        {
          question: "What is the difference between ARG and ENV?",
          answer: "ARG exists only during the build; ENV is also set in the running container.",
        },
        {
          question: "Why is deleting a secret in a later layer no help?",
          answer: "The earlier layer still holds it and can be read.",
        },
        {
          question: "Who can see the environment variables of a container?",
          answer: "Anyone with access to the daemon, through docker inspect, and processes inside.",
        },
      ],
      exercise: "Run a test and a live variant from one image and show that neither holds a secret",
    },
    {
      id: "compose",
      title: "Several services with Compose",
      outcome: "can describe and run an application of several containers in one file",
      minutes: [95, 80, 55],
      prerequisiteIds: ["networks", "configuration"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Describe an application and a database with volume and network in a Compose file",
        "Bring it up, read the logs of both and take it down with and without its data",
        "Let the application wait until the database is healthy",
        "Write an override file for development with mounted sources",
      ],
      questions: [
        {
          question: "Under which name does a service reach another one in Compose?",
          answer: "Under the service's name, on the common network.",
        },
        {
          question: "What does docker compose down keep, and what does -v change?",
          answer: "It keeps named volumes; with -v they are removed as well.",
        },
        {
          question: "Does plain depends_on wait until a service is ready?",
          answer:
            "No, only until it has started; condition: service_healthy waits for the health check.",
        },
      ],
      exercise:
        "Turn your proxy, application and database into one file that starts with one command",
    },
    {
      id: "debugging",
      title: "Find out why a container fails",
      outcome: "can trace a failing container to its cause by a fixed order of steps",
      minutes: [85, 80, 60],
      prerequisiteIds: ["compose"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Break an image in five ways and note exit code and log of each",
        "Look into a container that ends at once by replacing its entrypoint with a shell",
        "Find a wrong port, a wrong host name and a wrong file owner in a broken Compose file",
        "Look into a container without a shell from a second one that shares its namespaces",
      ],
      questions: [
        {
          question: "What do the exit codes 125, 126 and 127 of docker run say?",
          answer: "Docker failed itself; the command cannot be executed; it was not found.",
        },
        {
          question:
            "Which exit code does a process killed by SIGKILL leave, and what is a common cause?",
          answer: "137, which is 128 plus 9; often a lack of memory.",
        },
        {
          question: "A server in a container listens on 127.0.0.1. Why is its published port dead?",
          answer:
            "It accepts only connections from inside the container; it must listen on 0.0.0.0.",
        },
      ],
      exercise: "Write a fault-finding chart of one page and try it on five broken containers",
    },
    {
      id: "operations",
      title: "Health checks, restarts and resource limits",
      outcome: "can run containers that recover and cannot starve the host",
      minutes: [80, 80, 60],
      prerequisiteIds: ["compose"],
      bloom: "evaluate",
      kind: "procedure",
      tasks: [
        "Write a health check that fails when the database is gone",
        "Try the restart policies with a crash, a stop and a restart of the daemon",
        "Limit memory and processors, load the container and watch it",
        "Limit the size of the logs and judge which limit fits your application",
      ],
      questions: [
        {
          question:
            "What is the difference between the restart policies always and unless-stopped?",
          answer: "After a restart of the daemon, always also starts a container stopped by hand.",
        },
        {
          question: "Does plain Docker restart a container because it is unhealthy?",
          answer: "No, it only marks it; restart policies react to the end of the process.",
        },
        {
          question: "What happens if a process goes beyond the memory limit of its container?",
          answer: "The kernel kills a process in it (out of memory).",
        },
      ],
      exercise:
        "Let an application crash, hang and fill its memory, and record how your settings respond",
    },
    {
      id: "security",
      title: "Safer images and containers",
      outcome: "can judge the risks of a container and reduce its rights",
      minutes: [80, 80, 65],
      prerequisiteIds: ["build-cache", "compose"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Run an application as an ordinary user and mend what breaks",
        "Start it with a read-only root file system and without capabilities",
        "Scan an image for known vulnerabilities and judge which ones concern you",
        "List what a container with the Docker socket mounted could do to the host",
      ],
      questions: [
        {
          question: "Why is access to the Docker socket like being root on the host?",
          answer: "One can start a container that mounts the whole file system of the host.",
        },
        {
          question: "What does --privileged do?",
          answer:
            "It gives all capabilities and access to devices and drops most of the isolation.",
        },
        {
          question: "Why rebuild an image regularly although your code has not changed?",
          answer: "Only a rebuild on an updated base brings in its security fixes.",
        },
      ],
      exercise:
        "Harden one of your services in five steps and record the test that each step passed",
    },
    {
      id: "internals",
      title: "Namespaces, cgroups and layered file systems",
      outcome: "can explain with Linux means what a container consists of",
      minutes: [75, 75, 65],
      prerequisiteIds: ["images", "networks"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Compare the process ids of a container seen from inside and from the Linux host",
        "Start a process in new namespaces with unshare and see what it can no longer see",
        "Find the limits of a container in the cgroup file system",
      ],
      questions: [
        {
          question: "What do namespaces do and what do cgroups do?",
          answer: "Namespaces limit what a process sees, cgroups what it may use.",
        },
        {
          question: "What does copy-on-write mean for a container's files?",
          answer: "A file of the image is copied to the writable layer when it is first changed.",
        },
        {
          question: "How do Linux containers run on Windows and macOS?",
          answer: "In a Linux virtual machine that provides the kernel.",
        },
      ],
      exercise: "Isolate a shell by hand with Linux commands and list what Docker adds to it",
    },
    {
      id: "project",
      title: "From a clean clone to a running application",
      outcome: "can containerise, test and document a whole application",
      minutes: [160, 160, 150],
      prerequisiteIds: ["debugging", "operations", "security"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Choose an application with a database and draw its containers, networks and volumes",
        "Write images and a Compose file for development and for production use",
        "Let a script build, test and tag the images by commit",
        "Have somebody start it on a clean computer from your guide alone",
      ],
      questions: [
        {
          question: "Why tag images by commit rather than only as latest?",
          answer: "You can tell what is running and go back to an exact earlier state.",
        },
        {
          question:
            "Why build an image once and promote it rather than build for each environment?",
          answer: "What was tested is then exactly what runs.",
        },
        {
          question: "When does a single host with Compose no longer suffice?",
          answer: "When the application must survive the loss of a host or spread over several.",
        },
      ],
      exercise:
        "Hand over an application that starts by one command, keeps its data and passes its tests",
    },
  ],
  tips: [
    "Be at ease with a terminal, files and processes first; most container puzzles are Linux puzzles.",
    "Throw containers away often: if that hurts, something is in the wrong place.",
    "Read the log before you change the Dockerfile.",
  ],
};
