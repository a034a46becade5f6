import type { ProvisionKey } from "../../core/provision.js";
import type { Step } from "../../core/step.js";
import type { Recorded } from "../../law/recorded.js";
import type { CalendarDate, Rupiah, RupiahInput } from "../../core/vocabulary.js";
import type { BenefitNote } from "../benefit-note.js";

/** JHT that was paid on a day. */
export interface EarlierJhtPayment {
  readonly date: CalendarDate;
  /** Before tax, in rupiah. */
  readonly amount: RupiahInput;
}

/** Input of `jhtTax`. */
export interface JhtTaxInput {
  /** All payments of one member's JHT, the first included. */
  readonly payments: readonly EarlierJhtPayment[];
  /** Whether the member is a resident taxpayer; taken so when absent. */
  readonly resident?: boolean | undefined;
  /** Whether the member has a tax number (NPWP, or a NIK activated as one); taken so when absent. */
  readonly taxNumber?: boolean | undefined;
}

/** One payment with its tax, in rupiah. */
export interface TaxedJhtPayment {
  readonly date: CalendarDate;
  readonly gross: Rupiah;
  /** `"final"` within the years that count as at once, else `"progressive"` and creditable. */
  readonly regime: "final" | "progressive";
  readonly tax: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly net: Rupiah;
  readonly provisions: readonly ProvisionKey[];
  readonly steps: readonly Step[];
}

/** The income tax on JHT payments. */
export interface JhtTax extends Recorded {
  readonly kind: "jht-tax";
  readonly gross: Rupiah;
  /** Tax on all payments; absent while that on one of them is not known. */
  readonly tax?: Rupiah | undefined;
  readonly net?: Rupiah | undefined;
  readonly payments: readonly TaxedJhtPayment[];
  /** Payments whose tax is not known: neither zero nor guessed. */
  readonly undetermined: readonly BenefitNote[];
}
