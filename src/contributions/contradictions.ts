import { invalidInput, NotCoveredError } from "../core/errors.js";
import type { Programme } from "../core/vocabulary.js";
import type { WageEarnerInput } from "./contribution-inputs.js";

/** Refuses facts of a wage earner that contradict each other or would not be read. */
export function refuseContradictions(
  { projectWorker, jkpEnrolled, jkpMembership, ...facts }: WageEarnerInput,
  programmes: readonly Programme[],
): void {
  if (jkpMembership && (facts.programmes !== "required" || jkpEnrolled !== undefined)) {
    throw invalidInput("jkpMembership", { key: "contradictions.refuse-contradictions" });
  }
  if (projectWorker && programmes.includes("jp")) {
    const cites = { regulation: "perpres-109-2013", article: "Pasal 6 ayat (3) dan (4)" };
    throw new NotCoveredError({
      programme: "jp",
      segment: "construction",
      cites,
      path: "projectWorker",
    });
  }
  if (jkpEnrolled === false && programmes.includes("jkp")) {
    throw invalidInput("jkpEnrolled", { key: "contradictions.refuse-contradictions-2" });
  }
}
