import { deepFreeze } from "../../core/deep-freeze.js";
import type { Unmarked } from "../../core/facts-used.js";
import type { Text } from "../../core/text.js";
import { warn, type Trace } from "../../core/trace.js";
import { assumed, sharedWarning, type Warning } from "../../core/warning.js";
import type { BenefitLine } from "../benefit.js";
import { join, type BenefitParts } from "../benefit-parts.js";
import { type FamilyMember, type HeirsLeft, isLivingChild } from "../heirs/heirs.js";
import { openScholarship } from "./open-scholarship.js";
import { scholarshipPlan } from "./scholarship-plan.js";
import type { ScholarshipInput, ScholarshipPlan } from "./scholarship-plan-types.js";

/** The scholarship as a part of a benefit, with the plan that it rests on. */
export interface ScholarshipPart {
  readonly parts: BenefitParts;
  readonly plan?: Unmarked<ScholarshipPlan> | undefined;
}

/**
 * The scholarship of an event, whichever programme pays it. Where no children are given:
 * nothing, or open if the family is not known either or names children.
 */
export function scholarshipPart(
  trace: Trace,
  facts: Omit<ScholarshipInput, "children"> & {
    readonly children?: ScholarshipInput["children"] | undefined;
    readonly heirs?: HeirsLeft | undefined;
    readonly family?: readonly FamilyMember[] | undefined;
  },
): ScholarshipPart {
  const { children, heirs, family, ...event } = facts;
  if (!children) {
    const listed = family?.filter(isLivingChild).length;
    if (heirs === "unknown" || listed) return { parts: openScholarship(trace, event, listed) };
    // Children are heirs: without heirs, and in a family that lists none, there are none.
    if (heirs !== false && !family) warn(trace, noChildren);
  }
  if (!children || children.length === 0) return { parts: join() };
  const plan = scholarshipPlan(trace, { ...event, children });
  const { total, undetermined, needed, notCounted, rules } = plan;
  const [first] = notCounted;
  const reason = first?.reason ?? noYearsLeft;
  const none = total === 0 && undetermined.length === 0;
  return {
    plan,
    parts: join({
      due: total > 0 ? [scholarshipLine(plan)] : [],
      notDue: none ? [{ item: "scholarship", reason, provisions: first?.provisions ?? rules }] : [],
      undetermined,
      needed,
    }),
  };
}

/** A line for a scholarship, the sum of its children's years; one sum is of no child. */
function scholarshipLine(plan: Unmarked<ScholarshipPlan>): BenefitLine {
  const terms = plan.children.map((child) => child.due);
  return {
    item: "scholarship",
    amount: plan.total,
    exact: String(plan.total),
    paidTo: "children",
    provisions: plan.rules,
    ...(terms.length > 1 && { steps: [{ kind: "add", terms, result: plan.total }] }),
  };
}

const noChildren: Warning = /* @__PURE__ */ sharedWarning(
  assumed("assumed-no-children", { assumes: ["children"] }),
);

const noYearsLeft: Text = /* @__PURE__ */ deepFreeze({ key: "scholarship-part.no-years-left" });
