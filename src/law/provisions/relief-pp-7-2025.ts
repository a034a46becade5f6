import type { Provision, ProvisionVersion } from "../provision.js";
import type { CalendarDate, CalendarMonth, RiskGroup } from "../../core/vocabulary.js";
import {
  labourIntensiveIndustries,
  type LabourIntensiveIndustry,
} from "../labour-intensive-industries.js";

/** A rule of PP 7/2025 in its own window, then in the one by which PP 36/2025 extends it. */
function firstThenExtended<Value>(
  article: string,
  value: Value,
): readonly ProvisionVersion<Value>[] {
  const own = { regulation: "pp-7-2025", article };
  return [
    {
      from: "2025-02-01",
      to: "2025-07-31",
      value,
      cites: [own, { regulation: "pp-7-2025", article: "Pasal 10" }],
      evidence: "text",
    },
    {
      from: "2025-08-01",
      to: "2026-01-31",
      value,
      cites: [own, { regulation: "pp-7-2025", article: "Pasal 10A", amendedBy: "pp-36-2025" }],
      evidence: "official",
    },
  ];
}

/** PP 7/2025: JKK of labour-intensive industry by risk group, in percent of the wage. */
export const labourIntensiveRates: Provision<
  Readonly<Record<RiskGroup, string>>,
  "relief.pp-7-2025.jkk-rate"
> = {
  id: "relief.pp-7-2025.jkk-rate",
  unit: "percent",
  programme: "jkk",
  versions: firstThenExtended("Pasal 4 ayat (1) huruf a sampai e", {
    "very-low": "0.120",
    low: "0.270",
    medium: "0.445",
    high: "0.635",
    "very-high": "0.870",
  }),
};

/** Conditions of PP 7/2025 for a firm. */
export interface LabourIntensiveConditions {
  readonly industries: readonly LabourIntensiveIndustry[];
  /** Workers registered as active members. */
  readonly activeMembers: number;
  /** JKK must be paid up to and including this month. */
  readonly paidThrough: CalendarMonth;
}

/** PP 7/2025: who gets the relief. */
export const labourIntensiveConditions: Provision<
  LabourIntensiveConditions,
  "relief.pp-7-2025.conditions"
> = {
  id: "relief.pp-7-2025.conditions",
  unit: "table",
  programme: "jkk",
  versions: firstThenExtended("Pasal 3 ayat (3) dan (4), Pasal 6 ayat (2)", {
    industries: labourIntensiveIndustries,
    activeMembers: 50,
    paidThrough: "2025-01",
  }),
};

/** PP 7/2025: points of JKK passed on to JKP while the relief runs. */
export const labourIntensiveJkpShare: Provision<
  Readonly<Record<RiskGroup, string>>,
  "relief.pp-7-2025.jkp-share"
> = {
  id: "relief.pp-7-2025.jkp-share",
  unit: "percent",
  programme: "jkp",
  versions: firstThenExtended("Pasal 9 ayat (1) dan (2)", {
    "very-low": "0.120",
    low: "0.140",
    medium: "0.140",
    high: "0.140",
    "very-high": "0.140",
  }),
};

/** PP 7/2025: last day on which the lowered contribution may still be paid, by the law of the day of payment. */
export const labourIntensivePayBy: Provision<CalendarDate, "relief.pp-7-2025.pay-by"> = {
  id: "relief.pp-7-2025.pay-by",
  unit: "list",
  programme: "jkk",
  versions: [
    {
      from: "2025-02-07",
      to: "2025-09-03",
      value: "2025-12-31",
      cites: [{ regulation: "pp-7-2025", article: "Pasal 11" }],
      evidence: "text",
    },
    {
      from: "2025-09-04",
      value: "2026-06-30",
      cites: [{ regulation: "pp-7-2025", article: "Pasal 11", amendedBy: "pp-36-2025" }],
      evidence: "official",
      note: "relief.pp-7-2025.pay-by@2025-09-04",
    },
  ],
};

/** All provisions of this file, by name. */
export const reliefLabourIntensiveProvisions = [
  labourIntensiveConditions,
  labourIntensiveJkpShare,
  labourIntensivePayBy,
  labourIntensiveRates,
] as const;
