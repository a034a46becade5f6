import type { FactPath, FactQuestion } from "jamsosnaker";
import { answerFits } from "./answer-fits.js";
import type { AnswerValue } from "./answers.js";
import type { Tool } from "./tool.js";

/** Whether a tool takes an answer from a link: a fact of its own, with a value of its kind. */
export function acceptsFromLink(
  { takes, accepts }: Pick<Tool<unknown>, "takes" | "accepts">,
  question: (path: FactPath) => FactQuestion,
  path: FactPath,
  value: AnswerValue,
): boolean {
  if (!takes(path)) return false;
  if (accepts) return accepts(path, value);
  try {
    return answerFits(question(path).input, value);
  } catch {
    return false;
  }
}
