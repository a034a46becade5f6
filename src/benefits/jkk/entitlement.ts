import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { scholarshipWorkAccident } from "../../law/provisions/scholarship.js";
import { scholarshipLine } from "../benefit-line.js";
import type { BenefitLine, BenefitNote } from "../benefit.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";
import type { ScholarshipPlan } from "../scholarship/scholarship-plan.js";
import { deathOrTotalDisability } from "./death-and-total-disability.js";
import { refundedExpenses } from "./expenses.js";
import type { Entitlement, JkkCase } from "./jkk-case.js";
import { reimbursed } from "./paid-by-employer.js";
import { partialDisability } from "./partial-disability.js";
import { temporaryInabilityBenefit } from "./temporary-inability.js";

/** The scholarship of a case, or why there is none. */
export interface Schooling {
  readonly plan?: ScholarshipPlan | undefined;
  readonly line?: BenefitLine | undefined;
  readonly notDue?: BenefitNote | undefined;
}

/** All that a case comes to on its wage, before arrears and before what the employer owes. */
export function entitlementOf(
  trace: Trace,
  one: JkkCase,
  schooling: Schooling | undefined,
): Entitlement {
  const parts = [
    deathOrTotalDisability(trace, one),
    partialDisability(trace, one),
    temporaryInabilityBenefit(trace, one),
    refundedExpenses(trace, one),
  ];
  const lines = parts.flatMap((part) => part.due);
  return {
    due: [...reimbursed(trace, one, lines), ...(schooling?.line ? [schooling.line] : [])],
    notDue: [
      ...parts.flatMap((part) => part.notDue),
      ...(schooling?.notDue ? [schooling.notDue] : []),
    ],
    undetermined: parts.flatMap((part) => part.undetermined),
  };
}

/** The scholarship: of a death or a total disability only. */
export function schoolingOf(trace: Trace, { facts, lawDate }: JkkCase): Schooling | undefined {
  const { children, death, totalDisability } = facts;
  if (!children?.length) return undefined;
  if (death !== true && totalDisability !== true) {
    const rule = lookUp(trace, scholarshipWorkAccident, lawDate);
    return { notDue: noSchooling(onlyThen, [rule.key]) };
  }
  const plan = scholarshipPlan(trace, {
    eventDate: lawDate,
    cause: death === true ? "work-accident-death" : "work-accident-total-disability",
    children,
  });
  if (plan.total > 0) return { plan, line: scholarshipLine(plan) };
  const [first] = plan.notCounted;
  return {
    plan,
    notDue: noSchooling(first?.reason ?? noYearsLeft, first?.provisions ?? plan.rules),
  };
}

function noSchooling(reason: Text, provisions: BenefitNote["provisions"]): BenefitNote {
  return { item: "scholarship", reason, provisions };
}

const onlyThen: Text = /* @__PURE__ */ deepFreeze({ key: "entitlement.only-then" });
const noYearsLeft: Text = /* @__PURE__ */ deepFreeze({ key: "scholarship-years.none-left" });
