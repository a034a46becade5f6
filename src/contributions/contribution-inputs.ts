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
  /** What counts, and what was paid beside it and counts for nothing (PP 44/2015 Pasal 19 ayat (2)). */
  | WageComponents
  /** Apprentices, students and prisoners: the monthly wages of those who do the same work there. */
  | { readonly sameWork: readonly RupiahInput[] };

/** A month's pay by its parts, in rupiah: the wage is the basic wage and the fixed allowances. */
export interface WageComponents {
  readonly basic: RupiahInput;
  /** Paid whether or not the worker came. */
  readonly fixedAllowances?: RupiahInput | undefined;
  /** Meals or transport by days of attendance: no wage. */
  readonly attendanceAllowances?: RupiahInput | undefined;
  /** No wage. */
  readonly overtime?: RupiahInput | undefined;
  /** Tunjangan hari raya (THR): no wage. */
  readonly holidayAllowance?: RupiahInput | undefined;
}

/** What an employer is, for the programmes that are compulsory. */
export type EmployerKind = "business" | "construction-firm" | "state-body";

/** What is known of a wage earner's employer. */
export interface EmployerFacts {
  /** For `programmes: "required"`; a business when absent. */
  readonly kind?: EmployerKind | undefined;
  /** Needed for `programmes: "required"` (Perpres 109/2013 Pasal 6), but not of a state body. */
  readonly size?: EmployerSize | undefined;
  /** For the relief of PP 7/2025: one of its six industries, or another. */
  readonly industry?: LabourIntensiveIndustry | "other" | undefined;
  /** For the relief of PP 7/2025: workers registered as active members. */
  readonly activeMembers?: number | undefined;
  /** Has paid all that a relief asks for: up to July 2020 (PP 49/2020), up to January 2025 (PP 7/2025). */
  readonly arrearsFree?: boolean | undefined;
  /** First contribution month of the employer, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth | undefined;
  /** Makes use of the deferral of JP of PP 49/2020 Pasal 17, as granted or notified. */
  readonly defersPension?: boolean | undefined;
}

/** What decides whether a wage earner belongs to JKP (PP 37/2021 Pasal 4). */
export interface JkpMembershipFacts {
  readonly citizen?: boolean | undefined;
  /** Completed years on the day of registration. */
  readonly ageAtRegistration?: number | undefined;
  /** Registered for health insurance (JKN); to 2025-02-06 as a wage earner of a business. */
  readonly registeredInJkn?: boolean | undefined;
}

/** One month of a wage earner (penerima upah, PU). */
export interface WageEarnerInput {
  readonly segment: "wage-earner";
  readonly month: CalendarMonth;
  /** Basic wage and fixed allowances (PP 44/2015 Pasal 19 ayat (2)). */
  readonly wage: WageInput;
  /** Minimum wage of the district, in rupiah a month: a wage below it is warned of. */
  readonly minimumWage?: RupiahInput | undefined;
  /** Needed when JKK is among the programmes (PP 44/2015 Pasal 16). */
  readonly riskGroup?: RiskGroup | undefined;
  readonly programmes: readonly Programme[] | "required";
  readonly employer?: EmployerFacts | undefined;
  /** Daily, piece-rate or seasonal worker of a construction firm (Perpres 109/2013 Pasal 6 ayat (4)): no JP. */
  readonly projectWorker?: boolean | undefined;
  /** Enrolled in JKP; the same as naming `"jkp"` among the programmes. */
  readonly jkpEnrolled?: boolean | undefined;
  /** With `programmes: "required"`: whether the worker belongs to JKP is decided from these. */
  readonly jkpMembership?: JkpMembershipFacts | undefined;
  /** Who bears the employer's share: for totals by funding source. */
  readonly fundedBy?: FundingSource | undefined;
  /** For JP: whether the pension age is passed (PP 45/2015 Pasal 3 and 15); taken not to be when absent. */
  readonly birthDate?: CalendarDate | undefined;
  /** For JP and JKP: false of a foreigner; taken as a citizen when absent. */
  readonly citizen?: boolean | undefined;
  /** Day of payment, for a relief that must be used by a certain day (PP 7/2025 Pasal 11). */
  readonly paidOn?: CalendarDate | undefined;
}

