import fc from "fast-check";
import { daysLater, monthsLater, type Day } from "../sums/days.js";
import type { Death } from "../sums/jkm.js";
import type { ScholarshipEvent } from "../sums/scholarship.js";
import { childrenOn } from "./children.js";
import { eventDays } from "./days.js";
import { facts, seldom } from "./optional.js";

const months = fc.oneof(fc.constantFrom(35, 36, 59, 60), fc.integer({ min: 0, max: 120 }));

/** The standing of the participant: no more months unpaid than the membership has. */
const standing = (date: Day, segment: string) =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 6, max: 100 })),
          fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 9),
          fc.constantFrom(0, 0, 1),
          fc.constantFrom("heirs", "other", undefined),
        )
        .map(([old, unpaid, days, settler]) => {
          const arrearsMonths = Math.min(unpaid, Math.max(0, old - 1));
          return {
            membershipStart: daysLater(monthsLater(date, -old - 1), old === 0 ? 15 : days),
            arrearsMonths,
            ...(segment === "non-wage-earner" &&
              arrearsMonths > 0 &&
              settler !== undefined && { arrearsSettledBy: settler }),
          };
        }),
    },
    {
      weight: 1,
      arbitrary: segment === "non-wage-earner" ? fc.constant({}) : fc.constant({ enrolled: false }),
    },
  );

/** Deaths that are not work accidents. */
export const deaths = eventDays.chain((date) =>
  fc
    .constantFrom("wage-earner", "non-wage-earner", "non-wage-earner", "construction")
    .chain((segment) =>
      fc
        .tuple(
          facts(
            {
              date: fc.constant(date),
              segment: fc.constant(segment),
              cause: seldom("other", "work-accident"),
              active: seldom(true, false),
              memberships: fc.constantFrom(1, 1, 2, 3),
              contributionMonths: months,
              heirs: seldom(true, false),
              children: childrenOn(date),
            },
            ["date", "segment"],
          ),
          standing(date, segment),
        )
        .map((parts) => Object.assign({}, ...parts) as Death),
    ),
);

/** Deaths and accidents that may open the scholarship. */
export const scholarshipEvents = eventDays.chain((eventDate) =>
  facts(
    {
      eventDate: fc.constant(eventDate),
      cause: fc.constantFrom(
        "other",
        "other",
        "work-accident-death",
        "work-accident-total-disability",
      ),
      contributionMonths: months,
      children: childrenOn(eventDate),
    },
    ["eventDate", "cause", "children"],
  ),
) as fc.Arbitrary<ScholarshipEvent>;
