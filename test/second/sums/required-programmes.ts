import type { Day } from "./days.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

/** Facts that decide on the compulsory programmes of a wage earner. */
export interface RequiredFacts {
  readonly employer?: { readonly kind?: string; readonly size?: string };
  readonly citizen?: boolean;
  readonly projectWorker?: boolean;
  readonly jkpMembership?: {
    readonly citizen?: boolean;
    readonly ageAtRegistration?: number;
    readonly registeredInJkn?: boolean;
  };
}

/** Perpres 109/2013 Pasal 6; JKP by PP 37/2021 Pasal 4. */
export function requiredProgrammes(
  law: LawBook,
  facts: RequiredFacts,
  day: Day,
): readonly string[] {
  const firm = facts.employer?.kind;
  if (facts.projectWorker === true && firm !== undefined && firm !== "construction-firm")
    throw new Refused("invalid-input", "project workers are those of construction firms");
  if (firm === "construction-firm" && facts.projectWorker === undefined)
    throw new Refused("missing-fact", "projectWorker");
  if (firm === "state-body") return law.on("membership.required-programmes.state-body", day);
  if (facts.projectWorker === true)
    return law.on("membership.required-programmes.project-worker", day);
  const size = facts.employer?.size;
  if (size === undefined) throw new Refused("missing-fact", "employer.size");
  const bySize = law.on("membership.required-programmes.wage-earner", day);
  const programmes = bySize[size] ?? [];
  return belongsToJkp(law, facts, programmes, size, day) ? [...programmes, "jkp"] : programmes;
}

function belongsToJkp(
  law: LawBook,
  facts: RequiredFacts,
  programmes: readonly string[],
  size: string,
  day: Day,
): boolean {
  const needed = law.find("jkp.membership.programmes", day);
  const age = law.find("jkp.membership.entry-age", day);
  if (!needed || age === undefined || !facts.jkpMembership) return false;
  const { citizen = facts.citizen, registeredInJkn, ageAtRegistration } = facts.jkpMembership;
  const conditions = [
    (needed[size] ?? []).every((programme) => programmes.includes(programme)),
    citizen,
    registeredInJkn,
    ageAtRegistration === undefined ? undefined : ageAtRegistration < age,
  ];
  if (conditions.includes(false)) return false;
  if (conditions.includes(undefined)) throw new Refused("missing-fact", "jkpMembership");
  return true;
}
