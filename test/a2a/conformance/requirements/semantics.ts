import {
  all,
  card,
  must,
  mustNot,
  notApplicable,
  note,
  server,
  should,
  shouldNot,
} from "./define.js";

const noPermissions =
  "callers have no permissions that could lack: each one may do everything with its own tasks, and those of others do not exist for it";

/** A2A 1.0, §3.3 to §3.7: how operations behave. */
export const semantics = [
  must("3.3.2-1", all, "What fails is answered with an error of its kind."),
  should("3.3.2-2", all, "Errors say what to do."),
  must("3.3.2-3", all, "Missing and invalid credentials are refused."),
  should("3.3.2-4", all, "Such a refusal has an authentication challenge."),
  should("3.3.2-5", all, "It says which scheme is wanted."),
  must(
    "3.3.2-6",
    all,
    "A caller who lacks a permission is given an authorization error.",
    notApplicable(noPermissions),
  ),
  should(
    "3.3.2-7",
    all,
    "Such an error says which permission or scope is missing.",
    notApplicable(noPermissions),
  ),
  mustNot("3.3.2-8", all, "No error tells that something exists which the caller may not see."),
  must("3.3.2-9", all, "All input is validated before it is used."),
  should("3.3.2-10", all, "A refusal names the fields that are wrong, and why."),
  should("3.3.2-11", all, "It says which values are valid."),
  must("3.3.2-12", all, "What is not there, or not the caller's, is not found."),
  shouldNot("3.3.2-13", all, "The two cannot be told apart."),
  should("3.3.2-14", all, "Errors tell what may pass from what will not."),
  should("3.3.2-15", server, "Failures of the system are logged."),
  must("3.3.2-16", all, "Every error has a code for machines."),
  must("3.3.2-17", all, "Every error has a message for people."),
  must("3.3.2-18", all, "Every error detail has its `@type`."),
  should("3.3.2-19", all, "Details are messages of google.rpc where one fits."),
  must("3.3.2-20", all, "Code, message and details keep their meaning in every binding."),

  must("3.3.4-1", all, "What the card does not declare is answered with an error."),
  must(
    "3.3.4-2",
    all,
    "Without push notifications: PushNotificationNotSupported to create, get, list and delete.",
  ),
  must(
    "3.3.4-3",
    all,
    "Without streaming: UnsupportedOperation to SendStreamingMessage and SubscribeToTask.",
  ),
  must("3.3.4-4", all, "Without an extended card: UnsupportedOperation to GetExtendedAgentCard."),
  must(
    "3.3.4-5",
    all,
    "Where one is declared and none configured: ExtendedAgentCardNotConfigured.",
  ),
  must(
    "3.3.4-6",
    all,
    "Callers who do not name a required extension are refused: ExtensionSupportRequired.",
  ),

  must(
    "3.4.1-1",
    all,
    "A context id that the agent makes is in the answer, be it a task or a message.",
  ),
  must("3.4.1-2", all, "A context id of the caller's that cannot be accepted is refused.", {
    ...note("Any is accepted; only one of another task (§3.4.3) is refused."),
  }),
  mustNot("3.4.1-3", all, "It is not replaced by another one."),
  should("3.4.1-4", server, "What has one context id belongs to one conversation."),
  should("3.4.1-5", server, "How long contexts are kept is documented."),
  must("3.4.2-1", all, "Each new task has an id of its own, made by the agent."),
  must("3.4.2-2", all, "The id is in the task that is returned."),
  must(
    "3.4.2-3",
    all,
    "A message to a task that does not exist is answered with TaskNotFound, and begins none.",
  ),
  must("3.4.3-1", all, "Where a message names a task only, its context is the task's."),
  must("3.4.3-2", all, "A message whose context is not that of its task is refused."),
  should("3.4.3-3", server, "Tasks that a message refers to tell what it means."),
  should("3.4.3-4", server, "A new task builds on what was said in its context."),

  must("3.5.2-1", all, "Events come in the order in which they happened."),
  mustNot("3.5.2-2", all, "They are not reordered on the way, whatever the binding."),
  must("3.5.2-3", all, "All streams of a task are told of an event."),
  must("3.5.2-4", all, "All are told the same, in the same order."),
  mustNot("3.5.2-5", all, "That one of them closes is nothing to the others."),

  shouldNot(
    "3.6-1",
    card,
    "Patch numbers are not in versions of the protocol as the card names them.",
  ),
  mustNot("3.6-2", all, "A patch number in `A2A-Version` does not count."),
  must("3.6.2-1", all, "A request is understood as its `A2A-Version` has it."),
  must("3.6.2-2", all, "A version that is not spoken: VersionNotSupported."),
  must("3.6.2-3", all, "No version is 0.3.", {
    ...note(
      "Over gRPC the service is the version: a2a.v1.A2AService is 0.3, lf.a2a.v1.A2AService, which 0.3 does not have, is 1.0 also where no version is sent.",
    ),
  }),

  shouldNot("3.7-1", server, "Results are not given as messages.", {
    ...note("Plans and files are not; what is asked about a plan is answered in the status."),
  }),
  should("3.7-2", server, "Results are artifacts of a task."),
  mustNot(
    "3.7-3",
    all,
    "Nothing that matters is in a passing message only: a question is also in the task.",
  ),
] as const;
