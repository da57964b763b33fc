import { createHash } from "node:crypto";
import { type DescField, type DescFile, type DescMessage, getOption } from "@bufbuild/protobuf";
import { describe, expect, it } from "vitest";
import { file_a2a_v1_a2a } from "../../../gen/a2a/v1/a2a_pb.js";
import { http } from "../../../gen/google/api/annotations_pb.js";

/** All that two sides of a wire, or of its JSON, must agree on, a line for each fact. */
function factsOf({ messages, enums, services }: DescFile): string[] {
  return [
    ...messages.flatMap(factsOfMessage),
    ...enums.flatMap(({ typeName, values }) =>
      values.map(({ name, number }) => `${typeName}.${name} = ${number}`),
    ),
    ...services.flatMap(({ typeName, methods }) =>
      methods.flatMap((method) => {
        const { name, methodKind, input, output } = method;
        const { pattern, body } = getOption(method, http);
        return `${typeName}/${name} ${methodKind} ${input.typeName} ${output.typeName} ${pattern.case} ${pattern.value} ${body}`;
      }),
    ),
  ].sort();
}

function factsOfMessage({ typeName, fields, nestedMessages }: DescMessage): string[] {
  return [
    ...fields.map((field) => `${typeName}.${factOfField(field)}`),
    ...nestedMessages.flatMap(factsOfMessage),
  ];
}

function factOfField(field: DescField): string {
  const { name, number, jsonName, fieldKind, presence } = field;
  const type = field.message?.typeName ?? field.enum?.typeName ?? field.scalar;
  const key = field.fieldKind === "map" ? field.mapKey : "";
  return `${name} = ${number} ${jsonName} ${fieldKind} ${key} ${type} ${presence} ${field.oneof?.name}`;
}

describe("proto/a2a/v1/a2a.proto", () => {
  it("has the facts of the specification's own file, tag v0.3.0", () => {
    const facts = factsOf(file_a2a_v1_a2a as unknown as DescFile);
    expect(facts).toContain("a2a.v1.TaskState.TASK_STATE_CANCELLED = 5");
    const digest = createHash("sha256").update(facts.join("\n")).digest("hex");
    // Taken from that file, compiled by buf, with this function.
    expect(digest).toBe("a880ba987c713d13081f56aa7cf771ef4215bff08633f42fdc62805a0ca5e9fe");
  });
});
