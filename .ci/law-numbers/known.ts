import { knownInWords } from "./known-words.js";

/**
 * Numbers outside src/law that are no values of the law: by file, the reason and how
 * often each stands there. A number that is moved or gone makes its reason stale.
 */
export type KnownNumbers = Readonly<
  Record<string, readonly (readonly [reason: string, Readonly<Record<string, number>>])[]>
>;

/** All of them. */
export const knownNumbers: KnownNumbers = {
  ...knownInWords,
  "src/batch/column-schema.ts": [
    ["risk groups as positions from 0 to 4 in a column", { "0": 1, "4": 1 }],
  ],
  "src/batch/exact-row.ts": [["no rate: nothing is paid", { "0": 1 }]],
  "src/batch/fill-rows.ts": [
    ["rounding half up", { "0.5": 1 }],
    ["there are five risk groups, at positions below 5", { "5": 1 }],
  ],
  "src/batch/integer-rates.ts": [
    ["every value that a byte of a column can have", { "256": 1 }],
    ["half a divisor, and the powers of two that stay exact", { "2": 2, "50": 1 }],
  ],
  "src/benefits/benefit-schema.ts": [["an age of 0 to 130: a bound of the input", { "130": 1 }]],
  "src/benefits/jkk/jkk-fields.ts": [
    ["a percent runs from 0 to 100", { "100": 2 }],
    ["a hearing threshold of 0 to 130 decibel: what an audiometer can sound", { "130": 1 }],
    ["how a decimal number may be written", { "1,2": 1, "1,3": 1 }],
  ],
  "src/benefits/jkp/jkp-schema.ts": [["a percent runs to 100", { "100": 1 }]],
  "src/benefits/scholarship/child-expectations.ts": [
    ["more repeated years than anybody has: a bound of the input", { "10": 1 }],
  ],
  "src/benefits/scholarship/child-faults.ts": [
    ["years within which a child enters kindergarten: a bound of the input", { "10": 1 }],
    [
      "the highest class that schools have, beyond what is paid for: a bound of the input",
      { "2": 1, "6": 1, "3": 1, "4": 1, "14": 1 },
    ],
  ],
  "src/core/nearest.ts": [["how many values a message names", { "5": 1 }]],
  "src/core/validate.ts": [
    ["how many values a message names, and how much it quotes", { "15": 1, "60": 1 }],
  ],
  "src/events/answered.ts": [
    [
      "answers made up so that further questions come to light; no result rests on them",
      { "10": 1, "100": 1, "12": 3, "24": 2, "30": 1, "60": 1, "70": 1 },
    ],
  ],
  "src/benefits/birthday.ts": [["a year is filled up with zeros", { "0": 1 }]],
  "src/benefits/claims/claim-deadlines.ts": [
    ["the names of the stage I and stage II reports", { "1": 1, "2": 1 }],
  ],
  "src/benefits/claims/report-deadlines.ts": [
    ["the names of the stage I and stage II reports", { "1": 1, "2": 1 }],
    ["hours of a day", { "24": 1 }],
  ],
  "src/benefits/jht/projection-schema.ts": [
    ["a projection of one to 1,200 months: a bound of the input", { "1200": 1 }],
  ],
  "src/benefits/jkk/disability-overlaps.ts": [
    ["how many of a part a body has", { "2": 8, "3": 4, "6": 1 }],
  ],
  "src/benefits/jkk/inability-wage.ts": [
    ["a common multiple of the lengths of months", { "377580": 1 }],
  ],
  "src/benefits/jkk/measured-acuity.ts": [["the whole in percent", { "100": 1 }]],
  "src/benefits/jkk/measured-hearing.ts": [["the whole in percent", { "100": 2 }]],
  "src/benefits/percent-fields.ts": [
    ["a percent runs from 0 to 100; a loss of value stops at -100", { "100": 3 }],
  ],
  "src/benefits/scholarship/scholarship-years.ts": [
    ["the usual age at kindergarten: a convention where the caller gives no year", { "5": 1 }],
  ],
  "src/benefits/scholarship/school-year.ts": [
    ["school years are taken to begin in July: a convention, told in a warning", { "07": 1 }],
  ],
  "src/contributions/contribution-schema.ts": [
    ["a percent runs from 0 to 100, with so many decimals", { "1,2": 1, "100": 1 }],
  ],
  "src/contributions/income-band.ts": [["bands begin at no income", { "0": 1 }]],
  "src/contributions/inverse/monotone-search.ts": [
    [
      "a search by doubling and halving up to the largest exact amount",
      { "1000000000000000": 1, "2": 2 },
    ],
  ],
  "src/contributions/inverse/wage-from-contribution.ts": [
    ["half of the largest amount of the search", { "2": 1 }],
  ],
  "src/contributions/jkp-reallocation.ts": [
    ["the id of an answer to the reading jkp.jkm-share", { "0.30": 1 }],
  ],
  "src/contributions/several/row-schema.ts": [
    ["the most months of one row: a bound of the input", { "600": 1 }],
  ],
  "src/contributions/yearly/next-yearly-values.ts": [
    ["growth in percent that an input may tell", { "100": 1, "1000": 1 }],
  ],
  "src/contributions/yearly/pension-limits.ts": [
    ["years of four digits", { "4": 2, "1000": 1, "9999": 1 }],
    ["January is two months before March; the month is a reading", { "2": 1 }],
  ],
  "src/core/calendar.ts": [
    [
      "the calendar: months of a year, days of the shortest, a Saturday, first days, bounds of years",
      { "12": 2, "28": 1, "6": 1, "01": 1, "1000": 1, "2999": 1 },
    ],
    ["how a date is written", { "0": 1, "2": 6, "3": 1, "4": 2 }],
  ],
  "src/core/decimal.ts": [["digits of precision", { "60": 1 }]],
  "src/core/exact.ts": [
    ["sen of a rupiah and decimals of an amount", { "1,2": 1, "100": 4 }],
    [
      "powers of ten, halves and the exactness of numbers",
      { "10": 1, "2": 2, "20": 1, "48": 1, "90000000000000": 1 },
    ],
  ],
  "src/core/expectations.ts": [["the longest text: a bound of the input", { "2000": 1 }]],
  "src/core/fields.ts": [
    ["how an amount may be written: two decimals, and how zero is", { "0": 4, "1,2": 4 }],
    ["the pattern of a date", { "12": 1, "2": 2, "3": 1 }],
    ["the pattern of a month", { "0": 2, "1": 2, "12": 1, "2": 1, "3": 1, "9": 1 }],
  ],
  "src/core/plausible.ts": [
    [
      "sizes that are probably a slip: no law, nothing is refused for them",
      { "10": 1, "100": 1, "720": 1, "3660": 1, "4000": 1, "100000": 1 },
    ],
  ],
  "src/core/provision.ts": [
    ["the most months that are remembered", { "1200": 1 }],
    ["the name of a unit of provisions", { "80": 1 }],
    ["later than every date", { "9999-12-31": 1 }],
  ],
  "src/core/rate.ts": [["the power of ten of a decimal", { "10": 1 }]],
  "src/coverage/coverage-figure.ts": [
    ["a share below the whole is not shown as the whole", { "100.00": 1, "99.99": 1 }],
  ],
  "src/coverage/coverage-schema.ts": [
    ["a year or a month by its length, checked on its first day", { "4": 1, "7": 1, "01": 3 }],
  ],
  "src/coverage/measure-coverage.ts": [["periods differ from two on", { "2": 1 }]],
  "src/explain/explain-contributions.ts": [["rows that are shown", { "100": 1 }]],
  "src/explain/explain-plan.ts": [["one person, many people", { "1": 1 }]],
  "src/explain/explain-quota.ts": [["rows that are shown", { "10": 1 }]],
  "src/explain/explain-roster.ts": [
    ["rows and groups that are shown", { "2": 1, "20": 1, "40": 1 }],
  ],
  "src/explain/formula.ts": [["decimals that are shown", { "6": 1 }]],
  "src/explain/render-text.ts": [
    ["the layout of lines and columns", { "1": 2, "12": 1, "2": 2, "78": 1 }],
  ],
  "src/planning/expected-benefits-schema.ts": [
    ["a rate is told of a thousand people, with so many decimals", { "1000": 1, "1,6": 1 }],
  ],
  "src/planning/expected-benefits.ts": [
    ["a rate is told of a thousand people", { "1000": 1 }],
    ["decimals of an expected number", { "6": 1 }],
  ],
  "src/planning/largest-affordable.ts": [["the middle of a search", { "2": 1 }]],
  "src/planning/plan-funding-schema.ts": [
    [
      "shares in percent that make a whole, with so many decimals",
      { "100": 1, "1,3": 1, "1,6": 1 },
    ],
  ],
  "src/planning/poisson-range.ts": [
    [
      "the statistics of a range of nine times in ten",
      { "0.05": 1, "0.95": 1, "1.6448536269514722": 1, "1000": 1 },
    ],
  ],
  "src/planning/protection-plan-schema.ts": [
    ["the most months of a plan: a bound of the input", { "600": 1 }],
  ],
  "src/planning/split-by-shares.ts": [["sen of a rupiah", { "100": 1 }]],
  "src/roster/nik/born-on.ts": [["more than one possible birth date", { "2": 1 }]],
  "src/roster/nik/mask-nik.ts": [["how much of a NIK may be shown", { "12": 1, "2": 1, "4": 1 }]],
  "src/roster/nik/nik-schema.ts": [["the pattern of a region code", { "2": 3 }]],
  "src/roster/nik/read-nik.ts": [
    [
      "the second and third part of a region and a date, whose lengths the law gives",
      { "2": 3, "3": 3 },
    ],
    ["how numbers and days are written", { "0": 2, "10": 1 }],
    [
      "the centuries in which people alive were born; a month is checked on its first day",
      { "19": 1, "20": 1, "2000": 1, "01": 1 },
    ],
  ],
  "src/roster/screening/bounded-heap.ts": [["the two children in a heap", { "2": 3 }]],
  "src/roster/screening/name-memory.ts": [
    ["how names are packed in memory", { "1024": 1, "2": 3, "3": 1, "65536": 1 }],
  ],
  "src/roster/screening/nik-index.ts": [
    [
      "how digits are hashed and the table grows",
      {
        "10": 1,
        "1024": 1,
        "13": 1,
        "15": 1,
        "2": 1,
        "2246822507": 1,
        "2654435761": 1,
        "3266489909": 1,
        "7": 1,
        "8": 1,
      },
    ],
  ],
  "src/roster/screening/place-memory.ts": [["the size of a table to begin with", { "1024": 1 }]],
  "src/roster/screening/region-code.ts": [["the pattern of a region code", { "2": 3, "4": 1 }]],
  "src/roster/screening/remembered.ts": [["the most texts that are remembered", { "10000": 1 }]],
  "src/roster/screening/roster-schema.ts": [
    ["a decile is a tenth", { "10": 1 }],
    ["the pattern of a region code, with examples", { "2": 3, "4": 1 }],
  ],
  "src/workers/categories/informal.ts": [
    ["names of a movement and of a trade", { "1": 1, "100": 1, lima: 1 }],
  ],
  "src/workers/name-key.ts": [["words too short to lose their plural", { "3": 1 }]],
  "src/core/errors.ts": [["numbers from 2^53 on are not exact", { "2": 1, "53": 1 }]],
  "src/explain/tables/table-of.ts": [["the pattern of a date and of a month", { "2": 3, "4": 2 }]],
  "src/schemas/field-notes.ts": [
    ["how percents and ratios are written", { "5": 2, "0.24": 2, "1.20": 1, "0.8": 1, "80": 1 }],
    ["deaths are told by the thousand", { thousand: 1 }],
  ],
  "src/schemas/inputs/contributions.ts": [["an income or a contribution", { two: 1 }]],
  "src/schemas/parts.ts": [["the pattern of a date", { "2": 2, "4": 1 }]],
  "src/schemas/results/claims.ts": [
    ["the names of the stage I and stage II reports", { "1": 1, "2": 1 }],
  ],
  "src/schemas/results/comparison.ts": [["two cases are compared", { two: 3 }]],
  "src/schemas/results/coverage.ts": [["two reports are compared", { two: 1 }]],
  "src/schemas/results/eligibility.ts": [["a condition is met, not met or open", { three: 1 }]],
  "src/schemas/results/placement.ts": [["a condition is met, not met or open", { three: 1 }]],
  "src/schemas/results/planning.ts": [["two plans are compared", { two: 1 }]],
  "src/explain/words-of.ts": [["the pattern of a date and of a month", { "2": 3, "4": 2 }]],
  "src/locale/make-format.ts": [
    [
      "how an amount is written: two decimals, thousands apart, and how long a number may be",
      { "0": 2, "3": 1, "1,100": 4 },
    ],
  ],
};
