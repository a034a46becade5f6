import { peek } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import { jkkPartialDisability } from "../../law/provisions/disability-rating.js";
import { disabilityTable } from "../../law/provisions/disability-table.js";
import { temporaryInability } from "../../law/provisions/temporary-inability.js";
import {
  jkkDeath,
  jkkFuneral,
  jkkPeriodic,
  jkkTotalDisability,
} from "../../law/provisions/work-accident-benefits.js";
import { medicalCare } from "../../law/provisions/work-accident-care.js";
import {
  dentures,
  glasses,
  hearingAid,
  homeCare,
  prosthesis,
  transportAir,
  transportLand,
  transportSea,
} from "../../law/provisions/work-accident-expenses.js";
import { regimeDay } from "../regime-day.js";

const benefits: readonly Provision[] = [
  jkkDeath,
  jkkTotalDisability,
  jkkPeriodic,
  jkkFuneral,
  jkkPartialDisability,
  disabilityTable,
  temporaryInability,
  medicalCare,
  transportLand,
  transportSea,
  transportAir,
  homeCare,
  dentures,
  glasses,
  hearingAid,
  prosthesis,
];

/** The day whose law fixes the amounts; a reading where the law changed before the decision. */
export function benefitLawDate(
  trace: Trace,
  date: CalendarDate,
  decidedOn: CalendarDate | undefined,
): CalendarDate {
  const changed = benefits.find(
    (benefit) => peek(trace, benefit, date) !== peek(trace, benefit, decidedOn ?? date),
  );
  return regimeDay(trace, changed ?? jkkDeath, date, decidedOn);
}
