import { validate } from "../core/validate.js";
import {
  type ContributionViewInput,
  contributionViewInputSchema,
} from "./contribution-view-input.js";
import { nonWageEarnerView } from "./non-wage-earner-view.js";
import { wageEarnerView } from "./wage-earner-view.js";

/**
 * A view of the bills of a table of wage earners or of non-wage earners, each amount the same as
 * `computeContribution` gives: a column for each line of the bill (`jkk`, `jkm`, `jht_employer`,
 * `jht_worker`, `jp_employer`, `jp_worker`; of non-wage earners `jkk`, `jkm`, `jht`), `total`,
 * `relief` (the regulation that lowered it), `relief_open` (one that hangs on a fact not told)
 * and `fault`. A row at fault has NULL in every amount, and its reason in `fault`, `none` in
 * the others. The text holds no figure of the law: all come from the tables of `lawTables`.
 *
 * @throws InvalidInputError and MissingFactError (JKK without a column of risk groups).
 *
 * @example
 * ```ts
 * import { contributionView } from "jamsosnaker/sql";
 *
 * const text = contributionView({
 *   dialect: "postgres",
 *   view: "bills",
 *   table: { schema: "hr", name: "payroll" },
 *   keep: ["worker"],
 *   segment: "wage-earner",
 *   columns: { month: "month", wage: "wage", riskGroup: "risk" },
 *   programmes: ["jkk", "jkm", "jht", "jp"],
 * });
 * text.split("\n")[0]; // => 'CREATE VIEW "bills" AS'
 * ```
 */
export function contributionView(input: ContributionViewInput): string {
  const facts = validate(contributionViewInputSchema, input);
  return facts.segment === "wage-earner" ? wageEarnerView(facts) : nonWageEarnerView(facts);
}
