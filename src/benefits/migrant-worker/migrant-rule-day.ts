import { MissingFactError } from "../../core/errors.js";
import { peek } from "../../core/look-up.js";
import { isOpenOn } from "../../core/reading.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Trace, warn } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { doubt } from "../../core/warning.js";
import { migrantBenefits } from "../../law/provisions/migrant-worker-benefits.js";
import { migrantRuleDate, migrantRuleOf2026 } from "../../law/readings/migrant-worker-readings.js";
import type { MigrantDays } from "./migrant-worker-input.js";

/**
 * The day whose rule holds: that of the event, or by the other reading that of the
 * registration. The closing articles of the rules for migrant workers were not read.
 */
export function migrantRuleDay(trace: Trace, { date, registeredOn }: MigrantDays): CalendarDate {
  if (registeredOn === undefined) {
    if (trace.context.readings[migrantRuleDate.id] === "registration") throw missingRegistration();
    return date;
  }
  const sameList =
    peek(trace, migrantBenefits, registeredOn) === peek(trace, migrantBenefits, date);
  const sameRegulation =
    isOpenOn(migrantRuleOf2026, registeredOn) === isOpenOn(migrantRuleOf2026, date);
  if (sameList && sameRegulation) return date;
  warn(trace, doubt("migrant-rule-changed", { values: { registeredOn, date } }));
  return resolveReading(trace, migrantRuleDate) === "registration" ? registeredOn : date;
}

function missingRegistration(): MissingFactError {
  return new MissingFactError({
    field: "registeredOn",
    why: { key: "migrant-rule-day.registration" },
    cites: migrantRuleDate.cites[0],
  });
}
