import { InvalidInputError, issueOf, NotCoveredError } from "../core/errors.js";
import type { Programme } from "../core/vocabulary.js";
import type { WageEarnerInput } from "./contribution-inputs.js";

/** Refuses facts of a wage earner that contradict each other or would not be read. */
export function refuseContradictions(
  { projectWorker, jkpEnrolled, jkpMembership, citizen, ...facts }: WageEarnerInput,
  programmes: readonly Programme[],
): void {
  if (jkpMembership && (facts.programmes !== "required" || jkpEnrolled !== undefined)) {
    throw new InvalidInputError([
      {
        path: "jkpMembership",
        ...issueOf({ key: "contradictions.refuse-contradictions" }),
      },
    ]);
  }
  if (citizen !== undefined && (jkpMembership?.citizen ?? citizen) !== citizen) {
    throw new InvalidInputError([
      { path: "jkpMembership.citizen", ...issueOf({ key: "contradictions.citizen" }) },
    ]);
  }
  if (citizen === false && (jkpEnrolled === true || programmes.includes("jkp"))) {
    const cites = { regulation: "pp-37-2021", article: "Pasal 4 ayat (2) huruf a" };
    throw new NotCoveredError({ programme: "jkp", segment: "wage-earner", cites, path: "citizen" });
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
    throw new InvalidInputError([
      {
        path: "jkpEnrolled",
        ...issueOf({ key: "contradictions.refuse-contradictions-2" }),
      },
    ]);
  }
}
