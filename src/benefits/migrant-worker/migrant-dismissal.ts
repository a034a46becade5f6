import { doubt } from "../../core/warning.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { unknownArticle } from "../../core/citation.js";
import { MissingFactError } from "../../core/errors.js";
import type { ProvisionUse } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  migrantAccidentDismissal,
  migrantOneSidedDismissal,
} from "../../law/provisions/migrant-worker-benefits.js";
import { migrantDismissalPayment } from "../../law/readings/migrant-worker-readings.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { migrantItem } from "./migrant-items.js";
import type { MigrantParts } from "./migrant-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type {
  MigrantAccidentDismissal,
  MigrantOneSidedDismissal,
} from "./migrant-worker-inputs.js";

/** A dismissal because of a work accident, by months of service. */
export function accidentDismissalParts(
  trace: Trace,
  { date, event, serviceMonths }: MigrantAccidentDismissal,
): MigrantParts {
  warn(trace, doubt("dismissal-exclusions"));
  const item = migrantItem(event);
  const found = knownAmount(trace, migrantAccidentDismissal, date);
  const tier = found?.value.find(
    ({ from, below }) => serviceMonths >= from && serviceMonths < below,
  );
  if (found && tier) {
    return { lines: [sumLine(trace, item, { ...found, value: tier.amount })] };
  }
  return { undetermined: [amountNotRead(item, listNaming(trace, date, event))] };
}

/** A one-sided dismissal without an accident: once, or by the other reading every month. */
export function oneSidedDismissalParts(
  trace: Trace,
  { date, event, benefitMonths }: MigrantOneSidedDismissal,
): MigrantParts {
  warn(trace, doubt("dismissal-exclusions"));
  const item = migrantItem(event);
  const found = knownAmount(trace, migrantOneSidedDismissal, date);
  if (!found) {
    return { undetermined: [amountNotRead(item, listNaming(trace, date, event))] };
  }
  const monthly = resolveReading(trace, migrantDismissalPayment) === "monthly";
  if (monthly && benefitMonths === undefined) throw monthsNeeded(found.use);
  const months = monthly ? benefitMonths : 1;
  return { lines: [sumLine(trace, item, found, months)] };
}

function monthsNeeded({ cites }: ProvisionUse): MissingFactError {
  return new MissingFactError({
    field: "benefitMonths",
    why: { key: "migrant-dismissal.months-needed" },
    cites: cites[0] ?? { regulation: "permenaker-4-2023", article: unknownArticle },
  });
}
