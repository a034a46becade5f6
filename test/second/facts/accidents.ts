import fc from "fast-check";
import { daysLater, type Day } from "../sums/days.js";
import type { Accident } from "../sums/jkk.js";
import { childrenOn } from "./children.js";
import { eventDays } from "./days.js";
import { workers } from "./hurt-workers.js";
import { losses } from "./losses.js";
import { money } from "./money.js";
import { facts } from "./optional.js";

const spells = (date: Day) =>
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 70 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((gaps) => {
      let next = date;
      return gaps.map(([gap, length]) => {
        const from = daysLater(next, gap);
        const to = daysLater(from, length);
        next = daysLater(to, 1);
        return { from, to };
      });
    });

const inability = (date: Day) =>
  fc.oneof(
    fc.record({ days: fc.integer({ min: 1, max: 900 }) }),
    fc.integer({ min: 0, max: 900 }).map((length) => ({ from: date, to: daysLater(date, length) })),
    spells(date),
  );

const cost = money(1, 30_000_000);

const expenses = facts(
  {
    transport: fc.array(
      fc.record({ mode: fc.constantFrom("land", "sea", "air"), cost: money(1, 12_000_000) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    homeCare: cost,
    dentures: cost,
    hearingAid: cost,
    glasses: cost,
    prosthesisPrice: cost,
  },
  ["dentures"],
);

const outcomes = (date: Day) =>
  fc.oneof(
    facts(
      {
        death: fc.constant(true),
        temporaryInability: inability(date),
        children: childrenOn(date),
        expenses,
      },
      ["death"],
    ),
    facts({ death: fc.constant(true), heirs: fc.boolean() }, ["death"]),
    facts(
      {
        totalDisability: fc.constant(true),
        temporaryInability: inability(date),
        children: childrenOn(date),
        expenses,
      },
      ["totalDisability"],
    ),
    facts(
      {
        disabilities: losses,
        leftHanded: fc.boolean(),
        temporaryInability: inability(date),
        expenses,
      },
      ["disabilities"],
    ),
    facts({ temporaryInability: inability(date), expenses }, ["temporaryInability"]),
    fc.record({ expenses }),
  );

const arrears = fc.record({ arrearsMonths: fc.constantFrom(0, 0, 0, 1, 2, 3, 4, 9) });

const settled = facts(
  {
    arrearsMonths: fc.constantFrom(1, 2, 3, 4),
    arrearsSettledBy: fc.constantFrom("participant", "heirs", "other"),
  },
  ["arrearsMonths"],
);

/** Work accidents, whatever came of them. */
export const accidents = eventDays.chain((date) =>
  fc
    .tuple(workers, outcomes(date))
    .chain(([worker, outcome]) =>
      fc.tuple(
        fc.constant({ date, ...worker, ...outcome }),
        "enrolled" in worker && !worker.enrolled
          ? fc.constant({})
          : worker.segment === "non-wage-earner"
            ? fc.oneof(arrears, settled)
            : arrears,
      ),
    )
    .map(([accident, unpaid]) => ({ ...accident, ...unpaid }) as Accident),
);
