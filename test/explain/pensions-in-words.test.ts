import { describe, expect, test } from "vitest";
import { computeJhtClaim, computePension, jhtTax, type Explainable } from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";

const worker = { segment: "wage-earner", date: "2026-05-20" } as const;

describe("a pension", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "a lump sum that is not known",
      () => exampleOf("noAmount"),
      {
        "": [
          "# Disability pension (JP)",
          "No monthly pension but a lump sum whose amount is not known, from 1 June 2026.",
        ],
        "Not due": [
          "- Disability pension: Condition not met: Contribution density of at least 80 % (if less: a lump sum)",
          "  - PP 45/2015 Pasal 20 ayat (3), Pasal 21 ayat (3); in force since 1 July 2015",
        ],
        "Still open": [
          "- lump sum of JP of the contributions with their return",
          "  - Permenaker 29/2015 (article not known); in force since 1 July 2015",
        ],
        "Facts still needed": [
          "- accumulated JP contributions with their return (accumulated): The contributions and their return are not given; the return of JP is not known",
        ],
        "Doubts about the law": [
          "- Based on an official statement or two sources; primary text not verified: Lump sum on disability.",
        ],
        Assumptions: ["- Nationality not given: assumed Indonesian."],
      },
    ],
    [
      "a lump sum that is known",
      () => exampleOf("lumpSum"),
      {
        "": [
          "# Old-age pension (JP)",
          "No monthly pension but a lump sum of Rp10,234,567, from 1 February 2026.",
          "- Contributions of JP: Rp9,000,000",
          "  - PP 45/2015 Pasal 24 ayat (1) sampai (3); in force since 1 July 2015",
          "- Return: Rp1,234,567",
          "  - PP 45/2015 Pasal 24 ayat (1) sampai (3); in force since 1 July 2015",
        ],
        "How it is paid": [
          "- The worker was not enrolled: the employer owes the pension",
          "  - PP 45/2015 Pasal 5 dan 6; in force since 1 July 2015",
        ],
        "Not due": [
          "- Old-age pension: Condition not met: At least 180 months of contributions (if fewer: a lump sum)",
          "  - PP 45/2015 Pasal 19 ayat (1); in force since 1 July 2015",
        ],
      },
    ],
    [
      "none",
      () => exampleOf("tooYoung"),
      {
        "": ["# Old-age pension (JP)", "No pension is due on 20 May 2026."],
        "Not due": [
          "- Old-age pension: Condition not met: Has reached the pension age (the pension age on 20 May 2026 is 59; reached on 2 January 2055)",
          "  - PP 45/2015 Pasal 15; in force since 1 July 2015",
        ],
        Assumptions: ["- Nationality not given: assumed Indonesian."],
      },
    ],
    [
      "by the month, with what ends it",
      () => exampleOf("widow"),
      {
        "": [
          "# Widow's or widower's pension (JP)",
          "To the widow or widower: Rp411,400 a month from 1 June 2026.",
          "- Widow's or widower's pension: Rp411,400",
          "  - 1 % × Rp5,000,000 = Rp50,000",
          "  - 15 × Rp50,000 = Rp750,000",
          "  - 50 % × Rp750,000 = Rp375,000",
          "  - Rp375,000, raised to Rp411,400 (Smallest and largest pension)",
          "  - PP 45/2015 Pasal 17; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 17 ayat (3) dan (5); in force since 1 July 2015",
          "  - PP 45/2015 Pasal 21; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 18; in force since 1 March 2026",
        ],
        "It ends when": [
          "- The recipient dies",
          "  - PP 45/2015 Pasal 21; in force since 1 July 2015",
          "- The widow or widower remarries",
          "  - PP 45/2015 Pasal 21; in force since 1 July 2015",
        ],
      },
    ],
    [
      "of two children, open for a third",
      () =>
        computePension(
          {
            segment: "wage-earner",
            weightedAverageAnnualWage: 60_000_000,
            kind: "child",
            date: "2025-05-20",
            spouseEntitled: false,
            pensionInPayment: { amount: 4_000_000, of: "participant" },
            children: [
              { birthDate: "2010-01-31", working: false, married: false },
              { birthDate: "2012-02-29", working: false, married: false },
              { birthDate: "2004-01-01" },
            ],
          },
          { readings: { "jp.child-shares": "each" } },
        ),
      {
        "": [
          "# Children's pension (JP)",
          "To the children: Rp4,000,000 a month from 1 June 2025.",
          "- Children's pension, child 1: Rp2,000,000",
          "  - 50 % × Rp4,000,000 = Rp2,000,000",
          "  - PP 45/2015 Pasal 22; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 18; in force 1 March 2025 to 28 February 2026",
          "- Children's pension, child 2: Rp2,000,000",
          "  - 50 % × Rp4,000,000 = Rp2,000,000",
          "  - PP 45/2015 Pasal 22; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 18; in force 1 March 2025 to 28 February 2026",
        ],
        "Still open": [
          "- child 3 depending on age, work and marriage",
          "  - PP 45/2015 Pasal 22; in force since 1 July 2015",
          "  - PP 45/2015 Pasal 14 ayat (1), Pasal 21, 22, 23; in force since 1 July 2015",
        ],
      },
    ],
    [
      "open between nothing and an amount",
      () =>
        computePension({
          ...worker,
          kind: "disability",
          birthDate: "1990-01-02",
          contributionMonths: 24,
          membershipStart: "2020-01-01",
        }),
      {
        "": [
          "# Disability pension (JP)",
          "Not yet determined: disability pension depending on the contributory months, the contribution density and the membership.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("a claim of JHT", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "nothing yet: it waits",
      () => exampleOf("tooEarly"),
      {
        "": [
          "# JHT claim: dismissal",
          "No JHT can be paid on 9 June 2026. Balance: Rp100,000,000.",
        ],
        "Paid once a condition is met": [
          "- Old-age savings, Rp100,000,000: Payable once the waiting time of 1 month is over: from 10 June 2026",
          "  - Permenaker 4/2022 Pasal 10; in force since 26 April 2022",
        ],
        "Doubts about the law": [
          "- UU 4/2023 splits JHT into a main and an additional account; no implementing regulation was found, so the balance is treated as one.",
          "- Based on an official statement or two sources; primary text not verified: JHT on dismissal.",
        ],
      },
    ],
    [
      "never, to a citizen",
      () => exampleOf("citizen"),
      {
        "": [
          "# JHT claim: leaving Indonesia for good",
          "No JHT can be paid on 9 June 2026. Balance: Rp100,000,000.",
        ],
        "Not due": [
          "- Old-age savings: Condition not met: A foreigner who leaves Indonesia for good",
          "  - Permenaker 4/2022 Pasal 5 ayat (2) huruf c, Pasal 12; in force since 26 April 2022",
        ],
      },
    ],
    [
      "a part, with its tax and the days of payment",
      () => exampleOf("home"),
      {
        "": [
          "# JHT claim: part, for a home",
          "Paid to the participant on 10 June 2026: Rp13,703,670, after tax Rp13,703,670. Left in the account: Rp31,975,231.",
          "- Part of JHT, for a home: Rp13,703,670",
          "  - 30 % × Rp45,678,901 = Rp13,703,670.30",
          "  - Rp13,703,670.30, rounded to rupiah (down): Rp13,703,670",
          "  - Rp20,000,000, capped at Rp13,703,670 (Partial payment of JHT)",
          "  - PP 46/2015 Pasal 22 ayat (4) dan (5); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 32; in force since 1 July 2015",
          "- Income tax, final, on the payment of 10 June 2026: Rp0",
          "  - 0 % × Rp13,703,670 = Rp0",
          "  - PP 68/2009 Pasal 2 ayat (1), Pasal 5; in force since 16 November 2009",
          "  - PP 68/2009 Pasal 2 ayat (2); in force since 16 November 2009",
          "- Paid within 5 working days of a complete claim",
          "  - PP 46/2015 Pasal 31 ayat (3); in force since 1 July 2015",
        ],
      },
    ],
    [
      "owed by the employer who did not enrol",
      () =>
        computeJhtClaim({
          ...worker,
          ground: "death",
          eventDate: "2026-05-10",
          balance: 1_000_000,
          enrolled: false,
        }),
      {
        "": ["# JHT claim: death", "No JHT can be paid on 20 May 2026. Balance: Rp1,000,000."],
        "Owed by the employer": [
          "- Old-age savings, Rp1,000,000: The worker was not enrolled: the employer must pay the JHT benefit",
          "  - PP 46/2015 Pasal 28; in force since 1 July 2015",
          "  - PP 46/2015 Pasal 22 ayat (2); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 23; PP 46/2015 Pasal 26 ayat (4) (PP 60/2015); in force since 12 August 2015",
          "  - PP 46/2015 Pasal 32; in force since 1 July 2015",
        ],
      },
    ],
    [
      "without the facts on tax",
      () =>
        computeJhtClaim({
          ...worker,
          ground: "pension-age",
          birthDate: "1967-01-02",
          balance: 60_000_000,
          resident: false,
        }),
      {
        "": [
          "# JHT claim: pension age",
          "Paid to the participant on 20 May 2026: Rp60,000,000. Left in the account: Rp0.",
          "- Old-age savings: Rp60,000,000",
          "  - PP 46/2015 Pasal 22 ayat (2); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 22 ayat (1); in force since 1 July 2015",
          "  - PP 46/2015 Pasal 32; in force since 1 July 2015",
          "- Paid within 5 working days of a complete claim",
          "  - PP 46/2015 Pasal 31 ayat (3); in force since 1 July 2015",
        ],
        "Amount not known": [
          "- Tax on the payment of 20 May 2026: Not a resident taxpayer: PP 68/2009 does not apply, and the rate is not known",
          "  - PP 68/2009 Pasal 2 ayat (1), Pasal 5; in force since 16 November 2009",
        ],
        "Doubts about the law": [
          "- UU 4/2023 splits JHT into a main and an additional account; no implementing regulation was found, so the balance is treated as one.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("the tax on JHT", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "each payment by its bands",
      () => exampleOf("taxes"),
      {
        "": [
          "# Tax on JHT",
          "Tax on Rp190,000,000: Rp11,000,000; received Rp179,000,000.",
          "- Income tax, final, on the payment of 2 May 2016: Rp0",
          "  - 0 % × Rp30,000,000 = Rp0",
          "  - PP 68/2009 Pasal 2 ayat (1), Pasal 5; in force since 16 November 2009",
          "  - PP 68/2009 Pasal 2 ayat (2); in force since 16 November 2009",
          "- Income tax, final, on the payment of 2 May 2017: Rp500,000",
          "  - 0 % × Rp20,000,000 = Rp0",
          "  - 5 % × Rp10,000,000 = Rp500,000",
          "  - Rp0 + Rp500,000 = Rp500,000",
          "  - PP 68/2009 Pasal 2 ayat (1), Pasal 5; in force since 16 November 2009",
          "  - PP 68/2009 Pasal 2 ayat (2); in force since 16 November 2009",
          "- Income tax, progressive (not final), on the payment of 2 May 2020: Rp1,500,000",
          "  - 5 % × Rp30,000,000 = Rp1,500,000",
          "  - PP 68/2009 Pasal 6; UU 36/2008 Pasal 17 ayat (1) huruf a; in force 16 November 2009 to 31 December 2021",
          "  - PP 68/2009 Pasal 2 ayat (2); in force since 16 November 2009",
          "- Income tax, progressive (not final), on the payment of 2 May 2026: Rp9,000,000",
          "  - 5 % × Rp60,000,000 = Rp3,000,000",
          "  - 15 % × Rp40,000,000 = Rp6,000,000",
          "  - Rp3,000,000 + Rp6,000,000 = Rp9,000,000",
          "  - PP 68/2009 Pasal 6; UU 7/2021 Pasal 17 ayat (1) huruf a UU Pajak Penghasilan; in force since 1 January 2022",
          "  - PP 68/2009 Pasal 2 ayat (2); in force since 16 November 2009",
        ],
      },
    ],
    [
      "of a non-resident is not known",
      () => jhtTax({ payments: [{ date: "2026-05-02", amount: 100_000_000 }], resident: false }),
      {
        "": ["# Tax on JHT", "The tax on Rp100,000,000 is not fully known."],
        "Amount not known": [
          "- Tax on the payment of 2 May 2026: Not a resident taxpayer: PP 68/2009 does not apply, and the rate is not known",
          "  - PP 68/2009 Pasal 2 ayat (1), Pasal 5; in force since 16 November 2009",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});
