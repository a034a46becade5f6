import { describe, expect, test } from "vitest";
import {
  assessEvent,
  computeJkkBenefit,
  english,
  explain,
  indonesian,
  toRows,
} from "../../../src/index.js";
import { said } from "../../words.js";

const cut = {
  date: "2026-05-04",
  segment: "non-wage-earner",
  income: 1_000_000,
  treatment: true,
  arrearsMonths: 0,
} as const;

describe("an accident that only needed treatment", () => {
  test("pays no money, and care in kind until recovery", () => {
    const result = computeJkkBenefit(cut);
    expect(result).toMatchObject({ total: 0, lines: [], undetermined: [], paidBy: "bpjs" });
    expect(result.inKind.map(({ item }) => item)).toEqual(["medical-care"]);
    expect(said(result.inKind[0]?.reason, english)).toContain("recovered");
    expect(said(result.inKind[0]?.reason, indonesian)).toContain("sembuh");
    expect(result.warnings.map(({ code }) => code)).toContain("treatment-only");
  });

  test("of a worker who is not enrolled is borne by the employer", () => {
    const { segment, income, arrearsMonths, ...event } = cut;
    const result = computeJkkBenefit({
      ...event,
      segment: "wage-earner",
      wage: 3_000_000,
      enrolled: false,
    });
    expect(result).toMatchObject({ total: 0, paidBy: "employer" });
    expect(result.inKind.map(({ item }) => item)).toEqual(["medical-care"]);
  });

  test("is an event: care in kind, no money", () => {
    const result = assessEvent({
      event: { kind: "work-accident", date: "2026-05-04", treatment: true },
      member: { segment: "non-wage-earner", programmes: ["jkk", "jkm"], income: 1_000_000 },
    });
    expect(result.total).toBe(0);
    const jkk = result.programmes.find(({ programme }) => programme === "jkk");
    expect(jkk).toMatchObject({ result: { inKind: [{ item: "medical-care" }] } });
    const words = explain(result, { locale: indonesian, format: "text" });
    expect(words).toContain("Pelayanan kesehatan: Sesuai kebutuhan medis tanpa batas biaya");
    const table = toRows(result, { locale: english }).find(({ name }) => name === "in-kind");
    expect(table?.rows).toMatchObject([{ programme: "jkk", item: "medical-care" }]);
  });

  test("is no reason to leave out a cost that is known", () => {
    const result = computeJkkBenefit({ ...cut, expenses: { glasses: 800_000 } });
    expect(result.byItem).toEqual({ glasses: 800_000 });
    expect(result.warnings.map(({ code }) => code)).not.toContain("treatment-only");
  });
});
