import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  computeJkmBenefit,
  computeMigrantWorkerBenefit,
  type Benefit,
  type MigrantWorkerBenefitInput,
  type Options,
} from "../../../src/index.js";
import { issuesOf } from "../../issues-of.js";
import { lawWithout } from "../../law-with-versions.js";

function of(input: object, options?: Options): Benefit {
  const base = { date: "2025-04-19", phase: "during" };
  return computeMigrantWorkerBenefit({ ...base, ...input } as MigrantWorkerBenefitInput, options);
}

const early = { date: "2020-01-01" } as const;
const list = "migrant-worker.benefit.list@2018-12-10";
const notRead = (item: string, label?: object): object => ({
  item,
  ...(label && { label }),
  reason: { key: "migrant-amounts.amount-not-read", values: { name: "Permenaker 18/2018" } },
  provisions: [list],
  missing: [],
});
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);

describe("a dismissal", () => {
  const item = "one-sided-dismissal";
  const provision = "migrant-worker.one-sided-dismissal@2023-02-22";
  const monthly = { readings: { "migrant-worker.dismissal-payment": "monthly" } } as const;

  test("by months that are not given is open, a month at least", () => {
    const open = of({ event: item }, monthly);
    expect(open.undetermined).toEqual([
      {
        item,
        reason: { key: "migrant-dismissal.open" },
        provisions: [provision],
        missing: ["benefitMonths"],
        atLeast: 1_500_000,
      },
    ]);
    expect(open.needed).toEqual([
      { field: "benefitMonths", why: { key: "migrant-dismissal.months-needed" } },
    ]);
  });

  test.each([
    [1, 1_500_000, undefined],
    [
      3,
      4_500_000,
      [
        { kind: "look-up", provision, value: 1_500_000 },
        { kind: "multiply", factor: 3, of: 1_500_000, result: "4500000" },
      ],
    ],
  ])("of %i months is %d", (benefitMonths, amount, steps) => {
    expect(of({ event: item, benefitMonths }, monthly).lines).toStrictEqual([
      {
        item,
        amount,
        exact: String(amount),
        paidTo: "participant",
        provisions: [provision],
        ...(steps && { steps }),
      },
    ]);
  });
});

describe("a placement against the contract", () => {
  const event = "placed-against-contract";
  const way = `migrant-worker.${event}.transport@2023-02-22`;

  test("warns that the cost of the way home is not given", () => {
    expect(of({ event }).warnings).toContainEqual({
      code: "transport-cost-not-given",
      severity: "assumption",
      provisions: [way],
      assumes: ["transportCost"],
    });
    expect(codes(of({ event, transportCost: 1 }))).not.toContain("transport-cost-not-given");
  });

  test("pays the way home up to its limit, told in steps", () => {
    const line = (cost: number, amount: number): object => ({
      item: "transport",
      label: { key: "migrant-part.transport" },
      amount,
      exact: String(amount),
      paidTo: "participant",
      provisions: [way],
      steps: [{ kind: "cap", provision: way, of: cost, limit: 15_000_000, result: amount }],
    });
    const paid = (transportCost: number): unknown => of({ event, transportCost }).lines[1];
    expect(paid(5_000_000)).toEqual(line(5_000_000, 5_000_000));
    expect(paid(20_000_000)).toEqual(line(20_000_000, 15_000_000));
  });

  test("is open where its sum was not read", () => {
    expect(of({ event, ...early })).toMatchObject({ lines: [] });
  });
});

describe("what was not read of 2018", () => {
  const total = [
    notRead("total-disability"),
    notRead("periodic", { key: "migrant-worker-benefit.periodic" }),
  ];

  test.each<[string, object, readonly object[]]>([
    ["a total disability", { event: "total-disability" }, total],
    ["a total disability of no children", { event: "total-disability", children: [] }, total],
    [
      "a total disability and the scholarship of a child",
      { event: "total-disability", children: [{ level: "sd", grade: 3 }] },
      [...total, notRead("scholarship")],
    ],
    [
      "a death by accident before work",
      { event: "death", cause: "work-accident", phase: "before" },
      [notRead("death")],
    ],
  ])("is open: %s", (_, facts, undetermined) => {
    const result = of({ ...early, ...facts });
    expect(result).toMatchObject({ total: 0, lines: [], notDue: [] });
    expect(result.undetermined).toEqual(undetermined);
  });
});

