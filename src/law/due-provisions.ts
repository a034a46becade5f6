import { addDays, earlierFirst } from "../core/calendar.js";
import * as z from "zod";
import { messageOf } from "../core/expectations.js";
import { countField, dateField, maybe } from "../core/fields.js";
import { textWith } from "../core/text.js";
import type { Law } from "../core/law.js";
import type { Provision, ProvisionVersion } from "../core/provision.js";
import { lawField, validate } from "../core/validate.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { indonesianLaw } from "./indonesian-law.js";

/** As far ahead as is asked: a hundred years of days. */
const mostDays = 36_525;

const expectedDays = textWith("expected.days-at-most", { mostDays });

const wrapped = z.strictObject({
  options: z.strictObject({
    days: maybe(countField.refine((days) => days <= mostDays, { error: messageOf(expectedDays) })),
    law: maybe(lawField),
  }),
});

/** A provision whose value must be looked after. */
export interface DueProvision {
  readonly provision: Provision;
  readonly version: ProvisionVersion;
  /**
   * `"not-announced"`: the day of the new value has passed; `"new-value"`: it comes
   * within the days asked for; `"ends"`: the rule ends within them and nothing follows.
   */
  readonly kind: "not-announced" | "new-value" | "ends";
  /** The day from which a new value is due, or the last day of the rule. */
  readonly on: CalendarDate;
}

/**
 * Values to maintain on a date: yearly values not announced or due within the given
 * many days (90 when not given), and dated rules that end within them. First come
 * first.
 *
 * @throws InvalidInputError for a date or number of days that is not one.
 *
 * @example
 * ```ts
 * dueProvisions("2026-12-01", { days: 30 })
 *   .filter(({ kind }) => kind === "ends")
 *   .map(({ provision, on }) => `${provision.id}: ${on}`);
 * // => ["relief.pp-50-2025.other: 2026-12-31"]
 * ```
 */
export function dueProvisions(
  date: CalendarDate,
  options: { readonly days?: number | undefined; readonly law?: Law | undefined } = {},
): DueProvision[] {
  const from = validate(dateField, date);
  const { days = 90, law = indonesianLaw } = validate(wrapped, { options }).options;
  const until = addDays(from, days);
  return law
    .provisions()
    .flatMap((provision) => dueOf(provision, from, until))
    .sort((a, b) => earlierFirst(a.on, b.on));
}

function dueOf(provision: Provision, from: CalendarDate, until: CalendarDate): DueProvision[] {
  const version = provision.versions.at(-1);
  if (!version) return [];
  const { nextDue, to } = version;
  if (nextDue !== undefined && nextDue <= until) {
    const kind = nextDue <= from ? "not-announced" : "new-value";
    return [{ provision, version, kind, on: nextDue }];
  }
  if (to === undefined || to < from || to > until) return [];
  return [{ provision, version, kind: "ends", on: to }];
}
