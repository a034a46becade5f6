import { daysIn } from "./sums/days.js";
import type { Accident } from "./sums/jkk.js";
import type { Death } from "./sums/jkm.js";

/** Facts on which the two computations need not agree, and why. */
interface Known {
  readonly kind: string;
  readonly why: string;
  readonly holds: (facts: never) => boolean;
}

const daysOf = (spells: readonly { readonly from: string; readonly to: string }[]): number =>
  spells.reduce((all, { from, to }) => all + daysIn(from, to), 0);

/** The facts that are not compared. */
export const known: readonly Known[] = [
  {
    kind: "JKM",
    why: "months paid in all do not tell how old the present membership is; the library assumes it, with a warning",
    holds: ({ date, segment, membershipStart, contributionMonths }: Death) =>
      date >= "2025-02-24" &&
      segment === "non-wage-earner" &&
      membershipStart === undefined &&
      contributionMonths !== undefined,
  },
  {
    kind: "JKK",
    why: "the law does not say how the calendar months of several spells add up",
    holds: ({ temporaryInability }: Accident) =>
      Array.isArray(temporaryInability) &&
      temporaryInability.length > 1 &&
      daysOf(temporaryInability) > 180,
  },
];

/** Why facts are not compared; absent where they are. */
export function notCompared(kind: string, facts: unknown): string | undefined {
  return known.find((one) => one.kind === kind && one.holds(facts as never))?.why;
}
