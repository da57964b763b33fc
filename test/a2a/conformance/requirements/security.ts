import {
  all,
  card,
  must,
  mustNot,
  notApplicable,
  note,
  operator,
  push,
  recommended,
  server,
  should,
  shouldNot,
} from "./define.js";

const withTls = "with TLS_CERT_FILE and TLS_KEY_FILE, or a proxy in front (docs/deployment.md)";
const noCustomBinding = "no custom binding is offered";
const neverAsks = "the study agent asks for no authorization within a task";

/** A2A 1.0, §7, §13 and §14: who may do what, and what is kept from whom. */
export const security = [
  must("7.1-1", all, "In production everything is encrypted.", operator(withTls)),
  should("7.1-2", server, "TLS is of a modern version, 1.3 where the caller has it."),
  must("7.4-1", all, "Every request is authenticated, as the card declares it."),
  should("7.4-2", all, "A refusal has the code that the binding has for it."),
  should("7.4-3", all, "It has a challenge."),
  must("7.6.1-1", all, "Work that needs an authorization is a task."),
  must("7.6.1-2", all, "Its state becomes AUTH_REQUIRED."),
  must("7.6.1-3", all, "The status says what is wanted.", {
    ...note("What the agent says is passed on; that it says something is its own affair."),
  }),
  must(
    "7.6.1-4",
    server,
    "The credentials reach the agent by another way.",
    notApplicable(neverAsks),
  ),
  should("7.6.1-5", all, "Streams of a task that is AUTH_REQUIRED stay open.", {
    ...note("Subscriptions do; the stream of the sent message closes, as §11.7 has it."),
  }),
  should("7.6.1-6", all, "Such a task takes messages."),
  should(
    "7.6.3-1",
    server,
    "Those credentials come over a secure channel.",
    notApplicable(neverAsks),
  ),
  should(
    "7.6.3-2",
    server,
    "Those sent in messages can be used by the agent only that asked.",
    notApplicable(neverAsks),
  ),
  should("7.6.3-3", server, "They can be read by that agent only.", notApplicable(neverAsks)),

  must("13.1-1", all, "Nobody gets at more than is theirs."),
  must("13.1-2", all, "Every operation looks at who calls."),
  must("13.1-3", all, "Answers hold what is the caller's, and nothing else."),
  must("13.1-4", all, "Also where no filter is given."),
  must("13.1-5", all, "ListTasks lists the caller's tasks only."),
  must("13.1-6", all, "GetTask gives the caller's tasks only."),
  must("13.1-7", all, "So it is with cancelling, subscribing and push configurations."),
  must("13.1-8", all, "Nothing tells what is there of others, errors included."),
  should("13.1-9", server, "Who may do what is documented."),

  must("13.2-1", push, "A notification carries the credentials of its configuration."),
  should("13.2-2", push, "It has a time-out."),
  should("13.2-3", push, "What fails is tried again, with growing pauses.", {
    ...note("That they grow is seen in test/service/tasks/push/retries.test.ts."),
  }),
  should(
    "13.2-4",
    push,
    "URLs at private, loopback and link-local addresses are refused unless they are allowed by name.",
  ),
  should("13.2-5", push, "URLs are HTTPS.", {
    ...operator("http is taken, too: the receiver decides; no credentials are sent but its own"),
  }),
  should("13.2-6", push, "Tokens are treated as secrets, and changed now and then.", {
    ...note("Changing them is the receiver's affair."),
  }),
  should("13.2-7", push, "Configurations are stored safely.", {
    ...operator(
      "they are stored with their task, where STORE_URL says: its directory or Redis is theirs",
    ),
  }),

  must("13.3-1", all, "The extended card needs authentication."),
  must("13.3-2", all, "By one of the schemes that the public card declares."),
  should("13.3-3", ["HTTP+JSON"], "Headers tell how the extended card may be cached.", {
    ...note("JSON-RPC and gRPC are POSTs, which nobody caches."),
  }),
  should("13.3-4", server, "What is shown to whom is documented."),
  shouldNot(
    "13.3-5",
    card,
    "The extended card has nothing that could be abused: no internal URL, no credentials.",
  ),
  must("13.3-6", all, "Callers see of it what they may see."),
  should("13.3-7", card, "It has a version."),
  must("13.3-8", all, "Where it is not declared: UnsupportedOperation."),
  must("13.3-9", all, "Where it is declared and not configured: ExtendedAgentCardNotConfigured."),

  must("13.4-1", all, "In production everything is encrypted.", operator(withTls)),
  should("13.4-2", server, "TLS is of a modern version, with strong ciphers."),
  should("13.4-3", server, "Answers over HTTPS demand it for the future, too (HSTS)."),
  should("13.4-4", server, "SSLv3, TLS 1.0 and TLS 1.1 are off."),
  must("13.4-5", all, "All input is validated before it is used."),
  should("13.4-6", all, "The size and depth of requests are limited."),
  should("13.4-7", all, "Files of kinds that are not expected are refused."),
  must("13.4-8", server, "Keys, tokens and credentials are treated as secrets."),
  should("13.4-9", server, "Credentials are changed now and then.", {
    ...operator("API_KEYS takes several, so that they can be changed one by one"),
  }),
  should("13.4-10", server, "They are sent over encrypted connections only.", operator(withTls)),
  should("13.4-11", server, "Credentials can be withdrawn.", {
    ...operator(
      "a key is taken out of API_KEYS; tokens end with their `exp`, and with their issuer's key",
    ),
  }),
  should("13.4-12", server, "Failed authentications are logged."),
  should("13.4-13", all, "Guessing at credentials is slowed down.", {
    ...note(
      "By RATE_LIMIT_PER_MINUTE for each address; a right key is let in from there all the same, for others may share it.",
    ),
  }),
  should("13.4-14", server, "What matters to security is logged."),
  should("13.4-15", server, "What is unusual can be seen: tasks begun and cancelled are counted."),
  should("13.4-16", server, "Sensitive operations leave a trail: who did what, and when."),
  mustNot("13.4-17", server, "Logs have no credentials and nothing personal."),
  should("13.4-18", all, "The rate of requests is limited.", {
    ...note("By RATE_LIMIT_PER_MINUTE; without it there is no limit."),
  }),
  should("13.4-19", all, "Above it there is an error that says so."),
  must("13.4-20", server, "Laws on data protection are kept.", {
    ...operator(
      "data can be deleted, expire, and leave the process only for the model that was configured",
    ),
  }),
  should("13.4-21", server, "Users can have their data deleted."),
  should("13.4-22", server, "Data are not kept for longer than needed."),
  should("13.4-23", server, "Little of what is personal is logged."),
  must(
    "13.4-24",
    server,
    "A custom binding's specification speaks of security.",
    notApplicable(noCustomBinding),
  ),
  should("13.4-25", server, "It has the principles of the others.", notApplicable(noCustomBinding)),
  must("13.4-26", server, "It says how credentials are sent.", notApplicable(noCustomBinding)),

  must("14.1.1-1", ["HTTP+JSON"], "JSON is in UTF-8."),
  must("14.1.1-2", ["HTTP+JSON"], "It is held to the contract before it is used."),
  must("14.1.1-3", all, "What users send cannot inject anything."),
  must("14.1.1-4", all, "URLs of files are no way into the network of the agent.", {
    ...note("They are never fetched."),
  }),
  must("14.1.1-5", all, "Requests are authenticated and authorized as in §7."),
  must("14.1.1-6", all, "History and artifacts are protected.", {
    ...note("They are the caller's alone; the rest is the operator's."),
  }),
  must("14.2.1-1", all, "`A2A-Version` has the form Major.Minor; what has not is refused."),
  must("14.3-1", card, "/.well-known/agent-card.json has the card."),
  shouldNot("14.3-2", card, "It has no credentials and nothing internal."),
  should("14.3-3", card, "It can be had over HTTPS."),
  must("14.3-4", all, "The extended card is under access control."),
  recommended("A.2-1", ["JSON-RPC", "HTTP+JSON"], "Answers have the current form only: no `kind`."),
] as const;
