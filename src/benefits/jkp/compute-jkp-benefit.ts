import { arrearsEffect } from "../../contributions/payment/arrears-effect.js";
import { type Check, type CheckId, eachOnce } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { NotCoveredError } from "../../core/errors.js";
import { compareExact, exactRupiah } from "../../core/exact.js";
import { marked, type Unmarked } from "../../core/facts-used.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import { resolveReading } from "../../core/resolve-reading.js";
import type { Text } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import { type FieldArticles, validate } from "../../core/validate.js";
import type { CalendarDate, Segment } from "../../core/vocabulary.js";
import { assumed, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import type { Options } from "../../law/options.js";
import { jkpArrearsMonths, jkpArrearsMonthsClosedFirm } from "../../law/provisions/arrears.js";
import {
  jkpBeforeOperation,
  jkpNeverEnrolled,
  jkpReclaim,
  jkpSeveralEmployers,
  jkpUnderReportedWage,
} from "../../law/provisions/job-loss-benefits.js";
import { jkpClosedFirm } from "../../law/readings/benefit-readings.js";
import { assumeMet } from "../assume-met.js";
import { assumeNoArrears } from "../arrears.js";
import { barrierOf, notMet } from "../barrier-of.js";
import type { BenefitNote } from "../benefit-note.js";
import { benefitOf } from "../benefit-of.js";
import {
  bar,
  type BenefitParts,
  dueOnly,
  type Ground,
  join,
  leaveOpen,
  type OpenGround,
} from "../benefit-parts.js";
import type { Benefit, BenefitLine, BenefitPayer } from "../benefit.js";
import { warnedOfFigures } from "../warned-of-figures.js";
import { jkpChecks } from "./jkp-checks.js";
import { jkpClaim, type JkpClaim } from "./jkp-claim.js";
import { cashLine, employerDebt, inKindOf } from "./jkp-lines.js";
import { type JkpBenefitInput, jkpBenefitInputSchema } from "./jkp-input.js";
import { type JkpInstalment, jkpInstalments } from "./jkp-instalments.js";
import { barredMonth } from "./jkp-month-conditions.js";
import { traceOf } from "../../law/trace-of.js";

const articles: FieldArticles = {
  wage: { regulation: "pp-37-2021", article: "Pasal 21 ayat (2)" },
  cause: { regulation: "pp-37-2021", article: "Pasal 20 ayat (1)" },
};

/**
 * The benefits of a worker who loses a job: cash for up to six months, in rupiah,
 * with job information and training in kind. The law is that of the day on which
 * the claim is found eligible; a claim that was running on 7 February 2025 gets
 * the new percentage for the months paid since.
 *
 * PP 37/2021 Pasal 19 to 40, as amended by PP 6/2025; Permenaker 2/2025.
 *
 * A condition that waits for a fact leaves the months open, up to what the wage
 * ceiling gives.
 *
 * @throws InvalidInputError, OutOfCoverageError (before 2 February 2021) and
 * NotCoveredError (not a wage earner).
 *
 * @example
 * ```ts
 * const benefit = computeJkpBenefit({
 *   terminationDate: "2025-06-15",
 *   cause: "dismissal",
 *   wage: 7_000_000,
 *   contributionMonthsInLast24: 24,
 * });
 * benefit.lines[0]?.amount; // => 3_000_000
 * benefit.total; // => 18_000_000
 * ```
 */
export function computeJkpBenefit(input: JkpBenefitInput, options?: Options): Benefit {
  const trace = traceOf(options);
  const facts = validate(jkpBenefitInputSchema, input, articles);
  return marked(facts, jkpBenefit(trace, warnedOfFigures(trace, facts)));
}

/** JKP: PP 37/2021 Pasal 19 to 23, 35 to 40, as amended by PP 6/2025. */
function jkpBenefit(trace: Trace, facts: JkpBenefitInput): Unmarked<Benefit> {
  const { terminationDate, segment = "wage-earner" } = facts;
  if (segment !== "wage-earner") throw notOpen(segment);
  warnAfterLawAsOf(trace, terminationDate);
  const given = jkpChecks(trace, facts);
  const ofCase = { programme: "jkp", date: terminationDate, segment } as const;
  const unmet = given.find(
    ({ effect, passed, id }) => effect === "bars" && passed === false && id !== "jkp.enrolled",
  );
  if (unmet)
    return benefitOf(trace, join({ notDue: [nothing(unmet)] }), { ...ofCase, checks: given });

  const checks = assumeMet(trace, given, usual);
  const common = { ...ofCase, checks };
  const { barred, open } = barrierOf(checks);
  if (barred) return neverEnrolled(trace, facts, common, barred);
  warnOfTheCase(trace, facts);
  const claim = jkpClaim(trace, facts);
  const arrearsMonths = assumeNoArrears(trace, facts.arrearsMonths);
  const { employerClosed = false } = facts;
  const paidBy = jkpPayer(trace, claim.ruledOn, { arrearsMonths, employerClosed });
  const parts = join(
    ...jkpInstalments(trace, facts, claim).map((instalment) =>
      monthParts(trace, facts, instalment, barredMonth(trace, facts, instalment)),
    ),
  );
  const owedByEmployer = underReported(trace, facts, claim, parts.due);
  const all = join({ ...parts, needed: eachOnce(parts.needed) }, { owedByEmployer });
  return benefitOf(trace, open ? openClaim(trace, facts, claim, leaveOpen(all, open)) : all, {
    ...common,
    inKind: open ? [] : inKindOf(trace, claim.ruledOn, { byEmployer: false }),
    paidBy,
  });
}

/** One month of cash: due, barred, or waiting for a fact of the month or for the wage. */
function monthParts(
  trace: Trace,
  { wage, reportedWage = wage }: JkpBenefitInput,
  instalment: JkpInstalment,
  barred: Ground | OpenGround | undefined,
): BenefitParts {
  const month = dueOnly([cashLine(trace, reportedWage ?? instalment.ceiling.value, instalment)]);
  const known = reportedWage === undefined ? leaveOpen(month, openWage) : month;
  if (!barred) return known;
  return "needed" in barred ? leaveOpen(known, barred) : bar(known, barred);
}

/** Without the wage a month comes to what the ceiling gives at most. */
const openWage: OpenGround = /* @__PURE__ */ deepFreeze({
  reason: { key: "open.wage" },
  provisions: [],
  needed: [{ field: "wage", why: { key: "without-wage.wage" } }],
});

/** While it is open which law rules the claim, a month comes to no more than the better law gives. */
function openClaim(
  trace: Trace,
  { wage, reportedWage = wage }: JkpBenefitInput,
  claim: JkpClaim,
  parts: BenefitParts,
): BenefitParts {
  if (claim.missing.length === 0) return parts;
  const later = jkpInstalments(trace, {}, { ...claim, ruledOn: claim.until }).map((instalment) =>
    cashLine(trace, reportedWage ?? instalment.ceiling.value, instalment),
  );
  return {
    ...parts,
    undetermined: parts.undetermined.map((part) => {
      const other = later.find(({ month }) => month === part.month);
      const better = other && part.atMost !== undefined && other.amount > part.atMost;
      return better ? { ...part, atMost: other.amount } : part;
    }),
  };
}

/** Conditions that the calculation takes as met unless it is said that they are not. */
const usual: readonly CheckId[] = /* @__PURE__ */ deepFreeze([
  "jkp.enrolled",
  "jkp.willing-to-work",
  "jkp.previous-claims",
  "jkp.claim-window",
  "jkp.proof",
]);

type Common = Pick<Benefit, "programme" | "date" | "segment" | "checks">;

/** Pasal 37: the employer owes the cash at once and the training; some sizes are exempt. */
function neverEnrolled(
  trace: Trace,
  facts: JkpBenefitInput,
  common: Common,
  barred: Check,
): Unmarked<Benefit> {
  const { wage, employerSize } = facts;
  const rule = lookUp(trace, jkpNeverEnrolled, facts.terminationDate);
  const note = nothing(barred);
  if (employerSize !== undefined && rule.value.exempt.includes(employerSize)) {
    return benefitOf(trace, join({ notDue: [{ ...note, reason: reasons.exempt }] }), common);
  }
  const claim = jkpClaim(trace, facts);
  const lines = jkpInstalments(trace, facts, claim).map((instalment) =>
    cashLine(trace, wage ?? instalment.ceiling.value, instalment),
  );
  const owed = join({ owedByEmployer: employerDebt(lines, [], reasons.owesAll, rule.key) });
  const ofWage = wage === undefined ? leaveOpen(owed, openWage) : owed;
  const parts = employerSize === undefined ? leaveOpen(ofWage, openSize) : ofWage;
  return benefitOf(trace, join({ notDue: [{ ...note, reason: reasons.notEnrolled }] }, parts), {
    ...common,
    inKind: employerSize === undefined ? [] : inKindOf(trace, claim.ruledOn, { byEmployer: true }),
    paidBy: "employer",
  });
}

/** The debt itself rests on the rule that exempts some sizes. */
const openSize: OpenGround = /* @__PURE__ */ deepFreeze({
  reason: { key: "open.employer-size" },
  provisions: [],
  needed: [{ field: "employerSize", why: { key: "jkp-benefit.size-needed" } }],
});

function underReported(
  trace: Trace,
  facts: JkpBenefitInput,
  claim: JkpClaim,
  due: readonly BenefitLine[],
): Benefit["owedByEmployer"] {
  const { wage, reportedWage, terminationDate } = facts;
  if (reportedWage === undefined || wage === undefined) return [];
  const compared = compareExact(exactRupiah(reportedWage), exactRupiah(wage));
  if (compared > 0) warn(trace, reportedAbove);
  if (compared >= 0) return [];
  const inFull = jkpInstalments(trace, facts, claim)
    .filter(({ month }) => due.some((line) => line.month === month))
    .map((instalment) => cashLine(trace, wage, instalment));
  const rule = lookUp(trace, jkpUnderReportedWage, terminationDate);
  return employerDebt(inFull, due, reasons.underReported, rule.key);
}

/** Pasal 21 takes the wage last reported; an employer may report the minimum wage of the place. */
const reportedAbove: Warning = /* @__PURE__ */ sharedWarning(toCheck("reported-wage-above-wage"));

function warnOfTheCase(trace: Trace, { terminationDate, employers = 1 }: JkpBenefitInput): void {
  const early = lookUpIfAny(trace, jkpBeforeOperation, terminationDate);
  if (early) {
    const { to } = early.use;
    warn(trace, toCheck("jkp-before-operation", { values: { to }, provisions: early.keys }));
  }
  const several = lookUp(trace, jkpSeveralEmployers, terminationDate);
  if (employers > several.value) {
    warn(trace, assumed("one-employer-for-jkp", { provisions: [several.key] }));
  }
}

function nothing(failed: Check): BenefitNote {
  return {
    item: "cash",
    reason: notMet(failed),
    provisions: failed.provisions,
  };
}

function notOpen(segment: Segment): NotCoveredError {
  const cites = { regulation: "pp-37-2021", article: "Pasal 4 ayat (2)" };
  return new NotCoveredError({ programme: "jkp", segment, cites });
}

const reasons = /* @__PURE__ */ deepFreeze({
  exempt: { key: "jkp-benefit.exempt" },
  notEnrolled: { key: "jkp-benefit.not-enrolled" },
  owesAll: { key: "jkp-benefit.owes-all" },
  underReported: { key: "jkp-benefit.under-reported" },
} satisfies Record<string, Text>);

/** The payer in view of the employer's arrears: PP 37/2021 Pasal 39 and 39A. */
function jkpPayer(
  trace: Trace,
  day: CalendarDate,
  facts: { readonly arrearsMonths: number; readonly employerClosed?: boolean | undefined },
): BenefitPayer {
  const { arrearsMonths, employerClosed } = facts;
  const general = lookUp(trace, jkpArrearsMonths, day).value;
  if (arrearsEffect("wage-earner", arrearsMonths, general) === "none") return "bpjs";
  const special = employerClosed ? lookUpIfAny(trace, jkpArrearsMonthsClosedFirm, day) : undefined;
  if (
    special &&
    arrearsMonths <= special.value &&
    resolveReading(trace, jkpClosedFirm) === "bpjs-pays"
  ) {
    warn(
      trace,
      toCheck("closed-firm-keeps-debt", {
        values: { months: special.value },
        provisions: [special.key],
      }),
    );
    return "bpjs";
  }
  const { value, keys } = lookUp(trace, jkpReclaim, day);
  warn(
    trace,
    toCheck("employer-may-reclaim", {
      values: { months: value.months, workingDays: value.workingDays },
      provisions: keys,
    }),
  );
  return "employer-then-reimbursed";
}
