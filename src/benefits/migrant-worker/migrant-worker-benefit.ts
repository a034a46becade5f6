import type { Text } from "../../core/text.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  migrantCareInKind,
  migrantFailedDeparture,
  migrantRape,
} from "../../law/provisions/migrant-worker-benefits.js";
import { assumeUsual } from "../assume-usual.js";
import type { Benefit } from "../benefit.js";
import { benefitOf } from "../benefit-total.js";
import { barredBy, notMet } from "../settled-checks.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { againstContractParts, costParts } from "./migrant-costs.js";
import { deathParts } from "./migrant-death.js";
import { accidentDismissalParts, oneSidedDismissalParts } from "./migrant-dismissal.js";
import { migrantLabels, migrantPartLabels } from "./migrant-items.js";
import { joined, type MigrantParts } from "./migrant-parts.js";
import { scholarshipParts } from "./migrant-scholarship.js";
import { listNaming, migrantWorkerChecks } from "./migrant-worker-checks.js";
import type { MigrantWorkerBenefitInput } from "./migrant-worker-inputs.js";

/** JKK and JKM of migrant workers: Permenaker 4/2023 Pasal 27 and 34; Permenaker 18/2018 before. */
export function migrantWorkerBenefit(
  workings: Workings,
  facts: MigrantWorkerBenefitInput,
): Benefit {
  const { date, event } = facts;
  warnAfterLawAsOf(workings, date);
  const checks = assumeUsual(workings, migrantWorkerChecks(workings, facts), usual);
  const barred = barredBy(checks);
  const ofJkm = event === "death" && facts.cause === "other";
  const base = {
    programme: ofJkm ? "jkm" : "jkk",
    date,
    segment: "migrant-worker",
    checks,
  } as const;
  if (barred) {
    const { text, provisions } = barred;
    const note = { item: event, label: migrantLabels[event], reason: notMet(text), provisions };
    return benefitOf(workings, { ...base, lines: [], notDue: [note] });
  }
  return benefitOf(workings, { ...base, lines: [], ...partsOf(workings, facts) });
}

/** Conditions that the calculation takes as met unless it is said that they are not. */
const usual: readonly string[] = ["migrant-worker.protected", "migrant-worker.claim-window"];

function partsOf(workings: Workings, facts: MigrantWorkerBenefitInput): MigrantParts {
  switch (facts.event) {
    case "death":
      return deathParts(workings, facts);
    case "total-disability":
      return joined(
        notRead(workings, facts),
        periodicNotRead(workings, facts),
        scholarshipParts(workings, facts),
        careParts(workings, facts),
      );
    case "partial-disability":
      return joined(notRead(workings, facts), careParts(workings, facts));
    case "treatment-abroad":
    case "home-care":
      return joined(costParts(workings, facts), careParts(workings, facts));
    case "hearing-aid":
    case "glasses":
    case "loss-on-the-way-home":
      return costParts(workings, facts);
    case "failed-departure":
      return sumParts(workings, facts, migrantFailedDeparture);
    case "rape":
      warn(workings, { code: "further-help-not-read", message: texts.furtherHelp });
      return sumParts(workings, facts, migrantRape);
    case "placed-against-contract":
      return againstContractParts(workings, facts);
    case "accident-dismissal":
      return accidentDismissalParts(workings, facts);
    case "one-sided-dismissal":
      return oneSidedDismissalParts(workings, facts);
    case "accident-transport":
    case "prosthesis":
    case "dentures":
    case "failed-placement":
    case "repatriation":
      return notRead(workings, facts);
  }
}

function sumParts(
  workings: Workings,
  facts: MigrantWorkerBenefitInput,
  provision: typeof migrantRape,
): MigrantParts {
  const found = knownAmount(workings, provision, facts.date);
  if (!found) return notRead(workings, facts);
  const title = { item: facts.event, label: migrantLabels[facts.event] };
  return { lines: [sumLine(workings, title, found)] };
}

function notRead(workings: Workings, { date, event }: MigrantWorkerBenefitInput): MigrantParts {
  const { ref } = listNaming(workings, date, event);
  return { undetermined: [amountNotRead(event, migrantLabels[event], ref)] };
}

/** Beside a total disability stands a periodic benefit: Pasal 27 ayat (1) huruf d, 34 ayat (1) huruf h. */
function periodicNotRead(
  workings: Workings,
  { date, event }: MigrantWorkerBenefitInput,
): MigrantParts {
  const { ref } = listNaming(workings, date, event);
  return { undetermined: [amountNotRead("periodic", texts.periodic, ref)] };
}

function careParts(workings: Workings, { date }: MigrantWorkerBenefitInput): MigrantParts {
  const rule = lookUpIfAny(workings, migrantCareInKind, date);
  if (!rule) return {};
  const note = { reason: texts.inKind, provisions: [rule.ref] };
  return {
    inKind: [
      { item: "medical-care", label: migrantPartLabels.care, ...note },
      { item: "vocational-training", label: migrantPartLabels.training, ...note },
    ],
  };
}

const texts = {
  furtherHelp: { key: "migrant-worker-benefit.further-help" },
  periodic: { key: "migrant-worker-benefit.periodic" },
  inKind: { key: "migrant-worker-benefit.in-kind" },
} satisfies Record<string, Text>;
