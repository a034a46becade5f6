import { describe, expect, test } from "vitest";
import {
  amendLaw,
  assessEvent,
  computeContribution,
  computeJkmBenefit,
  explain,
  indonesianLaw,
  toRows,
} from "../../src/index.js";
import type { ProvisionKey } from "../../src/core/provision.js";
import { locales } from "../locales.js";
import { results } from "./example-results.js";
import { sectionsOf } from "./sections.js";

/** What a program receives that stores results as JSON, or sends them elsewhere. */
const alone = <Result>(result: Result): Result => JSON.parse(JSON.stringify(result)) as Result;
const bytesOf = (result: unknown): number => Buffer.byteLength(JSON.stringify(result));

/** The keys of provisions that stand anywhere in a result, the list on top left out. */
function keysIn(part: unknown, found = new Set<string>()): Set<string> {
  if (typeof part === "string" && /^[a-z\d.-]+@\d{4}-\d{2}-\d{2}$/.test(part)) found.add(part);
  if (typeof part === "object" && part !== null) {
    for (const each of Object.values(part)) keysIn(each, found);
  }
  return found;
}

test("a result of a later version says what it can of a reading and a warning unknown here", () => {
  const benefit = computeJkmBenefit({ date: "2024-05-29", segment: "wage-earner", cause: "other" });
  const later = {
    ...benefit,
    readings: [{ id: "jkm.later-question", option: "yes" }],
    warnings: [
      { code: "evidence-below-text", severity: "doubt" },
      { code: "evidence-below-text", severity: "doubt", values: { evidence: "official" } },
    ],
  } as never;
  const sections = sectionsOf(later);
  expect(sections["Readings of open questions of law"]).toEqual([
    "- reading.jkm.later-question Chosen: reading.jkm.later-question=yes.",
  ]);
  expect(sections).not.toHaveProperty("Doubts about the law");
});

describe.each(results)("%s", (_, result) => {
  test("lists each provision that a part names, once", () => {
    const { provisions, ...parts } = result;
    const listed = provisions.map(({ key }) => key);
    expect(new Set(listed).size).toBe(listed.length);
    expect([...keysIn(parts)].filter((key) => !listed.includes(key as ProvisionKey))).toEqual([]);
  });

  test.each(["id", "en"] as const)("says and lists the same from JSON, in %s", (language) => {
    const locale = locales[language];
    const format = "markdown";
    expect(explain(alone(result), { locale, format })).toBe(explain(result, { locale, format }));
    expect(toRows(alone(result), { locale })).toEqual(toRows(result, { locale }));
  });
});

describe("a result under an amended law", () => {
  const amended = amendLaw(indonesianLaw, {
    name: "JKM of fifty million",
    changes: [
      {
        provision: "jkm.benefit.lump-sum",
        from: "2027-01-01",
        value: 28_000_000,
        cites: [{ regulation: "pp-1-2027", article: "Pasal 1" }],
        evidence: "text",
      },
    ],
    regulations: [
      {
        id: "pp-1-2027",
        title: { id: "Perubahan PP 44/2015", en: "Amendment of PP 44/2015" },
        source: "none",
        read: "not",
      },
    ],
  });
  const input = { date: "2027-05-01", segment: "wage-earner", contributionMonths: 40 } as const;
  const result = alone(computeJkmBenefit(input, { law: amended }));

  test.each(["id", "en"] as const)("explains itself without that law, in %s", (language) => {
    const said = explain(result, { locale: locales[language], format: "text" });
    expect(said).toContain("PP 1/2027");
    expect(said).toContain("JKM of fifty million");
    expect(said).toContain(locales[language].format.rupiah(28_000_000));
    expect(said).not.toMatch(/pp-1-2027|undefined|jkm\.benefit/);
  });
});

describe("results are small", () => {
  test("a contribution of four programmes is at most 2.8 kB of JSON", () => {
    const contribution = computeContribution({
      segment: "wage-earner",
      month: "2026-05",
      wage: 5_000_000,
      riskGroup: "low",
      programmes: ["jkk", "jkm", "jht", "jp"],
    });
    expect(contribution.lines.length).toBeGreaterThanOrEqual(6);
    expect(bytesOf(contribution)).toBeLessThanOrEqual(2_800);
  });

  test("a death of four programmes, with spouse and child, is at most 18 kB of JSON", () => {
    const death = assessEvent({
      event: { kind: "death", date: "2026-05-29", cause: "other" },
      member: {
        segment: "wage-earner",
        programmes: ["jkk", "jkm", "jht", "jp"],
        wage: 5_000_000,
        contributionMonths: 60,
        arrearsMonths: 0,
        jht: { balance: 60_000_000 },
      },
      family: [
        { relation: "spouse" },
        { relation: "child", child: { level: "sma", grade: 2, birthDate: "2009-08-01" } },
      ],
    });
    expect(death.programmes.length).toBe(4);
    expect(bytesOf(death)).toBeLessThanOrEqual(18_000);
  });
});
