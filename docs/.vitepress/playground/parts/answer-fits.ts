import type { QuestionInput } from "jamsosnaker";
import type { AnswerValue } from "./answers.js";

/** Whether a value is of the kind that a question asks for; what it means the library checks. */
export function answerFits(input: QuestionInput, value: AnswerValue): boolean {
  switch (input.kind) {
    case "yes-no":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case "month":
      return typeof value === "string" && /^\d{4}-\d{2}$/.test(value);
    case "rupiah":
      return typeof value === "number" && Number.isFinite(value) && value >= 0;
    case "number":
      return (
        typeof value === "number" &&
        value >= (input.minimum ?? -Infinity) &&
        value <= (input.maximum ?? Infinity)
      );
    case "text":
      return input.several ? Array.isArray(value) : typeof value === "string" && value !== "";
    case "choice":
      return listOf(value, input.several).every((one) =>
        input.options.some((option) => option.value === one),
      );
    case "group":
      return false;
  }
}

function listOf(value: AnswerValue, several: boolean): readonly unknown[] {
  if (!several) return [value];
  return Array.isArray(value) ? value : [undefined];
}
