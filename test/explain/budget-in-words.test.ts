import { describe, expect, test } from "vitest";
import { fitBudget, type BudgetMode, type Explainable } from "../../src/index.js";
import { sectionsOf, type Sections } from "./sections.js";

const farmer = {
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
} as const;
const year = { from: "2025-01", to: "2025-12" } as const;
const groups = [
  { ...farmer, name: "Petani", headcount: 100 },
  { ...farmer, name: "Nelayan", headcount: 50 },
  { ...farmer, name: "Pekebun", headcount: 3, fundedBy: "csr" as const },
];
const fit = (mode: BudgetMode, cuts: readonly number[] = []) =>
  fitBudget({ ...year, mode, groups, budget: 25_000_000, sources: ["apbd"], cuts });
const inPart = (budget: number) =>
  fitBudget({ ...year, mode: "people-then-months", groups: groups.slice(0, 2), budget });
const alone = (budget: number) =>
  fitBudget({ ...year, mode: "people", groups: groups.slice(0, 1), budget });

describe("a budget that is too small", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "people are cut",
      () => fit("people", [10]),
      {
        "": [
          "# Reach of the budget",
          "Rp25,000,000 from January 2025 to December 2025 protects 124 people (1,488 person-months). Spent Rp24,998,400, left Rp1,600.",
          "The whole need is Rp30,240,000. The budget is Rp5,240,000 short. 26 people are left out. People are cut: each is protected in all of their months.",
        ],
        "In the order of priority": [
          "- Petani: 100 people for 12 months. Rp20,160,000",
          "- Nelayan: 24 people for 12 months; 26 of 50 people left out. Rp4,838,400",
          "  - One more person: Rp201,600",
        ],
        "Not paid from this budget": ["- Pekebun: 3 people, Rp604,800 from other sources"],
        "When the budget is cut": [
          "| Cut of 10 %: Rp22,500,000 | People | Left out (people) | Person-months | Amount |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| Petani | 100 | 0 | 1,200 | Rp20,160,000 |",
          "| Nelayan | 11 | 39 | 132 | Rp2,217,600 |",
          "| Total | 111 | 39 | 1,332 | Rp22,377,600 |",
        ],
      },
    ],
    [
      "months are cut",
      () => fit("months"),
      {
        "": [
          "# Reach of the budget",
          "Rp25,000,000 from January 2025 to December 2025 protects 150 people (1,450 person-months). Spent Rp24,360,000, left Rp640,000.",
          "The whole need is Rp30,240,000. The budget is Rp5,240,000 short. Nobody is left out. Months are cut: every member of a group is protected from the start of the period.",
        ],
        "In the order of priority": [
          "- Petani: 100 people for 12 months. Rp20,160,000",
          "- Nelayan: 50 people for 5 months. Rp4,200,000",
          "  - One more month: Rp840,000",
        ],
      },
    ],
    [
      "people are cut, then months",
      () => fit("people-then-months", [10, 99]),
      {
        "": [
          "# Reach of the budget",
          "Rp25,000,000 from January 2025 to December 2025 protects 124 people (1,488 person-months). Spent Rp24,998,400, left Rp1,600.",
          "The whole need is Rp30,240,000. The budget is Rp5,240,000 short. 26 people are left out. People are cut; the rest of the money protects the next people for some months.",
        ],
        "In the order of priority": [
          "- Petani: 100 people for 12 months. Rp20,160,000",
          "- Nelayan: 24 people for 12 months; 26 of 50 people left out. Rp4,838,400",
          "  - One more month: Rp16,800",
        ],
        "When the budget is cut": [
          "| Cut of 10 %: Rp22,500,000 | People | Left out (people) | Person-months | Amount |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| Petani | 100 | 0 | 1,200 | Rp20,160,000 |",
          "| Nelayan | 12 | 38 | 139 | Rp2,335,200 |",
          "| Total | 112 | 38 | 1,339 | Rp22,495,200 |",
          "| Cut of 99 %: Rp250,000 | People | Left out (people) | Person-months | Amount |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| Petani | 2 | 98 | 14 | Rp235,200 |",
          "| Nelayan | 0 | 50 | 0 | Rp0 |",
          "| Total | 2 | 148 | 14 | Rp235,200 |",
        ],
      },
    ],
    [
      "some are protected for some months beside others for all",
      () => inPart(24_900_000),
      {
        "": [
          "# Reach of the budget",
          "Rp24,900,000 from January 2025 to December 2025 protects 124 people (1,482 person-months). Spent Rp24,897,600, left Rp2,400.",
          "The whole need is Rp30,240,000. The budget is Rp5,340,000 short. 26 people are left out. People are cut; the rest of the money protects the next people for some months.",
        ],
        "In the order of priority": [
          "- Petani: 100 people for 12 months. Rp20,160,000",
          "- Nelayan: 23 people for 12 months, 1 person for 6 months; 26 of 50 people left out. Rp4,737,600",
          "  - One more month: Rp16,800",
        ],
      },
    ],
    [
      "one person is protected for some months, nobody for all",
      () => inPart(100_000),
      {
        "": [
          "# Reach of the budget",
          "Rp100,000 from January 2025 to December 2025 protects 1 person (5 person-months). Spent Rp84,000, left Rp16,000.",
          "The whole need is Rp30,240,000. The budget is Rp30,140,000 short. 149 people are left out. People are cut; the rest of the money protects the next people for some months.",
        ],
        "In the order of priority": [
          "- Petani: 1 person for 5 months; 99 of 100 people left out. Rp84,000",
          "  - One more month: Rp16,800",
          "- Nelayan: 50 of 50 people left out. Rp0",
          "  - One more month: Rp16,800",
        ],
      },
    ],
    [
      "all groups get the same part",
      () => fit("proportional"),
      {
        "": [
          "# Reach of the budget",
          "Rp25,000,000 from January 2025 to December 2025 protects 124 people (1,488 person-months). Spent Rp24,998,400, left Rp1,600.",
          "The whole need is Rp30,240,000. The budget is Rp5,240,000 short. 26 people are left out. All groups get the same part of their people, each protected in all of their months.",
        ],
        Groups: [
          "- Petani: 83 people for 12 months; 17 of 100 people left out. Rp16,732,800",
          "  - One more person: Rp201,600",
          "- Nelayan: 41 people for 12 months; 9 of 50 people left out. Rp8,265,600",
          "  - One more person: Rp201,600",
        ],
      },
    ],
    [
      "everybody gets equally many months",
      () => fit("everybody"),
      {
        "": [
          "# Reach of the budget",
          "Rp25,000,000 from January 2025 to December 2025 protects 150 people (1,350 person-months). Spent Rp22,680,000, left Rp2,320,000.",
          "The whole need is Rp30,240,000. The budget is Rp5,240,000 short. Nobody is left out. Months are cut: everybody is protected for equally many first months.",
        ],
        Groups: [
          "- Petani: 100 people for 9 months. Rp15,120,000",
          "  - One more month: Rp1,680,000",
          "- Nelayan: 50 people for 9 months. Rp7,560,000",
          "  - One more month: Rp840,000",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("a budget that is enough", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "to the rupiah",
      () => alone(20_160_000),
      {
        "": [
          "# Reach of the budget",
          "Rp20,160,000 from January 2025 to December 2025 protects 100 people (1,200 person-months). Spent Rp20,160,000, left Rp0.",
          "The whole need is Rp20,160,000. Nobody is left out.",
        ],
        "In the order of priority": ["- Petani: 100 people for 12 months. Rp20,160,000"],
        Articles: [
          "- PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
          "- PP 44/2015 Pasal 24 ayat (3); PP 46/2015 Pasal 21 ayat (3); in force since 1 July 2015",
        ],
      },
    ],
    [
      "with one rupiah less, somebody is left out",
      () => alone(20_159_999),
      {
        "": [
          "# Reach of the budget",
          "Rp20,159,999 from January 2025 to December 2025 protects 99 people (1,188 person-months). Spent Rp19,958,400, left Rp201,599.",
          "The whole need is Rp20,160,000. The budget is Rp1 short. 1 person is left out. People are cut: each is protected in all of their months.",
        ],
        "In the order of priority": [
          "- Petani: 99 people for 12 months; 1 of 100 people left out. Rp19,958,400",
          "  - One more person: Rp201,600",
        ],
        Articles: [
          "- PP 44/2015 Pasal 20 ayat (1) dan (2), Lampiran II; in force since 1 July 2015",
          "- PP 44/2015 Pasal 20 ayat (3); in force since 1 July 2015",
          "- PP 44/2015 Pasal 24 ayat (3); PP 46/2015 Pasal 21 ayat (3); in force since 1 July 2015",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});
