import { describe, expect, test } from "vitest";
import {
  coverageGrowth,
  measureCoverage,
  type CoverageOptions,
  type CustomDefinition,
  type Explainable,
} from "../../src/index.js";
import { sectionsOf, type Sections } from "./sections.js";

const segment = { definition: "segment" } as const;
const byRegion: CoverageOptions = { ...segment, by: "region" };
const path = [
  { year: 2025, percent: 43.92 },
  { year: 2026, percent: 50 },
];
const own: CustomDefinition = { id: "own", numerator: "members", denominator: "workers" };
const growth = (before: number | string, after: number | string) =>
  coverageGrowth(
    measureCoverage([{ percent: before, source: "BPS" }], segment),
    measureCoverage([{ percent: after, source: "BPS" }], segment),
  );

describe("the figure of the whole", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "no workers have no ratio",
      () => measureCoverage([], segment),
      {
        "": [
          "# Coverage",
          "0 of 0 workers are covered.",
          "Definition: all workers of one segment.",
        ],
        "To be checked": ["- Overall: no workers, there is no ratio."],
      },
    ],
    [
      "no workers reach no target",
      () => measureCoverage([{ covered: 0, workers: 0 }], { ...segment, target: 0.5 }),
      {
        "": [
          "# Coverage",
          "0 of 0 workers are covered.",
          "Definition: all workers of one segment.",
        ],
        "To be checked": ["- Overall: no workers, there is no ratio."],
      },
    ],
    [
      "everybody is covered, and the target is reached",
      () => measureCoverage([{ covered: 10, workers: 10 }], { ...segment, target: 0.5 }),
      {
        "": [
          "# Coverage",
          "100.00 %: 10 of 10 workers are covered. The target of 50 % is reached.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "a target that needs more people",
      () => measureCoverage([{ covered: 40, workers: 100 }], { ...segment, target: 0.5 }),
      {
        "": [
          "# Coverage",
          "40.00 %: 40 of 100 workers are covered; 60 are not. The target of 50 % needs 10 more people.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "a published percentage short of the target",
      () => measureCoverage([{ percent: "87.8", source: "BPS 2025" }], { ...segment, target: 0.9 }),
      {
        "": [
          "# Coverage",
          "87.8 %, as published without head counts (BPS 2025); 12.2 percentage points short of 100 %. The target of 90 % is 2.2 percentage points away.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "a published percentage beyond the target",
      () => measureCoverage([{ percent: "97.8", source: "BPS 2025" }], { ...segment, target: 0.9 }),
      {
        "": [
          "# Coverage",
          "97.8 %, as published without head counts (BPS 2025); 2.2 percentage points short of 100 %. The target of 90 % is reached.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "a published percentage without a target",
      () => measureCoverage([{ percent: "97.8", source: "BPS 2025" }], segment),
      {
        "": [
          "# Coverage",
          "97.8 %, as published without head counts (BPS 2025); 2.2 percentage points short of 100 %.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "a small count is suppressed",
      () => measureCoverage([{ covered: 2, workers: 20 }], { ...segment, smallCells: 5 }),
      {
        "": [
          "# Coverage",
          "The figure of the whole is suppressed: one of its counts is small.",
          "Definition: all workers of one segment.",
        ],
        "To be checked": [
          "- 1 figure suppressed: a count below 5, or one that would give it away.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});

describe("the path to a target", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "in people",
      () =>
        measureCoverage([{ covered: 40, workers: 100, period: "2025" }], {
          ...segment,
          target: path,
        }),
      {
        "": [
          "# Coverage",
          "40.00 %: 40 of 100 workers are covered; 60 are not. The target of 43.92 % needs 4 more people.",
          "Definition: all workers of one segment.",
          "| Year | Target | Still needed |",
          "| --- | ---: | ---: |",
          "| 2025 | 43.92 % | 4 |",
          "| 2026 | 50 % | 10 |",
        ],
      },
    ],
    [
      "in percentage points",
      () =>
        measureCoverage([{ percent: 40, source: "BPS", period: "2025" }], {
          ...segment,
          target: path,
        }),
      {
        "": [
          "# Coverage",
          "40 %, as published without head counts (BPS); 60 percentage points short of 100 %. The target of 43.92 % is 3.92 percentage points away.",
          "Definition: all workers of one segment.",
          "| Year | Target | Still needed |",
          "| --- | ---: | ---: |",
          "| 2025 | 43.92 % | 3.92 percentage points |",
          "| 2026 | 50 % | 10 percentage points |",
        ],
      },
    ],
    [
      "without a figure of the whole",
      () =>
        measureCoverage(
          [
            { region: "A", percent: 40, source: "BPS" },
            { region: "B", percent: 45, source: "BPS" },
          ],
          { ...byRegion, target: path },
        ),
      {
        "": [
          "# Coverage",
          "There is no figure of the whole: percentages without head counts do not add up.",
          "Definition: all workers of one segment.",
          "| Year | Target | Still needed |",
          "| --- | ---: | ---: |",
          "| 2025 | 43.92 % | - |",
          "| 2026 | 50 % | - |",
          "| Group | Covered | Workers | Coverage | Not covered |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| A | - | - | 40 % | 60 percentage points |",
          "| B | - | - | 45 % | 55 percentage points |",
          "| Total | - | - | - | - |",
        ],
        "Published by": ["- A: BPS", "- B: BPS"],
        "To be checked": [
          "- The path has no target for the year of these rows, or the rows are not of one year: the figures are held against no target.",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});

describe("groups", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "published percentages name who published them",
      () =>
        measureCoverage(
          [
            { region: "A", percent: "97.8", source: "BPS 2025" },
            { region: "B", covered: 1, workers: 2 },
          ],
          { ...byRegion, target: 0.9 },
        ),
      {
        "": [
          "# Coverage",
          "50.00 %: 1 of 2 workers is covered; 1 is not. The target of 90 % needs 1 more person.",
          "Definition: all workers of one segment.",
          "| Group | Covered | Workers | Coverage | Not covered |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| A | - | - | 97.8 % | 2.2 percentage points |",
          "| B | 1 | 2 | 50.00 % | 1 |",
          "| Total | 1 | 2 | 50.00 % | 1 |",
        ],
        "Published by": ["- A: BPS 2025"],
        "To be checked": [
          "- Overall: 1 published percentage without head counts is not part of the figure.",
        ],
      },
    ],
    [
      "months active, where they are known",
      () =>
        measureCoverage(
          [
            { region: "A", covered: 10, workers: 20, period: "2025", activeMonths: 90 },
            { region: "B", covered: 0, workers: 0, period: "2025", activeMonths: 0 },
            { region: "C", covered: 3, workers: 5, period: "2025" },
          ],
          { ...byRegion, period: "2025" },
        ),
      {
        "": [
          "# Coverage",
          "52.00 %: 13 of 25 workers are covered; 12 are not.",
          "Definition: all workers of one segment.",
          "Only rows of 2025.",
          "Months active: 90 of the 120 that the people registered could have had (75.00 %); 37.50 % of those of all workers.",
          "| Group | Covered | Workers | Coverage | Not covered | Active of registered (%) |",
          "| --- | ---: | ---: | ---: | ---: | ---: |",
          "| A | 10 | 20 | 50.00 % | 10 | 75.00 % |",
          "| B | 0 | 0 | - | 0 | - |",
          "| C | 3 | 5 | 60.00 % | 2 | - |",
          "| Total | 13 | 25 | 52.00 % | 12 | 75.00 % |",
        ],
        "To be checked": [
          "- Overall: months active are known for 10 of 13 people covered.",
          "- B: no workers, there is no ratio.",
        ],
      },
    ],
    [
      "months active of nobody",
      () =>
        measureCoverage(
          [{ region: "A", covered: 0, workers: 0, period: "2025", activeMonths: 0 }],
          byRegion,
        ),
      {
        "": [
          "# Coverage",
          "0 of 0 workers are covered.",
          "Definition: all workers of one segment.",
          "Months active: 0 of the 0 that the people registered could have had (-); - of those of all workers.",
          "| Group | Covered | Workers | Coverage | Not covered | Active of registered (%) |",
          "| --- | ---: | ---: | ---: | ---: | ---: |",
          "| A | 0 | 0 | - | 0 | - |",
          "| Total | 0 | 0 | - | 0 | - |",
        ],
        "To be checked": [
          "- Overall: no workers, there is no ratio.",
          "- A: no workers, there is no ratio.",
        ],
      },
    ],
    [
      "suppressed figures, the whole stays",
      () =>
        measureCoverage(
          [
            { region: "A", covered: 2, workers: 20 },
            { region: "B", covered: 10, workers: 20 },
            { region: "C", covered: 10, workers: 25 },
          ],
          { ...byRegion, smallCells: 5 },
        ),
      {
        "": [
          "# Coverage",
          "33.85 %: 22 of 65 workers are covered; 43 are not.",
          "Definition: all workers of one segment.",
          "| Group | Covered | Workers | Coverage | Not covered |",
          "| --- | ---: | ---: | ---: | ---: |",
          "| A | - | - | suppressed | - |",
          "| B | - | - | suppressed | - |",
          "| C | 10 | 25 | 40.00 % | 15 |",
          "| Total | 22 | 65 | 33.85 % | 43 |",
        ],
        "To be checked": [
          "- 2 figures suppressed: a count below 5, or one that would give it away.",
        ],
      },
    ],
    [
      "pairs with villages by name, and villages without a report",
      () =>
        measureCoverage(
          [{ category: "petani", region: "62.05.05.2011", covered: 2, workers: 20 }],
          {
            ...segment,
            by: ["category", "village"],
            villages: [
              { code: "62.05.05.2011", name: "Lemo I" },
              { code: "62.05.05.2012", name: "Lemo II" },
            ],
          },
        ),
      {
        "": [
          "# Coverage",
          "10.00 %: 2 of 20 workers are covered; 18 are not.",
          "Definition: all workers of one segment.",
          "| Group | Subgroup | Covered | Workers | Coverage | Not covered |",
          "| --- | ---: | ---: | ---: | ---: | ---: |",
          "| petani | Lemo I (62.05.05.2011) | 2 | 20 | 10.00 % | 18 |",
          "| Total |  | 2 | 20 | 10.00 % | 18 |",
        ],
        "Villages that have not reported": ["- Lemo II (62.05.05.2012)"],
      },
    ],
    [
      "pairs that begin with the village",
      () =>
        measureCoverage(
          [{ category: "petani", region: "62.05.05.2011", percent: 40, source: "BPS" }],
          {
            ...segment,
            by: ["village", "category"],
            villages: [{ code: "62.05.05.2011", name: "Lemo I" }],
          },
        ),
      {
        "": [
          "# Coverage",
          "40 %, as published without head counts (BPS); 60 percentage points short of 100 %.",
          "Definition: all workers of one segment.",
          "| Group | Subgroup | Covered | Workers | Coverage | Not covered |",
          "| --- | ---: | ---: | ---: | ---: | ---: |",
          "| Lemo I (62.05.05.2011) | petani | - | - | 40 % | 60 percentage points |",
          "| Total |  | - | - | 40 % | 60 percentage points |",
        ],
        "Published by": ["- Lemo I (62.05.05.2011), petani: BPS"],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});

describe("a definition of one's own", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "with construction, by residence",
      () =>
        measureCoverage([], {
          definition: { ...own, domicile: "residence", construction: "with" },
        }),
      {
        "": [
          "# Coverage",
          "0 of 0 workers are covered.",
          "Definition: own: members over workers, by residence, with construction.",
        ],
      },
    ],
    [
      "without construction",
      () => measureCoverage([], { definition: { ...own, construction: "without" } }),
      {
        "": [
          "# Coverage",
          "0 of 0 workers are covered.",
          "Definition: own: members over workers, without construction.",
        ],
      },
    ],
    [
      "with no word on construction",
      () => measureCoverage([], { definition: own }),
      {
        "": ["# Coverage", "0 of 0 workers are covered.", "Definition: own: members over workers."],
      },
    ],
    [
      "one that this version of the library does not know",
      () => ({ ...measureCoverage([], segment), definition: "later" as "segment" }),
      {
        "": ["# Coverage", "0 of 0 workers are covered.", "Definition: later."],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toMatchObject(sections);
  });
});

describe("growth", () => {
  test.each<[string, () => Explainable, Sections]>([
    [
      "of published percentages, in points",
      () => growth(40, "43.5"),
      {
        "": [
          "# Growth of coverage",
          "Coverage: +3.50 percentage points; head counts are not known in both reports.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "downwards",
      () => growth(43.5, 40),
      {
        "": [
          "# Growth of coverage",
          "Coverage: -3.50 percentage points; head counts are not known in both reports.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "none",
      () => growth(40, 40),
      {
        "": [
          "# Growth of coverage",
          "Coverage: 0.00 percentage points; head counts are not known in both reports.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "of groups and subgroups",
      () =>
        coverageGrowth(
          measureCoverage(
            [
              { region: "A", sex: "female", covered: 10, workers: 20 },
              { region: "B", sex: "male", covered: 0, workers: 20 },
              { region: "C", sex: "male", percent: 40, source: "BPS" },
            ],
            { ...segment, by: ["region", "sex"] },
          ),
          measureCoverage(
            [
              { region: "A", sex: "female", covered: 8, workers: 20 },
              { region: "B", sex: "male", covered: 3, workers: 20 },
              { region: "C", sex: "male", percent: 41, source: "BPS" },
            ],
            { ...segment, by: ["region", "sex"] },
          ),
        ),
      {
        "": [
          "# Growth of coverage",
          "Covered: +1 people (+10.00 %); number of workers unchanged. Coverage: +2.50 percentage points.",
          "Definition: all workers of one segment.",
          "| Group | Covered | Percent | Percentage points |",
          "| --- | ---: | ---: | ---: |",
          "| A, female | -2 | -20.00 | -10.00 |",
          "| B, male | +3 | - | +15.00 |",
          "| C, male | - | - | +1.00 |",
        ],
      },
    ],
    [
      "where one report has no workers",
      () =>
        coverageGrowth(
          measureCoverage([], segment),
          measureCoverage([{ covered: 1, workers: 4 }], segment),
        ),
      {
        "": [
          "# Growth of coverage",
          "Covered: +1 people; number of workers +4.",
          "Definition: all workers of one segment.",
        ],
      },
    ],
    [
      "of a group that had no workers",
      () =>
        coverageGrowth(
          measureCoverage([{ region: "A", covered: 0, workers: 0 }], byRegion),
          measureCoverage([{ region: "A", covered: 1, workers: 4 }], byRegion),
        ),
      {
        "": [
          "# Growth of coverage",
          "Covered: +1 people; number of workers +4.",
          "Definition: all workers of one segment.",
          "| Group | Covered | Percent | Percentage points |",
          "| --- | ---: | ---: | ---: |",
          "| A | +1 | - | - |",
        ],
      },
    ],
    [
      "where the whole is not known",
      () =>
        coverageGrowth(
          measureCoverage(
            [
              { region: "A", percent: 40, source: "BPS" },
              { region: "B", percent: 40, source: "BPS" },
            ],
            byRegion,
          ),
          measureCoverage(
            [
              { region: "A", covered: 1, workers: 4 },
              { region: "B", percent: 40, source: "BPS" },
            ],
            byRegion,
          ),
        ),
      {
        "": [
          "# Growth of coverage",
          "The change is not known: one of the reports has no figure of the whole.",
          "Definition: all workers of one segment.",
          "| Group | Covered | Percent | Percentage points |",
          "| --- | ---: | ---: | ---: |",
          "| A | - | - | -15.00 |",
          "| B | - | - | 0.00 |",
        ],
      },
    ],
  ])("%s", (_, result, sections) => {
    expect(sectionsOf(result())).toEqual(sections);
  });
});