/** Programmes that a non-wage earner can belong to. */
export type NonWageEarnerProgramme = Extract<Programme, "jkk" | "jkm" | "jht">;

/** One month of a non-wage earner (bukan penerima upah, BPU). */
export interface NonWageEarnerInput {
  readonly segment: "non-wage-earner";
  readonly month: CalendarMonth;
  /** Monthly income in rupiah, or the number of the band that the member chose (PP 44/2015 Pasal 20 ayat (2)). */
  readonly income: RupiahInput | { readonly band: number };
  readonly programmes: readonly NonWageEarnerProgramme[] | "required";
  /** Needed while PP 50/2025 treats the sectors differently. */
  readonly sector?: Sector | undefined;
  /** Needed while PP 50/2025 gives relief. */
  readonly fundedBy?: FundingSource | undefined;
  /** Whether the member is an employer of others (PP 44/2015 Pasal 5 ayat (3) huruf a). */
  readonly isEmployer?: boolean | undefined;
  /** JKK and JKM are paid up to July 2020, for the relief of PP 49/2020. */
  readonly arrearsFree?: boolean | undefined;
  /** First contribution month, for the relief of PP 49/2020. */
  readonly memberSince?: CalendarMonth | undefined;
}

/** What every bill of a construction project (jasa konstruksi) says. */
interface ConstructionFacts {
  readonly segment: "construction";
  /** Month in which the bill, or what is unpaid of it, is paid: of a new project the month of registration. */
  readonly month: CalendarMonth;
  readonly fundedBy?: FundingSource | undefined;
}

/** What a project that pays by its contract may add. */
interface ConstructionByContract extends ConstructionFacts {
  /**
   * For the relief of PP 49/2020, in its months only: what was already paid of
   * the bill, of a project registered before August 2020.
   */
  readonly alreadyPaid?: { readonly jkk: RupiahInput; readonly jkm: RupiahInput } | undefined;
  readonly wages?: undefined;
  readonly memberSince?: undefined;
  readonly arrearsFree?: undefined;
}

/** A construction project that pays by the contract value without VAT. */
export interface ConstructionByContractInput extends ConstructionByContract {
  /** Contract value without VAT, in rupiah. */
  readonly contractValue: RupiahInput;
  readonly contractValueWithVat?: undefined;
  readonly vatPercent?: undefined;
}

/** A construction project of which the contract value is known with VAT only. */
export interface ConstructionByContractWithVatInput extends ConstructionByContract {
  /** Contract value with VAT, in rupiah. */
  readonly contractValueWithVat: RupiahInput;
  /** VAT in percent: 11 is 11 %. */
  readonly vatPercent: number;
  readonly contractValue?: undefined;
}

/** One month of a construction project whose wages are known. */
export interface ConstructionByWagesInput extends ConstructionFacts {
  /** Wage bill of the month, in rupiah. */
  readonly wages: RupiahInput;
  /** For the relief of PP 49/2020: first contribution month of the project. */
  readonly memberSince?: CalendarMonth | undefined;
  /** For the relief of PP 49/2020: the project has paid up to July 2020. */
  readonly arrearsFree?: boolean | undefined;
  readonly contractValue?: undefined;
  readonly contractValueWithVat?: undefined;
  readonly vatPercent?: undefined;
  readonly alreadyPaid?: undefined;
}

/**
 * A construction project (jasa konstruksi): by `contractValue`, by
 * `contractValueWithVat` with `vatPercent`, or by `wages`.
 */
export type ConstructionInput =
  ConstructionByContractInput | ConstructionByContractWithVatInput | ConstructionByWagesInput;

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
  readonly phase?: "before" | "during-and-after" | "extension" | undefined;
  /** JHT in rupiah a month, one of the amounts that the law offers. */
  readonly jht?: RupiahInput | undefined;
  /** Months of JHT in this bill; one, with a warning, when absent. */
  readonly jhtMonths?: number | undefined;
  readonly fundedBy?: FundingSource | undefined;
}

/** What `computeContribution` takes. */
export type ContributionInput =
  WageEarnerInput | NonWageEarnerInput | ConstructionInput | MigrantWorkerInput;
