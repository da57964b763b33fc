import { must, notApplicable, note, server, should } from "./define.js";

const rpc = ["JSON-RPC"] as const;
const grpc = ["gRPC"] as const;
const rest = ["HTTP+JSON"] as const;
const none = notApplicable("no custom binding is offered");

/** A2A 1.0, §9 to §12: the bindings, one by one. */
export const wireBindings = [
  must("9.2-1", rpc, "Service parameters come as HTTP headers."),
  must("9.2-2", rpc, "Their names are names of header fields, in any case."),
  should("9.2-3", rpc, "Several values come in one header, with commas between."),
  must(
    "9.3-1",
    rpc,
    "Requests are JSON-RPC 2.0; what is not is refused with the code that JSON-RPC has for it.",
  ),
  must("9.5-1", rpc, "Every object in `error.data` has its `@type`."),
  should("9.5-2", rpc, "They are ErrorInfo and, for fields, BadRequest of google.rpc."),

  must("10.2-1", grpc, "Service parameters come as metadata."),
  must("10.2-2", grpc, "Their names are its keys."),
  should("10.2-3", grpc, "Several values come in one entry, with commas between."),
  must("10.2-4", grpc, "They are read from the metadata."),
  should("10.2-5", grpc, "Those that count, such as `A2A-Version`, are validated."),
  must(
    "10.6-1",
    grpc,
    "Errors of A2A have an ErrorInfo with reason and the domain a2a-protocol.org.",
  ),

  should("11.1-1", rest, "Bodies are application/a2a+json.", {
    ...note("Answers are application/json for callers who accept that and not the other."),
  }),
  must("11.2-1", rest, "Service parameters come as HTTP headers."),
  must("11.2-2", rest, "Their names are names of header fields, in any case."),
  should("11.2-3", rest, "Several values come in one header, with commas between."),
  must("11.5-1", rest, "GET and DELETE have their parameters in path and query."),
  must("11.5-2", rest, "Their names are in camelCase."),
  must("11.5-3", rest, "What needs nested objects is a POST with a body."),
  must("11.5-4", rest, "Values are percent-encoded."),
  must("11.6-1", rest, "Every object in `error.details` has its `@type`."),
  should("11.6-2", rest, "Fields are told by google.rpc.BadRequest."),
  must(
    "11.6-3",
    rest,
    "Errors of A2A have an ErrorInfo with `@type`, reason and the domain a2a-protocol.org.",
  ),
  should("11.7-1", rest, "Events of a stream are not reordered."),

  must("12-1", server, "A custom binding keeps to §5.", none),
  must(
    "12.1-1",
    server,
    "It has all operations, the data model and their meaning, and is documented.",
    none,
  ),
  must("12.2-1", server, "It says how types, times, bytes and enums are written.", none),
  must("12.3-1", server, "It says how service parameters are sent, and within which limits.", none),
  must("12.4-1", server, "It says how errors are told.", none),
  must("12.5-1", server, "Without streams it says so in the card.", none),
  must("12.6-1", server, "It takes the card's schemes, and says how.", none),
  must("12.7-1", server, "It is declared in the card, by URI and URL.", none),
  should(
    "12.8-1",
    server,
    "It is tested against a standard binding, with examples and edge cases.",
    none,
  ),
] as const;
