import { unknownArticle } from "../../core/citation.js";
import type { Reading } from "../../core/reading.js";

/** Whether the money for a one-sided dismissal is paid once or by the month. */
export const migrantDismissalPayment = {
  id: "migrant-worker.dismissal-payment",
  options: ["once", "monthly"],
  default: "once",
  cites: [{ regulation: "permenaker-4-2023", article: "Pasal 34 ayat (1) huruf m" }],
  from: "2023-02-22",
} as const satisfies Reading;

/** The use of amounts that only one secondary source gives. */
export const migrantAmountsOfOneSource = {
  id: "migrant-worker.amounts-of-one-source",
  options: ["leave-undetermined", "use"],
  default: "leave-undetermined",
  cites: [{ regulation: "permenaker-18-2018", article: unknownArticle }],
} as const satisfies Reading;

/** The rule for migrant workers once a regulation not verified in the text replaced that of 2023. */
export const migrantRuleOf2026 = {
  id: "migrant-worker.rule-of-2026",
  options: ["continue-2023", "refuse"],
  default: "continue-2023",
  cites: [
    { regulation: "permen-p2mi-9-2026", article: unknownArticle },
    { regulation: "permenaker-4-2023", article: "Pasal 18, Pasal 27, Pasal 34" },
  ],
  from: "2026-08-28",
} as const satisfies Reading;

/** The rule for a membership or contract that runs across a change of the rules. */
export const migrantRuleDate = {
  id: "migrant-worker.rule-date",
  options: ["event", "registration"],
  default: "event",
  cites: [
    { regulation: "permenaker-4-2023", article: unknownArticle },
    { regulation: "permenaker-18-2018", article: unknownArticle },
    { regulation: "permen-p2mi-9-2026", article: unknownArticle },
  ],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const migrantWorkerReadings = [
  migrantAmountsOfOneSource,
  migrantDismissalPayment,
  migrantRuleDate,
  migrantRuleOf2026,
] as const;
