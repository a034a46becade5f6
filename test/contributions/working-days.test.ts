import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isSaturday, isSunday } from "../../src/core/calendar.js";
import { workingDaysBetween } from "../../src/contributions/payment/working-days.js";
import { traceOf } from "../../src/law/trace-of.js";

const day = fc.integer({ min: 0, max: 800 }).map((days) => addDays("2025-01-01", days));

/** Each day by itself. */
function dayByDay(from: string, to: string, holidays: readonly string[], six: boolean): number {
  let count = 0;
  for (let one = addDays(from, 1); one <= to; one = addDays(one, 1)) {
    if (!holidays.includes(one) && !isSunday(one) && (six || !isSaturday(one))) count += 1;
  }
  return count;
}

test.each([
  [false, "saturday-and-sunday"],
  [true, "sunday"],
] as const)(
  "weeks at once come to as much as day by day, with six days a week: %s",
  (six, option) => {
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 20 }), (from, to, holidays) => {
        fc.pre(from <= to);
        const trace = traceOf({ readings: { "payment.rest-days": option } });
        expect(workingDaysBetween(trace, from, to, holidays)).toBe(
          dayByDay(from, to, holidays, six),
        );
      }),
    );
  },
);

test("a thousand years are counted at once", () => {
  expect(workingDaysBetween(traceOf(undefined), "2026-06-08", "2999-12-31", [])).toBe(
    dayByDay("2026-06-08", "2999-12-31", [], false),
  );
});

test("a holiday at the end of the last week is none of its working days", () => {
  const trace = traceOf(undefined);
  expect(workingDaysBetween(trace, "2025-01-01", "2025-01-08", ["2025-01-08"])).toBe(4);
});

test("some days without a Saturday take no reading of it", () => {
  const trace = traceOf(undefined);
  expect(workingDaysBetween(trace, "2025-01-06", "2025-01-08", [])).toBe(2);
  expect(trace.readings).toEqual([]);
});
