import type { Subject } from "../subject.js";

export const subject: Subject = {
  id: "aws",
  name: "AWS",
  units: [
    {
      id: "regions-responsibility",
      title: "Regions, zones and shared responsibility",
      outcome: "can say where AWS resources live and who must look after which part",
      minutes: [60, 40, 0],
      prerequisiteIds: [],
      bloom: "remember",
      kind: "concept",
      tasks: [
        "Mark three Regions on a map and give for each one reason to choose it",
        "Sort ten services into global, regional and tied to one zone",
        "Divide ten security jobs between provider and customer for a server and for a function",
      ],
      questions: [
        {
          question: "What is an Availability Zone?",
          answer: "One or more data centres of a Region with their own power, cooling and network.",
        },
        {
          question: "Who patches the operating system of an EC2 instance?",
          answer: "The customer; the provider looks after hardware, buildings and hypervisor.",
        },
        {
          question: "Which four things mainly decide the choice of a Region?",
          answer: "Distance to users, rules about data, services on offer and price.",
        },
      ],
      exercise:
        "Write half a page that chooses a Region for a clinic's booking site and defends it",
    },
    {
      id: "safe-account",
      title: "A safe account: root user, MFA and budgets",
      outcome: "can set up an account that is hard to steal and warns before it gets dear",
      minutes: [75, 40, 0],
      prerequisiteIds: ["regions-responsibility"],
      bloom: "understand",
      kind: "procedure",
      tasks: [
        "Protect the root user with MFA and make a separate identity for daily work",
        "Set a small monthly budget with an e-mail alert and find the costs by service",
        "Install the command line tool, sign in and show which identity you are",
        "Write a clean-up list and go through it at the end of every session",
      ],
      questions: [
        {
          question: "What is the root user of an account for?",
          answer: "Only for the few tasks that need it, such as closing the account.",
        },
        {
          question: "Does a budget alert stop spending by itself?",
          answer: "No, it only notifies; resources go on until they are stopped or deleted.",
        },
        {
          question: "Why are temporary credentials better than access keys that never expire?",
          answer: "If they leak, they soon stop working.",
        },
      ],
      exercise: "Make a checklist of your account's protection with proof beside each point",
    },
    {
      id: "iam",
      title: "IAM identities, policies and roles",
      outcome: "can write a policy of least privilege and explain why a request is refused",
      minutes: [105, 80, 50],
      prerequisiteIds: ["safe-account"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Take a policy apart into effect, action, resource and condition",
        "Write a policy that allows reading one bucket and nothing else, and simulate it",
        "Create a role, say who may assume it, and assume it from the command line",
      ],
      questions: [
        {
          question: "What wins if one policy allows an action and another explicitly denies it?",
          answer: "The explicit deny.",
        },
        {
          question: "What happens to a request that no policy mentions?",
          answer: "It is denied implicitly.",
        },
        {
          question: "How does a role differ from a user?",
          answer: "It has no lasting credentials; trusted parties assume it for temporary ones.",
        },
      ],
      exercise: "Write three policies and a table of ten requests with the expected answer to each",
    },
    {
      id: "s3",
      title: "S3 buckets, objects and access",
      outcome: "can store, version, share and expire objects without making them public",
      minutes: [90, 65, 40],
      prerequisiteIds: ["iam"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Make a bucket with versioning, overwrite and delete an object, and get both back",
        "Write a lifecycle rule that moves old objects and deletes old versions",
        "Share one object by a link that expires while public access stays blocked",
      ],
      questions: [
        {
          question: "Are there folders in an ordinary S3 bucket?",
          answer: "No, keys only share a prefix; the console shows the prefixes as folders.",
        },
        {
          question: "What does a plain delete do in a bucket with versioning?",
          answer: "It adds a delete marker; the older versions stay and can be restored.",
        },
        {
          question: "With whose permissions does a presigned URL act?",
          answer: "With those of the identity that signed it, until it expires.",
        },
      ],
      exercise:
        "Build a private photo archive with versions, expiry and one shared link, and test it",
    },
    {
      id: "vpc",
      title: "VPC: subnets, routes and security groups",
      outcome: "can plan a network with public and private parts and trace a packet through it",
      minutes: [105, 80, 55],
      prerequisiteIds: ["safe-account"],
      bloom: "apply",
      kind: "concept",
      tasks: [
        "Divide one address range into public and private subnets in two zones",
        "Write the route tables and say which entry makes a subnet public",
        "Trace a web request and its answer through every rule that it meets",
      ],
      questions: [
        {
          question: "What makes a subnet public?",
          answer: "A route to an internet gateway in its route table.",
        },
        {
          question: "How do security groups differ from network ACLs?",
          answer:
            "Groups are stateful and only allow; ACLs are stateless, per subnet, and can deny.",
        },
        {
          question: "How can a server in a private subnet fetch updates over IPv4?",
          answer: "Through a NAT gateway, usually one that stands in a public subnet.",
        },
      ],
      exercise: "Draw and build a VPC with two zones and list every path that is open and why",
    },
    {
      id: "ec2",
      title: "EC2 servers that can be thrown away",
      outcome: "can launch a server that sets itself up, reach it safely and replace it",
      minutes: [105, 80, 50],
      prerequisiteIds: ["iam", "vpc"],
      bloom: "apply",
      kind: "procedure",
      tasks: [
        "Launch an instance whose user data installs and starts a web server",
        "Give it a role for Session Manager and one bucket, and show that no key is stored on it",
        "Open a shell through Session Manager without an open SSH port",
        "Snapshot its volume, terminate it and start a copy",
      ],
      questions: [
        {
          question: "What happens to an automatic public IPv4 address when an instance is stopped?",
          answer: "It is released; a start brings another one. An Elastic IP would stay.",
        },
        {
          question: "What survives a stop: an EBS volume or an instance store?",
          answer: "The EBS volume; the data on an instance store are lost.",
        },
        {
          question: "How should a program on an instance get AWS credentials?",
          answer: "From the instance's role, as temporary credentials.",
        },
      ],
      exercise:
        "Terminate your web server and have its replacement answer without logging in to it",
    },
    {
      id: "data-stores",
      title: "Managed databases: RDS and DynamoDB",
      outcome: "can choose between a relational and a key-value store and model data for it",
      minutes: [90, 75, 55],
      prerequisiteIds: ["iam", "vpc"],
      bloom: "analyse",
      kind: "concept",
      tasks: [
        "Put a small RDS database in a private subnet and let only one security group in",
        "Restore it from a snapshot or to a point in time",
        "List the questions of a web shop and design a DynamoDB key that answers them",
        "Compare Query and Scan on the same table by the capacity they consume",
      ],
      questions: [
        {
          question: "What is the purpose of Multi-AZ, and what is that of a read replica?",
          answer:
            "Multi-AZ is for failover; a read replica, updated with a delay, takes over reads.",
        },
        {
          question: "What decides in which partition DynamoDB stores an item?",
          answer: "A hash of its partition key.",
        },
        {
          question: "Why is a Scan with a filter still expensive?",
          answer: "It reads every item; the filter acts only after reading.",
        },
      ],
      exercise: "Choose a store for three applications and defend each choice in five lines",
    },
    {
      id: "serverless",
      title: "Lambda and API Gateway",
      outcome: "can build an API from functions and say when it suits and when not",
      minutes: [105, 90, 60],
      prerequisiteIds: ["s3", "data-stores"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write a function that answers HTTP requests and stores an item in DynamoDB",
        "Trigger another one by an upload to a bucket",
        "Measure a cold and a warm start and name what makes the difference",
        "Cut its execution role down to the actions that it really uses",
      ],
      questions: [
        {
          question: "What is a cold start?",
          answer: "The delay while a new environment is made and the code in it initialised.",
        },
        {
          question: "Which role decides what a function may do in AWS?",
          answer: "Its execution role.",
        },
        {
          question: "Why must a function for asynchronous events be idempotent?",
          answer: "An event can be delivered more than once.",
        },
      ],
      exercise:
        "Build a link shortener from two functions and a table, and test it with a wrong input",
    },
    {
      id: "elasticity",
      title: "Load balancers and Auto Scaling groups",
      outcome: "can keep a web tier available when load rises or a server or zone fails",
      minutes: [90, 80, 60],
      prerequisiteIds: ["ec2"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Put an Application Load Balancer before two servers in two zones",
        "Replace the servers by an Auto Scaling group with a launch template",
        "Break one server's health check, with and without the group heeding the balancer's verdict",
        "Create load, watch the group grow and explain the delay",
      ],
      questions: [
        {
          question: "On which layers do Application and Network Load Balancers work?",
          answer: "Application: HTTP, layer 7. Network: TCP and UDP, layer 4.",
        },
        {
          question: "What does a group do to an instance that fails its health check?",
          answer: "It terminates it and launches another one.",
        },
        {
          question: "Why must servers in such a group keep no session data locally?",
          answer: "Any request may reach another server, and any server may be ended.",
        },
      ],
      exercise: "Terminate a server under load and report how many requests failed and why",
    },
    {
      id: "messaging",
      title: "Decoupling with SQS, SNS and EventBridge",
      outcome: "can connect parts of a system so that one may fail without losing work",
      minutes: [75, 70, 55],
      prerequisiteIds: ["serverless"],
      bloom: "analyse",
      kind: "concept",
      optional: true,
      tasks: [
        "Put a queue between two functions and switch the second one off for a while",
        "Send one message through a topic to two queues",
        "Let a message fail three times and find it in a dead-letter queue",
      ],
      questions: [
        {
          question: "What is the visibility timeout of a queue?",
          answer: "The time for which a received message is hidden from other consumers.",
        },
        {
          question: "How do SNS and SQS differ?",
          answer:
            "SNS pushes each message to all subscribers; SQS keeps it until a consumer deletes it.",
        },
        {
          question: "What guarantee of delivery does a standard SQS queue give?",
          answer: "At least once, with order only on a best-effort basis.",
        },
      ],
      exercise: "Draw and run an order process that survives an hour without its billing part",
    },
    {
      id: "observing",
      title: "CloudWatch, CloudTrail and finding faults",
      outcome: "can find out from metrics, logs and trails what went wrong and who did it",
      minutes: [75, 70, 55],
      prerequisiteIds: ["ec2", "serverless"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Search a function's logs for its slowest and its failed calls",
        "Set an alarm on an error rate and make it ring",
        "Delete a test resource and find in the trail who did it, when and from where",
      ],
      questions: [
        {
          question: "What does CloudTrail record?",
          answer: "Calls to the AWS API: who made them, when, from where and with what result.",
        },
        {
          question: "Does EC2 report the memory use of an instance by default?",
          answer: "No, the CloudWatch agent must report it from inside.",
        },
        {
          question: "Which three states has a CloudWatch alarm?",
          answer: "OK, ALARM and INSUFFICIENT_DATA.",
        },
      ],
      exercise: "Break your API in two ways and write the trail of evidence that explains each",
    },
    {
      id: "templates",
      title: "Infrastructure as code with CloudFormation",
      outcome: "can describe, change and remove a set of resources by a template",
      minutes: [105, 90, 75],
      prerequisiteIds: ["s3", "ec2"],
      bloom: "analyse",
      kind: "procedure",
      tasks: [
        "Write a template with parameters, a bucket, a role and outputs",
        "Preview a change with a change set and find what would be replaced",
        "Change a resource by hand and detect the drift",
        "Delete the stack and check what was left behind on purpose",
      ],
      questions: [
        {
          question: "What is a stack?",
          answer: "The set of resources that one template created and that is managed as a unit.",
        },
        {
          question: "What happens by default if a stack's creation fails half-way?",
          answer: "It is rolled back: what was created is deleted again.",
        },
        {
          question: "Why look at a change set for the word replacement?",
          answer: "The resource would be made anew, so that its data or address may be lost.",
        },
      ],
      exercise: "Build your VPC and a server from one template, twice, in two Regions",
    },
    {
      id: "trade-offs",
      title: "Weighing reliability, cost and security",
      outcome: "can review an architecture and rank its weaknesses",
      minutes: [75, 70, 65],
      prerequisiteIds: ["elasticity", "data-stores", "observing"],
      bloom: "evaluate",
      kind: "concept",
      tasks: [
        "Find the single points of failure in a drawing of your own system",
        "Estimate a month's cost with the official calculator and name the largest item",
        "Set recovery time and recovery point for two systems and choose fitting backups",
      ],
      questions: [
        {
          question: "What do RTO and RPO stand for?",
          answer: "How long recovery may take, and how much recent data may be lost.",
        },
        {
          question: "What is the risk of Spot Instances?",
          answer: "AWS may reclaim them, normally with two minutes' notice.",
        },
        {
          question: "When do Savings Plans or reservations pay off?",
          answer: "For steady use, since they trade a commitment for a lower rate.",
        },
      ],
      exercise: "Write a one-page review of an architecture with five findings in order of weight",
    },
    {
      id: "deployed-application",
      title: "A web application from a single template",
      outcome: "can design, deploy, watch and remove a complete application on AWS",
      minutes: [150, 145, 140],
      prerequisiteIds: ["serverless", "templates", "trade-offs"],
      bloom: "create",
      kind: "project",
      tasks: [
        "Draw the parts and write down the limits for cost, downtime and data loss",
        "Describe everything in templates with roles of least privilege",
        "Add an alarm, a dashboard and a tested restore",
        "Tear all of it down and check a day later that nothing costs money any more",
      ],
      questions: [
        {
          question: "Where should an application's database password be kept?",
          answer: "In a managed store such as Secrets Manager, never in code or template.",
        },
        {
          question: "What does encryption at rest not protect against?",
          answer: "Against a caller whose permissions allow reading the decrypted data.",
        },
        {
          question: "Which three resources are easily forgotten and go on costing money?",
          answer: "NAT gateways, unattached volumes with their snapshots, and load balancers.",
        },
      ],
      exercise:
        "Deploy it into an empty Region with one command, and hand in a diagram and a test log",
    },
  ],
  tips: [
    "Set a budget alert first and delete what you built at the end of every session.",
    "Build each thing once in the console to see it, then again from the command line or a template.",
    "Draw before you click: most errors are in routes, roles and security groups.",
  ],
};
