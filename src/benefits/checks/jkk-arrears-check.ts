import { checkOf, type Check } from "../../core/check.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import { jkkArrearsMonths } from "../../law/provisions/work-accident-benefits.js";
import type { BenefitSegment } from "../benefit.js";

/** Arrears in JKK: over the limit a non-wage earner gets nothing; an employer pays first. */
export function jkkArrearsCheck(
  workings: Workings,
  facts: { date: CalendarDate; segment: BenefitSegment; arrearsMonths: number },
): Check {
  const limit = lookUp(workings, jkkArrearsMonths, facts.date);
  return checkOf(
    "jkk.arrears",
    facts.arrearsMonths <= limit.value,
    {
      id: `Tunggakan iuran paling banyak ${limit.value} bulan berturut-turut`,
      en: `Contributions are in arrears by at most ${limit.value} consecutive months`,
    },
    [limit.ref],
    { effect: facts.segment === "non-wage-earner" ? "bars" : "reduces" },
  );
}
