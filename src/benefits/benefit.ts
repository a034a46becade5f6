import type { Text } from "../core/text.js";
import type { Check, NeededFact } from "../core/check.js";
import type { ProvisionKey } from "../core/provision.js";
import type { FactsUsed } from "../core/facts-used.js";
import type { Step } from "../core/step.js";
import type { CalendarDate, Programme, Rupiah, Segment } from "../core/vocabulary.js";
import type { Heirs } from "./heirs/heirs.js";
import type { ScholarshipPlan } from "./scholarship/scholarship-plan-types.js";
import type { PartOf } from "../core/trace.js";
import type { BenefitNote, OpenBenefit } from "./benefit-note.js";
import type { Recorded } from "../law/recorded.js";
import type { ItemId } from "../core/item.js";

/** Programmes that pay by event. */
export type BenefitProgramme = Extract<Programme, "jkk" | "jkm" | "jkp">;

/** The recipient of a benefit; the employer if it has paid the benefit first. */
export type BenefitRecipient =
  "participant" | "heirs" | "children" | "employer" | "funeral-arranger";

/** One benefit that is due, in rupiah. */
export interface BenefitLine {
  /** E.g. `"death"`, `"periodic"`, `"funeral"`, `"scholarship"`, `"total-disability"`. */
  readonly item: ItemId;
  /** A label, if the item alone is not enough. */
  readonly label?: Text | undefined;
  /** For a benefit paid by the month: which month, from 1. */
  readonly month?: number | undefined;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly paidTo: BenefitRecipient;
  readonly provisions: readonly ProvisionKey[];
  /** Absent where the law fixes the amount, or an amount given is paid as it is. */
  readonly steps?: readonly Step[] | undefined;
}

/** A benefit that is due once a condition is met. */
export interface WithheldBenefit {
  readonly item: ItemId;
  /** A label, if the item alone is not enough. */
  readonly label?: Text | undefined;
  readonly month?: number | undefined;
  readonly amount: Rupiah;
  /** The condition it waits for. */
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** Amount that the employer owes in addition to or instead of BPJS, in rupiah. */
export interface EmployerDebt {
  readonly item: ItemId;
  /** A label, if the item alone is not enough. */
  readonly label?: Text | undefined;
  readonly amount: Rupiah;
  /** Why the employer owes it. */
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
  /** How the amount is computed, where the employer owes the whole of it. */
  readonly steps?: readonly Step[] | undefined;
}

/**
 * The payer: BPJS; the employer first, whom BPJS reimburses once the arrears are
 * settled; or the employer alone, because the worker was not enrolled or, by a
 * reading, because the accident was reported late: then `owedByEmployer` has it all.
 */
export type BenefitPayer = "bpjs" | "employer-then-reimbursed" | "employer";

/** The benefits of a worker or a family. */
export interface Benefit extends Recorded {
  readonly kind: "benefit";
  readonly programme: BenefitProgramme;
  /** Day of the accident, the death or the dismissal. */
  readonly date: CalendarDate;
  readonly segment: Segment;
  /** Amount certainly due under the facts given: the sum of the lines. */
  readonly total: Rupiah;
  readonly byItem: Readonly<Partial<Record<ItemId, Rupiah>>>;
  readonly lines: readonly BenefitLine[];
  /** Benefits in kind, without a money limit: care, training, job information. */
  readonly inKind: readonly BenefitNote[];
  /** The scholarship by child and school year, where children were given. */
  readonly scholarship?: PartOf<ScholarshipPlan> | undefined;
  /** The heirs, if the survivors were given. */
  readonly heirs?: PartOf<Heirs> | undefined;
  readonly paidBy: BenefitPayer;
  /** Amount that the employer owes in addition to or instead of BPJS; not part of the total. */
  readonly owedByEmployer: readonly EmployerDebt[];
  readonly withheld: readonly WithheldBenefit[];
  readonly notDue: readonly BenefitNote[];
  /** Open amounts, because a fact is missing or no text consulted gives the amount: neither zero nor guessed. */
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle it, in the order in which they decide, each with the reason. */
  readonly needed: readonly NeededFact[];
  readonly checks: readonly Check[];
  /** Which facts were given, assumed or missing. */
  readonly facts: FactsUsed;
}
