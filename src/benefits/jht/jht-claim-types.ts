import type { ItemId } from "../../core/item.js";
import type { Text } from "../../core/text.js";
import type { Check, NeededFact } from "../../core/check.js";
import type { FactsUsed } from "../../core/facts-used.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { BenefitSegment, CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { BenefitLine, EmployerDebt, WithheldBenefit } from "../benefit.js";
import type { BenefitNote, OpenBenefit } from "../benefit-note.js";
import type { TaxedJhtPayment } from "./jht-tax-types.js";
import type { Recorded } from "../../law/recorded.js";
import type { JhtGround } from "./jht-claim-input.js";

/** The payment of a JHT claim. */
export interface JhtClaim extends Recorded {
  readonly kind: "jht-claim";
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly ground: JhtGround;
  readonly balance: Rupiah;
  /** Amount certainly due on the day of the claim, before tax: the sum of the lines. */
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
  /** Amount left in the account. */
  readonly remaining: Rupiah;
  /** The income tax on this payment, where it can be computed. */
  readonly tax?: TaxedJhtPayment | undefined;
  /** Total less tax; absent where the tax is not known. */
  readonly net?: Rupiah | undefined;
  /** Amount that the employer owes in addition; not part of the total. */
  readonly owedByEmployer: readonly EmployerDebt[];
  readonly withheld: readonly WithheldBenefit[];
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle what is undetermined, each with the reason. */
  readonly needed: readonly NeededFact[];
  readonly checks: readonly Check[];
  /** Which facts were given, assumed or missing. */
  readonly facts: FactsUsed;
}
