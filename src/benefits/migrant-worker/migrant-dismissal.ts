import { doubt } from "../../core/warning.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  migrantAccidentDismissal,
  migrantOneSidedDismissal,
} from "../../law/provisions/migrant-worker-benefits.js";
import { migrantDismissalPayment } from "../../law/readings/migrant-worker-readings.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { dueOnly, join, type BenefitParts } from "../benefit-parts.js";
import type { BenefitLine } from "../benefit.js";
import type { Named } from "../../core/item.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantAccidentDismissal, MigrantOneSidedDismissal } from "./migrant-worker-input.js";

/** A dismissal because of a work accident, by months of service. */
export function accidentDismissalParts(
  trace: Trace,
  { date, event, serviceMonths }: MigrantAccidentDismissal,
): BenefitParts {
  warn(trace, doubt("dismissal-exclusions"));
  const item = { item: event };
  const found = knownAmount(trace, migrantAccidentDismissal, date);
  const tier = found?.value.find(
    ({ months, below }) =>
      serviceMonths >= months && (below === undefined || serviceMonths < below),
  );
  if (found && tier?.amount !== undefined) {
    return dueOnly([sumLine(trace, item, { ...found, value: tier.amount })]);
  }
  return amountNotRead(item, listNaming(trace, date, event));
}

/** A one-sided dismissal without an accident: once, or by the other reading every month. */
export function oneSidedDismissalParts(
  trace: Trace,
  { date, event, benefitMonths }: MigrantOneSidedDismissal,
): BenefitParts {
  warn(trace, doubt("dismissal-exclusions"));
  const item = { item: event };
  const found = knownAmount(trace, migrantOneSidedDismissal, date);
  if (!found) {
    return amountNotRead(item, listNaming(trace, date, event));
  }
  const monthly = resolveReading(trace, migrantDismissalPayment) === "monthly";
  const months = monthly ? benefitMonths : 1;
  if (months === undefined) return openMonths(item, sumLine(trace, item, found));
  return dueOnly([sumLine(trace, item, found, months)]);
}

/** By the reading that it is paid every month, one month is the least. */
function openMonths(item: Named, { amount, provisions }: BenefitLine): BenefitParts {
  const field = "benefitMonths";
  const reason = { key: "migrant-dismissal.open" } as const;
  return join({
    undetermined: [{ ...item, reason, provisions, missing: [field], atLeast: amount }],
    needed: [{ field, why: { key: "migrant-dismissal.months-needed" } }],
  });
}
