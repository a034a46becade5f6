import { invalidInput } from "../core/errors.js";
import { exactRupiah, minus, shownRupiah, timesRate } from "../core/exact.js";
import { lookUpMonth } from "../core/look-up.js";
import { rateOfPercent } from "../core/rate.js";
import { roundLine } from "../core/round-line.js";
import { textWith } from "../core/text.js";
import { type Trace, warn } from "../core/trace.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import { doubt } from "../core/warning.js";
import { constructionStages } from "../law/provisions/construction-contributions.js";
import type { PaymentStage } from "./contribution.js";

/** The bill of a project in stages, Permenaker 5/2021 Pasal 72; the last takes what rounding leaves. */
export function stagesOf(
  trace: Trace,
  month: CalendarMonth,
  count: number,
  bill: Rupiah,
): readonly PaymentStage[] {
  const { value: plans, key, keys, use } = lookUpMonth(trace, constructionStages, month);
  const plan = plans.find(({ shares }) => shares.length === count);
  if (!plan) {
    const counts = plans.map(({ shares }) => shares.length);
    throw invalidInput("stages", textWith("construction.stages", { counts }), use.cites[0]);
  }
  warn(trace, doubt("stages-not-read", { values: { years: plan.years }, provisions: keys }));
  let rest = exactRupiah(bill);
  return plan.shares.map((ratePercent, index) => {
    const isLast = index === count - 1;
    const share = timesRate(exactRupiah(bill), rateOfPercent(ratePercent));
    const amount = isLast ? shownRupiah(rest) : roundLine(trace, share, []).amount;
    rest = minus(rest, exactRupiah(amount));
    return { ratePercent, amount, provisions: [key] };
  });
}
