import type { DescMessage, Message } from "@bufbuild/protobuf";
import { pathToString } from "@bufbuild/protobuf/reflect";
import { createValidator, type Violation, violationsToProto } from "@bufbuild/protovalidate";
import { StudlyError } from "../../domain/errors.js";
import { toConnectError } from "../errors.js";

const validator = createValidator();

/** Throws a ConnectError invalid_argument that names each wrong field; protovalidate is the judge. */
export function assertValid(desc: DescMessage, message: Message): void {
  const result = validator.validate(desc, message);
  if (result.kind === "valid") return;
  if (result.kind === "error") throw result.error;
  const violations = result.violations.map(toFieldViolation);
  const error = new StudlyError("invalid_argument", summary(violations), { violations });
  const [value, violationsDesc] = violationsToProto(result.violations);
  throw toConnectError(error, { desc: violationsDesc, value });
}

function toFieldViolation(violation: Violation) {
  return { field: pathToString(violation.field), description: violation.message };
}

function summary(violations: readonly { field: string; description: string }[]): string {
  const named = violations
    .slice(0, 3)
    .map(({ field, description }) => (field === "" ? description : `${field}: ${description}`))
    .join("; ");
  const more = violations.length - 3;
  return more > 0 ? `${named}; and ${more} more.` : `${named}.`;
}
