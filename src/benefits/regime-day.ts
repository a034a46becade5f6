import { resolveReading } from "../core/resolve-reading.js";
import { MissingFactError } from "../core/errors.js";
import { peek } from "../core/look-up.js";
import type { Provision } from "../core/provision.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { Trace } from "../core/trace.js";
import { regimeDate } from "../law/readings/death-readings.js";

/**
 * The day whose law fixes an amount: that of the event, or by the other reading
 * that of the decision. PP 82/2019 has no transitional article.
 */
export function regimeDay(
  trace: Trace,
  provision: Provision,
  date: CalendarDate,
  decidedOn: CalendarDate | undefined,
): CalendarDate {
  if (decidedOn === undefined) {
    if (asksForDecision(trace, provision, date)) throw missingDecision();
    return date;
  }
  if (peek(trace, provision, date) === peek(trace, provision, decidedOn)) return date;
  return resolveReading(trace, regimeDate) === "decision" ? decidedOn : date;
}

/** Whether the day of the decision must be told: by the reading taken it decides, and the law changed after the event. */
export function asksForDecision(trace: Trace, provision: Provision, date: CalendarDate): boolean {
  const byDecision = trace.context.readings[regimeDate.id] === "decision";
  return byDecision && peek(trace, provision, date)?.to !== undefined;
}

function missingDecision(): MissingFactError {
  return new MissingFactError({
    field: "decidedOn",
    why: { key: "regime-day.decision" },
    cites: { regulation: "pp-82-2019", article: "Pasal II" },
  });
}
