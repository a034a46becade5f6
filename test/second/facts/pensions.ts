import fc from "fast-check";
import { monthNumber, monthsLater, yearsLater, type Day } from "../sums/days.js";
import type { PensionFacts } from "../sums/pension.js";
import { daysBetween } from "./days.js";
import { money } from "./money.js";
import { facts, seldom } from "./optional.js";

const survivors = ["widow", "child", "parent"];

/** Days and birth days between which JP can have been paid for some months. */
const careers = fc
  .constantFrom("old-age", "disability", ...survivors)
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      date:
        kind === "old-age" || kind === "child"
          ? daysBetween("2016-01-01", "2036-12-31")
          : fc.oneof(
              daysBetween("2016-01-01", "2026-12-31"),
              daysBetween("2027-01-01", "2036-12-31"),
            ),
      birthDate:
        kind === "old-age"
          ? daysBetween("1962-01-01", "1978-12-31")
          : daysBetween("1982-01-01", "1996-12-31"),
    }),
  )
  .filter(({ birthDate, date }) => monthsPossible(birthDate, date) > 0);

/** From July 2015 to the event, and not past the youngest pension age. */
function monthsPossible(birthDate: Day, date: Day): number {
  const last = [date, yearsLater(birthDate, 56)].sort()[0] ?? date;
  return monthNumber(last) - monthNumber("2015-07");
}

/** Pensions of all kinds. */
export const pensions = careers.chain(({ kind, date, birthDate }) =>
  paidMonths(monthsPossible(birthDate, date)).chain((contributionMonths) =>
    fc
      .tuple(
        fc.record({
          kind: fc.constant(kind),
          date: fc.constant(date),
          segment: seldom("wage-earner", "non-wage-earner"),
          birthDate: fc.constant(birthDate),
          contributionMonths: fc.constant(contributionMonths),
          weightedAverageAnnualWage: money(1, 300_000_000),
          accumulated: fc.record({
            contributions: fc.integer({ min: 1, max: 90_000_000 }),
            returns: fc.integer({ min: 0, max: 40_000_000 }),
          }),
        }),
        kind === "old-age" ? fc.constant({}) : standing(date, contributionMonths),
        survivors.includes(kind) ? beneficiary : fc.constant({}),
        family(kind, date),
      )
      .map((parts) => Object.assign({}, ...parts) as PensionFacts),
  ),
);

const paidMonths = (most: number) =>
  fc.oneof(
    fc.constantFrom(...[1, 11, 12, 13, 179, 180, most].filter((months) => months <= most)),
    fc.integer({ min: 1, max: most }),
  );

const standing = (date: Day, months: number) =>
  fc.record({
    membershipStart: fc
      .constantFrom(0, 1, 2, 12)
      .map((more) => [monthsLater(date, -months - more), "2015-07-01"].sort()[1]),
    densityPercent: fc.constantFrom(50, 79, 80, 95, 100),
  });

const beneficiary = facts(
  {
    registered: seldom(true, false),
    pensionInPayment: fc.record({
      amount: fc.integer({ min: 300_000, max: 4_900_000 }),
      of: fc.constant("participant"),
    }),
  },
  [],
);

function family(kind: string, date: Day): fc.Arbitrary<object> {
  const child = facts(
    {
      birthDate: daysBetween(yearsLater(date, -25), yearsLater(date, -1)),
      working: seldom(false, true),
      married: seldom(false, true),
    },
    ["birthDate", "working", "married"],
  );
  if (kind === "child")
    return fc.record({
      spouseEntitled: seldom(false, true),
      children: fc.array(child, { minLength: 1, maxLength: 3 }),
    });
  if (kind === "parent")
    return fc.record({ spouseEntitled: seldom(false, true), childEntitled: seldom(false, true) });
  return fc.constant({});
}
