import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import { scholarshipWorkAccident } from "../../law/provisions/scholarship.js";
import { scholarshipLine } from "../benefit-line.js";
import type { BenefitLine, BenefitNote } from "../benefit.js";
import { itemLabels } from "../items.js";
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
  readonly plan?: ScholarshipPlan;
  readonly line?: BenefitLine;
  readonly notDue?: BenefitNote;
}

/** All that a case comes to on its wage, before arrears and before what the employer owes. */
export function entitlementOf(
  workings: Workings,
  one: JkkCase,
  schooling: Schooling | undefined,
): Entitlement {
  const parts = [
    deathOrTotalDisability(workings, one),
    partialDisability(workings, one),
    temporaryInabilityBenefit(workings, one),
    refundedExpenses(workings, one),
  ];
  const lines = parts.flatMap((part) => part.due);
  return {
    due: [...reimbursed(workings, one, lines), ...(schooling?.line ? [schooling.line] : [])],
    notDue: [
      ...parts.flatMap((part) => part.notDue),
      ...(schooling?.notDue ? [schooling.notDue] : []),
    ],
    undetermined: parts.flatMap((part) => part.undetermined),
  };
}

/** The scholarship: of a death or a total disability only. */
export function schoolingOf(
  workings: Workings,
  { facts, lawDate }: JkkCase,
): Schooling | undefined {
  const { children, death, totalDisability } = facts;
  if (!children?.length) return undefined;
  if (death !== true && totalDisability !== true) {
    const rule = lookUp(workings, scholarshipWorkAccident, lawDate);
    return { notDue: noSchooling(onlyThen, [rule.ref]) };
  }
  const plan = scholarshipPlan(workings, {
    eventDate: lawDate,
    cause: death === true ? "work-accident-death" : "work-accident-total-disability",
    children,
  });
  if (plan.total > 0) return { plan, line: scholarshipLine(plan) };
  const [first] = plan.notCounted;
  return {
    plan,
    notDue: noSchooling(first?.reason ?? noYearsLeft, first?.provisions ?? plan.provisions),
  };
}

function noSchooling(reason: Text, provisions: BenefitNote["provisions"]): BenefitNote {
  return { item: "scholarship", label: itemLabels.scholarship, reason, provisions };
}

const onlyThen: Text = { key: "entitlement.only-then" };
const noYearsLeft: Text = { key: "entitlement.no-years-left" };
