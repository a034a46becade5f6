import { earlierFirst } from "../../core/calendar.js";
import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import type { Options } from "../../law/options.js";
import { lookUpIfAny, type LookedUp } from "../../core/look-up.js";
import { validate } from "../../core/validate.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import { partOf, warn, type PartOf, type Trace } from "../../core/trace.js";
import { recorded, type Ruled } from "../../law/recorded.js";
import {
  scholarshipPayableFrom,
  scholarshipWorkAccident,
  type SchoolLevel,
} from "../../law/provisions/scholarship.js";
import { scholarshipClaimDocuments, type ClaimDocument } from "../claims/claim-documents.js";
import { regimeDay } from "../regime-day.js";
import { scholarshipPlan } from "./scholarship-plan.js";
import type { ScholarshipInput, ScholarshipPlan } from "./scholarship-plan-types.js";
import { scholarshipInputSchema } from "./scholarship-schema.js";
import { firstDayOfSchoolYear } from "./school-year.js";
import { traceOf } from "../../law/trace-of.js";

/** One year's claim of one child. */
export interface ScholarshipClaim {
  /** Position of the child in the input, from 0. */
  readonly child: number;
  readonly schoolYear: number;
  readonly level: SchoolLevel;
  readonly grade: number;
  readonly amount: Rupiah;
  /** Day from which it is claimed: that of the event, or the first of the school year. */
  readonly from: CalendarDate;
  /** Whether it is the child's first claim, which asks for all documents. */
  readonly first: boolean;
}

/** The yearly claims of a scholarship, by date. */
export interface ScholarshipCalendar extends Ruled {
  readonly kind: "scholarship-calendar";
  /** The sum of all claims. */
  readonly total: Rupiah;
  readonly claims: readonly ScholarshipClaim[];
  /** Documents of the first claim of each child. */
  readonly documents: readonly ClaimDocument[];
  readonly plan: PartOf<ScholarshipPlan>;
}

/**
 * The claims of a scholarship in rupiah, school year by school year: the first year with
 * the death or disability claim, each later one from the July in which it begins.
 * A scholarship paid once has no yearly claims.
 *
 * PP 44/2015 Pasal 25 ayat (3), 34 ayat (3), as amended by PP 82/2019; Permenaker
 * 5/2021 Pasal 104. Scholarships of events from 2 December 2019 to 31 March 2021
 * were payable from 1 April 2021.
 *
 * @throws what `projectScholarship` throws.
 *
 * @example
 * ```ts
 * const calendar = scholarshipCalendar({
 *   eventDate: "2024-05-29",
 *   cause: "work-accident-death",
 *   children: [{ level: "higher", grade: 4 }],
 * });
 * calendar.claims.map(({ from, amount }) => [from, amount]);
 * // => [["2024-05-29", 12_000_000], ["2024-07-01", 12_000_000]]
 * ```
 */
export function scholarshipCalendar(
  input: ScholarshipInput,
  options?: Options,
): ScholarshipCalendar {
  const trace = traceOf(options);
  const facts = validate(scholarshipInputSchema, input);
  const plan = scholarshipPlan(trace, facts);
  return {
    ...yearlyClaims(trace, plan, facts.decidedOn),
    plan: partOf(plan),
    ...recorded(trace),
  };
}

/** The claims of a plan that a benefit already made. */
export function yearlyClaims(
  trace: Trace,
  plan: PartOf<ScholarshipPlan>,
  decidedOn: CalendarDate | undefined,
): Omit<PartOf<ScholarshipCalendar>, "plan"> {
  const lawDay = regimeDay(trace, scholarshipWorkAccident, plan.eventDate, decidedOn);
  const payable =
    plan.form === "yearly" ? lookUpIfAny(trace, scholarshipPayableFrom, lawDay) : undefined;
  const claims = claimsOf(plan, payable?.value);
  const documents = firstDocuments(trace, claims, lawDay);
  if (payable) warn(trace, backDated(payable));
  return {
    kind: "scholarship-calendar",
    total: plan.total,
    claims,
    documents: documents?.documents ?? [],
    rules: [...plan.rules, ...(payable?.keys ?? []), ...(documents ? [documents.key] : [])],
  };
}

function claimsOf(plan: PartOf<ScholarshipPlan>, payableFrom = plan.eventDate): ScholarshipClaim[] {
  const claims = plan.children.flatMap(({ child, years }) =>
    years
      .filter((year) => year.payable)
      .map(({ schoolYear, level, grade, amount }, index) => ({
        child,
        schoolYear,
        level,
        grade,
        amount,
        from: latest([plan.eventDate, payableFrom, firstDayOfSchoolYear(schoolYear)]),
        first: index === 0,
      })),
  );
  return claims.sort((a, b) => earlierFirst(a.from, b.from) || a.schoolYear - b.schoolYear);
}

function latest(dates: readonly CalendarDate[]): CalendarDate {
  return dates.reduce((last, date) => (date > last ? date : last), "");
}

function firstDocuments(
  trace: Trace,
  claims: readonly ScholarshipClaim[],
  lawDay: CalendarDate,
): ReturnType<typeof scholarshipClaimDocuments> | undefined {
  const first = claims.find((claim) => claim.first);
  if (!first) return undefined;
  warn(trace, laterClaims);
  return scholarshipClaimDocuments(trace, latest([first.from, lawDay]));
}

function backDated({ value, keys }: LookedUp<CalendarDate>): Warning {
  return toCheck("scholarship-back-dated", { values: { from: value }, provisions: keys });
}

const laterClaims: Warning = /* @__PURE__ */ sharedWarning(toCheck("claim-every-year"));
