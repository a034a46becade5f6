import { describe, expect, test } from "vitest";
import {
  computeContribution,
  type ConstructionInput,
  type Contribution,
  type MigrantWorkerInput,
  type Options,
  type WageEarnerInput,
} from "../../src/index.js";
import { issuesOf } from "../issues-of.js";

const worker: WageEarnerInput = {
  segment: "wage-earner",
  month: "2026-05",
  wage: 5_000_000,
  riskGroup: "low",
  programmes: ["jkk"],
};
const of = (more: Partial<WageEarnerInput>, options?: Options): Contribution =>
  computeContribution({ ...worker, ...more }, options);
const warned = (result: Contribution, code: string): unknown =>
  result.warnings.find((warning) => warning.code === code);

describe("the lines of a bill rest on", () => {
  const restingOn = (result: Contribution): unknown =>
    result.lines.map(({ programme, provisions }) => [programme, provisions]);
  const relief = (programme: string): string => `relief.pp-49-2020.${programme}-share@2020-08-01`;

  test("the rate and the relief, of wages in construction", () => {
    const project: ConstructionInput = {
      segment: "construction",
      month: "2020-09",
      wages: 100_000_000,
      arrearsFree: true,
    };
    expect(restingOn(computeContribution(project))).toEqual([
      ["jkk", ["jkk.contribution.construction.wage-rate@2015-07-01", relief("jkk")]],
      ["jkm", ["jkm.contribution.construction.wage-rate@2015-07-01", relief("jkm")]],
    ]);
  });

  test("the slices and the relief, of a contract", () => {
    const project = { segment: "construction", month: "2020-09", contractValue: 1_000 } as const;
    const of = (programme: string): unknown => [
      programme,
      [`${programme}.contribution.construction.contract-slices@2015-07-01`, relief(programme)],
    ];
    expect(restingOn(computeContribution(project))).toEqual([of("jkk"), of("jkm")]);
  });

  test("the floor of the minimum wage, where it counts", () => {
    const floor = { readings: { "contribution.wage-floor": "minimum-wage" } } as const;
    const rate = "jkk.contribution.wage-earner.rate@2015-07-01";
    expect(restingOn(of({ minimumWage: 6_000_000 }, floor))).toEqual([
      ["jkk", [rate, "wage-basis.minimum-wage-floor@2022-07-01"]],
    ]);
    expect(restingOn(of({ minimumWage: 6_000_000 }))).toEqual([["jkk", [rate]]]);
  });

  test("the package and the further months, of a migrant worker", () => {
    const contract: MigrantWorkerInput = {
      segment: "migrant-worker",
      date: "2025-05-01",
      contractMonths: 27,
      via: "agency",
    };
    expect(
      computeContribution(contract).lines.map(({ provisions }) => provisions.length),
    ).toContain(2);
  });
});

describe("a bill doubts, with the law in doubt", () => {
  test("JP of a foreigner", () => {
    expect(warned(of({ programmes: ["jp"], citizen: false }), "jp-of-foreigner")).toEqual({
      code: "jp-of-foreigner",
      severity: "doubt",
      provisions: ["jp.nationality@2015-07-01"],
    });
  });

  test("JP past the pension age, from the age to the end of its postponement", () => {
    const past = of({ programmes: ["jp"], birthDate: "1966-01-01" });
    expect(warned(past, "jp-past-pension-age")).toEqual({
      code: "jp-past-pension-age",
      severity: "doubt",
      values: { since: "2024-01-01", until: "2027-01-01" },
      provisions: ["jp.pension-age@2015-07-01", "jp.old-age.postponement@2015-07-01"],
    });
  });

  test("JKP of a firm that lacks the programmes for it", () => {
    const required = { programmes: "required", employer: { size: "micro" } } as const;
    expect(warned(of({ ...required, jkpEnrolled: true }), "jkp-presupposes")).toMatchObject({
      values: { missing: ["jht"] },
      provisions: ["jkp.membership.programmes@2025-02-07"],
    });
    for (const jkpEnrolled of [false, undefined]) {
      expect(warned(of({ ...required, jkpEnrolled }), "jkp-presupposes")).toBeUndefined();
    }
  });
});

test("the conditions of JKP are told with their values", () => {
  const { checks } = of({
    programmes: "required",
    employer: { size: "large" },
    citizen: true,
    jkpMembership: { ageAtRegistration: 30, registeredInJkn: true },
  });
  expect(checks.map(({ id, passed, values }) => [id, passed, values])).toEqual([
    ["membership.required-programmes", true, { programmes: ["jkk", "jkm", "jht", "jp"] }],
    ["jkp.programmes", true, undefined],
    ["jkp.citizen", true, undefined],
    ["jkp.entry-age", true, { age: 54 }],
    ["jkp.health-insurance", true, undefined],
  ]);
});

describe("facts of a bill that cannot be", () => {
  const member = { programmes: "required", employer: { size: "large" } } as const;
  const jkp = { ageAtRegistration: 30, registeredInJkn: true } as const;

  test.each<[string, Partial<WageEarnerInput>, string | undefined]>([
    ["a birth in the month", { birthDate: "2026-05-31" }, undefined],
    ["a birth after the month", { birthDate: "2026-06-01" }, "birthDate"],
    [
      "one citizenship",
      { ...member, citizen: true, jkpMembership: { ...jkp, citizen: true } },
      undefined,
    ],
    [
      "two citizenships",
      { ...member, citizen: true, jkpMembership: { ...jkp, citizen: false } },
      "jkpMembership.citizen",
    ],
    [
      "a citizenship of JKP alone",
      { ...member, jkpMembership: { ...jkp, citizen: true } },
      undefined,
    ],
  ])("%s", (_, facts, path) => {
    expect(issuesOf(() => of(facts)).map((issue) => issue.path)).toEqual(
      path === undefined ? [] : [path],
    );
  });

  test.each([
    [{ hourly: 5 }, "expected.contribution.hourly"],
    [true, "expected.wage"],
    [null, "expected.wage"],
    [-1, "expected.rupiah"],
    ["x", "expected.rupiah"],
  ])("a wage of %j", (wage, code) => {
    expect(issuesOf(() => of({ wage: wage as never }))).toEqual([{ path: "wage", code }]);
  });
});

describe("a contract of a migrant worker", () => {
  const contract = (contractMonths: number): unknown =>
    issuesOf(() =>
      computeContribution({
        segment: "migrant-worker",
        date: "2025-05-01",
        contractMonths,
        via: "agency",
      }),
    );

  test("shorter than every package has none below it", () => {
    expect(contract(6)).toEqual([]);
    expect(contract(3)).toMatchObject([{ path: "contractMonths" }]);
  });
});

test("what bills share cannot be changed by who receives one", () => {
  const bill = of({ programmes: ["jkk", "jp"] });
  const shared = [
    bill.lines[0]?.provisions,
    bill.provisions,
    bill.provisions[0],
    bill.readings,
    bill.warnings,
    bill.warnings[0],
  ];
  expect(shared.map(Object.isFrozen)).toEqual(shared.map(() => true));
  const { reliefs } = of({ month: "2020-09" });
  expect([reliefs, ...reliefs].map(Object.isFrozen)).toEqual([true, true]);
});
