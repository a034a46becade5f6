import { describe, expect, test } from "vitest";
import { coverageDefinitions, english, indonesian, measureCoverage } from "../../src/index.js";
import { said } from "../words.js";

describe("coverageDefinitions", () => {
  test("each in use is named once, in both languages, with what is not confirmed", () => {
    const ids = coverageDefinitions.map(({ id }) => id);
    expect(ids).toEqual([
      "eligible-bpjs",
      "employed-bps",
      "segment",
      "sdg-1.3.1-work-injury",
      "sdg-8.8.1a",
    ]);
    for (const { label, numerator, denominator, domicile, note, source } of coverageDefinitions) {
      for (const text of [label, numerator, denominator, domicile, note]) {
        const words = [indonesian, english].map((locale) => said(text, locale));
        for (const each of words) expect(["", text.key]).not.toContain(each);
        expect(words[0]).not.toBe(words[1]);
      }
      expect(source).not.toBe("");
    }
  });

  test.each(coverageDefinitions.map(({ id }) => id))("%s measures coverage", (definition) => {
    const report = measureCoverage([{ covered: 1, workers: 4 }], { definition });
    expect(report).toMatchObject({ definition, overall: { percent: "25.00" } });
  });
});

describe("the keys of rows", () => {
  const rows = [
    {
      region: "62.05",
      category: "petani",
      segment: "non-wage-earner",
      sex: "female",
      fundedBy: "apbd",
      period: "2025",
      covered: 3,
      workers: 4,
    },
    {
      region: "62.06",
      category: "nelayan",
      segment: "wage-earner",
      sex: "male",
      fundedBy: "self",
      period: "2025-03-31",
      covered: 1,
      workers: 4,
    },
  ] as const;

  test.each(["region", "category", "segment", "sex", "fundedBy", "period"] as const)(
    "rows are grouped by %s",
    (by) => {
      const { groups } = measureCoverage(rows, { definition: "employed-bps", by });
      expect(groups.map(({ group, covered }) => [group, covered])).toEqual([
        [rows[0][by], 3],
        [rows[1][by], 1],
      ]);
    },
  );

  test("counts of several periods do not add up to people, and that is said", () => {
    const codes = measureCoverage(rows, { definition: "segment" }).warnings.map(({ code }) => code);
    expect(codes).toEqual(["several-periods"]);
    expect(measureCoverage([rows[0]], { definition: "segment" }).warnings).toEqual([]);
  });

  test.each(["25", "2025-13", "2025-02-30", "March 2025"])("%s is no period", (period) => {
    expect(() =>
      measureCoverage([{ period, covered: 1, workers: 1 }], { definition: "segment" }),
    ).toThrow("rows[0].period: expected.coverage.period");
  });
});
