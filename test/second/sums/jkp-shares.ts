import type { Answer } from "./answer.js";
import { lastDayOf, type Month } from "./days.js";
import { fraction, percentOf, rupiah, smaller, type Fraction } from "./fraction.js";
import type { LawBook } from "./law-book.js";
import { Refused } from "./refused.js";

interface Split {
  readonly month: Month;
  readonly riskGroup?: string;
  readonly firstContribution?: boolean;
}

/** What goes to JKP, none of it billed: PP 37/2021 Pasal 11; PP 7/2025 Pasal 9 where JKK is halved. */
export function jkpShares(law: LawBook, facts: Split, wage: Fraction, halved: boolean): Answer {
  const day = lastDayOf(facts.month);
  const shares = law.on("jkp.contribution.shares", day);
  // Permenaker 3/2025 splits what follows a new member's first contribution.
  if (facts.firstContribution === true && day >= "2025-02-07") return {};
  const basis = smaller(wage, fraction(law.on("jkp.contribution.wage-ceiling", day)));
  const outOfJkk = halved
    ? law.on("relief.pp-7-2025.jkp-share", day)[facts.riskGroup ?? ""]
    : shares["jkk"];
  if (outOfJkk === undefined) throw new Refused("missing-fact", "riskGroup");
  const all = { ...shares, jkk: outOfJkk };
  return Object.fromEntries(
    Object.entries(all).map(([from, percent]) => [
      `jkp.${from}`,
      rupiah(percentOf(basis, percent)),
    ]),
  );
}
