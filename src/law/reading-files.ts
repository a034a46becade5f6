import { ownReadings } from "../core/own-readings.js";
import { benefitReadings } from "./readings/benefit-readings.js";
import { categoryReadings } from "./readings/category-readings.js";
import { contributionReadings } from "./readings/contribution-readings.js";
import { deathReadings } from "./readings/death-readings.js";
import { jobLossReadings } from "./readings/job-loss-readings.js";
import { migrantWorkerReadings } from "./readings/migrant-worker-readings.js";
import { oldAgeReadings } from "./readings/old-age-readings.js";
import { paymentReadings } from "./readings/payment-readings.js";
import { rosterReadings } from "./readings/roster-readings.js";
import { scholarshipReadings } from "./readings/scholarship-readings.js";
import { workAccidentReadings } from "./readings/work-accident-readings.js";

/** The readings of all files, in the order of the register. */
export const readingFiles = [
  ownReadings,
  contributionReadings,
  paymentReadings,
  migrantWorkerReadings,
  benefitReadings,
  workAccidentReadings,
  deathReadings,
  scholarshipReadings,
  oldAgeReadings,
  jobLossReadings,
  categoryReadings,
  rosterReadings,
] as const;
