import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "kubernetes",
  name: "Kubernetes",
  units: [
    {
      id: "why-orchestrate",
      title: "Containers, images and why to orchestrate them",
      outcome: "can build and run a container and name the jobs that it leaves undone",
      minutes: [75, 0, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "procedure",
      tasks: [
        "Build an image of a tiny web server and run it on your machine",
        "Start three copies by hand, kill one and note what nobody does for you",
        "List five jobs that an orchestrator takes over and give each an example",
      ],
      questions: [
        {
          question: "What is the difference between an image and a container?",
          answer: "An image is a read-only template; a container is a running instance of it.",
        },
        {
          question: "Which two features of the Linux kernel do containers rest on?",
          answer: "Namespaces limit what a process sees; control groups limit what it may use.",
        },
        {
          question: "Why does a container start faster than a virtual machine?",
          answer: "It shares the host's kernel, so no operating system has to boot.",
        },
      ],
      exercise: "Push your web server's image to a registry, delete it locally and run it again",
    },
    {
      id: "cluster-anatomy",
      title: "Cluster anatomy: control plane and nodes",
      outcome: "can name the parts of a cluster and say what each does when a pod is created",
      minutes: [75, 55, 0],
      prerequisiteIds: ["why-orchestrate"],
      bloom: "understand",
      kind: "concept",
      tasks: [
        "Start a local cluster with a tool such as kind or minikube and list its nodes",
        "Find the pods of the control plane in the namespace kube-system and say what each does",
        "Draw the way of a new pod from the API server to the container runtime",
      ],
      questions: [
        {
          question: "Where does a cluster normally keep its state, and who writes to it?",
          answer: "In etcd; only the API server talks to it directly.",
        },
        {
          question: "What does the scheduler do?",
          answer: "It chooses a node for each pod that has none yet.",
        },
        {
          question: "What does the kubelet do?",
          answer: "It runs the pods assigned to its node and reports their state.",
        },
      ],
      exercise: "Draw from memory all that happens between kubectl apply and a running container",
    },
    {
      id: "manifests",
      title: "Manifests, kubectl and desired state",
      outcome: "can write a manifest, apply it and inspect what came of it",
      minutes: [90, 60, 0],
      prerequisiteIds: ["cluster-anatomy"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a pod manifest by hand and look up its fields with kubectl explain",
        "Apply it, then use get, describe, logs and exec on the pod",
        "Change a label in the file, look at kubectl diff and apply the change",
        "Select pods by label in three different ways",
      ],
      questions: [
        {
          question: "Which four top-level fields do most manifests have?",
          answer: "apiVersion, kind, metadata and spec.",
        },
        {
          question: "How do kubectl create and kubectl apply treat an object that exists already?",
          answer: "create fails; apply changes the object to match the file.",
        },
        {
          question: "What does a controller do in its loop?",
          answer: "It compares the actual state with the desired one and acts to close the gap.",
        },
      ],
      exercise:
        "Write a manifest for a pod with two containers that share a volume and show its logs",
    },
    {
      id: "deployments",
      title: "Deployments, ReplicaSets and rolling updates",
      outcome: "can run several copies of an application, update it and roll back",
      minutes: [105, 75, 45],
      prerequisiteIds: ["manifests"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Run a Deployment with three replicas, delete a pod and watch it being replaced",
        "Change the image and watch the old and the new ReplicaSet during the rollout",
        "Roll out an image that does not exist, find out what still runs, and undo it",
        "Compare Deployment, DaemonSet, Job and CronJob by one use for each",
      ],
      questions: [
        {
          question: "What owns the pods of a Deployment directly?",
          answer: "A ReplicaSet; the Deployment makes one for each version of the pod template.",
        },
        {
          question: "What do maxSurge and maxUnavailable limit in a rolling update?",
          answer: "How many pods may exist above the wanted number, and how many may be missing.",
        },
        {
          question: "Which command returns to the previous version of a Deployment?",
          answer: "kubectl rollout undo deployment/NAME.",
        },
      ],
      exercise: "Roll out a good and a broken version, roll back and keep the history as proof",
    },
    {
      id: "services",
      title: "Services, label selectors and cluster DNS",
      outcome: "can give pods a stable address and find out why it does not answer",
      minutes: [90, 70, 40],
      prerequisiteIds: ["deployments"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Put a ClusterIP Service before a Deployment and call it by name from another pod",
        "Misspell the selector and find the empty list of endpoints",
        "Compare ClusterIP, NodePort and LoadBalancer: who can reach each, and how",
      ],
      questions: [
        {
          question: "How does a Service know which pods to send traffic to?",
          answer: "Its label selector matches them; normally only ready pods receive traffic.",
        },
        {
          question: "What is the full DNS name of Service web in namespace shop by default?",
          answer: "web.shop.svc.cluster.local.",
        },
        {
          question: "What does DNS return for a headless Service?",
          answer: "The addresses of its pods instead of one virtual address.",
        },
      ],
      exercise: "Let two Deployments talk through Services only and prove it by replacing all pods",
    },
    {
      id: "configuration",
      title: "ConfigMaps and Secrets",
      outcome: "can keep settings and passwords out of images and pass them to pods",
      minutes: [75, 55, 35],
      prerequisiteIds: ["deployments"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Pass one setting as an environment variable and one as a mounted file",
        "Change both and find out which of them the running pod notices",
        "Decode a Secret with kubectl and write down who in the cluster could do the same",
      ],
      questions: [
        {
          question: "Does base64 protect the data of a Secret?",
          answer: "No, it is an encoding; protection needs access rules and encryption at rest.",
        },
        {
          question:
            "When does a pod see a changed ConfigMap that it uses as environment variables?",
          answer: "Only after its containers are started anew; mounted files follow by themselves.",
        },
        {
          question: "Can a pod use a ConfigMap of another namespace?",
          answer: "No, it must be in the pod's own namespace.",
        },
      ],
      exercise:
        "Run one image as a test and a live version that differ only in their configuration",
    },
    {
      id: "storage",
      title: "Persistent volumes and StatefulSets",
      outcome: "can give an application storage that outlives its pods",
      minutes: [105, 85, 60],
      prerequisiteIds: ["services", "configuration"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Write a file to an emptyDir and to a claimed volume, delete the pod and compare",
        "Follow a claim to its volume and its storage class",
        "Run a StatefulSet of three, delete the second pod and note name, claim and address",
      ],
      questions: [
        {
          question: "How long does an emptyDir volume live?",
          answer: "As long as its pod on that node; it survives a container's restart.",
        },
        {
          question: "What is a PersistentVolumeClaim?",
          answer: "A request for storage of a size and access mode that is bound to a volume.",
        },
        {
          question: "What does a StatefulSet give each pod that a Deployment does not?",
          answer: "A stable name and number, and a claim of its own that it keeps.",
        },
      ],
      exercise: "Run a database, delete its pod and show that the rows are still there",
    },
    {
      id: "probes-resources",
      title: "Probes, requests and limits",
      outcome: "can choose probes and resources so that a pod is judged and placed rightly",
      minutes: [90, 75, 50],
      prerequisiteIds: ["services"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Let a readiness probe fail, then a liveness probe, and compare what happens",
        "Start a pod that asks for more memory than any node has and read its events",
        "Let a container exceed its memory limit and find the reason for its end",
      ],
      questions: [
        {
          question: "What follows from a failed readiness probe, and from a failed liveness probe?",
          answer: "Readiness: no traffic from Services. Liveness: the container is restarted.",
        },
        {
          question: "Does the scheduler look at requests or at limits?",
          answer: "At requests; limits are enforced on the node while the container runs.",
        },
        {
          question: "What happens above the CPU limit, and above the memory limit?",
          answer: "CPU is throttled; for memory the container is killed (OOMKilled).",
        },
      ],
      exercise:
        "Update a slow-starting server while a client calls it, and show a log without errors",
    },
    {
      id: "diagnosis",
      title: "Diagnose pods that will not run",
      outcome: "can find the cause of a failing workload from its state, events and logs",
      minutes: [90, 80, 60],
      prerequisiteIds: ["configuration", "probes-resources"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Produce Pending, ImagePullBackOff, CrashLoopBackOff and a missing ConfigMap",
        "For each, write down the command whose output named the cause",
        "Attach a debug container to a pod whose image has no shell",
        "Draw a decision tree from the pod's state to the next command",
      ],
      questions: [
        {
          question: "What does CrashLoopBackOff mean?",
          answer: "The container keeps ending and is restarted after growing pauses.",
        },
        {
          question: "How do you read the log of a container that has just crashed and restarted?",
          answer: "With kubectl logs --previous.",
        },
        {
          question: "Which three things commonly keep a pod Pending?",
          answer: "Too few free resources, a taint or node rule, or a claim without a volume.",
        },
      ],
      exercise: "Plant five faults in five manifests, shuffle them and log how you found each",
    },
    {
      id: "http-routing",
      title: "Ingress, the Gateway API and TLS",
      outcome: "can lead outside HTTP traffic to Services by host and path, encrypted",
      minutes: [90, 75, 55],
      prerequisiteIds: ["services"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Install a controller for Ingress or for the Gateway API in your cluster",
        "Route two paths of one host to two Services",
        "Add a self-signed certificate from a Secret and look at it with a client",
        "List what the Gateway API can express that Ingress cannot",
      ],
      questions: [
        {
          question: "Why does an Ingress object do nothing in a bare cluster?",
          answer: "It is only a rule; an Ingress controller must be installed to carry it out.",
        },
        {
          question: "By what does an Ingress choose the Service for a request?",
          answer: "By the HTTP host and path.",
        },
        {
          question: "How do Gateway and HTTPRoute divide the work?",
          answer:
            "A Gateway describes the entry point and its listeners; routes attach rules to it.",
        },
      ],
      exercise: "Serve two applications under one host name over HTTPS from your local cluster",
    },
    {
      id: "access",
      title: "Namespaces, RBAC and network policies",
      outcome: "can give people and pods only the access that they need, and test it",
      minutes: [105, 90, 70],
      prerequisiteIds: ["services", "configuration"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Create a service account that may only read pods of one namespace",
        "Test ten permissions with kubectl auth can-i and explain each answer",
        "With a plugin that enforces policies, deny all traffic into a namespace, then allow one path",
        "Run a container as a non-root user with a read-only root file system",
      ],
      questions: [
        {
          question: "Can an RBAC rule forbid something that another rule allows?",
          answer: "No, there are no deny rules; permissions only add up.",
        },
        {
          question: "What is the difference between a Role and a ClusterRole?",
          answer:
            "A Role belongs to one namespace; a ClusterRole does not and may be cluster-wide.",
        },
        {
          question: "Which traffic between pods is allowed if no network policy selects them?",
          answer: "All of it; policies also need a network plugin that enforces them.",
        },
      ],
      exercise:
        "Separate two teams in one cluster and show a table of what each may and may not do",
    },
    {
      id: "scaling",
      title: "Autoscaling, placement and disruption",
      outcome: "can scale a workload with its load and keep it up while nodes are emptied",
      minutes: [75, 75, 60],
      prerequisiteIds: ["probes-resources"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Install the metrics server and scale a Deployment on CPU under artificial load",
        "Keep pods off one node with a taint and let one pod tolerate it",
        "Drain a node while a disruption budget protects the application",
      ],
      questions: [
        {
          question: "To what does a CPU utilisation target of an autoscaler refer?",
          answer: "To the pods' CPU requests; without requests it cannot be computed.",
        },
        {
          question: "Does a toleration draw a pod to a tainted node?",
          answer: "No, it only permits it; affinity or a node selector draws it there.",
        },
        {
          question: "Does a PodDisruptionBudget protect against a node's crash?",
          answer: "No, it limits only voluntary evictions such as draining.",
        },
      ],
      exercise: "Plot replicas and load over ten minutes and explain every change of the curve",
    },
    {
      id: "packaging",
      title: "Helm charts and Kustomize overlays",
      outcome: "can package one application for several environments and compare two ways to do so",
      minutes: [75, 75, 60],
      prerequisiteIds: ["configuration"],
      bloom: "analyse",
      kind: "procedure",
      optional: true,
      tasks: [
        "Write a base and two overlays that differ in replicas and image tag",
        "Turn the same manifests into a small chart with four values",
        "Render both without installing and compare the results line by line",
      ],
      questions: [
        {
          question: "What is a release in Helm?",
          answer: "One installed instance of a chart with its values, under a name.",
        },
        {
          question: "How does Kustomize differ from Helm in its method?",
          answer: "It patches plain manifests; Helm fills templates with values.",
        },
        {
          question: "How do you see what a chart would install without a cluster?",
          answer: "With helm template.",
        },
      ],
      exercise: "Install the same application for test and live use from one source of manifests",
    },
    {
      id: "operated-service",
      title: "A three-part application run like a live one",
      outcome: "can deploy, secure, update and repair an application and justify its manifests",
      minutes: [150, 145, 140],
      prerequisiteIds: ["storage", "diagnosis", "http-routing", "access"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Draw a web front end, an API and a database with every object that they need",
        "Write the manifests with probes, resources, secrets and network policies",
        "Update it, delete pods at random, exceed a memory limit, and log what breaks",
        "Write a page of instructions for whoever is on call",
      ],
      questions: [
        {
          question: "Why should a live workload not use the image tag latest?",
          answer: "It can change, so nobody knows which version runs or what to return to.",
        },
        {
          question: "Why run at least two replicas on different nodes?",
          answer: "So that the failure or draining of one node does not stop the service.",
        },
        {
          question: "What does a pod receive before it is killed on deletion?",
          answer: "SIGTERM and a grace period, 30 seconds by default, then SIGKILL.",
        },
      ],
      exercise: "Rebuild the whole application in an empty cluster from your repository alone",
    },
  ],
  tips: [
    "Practise in a throwaway local cluster and destroy it often; rebuilding is the best test.",
    "Read the events before you search elsewhere: kubectl describe mostly names the cause.",
    "Type manifests yourself and look fields up with kubectl explain instead of copying them.",
  ],
};
