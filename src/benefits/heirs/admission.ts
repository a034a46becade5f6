import type { Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { MissingFactError } from "../../core/errors.js";
import { lookUp, peek } from "../../core/look-up.js";
import type { Provision, ProvisionRef } from "../../core/provision.js";
import type { Workings } from "../../core/workings.js";
import { notarialWill, unlistedHeir, type FamilyRelation } from "../../law/provisions/heirs.js";
import { heirRulesScope } from "../../law/readings/death-readings.js";
import type { FamilyMember, HeirsInput } from "./heirs.js";

/** Why somebody of a rank may not inherit all the same. */
export interface Refusal {
  readonly reason: Text;
  readonly provisions: readonly ProvisionRef[];
}

/** Whether the form of the will or of the claim bars somebody; undefined when nothing does. */
export function refusalOf(
  workings: Workings,
  facts: HeirsInput,
  index: number,
): Refusal | undefined {
  const member = facts.family[index];
  if (member?.relation !== "named-in-will") return undefined;
  const ref = bindingRule(workings, facts, notarialWill);
  if (!ref) return undefined;
  if (member.notarialWill === undefined) throw missingWillForm(index, ref);
  return member.notarialWill ? undefined : { reason: reasons.notNotarial, provisions: [ref] };
}

/** Whether somebody outside the list inherits, by a court determination. */
export function unlistedRefusal(
  workings: Workings,
  facts: HeirsInput,
  member: FamilyMember,
): Refusal | undefined {
  const ref = bindingRule(workings, facts, unlistedHeir);
  if (!ref) return { reason: reasons.notListed, provisions: [] };
  return member.courtDetermination === true
    ? undefined
    : { reason: reasons.noDetermination, provisions: [ref] };
}

/** The rule on the form by which somebody of a relation inherits, where one binds. */
export function formRules(
  workings: Workings,
  facts: HeirsInput,
  relation: FamilyRelation | undefined,
): ProvisionRef[] {
  const provision =
    relation === "named-in-will" ? notarialWill : relation === "other" ? unlistedHeir : undefined;
  const ref = provision && bindingRule(workings, facts, provision);
  return ref ? [ref] : [];
}

/** A rule that was read of construction: by a reading it binds the other segments too. */
function bindingRule(
  workings: Workings,
  { programme, date, segment }: HeirsInput,
  provision: Provision,
): ProvisionRef | undefined {
  if (programme !== provision.programme || !peek(workings, provision, date)) return undefined;
  const binds =
    segment === "construction" || choose(workings, heirRulesScope) === "all-participants";
  return binds ? lookUp(workings, provision, date).ref : undefined;
}

function missingWillForm(index: number, ref: ProvisionRef): MissingFactError {
  return new MissingFactError({
    field: `family[${index}].notarialWill`,
    why: { key: "admission.missing-will-form" },
    cites: ref.cites[0] ?? { regulation: "permenaker-5-2021", article: "Pasal 79 ayat (2a)" },
  });
}

const reasons = {
  notNotarial: { key: "admission.not-notarial" },
  notListed: { key: "admission.not-listed" },
  noDetermination: { key: "admission.no-determination" },
} satisfies Record<string, Text>;
