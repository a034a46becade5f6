import { describe, expect, test } from "vitest";
import { computeJkkBenefit, type Benefit, type JkkBenefitInput } from "../../../src/index.js";
import { citationOf } from "../../words.js";

const seafarer = {
  date: "2022-08-22",
  segment: "wage-earner",
  wage: 3_000_000,
  death: true,
} as const;
const jkk = (more: Partial<JkkBenefitInput>): Benefit =>
  computeJkkBenefit({ ...seafarer, ...more });

describe("JKK on a death without heirs", () => {
  test("leaves the funeral money, to whoever arranges the funeral", () => {
    const result = jkk({ heirs: false });
    expect(result.byItem).toEqual({ funeral: 10_000_000 });
    expect(result.lines[0]?.paidTo).toBe("funeral-arranger");
    expect(result.notDue.map(({ item }) => item)).toEqual(["death", "periodic"]);
    expect(citationOf(result, result.notDue[0])?.article).toBe("Pasal 37 ayat (5)");
    expect(result.warnings.map(({ code }) => code)).toContain("periodic-without-heirs");
  });

  test("the order of the law says whether somebody inherits", () => {
    const sibling = jkk({
      family: [{ relation: "spouse", alive: false }, { relation: "sibling" }],
    });
    expect(sibling.total).toBe(166_000_000);
    expect(sibling.heirs).toMatchObject({ programme: "jkk", rank: 3 });
    expect(sibling.warnings.map(({ code }) => code)).not.toContain("periodic-without-heirs");
    expect(jkk({ family: [] }).byItem).toEqual({ funeral: 10_000_000 });
    expect(jkk({ family: [{ relation: "other" }] }).total).toBe(10_000_000);
    expect(jkk({ heirs: true }).total).toBe(166_000_000);
  });

  test("leaves the cash of heirs open while it is not known whether there are any", () => {
    const result = jkk({ heirs: "unknown" });
    expect(result.byItem).toEqual({ funeral: 10_000_000 });
    expect(
      result.undetermined
        .filter(({ item }) => item !== "scholarship")
        .map(({ item, missing, atLeast, atMost }) => [item, missing, atLeast, atMost]),
    ).toEqual([
      ["death", ["heirs"], undefined, 144_000_000],
      ["periodic", ["heirs"], undefined, 12_000_000],
    ]);
    expect(result.needed.map(({ field }) => field)).toEqual(["heirs", "children"]);
  });

  test("what the deceased had spent stays due", () => {
    const result = jkk({ heirs: false, expenses: { dentures: 1_000_000 } });
    expect(result.byItem).toEqual({ funeral: 10_000_000, dentures: 1_000_000 });
    expect(result.lines.map(({ paidTo }) => paidTo)).toEqual(["funeral-arranger", "heirs"]);
  });

  test("an employer that did not enrol the worker, or reported too low a wage, owes no more", () => {
    const notEnrolled = jkk({ heirs: false, enrolled: false });
    expect(notEnrolled.owedByEmployer.map(({ item, amount }) => [item, amount])).toEqual([
      ["funeral", 10_000_000],
    ]);
    const underReported = jkk({ heirs: false, reportedWage: 1_000_000 });
    expect(underReported.owedByEmployer).toEqual([]);
    expect(underReported.total).toBe(10_000_000);
  });

  test("is asked of deaths only, and children are heirs", () => {
    const children = [{ level: "sd", grade: 1 }] as const;
    expect(() => jkk({ heirs: false, children })).toThrow("heirs");
    expect(() => jkk({ heirs: true, family: [] })).toThrow("family");
    expect(() => jkk({ family: [{ relation: "spouse" }], children })).toThrow("family");
    expect(() => jkk({ family: [{ relation: "child", alive: false }], children })).toThrow(
      "family",
    );
    expect(jkk({ family: [{ relation: "child" }], children }).byItem).toHaveProperty("scholarship");
    const hurt = { death: false, disabilities: [{ part: "smell" }] } as const;
    expect(() => jkk({ ...hurt, heirs: false })).toThrow("heirs");
    expect(() => jkk({ ...hurt, family: [] })).toThrow("family");
  });
});

describe("a non-wage earner's arrears of one to three months", () => {
  const farmer = {
    date: "2022-08-22",
    segment: "non-wage-earner",
    income: 1_000_000,
    death: true,
    arrearsMonths: 3,
  } as const;

  test("hold up the cash but not the care at home", () => {
    const result = computeJkkBenefit({ ...farmer, expenses: { homeCare: 4_000_000, dentures: 1 } });
    expect(result.byItem).toEqual({ "home-care": 4_000_000 });
    expect(result.withheld.map(({ item }) => item)).toEqual([
      "death",
      "periodic",
      "funeral",
      "dentures",
    ]);
    expect(result.inKind.map(({ item }) => item)).toContain("medical-care");
  });

  test("are settled by anybody: Pasal 39 does not say by whom", () => {
    for (const arrearsSettledBy of ["participant", "heirs", "other"] as const) {
      const result = computeJkkBenefit({ ...farmer, arrearsSettledBy });
      expect(result).toMatchObject({ total: 70_000_000, withheld: [] });
    }
    expect(
      computeJkkBenefit({ ...farmer, arrearsMonths: 4, arrearsSettledBy: "heirs" }).total,
    ).toBe(0);
    const none = { ...farmer, arrearsMonths: 0, arrearsSettledBy: "heirs" } as const;
    expect(() => computeJkkBenefit(none)).toThrow("arrearsSettledBy");
    expect(() => jkk({ arrearsMonths: 2, arrearsSettledBy: "heirs" })).toThrow("arrearsSettledBy");
  });
});
