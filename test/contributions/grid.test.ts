import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { gridCases, gridText, monthsOfChange } from "./grid.js";

const months = monthsOfChange();

describe("every segment in every month in which the law changed, and the month before", () => {
  test("the months", () => {
    expect(months[0]).toBe("2015-06");
    expect(months.length).toBeGreaterThan(30);
    for (const month of ["2020-07", "2020-08", "2021-01", "2021-02", "2026-12", "2027-04"]) {
      expect(months).toContain(month);
    }
  });

  test.each(Object.entries(gridCases))("%s", async (segment, cases) => {
    const text = cases.map((one) => gridText(one, months)).join("\n");
    await expect(text).toMatchFileSnapshot(
      join(import.meta.dirname, `snapshots/grid-${segment}.txt`),
    );
  });
});
