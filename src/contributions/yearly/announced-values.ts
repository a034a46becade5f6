import * as z from "zod";
import { addDays, lastDayOf } from "../../core/calendar.js";
import { OutOfCoverageError } from "../../core/errors.js";
import { maybe } from "../../core/fields.js";
import { firstDayKnown } from "../../core/look-up.js";
import type { Context } from "../../core/options.js";
import type { Provision } from "../../core/provision.js";
import type { Trace } from "../../core/trace.js";
import { contextOf, validate } from "../../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../../core/vocabulary.js";
import type { Options } from "../../law/options.js";
import { readingOptions } from "../../law/reading-options.js";

/** The options of a function that returns a bare value announced every year. */
export interface AnnouncedOptions extends Options {
  /** Past the last value announced it is assumed to go on; else such a month is refused. */
  readonly assumeUnchanged?: boolean | undefined;
}

const wrapped = z.strictObject({
  options: z.looseObject({ assumeUnchanged: maybe(z.boolean()) }),
});

/** The options with their defaults, and whether a value not announced is to be assumed. */
export function announcedContextOf(options: AnnouncedOptions | undefined): {
  readonly context: Context;
  readonly assumeUnchanged: boolean;
} {
  if (options === undefined)
    return { context: contextOf(undefined, readingOptions), assumeUnchanged: false };
  const { assumeUnchanged = false, ...rest } = validate(wrapped, { options }).options;
  return { context: contextOf(rest, readingOptions), assumeUnchanged };
}

/**
 * Refuses a month past the last value announced: a bare value cannot carry the warning
 * that results carry then. Throws OutOfCoverageError.
 */
export function requireAnnounced(trace: Trace, provision: Provision, month: CalendarMonth): void {
  const due = trace.warnings.find(({ code }) => code === "yearly-value-not-announced");
  if (!due) return;
  throw new OutOfCoverageError({
    provision: provision.id,
    date: lastDayOf(month),
    firstDate: firstDayKnown(trace, provision),
    lastDate: addDays(due.values?.["nextDue"] as CalendarDate, -1),
  });
}
