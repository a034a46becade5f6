import type { NonWageEarnerInput, WageInput } from "../../contributions/contribution-input.js";
import type { CalendarDate, RupiahInput } from "../../core/vocabulary.js";
import type { DisabilityPart } from "../../law/disability-parts.js";
import type { JkkCircumstance } from "../../law/jkk-circumstances.js";
import type { FamilyMember, HeirsLeft } from "../heirs/heirs.js";
import type { JkkArrearsSettler } from "../arrears.js";
import type { ScholarshipChild } from "../scholarship/scholarship-plan-types.js";

/** A loss of the disability table. */
export interface PartLost {
  readonly part: DisabilityPart;
  /** Functional disabilities only: percent of the function that is lost. */
  readonly functionLostPercent?: number | undefined;
  /** For a row by 10 decibel or 10 percent: how many times ten. */
  readonly units?: number | undefined;
  /** For a row with a range: the percentage that the doctor set. */
  readonly percent?: number | undefined;
}

/** Average thresholds at 500, 1000, 2000 and 4000 Hz. */
export interface MeasuredHearing {
  readonly betterEarDecibel: number;
  readonly worseEarDecibel: number;
  /** Completed years; hearing weakens by itself with age. */
  readonly age?: number | undefined;
}

/** Efficiency of the two eyes with the best correction, 100 being full sight. */
export interface MeasuredAcuity {
  readonly betterEyeEfficiencyPercent: number;
  readonly worseEyeEfficiencyPercent: number;
}

/** One disability: a row of the table, or what was measured of hearing or acuity. */
export type DisabilityInput =
  PartLost | { readonly hearingLoss: MeasuredHearing } | { readonly visualAcuity: MeasuredAcuity };

/** A spell of inability, both days included. */
export interface InabilitySpell {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Temporary inability to work: calendar days, or spells in order of time. */
export type TemporaryInabilityInput =
  { readonly days: number } | InabilitySpell | readonly InabilitySpell[];

/** Transport, by means. */
export interface TransportCost {
  /** Rivers and lakes are `"land"`. */
  readonly mode: "land" | "sea" | "air";
  readonly cost: RupiahInput;
}

/** Amount spent, in rupiah. */
export interface JkkExpenses {
  readonly transport?: readonly TransportCost[] | undefined;
  /** Cost of care at home, with its first and last day where known. */
  readonly homeCare?: RupiahInput | ({ readonly cost: RupiahInput } & InabilitySpell) | undefined;
  readonly dentures?: RupiahInput | undefined;
  readonly hearingAid?: RupiahInput | undefined;
  readonly glasses?: RupiahInput | undefined;
  /** Price set by the rehabilitation centre of the government general hospital. */
  readonly prosthesisPrice?: RupiahInput | undefined;
}

/** Fields of every work-accident case. At least one outcome or cost is given. */
export interface JkkEvent {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  /**
   * Not together with `totalDisability` or `disabilities`. For a missing person no
   * article was read: in practice BPJS treats a crew missing at sea as dead once
   * the search authority has confirmed it, about three months later.
   */
  readonly death?: boolean | undefined;
  /** Permanent total disability; not together with `disabilities`. */
  readonly totalDisability?: boolean | undefined;
  readonly disabilities?: readonly DisabilityInput[] | undefined;
  /** Whether the worker is left-handed; right-handed, with a warning, when absent. */
  readonly leftHanded?: boolean | undefined;
  readonly temporaryInability?: TemporaryInabilityInput | undefined;
  readonly expenses?: JkkExpenses | undefined;
  /** Treated, whatever else came of it; alone where nothing else is known yet: care in kind. */
  readonly treatment?: boolean | undefined;
  /** The children, for the scholarship. */
  readonly children?: readonly ScholarshipChild[] | undefined;
  /**
   * Consecutive unpaid months as `contributionArrears` counts them: those whose due
   * date has passed, unless another reading is chosen; none when absent.
   */
  readonly arrearsMonths?: number | undefined;
  /** The person who settled a non-wage earner's arrears after the event; no one when absent. */
  readonly arrearsSettledBy?: JkkArrearsSettler | undefined;
  /**
   * Deaths only: false if no survivor of Pasal 37 ayat (5) is left; `"unknown"` leaves open what
   * only heirs receive. Absent: assumed that heirs exist.
   */
  readonly heirs?: HeirsLeft | undefined;
  /** Deaths only: the survivors, instead of `heirs`; the order of the law says who inherits. */
  readonly family?: readonly FamilyMember[] | undefined;
  /** Whether a participant: enrolled, and the first contribution paid; taken so when absent. */
  readonly enrolled?: boolean | undefined;
  /** How it happened; absent: assumed to be a work accident. */
  readonly circumstance?: JkkCircumstance | undefined;
  /** Commutes only: by the usual or reasonable route. */
  readonly usualRoute?: boolean | undefined;
  /** Sudden deaths only: the conditions of BPJS. */
  readonly suddenDeath?: SuddenDeathFacts | undefined;
  /** Diseases only: the day on which employment ended, if it did. */
  readonly occupationalDisease?:
    { readonly employmentEnded?: CalendarDate | undefined } | undefined;
  /** Whether BPJS, the labour inspector or the Minister found a work accident (Pasal 45). */
  readonly concludedAsWorkAccident?: boolean | undefined;
  /** Day of the decision on the benefit, where the law changed after the event. */
  readonly decidedOn?: CalendarDate | undefined;
}

/** Conditions of BPJS for a sudden death because of work; facts not given are asked for. */
export interface SuddenDeathFacts {
  /** The attack came while working, at the workplace. */
  readonly atWork?: boolean | undefined;
  readonly toHospitalAtOnce?: boolean | undefined;
  /** Full hours from the attack to the death. */
  readonly hours?: number | undefined;
  /** Dead before help came: neither hospital nor hours are asked. */
  readonly diedOnTheSpot?: boolean | undefined;
}

/** A work accident of a wage earner or construction worker. */
export interface JkkWageEarnerInput extends JkkEvent {
  readonly segment: "wage-earner" | "construction";
  /**
   * Last monthly wage when the accident happened (PP 44/2015 Pasal 32); what is
   * counted from it is open when absent.
   */
  readonly wage?: WageInput | undefined;
  /** The lower monthly wage that the employer reported to BPJS. */
  readonly reportedWage?: RupiahInput | undefined;
  /** Monthly wages of the worker's other jobs. */
  readonly otherWages?: readonly RupiahInput[] | undefined;
  /** The total wage that the employer paid during the temporary incapacity. */
  readonly wagePaidByEmployer?: RupiahInput | undefined;
  /** Whether the employer's first report (stage I) came in time. */
  readonly reportedInTime?: boolean | undefined;
}

/** A work accident of a non-wage earner. */
export interface JkkNonWageEarnerInput extends JkkEvent {
  readonly segment: "non-wage-earner";
  /**
   * Monthly income in rupiah, or the band that the member chose (Lampiran II); what
   * is counted from it is open, within the bands, when absent.
   */
  readonly income?: NonWageEarnerInput["income"] | undefined;
}

/** Input of `computeJkkBenefit`. */
export type JkkBenefitInput = JkkWageEarnerInput | JkkNonWageEarnerInput;
