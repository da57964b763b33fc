import type { AgentCard } from "../../../gen/lf/a2a/v1/a2a_pb.js";
import type { TaskService } from "../../service/tasks/task-service.js";

/** What the A2A service is made of. */
export interface A2AOptions {
  readonly tasks: TaskService;
  /** URIs of the extensions that the agent knows. */
  readonly extensions: readonly string[];
  /** Those of them that a caller must name, or its messages are refused. */
  readonly requiredExtensions?: readonly string[];
  /**
   * The card for a caller, by the base URL under which it reached us. Throws StudlyError unsupported_operation,
   * unauthenticated, extended_agent_card_not_configured.
   */
  readonly extendedCard: (caller: string, baseUrl: string) => AgentCard | Promise<AgentCard>;
}
