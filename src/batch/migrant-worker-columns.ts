import { contributionArticles } from "../contributions/contribution-input.js";
import type { Contribution } from "../contributions/contribution.js";
import { migrantWorkerBill } from "../contributions/migrant-worker-contribution.js";
import { monthOf } from "../core/calendar.js";
import { addRupiah, sumRupiah } from "../core/exact.js";
import type { ProvisionKey } from "../core/provision.js";
import { startTrace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import { ruled } from "../law/recorded.js";
import { codeOfError, countFaults, faultCode } from "./column-faults.js";
import { type MigrantWorkerColumnsInput, migrantWorkerColumnsInputSchema } from "./column-input.js";
import type { MigrantWorkerColumns } from "./column-results.js";
import { type ColumnOptions, columnRun } from "./column-run.js";
import { totalsOf } from "./contribution-totals.js";
import { mergeRow } from "./merge-row.js";
import { countFault, readNumbers } from "./read-columns.js";

/**
 * Cost of the work contracts of many migrant workers (PMI): a column of contract months in, the
 * lines of the bills out, in rupiah, each amount the same as `computeContribution` gives.
 *
 * A row at fault does not stop the batch: `faults` has its code (`columnFaults`), and it is
 * NaN in the columns.
 *
 * Permenaker 4/2023 Pasal 18.
 *
 * @throws InvalidInputError, OutOfCoverageError, UnsafeAmountError (a sum too large to be exact) and
 * the reason of an aborted signal.
 *
 * @example
 * ```ts
 * import { migrantWorkerColumns } from "jamsosnaker/batch";
 *
 * const { columns, faults } = migrantWorkerColumns({
 *   date: "2026-05-01",
 *   via: "agency",
 *   contractMonths: Uint8Array.of(24, 6, 0),
 * });
 * [...columns.total]; // => [370_000, 145_500, NaN]
 * [...faults]; // => [0, 0, 2]
 * ```
 */
export function migrantWorkerColumns(
  input: MigrantWorkerColumnsInput,
  options?: ColumnOptions,
): MigrantWorkerColumns {
  const run = columnRun(options);
  const facts = validate(migrantWorkerColumnsInputSchema, input, contributionArticles);
  const { contractMonths: column, ...others } = facts;
  const months = readNumbers(column, column.length, run);
  const count = months.length;
  const faults = new Uint8Array(count);
  const empty = (): Float64Array => new Float64Array(count).fill(Number.NaN);
  const [jkkJkm, jht, total] = [empty(), empty(), empty()];
  const sums = { jkkJkm: 0, jht: 0 };
  const rules = new Set<ProvisionKey>();
  const bills = new Map<number, ContractAmounts | number>();

  const amountsOf = (contractMonths: number): ContractAmounts | number => {
    const fault = countFault(contractMonths) || (contractMonths === 0 ? faultCode.notValid : 0);
    if (fault !== 0) return fault;
    try {
      const contract = { segment: "migrant-worker", ...others, contractMonths } as const;
      const bill = migrantWorkerBill(startTrace(run.context), contract);
      mergeRow(run.trace, bill);
      for (const { provisions } of bill.lines) for (const key of provisions) rules.add(key);
      return contractAmounts(bill);
    } catch (error) {
      return codeOfError(error, ofRows);
    }
  };

  run.eachPart(count, (from, to) => {
    for (let row = from; row < to; row += 1) {
      const contractMonths = months[row] ?? Number.NaN;
      let amounts = bills.get(contractMonths);
      if (amounts === undefined) bills.set(contractMonths, (amounts = amountsOf(contractMonths)));
      if (typeof amounts === "number") {
        faults[row] = amounts;
        continue;
      }
      jkkJkm[row] = amounts.jkkJkm;
      jht[row] = amounts.jht;
      total[row] = amounts.total;
      sums.jkkJkm = addRupiah(sums.jkkJkm, amounts.jkkJkm);
      sums.jht = addRupiah(sums.jht, amounts.jht);
    }
  });
  const withJht = facts.jht !== undefined;
  const faultCount = countFaults(faults);
  return {
    kind: "migrant-worker-columns",
    month: monthOf(facts.date),
    ...(facts.fundedBy !== undefined && { fundedBy: facts.fundedBy }),
    count,
    columns: { jkkJkm, ...(withJht && { jht }), total },
    totals: totalsOf(
      [
        { programme: "jkk-jkm", payer: "worker", amount: sums.jkkJkm },
        ...(withJht ? [{ programme: "jht", payer: "worker", amount: sums.jht } as const] : []),
      ],
      { persons: count - faultCount, faults: faultCount },
    ),
    faults,
    reliefs: [],
    ...ruled(run.trace, [...rules]),
  };
}

const ofRows: ReadonlySet<string> = new Set(["contractMonths"]);

/** The amounts of a contract. */
interface ContractAmounts {
  readonly jkkJkm: number;
  readonly jht: number;
  readonly total: number;
}

function contractAmounts({ lines, total }: Contribution): ContractAmounts {
  const sumOf = (programme: string): number =>
    sumRupiah(lines.filter((line) => line.programme === programme).map(({ amount }) => amount));
  return { jkkJkm: sumOf("jkk-jkm"), jht: sumOf("jht"), total };
}
