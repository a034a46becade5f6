import type { Text } from "../core/text.js";
import type { RoomTexts } from "../core/texts/room-texts.js";
import type { CalendarMonth, Rupiah } from "../core/vocabulary.js";
import type { CoverageGrowth } from "../coverage/coverage-growth.js";
import type { CoverageReport } from "../coverage/coverage-report.js";
import type { EvaluatedBenefits, EvaluatedScholarships } from "./evaluation-benefits.js";
import type { Recorded } from "../law/recorded.js";

/** People, months and money, planned or realised. */
export interface ProgrammeFigures {
  readonly persons: number;
  readonly personMonths: number;
  readonly amount: Rupiah;
}

/** Realised by planned in percent with two decimals; absent where nothing was planned. */
export interface ProgrammePercents {
  readonly persons?: string | undefined;
  readonly personMonths?: string | undefined;
  readonly amount?: string | undefined;
}

/** Planned and realised figures of one group, or of all that reported. */
export interface PlannedAndRealised {
  readonly planned: ProgrammeFigures;
  readonly realised: ProgrammeFigures;
  readonly percent: ProgrammePercents;
}

/** One group of the evaluation. */
export interface GroupEvaluation extends PlannedAndRealised {
  readonly group: string;
}

type IdOfFinding<Key> = Key extends `finding.${infer Id}` ? Id : never;

/** The ids of findings; the words of an id are in the locales. */
export type FindingId = IdOfFinding<keyof RoomTexts>;

/** A sentence with its figures. */
export interface Finding {
  /** E.g. `person-months`, `groups-below`, `benefits-paid`. */
  readonly id: FindingId;
  readonly text: Text;
  /** Names of the groups that it is about. */
  readonly groups?: readonly string[] | undefined;
}

/** A programme of protection: planned, realised, and its benefits. */
export interface Evaluation extends Recorded {
  readonly kind: "evaluation";
  readonly from: CalendarMonth;
  readonly to: CalendarMonth;
  /** The whole plan, groups that have not reported included. */
  readonly planned: ProgrammeFigures;
  /** Groups of the plan that have reported, planned against realised. */
  readonly overall: PlannedAndRealised;
  readonly groups: readonly GroupEvaluation[];
  /** Groups of the plan without a realised row: not known, not zero. */
  readonly notReported: readonly string[];
  /** Realised rows of groups that were not planned; not part of the comparison. */
  readonly notPlanned: readonly (ProgrammeFigures & { readonly group: string })[];
  readonly coverage?:
    | {
        readonly after: CoverageReport;
        readonly before?: CoverageReport | undefined;
        readonly growth?: CoverageGrowth | undefined;
        readonly target?: number | undefined;
        /** People still to be covered to reach the target. */
        readonly neededForTarget?: number | undefined;
      }
    | undefined;
  readonly benefits?: EvaluatedBenefits | undefined;
  readonly scholarships?: EvaluatedScholarships | undefined;
  readonly findings: readonly Finding[];
}
