import type { Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import type { FamilyRelation, WithoutHeirs } from "../../law/provisions/heirs.js";
import type { Ruled } from "../../law/recorded.js";

/** Programmes with heirs; for JP the beneficiaries of the pension. */
export type HeirsProgramme = "jkk" | "jkm" | "jht" | "jp";

/** Whether a survivor is left who inherits; `"unknown"` leaves open what only heirs receive. */
export type HeirsLeft = boolean | "unknown";

/** A survivor of the participant. */
export interface FamilyMember {
  /** `"sibling"` is a full sibling; `"other"` is outside the list of the law. */
  readonly relation: FamilyRelation;
  /** False for a person who died before the participant; a survivor when absent. */
  readonly alive?: boolean | undefined;
  /** For a person named in a will: whether it is a notarial deed. */
  readonly notarialWill?: boolean | undefined;
  /** For a person outside the list: whether a court has determined that they are an heir. */
  readonly courtDetermination?: boolean | undefined;
}

/** Input of `heirsInOrder`. */
export interface HeirsInput {
  readonly programme: HeirsProgramme;
  /** Day of death. */
  readonly date: CalendarDate;
  /** Segment of the participant; it matters where a rule was read of construction only. */
  readonly segment?: BenefitSegment | undefined;
  readonly family: readonly FamilyMember[];
}

/** An heir. */
export interface Heir {
  /** Position in the family given, from 0. */
  readonly member: number;
  readonly relation: FamilyRelation;
}

/** A survivor who does not inherit, and why. */
export interface PassedOver extends Heir {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The recipient of a part of the money when there are no heirs. */
export interface WithoutHeirsRule {
  readonly id: WithoutHeirs;
  readonly text: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The heirs of a benefit. */
export interface Heirs extends Ruled {
  readonly kind: "heirs";
  readonly programme: HeirsProgramme;
  readonly date: CalendarDate;
  /** The rank that inherits, from 1; absent if there is no heir. */
  readonly rank?: number | undefined;
  /** Those of that rank together: the law has no rule on how they share. */
  readonly members: readonly Heir[];
  /** How many of them may receive; absent where the law sets no number. */
  readonly limit?: number | undefined;
  readonly passedOver: readonly PassedOver[];
  /** The rules without heirs; empty if there is an heir. */
  readonly withoutHeirs: readonly WithoutHeirsRule[];
}

/** Whether a member of the family is a child that is alive. */
export function isLivingChild({ relation, alive }: FamilyMember): boolean {
  return relation === "child" && alive !== false;
}
