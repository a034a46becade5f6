import type { Bilingual } from "../core/bilingual.js";
import type { ProvisionRef } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import type { Step } from "../core/step.js";
import type {
  CalendarMonth,
  EmployerSize,
  FundingSource,
  Payer,
  Programme,
  RiskGroup,
  Rupiah,
  RupiahInput,
  Sector,
  Segment,
} from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";

/** A wage: rupiah a month, or the pay from which the month's wage follows. */
export type WageInput =
  | RupiahInput
  | { readonly daily: RupiahInput }
  | { readonly pieceRate: readonly RupiahInput[] }
  | { readonly weatherPieceRate: readonly RupiahInput[] };

/** What is known of a wage earner's employer. */
export interface EmployerFacts {
  /** Needed for `programmes: "required"` (Perpres 109/2013 Pasal 6). */
  readonly size?: EmployerSize;
}

/** One month of a wage earner (penerima upah, PU). */
export interface WageEarnerInput {
  readonly segment: "wage-earner";
  readonly month: CalendarMonth;
  /** Basic wage and fixed allowances (PP 44/2015 Pasal 19 ayat (2)). */
  readonly wage: WageInput;
  /** Needed when JKK is among the programmes (PP 44/2015 Pasal 16). */
  readonly riskGroup?: RiskGroup;
  readonly programmes: readonly Programme[] | "required";
  readonly employer?: EmployerFacts;
  /** Enrolled in JKP; the same as naming `"jkp"` among the programmes. */
  readonly jkpEnrolled?: boolean;
}

/** One month of a non-wage earner (bukan penerima upah, BPU). */
export interface NonWageEarnerInput {
  readonly segment: "non-wage-earner";
  readonly month: CalendarMonth;
  /** Monthly income by which the member chooses the band (PP 44/2015 Pasal 20 ayat (2)). */
  readonly income: RupiahInput;
  readonly programmes: readonly Programme[] | "required";
  /** Needed while PP 50/2025 treats the sectors differently. */
  readonly sector?: Sector;
  /** Needed while PP 50/2025 gives relief. */
  readonly fundedBy?: FundingSource;
  /** Whether the member is an employer of others (PP 44/2015 Pasal 5 ayat (3) huruf a). */
  readonly isEmployer?: boolean;
}

/** What `computeContribution` takes. */
export type ContributionInput = WageEarnerInput | NonWageEarnerInput;

/** One amount that is billed: a programme and who owes it. */
export interface ContributionLine {
  readonly programme: Programme;
  readonly payer: Payer;
  /** The wage or deemed income that the contribution is counted on. */
  readonly basis: Rupiah;
  /** Percent of the basis; absent where the law fixes an amount. */
  readonly ratePercent?: string;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionRef[];
  readonly steps: readonly Step[];
}

/** A share of JKP that is passed on or paid by the state: never billed. */
export interface Reallocation {
  readonly programme: "jkp";
  /** Out of which programme, or paid by the state. */
  readonly from: "jkk" | "jkm" | "state";
  readonly basis: Rupiah;
  readonly ratePercent: string;
  readonly amount: Rupiah;
  readonly exact: string;
  readonly provisions: readonly ProvisionRef[];
}

/** Whether a relief was given in this month, and why or why not. */
export interface ReliefUse {
  /** Id of the regulation. */
  readonly regulation: string;
  readonly applied: boolean;
  readonly reason: Bilingual;
  readonly provisions: readonly ProvisionRef[];
}

/** The contribution of one person for one month. */
export interface Contribution {
  readonly kind: "contribution";
  readonly segment: Segment;
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource;
  /** What is billed: the sum of the lines. */
  readonly total: Rupiah;
  readonly byProgramme: Readonly<Partial<Record<Programme, Rupiah>>>;
  readonly byPayer: Readonly<Partial<Record<Payer, Rupiah>>>;
  readonly lines: readonly ContributionLine[];
  /** JKP shares: not billed. */
  readonly reallocations: readonly Reallocation[];
  readonly reliefs: readonly ReliefUse[];
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}
