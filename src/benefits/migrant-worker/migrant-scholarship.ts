import type { Text } from "../../core/text.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import { scholarshipLine } from "../benefit-line.js";
import { itemLabels } from "../items.js";
import { scholarshipPlan } from "../scholarship/plan-scholarship.js";
import { amountNotRead } from "./migrant-amounts.js";
import type { MigrantParts } from "./migrant-parts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath, MigrantTotalDisability } from "./migrant-worker-inputs.js";

/** The scholarship of two children by school year; before 2023 its form and amount were not read. */
export function scholarshipParts(
  workings: Workings,
  facts: MigrantDeath | MigrantTotalDisability,
): MigrantParts {
  const { date, children, event, phase } = facts;
  if (!children?.length) return {};
  const label = itemLabels.scholarship;
  const rule = lookUpIfAny(workings, migrantScholarship, date);
  if (!rule) {
    const list = listNaming(workings, date, event);
    return { undetermined: [amountNotRead("scholarship", label, list.ref)] };
  }
  const ofJkm = event === "death" && facts.cause === "other";
  const opened = ofJkm ? rule.value.jkm.includes(phase) : rule.value.jkk.includes(event);
  if (!opened) {
    const note = { item: "scholarship", label, reason: reasons.phase, provisions: [rule.ref] };
    return { notDue: [note] };
  }
  warn(workings, { code: "no-contribution-period-known", message: reasons.period });
  const plan = scholarshipPlan(workings, { eventDate: date, cause: "migrant-worker", children });
  if (plan.total > 0) return { lines: [scholarshipLine(plan)], scholarship: plan };
  const first = plan.notCounted[0];
  const reason = first?.reason ?? reasons.noYearsLeft;
  const provisions = first?.provisions ?? plan.provisions;
  return { notDue: [{ item: "scholarship", label, reason, provisions }], scholarship: plan };
}

const reasons = {
  phase: { key: "migrant-scholarship.phase" },
  period: { key: "migrant-scholarship.period" },
  noYearsLeft: { key: "migrant-scholarship.no-years-left" },
} satisfies Record<string, Text>;
