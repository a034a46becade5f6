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

/** What to do with amounts that only one secondary source gives. */
export const migrantAmountsOfOneSource = {
  id: "migrant-worker.amounts-of-one-source",
  options: ["leave-undetermined", "use"],
  default: "leave-undetermined",
  cites: [{ regulation: "permenaker-18-2018", article: unknownArticle }],
} as const satisfies Reading;

/** All readings of this file, by name. */
export const migrantWorkerReadings = [migrantAmountsOfOneSource, migrantDismissalPayment] as const;
