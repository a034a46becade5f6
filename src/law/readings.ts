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
import {
  arrearsCount,
  covidDueDayOnHoliday,
  lateFeeCompounding,
  lateFeePartMonths,
  pensionLimitsStart,
  restDays,
} from "./readings/payment-readings.js";
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
  jkmThreeMonthRule,
  jkmThreeMonthCount,
  jkmThreeMonthScope,
  jkkDeathFloor,
  scholarshipYears,
  scholarshipContributionPeriod,
  entryAge,
  jhtOfEmployers,
  jhtOfStateBodies,
  villageInstitutionsSegment,
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
} = {
  list: () => all,
  find: (id) => all.find((reading) => reading.id === id),
};
