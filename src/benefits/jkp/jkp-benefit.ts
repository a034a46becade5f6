import { deepFreeze } from "../../core/deep-freeze.js";
import { assumed, sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import { type Text } from "../../core/text.js";
import type { Check, CheckId } from "../../core/check.js";
import { MissingFactError, NotCoveredError } from "../../core/errors.js";
import { compareExact, exactRupiah } from "../../core/exact.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { Segment } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jkpBeforeOperation,
  jkpNeverEnrolled,
  jkpSeveralEmployers,
  jkpUnderReportedWage,
} from "../../law/provisions/job-loss-benefits.js";
import type { Benefit, BenefitLine, BenefitNote } from "../benefit.js";
import { assumeUsual } from "../assume-usual.js";
import { benefitOf, notDue } from "../benefit-total.js";
import { givenArrears } from "../given-arrears.js";
import { barredBy, notMet } from "../settled-checks.js";
import { jkpPayer } from "./jkp-arrears.js";
import { jkpChecks } from "./jkp-checks.js";
import { jkpClaim } from "./jkp-claim.js";
import { inKindOf } from "./jkp-in-kind.js";
import type { JkpBenefitInput } from "./jkp-inputs.js";
import { jkpInstalments } from "./jkp-instalments.js";
import { cashLine, employerDebt } from "./jkp-lines.js";
import { barredMonth } from "./jkp-month-conditions.js";

/** JKP: PP 37/2021 Pasal 19 to 23, 35 to 40, as amended by PP 6/2025. */
export function jkpBenefit(trace: Trace, facts: JkpBenefitInput): Benefit {
  const { terminationDate, segment = "wage-earner" } = facts;
  if (segment !== "wage-earner") throw notOpen(segment);
  warnAfterLawAsOf(trace, terminationDate);
  const checks = assumeUsual(trace, jkpChecks(trace, facts), usual);
  const barred = barredBy(trace, checks);
  const base = { programme: "jkp", date: terminationDate, segment, checks } as const;
  if (barred) {
    const others = checks.find(
      (check) => check.effect === "bars" && check.passed === false && check.id !== "jkp.enrolled",
    );
    if (facts.enrolled === false && !others) return neverEnrolled(trace, facts, base, barred);
    return benefitOf(trace, { ...base, lines: [], notDue: [nothing(others ?? barred)] });
  }
  warnOfTheCase(trace, facts);
  const claim = jkpClaim(trace, facts);
  const arrearsMonths = givenArrears(trace, facts.arrearsMonths);
  const { employerClosed = false } = facts;
  const paidBy = jkpPayer(trace, claim.ruledOn, { arrearsMonths, employerClosed });
  const wage = facts.reportedWage ?? facts.wage;
  const due: BenefitLine[] = [];
  const inFull: BenefitLine[] = [];
  const missed: BenefitNote[] = [];
  for (const instalment of jkpInstalments(trace, facts, claim)) {
    const line = cashLine(trace, wage, instalment);
    const bar = barredMonth(trace, facts, instalment);
    if (bar) missed.push(notDue(line, bar.reason, bar.provisions));
    else {
      due.push(line);
      inFull.push(cashLine(trace, facts.wage, instalment));
    }
  }
  return benefitOf(trace, {
    ...base,
    lines: due,
    inKind: inKindOf(trace, claim.ruledOn, { byEmployer: false }),
    paidBy,
    notDue: missed,
    owedByEmployer: underReported(trace, facts, inFull, due),
  });
}

/** Conditions that the calculation takes as met unless it is said that they are not. */
const usual: readonly CheckId[] = /* @__PURE__ */ deepFreeze([
  "jkp.enrolled",
  "jkp.willing-to-work",
  "jkp.previous-claims",
  "jkp.claim-window",
  "jkp.proof",
]);

type Base = Pick<Benefit, "programme" | "date" | "segment" | "checks">;

/** Pasal 37: the employer owes the cash at once and the training; some sizes are exempt. */
function neverEnrolled(trace: Trace, facts: JkpBenefitInput, base: Base, barred: Check): Benefit {
  const rule = lookUp(trace, jkpNeverEnrolled, facts.terminationDate);
  if (facts.employerSize === undefined) throw sizeNeeded();
  const exempt = rule.value.exempt.includes(facts.employerSize);
  if (exempt) {
    const note = { ...nothing(barred), reason: reasons.exempt };
    return benefitOf(trace, { ...base, lines: [], notDue: [note] });
  }
  const claim = jkpClaim(trace, facts);
  const lines = jkpInstalments(trace, facts, claim).map((instalment) =>
    cashLine(trace, facts.wage, instalment),
  );
  return benefitOf(trace, {
    ...base,
    lines: [],
    inKind: inKindOf(trace, claim.ruledOn, { byEmployer: true }),
    paidBy: "employer",
    notDue: [{ ...nothing(barred), reason: reasons.notEnrolled }],
    owedByEmployer: employerDebt(lines, [], reasons.owesAll, rule.key),
  });
}

function underReported(
  trace: Trace,
  { wage, reportedWage, terminationDate }: JkpBenefitInput,
  inFull: readonly BenefitLine[],
  due: readonly BenefitLine[],
): Benefit["owedByEmployer"] {
  if (reportedWage === undefined) return [];
  const compared = compareExact(exactRupiah(reportedWage), exactRupiah(wage));
  if (compared > 0) warn(trace, reportedAbove);
  if (compared >= 0) return [];
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

function sizeNeeded(): MissingFactError {
  return new MissingFactError({
    field: "employerSize",
    why: { key: "jkp-benefit.size-needed" },
    cites: { regulation: "pp-37-2021", article: "Pasal 37" },
  });
}

const reasons = /* @__PURE__ */ deepFreeze({
  exempt: { key: "jkp-benefit.exempt" },
  notEnrolled: { key: "jkp-benefit.not-enrolled" },
  owesAll: { key: "jkp-benefit.owes-all" },
  underReported: { key: "jkp-benefit.under-reported" },
} satisfies Record<string, Text>);
