import { studyPlanExtension } from "../../../domain/extensions.js";
import type { AgentProfile, Skill } from "./profile.js";

const planModes = ["text/markdown", "application/json", "text/plain", "text/calendar"];
const exportModes = [...planModes, "text/csv", "image/svg+xml"];

const skills: readonly Skill[] = [
  {
    id: "generate_study_plan",
    name: "Generate a study plan",
    description:
      "Makes a study plan with daily goals, time estimates, reviews and tips from a goal, a duration and the time per day; follow-ups in the same context change it.",
    tags: ["study", "learning", "education", "planning", "schedule"],
    examples: [
      "Help me learn Python in 2 weeks, 1 hour a day",
      "Learn Spanish in 3 months, 30 minutes a day, not on Sundays",
      "Make it 3 weeks",
    ],
    inputModes: ["text/plain", "application/json"],
    outputModes: planModes,
  },
  {
    id: "revise_study_plan",
    name: "Revise a study plan",
    description:
      "Changes the plan of a context by the least that keeps it valid: missed days, progress, what is known already, more or less time, days off.",
    tags: ["study", "planning", "reschedule", "progress"],
    examples: ["I missed Tuesday", "I know unit 2", "That took 90 minutes", "No Sundays"],
    inputModes: ["text/plain"],
    outputModes: planModes,
  },
  {
    id: "export_study_plan",
    name: "Show and export a study plan",
    description:
      "Says what is on today or this week and why units stand where they do; gives the plan as calendar, spreadsheet, Todoist import, Anki questions or picture.",
    tags: ["study", "calendar", "export"],
    examples: ["What is on today?", "Export to my calendar", "Why is unit 2 before unit 5?"],
    inputModes: ["text/plain"],
    outputModes: exportModes,
  },
  {
    id: "plan_degree",
    name: "Plan a whole degree",
    description:
      "Plans up to 12 courses one after the other, with a syllabus for each, as a background task of minutes: it reports each step, sends each syllabus as it is ready, and can be followed, left alone or cancelled at any time.",
    tags: ["study", "degree", "curriculum", "background", "long-running"],
    examples: [
      "Plan my whole degree: 12 courses of computer science in 3 years",
      "Plan my degree in economics, 2 hours a day",
    ],
    inputModes: ["text/plain"],
    outputModes: planModes,
  },
];

/** What callers with credentials may use beside the conversation: RPCs on the same port. */
const operatorSkills: readonly Skill[] = [
  {
    id: "inspect_contexts",
    name: "Inspect and delete contexts",
    description:
      "Lists the caller's contexts, shows what was said and is known in one, gives its newest plan, and deletes it with everything made from it: ListContexts, GetContext, GetPlan and DeleteContext of studly.v1.StudlyService, over gRPC, gRPC-Web and Connect at this agent's address with the same credentials.",
    tags: ["operations", "contexts", "privacy", "grpc", "connect"],
    examples: ["POST /studly.v1.StudlyService/ListContexts {}"],
    inputModes: ["application/json"],
    outputModes: ["application/json"],
  },
  {
    id: "export_plans",
    name: "Export plans in bulk",
    description:
      "Gives the plan of any of the caller's contexts as a file, and withdraws the address of a calendar that was subscribed to: ExportPlan, GetAgenda and RotateFeedToken of studly.v1.StudlyService. Asks no model.",
    tags: ["operations", "export", "calendar", "grpc", "connect"],
    examples: [
      'POST /studly.v1.StudlyService/ExportPlan {"contextId": "ada", "format": "EXPORT_FORMAT_ICS"}',
    ],
    inputModes: ["application/json"],
    outputModes: ["application/json"],
  },
  {
    id: "observe_service",
    name: "Observe the service",
    description:
      "Counts, times and states of requests, model and store in Prometheus' format at GET /metrics, and which services there are by gRPC server reflection, both with the same credentials.",
    tags: ["operations", "metrics", "reflection"],
    examples: ["GET /metrics"],
    inputModes: ["text/plain"],
    outputModes: ["text/plain"],
  },
];

/** The study coach. */
export const studyProfile: AgentProfile = {
  name: "Studly",
  description:
    "A study coach: turns a goal such as 'learn Python in 2 weeks, 1 hour a day' into a dated study plan that fits the learner's time, and changes it on request.",
  inputModes: ["text/plain", "application/json"],
  outputModes: exportModes,
  skills,
  operatorSkills,
  extensions: [
    {
      uri: studyPlanExtension,
      description:
        "Plan data: the artifact has a part with the whole plan as JSON (studly.v1.StudyPlan), its units, sessions and totals.",
      params: { message: "studly.v1.StudyPlan", mediaType: "application/json" },
    },
  ],
};
