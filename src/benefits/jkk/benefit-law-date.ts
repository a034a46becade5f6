import { peek } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Trace } from "../../core/trace.js";
import * as rating from "../../law/provisions/disability-rating.js";
import * as table from "../../law/provisions/disability-table.js";
import * as inability from "../../law/provisions/temporary-inability.js";
import * as amounts from "../../law/provisions/work-accident-benefits.js";
import * as care from "../../law/provisions/work-accident-care.js";
import * as expenses from "../../law/provisions/work-accident-expenses.js";
import { regimeDay } from "../regime-day.js";

/** The day whose law fixes the amounts; a reading where the law changed before the decision. */
export function benefitLawDate(
  trace: Trace,
  date: CalendarDate,
  decidedOn: CalendarDate | undefined,
): CalendarDate {
  const changed =
    decidedOn === undefined
      ? undefined
      : amountsOfJkk().find(
          (provision) => peek(trace, provision, date) !== peek(trace, provision, decidedOn),
        );
  return regimeDay(trace, changed ?? amounts.jkkDeath, date, decidedOn);
}

/** What JKK pays: the provisions of its benefits and of the rating of disabilities. */
function amountsOfJkk(): Provision[] {
  return [amounts, rating, table, inability, care, expenses]
    .flatMap((file): unknown[] => Object.values(file))
    .filter(isAmountOfJkk);
}

function isAmountOfJkk(exported: unknown): exported is Provision {
  if (typeof exported !== "object" || exported === null || !("id" in exported)) return false;
  return /^jkk\.(benefit|disability)\./.test(String(exported.id));
}
