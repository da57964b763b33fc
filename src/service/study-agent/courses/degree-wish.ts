import type { Message, Part } from "../../../domain/task.js";
import { findTopic } from "../../../planner/interpret/topic.js";
import type { RequestContext } from "../../tasks/agent.js";
import { artifactNames } from "../artifacts.js";
import type { Clean } from "../read/clean.js";
import { maxRawText } from "../read/parts.js";
import { findCourses } from "./find-courses.js";
import type { DegreeWish } from "./schedule-courses.js";

/**
 * The degree that a message asks for, or for which it answers a question: then the list stands in an
 * earlier message of the task. Undefined if it asks for none.
 */
export async function degreeWish(
  text: string,
  { task, message }: Pick<RequestContext, "task" | "message">,
  clean: Clean,
): Promise<DegreeWish | undefined> {
  const found = findCourses(text);
  if (found !== undefined) return { courses: found.courses, texts: [found.rest] };
  const isDone = task?.artifacts.some(({ artifactId }) => artifactId === artifactNames.degree);
  if (task === undefined || isDone || text === "" || findTopic(text)?.introduced) return undefined;
  let wish: DegreeWish | undefined;
  for (const earlier of task.history) {
    if (earlier.role !== "user" || earlier.messageId === message.messageId) continue;
    const said = await clean(textOf(earlier).slice(0, maxRawText));
    const list = findCourses(said);
    if (list !== undefined) wish = { courses: list.courses, texts: [list.rest] };
    else if (wish !== undefined) wish = { ...wish, texts: [...wish.texts, said] };
  }
  return wish === undefined ? undefined : { ...wish, texts: [...wish.texts, text] };
}

/** The texts of a message, a line each. */
export function textOf({ parts }: Pick<Message, "parts">): string {
  const texts = parts.flatMap((part: Part) => ("text" in part ? part.text : []));
  return texts.join("\n");
}
