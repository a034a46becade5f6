import type { Text } from "../../core/text.js";
import type { Check } from "../../core/check.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { Step } from "../../core/step.js";
import type { CalendarDate, Rupiah } from "../../core/vocabulary.js";
import type { BenefitNote, BenefitSegment } from "../benefit.js";
import type { PensionKind } from "./pension-input.js";
import type { Recorded } from "../../law/recorded.js";
import type { ItemId } from "../../core/item.js";

/** Who receives a pension. */
export type PensionRecipient = "participant" | "widow" | "children" | "parent";

/** A pension a month, or a part of a lump sum, in rupiah. */
export interface PensionLine {
  /** The kind of pension, or `"contributions"` and `"returns"` of a lump sum. */
  readonly item: ItemId;
  readonly label?: Text;
  /** Position of the child in the input, where each child has a pension. */
  readonly child?: number;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionKey[];
  readonly steps: readonly Step[];
}

/** What ends a pension. */
export interface PensionEnd {
  readonly text: Text;
  /** The day, where it is known. */
  readonly on?: CalendarDate;
  readonly provisions: readonly ProvisionKey[];
}

/** A rule of how a pension is paid. */
export interface PensionNote {
  readonly text: Text;
  readonly provisions: readonly ProvisionKey[];
}

/** What JP pays: a pension a month, a lump sum, or nothing. */
export interface Pension extends Recorded {
  readonly kind: "pension";
  readonly pension: PensionKind;
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  readonly form: "monthly" | "lump-sum" | "none";
  /** Rupiah a month in the first year; absent unless monthly. */
  readonly monthly?: Rupiah;
  /** The lump sum; absent unless the form is one and its parts are given. */
  readonly lumpSum?: Rupiah;
  /** First day of the right; absent when there is none. */
  readonly from?: CalendarDate;
  readonly paidTo: PensionRecipient;
  readonly paidBy: "bpjs" | "employer";
  /** Months used in the formula; absent where a pension in payment is the basis. */
  readonly monthsUsed?: number;
  /** Weighted average annual wage, as decimal text. */
  readonly averageAnnualWage?: string;
  readonly lines: readonly PensionLine[];
  readonly ends: readonly PensionEnd[];
  readonly payment: readonly PensionNote[];
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly BenefitNote[];
  readonly checks: readonly Check[];
}