describe("the scholarship of a death before work", () => {
  const death = { event: "death", cause: "other", phase: "before" } as const;

  test("is not due, and not named without children", () => {
    expect(of({ ...death, children: [{ level: "sd", grade: 3 }] }).notDue).toEqual([
      {
        item: "scholarship",
        reason: { key: "migrant-scholarship.phase" },
        provisions: ["migrant-worker.scholarship@2023-02-22"],
      },
    ]);
    for (const children of [undefined, []]) {
      expect(of({ ...death, children }).notDue).toEqual([]);
      expect(codes(of({ ...death, children }))).not.toContain("assumed-no-children");
    }
  });

  test("of no children is no question during work either", () => {
    const during = { ...death, phase: "during" } as const;
    expect(codes(of({ ...during, children: [] }))).not.toContain("no-contribution-period-known");
    expect(of({ ...during, children: [] }).scholarship).toBeUndefined();
    expect(of({ ...during, children: [] }).provisions.map(({ key }) => key)).not.toContain(
      "migrant-worker.scholarship@2023-02-22",
    );
  });
});

test("the programme is JKM of a death that is no accident, else JKK", () => {
  const programme = (facts: object): string => of(facts).programme;
  expect(programme({ event: "death", cause: "other" })).toBe("jkm");
  expect(programme({ event: "death", cause: "work-accident" })).toBe("jkk");
  expect(programme({ event: "rape" })).toBe("jkk");
});

test.each([
  [null, "issue.type"],
  [undefined, "issue.required"],
  ["x", "issue.type"],
  [1, "issue.type"],
])("%j is no benefit of JKM either", (input, code) => {
  expect(issuesOf(() => computeJkmBenefit(input as never))).toEqual([{ path: "", code }]);
});

describe("the facts of cover", () => {
  const covered = (facts: object): unknown => {
    const assessed = assessEligibility({
      for: "migrant-worker",
      facts: { date: "2025-04-19", ...facts },
    } as never);
    return assessed.checks.find(({ id }) => id === "migrant-worker.covered");
  };

  test("are the event and the phase, and what they depend on", () => {
    expect(covered({})).toMatchObject({
      passed: undefined,
      missing: [
        "event",
        "phase",
        "cause",
        "agencyFault",
        "governmentPolicy",
        "departureDate",
        "contractEnd",
        "returnDate",
      ],
    });
    expect(covered({ event: "rape" })).toMatchObject({
      passed: undefined,
      missing: ["phase", "departureDate", "contractEnd", "returnDate"],
    });
    expect(covered({ phase: "during" })).toMatchObject({
      passed: undefined,
      missing: ["event", "cause", "agencyFault", "governmentPolicy"],
    });
    expect(covered({ event: "rape", phase: "during" })).toMatchObject({
      passed: true,
      missing: [],
    });
  });
});

describe("a law that does not know an amount of the day", () => {
  const against = "placed-against-contract";

  test.each<[string, string, object]>([
    [`migrant-worker.${against}`, against, { event: against, transportCost: 1 }],
    [`migrant-worker.${against}.transport`, against, { event: against, transportCost: 1 }],
    ["migrant-worker.home-care", "home-care", { event: "home-care", cost: 1 }],
    ["migrant-worker.rape", "rape", { event: "rape" }],
    ["migrant-worker.one-sided-dismissal", "one-sided-dismissal", { event: "one-sided-dismissal" }],
    ["migrant-worker.jkm.during", "death", { event: "death", cause: "other" }],
    ["migrant-worker.jkk.death-during", "death", { event: "death", cause: "work-accident" }],
    [
      "migrant-worker.jkm.before-or-after",
      "death",
      { event: "death", cause: "other", phase: "before" },
    ],
  ])("leaves it open: %s", (id, item, facts) => {
    const result = of(facts, { law: lawWithout(id) });
    expect(result).toMatchObject({ total: 0, lines: [] });
    expect(result.undetermined[0]).toMatchObject({
      item,
      reason: { key: "migrant-amounts.amount-not-read", values: { name: "Permenaker 4/2023" } },
      missing: [],
    });
  });
});
