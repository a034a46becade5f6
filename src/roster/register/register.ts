import type { ArrearsEffect } from "../../contributions/payment/arrears-effect.js";
import type { MonthlySegment } from "../../contributions/payment/payment-input.js";
import type { InputIssue } from "../../core/errors.js";
import type {
  CalendarDate,
  CalendarMonth,
  FundingSource,
  Programme,
  Rupiah,
} from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import type { Ruled } from "../../law/recorded.js";
import type { RowId } from "../screening/roster-input.js";
import type { RowPlace } from "../screening/screening.js";
import type { LeavingReason, MonthSpan, RegisterGroup } from "./register-input.js";

/** Where a person is counted: the group, the village, and who pays. */
export interface MemberPlace {
  readonly group: string;
  readonly village?: string | undefined;
  readonly fundedBy: FundingSource;
}

/** Who a person of a register is: the row, and the numbers that the row gives. */
export interface MemberName {
  /** The first row of the person. */
  readonly row: RowId;
  /** The row is of the waiting list. */
  readonly waited?: true | undefined;
  readonly id?: string | undefined;
  /** The digits, where they are sound; else as given. */
  readonly nik?: string | undefined;
}

/** People of one month in one place. */
export interface RegisterHeadcount extends MemberPlace {
  readonly month: CalendarMonth;
  readonly persons: number;
  /** Those whose month was paid. */
  readonly paid: number;
  /** Those whose month was not paid; of the rest it is not known. */
  readonly unpaid: number;
}

/** People of one month, and what changed from the month before it. */
export interface RegisterMonth {
  readonly month: CalendarMonth;
  readonly persons: number;
  readonly joined: number;
  /** Joined in the place of somebody else. */
  readonly replaced: number;
  /** Who left, and no longer counts from this month. */
  readonly left: number;
  /** Who died, and no longer counts from this month. */
  readonly died: number;
}

/** A group of one village and source, as `planProtection` takes it. */
export type RegisterPlanGroup = RegisterGroup & {
  readonly region?: string | undefined;
  readonly fundedBy: FundingSource;
  readonly headcount: readonly { readonly from: CalendarMonth; readonly headcount: number }[];
};

/** What was paid for a group, as `evaluateProgramme` takes it. */
export interface RegisterRealised {
  readonly group: string;
  /** The most people paid for in one month. */
  readonly headcount: number;
  /** Months paid in the period. */
  readonly personMonths: number;
  readonly amount: Rupiah;
}

/** Facts of a membership, as `computeJkmBenefit` takes them. */
export interface RegisterFacts {
  readonly segment: MonthlySegment;
  /** First day of the membership that is not broken. */
  readonly membershipStart: CalendarDate;
  /** Months paid to the end of the period; this and the next two absent where payments are not known. */
  readonly contributionMonths?: number | undefined;
  /** The longest run of months paid. */
  readonly consecutiveContributionMonths?: number | undefined;
  /** Consecutive months in arrears since the start of the membership; see `contributionArrears`. */
  readonly arrearsMonths?: number | undefined;
}

/** What the arrears of a person do. */
export interface MemberStanding {
  /** Day from which they are seen: that of the death, else that of the register. */
  readonly on: CalendarDate;
  /** Unpaid months in a row up to the last month. */
  readonly atEnd: number;
  readonly programmes: readonly {
    readonly programme: Programme;
    readonly effect: ArrearsEffect;
  }[];
  /** Whether, in the practice of BPJS, the person must register anew. */
  readonly lapsed: boolean;
}

/** One person of a register. */
export interface RegisteredPerson extends MemberName, MemberPlace {
  /** The months of membership within the period. */
  readonly active: readonly MonthSpan[];
  readonly activeMonths: number;
  /** Months of them that were paid; absent, as the next three, where payments are not known. */
  readonly paid?: readonly MonthSpan[] | undefined;
  readonly paidMonths?: number | undefined;
  /** Months of them that were not. */
  readonly unpaid?: readonly MonthSpan[] | undefined;
  readonly unpaidMonths?: number | undefined;
  readonly facts: RegisterFacts;
  /** Of those in arrears who are members on the day, or died as members. */
  readonly standing?: MemberStanding | undefined;
  /** The end of the last membership, where it ended in the period or before it. */
  readonly ended?: "left" | "died" | undefined;
  readonly warnings: readonly Warning[];
}

/** What a change is. `"renewed"` and `"transferred"` go on without a gap, in the same place or another. */
export type RegisterChangeKind =
  "died" | "left" | "moved" | "transferred" | "renewed" | "replaced" | "joined";

/** A change to hand to BPJS. */
export interface RegisterChange extends MemberName, MemberPlace {
  readonly change: RegisterChangeKind;
  /** First month for which it counts: after leaving or death the next month. */
  readonly month: CalendarMonth;
  /** Day of death; of joining or leaving where the row gives the day. */
  readonly day?: CalendarDate | undefined;
  readonly reason?: LeavingReason | undefined;
  /** Where the person was counted before. */
  readonly before?: MemberPlace | undefined;
  /** Whose place was taken, and why it was free. */
  readonly replaces?:
    (MemberName & { readonly because: "died" | LeavingReason | "not-given" }) | undefined;
}

/** A place that nobody took. */
export interface OpenPlace extends MemberPlace {
  /** First month in which it is open. */
  readonly from: CalendarMonth;
  readonly left: MemberName;
  readonly because: "died" | LeavingReason | "not-given";
}

/** A row that is left out of the register. */
export interface RegisterRowFault extends RowPlace {
  /** What is wrong with it, by field. */
  readonly issues: readonly InputIssue[];
}

/** Members of a scheme, month by month. */
export interface MembershipRegister extends Ruled {
  readonly kind: "membership-register";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  /** Day from which arrears are seen. */
  readonly on: CalendarDate;
  /** Rows read. */
  readonly read: number;
  readonly personMonths: number;
  readonly byMonth: readonly RegisterMonth[];
  /** By month, village, group and source; only where somebody is. */
  readonly headcounts: readonly RegisterHeadcount[];
  /** For `planProtection`; absent where the groups are not described. */
  readonly planGroups?: readonly RegisterPlanGroup[] | undefined;
  /**
   * For `evaluateProgramme`; absent where the groups are not described. A group of whom no
   * payment is known is left out.
   */
  readonly realised?: readonly RegisterRealised[] | undefined;
  readonly persons: readonly RegisteredPerson[];
  /** By month: first who goes, then who comes. */
  readonly changes: readonly RegisterChange[];
  readonly openPlaces: readonly OpenPlace[];
  /** Who still waits, in order. */
  readonly waiting: readonly MemberName[];
  readonly toRepair: readonly RegisterRowFault[];
}
