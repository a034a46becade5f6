import {
  compareResults,
  computeContribution,
  explain,
  lawAsOf,
  type Explainable,
  type ExplainOptions,
} from "../../src/index.js";
import { results } from "./example-results.js";

/** A date of the law that stays when that of the library moves. */
const printedAsOf = "2026-11-21";

/** Where several example results are of one kind, the one that says most. */
const richest = [
  "factory",
  "injured",
  "villages",
  "shared",
  "wage",
  "noBand",
  "resignation",
  "orphans",
  "heirs",
  "compensation",
  "workerDied",
  "nik",
  "placedFarmer",
];

const bill = (income: number, fundedBy: "self" | "apbd") =>
  computeContribution({
    segment: "non-wage-earner",
    month: "2026-05",
    income,
    programmes: ["jkk", "jkm"],
    fundedBy,
    sector: "transport",
  });

/** One result of every kind, whose explanations are printed for a person to read. */
export const printed: readonly Explainable[] = [
  ...results
    .filter(
      ([name, { kind }]) =>
        richest.includes(name) || results.filter(([, other]) => other.kind === kind).length === 1,
    )
    .map(([, result]) => result),
  compareResults(bill(1_000_000, "self"), bill(2_000_000, "apbd")),
];

/** An explanation that ends with the same date of the law whatever that date is. */
export function printedText(result: Explainable, options: ExplainOptions): string {
  const text = explain(result, options);
  const { locale } = options;
  const date = locale.format.date(lawAsOf);
  const at = text.lastIndexOf(date);
  return text.slice(0, at) + locale.format.date(printedAsOf) + text.slice(at + date.length);
}
