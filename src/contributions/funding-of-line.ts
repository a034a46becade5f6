import type { FundingSource, Segment } from "../core/vocabulary.js";
import type { ContributionLine } from "./contribution.js";

/** A funding source, or none that was named. */
export type FundingOrNone = FundingSource | "not-stated";

/**
 * Where the money of a line comes from: what is withheld from a wage is the
 * worker's own, the rest comes from the source that was named.
 */
export function fundingOfLine(
  segment: Segment,
  { payer }: ContributionLine,
  fundedBy: FundingSource | undefined,
): FundingOrNone {
  if (segment === "wage-earner" && payer === "worker") return "self";
  return fundedBy ?? (payer === "employer" ? "employer" : "not-stated");
}
