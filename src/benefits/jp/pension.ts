import type { Text } from "../../core/text.js";
import type { Check, NeededFact } from "../../core/check.js";
import type { BenefitParts } from "../benefit-parts.js";
import type { FactsUsed } from "../../core/facts-used.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Step } from "../../core/step.js";
import type { BenefitSegment, CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { BenefitNote, OpenBenefit } from "../benefit-note.js";
import type { PensionKind } from "./pension-input.js";
import type { Recorded } from "../../law/recorded.js";
import type { ItemId } from "../../core/item.js";

/** The recipient of a pension. */
export type PensionRecipient = "participant" | "widow" | "children" | "parent";

/** A pension a month, or a part of a lump sum, in rupiah. */
export interface PensionLine {
  /** The kind of pension, or `"contributions"` and `"returns"` of a lump sum. */
  readonly item: ItemId;
  readonly label?: Text | undefined;
  /** Position of the child in the input, where each child has a pension. */
  readonly child?: number | undefined;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  /** Absent where an amount given is paid as it is. */
  readonly steps?: readonly Step[] | undefined;
}

/** Amount that the employer of a worker who was not enrolled owes instead of BPJS, in rupiah. */
export interface PensionDebt {
  readonly item: ItemId;
  readonly label?: Text | undefined;
  /** Position of the child in the input, where each child has a pension. */
  readonly child?: number | undefined;
  /** Due once, for a lump sum. */
  readonly amount?: Rupiah | undefined;
  /** Due every month, for a pension. */
  readonly monthly?: Rupiah | undefined;
  /** Why the employer owes it. */
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** A pension while its parts are put together. */
export type PensionParts = BenefitParts<PensionLine, PensionDebt>;

/** Events that end a pension. */
export interface PensionEnd {
  readonly text: Text;
  /** The day, where it is known. */
  readonly on?: CalendarDate | undefined;
  readonly provisions: readonly ProvisionKey[];
}

/** A rule of how a pension is paid. */
export interface PensionNote {
  readonly text: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** The benefit of JP: a pension a month, a lump sum, or nothing. */
export interface Pension extends Recorded {
  readonly kind: "pension";
  readonly pension: PensionKind;
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly form: "monthly" | "lump-sum" | "none" | "undetermined";
  /**
   * Amount that BPJS owes once for certain, in rupiah: the lump sum. 0 where a pension is paid by
   * the month (see `monthly`), where the employer owes it, and where nothing is due or the
   * parts of the lump sum are not given.
   */
  readonly total: Rupiah;
  /** Rupiah a month in the first year, whoever owes it; absent unless monthly. */
  readonly monthly?: Rupiah | undefined;
  /** The lump sum, whoever owes it; absent unless the form is one and its parts are given. */
  readonly lumpSum?: Rupiah | undefined;
  /** First day of the right; absent when there is none. */
  readonly from?: CalendarDate | undefined;
  readonly paidTo: PensionRecipient;
  readonly paidBy: "bpjs" | "employer";
  /** Months used in the formula; absent where a pension in payment is the basis. */
  readonly monthsUsed?: number | undefined;
  /** Weighted average annual wage, as decimal text. */
  readonly averageAnnualWage?: string | undefined;
  readonly lines: readonly PensionLine[];
  /** Amount that the employer owes instead of BPJS; not part of the total. Empty where BPJS pays. */
  readonly owedByEmployer: readonly PensionDebt[];
  readonly ends: readonly PensionEnd[];
  readonly payment: readonly PensionNote[];
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly OpenBenefit[];
  /** The facts that would settle what is undetermined, each with the reason. */
  readonly needed: readonly NeededFact[];
  readonly checks: readonly Check[];
  /** Which facts were given, assumed or missing. */
  readonly facts: FactsUsed;
}
