import fc from "fast-check";
import { daysLater, monthNumber, monthOf, monthsLater, yearsLater } from "../sums/days.js";
import type { Growth } from "../sums/jht-balance.js";
import type { Claim } from "../sums/jht-claim.js";
import type { Payments } from "../sums/jht-tax.js";
import { daysBetween, eventDays, monthsBetween } from "./days.js";
import { money } from "./money.js";
import { facts, seldom } from "./optional.js";

const rates = fc.integer({ min: 100, max: 1200 }).map((hundredths) => hundredths / 100);

/** Balances of JHT that grow. */
export const growths = fc.oneof(
  facts(
    {
      wage: money(1, 60_000_000),
      months: fc.integer({ min: 1, max: 400 }),
      returnPercentPerYear: rates,
      openingBalance: money(1, 500_000_000),
    },
    ["wage", "months", "returnPercentPerYear"],
  ),
  monthsBetween("2015-07", "2024-12").chain((start) =>
    facts(
      {
        contributions: fc
          .array(fc.tuple(fc.integer({ min: 1, max: 3 }), money(1, 3_000_000)), {
            minLength: 1,
            maxLength: 30,
          })
          .map((steps) => {
            let at = monthNumber(start) - 1;
            return steps.map(([step, amount]) => ({ month: monthOf((at += step)), amount }));
          }),
        returnPercentPerYear: rates,
        start: fc.constant(start),
        openingBalance: money(1, 500_000_000),
      },
      ["contributions", "returnPercentPerYear"],
    ),
  ),
) as fc.Arbitrary<Growth>;

/** Payments of JHT over some years. */
export const payments = fc.record({
  payments: fc
    .array(
      fc.record({
        date: daysBetween("2015-07-01", "2026-12-31"),
        amount: fc.integer({ min: 1, max: 3_000_000_000 }),
      }),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((list) => [...list].sort((a, b) => (a.date < b.date ? -1 : 1))),
  taxNumber: fc.boolean(),
}) as fc.Arbitrary<Payments>;

/** Claims on JHT, with the day on which the ground arose. */
export const claims = fc
  .tuple(
    eventDays,
    fc.constantFrom(
      "pension-age",
      "total-disability",
      "death",
      "resignation",
      "dismissal",
      "contract-end",
      "leaving-indonesia",
      "partial-preparation",
      "partial-home",
    ),
    fc.integer({ min: 0, max: 70 }),
    fc.integer({ min: 0, max: 1461 }),
    fc.integer({ min: 108, max: 132 }),
    fc.integer({ min: 1, max: 2_000_000_000 }),
    fc.boolean(),
    seldom(false, true),
  )
  .map(([date, ground, days, aged, months, balance, citizen, partialTaken]) => ({
    date,
    segment: "wage-earner",
    ground,
    balance,
    ...(ground === "pension-age" || ground === "resignation" || ground === "dismissal"
      ? { birthDate: daysLater(yearsLater(date, -58), aged) }
      : {}),
    ...(ground.startsWith("partial")
      ? { membershipStart: monthsLater(date, -months), partialTaken }
      : {}),
    ...(ground === "leaving-indonesia" ? { citizen } : {}),
    ...(ground.startsWith("partial") || ground === "pension-age" || ground === "leaving-indonesia"
      ? {}
      : { eventDate: daysLater(monthsLater(date, -3), days) }),
  })) as fc.Arbitrary<Claim>;
