import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt, toCheck } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision, ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import { ruled } from "../../law/recorded.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  jhtHeirs,
  jkkHeirs,
  jkmHeirs,
  jpBeneficiaries,
  type HeirRank,
} from "../../law/provisions/heirs.js";
import type { OpenGround } from "../benefit-parts.js";
import { formRules, refusalOf, unlistedRefusal, type Refusal } from "./admission.js";
import type { FamilyMember, Heir, Heirs, HeirsInput, PassedOver } from "./heirs.js";
import { rulesWithoutHeirs } from "./without-heirs.js";

const orders: Readonly<Record<HeirsInput["programme"], Provision<readonly HeirRank[]>>> = {
  jkk: jkkHeirs,
  jkm: jkmHeirs,
  jht: jhtHeirs,
  jp: jpBeneficiaries,
};

/** Who inherits, as far as the facts tell. */
export interface RankedHeirs {
  readonly heirs: Heirs;
  /** Set where somebody may inherit too, or instead, once the form of a will is known. */
  readonly open?: OpenGround | undefined;
}

/** The first rank that has somebody, with those who are passed over. */
export function rankHeirs(trace: Trace, facts: HeirsInput): RankedHeirs {
  const { programme, date } = facts;
  warnAfterLawAsOf(trace, date);
  const order = lookUp(trace, orders[programme], date);
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
      ...(!none && limit !== undefined && { limit }),
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
