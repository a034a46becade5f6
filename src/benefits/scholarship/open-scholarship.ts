import { eachOnce, type NeededFact } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { peek } from "../../core/look-up.js";
import type { Text } from "../../core/text.js";
import { mergeTrace, startTrace, type Trace } from "../../core/trace.js";
import { scholarshipChildren } from "../../law/provisions/scholarship.js";
import { type BenefitParts, join } from "../benefit-parts.js";
import type { OpenBenefit } from "../benefit-note.js";
import type { ScholarshipInput } from "./scholarship-plan-types.js";
import { scholarshipPlan } from "./scholarship-plan.js";

/**
 * The scholarship while it is not known whether there are children, or only how many: at most
 * that of as many children as the law pays for. Not due if the event itself gives none.
 */
export function openScholarship(
  trace: Trace,
  event: Omit<ScholarshipInput, "children">,
  children = Infinity,
): BenefitParts {
  const { eventDate, decidedOn = eventDate } = event;
  const most = Math.min(children, peek(trace, scholarshipChildren, decidedOn)?.value ?? 1);
  const apart = startTrace(trace.context);
  const plan = scholarshipPlan(apart, {
    ...event,
    children: Array.from({ length: most }, () => ({})),
  });
  mergeTrace(trace, { ...apart, warnings: [] });
  const [failed] = plan.notCounted;
  if (failed) {
    const { reason, provisions } = failed;
    return join({ notDue: [{ item: "scholarship", reason, provisions }] });
  }
  return join({
    undetermined: plan.undetermined.map(ofChildren),
    needed: eachOnce([...plan.needed.filter(isOfEvent), neededChildren]),
  });
}

const reason: Text = /* @__PURE__ */ deepFreeze({ key: "open.children" });

const neededChildren: NeededFact = /* @__PURE__ */ deepFreeze({
  field: "children",
  why: { key: "open-scholarship.why" },
});

function isOfEvent({ field }: Pick<NeededFact, "field">): boolean {
  return !field.startsWith("children[");
}

/** The open part of children of whom nothing is known, as one of the family. */
function ofChildren({ atLeast, ...part }: OpenBenefit): OpenBenefit {
  const missing = part.missing.filter((field) => isOfEvent({ field }));
  const waits = missing.length > 0 ? part.reason : reason;
  return { ...part, reason: waits, missing: [...missing, neededChildren.field] };
}
