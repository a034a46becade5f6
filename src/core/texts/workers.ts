import type { Citation } from "../citation.js";

/** The texts of workers, and what each of them needs. */
export interface WorkersTexts {
  "warning.risk-group-not-decided": { whoFixesTheGroup: Citation };
  "under-reading.basis": undefined;
  "occupation.asks.own-account-or-firm": undefined;
  "occupation.asks.project": undefined;
  "occupation.asks.estate-or-smallholder": undefined;
  "occupation.asks.farm-hand": undefined;
  "occupation.asks.crew": undefined;
  "occupation.asks.seafarer": undefined;
  "occupation.asks.workshop": undefined;
  "occupation.asks.driver-s-mate": undefined;
  "occupation.asks.loaders": undefined;
  "occupation.asks.teacher": undefined;
  "occupation.asks.lecturer": undefined;
  "occupation.asks.early-childhood": undefined;
  "occupation.asks.health": undefined;
  "occupation.asks.practice": undefined;
  "occupation.asks.medium": undefined;
  "occupation.asks.researcher": undefined;
  "occupation.asks.cook": undefined;
  "occupation.asks.guard": undefined;
  "occupation.asks.cleaner": undefined;
  "occupation.asks.village-staff": undefined;
  "occupation.asks.honorary": undefined;
  "occupation.asks.welfare-volunteer": undefined;
  "occupation.asks.facilitator": undefined;
  "occupation.asks.village-enterprise": undefined;
  "occupation.asks.street-trader-or-practice": undefined;
  "occupation.asks.nun": undefined;
  "occupation.asks.which-work": undefined;
}
