import {
  compareResults,
  computeContribution,
  explain,
  lawAsOf,
  lawSearchedOn,
  type Explainable,
  type ExplainOptions,
} from "../../src/index.js";
import { results } from "./example-results.js";

/** Days of the law that stay when those of the library move. */
const printedAsOf = "2026-10-16";
const printedSearchedOn = "2026-11-29";

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
  "rejectedRow",
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

/** An explanation that ends with the same days of the law whatever they are. */
export function printedText(result: Explainable, options: ExplainOptions): string {
  const { date } = options.locale.format;
  const known = withLast(explain(result, options), date(lawAsOf), date(printedAsOf));
  return withLast(known, date(lawSearchedOn), date(printedSearchedOn));
}

function withLast(text: string, words: string, others: string): string {
  const at = text.lastIndexOf(words);
  return text.slice(0, at) + others + text.slice(at + words.length);
}
