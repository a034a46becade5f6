import { lookUpMonth } from "../core/look-up.js";
import type { ProvisionKey } from "../core/provision.js";
import { rateOfPercent, type Rate } from "../core/rate.js";
import { riskGroups as allRiskGroups, type Payer, type Rupiah } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { jpWageCeiling } from "../law/provisions/pension-wage-ceiling.js";
import {
  jhtWageEarnerRate,
  jkkWageEarnerRate,
  jkmWageEarnerRate,
  jpWageEarnerRate,
} from "../law/provisions/wage-earner-contributions.js";
import type { WageEarnerColumnsInput, WageEarnerProgramme } from "./column-inputs.js";
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
  /** The wage up to which the rate is taken. */
  readonly ceiling?: Rupiah | undefined;
}

/** PU: JKK and JKM by the employer, JHT and JP by employer and worker, in the order of a bill. */
export function wageEarnerLines(
  trace: Trace,
  { month, programmes, riskGroups }: WageEarnerColumnsInput,
): { readonly lines: readonly ColumnLine[]; readonly provisions: readonly ProvisionKey[] } {
  const lines: ColumnLine[] = [];
  const provisions: ProvisionKey[] = [];
  if (programmes.includes("jkk")) {
    const { value, key } = lookUpMonth(trace, jkkWageEarnerRate, month);
    const groups = typeof riskGroups === "string" ? [riskGroups] : allRiskGroups;
    const rates = groups.map((group) => rateOfPercent(value[group]));
    lines.push({ name: "jkk", programme: "jkk", payer: "employer", rates });
    provisions.push(key);
  }
  if (programmes.includes("jkm")) {
    const { value, key } = lookUpMonth(trace, jkmWageEarnerRate, month);
    const rates = [rateOfPercent(value)];
    lines.push({ name: "jkm", programme: "jkm", payer: "employer", rates });
    provisions.push(key);
  }
  if (programmes.includes("jht")) {
    const { value, key } = lookUpMonth(trace, jhtWageEarnerRate, month);
    const [employer, worker] = [[rateOfPercent(value.employer)], [rateOfPercent(value.worker)]];
    lines.push(
      { name: "jhtEmployer", programme: "jht", payer: "employer", rates: employer },
      { name: "jhtWorker", programme: "jht", payer: "worker", rates: worker },
    );
    provisions.push(key);
  }
  if (programmes.includes("jp")) {
    const { value, key } = lookUpMonth(trace, jpWageEarnerRate, month);
    const { value: ceiling, key: ceilingRef } = lookUpMonth(trace, jpWageCeiling, month);
    const [employer, worker] = [[rateOfPercent(value.employer)], [rateOfPercent(value.worker)]];
    lines.push(
      { name: "jpEmployer", programme: "jp", payer: "employer", rates: employer, ceiling },
      { name: "jpWorker", programme: "jp", payer: "worker", rates: worker, ceiling },
    );
    provisions.push(key, ceilingRef);
  }
  return { lines, provisions };
}
