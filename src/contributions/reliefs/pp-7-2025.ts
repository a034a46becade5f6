import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, type Warning } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { MissingFactError } from "../../core/errors.js";
import { isAfter } from "../../core/faults.js";
import { lookUpIfAny, lookUpMonth, peekMonth } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn } from "../../core/trace.js";
import { lawAsOf } from "../../law/as-of.js";
import {
  labourIntensiveConditions,
  labourIntensiveJkpShare,
  labourIntensivePayBy,
  labourIntensiveRates,
  type LabourIntensiveConditions,
} from "../../law/provisions/relief-pp-7-2025.js";
import type { ReliefUse } from "../contribution.js";
import { riskGroupNeeded, type WageEarnerInput } from "../contribution-input.js";
import { warnUndecided, type OwnRate, type Relief, type ShareLeft } from "./relief.js";

const fields = /* @__PURE__ */ deepFreeze([
  "employer.industry",
  "employer.activeMembers",
  "employer.arrearsFree",
]);

/**
 * PP 7/2025 and PP 36/2025: half of JKK off from February 2025 to January 2026
 * for six labour-intensive industries with at least 50 active members and
 * without arrears. Undefined outside the window; not given, with a warning,
 * where the industry is not told. Throws MissingFactError for what decides in
 * one of the six industries.
 */
export const labourIntensiveRelief: Relief<WageEarnerInput, ShareLeft | OwnRate> = {
  regulation: "pp-7-2025",
  decide: (trace, { month, employer, paidOn, riskGroup }, programmes) => {
    if (!programmes.includes("jkk")) return undefined;
    if (!peekMonth(trace, labourIntensiveConditions, month)) return undefined;
    const conditions = lookUpMonth(trace, labourIntensiveConditions, month);
    const use = (applied: boolean, reason: Text, ...keys: readonly ProvisionKey[]): ReliefUse => ({
      regulation: "pp-7-2025",
      applied,
      reason,
      provisions: [conditions.key, ...keys],
      missing: [],
    });
    if (employer?.industry === undefined) {
      warnUndecided(trace, "pp-7-2025", fields);
      return { use: { ...use(false, reasons.undecided), missing: fields } };
    }
    const { industry, arrearsFree, activeMembers: given } = employer;
    const { industries, activeMembers } = conditions.value;
    if (industry === "other" || !industries.includes(industry)) {
      return { use: use(false, otherIndustry(conditions.value)) };
    }
    if (given !== undefined && given < activeMembers) {
      return { use: use(false, reasons.size) };
    }
    if (arrearsFree === false) {
      return { use: use(false, arrears(conditions.value)) };
    }
    const { law } = trace.context;
    const payBy = lookUpIfAny(trace, labourIntensivePayBy, paidOn ?? law?.asOf ?? lawAsOf);
    if (payBy && isAfter(paidOn, payBy.value)) {
      return { use: use(false, reasons.late, payBy.key) };
    }
    if (given === undefined) throw needed("employer.activeMembers");
    if (arrearsFree === undefined) throw needed("employer.arrearsFree");
    if (payBy && paidOn === undefined) warn(trace, onlyIfPaidBy(payBy.value));
    const rates = lookUpMonth(trace, labourIntensiveRates, month);
    const jkpShares = lookUpMonth(trace, labourIntensiveJkpShare, month);
    const keys = payBy ? [rates.key, payBy.key] : [rates.key];
    if (!riskGroup) throw riskGroupNeeded("riskGroup");
    return {
      use: use(true, reasons.given, ...keys),
      reductions: {
        jkk: {
          rate: { ...rates, value: rates.value[riskGroup] },
          jkpShare: { ...jkpShares, value: jkpShares.value[riskGroup] },
        },
      },
    };
  },
};

function onlyIfPaidBy(day: CalendarDate): Warning {
  return assumed("relief-only-if-paid-by", { values: { day } });
}

function needed(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: { key: "pp-7-2025.needed" },
    cites: { regulation: "pp-7-2025", article: "Pasal 3 ayat (3) dan (4), Pasal 6 ayat (2)" },
  });
}

function otherIndustry({ industries }: LabourIntensiveConditions): Text {
  return textWith("pp-7-2025.other-industry", { industriesCount: industries.length });
}

function arrears({ paidThrough }: LabourIntensiveConditions): Text {
  return textWith("pp-7-2025.arrears", { paidThrough });
}

const reasons = /* @__PURE__ */ deepFreeze({
  given: { key: "pp-7-2025.given" },
  size: { key: "pp-7-2025.size" },
  late: { key: "pp-7-2025.late" },
  undecided: { key: "pp-7-2025.undecided" },
} satisfies Record<string, Text>);
