import { deepFreeze } from "../../core/deep-freeze.js";
import { arrearsEffect, arrearsLimit } from "../../contributions/payment/arrears-effect.js";
import type { Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { jkkArrearsMonths } from "../../law/provisions/work-accident-benefits.js";
import { employerUnderReported } from "../../law/provisions/work-accident-cover.js";
import type { Benefit, BenefitLine, BenefitNote } from "../benefit.js";
import { benefitOf, notDue, withheld } from "../benefit-total.js";
import { hasNoHeirs, heirsOfDeath } from "../heirs/heirs-of-death.js";
import { barredBy, notMet } from "../settled-checks.js";
import { benefitWages } from "./benefit-wage.js";
import { careInKind } from "./care-in-kind.js";
import { settledFacts } from "./covered-case.js";
import { employerBearing, employerPaysFirst } from "./employer-bears.js";
import { shortfalls, wholeDebt } from "./employer-debts.js";
import { entitlementOf, schoolingOf } from "./entitlement.js";
import { withoutHeirs } from "./death-without-heirs.js";
import type { Entitlement, JkkCase } from "./jkk-case.js";
import { jkkChecks } from "./jkk-checks.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { benefitLawDate } from "./law-date.js";
import { wagePaid } from "./paid-by-employer.js";

/** JKK: PP 44/2015 Pasal 25 to 39, 48 to 51, Lampiran III. */
export function jkkBenefit(trace: Trace, given: JkkBenefitInput): Benefit {
  const facts = settledFacts(trace, given);
  const { date, segment } = facts;
  warnAfterLawAsOf(trace, date);
  const lawDate = benefitLawDate(trace, date, facts.decidedOn);
  const wages = benefitWages(trace, facts);
  const checks = jkkChecks(trace, facts);
  const barred = barredBy(trace, checks);
  const bearing = barred ? undefined : employerBearing(trace, facts);
  const one: JkkCase = { facts, lawDate, wage: wages.wage, ...(bearing && { bearing }) };
  const schooling = schoolingOf(trace, one);
  const heirs = heirsOfDeath(trace, "jkk", facts);
  const noHeirs = hasNoHeirs(facts, heirs);
  const entitled = (on: JkkCase): Entitlement => {
    const all = entitlementOf(trace, on, schooling);
    return noHeirs ? withoutHeirs(trace, facts, all) : all;
  };
  const full = entitled(one);
  const common = { programme: "jkk", date, segment, checks } as const;
  const inKind = careInKind(trace, one);
  if (barred) {
    const reason = reasonOf(barred);
    const lost = [...full.due, ...inKind, ...full.undetermined].map((part) =>
      notDue(part, reason, barred.provisions),
    );
    return benefitOf(trace, { ...common, lines: [], notDue: [...lost, ...full.notDue] });
  }
  const parts = {
    ...common,
    inKind,
    notDue: full.notDue,
    undetermined: full.undetermined,
    ...(schooling?.plan && { scholarship: schooling.plan }),
    ...(heirs && { heirs }),
  };
  if (bearing) {
    const debts = wholeDebt(full.due, bearing.reason, bearing.rule, wagePaid(trace, facts));
    return benefitOf(trace, { ...parts, lines: [], paidBy: "employer", owedByEmployer: debts });
  }
  const lines = wages.reported ? entitled({ ...one, wage: wages.reported }).due : full.due;
  const owedByEmployer = wages.reported
    ? shortfalls(
        full.due,
        lines,
        lookUp(trace, employerUnderReported, date).key,
        wagePaid(trace, facts),
      )
    : [];
  return benefitOf(trace, {
    ...parts,
    owedByEmployer,
    ...settled(trace, facts, checks, lines),
  });
}

/** What arrears within the limit do: a member settles first, an employer over it pays first. */
function settled(
  trace: Trace,
  facts: JkkBenefitInput,
  checks: readonly Check[],
  lines: readonly BenefitLine[],
): Pick<Benefit, "lines" | "withheld" | "paidBy"> {
  const { date, segment, arrearsMonths = 0 } = facts;
  const late = employerPaysFirst(trace, facts);
  const months = lookUp(trace, jkkArrearsMonths, date).value;
  const limit = arrearsLimit(trace, segment, arrearsMonths, months);
  const effect = arrearsEffect(segment, arrearsMonths, limit);
  const provisions = checks.find(({ id }) => id === "jkk.arrears")?.provisions ?? [];
  const paidBy = late || effect === "employer-pays-first" ? "employer-then-reimbursed" : "bpjs";
  // Pasal 39 asks that the arrears are settled and does not say by whom.
  const waits = effect === "settle-first" && facts.arrearsSettledBy === undefined;
  if (!waits) return { lines, withheld: [], paidBy };
  return {
    lines: lines.filter(isMedicalCare),
    withheld: lines
      .filter((line) => !isMedicalCare(line))
      .map((line) => withheld(line, settleFirst, provisions)),
    paidBy,
  };
}

/** Care at home is medical care (Pasal 25 ayat (2) huruf a), which arrears do not hold up. */
function isMedicalCare({ item }: BenefitLine): boolean {
  return item === "home-care";
}

function reasonOf(barred: Check): BenefitNote["reason"] {
  return barred.id === "jkk.arrears" ? arrearsOver : notMet(barred);
}

const settleFirst: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.settle-first" });

const arrearsOver: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.arrears-over" });
