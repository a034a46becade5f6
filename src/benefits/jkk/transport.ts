import { titleOf } from "../../core/text.js";
import {
  compareExact,
  exactRupiah,
  exactText,
  lesser,
  plus,
  shownRupiah,
  type Exact,
} from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import { provisionOf, type Provision } from "../../core/provision.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Rupiah } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { paidFirst } from "../../law/provisions/temporary-inability.js";
import {
  transportAir,
  transportLand,
  transportSea,
} from "../../law/provisions/work-accident-expenses.js";
import type { BenefitLine } from "../benefit.js";
import { warnOfCap, warnOfConstruction } from "./jkk-warnings.js";
import { workerOrHeirs, type JkkCase } from "./jkk-case.js";
import type { TransportCost } from "./jkk-inputs.js";

const caps: Readonly<Record<TransportCost["mode"], Provision<Rupiah>>> = {
  land: transportLand,
  sea: transportSea,
  air: transportAir,
};
const modes = ["land", "sea", "air"] as const;

/** Transport: the cap of each means that was used, once in a case. */
export function transportLines(
  trace: Trace,
  one: JkkCase,
  costs: readonly TransportCost[],
): BenefitLine[] {
  if (costs.length > 0) warnOfConstruction(trace, one);
  return modes.flatMap((mode) => {
    const spent = costs.filter((cost) => cost.mode === mode).map(({ cost }) => exactRupiah(cost));
    return spent.length === 0 ? [] : [transportLine(trace, one, caps[mode], spent)];
  });
}

function transportLine(
  trace: Trace,
  one: JkkCase,
  provision: Provision<Rupiah>,
  spent: readonly Exact[],
): BenefitLine {
  const { facts, lawDate } = one;
  const limit = lookUp(trace, provision, lawDate);
  const first = lookUp(trace, paidFirst, facts.date);
  const sum = spent.reduce(plus);
  const value = lesser(sum, exactRupiah(limit.value));
  if (compareExact(sum, value) > 0) warnOfCap(trace, limit.key);
  const steps: Step[] = [
    ...(spent.length > 1
      ? [{ kind: "add" as const, terms: spent.map(shownRupiah), result: exactText(sum) }]
      : []),
    {
      kind: "cap",
      provision: limit.key,
      of: shownRupiah(sum),
      limit: limit.value,
      result: shownRupiah(value),
    },
  ];
  return {
    item: "transport",
    label: titleOf(provisionOf(limit.key)),
    ...roundLine(trace, value, steps),
    paidTo: first.value[facts.segment] === "employer" ? "employer" : workerOrHeirs(one),
    provisions: [limit.key, first.key],
    steps,
  };
}
