import type { Reading } from "../../core/reading.js";

/** Segment of RT/RW heads, village councils and cadres. */
export const villageInstitutionsSegment = {
  id: "workers.village-institutions-segment",
  options: ["non-wage-earner", "wage-earner"],
  default: "non-wage-earner",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5", amendedBy: "pp-49-2023" }],
} as const satisfies Reading;

/** Segment of domestic workers. */
export const domesticWorkersSegment = {
  id: "workers.domestic-workers-segment",
  options: ["wage-earner", "non-wage-earner"],
  default: "wage-earner",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 5 ayat (2) huruf b", amendedBy: "pp-49-2023" },
    { regulation: "uu-2-2026", article: "Pasal 16" },
  ],
} as const satisfies Reading;

/** Segment of apprentices and students on work practice. */
export const apprenticesSegment = {
  id: "workers.apprentices-segment",
  options: ["wage-earner", "non-wage-earner"],
  default: "wage-earner",
  cites: [
    { regulation: "pp-44-2015", article: "Pasal 28" },
    {
      regulation: "permenaker-5-2021",
      article: "Pasal 31 ayat (1) huruf c, Pasal 35",
      amendedBy: "permenaker-1-2025",
    },
  ],
} as const satisfies Reading;

/** Segment of the ad hoc officers of an election. */
export const electionOfficersSegment = {
  id: "workers.election-officers-segment",
  options: ["non-wage-earner", "wage-earner"],
  default: "non-wage-earner",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5", amendedBy: "pp-49-2023" }],
} as const satisfies Reading;

/** Segment of the volunteers of nutrition kitchens (SPPG). */
export const kitchenVolunteersSegment = {
  id: "workers.kitchen-volunteers-segment",
  options: ["non-wage-earner", "wage-earner"],
  default: "non-wage-earner",
  cites: [{ regulation: "pp-44-2015", article: "Pasal 5", amendedBy: "pp-49-2023" }],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const categoryReadings = [
  apprenticesSegment,
  domesticWorkersSegment,
  electionOfficersSegment,
  kitchenVolunteersSegment,
  villageInstitutionsSegment,
] as const;
