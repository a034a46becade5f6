import { describe, expect, test } from "vitest";
import {
  comparePlans,
  evaluateProgramme,
  type EvaluateProgrammeInput,
  expectedBenefits,
  planProtection,
  planRange,
  villageQuota,
  type Explainable,
} from "../../src/index.js";
import { exampleOf } from "./example-results.js";
import { sectionsOf, type Sections } from "./sections.js";

const oneFarmer = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const farmer = { ...oneFarmer, headcount: 100 } as const;
const staff = {
  name: "Staf",
  headcount: 1,
  segment: "wage-earner",
  wage: 3_000_000,
  riskGroup: "very-low",
  programmes: ["jkk", "jkm", "jht"],
  fundedBy: "apbd",
} as const;
const month = { from: "2025-05", to: "2025-05" } as const;
const year = { from: "2025-01", to: "2025-12" } as const;
const noDeaths = [
  "| Event | Expected | Between | Benefits |",
  "| --- | ---: | ---: | ---: |",
  "| Death (JKM) | 0 | 0-0 | Rp0 |",
  "| Death from a work accident (JKK) | 0 | 0-0 | Rp0 |",
];
const plan = planProtection({ ...year, groups: [{ ...farmer, headcount: 100 }] });
const paid = { programme: "jkm", cases: 1, families: 1, amount: 42_000_000 } as const;
const evaluated = (
  benefitsPaid: EvaluateProgrammeInput["benefitsPaid"],
  realised: EvaluateProgrammeInput["realised"] = [
    { group: "Petani", headcount: 100, personMonths: 1_200, amount: 20_160_000 },
  ],
) => evaluateProgramme({ plan, realised, benefitsPaid });

