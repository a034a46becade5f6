import { textWith, type Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { MissingFactError, NotCoveredError } from "../../core/errors.js";
import { compareExact, exactRupiah } from "../../core/exact.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { Segment } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
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
import { cashLabel, cashLine, employerDebt } from "./jkp-lines.js";
import { barredMonth } from "./jkp-month-conditions.js";

/** JKP: PP 37/2021 Pasal 19 to 23, 35 to 40, as amended by PP 6/2025. */
export function jkpBenefit(workings: Workings, facts: JkpBenefitInput): Benefit {
  const { terminationDate, segment = "wage-earner" } = facts;
  if (segment !== "wage-earner") throw notOpen(segment);
  warnAfterLawAsOf(workings, terminationDate);
  const checks = assumeUsual(workings, jkpChecks(workings, facts), usual);
  const barred = barredBy(checks);
  const base = { programme: "jkp", date: terminationDate, segment, checks } as const;
  if (barred) {
    const others = checks.find(
      (check) => check.effect === "bars" && check.passed === false && check.id !== "jkp.enrolled",
    );
    if (facts.enrolled === false && !others) return neverEnrolled(workings, facts, base, barred);
    return benefitOf(workings, { ...base, lines: [], notDue: [nothing(others ?? barred)] });
  }
  warnOfTheCase(workings, facts);
  const claim = jkpClaim(workings, facts);
  const arrearsMonths = givenArrears(workings, facts.arrearsMonths);
  const { employerClosed = false } = facts;
  const paidBy = jkpPayer(workings, claim.ruledOn, { arrearsMonths, employerClosed });
  const wage = facts.reportedWage ?? facts.wage;
  const due: BenefitLine[] = [];
  const inFull: BenefitLine[] = [];
  const missed: BenefitNote[] = [];
  for (const instalment of jkpInstalments(workings, facts, claim)) {
    const line = cashLine(workings, wage, instalment);
    const bar = barredMonth(workings, facts, instalment);
    if (bar) missed.push(notDue(line, bar.reason, bar.provisions));
    else {
      due.push(line);
      inFull.push(cashLine(workings, facts.wage, instalment));
    }
  }
  return benefitOf(workings, {
    ...base,
    lines: due,
    inKind: inKindOf(workings, claim.ruledOn, { byEmployer: false }),
    paidBy,
    notDue: missed,
    owedByEmployer: underReported(workings, facts, inFull, due),
  });
}

/** Conditions that the calculation takes as met unless it is said that they are not. */
const usual: readonly string[] = [
  "jkp.enrolled",
  "jkp.willing-to-work",
  "jkp.previous-claims",
  "jkp.claim-window",
  "jkp.proof",
];

type Base = Pick<Benefit, "programme" | "date" | "segment" | "checks">;

/** Pasal 37: the employer owes the cash at once and the training; some sizes are exempt. */
function neverEnrolled(
  workings: Workings,
  facts: JkpBenefitInput,
  base: Base,
  barred: Check,
): Benefit {
  const rule = lookUp(workings, jkpNeverEnrolled, facts.terminationDate);
  if (facts.employerSize === undefined) throw sizeNeeded();
  const exempt = rule.value.exempt.includes(facts.employerSize);
  if (exempt) {
    const note = { ...nothing(barred), reason: reasons.exempt };
    return benefitOf(workings, { ...base, lines: [], notDue: [note] });
  }
  const claim = jkpClaim(workings, facts);
  const lines = jkpInstalments(workings, facts, claim).map((instalment) =>
    cashLine(workings, facts.wage, instalment),
  );
  return benefitOf(workings, {
    ...base,
    lines: [],
    inKind: inKindOf(workings, claim.ruledOn, { byEmployer: true }),
    paidBy: "employer",
    notDue: [{ ...nothing(barred), reason: reasons.notEnrolled }],
    owedByEmployer: employerDebt(lines, [], reasons.owesAll, rule.ref),
  });
}

function underReported(
  workings: Workings,
  { wage, reportedWage, terminationDate }: JkpBenefitInput,
  inFull: readonly BenefitLine[],
  due: readonly BenefitLine[],
): Benefit["owedByEmployer"] {
  if (reportedWage === undefined) return [];
  const compared = compareExact(exactRupiah(reportedWage), exactRupiah(wage));
  if (compared > 0) warn(workings, reportedAbove);
  if (compared >= 0) return [];
  const rule = lookUp(workings, jkpUnderReportedWage, terminationDate);
  return employerDebt(inFull, due, reasons.underReported, rule.ref);
}

/** Pasal 21 takes the wage last reported; an employer may report the minimum wage of the place. */
const reportedAbove: Warning = {
  code: "reported-wage-above-wage",
  message: { key: "warning.reported-wage-above-wage" },
};

function warnOfTheCase(
  workings: Workings,
  { terminationDate, employers = 1 }: JkpBenefitInput,
): void {
  const early = lookUpIfAny(workings, jkpBeforeOperation, terminationDate);
  if (early) {
    warn(workings, {
      code: "jkp-before-operation",
      message: notPaidYet(early.ref),
      provision: early.ref.id,
    });
  }
  const several = lookUp(workings, jkpSeveralEmployers, terminationDate);
  if (employers > several.value) {
    warn(workings, {
      code: "one-employer-for-jkp",
      message: reasons.oneEmployer,
      provision: several.ref.id,
    });
  }
}

function nothing(failed: Check): BenefitNote {
  return {
    item: "cash",
    label: cashLabel,
    reason: notMet(failed.text),
    provisions: failed.provisions,
  };
}

function notOpen(segment: Segment): NotCoveredError {
  const cites = { regulation: "pp-37-2021", article: "Pasal 4 ayat (2)" };
  return new NotCoveredError({ programme: "jkp", segment, cites });
}

function notPaidYet({ to }: ProvisionRef): Text {
  return textWith("jkp-benefit.not-paid-yet", { to });
}

function sizeNeeded(): MissingFactError {
  return new MissingFactError({
    field: "employerSize",
    why: { key: "jkp-benefit.size-needed" },
    cites: { regulation: "pp-37-2021", article: "Pasal 37" },
  });
}

const reasons = {
  exempt: { key: "jkp-benefit.exempt" },
  notEnrolled: { key: "jkp-benefit.not-enrolled" },
  owesAll: { key: "jkp-benefit.owes-all" },
  underReported: { key: "jkp-benefit.under-reported" },
  oneEmployer: { key: "jkp-benefit.one-employer" },
} satisfies Record<string, Text>;
