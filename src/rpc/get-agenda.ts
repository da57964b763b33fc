import type { MethodImpl } from "@connectrpc/connect";
import type { GetAgendaResponse, StudlyService } from "../../gen/studly/v1/studly_pb.js";
import type { StudyService } from "../service/study.js";
import { callOf } from "./context.js";
import { sessionTo } from "./convert-plan.js";

/** What is on in the next days. */
export function getAgenda(study: StudyService): MethodImpl<typeof StudlyService.method.getAgenda> {
  return async ({ contextId, fromDate, days }, { values }): Promise<GetAgendaResponse> => {
    const range = { days: days === 0 ? 1 : days, ...(fromDate !== "" && { from: fromDate }) };
    const agenda = await study.getAgenda(contextId, range, callOf(values));
    return {
      $typeName: "studly.v1.GetAgendaResponse",
      fromDate: agenda.from,
      toDate: agenda.to,
      sessions: agenda.sessions.map(sessionTo),
      cushionMinutes: agenda.cushionMinutes,
      nextDate: agenda.next ?? "",
      markdown: agenda.markdown,
    };
  };
}
