import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayNames } from "../../src/explain/words-of.js";
import {
  amendLaw,
  computeContribution,
  computePension,
  english,
  explain,
  fundingCheck,
  indonesian,
  indonesianLaw,
  measureCoverage,
  regulations,
  textOf,
  type Warning,
} from "../../src/index.js";

const texts = new URL("../../src/core/texts/", import.meta.url);

describe("days and months in words", () => {
  test("every value that holds one is said as one", () => {
    const declared = readdirSync(texts).flatMap((file) => {
      const source = readFileSync(new URL(file, texts), "utf8");
      return [...source.matchAll(/(\w+)\??: Calendar(?:Date|Month)/g)].map(([, name]) => name);
    });
    expect(declared.length).toBeGreaterThan(20);
    expect(declared.filter((name) => name !== undefined && !dayNames.has(name))).toEqual([]);
  });

  test.each([
    [english, "March 2025"],
    [indonesian, "Maret 2025"],
  ])("a month is said in the language", (locale, month) => {
    const values = { month: "2025-03", programme: "jkk", first: "pp-1-2020", second: "pp-2-2020" };
    expect(textOf({ key: "reliefs.without-order", values }, locale)).toContain(month);
  });

  const said = (warnings: readonly Warning[], code: Warning["code"]): string[] =>
    warnings.filter((each) => each.code === code).map((each) => textOf(each, english));

  test("a name that the caller gives is said as it is, though it looks like a month", () => {
    const cites = [{ regulation: "pp-44-2015", article: "Pasal 34" }];
    const change = { provision: "jkm.benefit.lump-sum", from: "2027-01-01", value: 1, cites };
    const law = amendLaw(indonesianLaw, { name: "2025-03", changes: [change] });
    const { warnings } = computeContribution(
      { segment: "construction", month: "2026-05", wages: 1_000 },
      { law },
    );
    expect(said(warnings, "amended-law")).toEqual(["Computed under an amended law: 2025-03"]);
    const report = measureCoverage([{ region: "2025-03", covered: 2, workers: 1 }], {
      definition: "eligible-bpjs",
      by: "region",
    });
    expect(said(report.warnings, "ratio-above-one").join(" ")).toContain("2025-03");
  });
});

test("which sentence of a condition says it is no value of the sentence", () => {
  const { checks } = fundingCheck({ month: "2026-05", fundedBy: "csr" });
  expect(checks).toMatchObject([{ id: "funding.any-payer", form: "anyone" }]);
  expect(checks[0]).not.toHaveProperty("values");
  expect(checks[0] && textOf(checks[0], english)).toBe(
    textOf({ key: "check.funding.any-payer~anyone" }, english),
  );
});

describe("what stands behind a word", () => {
  test("numbers of a list are said as they are, articles and days in words", () => {
    expect(textOf({ key: "finding.decile", values: { deciles: [1, 2] } }, english)).toBe(
      "In a decile other than 1, 2",
    );
  });

  test("a regulation is said by its title, as its id is", () => {
    const [first] = regulations;
    if (!first) throw new Error("no regulation");
    expect(textOf(first, english)).toBe(textOf(first.id, english));
    expect(textOf(first, english)).toBe("National Social Security System");
  });

  test("the programmes of migrant workers are one line by the rule of its time of work", () => {
    const bill = computeContribution({
      segment: "migrant-worker",
      date: "2025-02-10",
      via: "agency",
      contractMonths: 24,
    });
    const text = explain(bill, { locale: english, format: "text" });
    expect(text).toContain("JKK and JKM before work abroad, participant: Rp37,500");
    expect(text).toContain("JKK and JKM during and after work abroad, participant: Rp332,500");
  });

  test("a part that is open between two amounts is said with both", () => {
    const pension = computePension({
      kind: "disability",
      date: "2026-05-20",
      segment: "wage-earner",
      birthDate: "1990-01-02",
      densityPercent: 90,
      membershipStart: "2020-01-01",
      contributionMonths: 24,
    });
    const [{ atLeast = 0, atMost = 0 } = {}] = pension.undetermined;
    expect([atLeast > 0, atMost > atLeast]).toEqual([true, true]);
    const [least, most] = [atLeast, atMost].map(english.format.rupiah);
    expect(explain(pension, { locale: english, format: "text" }).replace(/\s+/g, " ")).toContain(
      `disability pension of ${least} a month to ${most} a month`,
    );
  });
});
