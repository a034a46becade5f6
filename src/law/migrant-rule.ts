import { invalidInput } from "../core/errors.js";
import { isOpenOn } from "../core/reading.js";
import { resolveReading } from "../core/resolve-reading.js";
import { textWith } from "../core/text.js";
import { warn, type Trace } from "../core/trace.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { doubt } from "../core/warning.js";
import { migrantRuleOf2026 } from "./readings/migrant-worker-readings.js";

/**
 * Warns of the regulation on migrant workers that was not read, from the day on which it
 * holds; by the other reading there is no result from that day, and `field` is refused.
 */
export function warnMigrantRule(trace: Trace, date: CalendarDate, field = "date"): void {
  if (!isOpenOn(migrantRuleOf2026, date)) return;
  const { cites, from } = migrantRuleOf2026;
  const [unread] = cites;
  const values = { regulation: unread.regulation, from };
  if (resolveReading(trace, migrantRuleOf2026) === "refuse") {
    throw invalidInput(field, textWith("migrant-rule.refused", values), unread);
  }
  warn(trace, doubt("migrant-rule-not-read", { values }));
}
