import type { Citation } from "../citation.js";

/** The texts of workers, and what each of them needs. */
export interface WorkersTexts {
  "warning.risk-group-not-decided": { whoFixesTheGroup: Citation };
  "under-reading.basis": undefined;
}
