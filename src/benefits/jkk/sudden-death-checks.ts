import { deepFreeze } from "../../core/deep-freeze.js";
import { checkOf, type Check } from "../../core/check.js";
import { lookUpIfAny } from "../../core/look-up.js";
import { textWith } from "../../core/text.js";
import { warn, type Trace } from "../../core/trace.js";
import { doubt } from "../../core/warning.js";
import {
  suddenDeathConditions,
  suddenDeathHours,
  type SuddenDeathCondition,
} from "../../law/provisions/work-accident-cover.js";
import type { JkkEvent } from "./jkk-inputs.js";

/**
 * Conditions of BPJS for a sudden death, all three: an attack at work, to hospital at once, dead
 * within hours. A death on the spot stands for the last two. A finding decides by itself.
 */
export function suddenDeathChecks(
  trace: Trace,
  facts: Pick<JkkEvent, "date" | "circumstance" | "concludedAsWorkAccident" | "suddenDeath">,
): Check[] {
  const { date, circumstance, concludedAsWorkAccident, suddenDeath = {} } = facts;
  if (circumstance !== "sudden-death" || concludedAsWorkAccident !== undefined) return [];
  const conditions = lookUpIfAny(trace, suddenDeathConditions, date);
  const hours = lookUpIfAny(trace, suddenDeathHours, date);
  warn(
    trace,
    doubt("sudden-death-conditions-not-read", {
      values: {
        within: hours
          ? textWith("jkk-checks.within", { hours: hours.value })
          : { key: "shared.nothing" },
      },
      provisions: [...(conditions?.keys ?? []), ...(hours?.keys ?? [])],
    }),
  );
  const onTheSpot = suddenDeath.diedOnTheSpot === true;
  const asked = (conditions?.value ?? []).map((condition) => {
    const field = fields[condition];
    const met = suddenDeath[field];
    return checkOf(
      `jkk.sudden-death.${condition}`,
      onTheSpot && condition === "to-hospital-at-once" ? true : met,
      { key: `check.jkk.sudden-death.${condition}` },
      conditions?.keys ?? [],
      { missing: [`suddenDeath.${field}`] },
    );
  });
  if (!hours) return asked;
  const inTime = suddenDeath.hours === undefined ? undefined : suddenDeath.hours < hours.value;
  return [
    ...asked,
    checkOf(
      "jkk.sudden-death.hours",
      onTheSpot ? true : inTime,
      textWith("check.jkk.sudden-death.hours", { hours: hours.value }),
      hours.keys,
      { missing: ["suddenDeath.hours"] },
    ),
  ];
}

const fields: Readonly<Record<SuddenDeathCondition, "atWork" | "toHospitalAtOnce">> =
  /* @__PURE__ */ deepFreeze({
    "attack-at-work": "atWork",
    "to-hospital-at-once": "toHospitalAtOnce",
  });
