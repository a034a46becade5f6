import * as own from "../core/own-readings.js";
import * as benefit from "./readings/benefit-readings.js";
import * as category from "./readings/category-readings.js";
import * as contribution from "./readings/contribution-readings.js";
import * as death from "./readings/death-readings.js";
import * as jobLoss from "./readings/job-loss-readings.js";
import * as migrantWorker from "./readings/migrant-worker-readings.js";
import * as oldAge from "./readings/old-age-readings.js";
import * as payment from "./readings/payment-readings.js";
import * as roster from "./readings/roster-readings.js";
import * as scholarship from "./readings/scholarship-readings.js";
import * as workAccident from "./readings/work-accident-readings.js";

/** The files of readings: each of their exports is one. */
export const readingFiles = [
  own,
  contribution,
  payment,
  migrantWorker,
  benefit,
  workAccident,
  death,
  scholarship,
  oldAge,
  jobLoss,
  category,
  roster,
] as const;
