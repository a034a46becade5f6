import { lookUp, peek } from "../../core/look-up.js";
import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import { workerCategories } from "../../workers/categories.js";
import { fundedGroupsOf, fundingConditions, fundingRules } from "../placement/funding-checks.js";
import { allAgree } from "./scheme-rules.js";
import { ruleOfLaw, type ScreeningRule } from "./screening-rule.js";
import type { RosterScheme } from "./roster-input.js";

/** What the law of the money asks of each person: PMK 91/2023 Pasal 16 (DBH Sawit), Fatwa MUI 102/2025 (zakat). */
export function rulesOfTheMoney(trace: Trace, scheme: RosterScheme): ScreeningRule[] {
  const { fundedBy, on } = scheme;
  const provision = fundedBy && fundingRules[fundedBy];
  const rule = provision && peek(trace, provision, on)?.value;
  const matters = rule && (rule.onlyThese || rule.conditions.includes("not-registered"));
  if (!matters) return [];
  const { value, key } = lookUp(trace, provision, on);
  const rules: ScreeningRule[] = [];
  if (value.conditions.includes("not-registered") && !scheme.notMember) {
    const { text } = fundingConditions["not-registered"];
    rules.push(
      ruleOfLaw("registered", text, key, "existingMembership", ({ row }) =>
        row.existingMembership === undefined ? undefined : row.existingMembership === "none",
      ),
    );
  }
  if (value.onlyThese) {
    const paid = new Set<string>(
      workerCategories
        .filter((one) => fundedGroupsOf(one).some((group) => value.groups.includes(group)))
        .map(({ id }) => id),
    );
    const text: Text = { key: "check.funding.not-registered" };
    rules.push(
      ruleOfLaw("funding", text, key, "occupation", ({ categories }) =>
        allAgree(categories, (id) => paid.has(id)),
      ),
    );
  }
  return rules;
}
