import { assumed, toCheck } from "../../core/warning.js";
import type { LookedUp } from "../../core/look-up.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
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
import { dueOnly, type BenefitParts } from "../benefit-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantCost, MigrantPlacedAgainstContract } from "./migrant-worker-input.js";
import type { Named } from "../../core/item.js";

/** A cost or a loss up to the limit. */
export function costParts(trace: Trace, facts: MigrantCost): BenefitParts {
  const { date, event, cost } = facts;
  const item = { item: event };
  const limit = limitOf(trace, facts);
  if (limit) return dueOnly([costLine(trace, item, limit, cost)]);
  return amountNotRead(item, listNaming(trace, date, event));
}

const limits = {
  "treatment-abroad": migrantTreatmentAbroad,
  "hearing-aid": migrantHearingAid,
  glasses: migrantGlasses,
  "loss-on-the-way-home": migrantLossOnTheWayHome,
};

function limitOf(trace: Trace, { date, event }: MigrantCost): LookedUp<Rupiah> | undefined {
  if (event !== "home-care") return knownAmount(trace, limits[event], date);
  const found = knownAmount(trace, migrantHomeCare, date);
  if (!found) return undefined;
  const { limit, years } = found.value;
  warn(trace, toCheck("home-care-time", { values: { years }, provisions: found.keys }));
  return { ...found, value: limit };
}

/** A placement against the contract: a sum, and the way home up to a limit. */
export function againstContractParts(
  trace: Trace,
  { date, event, transportCost }: MigrantPlacedAgainstContract,
): BenefitParts {
  const item = { item: event };
  const sum = knownAmount(trace, migrantAgainstContract, date);
  const way = knownAmount(trace, migrantAgainstContractTransport, date);
  if (!sum || !way) {
    return amountNotRead(item, listNaming(trace, date, event));
  }
  const lines = [sumLine(trace, item, sum)];
  if (transportCost === undefined) {
    const assumes = ["transportCost"];
    warn(trace, assumed("transport-cost-not-given", { provisions: [way.key], assumes }));
    return dueOnly(lines);
  }
  const title: Named = { item: "transport", label: { key: "migrant-part.transport" } };
  return dueOnly([...lines, costLine(trace, title, way, transportCost)]);
}
