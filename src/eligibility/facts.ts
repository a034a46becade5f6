import type { JhtFacts } from "../benefits/jht/jht-claim.js";
import type { JkkFacts } from "../benefits/jkk/jkk-checks.js";
import type { JkpFacts } from "../benefits/jkp/jkp-inputs.js";
import type { JpFacts } from "../benefits/jp/pension-input.js";
import type { MigrantWorkerFacts } from "../benefits/migrant-worker/migrant-worker-inputs.js";
import type { JkmFacts } from "../benefits/jkm/jkm-checks.js";
import type { ChildFacts, ScholarshipCause } from "../benefits/scholarship/scholarship-plan.js";
import type { CalendarDate } from "../core/vocabulary.js";
import type { NonWageEarnerKind } from "../law/provisions/membership.js";

/** What is known of somebody who may join as a non-wage earner (BPU). */
export interface MembershipFacts {
  /** The day of joining. */
  readonly date: CalendarDate;
  /** Civil servant, PPPK, military, police or state official. */
  readonly inSeparateScheme?: boolean | undefined;
  /** Really works: has an economic activity. */
  readonly working?: boolean | undefined;
  /** Kind of non-wage earner, or `"none"` for somebody employed for a wage. */
  readonly kind?: NonWageEarnerKind | "none" | undefined;
  readonly citizen?: boolean | undefined;
  /** For foreigners: months of work in Indonesia. */
  readonly monthsInIndonesia?: number | undefined;
  readonly birthDate?: CalendarDate | undefined;
  /** Jobs to be listed. */
  readonly jobs?: number | undefined;
  /** The form is complete. */
  readonly formComplete?: boolean | undefined;
  /** The first contribution is paid in full. */
  readonly firstContributionPaid?: boolean | undefined;
}

/** What is known of an event and one child, for the scholarship. */
export interface ScholarshipFacts {
  /** Day of the death or accident. */
  readonly eventDate: CalendarDate;
  readonly cause?: ScholarshipCause | undefined;
  readonly contributionMonths?: number | undefined;
  readonly consecutiveContributionMonths?: number | undefined;
  readonly child?: ChildFacts | undefined;
}

/** What `assessEligibility` takes. */
export type EligibilityInput =
  | { readonly for: "membership"; readonly facts: MembershipFacts }
  | { readonly for: "jkk"; readonly facts: JkkFacts }
  | { readonly for: "jkm"; readonly facts: JkmFacts }
  | { readonly for: "scholarship"; readonly facts: ScholarshipFacts }
  | { readonly for: "jht"; readonly facts: JhtFacts }
  | { readonly for: "jp"; readonly facts: JpFacts }
  | { readonly for: "jkp"; readonly facts: JkpFacts }
  | { readonly for: "migrant-worker"; readonly facts: MigrantWorkerFacts };
