import { InvalidInputError, measureCoverage } from "jamsosnaker";
import { describe, expect, test } from "vitest";

const options = { definition: "segment", by: "region" } as const;

const rows = Array.from({ length: 10_001 }, (_, row) => ({
  region: `62.05.0${1 + (row % 9)}`,
  covered: row % 4,
  workers: 4,
}));

function faultsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe("a list that is read part by part", () => {
  test("is counted to the last row, in the order of its groups", () => {
    const { overall, groups } = measureCoverage(rows, options);
    expect(overall).toMatchObject({ covered: 15_000, workers: 40_004 });
    expect(groups.map(({ group }) => group)).toEqual(
      Array.from({ length: 9 }, (_, at) => `62.05.0${at + 1}`),
    );
    expect(groups.reduce((sum, { workers = 0 }) => sum + workers, 0)).toBe(40_004);
  });

  test("names the faults of all parts and of the options at once, each by its row", () => {
    const broken = rows.map((row, at) =>
      at === 7 || at === 2_000 || at === 10_000 ? { ...row, workers: -1 } : row,
    );
    const paths = ["rows[7].workers", "rows[2000].workers", "rows[10000].workers"];
    expect(faultsOf(() => measureCoverage(broken, options))).toEqual(paths);
    const late = broken.map((row, at) => (at === 7 ? { ...row, workers: 4 } : row));
    expect(faultsOf(() => measureCoverage(late, options))).toEqual(paths.slice(1));
    const wrong = { ...options, smallCells: 0 };
    expect(faultsOf(() => measureCoverage(late, wrong))).toEqual([
      ...paths.slice(1),
      "options.smallCells",
    ]);
  });

  test("names the row without the key that groups", () => {
    const { region: _, ...nameless } = rows[9_000] ?? { region: "", covered: 0, workers: 0 };
    expect(faultsOf(() => measureCoverage(rows.with(9_000, nameless as never), options))).toEqual([
      "rows[9000].region",
    ]);
  });
});
