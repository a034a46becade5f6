import { deepFreeze } from "../../core/deep-freeze.js";
import type { Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, peek, type LookedUp } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import type { Trace } from "../../core/trace.js";
import { notarialWill, unlistedHeir, type FamilyRelation } from "../../law/provisions/heirs.js";
import { heirRulesScope } from "../../law/readings/death-readings.js";
import type { OpenGround } from "../benefit-parts.js";
import type { FamilyMember, HeirsInput } from "./heirs.js";

/** Why somebody of a rank may not inherit all the same. */
export interface Refusal {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Whether the form of the will bars somebody; undefined when nothing does. Open while the form is not given. */
export function refusalOf(
  trace: Trace,
  facts: HeirsInput,
  index: number,
): Refusal | OpenGround | undefined {
  const member = facts.family[index];
  if (member?.relation !== "named-in-will") return undefined;
  const rule = bindingRule(trace, facts, notarialWill);
  if (!rule || member.notarialWill === true) return undefined;
  if (member.notarialWill === false) return { reason: reasons.notNotarial, provisions: rule.keys };
  const needed = [{ field: `family[${index}].notarialWill`, why: reasons.willForm }];
  return { reason: reasons.openWill, provisions: rule.keys, needed };
}

/** Whether somebody outside the list inherits, by a court determination. */
export function unlistedRefusal(
  trace: Trace,
  facts: HeirsInput,
  member: FamilyMember,
): Refusal | undefined {
  const rule = bindingRule(trace, facts, unlistedHeir);
  if (!rule) return { reason: reasons.notListed, provisions: [] };
  return member.courtDetermination === true
    ? undefined
    : { reason: reasons.noDetermination, provisions: rule.keys };
}

/** The rule on the form by which somebody of a relation inherits, where one binds. */
export function formRules(
  trace: Trace,
  facts: HeirsInput,
  relation: FamilyRelation | undefined,
): readonly ProvisionKey[] {
  const provision =
    relation === "named-in-will" ? notarialWill : relation === "other" ? unlistedHeir : undefined;
  return (provision && bindingRule(trace, facts, provision)?.keys) ?? [];
}

/** A rule that was read of construction: by a reading it binds the other segments too. */
function bindingRule(
  trace: Trace,
  { programme, date, segment }: HeirsInput,
  provision: Provision,
): LookedUp<unknown> | undefined {
  if (programme !== provision.programme || !peek(trace, provision, date)) return undefined;
  const binds =
    segment === "construction" || resolveReading(trace, heirRulesScope) === "all-participants";
  return binds ? lookUp(trace, provision, date) : undefined;
}

const reasons = /* @__PURE__ */ deepFreeze({
  willForm: { key: "admission.will-form" },
  openWill: { key: "open.will" },
  notNotarial: { key: "admission.not-notarial" },
  notListed: { key: "admission.not-listed" },
  noDetermination: { key: "admission.no-determination" },
} satisfies Record<string, Text>);
