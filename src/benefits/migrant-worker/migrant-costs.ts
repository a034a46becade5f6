import type { Found } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  migrantAgainstContract,
  migrantAgainstContractTransport,
  migrantGlasses,
  migrantHearingAid,
  migrantHomeCare,
  migrantLossOnTheWayHome,
  migrantTreatmentAbroad,
} from "../../law/provisions/migrant-worker-benefits.js";
import { amountNotRead, costLine, knownAmount, sumLine } from "./migrant-amounts.js";
import { migrantLabels, migrantPartLabels } from "./migrant-items.js";
import type { MigrantParts } from "./migrant-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantCost, MigrantPlacedAgainstContract } from "./migrant-worker-inputs.js";

/** A cost or a loss up to the limit. */
export function costParts(workings: Workings, facts: MigrantCost): MigrantParts {
  const { date, event, cost } = facts;
  const title = { item: event, label: migrantLabels[event] };
  const limit = limitOf(workings, facts);
  if (limit) return { lines: [costLine(workings, title, limit, cost)] };
  const { ref } = listNaming(workings, date, event);
  return { undetermined: [amountNotRead(event, title.label, ref)] };
}

const limits = {
  "treatment-abroad": migrantTreatmentAbroad,
  "hearing-aid": migrantHearingAid,
  glasses: migrantGlasses,
  "loss-on-the-way-home": migrantLossOnTheWayHome,
};

function limitOf(workings: Workings, { date, event }: MigrantCost): Found<Rupiah> | undefined {
  if (event !== "home-care") return knownAmount(workings, limits[event], date);
  const found = knownAmount(workings, migrantHomeCare, date);
  if (!found) return undefined;
  const { limit, years } = found.value;
  warn(workings, {
    code: "home-care-time",
    provision: migrantHomeCare.id,
    message: textWith("warning.home-care-time", { years }),
  });
  return { ...found, value: limit };
}

/** A placement against the contract: a sum, and the way home up to a limit. */
export function againstContractParts(
  workings: Workings,
  { date, event, transportCost }: MigrantPlacedAgainstContract,
): MigrantParts {
  const label = migrantLabels[event];
  const sum = knownAmount(workings, migrantAgainstContract, date);
  const way = knownAmount(workings, migrantAgainstContractTransport, date);
  if (!sum || !way) {
    return { undetermined: [amountNotRead(event, label, listNaming(workings, date, event).ref)] };
  }
  const lines = [sumLine(workings, { item: event, label }, sum)];
  if (transportCost === undefined) {
    warn(workings, {
      code: "transport-cost-not-given",
      provision: way.ref.id,
      message: { key: "warning.transport-cost-not-given" },
    });
    return { lines };
  }
  const title = { item: "transport", label: migrantPartLabels.transport };
  return { lines: [...lines, costLine(workings, title, way, transportCost)] };
}
