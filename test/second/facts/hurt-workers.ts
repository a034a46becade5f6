import fc from "fast-check";
import { money } from "./money.js";
import { facts, seldom } from "./optional.js";

/** Workers who had an accident, with their pay. */
export const workers = fc.oneof(
  fc
    .record({
      segment: fc.constantFrom("wage-earner", "construction"),
      wage: fc.integer({ min: 1, max: 60_000_000 }),
    })
    .chain(({ segment, wage }) =>
      facts(
        {
          segment: fc.constant(segment),
          wage: fc.constantFrom<unknown>(
            wage,
            wage,
            { daily: Math.ceil(wage / 25) },
            { pieceRate: [wage, 1_000_000, 2_000_001] },
          ),
          enrolled: seldom(true, false),
          reportedInTime: fc.boolean(),
        },
        ["segment", "wage"],
      ),
    ),
  fc.integer({ min: 2, max: 60_000_000 }).chain((wage) =>
    fc.record({
      segment: fc.constantFrom("wage-earner", "construction"),
      wage: fc.constant(wage),
      reportedWage: fc.integer({ min: 1, max: wage - 1 }),
    }),
  ),
  facts(
    {
      segment: fc.constant("non-wage-earner"),
      income: fc.oneof(money(1, 25_000_000), fc.record({ band: fc.integer({ min: 1, max: 33 }) })),
    },
    ["segment", "income"],
  ),
);
