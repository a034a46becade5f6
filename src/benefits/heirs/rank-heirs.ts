import { deepFreeze } from "../../core/deep-freeze.js";
import { type LookedUp, lookUp, peek } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import { type Trace, warn } from "../../core/trace.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { doubt, toCheck } from "../../core/warning.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import { jkmWithoutHeirs } from "../../law/provisions/death-benefits.js";
import {
  type FamilyRelation,
  type HeirRank,
  jhtHeirs,
  jhtWithoutHeirs,
  jkkHeirs,
  jkkWithoutHeirs,
  jkmHeirs,
  jpBeneficiaries,
  notarialWill,
  unlistedHeir,
  type WithoutHeirs,
} from "../../law/provisions/heirs.js";
import { heirRulesScope } from "../../law/readings/death-readings.js";
import { ruled } from "../../law/recorded.js";
import type { OpenGround } from "../benefit-parts.js";
import type {
  FamilyMember,
  Heir,
  Heirs,
  HeirsInput,
  HeirsProgramme,
  PassedOver,
  WithoutHeirsRule,
} from "./heirs.js";

/** The order of the heirs of each programme. */
export const heirOrders: Readonly<Record<HeirsInput["programme"], Provision<readonly HeirRank[]>>> =
  {
    jkk: jkkHeirs,
    jkm: jkmHeirs,
    jht: jhtHeirs,
    jp: jpBeneficiaries,
  };

/** The heirs, as far as the facts tell. */
export interface RankedHeirs {
  readonly heirs: Heirs;
  /** Set if another person may inherit too, or instead, once the form of a will is known. */
  readonly open?: OpenGround | undefined;
}

/** The first rank with an heir, and those who are not entitled. */
export function rankHeirs(trace: Trace, facts: HeirsInput): RankedHeirs {
  const { programme, date } = facts;
  warnAfterLawAsOf(trace, date);
  const order = lookUp(trace, heirOrders[programme], date);
  const found = firstRank(trace, facts, order.value);
  const { members } = found;
  if (members.length > 1) warn(trace, doubt("no-split-rule"));
  const { limit } = order.value[found.rank - 1] ?? {};
  if (limit !== undefined && members.length > limit) {
    warn(trace, toCheck("more-than-may-receive", { values: { limit } }));
  }
  if (programme === "jp") warn(trace, toCheck("pension-conditions"));
  const none = members.length === 0;
  if (none && programme === "jp") {
    warn(trace, toCheck("no-pension-survivor"));
  }
  const open = [...found.refusals.values()].find(isOpen);
  return {
    heirs: {
      kind: "heirs",
      programme,
      date,
      ...(!none && { rank: found.rank }),
      members,
      ...(limit !== undefined && { limit }),
      passedOver: passedOver(facts, found, order.key),
      withoutHeirs: none ? rulesWithoutHeirs(trace, programme, date) : [],
      ...ruled(trace, [order.key, ...formRules(trace, facts, members[0]?.relation)]),
    },
    ...(open && { open }),
  };
}

interface FoundRank {
  readonly rank: number;
  readonly members: readonly Heir[];
  readonly refusals: ReadonlyMap<number, Refusal | OpenGround>;
}

function isOpen(refusal: Refusal | OpenGround): refusal is OpenGround {
  return "needed" in refusal;
}

/** The rank after the last one is that of those whom a court has determined. */
function firstRank(trace: Trace, facts: HeirsInput, order: readonly HeirRank[]): FoundRank {
  const refusals = new Map<number, Refusal | OpenGround>();
  const admitted = (
    belongs: (member: FamilyMember) => boolean,
    refusal: (index: number, member: FamilyMember) => Refusal | OpenGround | undefined,
  ): Heir[] =>
    facts.family.flatMap((member, index) => {
      if (member.alive === false || !belongs(member)) return [];
      const refused = refusal(index, member);
      if (refused) refusals.set(index, refused);
      return refused ? [] : [{ member: index, relation: member.relation }];
    });
  for (const [index, { relations }] of order.entries()) {
    const members = admitted(
      ({ relation }) => relations.includes(relation),
      (position) => refusalOf(trace, facts, position),
    );
    if (members.length > 0) return { rank: index + 1, members, refusals };
  }
  const members = admitted(
    ({ relation }) => relation === "other",
    (_, member) => unlistedRefusal(trace, facts, member),
  );
  return { rank: order.length + 1, members, refusals };
}

function passedOver(
  { family }: HeirsInput,
  { rank, members, refusals }: FoundRank,
  order: ProvisionKey,
): PassedOver[] {
  const inherits = new Set(members.map(({ member }) => member));
  return family.flatMap((person, member) => {
    if (inherits.has(member)) return [];
    const refusal = refusals.get(member);
    const reason =
      person.alive === false
        ? notes.dead
        : members.length > 0
          ? earlierRank(rank)
          : notes.notInOrder;
    const provisions = refusal && refusal.provisions.length > 0 ? refusal.provisions : [order];
    return [{ member, relation: person.relation, reason: refusal?.reason ?? reason, provisions }];
  });
}

function earlierRank(rank: number): Text {
  return textWith("rank-heirs.earlier-rank", { rank });
}

const notes = /* @__PURE__ */ deepFreeze({
  dead: { key: "rank-heirs.dead" },
  notInOrder: { key: "rank-heirs.not-in-order" },
} satisfies Record<string, Text>);

const rules: Readonly<Record<Exclude<HeirsProgramme, "jp">, Provision<readonly WithoutHeirs[]>>> = {
  jkk: jkkWithoutHeirs,
  jkm: jkmWithoutHeirs,
  jht: jhtWithoutHeirs,
};

/** The recipient of the money when there is no heir; for JP no rule was found. */
function rulesWithoutHeirs(
  trace: Trace,
  programme: HeirsProgramme,
  date: CalendarDate,
): WithoutHeirsRule[] {
  if (programme === "jp") return [];
  const { value, key } = lookUp(trace, rules[programme], date);
  return value.map((id) => ({ id, text: texts[id], provisions: [key] }));
}

const texts: Readonly<Record<WithoutHeirs, Text>> = /* @__PURE__ */ deepFreeze({
  "funeral-to-whoever-arranges-it": { key: "without-heirs.funeral" },
  "death-benefit-to-the-social-security-fund": {
    key: "without-heirs.death-benefit",
  },
  "rest-to-the-social-security-fund": { key: "without-heirs.rest" },
  "balance-to-the-public-trustee": { key: "without-heirs.balance" },
});

/** Why a person of a rank may not inherit all the same. */
interface Refusal {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Whether the form of the will bars a person; undefined when nothing does. Open while the form is not given. */
function refusalOf(
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

/** Whether a person outside the list inherits, by a court determination. */
function unlistedRefusal(
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

/** The rule on the form by which a person of a relation inherits, if one binds. */
function formRules(
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
