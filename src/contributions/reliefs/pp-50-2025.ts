import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { MissingFactError } from "../../core/errors.js";
import type { ProvisionKey } from "../../core/provision.js";
import { complementOf, rateOfPercent } from "../../core/rate.js";
import type { FundingSource } from "../../core/vocabulary.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUpMonth, peekMonth } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  reliefExcludedFunding,
  reliefOtherSectors,
  reliefTransport,
} from "../../law/provisions/relief-pp-50-2025.js";
import {
  reliefEmployers,
  reliefPrivatePayers,
  reliefRevenueSharing,
  reliefVillageBudget,
} from "../../law/readings/contribution-readings.js";
import type { NonWageEarnerInput } from "../contribution-input.js";
import type { Relief, ReliefDecision } from "./relief.js";

const cites = /* @__PURE__ */ deepFreeze({ regulation: "pp-50-2025", article: "Pasal 3 dan 4" });

/**
 * PP 50/2025: half of JKK and JKM off for non-wage earners, in two windows by
 * sector, not for those paid by APBN or APBD. Undefined outside both windows.
 * Throws MissingFactError for the sector or the funding where they decide.
 */
export const nonWageEarnerRelief: Relief<NonWageEarnerInput> = {
  regulation: "pp-50-2025",
  decide: (trace, facts, programmes) => {
    if (!programmes.includes("jkk") && !programmes.includes("jkm")) return undefined;
    const { month } = facts;
    const transport = peekMonth(trace, reliefTransport, month)?.value;
    const other = peekMonth(trace, reliefOtherSectors, month)?.value;
    if (transport === undefined && other === undefined) return undefined;

    if (facts.fundedBy !== undefined) {
      const excluded = lookUpMonth(trace, reliefExcludedFunding, month);
      if (excluded.value.includes(facts.fundedBy))
        return refused(reasons.publicMoney, excluded.key);
    }
    if (transport !== other && facts.sector === undefined) {
      const open = transport === undefined ? reliefOtherSectors : reliefTransport;
      const barred = barredBy(trace, facts);
      if (barred) return refused(barred, lookUpMonth(trace, open, month).key);
      throw missingSector();
    }
    const [own, otherOne] =
      facts.sector === "transport"
        ? [reliefTransport, reliefOtherSectors]
        : [reliefOtherSectors, reliefTransport];
    if (!peekMonth(trace, own, month)) {
      return refused(reasons.windowClosed, lookUpMonth(trace, otherOne, month).key);
    }
    const percent = lookUpMonth(trace, own, month);
    const barred = barredBy(trace, facts);
    if (barred) return refused(barred, percent.key);
    if (facts.fundedBy === undefined) throw missingFunding();
    if (facts.isEmployer === undefined) {
      warn(trace, assumed("assumed-not-an-employer-for-relief"));
    }
    const left = { share: complementOf(rateOfPercent(percent.value)), key: percent.key };
    return {
      use: {
        regulation: "pp-50-2025",
        applied: true,
        reason: reasons.given,
        provisions: [percent.key],
        missing: [],
      },
      reductions: { jkk: left, jkm: left },
    };
  },
};

/** What bars the relief in every sector, as far as it is known. */
function barredBy(trace: Trace, { fundedBy, isEmployer }: NonWageEarnerInput): Text | undefined {
  if (fundedBy !== undefined && !fundingGetsRelief(trace, fundedBy)) return reasons.readingExcludes;
  if (isEmployer !== true) return undefined;
  return resolveReading(trace, reliefEmployers) === "no-relief" ? reasons.employer : undefined;
}

function fundingGetsRelief(trace: Trace, fundedBy: FundingSource): boolean {
  if (fundedBy === "apbdes") return resolveReading(trace, reliefVillageBudget) === "relief";
  if (fundedBy === "dbh-cht" || fundedBy === "dbh-sawit") {
    return resolveReading(trace, reliefRevenueSharing) === "relief";
  }
  if (["csr", "zakat", "donor"].includes(fundedBy)) {
    return resolveReading(trace, reliefPrivatePayers) === "relief";
  }
  return true;
}

function refused(reason: Text, ...provisions: ProvisionKey[]): ReliefDecision {
  return { use: { regulation: "pp-50-2025", applied: false, reason, provisions, missing: [] } };
}

function missingSector(): MissingFactError {
  return new MissingFactError({
    field: "sector",
    why: { key: "pp-50-2025.missing-sector" },
    cites,
  });
}

function missingFunding(): MissingFactError {
  return new MissingFactError({
    field: "fundedBy",
    why: { key: "pp-50-2025.missing-funding" },
    cites,
  });
}

const reasons = /* @__PURE__ */ deepFreeze({
  given: { key: "pp-50-2025.given" },
  publicMoney: { key: "pp-50-2025.public-money" },
  windowClosed: { key: "pp-50-2025.window-closed" },
  readingExcludes: { key: "pp-50-2025.reading-excludes" },
  employer: { key: "pp-50-2025.employer" },
} satisfies Record<string, Text>);
