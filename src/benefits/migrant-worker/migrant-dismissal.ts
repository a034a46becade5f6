import type { Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { unknownArticle } from "../../core/citation.js";
import { MissingFactError } from "../../core/errors.js";
import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  migrantAccidentDismissal,
  migrantOneSidedDismissal,
} from "../../law/provisions/migrant-worker-benefits.js";
import { migrantDismissalPayment } from "../../law/readings/migrant-worker-readings.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { migrantLabels } from "./migrant-items.js";
import type { MigrantParts } from "./migrant-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type {
  MigrantAccidentDismissal,
  MigrantOneSidedDismissal,
} from "./migrant-worker-inputs.js";

/** A dismissal because of a work accident, by months of service. */
export function accidentDismissalParts(
  workings: Workings,
  { date, event, serviceMonths }: MigrantAccidentDismissal,
): MigrantParts {
  warn(workings, { code: "dismissal-exclusions", message: exclusions });
  const label = migrantLabels[event];
  const found = knownAmount(workings, migrantAccidentDismissal, date);
  const tier = found?.value.find(
    ({ from, below }) => serviceMonths >= from && serviceMonths < below,
  );
  if (found && tier) {
    return { lines: [sumLine(workings, { item: event, label }, { ...found, value: tier.amount })] };
  }
  return { undetermined: [amountNotRead(event, label, listNaming(workings, date, event).ref)] };
}

/** A one-sided dismissal without an accident: once, or by the other reading every month. */
export function oneSidedDismissalParts(
  workings: Workings,
  { date, event, benefitMonths }: MigrantOneSidedDismissal,
): MigrantParts {
  warn(workings, { code: "dismissal-exclusions", message: exclusions });
  const label = migrantLabels[event];
  const found = knownAmount(workings, migrantOneSidedDismissal, date);
  if (!found) {
    return { undetermined: [amountNotRead(event, label, listNaming(workings, date, event).ref)] };
  }
  const monthly = choose(workings, migrantDismissalPayment) === "monthly";
  if (monthly && benefitMonths === undefined) throw monthsNeeded(found.ref);
  const months = monthly ? benefitMonths : 1;
  return { lines: [sumLine(workings, { item: event, label }, found, months)] };
}

function monthsNeeded({ cites }: ProvisionRef): MissingFactError {
  return new MissingFactError({
    field: "benefitMonths",
    why: { key: "migrant-dismissal.months-needed" },
    cites: cites[0] ?? { regulation: "permenaker-4-2023", article: unknownArticle },
  });
}

const exclusions: Text = { key: "migrant-dismissal.exclusions" };
