import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { warn, type Trace } from "../../core/trace.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import { join } from "../benefit-parts.js";
import { scholarshipPart, type ScholarshipPart } from "../scholarship/scholarship-part.js";
import { amountNotRead } from "./migrant-amounts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath, MigrantTotalDisability } from "./migrant-worker-input.js";

/** The scholarship of two children by school year; before 2023 its form and amount were not read. */
export function migrantScholarshipPart(
  trace: Trace,
  facts: MigrantDeath | MigrantTotalDisability,
): ScholarshipPart {
  const { date, children, event, phase } = facts;
  if (children?.length === 0) return { parts: join() };
  const item = "scholarship";
  const rule = lookUpIfAny(trace, migrantScholarship, date);
  if (!rule && !children) return { parts: join() };
  if (!rule) return { parts: amountNotRead({ item }, listNaming(trace, date, event)) };
  const ofJkm = event === "death" && facts.cause === "other";
  const opened = ofJkm ? rule.value.jkm.includes(phase) : rule.value.jkk.includes(event);
  if (!opened && !children) return { parts: join() };
  if (!opened) {
    return { parts: join({ notDue: [{ item, reason: otherPhase, provisions: [rule.key] }] }) };
  }
  if (children) warn(trace, doubt("no-contribution-period-known"));
  return scholarshipPart(trace, { eventDate: date, cause: "migrant-worker", children });
}

const otherPhase: Text = /* @__PURE__ */ deepFreeze({ key: "migrant-scholarship.phase" });
