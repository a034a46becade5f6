import { describe, expect, test } from "vitest";
import {
  amendLaw,
  computeContribution,
  computeJkmBenefit,
  dueProvisions,
  indonesianLaw,
  InvalidInputError,
  type Law,
  type Provision,
  type ProvisionVersion,
} from "../../src/index.js";

/** The built-in law with the versions of one provision replaced. */
function lawWith(id: string, versions: readonly ProvisionVersion[], asOf = "2027-12-31"): Law {
  const builtIn = indonesianLaw.provision(id);
  if (!builtIn) throw new Error(`no provision ${id}`);
  const provision: Provision = { ...builtIn, versions };
  return {
    ...indonesianLaw,
    asOf,
    provision: (wanted) => (wanted === id ? provision : indonesianLaw.provision(wanted)),
  };
}

const cites = [{ regulation: "pp-44-2015", article: "Pasal 34" }];
const version = (from: string, value: unknown, to?: string): ProvisionVersion => ({
  from,
  value,
  cites,
  evidence: "text",
  ...(to !== undefined && { to }),
});

describe("another body of law", () => {
  test("is read by every calculator in place of the built-in one", () => {
    const law = lawWith("jkm.benefit.lump-sum", [
      version("2019-12-02", 20_000_000, "2026-12-31"),
      version("2027-01-01", 28_000_000),
    ]);
    const death = { date: "2027-01-01", segment: "wage-earner" } as const;
    const reformed = computeJkmBenefit(death, { law });
    expect(reformed.total).toBe(50_000_000);
    expect(reformed.lines[0]?.provisions[0]).toBe("jkm.benefit.lump-sum@2027-01-01");
    expect(reformed.provisions.map(({ key }) => key)).toContain("jkm.benefit.lump-sum@2027-01-01");
    expect(reformed.warnings.map(({ code }) => code)).not.toContain("after-law-as-of");
    const before = computeJkmBenefit(death);
    expect(before.total).toBe(42_000_000);
    expect(before.warnings.map(({ code }) => code)).toContain("after-law-as-of");
  });

  test("a relief that ends inside a month is decided by the reading of the month", () => {
    const law = lawWith("relief.pp-50-2025.other", [version("2026-04-01", "50", "2026-06-15")]);
    const bill = (month: string, readings = {}): number =>
      computeContribution(
        {
          segment: "non-wage-earner",
          month,
          income: 1_000_000,
          programmes: ["jkk", "jkm"],
          fundedBy: "self",
          sector: "transport",
        },
        { law, readings },
      ).total;
    expect(bill("2026-06")).toBe(8_400);
    const closed = lawWith("relief.pp-50-2025.transport", [version("2030-01-01", "50")]);
    const courier = {
      segment: "non-wage-earner",
      month: "2026-05",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "self",
    } as const;
    expect(computeContribution({ ...courier, sector: "transport" }, { law: closed }).total).toBe(
      16_800,
    );
    expect(computeContribution({ ...courier, sector: "other" }, { law: closed }).total).toBe(8_400);
    expect(() => computeContribution(courier, { law: closed })).toThrow('"sector"');
    const jkm = lawWith("jkm.contribution.non-wage-earner.amount", [
      version("2015-07-01", 6_800, "2026-06-15"),
      version("2026-06-16", 7_000),
    ]);
    const total = (readings = {}): number =>
      computeContribution(
        {
          segment: "non-wage-earner",
          month: "2026-06",
          income: 1,
          programmes: ["jkm"],
          fundedBy: "apbd",
        },
        { law: jkm, readings },
      ).total;
    expect(total()).toBe(7_000);
    expect(total({ "contribution.month-of-change": "first-day" })).toBe(6_800);
  });

  test("an amount that a law gives with sen is rounded once", () => {
    const law = lawWith("jkm.contribution.non-wage-earner.amount", [version("2015-07-01", 6_801)]);
    const result = computeContribution(
      {
        segment: "non-wage-earner",
        month: "2026-05",
        income: 1,
        programmes: ["jkm"],
        fundedBy: "self",
      },
      { law },
    );
    expect(result.lines[0]).toMatchObject({ exact: "3400.5", amount: 3_401 });
    expect(result.readings.map(({ id }) => id)).toEqual(["rounding"]);
  });
});

describe("what is no body of law", () => {
  const death = { date: "2026-05-01", segment: "wage-earner" } as const;
  const fails = (): never => {
    throw new TypeError("not here");
  };
  test.each<readonly [string, unknown]>([
    ["nothing", {}],
    ["null", null],
    ["a name alone", { name: "x" }],
    ["one that lists nothing", { ...indonesianLaw, provisions: () => undefined }],
    ["one that lists something else", { ...indonesianLaw, provisions: () => [{ id: 1 }] }],
    ["one in force on no day", { ...indonesianLaw, at: () => undefined }],
    ["one that fails", { ...indonesianLaw, at: fails }],
    ["one without a day", { ...indonesianLaw, asOf: "junk" }],
    ["one whose provisions fail", { ...indonesianLaw, provision: fails }],
    ["one whose provisions are none", { ...indonesianLaw, provision: () => ({ versions: 5 }) }],
    ["amendments that are no names", { ...indonesianLaw, amendments: 5 }],
  ])("%s is refused", (_, law) => {
    expect(() => computeJkmBenefit(death, { law: law as Law })).toThrow(InvalidInputError);
  });

  test("neither is it by the functions that take a law alone", () => {
    for (const law of [null, {}, { ...indonesianLaw, provisions: fails }]) {
      expect(() => dueProvisions("2026-12-01", { law: law as never })).toThrow(InvalidInputError);
      expect(() => amendLaw(law as never, { name: "x", changes: [] })).toThrow(InvalidInputError);
    }
    expect(() => dueProvisions("2026-12-01", null as never)).toThrow(InvalidInputError);
    expect(() => dueProvisions("2026-12-01", { days: 1e15 })).toThrow(InvalidInputError);
  });
});
