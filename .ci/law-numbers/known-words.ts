type Counts = Readonly<Record<string, number>>;

/**
 * Numbers in the words of the rooms that are no values of the law: by room, the reason
 * and how often each stands in the English and in the Indonesian words.
 */
type KnownWords = Readonly<
  Record<string, readonly (readonly [reason: string, en: Counts, id: Counts])[]>
>;

const rooms: KnownWords = {
  batch: [
    ["risk groups as positions from 0 to 4 in a column", { "0": 1, "4": 1 }, { "0": 1, "4": 1 }],
  ],
  benefits: [
    ["an age begins at 0: a bound of the input", { "0": 1 }, { "0": 1 }],
    ["at least one month of arrears, for arrears to be settled", { "1": 1 }, { "1": 1 }],
    [
      "a percent runs from 0 to 100; a loss of value stops at -100",
      { "0": 1, "100": 3 },
      { "0": 1, "100": 3 },
    ],
  ],
  categories: [
    ["two offices of BPJS said so", { two: 1 }, { dua: 1 }],
    ["the name of a trade", {}, { lima: 1 }],
  ],
  contributions: [
    [
      "a percent runs from 0 to 100, with so many decimals",
      { "0": 1, "100": 1, two: 1 },
      { "0": 1, "100": 1, dua: 1 },
    ],
    ["at least one month; bands are numbered from 1", { "1": 2 }, { "1": 2 }],
    ["growth in percent that an input may tell", { "100": 1, "1000": 1 }, { "100": 1, "1000": 1 }],
    ["a year as an example", { "2026": 2 }, { "2026": 2 }],
  ],
  core: [
    ["what evidence means: two independent sources", { two: 1 }, { dua: 1 }],
    [
      "how an amount may be written: two decimals, below 2^53",
      { "2": 1, "53": 1, two: 1 },
      { "2": 1, "53": 1, dua: 1 },
    ],
    ["at least one", { "1": 1 }, { "1": 1 }],
    [
      "examples of a percent that is written as a fraction",
      { "0.11": 2, "1": 1, "11": 2, "5.11": 2 },
      { "0,11": 1, "0.11": 1, "1": 1, "11": 2, "5,11": 1, "5.11": 1 },
    ],
    ["deaths are told of a thousand people", { thousand: 2 }, { seribu: 2 }],
    ["the largest safe integer", { "9,007,199,254,740,991": 1 }, { "9.007.199.254.740.991": 1 }],
  ],
  coverage: [
    ["two reports or tallies are compared", { two: 2 }, { dua: 2 }],
    [
      "how a ratio or a period may be written, with examples",
      { "0": 1, "0.2": 1, "1": 1, "20": 1, "2025": 2, "2025-03": 1, "31": 1 },
      { "0": 1, "0.2": 1, "1": 1, "20": 1, "2025": 2, "2025-03": 1, "31": 1 },
    ],
  ],
  explain: [
    ["two results or plans are compared", { two: 3 }, { dua: 2 }],
    [
      "what the field contributionMonthsInLast24 means, whatever the law asks",
      { "24": 1 },
      { "24": 1 },
    ],
    ["the chance of the range, of poisson-range.ts", { nine: 1, ten: 1 }, { "90": 1 }],
    ["the same person again", { twice: 1 }, { dua: 1 }],
  ],
  jht: [
    ["one of two fields is enough", { two: 1 }, {}],
    ["a percent runs from 0 to 100", { "0": 1, "100": 1 }, { "0": 1, "100": 1 }],
    ["not the same year again", { twice: 1 }, {}],
    ["a projection of at least one month", { "1": 1 }, { "1": 1 }],
  ],
  jkk: [
    ["a percent runs from 0 to 100", { "0": 1, "100": 1 }, { "0": 1, "100": 1 }],
    ["a hearing threshold begins at 0 decibel", { "0": 1 }, { "0": 1 }],
    ["how a decimal number may be written", { "1000": 1, two: 3 }, { "1000": 1, dua: 3 }],
  ],
  jkp: [
    ["the month after the first", { "2": 1 }, { "2": 1 }],
    ["a percent runs from 0 to 100", { "0": 1, "100": 1 }, { "0": 1, "100": 1 }],
  ],
  jp: [["the first of the months of a year", { "1": 1 }, { "1": 1 }]],
  nik: [
    [
      "what spreadsheets make of long numbers",
      { "0": 1, "15": 3, "6.2": 1 },
      { "0": 1, "15": 3, "6,2": 1 },
    ],
    ["numbers from 2^53 on are not exact", { "2": 1, "53": 1 }, { "53": 1 }],
    ["a region code as an example", { "62.05.01": 1 }, { "62.05.01": 1 }],
  ],
  planning: [
    ["not the same month or source again", { twice: 2 }, { dua: 1 }],
    [
      "shares in percent that make a whole, with an example",
      { "0": 1, "100": 1, "50": 1, half: 1, six: 1 },
      { "0": 1, "100": 1, "50": 1, separuh: 1, enam: 1 },
    ],
    ["a last step of nobody", { "0": 1 }, { "0": 1 }],
    [
      "a rate is told of a thousand people, with so many decimals",
      { "0": 1, "1,000": 1, "1000": 1, six: 2, thousand: 2 },
      { "0": 1, "1.000": 1, "1000": 1, enam: 2, seribu: 2 },
    ],
  ],
  tables: [
    ["one rupiah more", { "1": 1 }, { "1": 1 }],
    [
      "what the field totalToAge23 means; the age comes from scholarship.age",
      { "23": 1 },
      { "23": 1 },
    ],
    ["the chance of the range, of poisson-range.ts", { nine: 2, ten: 2 }, { "90": 2 }],
    ["two results or plans are compared", { two: 2 }, { dua: 1 }],
  ],
  screening: [
    [
      "region codes as examples",
      { "62.05": 1, "62.05.01.2001": 1 },
      { "62.05": 1, "62.05.01.2001": 1 },
    ],
    ["a decile is a tenth", { "1": 1, "10": 1 }, { "1": 1, "10": 1 }],
    ["what evidence means: two sources", { two: 1 }, { dua: 1 }],
  ],
};

/** The same by file. */
export const knownInWords: Readonly<Record<string, readonly (readonly [string, Counts])[]>> =
  Object.fromEntries(
    Object.entries(rooms).flatMap(([room, reasons]) => [
      [`src/locale/en/${room}.ts`, reasons.map(([reason, en]) => [reason, en] as const)],
      [`src/locale/id/${room}.ts`, reasons.map(([reason, , id]) => [reason, id] as const)],
    ]),
  );
