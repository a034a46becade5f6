import { deepFreeze } from "../../core/deep-freeze.js";
import type { WageBasis } from "../../contributions/wage-basis.js";
import type { Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { employerUnderReported } from "../../law/provisions/work-accident-cover.js";
import { afterArrears } from "../after-arrears.js";
import type { Benefit, BenefitPayer } from "../benefit.js";
import type { BenefitNote } from "../benefit-note.js";
import { benefitOf } from "../benefit-of.js";
import {
  bar,
  join,
  leaveOpen,
  noteOf,
  type BenefitParts,
  type OpenGround,
} from "../benefit-parts.js";
import { heirsOfDeath, type Succession } from "../heirs/heirs-of-death.js";
import { barrierOf, notMet } from "../barrier-of.js";
import { benefitWages } from "./benefit-wage.js";
import { careInKind } from "./care-in-kind.js";
import { assumeJkkFacts } from "./assume-jkk-facts.js";
import { employerBearing, employerPaysFirst } from "./employer-bears.js";
import { oweWhole, shortfalls } from "./employer-debts.js";
import { entitlementOf, scholarshipOf } from "./entitlement-of.js";
import { withoutHeirs } from "./death-without-heirs.js";
import { jkkArrears, jkkChecks } from "./jkk-checks.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";
import { benefitLawDate } from "./benefit-law-date.js";
import { wagePaid } from "./paid-by-employer.js";
import { wageBounds, withoutWage } from "./without-wage.js";

/** JKK: PP 44/2015 Pasal 25 to 39, 48 to 51, Lampiran III. */
export function jkkBenefit(trace: Trace, given: JkkBenefitInput): Benefit {
  const facts = assumeJkkFacts(trace, given);
  const { date, segment } = facts;
  warnAfterLawAsOf(trace, date);
  const lawDate = benefitLawDate(trace, date, facts.decidedOn);
  const wages = benefitWages(trace, facts);
  const checks = jkkChecks(trace, facts);
  const { barred, open } = barrierOf(checks);
  const bearing = barred ? undefined : employerBearing(trace, facts);
  const one = { facts, lawDate, ...(bearing && { bearing }) };
  const scholarship = scholarshipOf(trace, one);
  const succession = facts.death === true ? heirsOfDeath(trace, "jkk", facts) : noDeath;
  const on = (wage: WageBasis): BenefitParts => entitlementOf(trace, { ...one, wage }, scholarship);
  const entitled = (wage: WageBasis | undefined): BenefitParts => {
    const bounds = wage ? undefined : wageBounds(trace, facts);
    const all = wage
      ? on(wage)
      : bounds && withoutWage(facts, on(bounds.least), bounds.most && on(bounds.most));
    return withoutHeirs(trace, facts, all ?? join(), succession);
  };
  const full = entitled(wages.wage);
  const inKind = careInKind(trace, one);
  const common = { programme: "jkk", date, segment, checks } as const;
  if (barred) return benefitOf(trace, nothingDue(full, inKind, barred), common);
  const reported = wages.reported && entitled(wages.reported);
  const { parts, paidBy } = bearing
    ? { parts: oweWhole(full, bearing, wagePaid(trace, facts)), paidBy: "employer" as const }
    : payable(trace, facts, {
        ...(reported ?? full),
        owedByEmployer: reported
          ? shortfalls(
              full.due,
              reported.due,
              lookUp(trace, employerUnderReported, date).key,
              wagePaid(trace, facts),
            )
          : [],
      });
  return benefitOf(trace, open ? openAccident(parts, inKind, open) : parts, {
    ...common,
    inKind: open ? [] : inKind,
    ...(scholarship.plan && { scholarship: scholarship.plan }),
    ...(succession.heirs && { heirs: succession.heirs }),
    paidBy,
  });
}

const noDeath: Succession = /* @__PURE__ */ deepFreeze({ none: false });

function nothingDue(
  full: BenefitParts,
  inKind: readonly BenefitNote[],
  barred: Check,
): BenefitParts {
  const reason = barred.id === "jkk.arrears" ? arrearsOver : notMet(barred);
  const ground = { reason, provisions: barred.provisions };
  const { notDue } = full;
  const lost = bar({ ...full, notDue: [] }, ground);
  const care = inKind.map((note) => noteOf(note, ground));
  const cash = full.due.length;
  return join({
    notDue: [...lost.notDue.slice(0, cash), ...care, ...lost.notDue.slice(cash), ...notDue],
  });
}

/** Whether it was a work accident is open: so is all that follows from it. */
function openAccident(
  parts: BenefitParts,
  inKind: readonly BenefitNote[],
  open: OpenGround,
): BenefitParts {
  const missing = open.needed.map(({ field }) => field);
  const care = inKind.map((note) => ({ ...noteOf(note, open), missing, atMost: 0 }));
  return join(leaveOpen(parts, open), { undetermined: care });
}

/** Who pays: an employer first that reported late or is over the limit of arrears. */
function payable(
  trace: Trace,
  facts: JkkBenefitInput,
  parts: BenefitParts,
): { readonly parts: BenefitParts; readonly paidBy: BenefitPayer } {
  const late = employerPaysFirst(trace, facts);
  const after = afterArrears(trace, jkkArrears, facts, parts, {
    reason: settleFirst,
    which: isNotMedicalCare,
    // Pasal 39 asks that the arrears are settled and does not say by whom.
    isSettled: () => facts.arrearsSettledBy !== undefined,
  });
  return late ? { ...after, paidBy: "employer-then-reimbursed" } : after;
}

/** Care at home is medical care (Pasal 25 ayat (2) huruf a), which arrears do not hold up. */
function isNotMedicalCare({ item }: Pick<BenefitNote, "item">): boolean {
  return item !== "home-care";
}

const settleFirst: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.settle-first" });

const arrearsOver: Text = /* @__PURE__ */ deepFreeze({ key: "jkk-benefit.arrears-over" });
