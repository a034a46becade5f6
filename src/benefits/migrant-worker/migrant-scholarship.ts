import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import { scholarshipLine } from "../benefit-line.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";
import { amountNotRead } from "./migrant-amounts.js";
import type { MigrantParts } from "./migrant-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath, MigrantTotalDisability } from "./migrant-worker-inputs.js";
import type { BenefitNote } from "../benefit.js";

/** The scholarship of two children by school year; before 2023 its form and amount were not read. */
export function scholarshipParts(
  trace: Trace,
  facts: MigrantDeath | MigrantTotalDisability,
): MigrantParts {
  const { date, children, event, phase } = facts;
  if (!children?.length) return {};
  const item = "scholarship";
  const rule = lookUpIfAny(trace, migrantScholarship, date);
  if (!rule) {
    const list = listNaming(trace, date, event);
    return { undetermined: [amountNotRead({ item }, list)] };
  }
  const ofJkm = event === "death" && facts.cause === "other";
  const opened = ofJkm ? rule.value.jkm.includes(phase) : rule.value.jkk.includes(event);
  if (!opened) {
    const note: BenefitNote = { item, reason: reasons.phase, provisions: [rule.key] };
    return { notDue: [note] };
  }
  warn(trace, doubt("no-contribution-period-known"));
  const plan = scholarshipPlan(trace, { eventDate: date, cause: "migrant-worker", children });
  if (plan.total > 0) return { lines: [scholarshipLine(plan)], scholarship: plan };
  const first = plan.notCounted[0];
  const reason = first?.reason ?? reasons.noYearsLeft;
  const provisions = first?.provisions ?? plan.rules;
  return { notDue: [{ item, reason, provisions }], scholarship: plan };
}

const reasons = /* @__PURE__ */ deepFreeze({
  phase: { key: "migrant-scholarship.phase" },
  noYearsLeft: { key: "scholarship-years.none-left" },
} satisfies Record<string, Text>);
