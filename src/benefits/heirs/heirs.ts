import type { Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { BenefitSegment, CalendarDate } from "../../core/vocabulary.js";
import type { FamilyRelation, WithoutHeirs } from "../../law/provisions/heirs.js";
import type { Ruled } from "../../law/recorded.js";

/** Programmes of which somebody inherits; of JP, who may receive a pension. */
export type HeirsProgramme = "jkk" | "jkm" | "jht" | "jp";

/** Somebody who survives the participant. */
export interface FamilyMember {
  /** `"sibling"` is a full sibling; `"other"` stands outside the list of the law. */
  readonly relation: FamilyRelation;
  /** False for somebody who died before the participant; a survivor when absent. */
  readonly alive?: boolean | undefined;
  /** Of somebody named in a will: whether it is a notarial deed. */
  readonly notarialWill?: boolean | undefined;
  /** Of somebody outside the list: whether a court has determined them to be an heir. */
  readonly courtDetermination?: boolean | undefined;
}

/** What `heirsInOrder` takes. */
export interface HeirsInput {
  readonly programme: HeirsProgramme;
  /** Day of death. */
  readonly date: CalendarDate;
  /** Segment of the participant; it matters where a rule was read of construction only. */
  readonly segment?: BenefitSegment | undefined;
  readonly family: readonly FamilyMember[];
}

/** Somebody who inherits. */
export interface Heir {
  /** Position in the family given, from 0. */
  readonly member: number;
  readonly relation: FamilyRelation;
}

/** Somebody who does not inherit, and why. */
export interface PassedOver extends Heir {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Where a part of the money goes when there are no heirs. */
export interface WithoutHeirsRule {
  readonly id: WithoutHeirs;
  readonly text: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Who inherits a benefit. */
export interface Heirs extends Ruled {
  readonly kind: "heirs";
  readonly programme: HeirsProgramme;
  readonly date: CalendarDate;
  /** The rank that inherits, from 1; absent where nobody does. */
  readonly rank?: number | undefined;
  /** Those of that rank together: the law has no rule on how they share. */
  readonly members: readonly Heir[];
  /** How many of them may receive; absent where the law sets no number. */
  readonly limit?: number | undefined;
  readonly passedOver: readonly PassedOver[];
  /** What happens instead; empty where somebody inherits. */
  readonly withoutHeirs: readonly WithoutHeirsRule[];
}
