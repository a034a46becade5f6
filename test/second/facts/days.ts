import fc from "fast-check";
import { daysLater, monthNumber, monthOf, type Day, type Month } from "../sums/days.js";

/** Months from one to another, both included. */
export const monthsBetween = (from: Month, to: Month): fc.Arbitrary<Month> =>
  fc.integer({ min: monthNumber(from), max: monthNumber(to) }).map(monthOf);

/** Months under the law that is computed with; more of those in which it changes, few before. */
export const months: fc.Arbitrary<Month> = fc.oneof(
  { weight: 50, arbitrary: monthsBetween("2015-07", "2026-12") },
  { weight: 12, arbitrary: monthsBetween("2020-07", "2021-04") },
  { weight: 12, arbitrary: monthsBetween("2025-01", "2026-03") },
  { weight: 8, arbitrary: monthsBetween("2026-01", "2026-12") },
  { weight: 1, arbitrary: monthsBetween("2015-01", "2015-06") },
);

/** Days from one to another, both included. */
export const daysBetween = (from: Day, to: Day): fc.Arbitrary<Day> =>
  fc
    .integer({ min: 0, max: Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) })
    .map((days) => daysLater(from, days));

/** The days about which the law of benefits changed. */
const turns: readonly Day[] = [
  "2015-08-12",
  "2015-09-01",
  "2019-12-02",
  "2021-04-01",
  "2022-04-26",
  "2023-02-22",
  "2025-02-07",
  "2025-02-24",
];

/** Days of an event, more of those at a turn of the law, few before it began. */
export const eventDays: fc.Arbitrary<Day> = fc.oneof(
  { weight: 40, arbitrary: daysBetween("2015-07-01", "2026-12-31") },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...turns.flatMap((turn) => [turn, daysLater(before(turn), 0)])),
  },
  { weight: 1, arbitrary: daysBetween("2015-01-01", "2015-06-30") },
);

function before(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