describe("a plan", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of one person and one month, a part of it from wages",
      () => planProtection({ ...month, groups: [staff] }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp187,200, for 1 person-month.",
          "- Staf (1 person, 1 month): Rp187,200, deducted from wages Rp60,000 and from the regional budget (APBD) Rp127,200",
          "  - May 2025: Rp187,200 per person a month (JKK Rp7,200, JKM Rp9,000, JHT Rp171,000). The employer's industry is not given: computed without the relief of PP 7/2025",
        ],
        "By funding source": [
          "| Funding source | Amount |",
          "| --- | ---: |",
          "| Deducted from wages | Rp60,000 |",
          "| the regional budget (APBD) | Rp127,200 |",
          "| Total | Rp187,200 |",
        ],
        "By month": [
          "| Month | People | Amount |",
          "| --- | ---: | ---: |",
          "| May 2025 | 1 | Rp187,200 |",
          "| Total |  | Rp187,200 |",
        ],
      },
    ],
    [
      "of one group that pays itself, among others",
      () =>
        planProtection({
          ...month,
          groups: [
            { ...farmer, fundedBy: "self" },
            { ...farmer, name: "Nelayan" },
          ],
        }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp3,360,000, for 200 person-months.",
          "- Petani (100 people, 1 month): Rp1,680,000, from the member's own money",
          "  - May 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
          "- Nelayan (100 people, 1 month): Rp1,680,000, from the regional budget (APBD)",
          "  - May 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
        ],
        "By funding source": [
          "| Funding source | Amount |",
          "| --- | ---: |",
          "| the member's own money | Rp1,680,000 |",
          "| the regional budget (APBD) | Rp1,680,000 |",
          "| Total | Rp3,360,000 |",
        ],
      },
    ],
    [
      "of groups whose shares name themselves among others",
      () =>
        planProtection({
          ...month,
          groups: [
            {
              ...farmer,
              fundedBy: [
                { fundedBy: "self", percent: 50 },
                { fundedBy: "apbd", payer: "Kabupaten", percent: 50 },
              ],
            },
            staff,
          ],
        }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp1,867,200, for 101 person-months.",
          "- Petani (100 people, 1 month): Rp1,680,000, from the member's own money Rp840,000 and from the regional budget (APBD) Rp840,000",
          "  - May 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
          "  - the member's own money 50 %: Rp840,000",
          "  - Kabupaten, the regional budget (APBD) 50 %: Rp840,000",
          "- Staf (1 person, 1 month): Rp187,200, deducted from wages Rp60,000 and from the regional budget (APBD) Rp127,200",
          "  - May 2025: Rp187,200 per person a month (JKK Rp7,200, JKM Rp9,000, JHT Rp171,000). The employer's industry is not given: computed without the relief of PP 7/2025",
        ],
        "By funding source": [
          "| Funding source | Amount |",
          "| --- | ---: |",
          "| The members' own money and what is deducted from wages | Rp900,000 |",
          "| the regional budget (APBD) | Rp967,200 |",
          "| Total | Rp1,867,200 |",
        ],
      },
    ],
    [
      "of shares of two budgets, a part of it from wages",
      () =>
        planProtection({
          ...month,
          groups: [
            {
              ...staff,
              fundedBy: [
                { fundedBy: "apbd", percent: 50 },
                { fundedBy: "apbdes", percent: 50 },
              ],
            },
          ],
        }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp187,200, for 1 person-month.",
          "- Staf (1 person, 1 month): Rp187,200, deducted from wages Rp60,000, from the regional budget (APBD) Rp63,600 and from the village budget (APBDes) Rp63,600",
          "  - May 2025: Rp187,200 per person a month (JKK Rp7,200, JKM Rp9,000, JHT Rp171,000). The employer's industry is not given: computed without the relief of PP 7/2025",
          "  - the regional budget (APBD) 50 %: Rp63,600",
          "  - the village budget (APBDes) 50 %: Rp63,600",
        ],
        "By funding source": [
          "| Funding source | Amount |",
          "| --- | ---: |",
          "| Deducted from wages | Rp60,000 |",
          "| the regional budget (APBD) | Rp63,600 |",
          "| the village budget (APBDes) | Rp63,600 |",
          "| Total | Rp187,200 |",
        ],
      },
    ],
    [
      "of nobody",
      () => planProtection({ ...month, groups: [{ ...farmer, headcount: 0 }] }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp0, for 0 person-months.",
          "- Petani (0 people, 1 month): Rp0",
          "  - May 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
        ],
      },
    ],
    [
      "by region",
      () =>
        planProtection({
          ...month,
          groups: [
            { ...farmer, region: "62.05" },
            { ...farmer, name: "Nelayan", region: "62.06", headcount: 10 },
          ],
        }),
      {
        "By region": [
          "| Region | Amount |",
          "| --- | ---: |",
          "| 62.05 | Rp1,680,000 |",
          "| 62.06 | Rp168,000 |",
        ],
      },
    ],
    [
      "against a ceiling that is met to the rupiah, by payer",
      () =>
        planProtection({
          ...month,
          groups: [
            {
              ...farmer,
              fundedBy: [
                { fundedBy: "apbd", payer: "Provinsi", percent: 50 },
                { fundedBy: "apbd", payer: "Kabupaten", percent: 50 },
              ],
            },
          ],
          ceilings: [
            { year: 2025, fundedBy: "apbd", payer: "Provinsi", amount: 840_000 },
            { amount: 1_679_999 },
          ],
        }),
      {
        "Against the ceilings": [
          "- the regional budget (APBD), Provinsi, 2025: Rp840,000; needed Rp840,000, left Rp0",
          "- Total: Rp1,679,999; needed Rp1,680,000, short Rp1",
        ],
      },
    ],
    [
      "whose cost is the same as another's",
      () => comparePlans(plan, plan),
      {
        "": [
          "# Two plans compared",
          "Plan B compared with plan A: Rp0, 0 people, 0 person-months.",
          "| Total | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| Cost | Rp20,160,000 | Rp20,160,000 | Rp0 |",
          "| People | 100 | 100 | 0 |",
          "| Person-months | 1,200 | 1,200 | 0 |",
        ],
        "People by group": [
          "| Group | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| Petani | 100 | 100 | 0 |",
        ],
        "Cost by group": [
          "| Group | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| Petani | Rp20,160,000 | Rp20,160,000 | Rp0 |",
        ],
        "By funding source": [
          "| Funding source | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| the regional budget (APBD) | Rp20,160,000 | Rp20,160,000 | Rp0 |",
        ],
      },
    ],
    [
      "that costs more than another",
      () => comparePlans(planProtection({ ...year, groups: [{ ...farmer, headcount: 99 }] }), plan),
      {
        "": [
          "# Two plans compared",
          "Plan B compared with plan A: +Rp201,600, +1 people, +12 person-months.",
          "| Total | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| Cost | Rp19,958,400 | Rp20,160,000 | +Rp201,600 |",
          "| People | 99 | 100 | +1 |",
          "| Person-months | 1,188 | 1,200 | +12 |",
        ],
      },
    ],
    [
      "that costs less than another",
      () => comparePlans(plan, planProtection({ ...year, groups: [{ ...farmer, headcount: 99 }] })),
      {
        "": [
          "# Two plans compared",
          "Plan B compared with plan A: -Rp201,600, -1 people, -12 person-months.",
          "| Total | Plan A | Plan B | Difference |",
          "| --- | ---: | ---: | ---: |",
          "| Cost | Rp20,160,000 | Rp19,958,400 | -Rp201,600 |",
          "| People | 100 | 99 | -1 |",
          "| Person-months | 1,200 | 1,188 | -12 |",
        ],
      },
    ],
    [
      "without regions or ceilings, in one year",
      () => planProtection({ ...month, groups: [farmer] }),
      {
        "": [
          "# Protection plan",
          "Cost from May 2025 to May 2025: Rp1,680,000, for 100 person-months.",
          "- Petani (100 people, 1 month): Rp1,680,000, from the regional budget (APBD)",
          "  - May 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
        ],
        "By funding source": [
          "| Funding source | Amount |",
          "| --- | ---: |",
          "| the regional budget (APBD) | Rp1,680,000 |",
          "| Total | Rp1,680,000 |",
        ],
        "By month": [
          "| Month | People | Amount |",
          "| --- | ---: | ---: |",
          "| May 2025 | 100 | Rp1,680,000 |",
          "| Total |  | Rp1,680,000 |",
        ],
        Articles: [
          "- PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
          "- PP 44/2015 Pasal 24 ayat (3); PP 46/2015 Pasal 21 ayat (3); in force since 1 July 2015",
        ],
      },
    ],
    [
      "as a range",
      () => exampleOf("range"),
      {
        "": [
          "# Protection plan with a range",
          "Cost from November 2025 to February 2026: at least Rp20,640,000, at most Rp30,240,000.",
        ],
        "Against the ceilings": [
          "- the regional budget (APBD), 2026: Rp10,000,000; needed Rp1,680,000 to Rp10,320,000, short Rp0 to Rp320,000",
          "- Total: Rp40,000,000; needed Rp20,640,000 to Rp30,240,000, never short",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("an evaluation", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "without benefits",
      () => evaluated(undefined),
      {
        "": [
          "# Evaluation of the programme",
          "Period from January 2025 to December 2025.",
          "- 100 of 100 planned people were protected (100.00 %).",
          "- 1,200 of 1,200 planned person-months were realised (100.00 %).",
          "- Rp20,160,000 of the planned Rp20,160,000 were spent on contributions (100.00 %).",
        ],
        "Person-months by group": [
          "| Group | Planned | Realised | Percent |",
          "| --- | ---: | ---: | ---: |",
          "| Petani | 1,200 | 1,200 | 100.00 % |",
          "| Planned groups that reported | 1,200 | 1,200 | 100.00 % |",
        ],
        "Contributions by group": [
          "| Group | Planned | Realised | Percent |",
          "| --- | ---: | ---: | ---: |",
          "| Petani | Rp20,160,000 | Rp20,160,000 | 100.00 % |",
          "| Planned groups that reported | Rp20,160,000 | Rp20,160,000 | 100.00 % |",
        ],
      },
    ],
    [
      "of benefits by group and month, families not known",
      () => evaluated([{ ...paid, families: undefined, group: "Petani", month: "2025-03" }]),
      {
        "Benefits paid": [
          "| Group | Month | Cases | Families | Benefits |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| Petani | March 2025 | 1 | - | Rp42,000,000 |",
        ],
      },
    ],
    [
      "of benefits by group",
      () => evaluated([{ ...paid, group: "Petani" }]),
      {
        "Benefits paid": [
          "| Group | Cases | Families | Benefits |",
          "| --- | ---: | ---: | ---: |",
          "| Petani | 1 | 1 | Rp42,000,000 |",
        ],
      },
    ],
    [
      "of benefits by month",
      () => evaluated([{ ...paid, month: "2025-03" }]),
      {
        "Benefits paid": [
          "| Month | Cases | Families | Benefits |",
          "| --- | ---: | ---: | ---: |",
          "| March 2025 | 1 | 1 | Rp42,000,000 |",
        ],
      },
    ],
    [
      "of benefits of one group and of one month",
      () =>
        evaluated([
          { ...paid, group: "Petani" },
          { ...paid, month: "2025-03" },
        ]),
      {
        "Benefits paid": [
          "| Group | Month | Cases | Families | Benefits |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| Petani | - | 1 | 1 | Rp42,000,000 |",
          "| - | March 2025 | 1 | 1 | Rp42,000,000 |",
        ],
      },
    ],
    [
      "of benefits of which neither is known",
      () => evaluated([paid]),
      {
        "": [
          "# Evaluation of the programme",
          "Period from January 2025 to December 2025.",
          "- 100 of 100 planned people were protected (100.00 %).",
          "- 1,200 of 1,200 planned person-months were realised (100.00 %).",
          "- Rp20,160,000 of the planned Rp20,160,000 were spent on contributions (100.00 %).",
          "- Benefits were paid in 1 case, Rp42,000,000.",
          "- 1 family was helped.",
          "- Benefits are 208.33 % of the contributions realised, Rp20,160,000.",
          "- Contributions spent for each family helped: Rp20,160,000.",
        ],
      },
    ],
    [
      "of a group that was not planned",
      () =>
        evaluated(undefined, [
          { group: "Pekebun", headcount: 10, personMonths: 60, amount: 1_008_000 },
        ]),
      {
        "Person-months by group": [
          "| Group | Planned | Realised | Percent |",
          "| --- | ---: | ---: | ---: |",
          "| Planned groups that reported | 0 | 0 | - |",
          "| Pekebun | - | 60 | - |",
          "| Total realised | - | 60 | - |",
        ],
        "Contributions by group": [
          "| Group | Planned | Realised | Percent |",
          "| --- | ---: | ---: | ---: |",
          "| Planned groups that reported | Rp0 | Rp0 | - |",
          "| Pekebun | - | Rp1,008,000 | - |",
          "| Total realised | - | Rp1,008,000 | - |",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("what there is not has no part in the text", () => {
  const farmersArticles = [
    "- PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
    "- PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
  ];
  const dueDay =
    "- PP 44/2015 Pasal 24 ayat (3); PP 46/2015 Pasal 21 ayat (3); in force since 1 July 2015";

  test.each<[string, () => Explainable, Sections]>([
    [
      "tables of an evaluation without a report",
      () => evaluated(undefined, []),
      {
        "": [
          "# Evaluation of the programme",
          "Period from January 2025 to December 2025.",
          "- Groups that have not reported, and so are not compared: 1 (Petani).",
        ],
      },
    ],
    [
      "ceilings and years of a range within one year",
      () =>
        planRange({
          from: "2025-11",
          to: "2025-12",
          groups: [{ ...farmer, headcount: 50 }],
          sums: [
            {
              name: "Desa",
              headcount: 2,
              among: [
                { ...oneFarmer, name: "A" },
                { ...oneFarmer, name: "B", income: 2_000_000 },
              ],
            },
          ],
        }),
      {
        "": [
          "# Protection plan with a range",
          "Cost from November 2025 to December 2025: at least Rp1,747,200, at most Rp1,787,200.",
        ],
        "Groups known only as a sum": [
          "- Desa (2 people): at least Rp67,200, all in A; at most Rp107,200, all in B",
          "  - All in A: Rp33,600 per person for 2 months, Rp67,200",
          "  - All in B: Rp53,600 per person for 2 months, Rp107,200",
        ],
        "Groups with a head count of their own": [
          "- Petani (50 people, 2 months): Rp1,680,000, from the regional budget (APBD)",
          "  - November 2025 to December 2025: Rp16,800 per person a month (JKK Rp10,000, JKM Rp6,800)",
        ],
        "By source of money": [
          "| Funding source | At least | At most |",
          "| --- | ---: | ---: |",
          "| the regional budget (APBD) | Rp1,747,200 | Rp1,787,200 |",
        ],
        "By month": [
          "| Month | At least | At most |",
          "| --- | ---: | ---: |",
          "| November 2025 | Rp873,600 | Rp893,600 |",
          "| December 2025 | Rp873,600 | Rp893,600 |",
          "Each range stands by itself: months, years and sources do not add up to the whole.",
        ],
        Articles: [...farmersArticles, dueDay],
      },
    ],
    [
      "costs of families where no death is to be expected",
      () =>
        expectedBenefits({
          ...year,
          groups: [{ ...farmer, headcount: 10 }],
          deathRatePerThousand: 0,
          accidentDeathRatePerThousand: 0,
        }),
      {
        "": [
          "# Benefits to be expected",
          "At the given mortality rates, 0 families are expected to receive Rp0 in 120 person-months.",
          "With a chance of 90 %, between 0 and 0 families (Poisson distribution), or between Rp0 and Rp0.",
          ...noDeaths,
          "Contributions: Rp2,016,000. One person protected for a year: Rp201,600. Benefits as a percent of contributions: 0.00 %.",
        ],
        Articles: [...farmersArticles, dueDay],
      },
    ],
    [
      "costs of anybody in a plan of nobody",
      () =>
        expectedBenefits({
          ...year,
          groups: [{ ...farmer, headcount: 0 }],
          deathRatePerThousand: 4,
          accidentDeathRatePerThousand: 0,
        }),
      {
        "": [
          "# Benefits to be expected",
          "At the given mortality rates, 0 families are expected to receive Rp0 in 0 person-months.",
          "With a chance of 90 %, between 0 and 0 families (Poisson distribution), or between Rp0 and Rp0.",
          ...noDeaths,
          "Contributions: Rp0.",
        ],
        Articles: farmersArticles,
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});

describe("a quota of villages", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of which all counts are known",
      () =>
        villageQuota({
          villages: [
            { name: "A", protected: 40 },
            { name: "B", protected: 100 },
          ],
          perVillage: 100,
        }),
      {
        "": [
          "# 100 vulnerable workers per village",
          "The target is 200 people in 2 villages. Villages that meet it: 1; short: 1; not known: 0.",
          "Still short: 60 people.",
          "| Village | Covered | Short |",
          "| --- | ---: | ---: |",
          "| A | 40 | 60 |",
          "| B | 100 | 0 |",
        ],
        "Villages with the largest gap": ["- A: 60 short"],
      },
    ],
    [
      "of which none is",
      () => villageQuota({ villages: [{ name: "A" }], perVillage: 100 }),
      {
        "": [
          "# 100 vulnerable workers per village",
          "The target is 100 people in 1 village. Villages that meet it: 0; short: 0; not known: 1.",
          "Short: 0 people where counts are known; at most 100 if the other villages are assumed to be empty.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});
