import {
  all,
  byProcess,
  card,
  json,
  must,
  mustNot,
  notApplicable,
  notDone,
  note,
  push,
  should,
} from "./define.js";

const noCustomBinding = "no custom binding is offered";

/** A2A 1.0, §4 to §5: the data, and what all bindings have in common. */
export const dataModel = [
  must("4-1", all, "The data mean the same in every binding."),
  must(
    "4.1.4-1",
    all,
    "A message of the agent has its context id, and a task id only if there is a task (contract).",
  ),
  must("4.1.7-1", all, "The id of an artifact is its own within the task (contract)."),
  must("4.1.7-2", all, "An artifact has at least one part (contract).", {
    ...note("Those of the study agent have; those of other agents are not held to it."),
  }),

  must(
    "4.3.3-1",
    push,
    "A notification carries the credentials of its configuration, in the header that its scheme has.",
  ),
  must("4.3.3-2", push, "Each configured URL is called at least once."),
  should("4.3.3-3", push, "A notification without an answer is given up after 10 to 30 s."),

  must("4.4.6-1", all, "The URLs of interfaces are absolute, and HTTPS in production (contract).", {
    ...notDone("the card has host:port, as gRPC libraries take it; the scheme is the operator's", [
      "gRPC",
    ]),
  }),

  should("4.6.3-1", card, "The URI of an extension has its version."),
  must("4.6.3-2", card, "What breaks an extension gives it a new URI.", {
    ...byProcess("the first version is the only one so far"),
  }),
  should("4.6.3-3", all, "A version of an extension that is not known is passed over."),
  must("4.6.3-4", all, "Unless the extension is required: then it is refused."),
  mustNot("4.6.3-5", all, "It is not taken for an older version of it."),

  must("5.1-1", all, "Every binding has the same operations."),
  must("5.1-2", all, "They answer the same to the same request."),
  must("5.1-3", all, "They refuse the same with the error that is theirs."),
  must("5.1-4", all, "They take the same credentials."),
  must("5.2-1", card, "The card declares every binding.", {
    ...note("Connect, gRPC-Web and /tasks/send, on the same port, are no bindings of A2A."),
  }),
  must("5.4-1", all, "Each error of A2A has the code that the table gives it."),
  must("5.4-2", all, "A custom binding has such a table, too.", notApplicable(noCustomBinding)),
  should("5.4-3", all, "It is in its specification.", notApplicable(noCustomBinding)),

  must("5.5-1", json, "Names of fields are in camelCase."),
  must("5.5-2", json, "Values of enums are the names that the contract has."),
  must("5.6.1-1", json, "Times are texts of ISO 8601, in UTC."),
  should("5.6.1-2", json, "They have milliseconds."),
  must("5.6.1-3", json, "They are read and written correctly."),
  mustNot("5.6.1-4", json, "They have no offset but Z."),

  must("5.7-1", json, "REQUIRED fields are always there."),
  should("5.7-2", all, "A request without one of them is refused."),
  must("5.7-3", all, "REQUIRED lists have at least one element.", {
    ...note("All but ListTasksResponse.tasks, which has none where there is none."),
  }),
  should("5.7-4", all, "Fields that are not known are passed over."),

  should("5.8-1", card, "A custom binding is named by a URI.", notApplicable(noCustomBinding)),
  should("5.8-2", card, "Its `protocolBinding` is that URI.", notApplicable(noCustomBinding)),
  must("5.8-3", card, "What breaks it gives it a new one.", notApplicable(noCustomBinding)),
] as const;
