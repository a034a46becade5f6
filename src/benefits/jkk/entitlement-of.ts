import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Trace } from "../../core/trace.js";
import { scholarshipWorkAccident } from "../../law/provisions/scholarship.js";
import { join, type BenefitParts } from "../benefit-parts.js";
import { scholarshipPart, type ScholarshipPart } from "../scholarship/scholarship-part.js";
import { deathOrTotalDisability } from "./death-and-total-disability.js";
import { refundedExpenses } from "./expenses.js";
import type { JkkCase } from "./jkk-case.js";
import { reimbursed } from "./paid-by-employer.js";
import { partialDisability } from "./partial-disability.js";
import { temporaryInabilityBenefit } from "./temporary-inability.js";

/** All that a case comes to on its wage, before arrears and before what the employer owes. */
export function entitlementOf(
  trace: Trace,
  one: JkkCase,
  scholarship: ScholarshipPart,
): BenefitParts {
  const cash = join(
    deathOrTotalDisability(trace, one),
    partialDisability(trace, one),
    temporaryInabilityBenefit(trace, one),
    refundedExpenses(trace, one),
  );
  return join({ ...cash, due: reimbursed(trace, one, cash.due) }, scholarship.parts);
}

/** The scholarship: of a death or a total disability only. */
export function scholarshipOf(
  trace: Trace,
  { facts, lawDate }: Pick<JkkCase, "facts" | "lawDate">,
): ScholarshipPart {
  const { date, children, death, totalDisability, decidedOn } = facts;
  if (death === true || totalDisability === true) {
    const cause = death === true ? "work-accident-death" : "work-accident-total-disability";
    return scholarshipPart(trace, { eventDate: date, cause, children, decidedOn });
  }
  if (!children?.length) return { parts: join() };
  const provisions = lookUp(trace, scholarshipWorkAccident, lawDate).keys;
  return { parts: join({ notDue: [{ item: "scholarship", reason: onlyThen, provisions }] }) };
}

const onlyThen: Text = /* @__PURE__ */ deepFreeze({ key: "entitlement.only-then" });
