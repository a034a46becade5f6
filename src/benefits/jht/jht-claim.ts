import type { ItemId } from "../../core/item.js";
import type { Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type {
  BenefitLine,
  BenefitNote,
  BenefitSegment,
  EmployerDebt,
  WithheldBenefit,
} from "../benefit.js";
import type { EarlierJhtPayment, TaxedJhtPayment } from "./jht-tax-types.js";
import type { Recorded } from "../../core/trace.js";

/** Why JHT is claimed. */
export type JhtGround =
  | "pension-age"
  | "contract-pension-age"
  | "total-disability"
  | "death"
  | "resignation"
  | "dismissal"
  | "contract-end"
  | "stopped-working"
  | "leaving-indonesia"
  | "partial-preparation"
  | "partial-home";

/** The facts that decide on JHT; all but the day and the segment may be missing. */
export interface JhtFacts {
  /** The day of the claim; its law holds, also for what happened before. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly ground?: JhtGround | undefined;
  /**
   * Day of the event: the death, the finding of total disability, the statement
   * of resignation, the dismissal, the end of the contract or of the work, or the
   * day on which the pension age of the contract is reached.
   */
  readonly eventDate?: CalendarDate | undefined;
  /** For the pension age. */
  readonly birthDate?: CalendarDate | undefined;
  /** For leaving Indonesia: whether an Indonesian citizen. */
  readonly citizen?: boolean | undefined;
  /** First day of membership, for a partial payment. */
  readonly membershipStart?: CalendarDate | undefined;
  /** Months of membership, instead of its first day. */
  readonly membershipMonths?: number | undefined;
  /** Whether a part was taken before. */
  readonly partialTaken?: boolean | undefined;
}

/** What `computeJhtClaim` takes. */
export interface JhtClaimInput extends JhtFacts {
  readonly ground: JhtGround;
  /** Contributions with their return on the day of the claim, in rupiah. */
  readonly balance: RupiahInput;
  /** Of a partial payment: what is asked for; the most that may be taken when absent. */
  readonly requested?: RupiahInput | undefined;
  /** JHT that was paid before: its first year starts the two years of the final tax. */
  readonly earlierPayments?: readonly EarlierJhtPayment[] | undefined;
  /** Whether the member is a resident taxpayer; taken so when absent. */
  readonly resident?: boolean | undefined;
  /** False when the employer never enrolled the worker: the employer then pays what JHT would. */
  readonly enrolled?: boolean | undefined;
  /** What the balance lacks because the employer reported too low a wage, in rupiah. */
  readonly shortfall?: RupiahInput | undefined;
}

/** What a claim of JHT pays. */
export interface JhtClaim extends Recorded {
  readonly kind: "jht-claim";
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly ground: JhtGround;
  readonly balance: Rupiah;
  /** What is due on the day of the claim, before tax: the sum of the lines. */
  readonly total: Rupiah;
  readonly byItem: Readonly<Partial<Record<ItemId, Rupiah>>>;
  readonly lines: readonly BenefitLine[];
  /** First day on which it may be paid, where the ground has one. */
  readonly payableFrom?: CalendarDate | undefined;
  readonly paidTo: "participant" | "heirs";
  readonly paidBy: "bpjs" | "employer";
  /** Within how many working days of a complete claim it is paid. */
  readonly paidWithin: {
    readonly workingDays: number;
    readonly text: Text;
    readonly provisions: readonly ProvisionKey[];
  };
  /** What stays in the account. */
  readonly remaining: Rupiah;
  /** The income tax on this payment, where it can be computed. */
  readonly tax?: TaxedJhtPayment | undefined;
  /** Total less tax; absent where the tax is not known. */
  readonly net?: Rupiah | undefined;
  /** What the employer owes beside it; not part of the total. */
  readonly owedByEmployer: readonly EmployerDebt[];
  readonly withheld: readonly WithheldBenefit[];
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly BenefitNote[];
  readonly checks: readonly Check[];
}
