import { describe, expect, test } from "vitest";
import { computeJkkBenefit, computeJkpBenefit, type Explainable } from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";

const worker = { date: "2024-06-01", segment: "wage-earner" } as const;

describe("a benefit", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of which a part goes to the employer that has paid the wage on",
      () =>
        computeJkkBenefit({
          ...worker,
          wage: 3_000_000,
          temporaryInability: { from: "2024-06-01", to: "2024-08-31" },
          wagePaidByEmployer: 2_000_000,
        }),
      {
        "": [
          "# Benefit of JKK (work accident)",
          "Benefits due: Rp9,200,000 (Rp2,000,000 for the employer and Rp7,200,000 for the participant), for the event of 1 June 2024; wage earner (PU).",
          "- Temporary incapacity for work (STMB), 92 days in months 1 to 6 (100 % of the wage) (the employer's part, as much as the wage that it paid): Rp2,000,000, to the employer, which has paid it first",
          "  - 92 × Rp3,000,000 = Rp276,000,000",
          "  - Rp276,000,000 ÷ 30 = Rp9,200,000",
          "  - 100 % × Rp9,200,000 = Rp9,200,000",
          "  - Rp9,200,000, capped at Rp2,000,000 (Difference between the STMB reimbursement and the wage that the employer paid)",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 2, Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 30 ayat (2) dan (3), Pasal 51 ayat (2); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 51 ayat (3) dan (4); in force since 1 July 2015",
          "- Temporary incapacity for work (STMB), 92 days in months 1 to 6 (100 % of the wage) (the rest, for the worker): Rp7,200,000, to the participant",
          "  - 92 × Rp3,000,000 = Rp276,000,000",
          "  - Rp276,000,000 ÷ 30 = Rp9,200,000",
          "  - 100 % × Rp9,200,000 = Rp9,200,000",
          "  - Rp2,000,000 + Rp7,200,000 = Rp9,200,000",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 2, Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 30 ayat (2) dan (3), Pasal 51 ayat (2); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 51 ayat (3) dan (4); in force since 1 July 2015",
        ],
      },
    ],
    [
      "of which all goes to the employer",
      () =>
        computeJkkBenefit({
          ...worker,
          wage: 3_000_000,
          temporaryInability: { from: "2024-06-01", to: "2024-08-31" },
          wagePaidByEmployer: 9_200_000,
        }),
      {
        "": [
          "# Benefit of JKK (work accident)",
          "Benefits due: Rp9,200,000, for the event of 1 June 2024; wage earner (PU).",
          "- Temporary incapacity for work (STMB), 92 days in months 1 to 6 (100 % of the wage): Rp9,200,000, to the employer, which has paid it first",
          "  - 92 × Rp3,000,000 = Rp276,000,000",
          "  - Rp276,000,000 ÷ 30 = Rp9,200,000",
          "  - 100 % × Rp9,200,000 = Rp9,200,000",
          "  - PP 44/2015 Pasal 25 ayat (2) huruf b angka 2, Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 30 ayat (2) dan (3), Pasal 51 ayat (2); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 51 ayat (3) dan (4); in force since 1 July 2015",
        ],
      },
    ],
    [
      "with equal months put together, and others for themselves",
      () =>
        computeJkpBenefit({
          terminationDate: "2024-09-20",
          cause: "dismissal",
          wage: 4_000_000,
          contributionMonthsInLast24: 20,
          consecutiveContributionMonths: 12,
        }),
      {
        "": [
          "# Benefit of JKP (unemployment benefit)",
          "Benefits due: Rp0, plus JKP cash benefit of at most Rp14,400,000 if this condition is met: The days on which the claim was filed and found eligible: they decide which rule governs it, for the event of 20 September 2024; wage earner (PU).",
        ],
      },
    ],
    [
      "with a month that is not paid",
      () =>
        computeJkpBenefit({
          terminationDate: "2025-06-15",
          cause: "dismissal",
          wage: 4_000_000,
          contributionMonthsInLast24: 20,
          months: [{ month: 2, applications: 3 }],
        }),
      {
        "": [
          "# Benefit of JKP (unemployment benefit)",
          "Benefits due: Rp12,000,000, for the event of 15 June 2025; wage earner (PU).",
          "- JKP cash benefit, month 1: Rp2,400,000, to the participant",
          "  - Rp4,000,000, at most Rp5,000,000 (Wage ceiling of the JKP benefit) = Rp4,000,000",
          "  - 60 % × Rp4,000,000 = Rp2,400,000",
          "  - PP 37/2021 Pasal 21 ayat (1) (PP 6/2025); in force since 7 February 2025",
          "  - PP 37/2021 Pasal 21 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "  - Peraturan BPJS Ketenagakerjaan 1/2022 (article not known); in force since 26 January 2022",
          "  - PP 37/2021 Pasal 38; in force since 2 February 2021",
          "- JKP cash benefit, months 3 to 6: Rp2,400,000 a month, to the participant",
          "  - Rp4,000,000, at most Rp5,000,000 (Wage ceiling of the JKP benefit) = Rp4,000,000",
          "  - 60 % × Rp4,000,000 = Rp2,400,000",
          "  - PP 37/2021 Pasal 21 ayat (1) (PP 6/2025); in force since 7 February 2025",
          "  - PP 37/2021 Pasal 21 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "  - Peraturan BPJS Ketenagakerjaan 1/2022 (article not known); in force since 26 January 2022",
          "  - PP 37/2021 Pasal 38; in force since 2 February 2021",
        ],
        "Not due": [
          "- JKP cash benefit, month 2: No active search in the month (at least 5 applications, or 1 call to a test or interview), and attendance under 80 % where in JKP training",
          "  - Permenaker 15/2021 Pasal 13 (Permenaker 2/2025); in force since 7 February 2025",
        ],
      },
    ],
    [
      "with heirs in their order and a scholarship",
      () => exampleOf("family"),
      {
        "": [
          "# Benefit of JKM (death)",
          "Benefits due: Rp72,000,000, for the event of 10 March 2026; wage earner (PU).",
          "Heirs of the participant who died on 10 March 2026: widow or widower and child (rank 1).",
          "- Death benefit: Rp20,000,000, to the heirs",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf a (PP 82/2019); in force since 2 December 2019",
          "- Periodical payments, commuted to a lump sum: Rp12,000,000, to the heirs",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf b (PP 82/2019); in force since 2 December 2019",
          "- Funeral grant: Rp10,000,000, to the heirs",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019); in force since 2 December 2019",
          "- Education benefit (beasiswa) for the children: Rp30,000,000, to the children",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf d (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 25 ayat (3) dan (5), Pasal 34 ayat (3) dan (4), Lampiran III (PP 82/2019); in force since 2 December 2019",
          "  - PP 44/2015 Pasal 25 ayat (3), Pasal 34 ayat (3) (PP 82/2019); in force since 2 December 2019",
          "  - Permenaker 5/2021 Pasal 103 ayat (2); in force since 1 April 2021",
        ],
        "Scholarship by school year": [
          "Child 1: Rp30,000,000 (full schedule Rp66,000,000; stops: The child has married)",
          "| School year | Level | Class | Scholarship |",
          "| --- | ---: | ---: | ---: |",
          "| 2025/2026 | upper secondary | 2 | Rp3,000,000 |",
          "| 2026/2027 | upper secondary | 3 | Rp3,000,000 |",
          "| 2027/2028 | higher education | 1 | Rp12,000,000 |",
          "| 2028/2029 | higher education | 2 | Rp12,000,000 |",
          "| 2029/2030 | higher education | 3 | - |",
          "| 2030/2031 | higher education | 4 | - |",
          "| 2031/2032 | higher education | 5 | - |",
        ],
      },
    ],
    [
      "of nobody, owed by the employer",
      () => exampleOf("unenrolled"),
      {
        "": [
          "# Benefit of JKM (death)",
          "Benefits due: Rp0, for the event of 10 March 2026; wage earner (PU).",
          "The employer bears the whole benefit, including benefits in kind.",
          "In addition, the employer owes Rp42,000,000.",
        ],
        "Owed by the employer": [
          "- Death benefit, Rp20,000,000: The worker was not enrolled: the employer owes the same benefit",
          "  - PP 44/2015 Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf a (PP 82/2019); in force since 2 December 2019",
          "- Periodical payments, commuted to a lump sum, Rp12,000,000: The worker was not enrolled: the employer owes the same benefit",
          "  - PP 44/2015 Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf b (PP 82/2019); in force since 2 December 2019",
          "- Funeral grant, Rp10,000,000: The worker was not enrolled: the employer owes the same benefit",
          "  - PP 44/2015 Pasal 35 ayat (1); in force since 1 July 2015",
          "  - PP 44/2015 Pasal 34 ayat (1) huruf c (PP 82/2019); in force since 2 December 2019",
        ],
      },
    ],
    [
      "with amounts that are not known",
      () => exampleOf("hurtAbroad"),
      {
        "": [
          "# Benefit of JKK (work accident)",
          "Benefits due: Rp0, for the event of 19 April 2025; migrant worker (PMI).",
          "This total does not include benefits of unknown amount (2 of them).",
        ],
        "Amount not known": [
          "- Permanent total disability benefit, Periodical payments for total disability: The amount is in the annex of Permenaker 4/2023, which was not consulted",
          "  - Permenaker 4/2023 Pasal 27 ayat (1), Pasal 34 ayat (1); in force since 22 February 2023",
        ],
      },
    ],
    [
      "that waits for the arrears",
      () => exampleOf("benefit"),
      {
        "Paid once a condition is met": [
          "- Death benefit, Rp20,000,000: Paid once the heirs have settled the arrears",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
          "- Periodical payments, commuted to a lump sum, Rp12,000,000: Paid once the heirs have settled the arrears",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
          "- Education benefit (beasiswa) for the children, Rp24,000,000: Paid once the heirs have settled the arrears",
          "  - PP 44/2015 Pasal 41 dan 42; in force since 1 July 2015",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

test("what waits for a fact is still open, and not among the amounts that are not known", () => {
  const lost = computeJkpBenefit({
    terminationDate: "2024-09-20",
    cause: "dismissal",
    wage: 4_000_000,
    contributionMonthsInLast24: 20,
    consecutiveContributionMonths: 12,
  });
  expect(Object.keys(sectionsOf(lost))).toEqual([
    "",
    "Still open",
    "Facts still needed",
    "Doubts about the law",
    "Assumptions",
    "To be checked",
  ]);
});
