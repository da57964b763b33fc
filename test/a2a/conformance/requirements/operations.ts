import {
  all,
  json,
  must,
  mustNot,
  notApplicable,
  notDone,
  note,
  server,
  should,
} from "./define.js";

/** A2A 1.0, §1.4 and §3.1 to §3.2: the operations and their parameters. */
export const operations = [
  must("1.4-1", server, "Code for the contract is generated from the proto, never edited."),

  must("3.1.1-1", all, "SendMessage answers at once with a task or a message.", {
    ...note("At once where `returnImmediately` says so; else when §3.2.2 has it."),
  }),

  must("3.1.2-1", all, "SendStreamingMessage opens a stream of what happens."),
  must("3.1.2-2", all, "A stream that brings a message brings that one message and closes."),
  must(
    "3.1.2-3",
    all,
    "A stream about a task begins with the task; then come status and artifact updates only.",
  ),
  must("3.1.2-4", all, "It closes when the task is completed, failed, canceled or rejected."),
  must("3.1.2-5", all, "Progress and intermediate results are told while the work goes on."),

  must(
    "3.1.4-1",
    json,
    "ListTasks leaves `artifacts` out of every task unless `includeArtifacts` is true.",
  ),
  must("3.1.4-2", json, "`nextPageToken` is in every answer.", {
    ...note("Over gRPC a text without presence is always there."),
  }),
  must("3.1.4-3", all, '`nextPageToken` is "" on the last page.'),
  must("3.1.4-4", all, "Only tasks that the caller may see are listed."),
  must("3.1.4-5", all, "Pages go by a cursor, so that writes in between repeat and lose nothing."),
  must("3.1.4-6", all, "Tasks come by the time of their last status, the newest first."),
  must("3.1.4-7", all, "What a caller may see is settled before anything is listed."),

  must(
    "3.1.6-1",
    all,
    "A subscription ends when the task is completed, failed, canceled or rejected.",
  ),
  must("3.1.6-2", all, "Its first event is the task as it is at that moment."),

  must("3.1.7-1", all, "A created push configuration has the task's updates sent to its URL."),
  must("3.1.7-2", all, "It lasts until the task is over, or it is deleted."),
  must("3.1.8-1", all, "GetTaskPushNotificationConfig gives the URL and the settings.", {
    ...note("All but the credentials, which are never handed out again."),
  }),
  must("3.1.8-2", all, "It fails for a configuration that is not there, or not the caller's."),
  must("3.1.9-1", all, "ListTaskPushNotificationConfigs gives all of a task's configurations."),
  must("3.1.10-1", all, "A deleted push configuration is gone: nothing more is sent to its URL."),
  must("3.1.10-2", all, "Deleting it again does the same as deleting it once."),
  must(
    "3.1.11-1",
    all,
    "The extended card is given to callers only who authenticate by a declared scheme.",
  ),

  must("3.2.2-1", all, "SendMessage waits until the task is over, or waits for the caller.", {
    ...note("For as long as REQUEST_BUDGET_MS: then the task is over, FAILED."),
  }),
  must("3.2.2-2", all, "Its answer has the task's latest state, with all artifacts."),
  must("3.2.2-3", all, "With `returnImmediately` it answers as soon as there is a task."),
  should(
    "3.2.2-4",
    all,
    "`acceptedOutputModes` decides the form of what is made (contract, SendMessageConfiguration).",
  ),
  must("3.2.2-5", all, "It waits also where notifications are wanted, however long it takes.", {
    ...notDone(
      "it answers before REQUEST_BUDGET_MS is over, with the task as it is then, which goes on: nobody is kept for longer",
    ),
  }),
  should("3.2.4-1", json, "With `historyLength` 0 the field `history` is left out."),
  mustNot(
    "3.2.4-2",
    all,
    "No answer has more messages of the history than `historyLength` (contract).",
  ),
  must("3.2.6-1", server, "A custom binding specifies how service parameters are sent.", {
    ...notApplicable("no custom binding is offered"),
  }),
] as const;
