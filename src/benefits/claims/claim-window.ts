import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import { warn, type Trace } from "../../core/trace.js";
import { warnMigrantRule } from "../../law/migrant-rule.js";
import { jkkClaimWindow, jkmClaimWindow } from "../../law/provisions/claims.js";
import { migrantClaimYears } from "../../law/provisions/migrant-worker-benefits.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";

/** When the right lapses: JKK by the law of the day of the event, JKM never. */
export function claimWindow(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  if (facts.segment === "migrant-worker") warnMigrantRule(trace, facts.date);
  if (facts.event !== "death") return [jkkWindow(trace, facts)];
  if (facts.segment === "migrant-worker") {
    warn(trace, doubt("window-not-read"));
    return [];
  }
  const { key } = lookUp(trace, jkmClaimWindow, facts.date);
  return [{ id: "claim-window", text: texts.jkm, provisions: [key] }];
}

function jkkWindow(trace: Trace, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { date, segment, event } = facts;
  const provision = segment === "migrant-worker" ? migrantClaimYears : jkkClaimWindow;
  const { value, key, use } = lookUp(trace, provision, date);
  const by = addMonths(date, value * monthsOfYear);
  if (use.to !== undefined && by > use.to) {
    warn(trace, doubt("window-changed", { provisions: [key] }));
  }
  const since: Text =
    event === "work-accident"
      ? { key: "report-deadlines.accident" }
      : { key: "claim-window.diagnosis" };
  return {
    id: "claim-window",
    text: textWith("claim-window.jkk-window", { value, since }),
    by,
    ...passed(by, facts.on),
    consequence: { key: "claim-window.lapses" },
    provisions: [key],
  };
}

const texts = /* @__PURE__ */ deepFreeze({
  jkm: { key: "claim-window.jkm" },
} satisfies Record<string, Text>);
