import { exactRupiah, exactText, times } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkmFuneral, jkmLumpSum, jkmPeriodic } from "../../law/provisions/death-benefits.js";
import type { BenefitLine, BenefitRecipient } from "../benefit.js";
import { type DeathItem } from "../items.js";
import type { PaidMemberships } from "./memberships.js";

/** The cash benefit in three lines, for every membership that is paid. */
export function jkmLines(
  trace: Trace,
  day: CalendarDate,
  memberships: PaidMemberships,
  funeralTo: BenefitRecipient,
): BenefitLine[] {
  const line = (item: DeathItem, provision: Provision<Rupiah>, to: BenefitRecipient): BenefitLine =>
    lineOf(trace, item, { provision, day, memberships, to });
  return [
    line("death", jkmLumpSum, "heirs"),
    line("periodic", jkmPeriodic, "heirs"),
    line("funeral", jkmFuneral, funeralTo),
  ];
}

function lineOf(
  trace: Trace,
  item: DeathItem,
  rule: {
    provision: Provision<Rupiah>;
    day: CalendarDate;
    memberships: PaidMemberships;
    to: BenefitRecipient;
  },
): BenefitLine {
  const { value, key } = lookUp(trace, rule.provision, rule.day);
  const { count, provisions } = rule.memberships;
  const sum = times(exactRupiah(value), count);
  const steps: Step[] = [{ kind: "look-up", provision: key, value }];
  if (count > 1) {
    steps.push({ kind: "multiply", factor: count, of: value, result: exactText(sum) });
  }
  return {
    item,
    ...roundLine(trace, sum, steps),
    paidTo: rule.to,
    provisions: count > 1 ? [key, ...provisions] : [key],
    ...(steps.length > 1 && { steps }),
  };
}
