import fc from "fast-check";
import { yearOf, yearsLater, type Day } from "../sums/days.js";
import type { Child } from "../sums/scholarship.js";
import { daysBetween } from "./days.js";
import { facts } from "./optional.js";

/** The classes, with the age at which a child is usually in them. */
const classes = [
  ...[1, 2].map((grade) => ({ level: "tk", grade, age: 4 + grade })),
  ...[1, 2, 3, 4, 5, 6].map((grade) => ({ level: "sd", grade, age: 6 + grade })),
  ...[1, 2, 3].map((grade) => ({ level: "smp", grade, age: 12 + grade })),
  ...[1, 2, 3].map((grade) => ({ level: "sma", grade, age: 15 + grade })),
  ...[1, 2, 3, 4, 5].map((grade) => ({ level: "higher", grade, age: 18 + grade })),
];

const atSchool = (event: Day) =>
  fc
    .tuple(fc.constantFrom(...classes), fc.integer({ min: 0, max: 5 }), fc.boolean())
    .chain(([{ level, grade, age }, older, isDated]) =>
      fc.tuple(
        fc.constant({ level, grade }),
        birthDates(yearOf(event) - age - older, isDated),
        later(event),
        facts({ registered: fc.boolean() }, []),
      ),
    )
    .map((parts) => Object.assign({}, ...parts) as Child);

const birthDates = (year: number, isDated: boolean) =>
  isDated
    ? fc.record({ birthDate: daysBetween(`${year}-01-01`, `${year}-12-31`) })
    : fc.constant({});

/** How a child stands on the day of the event, and what comes after it. */
const later = (event: Day) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ married: fc.boolean() }) },
    {
      weight: 1,
      arbitrary: fc.record({
        working: fc.constantFrom(true, false, "apprenticeship", "as-non-wage-earner"),
      }),
    },
    {
      weight: 2,
      arbitrary: facts(
        {
          marriesOn: daysBetween(yearsLater(event, 1), yearsLater(event, 12)),
          startsWorkOn: daysBetween(yearsLater(event, 1), yearsLater(event, 12)),
        },
        ["marriesOn"],
      ),
    },
  );

const notYet = facts({ level: fc.constant("not-yet" as const), registered: fc.boolean() }, [
  "level",
]);

/** A small child that enters school in some years. */
const entersSchool = (event: Day) =>
  fc.integer({ min: 0, max: 3 }).chain((age) =>
    fc.record({
      level: fc.constant("not-yet" as const),
      birthDate: daysBetween(
        `${yearOf(event) - age - 1}-01-01`,
        `${yearOf(event) - age - 1}-12-31`,
      ),
      startsSchool: fc.constant(yearOf(event) - age + 4 + seldomLate(age)),
    }),
  );

const seldomLate = (age: number): number => (age === 0 ? 2 : 0);

/** The children of a participant. */
export const childrenOn = (event: Day): fc.Arbitrary<readonly Child[]> =>
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: atSchool(event) },
      { weight: 1, arbitrary: notYet },
      { weight: 1, arbitrary: entersSchool(event) },
    ),
    { minLength: 1, maxLength: 3 },
  );
