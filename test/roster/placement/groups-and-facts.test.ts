import { describe, expect, test } from "vitest";
import {
  amendLaw,
  type CategoryId,
  fundingCheck,
  type FundingFacts,
  indonesianLaw,
  OutOfCoverageError,
  placeWorker,
  type PlacementInput,
  workerCategories,
} from "jamsosnaker";
import { fundedGroupsOf } from "../../../src/roster/placement/funding-checks.js";
import { lawWithout } from "../../law-with-versions.js";
import { storable } from "../../storable.js";

test.each<[CategoryId, string[]]>([
  ["petani", ["vulnerable"]],
  ["pekebun-sawit", ["palm-oil-workers", "vulnerable"]],
  ["pekerja-padat-karya-desa", ["cash-for-work", "vulnerable"]],
  ["rt-rw", ["rt-rw"]],
  ["guru-honorer", ["non-asn"]],
  ["karyawan-perusahaan", []],
])("%s is of the groups %j", (id, groups) => {
  const category = workerCategories.find((one) => one.id === id) ?? expect.fail(id);
  expect(fundedGroupsOf(category)).toEqual(groups);
});

describe("the village fund, read wider", () => {
  const wider = { readings: { "funding.village-fund-scope": "wider" } } as const;
  const facts = { fundedBy: "apbdes", villageFund: true } as const;

  test("one of several groups of a person is enough", () => {
    const planter: FundingFacts = { ...facts, month: "2026-05", category: "pekebun-sawit" };
    expect(fundingCheck(planter).outcome).toBe("not-allowed");
    expect(fundingCheck(planter, wider).outcome).toBe("allowed");
  });

  test("is asked only from the year on in which the question is open", () => {
    const law = amendLaw(indonesianLaw, {
      name: "sooner",
      changes: [
        {
          provision: "funding.village-fund",
          from: "2025-06-01",
          value: {
            groups: ["cash-for-work"],
            onlyThese: true,
            widerGroups: ["vulnerable"],
            conditions: [],
          },
          cites: [{ regulation: "permendes-16-2025", article: "Prioritas Dana Desa 2026" }],
        },
      ],
    });
    const inMonth = (month: string): unknown => {
      const { outcome, readings } = fundingCheck(
        { ...facts, month, category: "petani" },
        { ...wider, law },
      );
      return [outcome, readings];
    };
    expect(inMonth("2025-12")).toEqual(["not-allowed", []]);
    expect(inMonth("2026-01")).toEqual([
      "allowed",
      [{ id: "funding.village-fund-scope", option: "wider" }],
    ]);
  });
});

describe("a worker", () => {
  const place = (occupation: string, more: Partial<PlacementInput> = {}) =>
    placeWorker({ occupation, month: "2026-05", ...more });

  test("of a firm whose risk group is not known has none, and is asked for it with the wage", () => {
    const placed = place("karyawan", { wage: 5_000_000 });
    expect(placed.missing).toEqual(["riskGroup"]);
    expect(placed).not.toHaveProperty("riskGroup");
    expect(place("karyawan", { wage: 5_000_000, riskGroup: "low" }).riskGroup).toBe("low");
  });

  test("may be given with pay of the other kind beside that of the segment", () => {
    const farmer = place("petani", { income: 1_000_000, wage: 1, fundedBy: "apbd" });
    expect(storable(farmer.contribution)?.total).toBe(16_800);
    const both = { wage: 5_000_000, income: 1, riskGroup: "very-low" } as const;
    expect(place("karyawan", both).contribution?.total).toBe(27_000);
    expect(() => place("petani", { wage: 1 })).toThrow("wage");
    expect(() => place("karyawan", { income: 1 })).toThrow("income");
  });

  test("of a segment that is an open question has the risk group in the other answer alone", () => {
    const officer = place("KPPS", { wage: 1_200_000, riskGroup: "low" });
    expect(officer.segment).toBe("non-wage-earner");
    expect(officer).not.toHaveProperty("riskGroup");
    expect(officer.alternatives).toMatchObject([{ segment: "wage-earner", riskGroup: "low" }]);
  });

  test("is refused where the law does not know what another answer costs", () => {
    const law = lawWithout("jkk.contribution.wage-earner.rate");
    const officer = { occupation: "KPPS", month: "2026-05", wage: 1_200_000 } as const;
    expect(() => placeWorker(officer, { law })).toThrow(OutOfCoverageError);
  });

  test("of a firm may be paid for by it, before a rule says so", () => {
    const facts = { fundedBy: "employer", category: "karyawan-perusahaan" } as const;
    const rules = (month: string): unknown =>
      fundingCheck({ ...facts, month }).checks.map(({ passed, provisions }) => [
        passed,
        provisions,
      ]);
    expect(rules("2023-09")).toEqual([[true, []]]);
    expect(rules("2023-10")).toEqual([[true, ["membership.wage-earner.kinds@2023-10-06"]]]);
  });

  test.each<[string, boolean | undefined, string, CategoryId | undefined]>([
    ["PPPK paruh waktu", false, "placed", "pegawai-non-asn"],
    ["PPPK paruh waktu", undefined, "unknown", undefined],
    ["PPPK", false, "outside", undefined],
    ["camat", false, "unknown", undefined],
    ["camat paruh waktu", false, "unknown", undefined],
  ])(
    "%s, said to be in a separate scheme: %s",
    (occupation, inSeparateScheme, outcome, category) => {
      expect(place(occupation, { inSeparateScheme })).toMatchObject({
        outcome,
        ...(category !== undefined && { category }),
      });
    },
  );
});
