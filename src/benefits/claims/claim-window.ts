import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { lookUp } from "../../core/look-up.js";
import { textWith, type Text } from "../../core/text.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkkClaimWindow, jkmClaimWindow } from "../../law/provisions/claims.js";
import { migrantClaimYears } from "../../law/provisions/migrant-worker-benefits.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";

/** When the right lapses: JKK by the law of the day of the event, JKM never. */
export function claimWindow(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  if (facts.event !== "death") return [jkkWindow(workings, facts)];
  if (facts.segment === "migrant-worker") {
    warn(workings, { code: "window-not-read", message: texts.migrantDeath });
    return [];
  }
  const { ref } = lookUp(workings, jkmClaimWindow, facts.date);
  return [{ id: "claim-window", text: texts.jkm, provisions: [ref] }];
}

function jkkWindow(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { date, segment, event } = facts;
  const provision = segment === "migrant-worker" ? migrantClaimYears : jkkClaimWindow;
  const { value, ref } = lookUp(workings, provision, date);
  const by = addMonths(date, value * monthsOfYear);
  if (ref.to !== undefined && by > ref.to) {
    warn(workings, { code: "window-changed", provision: ref.id, message: texts.changed });
  }
  const since: Text =
    event === "work-accident"
      ? { key: "claim-window.jkk-window.since" }
      : { key: "claim-window.jkk-window.since-otherwise" };
  return {
    id: "claim-window",
    text: textWith("claim-window.jkk-window", { value, since }),
    by,
    ...passed(by, facts.on),
    consequence: { key: "claim-window.jkk-window.consequence" },
    provisions: [ref],
  };
}

const texts = {
  jkm: { key: "claim-window.jkm" },
  changed: { key: "claim-window.changed" },
  migrantDeath: { key: "claim-window.migrant-death" },
} satisfies Record<string, Text>;
