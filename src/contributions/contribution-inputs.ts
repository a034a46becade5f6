import type {
  CalendarDate,
  CalendarMonth,
  EmployerSize,
  FundingSource,
  Programme,
  RiskGroup,
  RupiahInput,
  Sector,
} from "../core/vocabulary.js";
import type { LabourIntensiveIndustry } from "../law/labour-intensive-industries.js";

/** A wage: rupiah a month, or the pay from which the month's wage follows. */
export type WageInput =
  | RupiahInput
  | { readonly daily: RupiahInput }
  | { readonly pieceRate: readonly RupiahInput[] }
  | { readonly weatherPieceRate: readonly RupiahInput[] }
  /** Apprentices, students and prisoners: the monthly wages of those who do the same work there. */
  | { readonly sameWork: readonly RupiahInput[] };

/** What an employer is, for the programmes that are compulsory. */
export type EmployerKind = "business" | "construction-firm" | "state-body";

/** What is known of a wage earner's employer. */
export interface EmployerFacts {
  /** For `programmes: "required"`; a business when absent. */
  readonly kind?: EmployerKind;
  /** Needed for `programmes: "required"` (Perpres 109/2013 Pasal 6), but not of a state body. */
  readonly size?: EmployerSize;
  /** For the relief of PP 7/2025: one of its six industries, or another. */
  readonly industry?: LabourIntensiveIndustry | "other";
  /** For the relief of PP 7/2025: workers registered as active members. */
  readonly activeMembers?: number;
  /** Has paid all that a relief asks for: up to July 2020 (PP 49/2020), up to January 2025 (PP 7/2025). */
  readonly arrearsFree?: boolean;
  /** First contribution month of the employer, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth;
  /** Makes use of the deferral of JP of PP 49/2020 Pasal 17, as granted or notified. */
  readonly defersPension?: boolean;
}

/** What decides whether a wage earner belongs to JKP (PP 37/2021 Pasal 4). */
export interface JkpMembershipFacts {
  readonly citizen?: boolean;
  /** Completed years on the day of registration. */
  readonly ageAtRegistration?: number;
  /** Registered for health insurance (JKN); to 2025-02-06 as a wage earner of a business. */
  readonly registeredInJkn?: boolean;
}

/** One month of a wage earner (penerima upah, PU). */
export interface WageEarnerInput {
  readonly segment: "wage-earner";
  readonly month: CalendarMonth;
  /** Basic wage and fixed allowances (PP 44/2015 Pasal 19 ayat (2)). */
  readonly wage: WageInput;
  /** Minimum wage of the district, in rupiah a month: a wage below it is warned of. */
  readonly minimumWage?: RupiahInput;
  /** Needed when JKK is among the programmes (PP 44/2015 Pasal 16). */
  readonly riskGroup?: RiskGroup;
  readonly programmes: readonly Programme[] | "required";
  readonly employer?: EmployerFacts;
  /** Daily, piece-rate or seasonal worker of a construction firm (Perpres 109/2013 Pasal 6 ayat (4)): no JP. */
  readonly projectWorker?: boolean;
  /** Enrolled in JKP; the same as naming `"jkp"` among the programmes. */
  readonly jkpEnrolled?: boolean;
  /** With `programmes: "required"`: whether the worker belongs to JKP is decided from these. */
  readonly jkpMembership?: JkpMembershipFacts;
  /** Who bears the employer's share: for totals by funding source. */
  readonly fundedBy?: FundingSource;
  /** Day of payment, for a relief that must be used by a certain day (PP 7/2025 Pasal 11). */
  readonly paidOn?: CalendarDate;
}

/** One month of a non-wage earner (bukan penerima upah, BPU). */
export interface NonWageEarnerInput {
  readonly segment: "non-wage-earner";
  readonly month: CalendarMonth;
  /** Monthly income in rupiah, or the number of the band that the member chose (PP 44/2015 Pasal 20 ayat (2)). */
  readonly income: RupiahInput | { readonly band: number };
  readonly programmes: readonly Programme[] | "required";
  /** Needed while PP 50/2025 treats the sectors differently. */
  readonly sector?: Sector;
  /** Needed while PP 50/2025 gives relief. */
  readonly fundedBy?: FundingSource;
  /** Whether the member is an employer of others (PP 44/2015 Pasal 5 ayat (3) huruf a). */
  readonly isEmployer?: boolean;
  /** JKK and JKM are paid up to July 2020, for the relief of PP 49/2020. */
  readonly arrearsFree?: boolean;
  /** First contribution month, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth;
}

/**
 * A construction project (jasa konstruksi): exactly one of `contractValue`,
 * `contractValueWithVat` (with `vatPercent`) and `wages`.
 */
export interface ConstructionInput {
  readonly segment: "construction";
  /** Month in which the bill, or what is unpaid of it, is paid: of a new project the month of registration. */
  readonly month: CalendarMonth;
  /** Contract value without VAT, in rupiah. */
  readonly contractValue?: RupiahInput;
  /** Contract value with VAT, in rupiah. */
  readonly contractValueWithVat?: RupiahInput;
  /** VAT in percent: 11 is 11 %. */
  readonly vatPercent?: number;
  /** Wage bill of the month, in rupiah, where the wages are known. */
  readonly wages?: RupiahInput;
  /** For the relief of PP 49/2020: first contribution month of a project that pays by wages. */
  readonly memberSince?: CalendarMonth;
  /**
   * For the relief of PP 49/2020, in its months only: what was already paid of
   * the bill, of a project registered before August 2020.
   */
  readonly alreadyPaid?: { readonly jkk: RupiahInput; readonly jkm: RupiahInput };
  /** For the relief of PP 49/2020: a project that pays by wages has paid up to July 2020. */
  readonly arrearsFree?: boolean;
  readonly fundedBy?: FundingSource;
}

/** A migrant worker (pekerja migran Indonesia, PMI). */
export interface MigrantWorkerInput {
  readonly segment: "migrant-worker";
  /** Day of registration or payment: the law of this day holds. */
  readonly date: CalendarDate;
  /** Sent by a placement agency, or gone individually. */
  readonly via: "agency" | "individual";
  /** Months of the work contract; with `phase: "extension"` the months added. */
  readonly contractMonths: number;
  /** Only this phase; by an agency both, individually during and after work, when absent. */
  readonly phase?: "before" | "during-and-after" | "extension";
  /** JHT in rupiah a month, one of the amounts that the law offers. */
  readonly jht?: RupiahInput;
  /** Months of JHT in this bill; one, with a warning, when absent. */
  readonly jhtMonths?: number;
  readonly fundedBy?: FundingSource;
}

/** What `computeContribution` takes. */
export type ContributionInput =
  WageEarnerInput | NonWageEarnerInput | ConstructionInput | MigrantWorkerInput;
