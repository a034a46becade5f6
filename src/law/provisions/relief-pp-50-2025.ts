import type { Provision } from "../provision.js";
import type { FundingSource } from "../../core/vocabulary.js";

/** PP 50/2025: percent taken off JKK and JKM of non-wage earners in transport. */
export const reliefTransport: Provision<string, "relief.pp-50-2025.transport"> = {
  id: "relief.pp-50-2025.transport",
  unit: "percent",
  versions: [
    {
      from: "2026-01-01",
      to: "2027-03-31",
      value: "50",
      cites: [{ regulation: "pp-50-2025", article: "Pasal 4 ayat (1) dan (2)" }],
      evidence: "official",
      note: "relief.pp-50-2025.transport@2026-01-01",
    },
  ],
};

/** PP 50/2025: percent taken off JKK and JKM of non-wage earners outside transport. */
export const reliefOtherSectors: Provision<string, "relief.pp-50-2025.other"> = {
  id: "relief.pp-50-2025.other",
  unit: "percent",
  versions: [
    {
      from: "2026-04-01",
      to: "2026-12-31",
      value: "50",
      cites: [{ regulation: "pp-50-2025", article: "Pasal 4 ayat (1) dan (2)" }],
      evidence: "official",
      note: "relief.pp-50-2025.other@2026-04-01",
    },
  ],
};

/** PP 50/2025: contributions paid from these sources get no relief. */
export const reliefExcludedFunding: Provision<
  readonly FundingSource[],
  "relief.pp-50-2025.excluded-funding"
> = {
  id: "relief.pp-50-2025.excluded-funding",
  unit: "list",
  versions: [
    {
      from: "2025-12-22",
      value: ["apbn", "apbd"],
      cites: [{ regulation: "pp-50-2025", article: "Pasal 3 dan 4" }],
      evidence: "official",
      note: "relief.pp-50-2025.excluded-funding@2025-12-22",
    },
  ],
};

/** All provisions of this file, by name. */
export const reliefNonWageEarnersProvisions = [
  reliefExcludedFunding,
  reliefOtherSectors,
  reliefTransport,
] as const;
