import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeContributions,
  employerBill,
  wageSlips,
  type Explainable,
} from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";
import { roundingReading } from "../../src/core/own-readings.js";

const worker = { segment: "wage-earner", wage: 5_000_000, riskGroup: "low" } as const;
const projects = { segment: "construction", month: "2026-05" } as const;

describe("wage slips", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "one a worker, with the share of each programme",
      () => exampleOf("slips"),
      {
        "": [
          "# Deductions from wages",
          "Taken from wages: Rp1,145,474, by 2 slips.",
          "- 1 (1, Siti), May 2025: Rp345,474",
          "  - JHT (old-age savings): 2 % × Rp12,000,000 = Rp240,000",
          "  - JP (pension): 1 % × Rp10,547,400 = Rp105,474",
          "- 2 (2) × 10, May 2025: Rp80,000",
          "  - JHT (old-age savings): 2 % × Rp4,000,000 = Rp80,000",
        ],
        Articles: [
          "- PP 46/2015 Pasal 16 ayat (1); in force since 1 July 2015",
          "- PP 45/2015 Pasal 28; in force since 1 July 2015",
          "- PP 45/2015 Pasal 29 ayat (3) dan (4); in force 1 March 2025 to 28 February 2026",
        ],
        "To be checked": ["- Rows left out, since they are at fault or no wage earner's: 1."],
      },
    ],
    [
      "of a worker with a name but no number, and of one with neither",
      () =>
        wageSlips(
          computeContributions([
            { ...worker, person: "Siti", month: "2026-05", programmes: ["jht"] },
            { ...worker, month: "2026-05", programmes: ["jht"], headcount: 2 },
          ]),
        ),
      {
        "": [
          "# Deductions from wages",
          "Taken from wages: Rp300,000, by 2 slips.",
          "- 1 (Siti), May 2026: Rp100,000",
          "  - JHT (old-age savings): 2 % × Rp5,000,000 = Rp100,000",
          "- 2 × 2, May 2026: Rp100,000",
          "  - JHT (old-age savings): 2 % × Rp5,000,000 = Rp100,000",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("the bill of an employer", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "by month and programme",
      () => exampleOf("employersBill"),
      {
        "": ["# Employer's bill", "The employer pays Rp3,717,222."],
        "May 2025": [
          "Rp3,717,222, due on 16 June 2025; workers: 11.",
          "| Programme | Employer | Worker | Amount |",
          "| --- | ---: | ---: | ---: |",
          "| JKK (work accident) | Rp280,800 | Rp0 | Rp280,800 |",
          "| JKM (death) | Rp156,000 | Rp0 | Rp156,000 |",
          "| JHT (old-age savings) | Rp1,924,000 | Rp1,040,000 | Rp2,964,000 |",
          "| JP (pension) | Rp210,948 | Rp105,474 | Rp316,422 |",
        ],
      },
    ],
    [
      "a part that may wait",
      () =>
        employerBill(
          computeContributions([
            {
              segment: "wage-earner",
              month: "2020-10",
              wage: 2_500_000,
              riskGroup: "low",
              programmes: ["jp"],
              employer: { arrearsFree: true, defersPension: true },
            },
          ]),
          { holidays: [] },
        ),
      {
        "": ["# Employer's bill", "The employer pays Rp75,000."],
        "October 2020": [
          "Rp75,000, due on 30 November 2020; workers: 1. Rp74,250 of it may wait.",
          "| Programme | Employer | Worker | Amount |",
          "| --- | ---: | ---: | ---: |",
          "| JP (pension) | Rp50,000 | Rp25,000 | Rp75,000 |",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("many contributions", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "rows at fault are left out, by their place and id",
      () => exampleOf("village"),
      {
        "": [
          "# Contributions",
          "Contributions due: Rp364,500, for 1 row (27 person-months of wage earners and non-wage earners).",
        ],
        "By funding source": [
          "| Item | Amount |",
          "| --- | ---: |",
          "| the village budget (APBDes) | Rp364,500 |",
        ],
        "By month": [
          "| Item | Amount |",
          "| --- | ---: |",
          "| January 2026 | Rp121,500 |",
          "| February 2026 | Rp121,500 |",
          "| March 2026 | Rp121,500 |",
        ],
        "By row": ["- 1 (perangkat desa) × 9: Rp364,500"],
        "Rows that were left out": [
          "- 2 (petani): Programme JP does not cover this segment (non-wage earner (BPU)): PP 45/2015 Pasal 2",
        ],
      },
    ],
    [
      "of a row without id and a source that is not stated",
      () =>
        computeContributions([
          { segment: "wage-earner", month: "2010-05", wage: 0, programmes: ["jkm"] },
          {
            segment: "non-wage-earner",
            month: "2026-01",
            income: 1_000_000,
            programmes: ["jkm"],
            sector: "other",
          },
        ]),
      {
        "By funding source": ["| Item | Amount |", "| --- | ---: |", "| not stated | Rp6,800 |"],
        "By row": ["- 2: Rp6,800"],
        "Rows that were left out": [
          "- 1: Invalid input: wage: a wage above zero; for a month without wage no contribution is due from a wage earner: leave that month out (PP 44/2015 Pasal 19)",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

test("contributions of no row have no sums by part", () => {
  expect(sectionsOf(computeContributions([]))).toEqual({
    "": [
      "# Contributions",
      "Contributions due: Rp0, for 0 rows (0 person-months of wage earners and non-wage earners).",
    ],
  });
});

describe("one contribution", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of a project, by the value of the contract",
      () => computeContribution({ ...projects, contractValue: 600_000_000, stages: 3 }),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp1,150,000 for one construction project.",
          "Based on a contract value of Rp600,000,000.",
          "- JKK (work accident), employer: Rp1,020,000",
          "  - 0.21 % × Rp100,000,000 = Rp210,000",
          "  - 0.17 % × Rp400,000,000 = Rp680,000",
          "  - 0.13 % × Rp100,000,000 = Rp130,000",
          "  - Rp210,000 + Rp680,000 + Rp130,000 = Rp1,020,000",
          "  - PP 44/2015 Pasal 54 ayat (2) huruf a sampai e; in force since 1 July 2015",
          "- JKM (death), employer: Rp130,000",
          "  - 0.03 % × Rp100,000,000 = Rp30,000",
          "  - 0.02 % × Rp400,000,000 = Rp80,000",
          "  - 0.02 % × Rp100,000,000 = Rp20,000",
          "  - Rp30,000 + Rp80,000 + Rp20,000 = Rp130,000",
          "  - PP 44/2015 Pasal 55 ayat (2) huruf a sampai e; in force since 1 July 2015",
        ],
        "Payment in stages": [
          "- Rp575,000 (50 %)",
          "  - Permenaker 5/2021 Pasal 72; in force since 1 April 2021",
          "- Rp287,500 (25 %)",
          "  - Permenaker 5/2021 Pasal 72; in force since 1 April 2021",
          "- Rp287,500 (25 %)",
          "  - Permenaker 5/2021 Pasal 72; in force since 1 April 2021",
        ],
      },
    ],
    [
      "of a project in several bands, with decimals cut after six",
      () => exampleOf("bridge"),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp1,398,648 for one construction project.",
          "Based on a contract value of Rp765,765,765.77.",
          "- JKK (work accident), employer: Rp1,235,495",
          "  - Rp850,000,000 ÷ 1.11 = Rp765,765,765.77",
          "  - 0.21 % × Rp100,000,000 = Rp210,000",
          "  - 0.17 % × Rp400,000,000 = Rp680,000",
          "  - 0.13 % × Rp265,765,765.77 = Rp345,495.495495...",
          "  - Rp210,000 + Rp680,000 + Rp345,495.495495... = Rp1,235,495.495495...",
          "  - Rp1,235,495.495495..., rounded to rupiah (half up): Rp1,235,495",
          "  - PP 44/2015 Pasal 54 ayat (2) huruf a sampai e; in force since 1 July 2015",
          "  - Permenaker 5/2021 Pasal 71 ayat (3) dan (4); in force since 1 April 2021",
          "- JKM (death), employer: Rp163,153",
          "  - Rp850,000,000 ÷ 1.11 = Rp765,765,765.77",
          "  - 0.03 % × Rp100,000,000 = Rp30,000",
          "  - 0.02 % × Rp400,000,000 = Rp80,000",
          "  - 0.02 % × Rp265,765,765.77 = Rp53,153.153153...",
          "  - Rp30,000 + Rp80,000 + Rp53,153.153153... = Rp163,153.153153...",
          "  - Rp163,153.153153..., rounded to rupiah (half up): Rp163,153",
          "  - PP 44/2015 Pasal 55 ayat (2) huruf a sampai e; in force since 1 July 2015",
          "  - Permenaker 5/2021 Pasal 71 ayat (3) dan (4); in force since 1 April 2021",
        ],
      },
    ],
    [
      "of a project in the lowest band",
      () => computeContribution({ ...projects, contractValue: 50_000_000 }),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp120,000 for one construction project.",
          "Based on a contract value of Rp50,000,000.",
          "- JKK (work accident), employer: Rp105,000",
          "  - 0.21 % × Rp50,000,000 = Rp105,000",
          "  - PP 44/2015 Pasal 54 ayat (2) huruf a sampai e; in force since 1 July 2015",
          "- JKM (death), employer: Rp15,000",
          "  - 0.03 % × Rp50,000,000 = Rp15,000",
          "  - PP 44/2015 Pasal 55 ayat (2) huruf a sampai e; in force since 1 July 2015",
        ],
      },
    ],
    [
      "rounded as the reading says",
      () =>
        computeContribution(
          { ...worker, wage: 2_500_333, month: "2026-05", programmes: ["jkk"] },
          { readings: { [roundingReading.id]: "up" } },
        ),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp13,502 for one wage earner (PU).",
          "- JKK (work accident), employer: Rp13,502",
          "  - 0.54 % × Rp2,500,333 = Rp13,501.7982",
          "  - Rp13,501.7982, rounded to rupiah (up): Rp13,502",
          "  - PP 44/2015 Pasal 16 ayat (1) huruf a sampai e; in force since 1 July 2015",
        ],
        "Readings of open questions of law": [
          "- How are contributions and benefits rounded? Chosen: up.",
          "  - Alternatives: half up; down; half to even",
        ],
      },
    ],
    [
      "of a member who pays for JKK, JKM and JHT",
      () =>
        computeContribution({
          segment: "non-wage-earner",
          month: "2025-05",
          income: 1_000_000,
          programmes: ["jkk", "jkm", "jht"],
          fundedBy: "self",
        }),
      {
        "": [
          "# Contribution for May 2025",
          "Contribution due: Rp36,800 for one non-wage earner (BPU), from the member's own money.",
          "- JKK (work accident), participant: Rp10,000",
          "  - Deemed earnings: Rp1,000,000 a month",
          "  - PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- JKM (death), participant: Rp6,800",
          "  - PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
          "- JHT (old-age savings), participant: Rp20,000",
          "  - Deemed earnings: Rp1,000,000 a month",
          "  - PP 46/2015 Pasal 18, Lampiran; in force since 1 July 2015",
        ],
      },
    ],
    [
      "of an apprentice, by the wage of others and without deemed earnings",
      () =>
        computeContribution({
          segment: "wage-earner",
          month: "2026-05",
          wage: { sameWork: [3_000_000] },
          withoutWage: true,
          programmes: ["jkk"],
          riskGroup: "very-low",
        }),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp7,200 for one non-wage earner (BPU).",
          "- JKK (work accident), employer: Rp7,200",
          "  - Wage of apprentices, students on work practice and prisoners: Rp3,000,000",
          "  - 0.24 % × Rp3,000,000 = Rp7,200",
          "  - PP 44/2015 Pasal 16 ayat (1) huruf a sampai e; in force since 1 July 2015",
          "  - PP 44/2015 Pasal 28; in force since 1 July 2015",
          "  - Permenaker 5/2021 Pasal 31 ayat (1) huruf c, Pasal 35, 45, 46 (Permenaker 1/2025); in force since 24 February 2025",
        ],
        "Doubts about the law": [
          "- Pasal 28 of PP 44/2015 sets the wage of apprentices for JKK only; some BPJS offices register them as non-wage earners.",
          "- Based on one secondary source; primary text not verified: Programmes of people without a wage whom an employer registers.",
        ],
      },
    ],
    [
      "of a project, by its wages",
      () => computeContribution({ ...projects, wages: 100_000_000 }),
      {
        "": [
          "# Contribution for May 2026",
          "Contribution due: Rp2,040,000 for one construction project.",
          "Based on total wages of Rp100,000,000.",
          "- JKK (work accident), employer: Rp1,740,000",
          "  - 1.74 % × Rp100,000,000 = Rp1,740,000",
          "  - PP 44/2015 Pasal 54 ayat (1); in force since 1 July 2015",
          "- JKM (death), employer: Rp300,000",
          "  - 0.30 % × Rp100,000,000 = Rp300,000",
          "  - PP 44/2015 Pasal 55 ayat (1); in force since 1 July 2015",
        ],
      },
    ],
    [
      "passed on to JKP by the state and out of JKK",
      () => exampleOf("toys"),
      {
        "": [
          "# Contribution for September 2025",
          "Contribution due: Rp3,600 for one wage earner (PU).",
          "- JKK (work accident), employer: Rp3,600",
          "  - 0.120 % × Rp3,000,000 = Rp3,600",
          "  - PP 7/2025 Pasal 4 ayat (1) huruf a sampai e; PP 7/2025 Pasal 10A (PP 36/2025); in force 1 August 2025 to 31 January 2026",
        ],
        "Reallocated to JKP (not billed)": [
          "- Paid by the state: 0.22 % × Rp3,000,000 = Rp6,600",
          "  - PP 37/2021 Pasal 11 ayat (2) sampai (5) (PP 6/2025); PP 44/2015 Pasal 16A (PP 49/2023); in force since 7 February 2025",
          "  - PP 37/2021 Pasal 11 ayat (7) (PP 6/2025); in force since 7 February 2025",
          "- Out of JKK: 0.120 % × Rp3,000,000 = Rp3,600",
          "  - PP 7/2025 Pasal 9 ayat (1) dan (2); PP 7/2025 Pasal 10A (PP 36/2025); in force 1 August 2025 to 31 January 2026",
          "  - PP 37/2021 Pasal 11 ayat (7) (PP 6/2025); in force since 7 February 2025",
        ],
        Relief: [
          "- JKK of certain labour-intensive industries is reduced (PP 7/2025)",
          "  - PP 7/2025 Pasal 3 ayat (3) dan (4), Pasal 6 ayat (2); PP 7/2025 Pasal 10A (PP 36/2025); in force 1 August 2025 to 31 January 2026",
          "  - PP 7/2025 Pasal 4 ayat (1) huruf a sampai e; PP 7/2025 Pasal 10A (PP 36/2025); in force 1 August 2025 to 31 January 2026",
          "  - PP 7/2025 Pasal 11 (PP 36/2025); in force since 4 September 2025",
        ],
        Assumptions: [
          "- The relief of PP 7/2025 applies only if paid by 30 June 2026; the day of payment is not given.",
        ],
      },
    ],
    [
      "paid later in part",
      () => exampleOf("factory"),
      {
        "What may be paid later": [
          "- JP (pension): Rp750 paid on time; Rp74,250 to be paid from 15 May 2021 at the latest and in full by 15 April 2022",
          "  - PP 49/2020 Pasal 17 ayat (1) dan (2); in force 1 August 2020 to 31 January 2021",
          "  - PP 49/2020 Pasal 18 sampai 21; in force 1 August 2020 to 31 January 2021",
        ],
      },
    ],
    [
      "with conditions of JKP that need not be known, as another fails",
      () =>
        computeContribution({
          ...worker,
          month: "2025-05",
          programmes: "required",
          employer: { size: "large" },
          jkpMembership: { citizen: false },
        }),
      {
        "Compulsory programmes and JKP": [
          "- Compulsory programmes: JKK, JKM, JHT, JP: yes",
          "  - Perpres 109/2013 Pasal 6 ayat (1) sampai (3); in force since 1 July 2015",
          "- A member of the programmes that JKP presupposes for the size of the employer: yes",
          "  - PP 37/2021 Pasal 4 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "- An Indonesian citizen: no",
          "  - PP 37/2021 Pasal 4 ayat (2) (PP 6/2025); in force since 7 February 2025",
          "- Not yet 54 at registration: not known",
          "  - PP 37/2021 Pasal 4 ayat (2) (PP 6/2025); in force since 7 February 2025",
          "- Registered for health insurance (JKN): not known",
          "  - PP 37/2021 Pasal 4 ayat (3) (PP 6/2025); in force since 7 February 2025",
        ],
      },
    ],
    [
      "with its compulsory programmes and the conditions of JKP",
      () =>
        computeContribution({
          ...worker,
          month: "2025-05",
          programmes: "required",
          employer: { size: "large" },
          jkpMembership: { citizen: true, ageAtRegistration: 40, registeredInJkn: false },
        }),
      {
        "Compulsory programmes and JKP": [
          "- Compulsory programmes: JKK, JKM, JHT, JP: yes",
          "  - Perpres 109/2013 Pasal 6 ayat (1) sampai (3); in force since 1 July 2015",
          "- A member of the programmes that JKP presupposes for the size of the employer: yes",
          "  - PP 37/2021 Pasal 4 ayat (3) (PP 6/2025); in force since 7 February 2025",
          "- An Indonesian citizen: yes",
          "  - PP 37/2021 Pasal 4 ayat (2) (PP 6/2025); in force since 7 February 2025",
          "- Not yet 54 at registration: yes",
          "  - PP 37/2021 Pasal 4 ayat (2) (PP 6/2025); in force since 7 February 2025",
          "- Registered for health insurance (JKN): no",
          "  - PP 37/2021 Pasal 4 ayat (3) (PP 6/2025); in force since 7 February 2025",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});
