import { constructionBill } from "../contributions/construction-contribution.js";
import {
  type ConstructionInput,
  constructionInputSchema,
  contributionArticles,
} from "../contributions/contribution-input.js";
import type { Contribution } from "../contributions/contribution.js";
import { addRupiah } from "../core/exact.js";
import { plausible, warnOfSmallRows } from "../core/plausible.js";
import type { ProvisionKey } from "../core/provision.js";
import { startTrace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import { ruled } from "../law/recorded.js";
import { codeOfError, countFaults } from "./column-faults.js";
import { type ConstructionColumnsInput, constructionColumnsInputSchema } from "./column-input.js";
import type { ConstructionColumns } from "./column-results.js";
import { type ColumnOptions, columnRun } from "./column-run.js";
import type { NumberColumn } from "./column-types.js";
import { totalsOf } from "./contribution-totals.js";
import { mergeRow } from "./merge-row.js";
import { amountFault, readNumbers } from "./read-columns.js";

/**
 * Cost of many construction projects of one month: a column of contract values or of wage
 * bills in, JKK and JKM out, in rupiah, each amount the same as `computeContribution` gives. In
 * the totals `persons` counts projects.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is
 * NaN in the columns.
 *
 * PP 44/2015 Pasal 54, 55; Permenaker 5/2021 Pasal 71; the relief of PP 49/2020.
 *
 * @throws InvalidInputError, OutOfCoverageError (before July 2015), UnsafeAmountError (a sum too
 * large to be exact) and the reason of an aborted signal.
 *
 * @example
 * ```ts
 * import { constructionColumns } from "jamsosnaker/batch";
 *
 * const { columns, totals } = constructionColumns({
 *   month: "2026-05",
 *   contractValues: Float64Array.of(100_000_000, 1_000_000_000),
 * });
 * [...columns.total]; // => [240_000, 1_750_000]
 * totals.byProgramme; // => { jkk: 1_750_000, jkm: 240_000 }
 * ```
 */
export function constructionColumns(
  input: ConstructionColumnsInput,
  options?: ColumnOptions,
): ConstructionColumns {
  const run = columnRun(options);
  const facts = validate(constructionColumnsInputSchema, input, contributionArticles);
  const { month, contractValues, contractValuesWithVat, wages, ...others } = facts;
  const [field, column] = baseOf(facts);
  const projectOf = (amount: number): ConstructionInput =>
    ({ segment: "construction", month, ...others, [field]: amount }) as ConstructionInput;
  validate(constructionInputSchema, projectOf(plausible.leastAmount), contributionArticles);

  const amounts = readNumbers(column, column.length, run);
  const count = amounts.length;
  const faults = new Uint8Array(count);
  const [jkk, jkm, total] = [0, 0, 0].map(() => new Float64Array(count).fill(Number.NaN)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const sums = { jkk: 0, jkm: 0 };
  const rules = new Set<ProvisionKey>();
  const rows = startTrace(run.context);
  let last: Contribution | undefined;
  let small = 0;

  run.eachPart(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const amount = amounts[row] ?? Number.NaN;
      const fault = amountFault(amount);
      if (fault !== 0) {
        faults[row] = fault;
        continue;
      }
      let bill: Contribution;
      try {
        bill = constructionBill(rows, projectOf(amount));
      } catch (error) {
        faults[row] = codeOfError(error, ofRows);
        continue;
      }
      last = bill;
      if (amount < plausible.leastAmount) small += 1;
      const [first, second] = bill.lines;
      jkk[row] = first?.amount ?? 0;
      jkm[row] = second?.amount ?? 0;
      total[row] = bill.total;
      sums.jkk = addRupiah(sums.jkk, first?.amount ?? 0);
      sums.jkm = addRupiah(sums.jkm, second?.amount ?? 0);
    }
  });
  // What the law says of the month, also where no row was billed.
  last ??= constructionBill(rows, projectOf(plausible.leastAmount));
  for (const { provisions } of last.lines) for (const key of provisions) rules.add(key);
  mergeRow(run.trace, rows);
  warnOfSmallRows(run.trace, small);
  const faultCount = countFaults(faults);
  return {
    kind: "construction-columns",
    month,
    ...(facts.fundedBy !== undefined && { fundedBy: facts.fundedBy }),
    count,
    columns: { jkk, jkm, total },
    totals: totalsOf(
      [
        { programme: "jkk", payer: "employer", amount: sums.jkk },
        { programme: "jkm", payer: "employer", amount: sums.jkm },
      ],
      { persons: count - faultCount, faults: faultCount },
    ),
    faults,
    reliefs: last.reliefs,
    ...ruled(run.trace, [...rules]),
  };
}

const ofRows: ReadonlySet<string> = new Set(["contractValue", "contractValueWithVat", "wages"]);

function baseOf(
  facts: ConstructionColumnsInput,
): readonly ["contractValue" | "contractValueWithVat" | "wages", NumberColumn] {
  const { contractValues, contractValuesWithVat, wages = new Float64Array() } = facts;
  if (contractValues) return ["contractValue", contractValues];
  if (contractValuesWithVat) return ["contractValueWithVat", contractValuesWithVat];
  return ["wages", wages];
}
