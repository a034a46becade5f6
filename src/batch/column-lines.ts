import { lookUpMonth } from "../core/look-up.js";
import type { Provision, ProvisionKey } from "../core/provision.js";
import { rateOfPercent, type Rate } from "../core/rate.js";
import { riskGroups as allRiskGroups, type Payer, type Rupiah } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { wageEarnerLines } from "../contributions/wage-earner-lines.js";
import type { WageEarnerColumnsInput, WageEarnerProgramme } from "./column-input.js";
import type { WageEarnerColumns } from "./column-results.js";

/** The name of a column that holds one line of the bills. */
export type LineName = Exclude<keyof WageEarnerColumns["columns"], "total">;

/** One line that the bills of all rows have. */
export interface ColumnLine {
  readonly name: LineName;
  readonly programme: WageEarnerProgramme;
  readonly payer: Payer;
  /** One rate for all rows, or one for each risk group. */
  readonly rates: readonly Rate[];
  /** The wage up to which the rate applies. */
  readonly ceiling?: Rupiah | undefined;
}

/** The lines that the bills of a month have, in the order of a bill, each a column. */
export function columnLines(
  trace: Trace,
  { month, programmes, riskGroups }: WageEarnerColumnsInput,
): { readonly lines: readonly ColumnLine[]; readonly provisions: readonly ProvisionKey[] } {
  const lines: ColumnLine[] = [];
  const provisions: ProvisionKey[] = [];
  const found = <Value>(provision: Provision<Value>): Value => {
    const { value, key } = lookUpMonth(trace, provision, month);
    provisions.push(key);
    return value;
  };
  for (const line of wageEarnerLines) {
    const { programme } = line;
    if (!programmes.includes(programme)) continue;
    if (line.paid === "by-risk-group") {
      const byGroup = found(line.rate);
      const groups = typeof riskGroups === "string" ? [riskGroups] : allRiskGroups;
      const rates = groups.map((group) => rateOfPercent(byGroup[group]));
      lines.push({ name: "jkk", programme, payer: "employer", rates });
    } else if (line.paid === "by-employer") {
      const rates = [rateOfPercent(found(line.rate))];
      lines.push({ name: "jkm", programme, payer: "employer", rates });
    } else {
      const { employer, worker } = found(line.rate);
      const ceiling = line.ceiling && found(line.ceiling);
      const [forEmployer, forWorker] = [[rateOfPercent(employer)], [rateOfPercent(worker)]];
      const { programme: shared } = line;
      lines.push(
        { name: `${shared}Employer`, programme, payer: "employer", rates: forEmployer, ceiling },
        { name: `${shared}Worker`, programme, payer: "worker", rates: forWorker, ceiling },
      );
    }
  }
  return { lines, provisions };
}
