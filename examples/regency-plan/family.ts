import { computeJkkBenefit, computeJkmBenefit, lawAsOf, type Warning } from "jamsosnaker";

/** Months paid, from which on the law gives the children of a death not from work a scholarship. */
export const monthsPaid = 36;
/** The income of the lowest band. */
export const income = 1_000_000;

const segment = "non-wage-earner";
const children = [
  { level: "tk", grade: 1 },
  { level: "tk", grade: 1 },
] as const;

/** What the family of a non-wage earner receives, in rupiah. */
export interface FamilyFigures {
  readonly date: string;
  readonly children: number;
  /** Death not from work, without the scholarship. */
  readonly death: number;
  readonly scholarship: number;
  /** The death benefit of a work accident, in times of the income. */
  readonly accidentTimes: number;
  readonly accidentDeath: number;
  /** What else a work accident pays, without the scholarship. */
  readonly accidentOther: number;
  readonly accidentScholarship: number;
  readonly warnings: readonly Warning[];
}

/** What a family receives by the law as it is known, with two children who begin kindergarten. */
export function familyFigures(date = lawAsOf): FamilyFigures {
  const facts = { date, segment, children } as const;
  const death = computeJkmBenefit({ ...facts, contributionMonths: monthsPaid });
  const accident = computeJkkBenefit({ ...facts, income, death: true });
  const scholarship = death.byItem.scholarship ?? 0;
  const accidentDeath = accident.byItem.death ?? 0;
  const accidentScholarship = accident.byItem.scholarship ?? 0;
  return {
    date,
    children: children.length,
    death: death.total - scholarship,
    scholarship,
    accidentTimes: accidentDeath / income,
    accidentDeath,
    accidentOther: accident.total - accidentDeath - accidentScholarship,
    accidentScholarship,
    warnings: [...death.warnings, ...accident.warnings],
  };
}
