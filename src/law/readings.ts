import { deepFreeze } from "../core/deep-freeze.js";
import { monthOfChange, roundingReading } from "../core/own-readings.js";
import type { Reading } from "../core/reading.js";
import {
  entryAge,
  jkkDeathFloor,
  jkmThreeMonthCount,
  jkmThreeMonthRule,
  jkmThreeMonthScope,
  jkpClosedFirm,
  scholarshipContributionPeriod,
  scholarshipYears,
} from "./readings/benefit-readings.js";
import {
  arrearsSettledByOthers,
  daysOfDelay,
  heirRulesScope,
  jkmSeveralMemberships,
  monthsOfDelay,
  regimeDate,
} from "./readings/death-readings.js";
import {
  scholarshipBothParents,
  scholarshipPrimaryPool,
  scholarshipRepeatedYears,
  scholarshipStepAndAdopted,
} from "./readings/scholarship-readings.js";
import {
  apprenticesSegment,
  domesticWorkersSegment,
  villageInstitutionsSegment,
} from "./readings/category-readings.js";
import {
  contractBetweenPackages,
  contractValueBasis,
  incomeBandGaps,
  jhtOfEmployers,
  jhtOfStateBodies,
  jkmShareAfter2025,
  jkpShareBasis,
  reliefEmployers,
  reliefPrivatePayers,
  reliefVillageBudget,
  wageFloor,
} from "./readings/contribution-readings.js";
import { jkpLapsedClaim, jkpTrainingMonth } from "./readings/job-loss-readings.js";
import {
  migrantAmountsOfOneSource,
  migrantDismissalPayment,
} from "./readings/migrant-worker-readings.js";
import {
  jhtAccounts,
  jhtCrediting,
  jhtDisabilityStart,
  jhtLeaving,
  jhtTaxBands,
  jpAgeAtSteps,
  jpChildShares,
  jpDensityCount,
  jpForeigners,
  jpLimitsOrder,
  jpWageIndexation,
} from "./readings/old-age-readings.js";
import {
  arrearsCount,
  covidDueDayOnHoliday,
  lateFeeCompounding,
  lateFeePartMonths,
  pensionLimitsStart,
  restDays,
} from "./readings/payment-readings.js";
import {
  constructionDayWage,
  hearingAidAmount,
  inabilityDay,
  inabilityMonths,
  lateReportEffect,
  leftHandedFingers,
  severalDisabilities,
  twoJobs,
  unlikeEyes,
} from "./readings/work-accident-readings.js";
import { nikCentury, villageFundScope } from "./readings/roster-readings.js";

const all: readonly Reading[] = [
  roundingReading,
  monthOfChange,
  incomeBandGaps,
  reliefVillageBudget,
  reliefPrivatePayers,
  reliefEmployers,
  jkmShareAfter2025,
  jkpShareBasis,
  wageFloor,
  contractValueBasis,
  contractBetweenPackages,
  restDays,
  covidDueDayOnHoliday,
  lateFeePartMonths,
  lateFeeCompounding,
  arrearsCount,
  pensionLimitsStart,
  jkpClosedFirm,
  jkpLapsedClaim,
  jkpTrainingMonth,
  migrantDismissalPayment,
  migrantAmountsOfOneSource,
  jkmThreeMonthRule,
  jkmThreeMonthCount,
  jkmThreeMonthScope,
  jkkDeathFloor,
  severalDisabilities,
  unlikeEyes,
  leftHandedFingers,
  inabilityDay,
  inabilityMonths,
  lateReportEffect,
  twoJobs,
  constructionDayWage,
  hearingAidAmount,
  scholarshipYears,
  scholarshipContributionPeriod,
  regimeDate,
  jkmSeveralMemberships,
  arrearsSettledByOthers,
  heirRulesScope,
  daysOfDelay,
  monthsOfDelay,
  scholarshipPrimaryPool,
  scholarshipRepeatedYears,
  scholarshipStepAndAdopted,
  scholarshipBothParents,
  entryAge,
  jhtOfEmployers,
  jhtOfStateBodies,
  villageInstitutionsSegment,
  jhtCrediting,
  jhtAccounts,
  jhtLeaving,
  jhtDisabilityStart,
  jhtTaxBands,
  jpLimitsOrder,
  jpChildShares,
  jpForeigners,
  jpAgeAtSteps,
  jpWageIndexation,
  jpDensityCount,
  domesticWorkersSegment,
  apprenticesSegment,
  nikCentury,
  villageFundScope,
];

/** The open questions of law that results rest on. */
export const readings: {
  /** All readings, with their options and defaults. */
  list(): readonly Reading[];
  /** One reading by its id. */
  find(id: string): Reading | undefined;
} = /* @__PURE__ */ deepFreeze({
  list: () => deepFreeze(all),
  find: (id: string) => deepFreeze(all).find((reading) => reading.id === id),
});
