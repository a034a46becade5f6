import type { Bilingual } from "../core/bilingual.js";
import type { Check } from "../core/check.js";
import type { ProvisionRef } from "../core/provision.js";
import type { ReadingUse } from "../core/reading.js";
import type { Step } from "../core/step.js";
import type { CalendarDate, Rupiah, Segment } from "../core/vocabulary.js";
import type { Warning } from "../core/warning.js";
import type { ScholarshipPlan } from "./scholarship-plan.js";

/** Segments whose benefits are computed. */
export type BenefitSegment = Exclude<Segment, "migrant-worker">;

/** One benefit that is due, in rupiah. */
export interface BenefitLine {
  /** E.g. `"death"`, `"periodic"`, `"funeral"`, `"scholarship"`, `"total-disability"`. */
  readonly item: string;
  readonly label: Bilingual;
  readonly amount: Rupiah;
  /** Decimal text before rounding. */
  readonly exact: string;
  readonly provisions: readonly ProvisionRef[];
  readonly steps: readonly Step[];
}

/** A benefit that is due once a condition is met. */
export interface WithheldBenefit {
  readonly item: string;
  readonly label: Bilingual;
  readonly amount: Rupiah;
  /** What it waits for. */
  readonly reason: Bilingual;
  readonly provisions: readonly ProvisionRef[];
}

/** A benefit that is not due, and why. */
export interface BenefitNotDue {
  readonly item: string;
  readonly label: Bilingual;
  readonly reason: Bilingual;
  readonly provisions: readonly ProvisionRef[];
}

/** Who pays: BPJS, or the employer, whom BPJS reimburses once the arrears are settled. */
export type BenefitPayer = "bpjs" | "employer-then-reimbursed";

/** What a worker or a family receives. */
export interface Benefit {
  readonly kind: "benefit";
  readonly programme: "jkk" | "jkm";
  /** Day of the accident or death. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** What is due under the facts given: the sum of the lines. */
  readonly total: Rupiah;
  readonly byItem: Readonly<Record<string, Rupiah>>;
  readonly lines: readonly BenefitLine[];
  /** The scholarship by child and school year, where children were given. */
  readonly scholarship?: ScholarshipPlan;
  readonly paidBy: BenefitPayer;
  readonly withheld: readonly WithheldBenefit[];
  readonly notDue: readonly BenefitNotDue[];
  readonly checks: readonly Check[];
  readonly readings: readonly ReadingUse[];
  readonly warnings: readonly Warning[];
}
