import type { Benefit, BenefitRecipient } from "../benefits/benefit.js";
import type { BenefitNote, OpenBenefit } from "../benefits/benefit-note.js";
import type { ClaimDeadline } from "../benefits/claims/claim-deadlines.js";
import type { ClaimDocument } from "../benefits/claims/claim-documents.js";
import type { Heirs, HeirsProgramme } from "../benefits/heirs/heirs.js";
import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { Pension, PensionRecipient } from "../benefits/jp/pension.js";
import type { ScholarshipCalendar } from "../benefits/scholarship/scholarship-calendar.js";
import type { FactPath, NeededFact } from "../core/check.js";
import type { FactsUsed } from "../core/facts-used.js";
import type { Text } from "../core/text.js";
import type { ProvisionKey } from "../core/provision.js";
import type { CalendarDate, Programme, Rupiah } from "../core/vocabulary.js";
import type { MemberEvent } from "./event-inputs.js";
import type { PartOf } from "../core/trace.js";
import type { Recorded } from "../law/recorded.js";
import type { ItemId } from "../core/item.js";

/** A calculation inside an event, which itself says what is open, what is needed and who inherits. */
export type InEvent<Result extends Benefit | JhtClaim | Pension> = Omit<
  PartOf<Result>,
  "needed" | "undetermined" | "heirs"
>;

/** How one programme answers the event. */
export interface ProgrammeAssessment {
  readonly programme: Programme;
  /**
   * `"due"`: something is due now or from a known day; `"waits"`: it waits for a
   * condition; `"owed-by-employer"`: the employer owes it, not BPJS; `"not-due"`;
   * `"undetermined"`: a fact is missing, or no text consulted gives an amount.
   */
  readonly outcome: "due" | "waits" | "owed-by-employer" | "not-due" | "undetermined";
  /** The calculation behind it, with its lines, checks and articles. */
  readonly result?: InEvent<Benefit> | InEvent<JhtClaim> | InEvent<Pension> | undefined;
  /** Why nothing is due. */
  readonly notDue: readonly BenefitNote[];
  /** Open amounts, with the facts that settle them by their place in the input of the event. */
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle it, in the order in which they decide, by their place in the input. */
  readonly missing: readonly FactPath[];
  /** The documents of the claim, where a list is known. */
  readonly documents: readonly ClaimDocument[];
}

/** A programme's answer while the event is put together, with its own records. */
export interface WholeAssessment extends Omit<ProgrammeAssessment, "result" | "missing"> {
  readonly result?: Benefit | JhtClaim | Pension | undefined;
  readonly needed: readonly NeededFact[];
}

/** One thing that is due: what, how much, to whom, when. */
export interface Entitlement {
  readonly programme: Programme;
  readonly item: ItemId;
  readonly label?: Text | undefined;
  /** Rupiah paid once; of JKP, of the month. */
  readonly amount?: Rupiah | undefined;
  /** Rupiah a month, of a pension. */
  readonly monthly?: Rupiah | undefined;
  readonly month?: number | undefined;
  readonly paidTo: BenefitRecipient | PensionRecipient;
  readonly when: Text;
  /** True where it waits for a condition, which `when` names; not part of the total then. */
  readonly waits?: true | undefined;
  /** First day from which it is due, where it is not the event itself. */
  readonly from?: CalendarDate | undefined;
  readonly provisions: readonly ProvisionKey[];
}

/** Amount that the employer owes: an amount once, or of a pension by the month. */
export interface EmployerEntitlement {
  readonly programme: Programme;
  readonly item: ItemId;
  readonly label?: Text | undefined;
  readonly amount?: Rupiah | undefined;
  readonly monthly?: Rupiah | undefined;
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The open amounts of one programme. */
export interface OpenEntitlement extends OpenBenefit {
  readonly programme: Programme;
}

/** The benefits of all programmes for one event in one family. */
export interface EventAssessment extends Recorded {
  readonly kind: "event-assessment";
  readonly event: MemberEvent["kind"];
  readonly date: CalendarDate;
  /** Rupiah due for certain in all: scholarship years and JKP months included, pensions left out. */
  readonly total: Rupiah;
  /** The part of the total due with the first claims: without later years and months. */
  readonly atOnce: Rupiah;
  /** Rupiah a month of a pension; absent where there is none. */
  readonly monthly?: Rupiah | undefined;
  /** The amount that waits for a condition, in rupiah; not part of the total. */
  readonly waiting: Rupiah;
  /** Amount that the employer owes once, in addition to the total, in rupiah. */
  readonly owedByEmployerTotal: Rupiah;
  /** Amounts that the employer owes, part by part. */
  readonly owedByEmployer: readonly EmployerEntitlement[];
  readonly entitlements: readonly Entitlement[];
  /** Open amounts in addition to the total, with their bounds and the facts that settle them. */
  readonly undetermined: readonly OpenEntitlement[];
  readonly programmes: readonly ProgrammeAssessment[];
  /** The heirs of each programme that pays to heirs. */
  readonly heirsByProgramme: Readonly<Partial<Record<HeirsProgramme, PartOf<Heirs>>>>;
  /** The yearly claims of the scholarship, where children have one. */
  readonly scholarship?: Omit<PartOf<ScholarshipCalendar>, "plan"> | undefined;
  readonly deadlines: readonly ClaimDeadline[];
  /** All facts that would settle what is open: by programme, in the order in which they decide. */
  readonly missing: readonly FactPath[];
  /** The same facts, each with the reason why it is needed. */
  readonly needed: readonly NeededFact[];
  /** Which facts of the input were given, assumed or missing. */
  readonly facts: FactsUsed;
}
