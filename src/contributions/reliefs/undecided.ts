import { textWith } from "../../core/text.js";
import { warn, type Workings } from "../../core/workings.js";

/** Says so where a relief of the month may lower the bill and the facts that decide are not given. */
export function warnUndecided(
  workings: Workings,
  regulation: string,
  fields: readonly string[],
): void {
  const names = fields.join(", ");
  warn(workings, {
    code: "relief-not-decided",
    message: textWith("warning.relief-not-decided", { regulation, names }),
  });
}
