import type { Locale, QuestionInput } from "jamsosnaker";
import type { Words } from "../words/words.js";
import type { AnswerValue } from "./answers.js";
import { groupedDigits } from "./amount.js";
import type { Language } from "./law-address.js";

/** An answer in words, as it is shown in the list of what was answered. */
export function saidAnswer(
  input: QuestionInput,
  value: AnswerValue,
  { format }: Locale,
  words: Pick<Words, "yes" | "no">,
  language: Language,
): string {
  switch (input.kind) {
    case "yes-no":
      return value === true ? words.yes : words.no;
    case "date":
      return format.date(String(value));
    case "month":
      return format.month(String(value));
    case "rupiah":
      return `Rp${groupedDigits(Number(value), language)}`;
    case "number":
      return [String(value), input.unit?.label ?? ""].join(" ").trim();
    case "choice": {
      const values = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
      return values
        .map((one) => input.options.find((option) => option.value === one)?.label ?? one)
        .join(", ");
    }
    default:
      return Array.isArray(value) ? value.join(", ") : String(value);
  }
}
