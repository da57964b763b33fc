/**
 * Our extension of A2A for plan data: an artifact of a plan has it as a data part, in the form of
 * studly.v1.StudyPlan (docs/a2a-extensions.md).
 */
export const studyPlanExtension = "https://studly.dev/a2a/extensions/study-plan/v1";

/**
 * Request metadata under this key: earlier turns that the agent has not seen, oldest first, as
 * `[{ "role": "user" | "agent", "text": "...", "messageId": "..." }]`.
 */
export const historyExtension = "https://studly.dev/a2a/extensions/history/v1";
