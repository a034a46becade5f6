import { describe, expect, test } from "vitest";
import {
  amendLaw,
  claimDeadlines,
  computeJkmBenefit,
  computeMigrantWorkerBenefit,
  indonesianLaw,
  InvalidInputError,
  OutOfCoverageError,
  projectScholarship,
  type Benefit,
  type MigrantPhase,
  type MigrantWorkerBenefitInput,
  type Options,
} from "../../../src/index.js";
import { citationOf, provisionIds, refusal, unmet } from "../../words.js";
import { asked } from "../asked.js";
import { unmarked } from "../unmarked.js";

const lastOfOld = "2023-02-21";
const firstOfNew = "2023-02-22";
const use = { readings: { "migrant-worker.amounts-of-one-source": "use" } } as const;
const student = { level: "higher", grade: 2 } as const;

/** An event with what it needs, on a date and in a phase. */
function pmi(input: object, options?: Options): Benefit {
  const base = { date: "2025-04-19", phase: "during" };
  return computeMigrantWorkerBenefit({ ...base, ...input } as MigrantWorkerBenefitInput, options);
}

const items = (notes: readonly { item: string }[]): string[] => notes.map(({ item }) => item);
const codes = ({ warnings }: Benefit): string[] => warnings.map(({ code }) => code);

describe("JKM of migrant workers", () => {
  const death = { event: "death", cause: "other" } as const;

  test("before and after work three parts, by the rule of the day", () => {
    for (const phase of ["before", "after"] as const) {
      expect(pmi({ ...death, phase, date: firstOfNew }).byItem).toEqual({
        death: 20_000_000,
        periodic: 12_000_000,
        funeral: 10_000_000,
      });
      expect(pmi({ ...death, phase, date: lastOfOld }).byItem).toEqual({
        death: 16_200_000,
        periodic: 4_800_000,
        funeral: 3_000_000,
      });
    }
    expect(pmi({ ...death, phase: "after", date: "2018-12-10" }).total).toBe(24_000_000);
    expect(() => pmi({ ...death, date: "2018-12-09" })).toThrow(OutOfCoverageError);
  });

  test("during work one sum, by the rule of 2018 as by that of 2023", () => {
    for (const [date, regulation] of [
      ["2018-12-10", "permenaker-18-2018"],
      [lastOfOld, "permenaker-18-2018"],
      [firstOfNew, "permenaker-4-2023"],
    ] as const) {
      const result = pmi({ ...death, date });
      expect(result).toMatchObject({
        programme: "jkm",
        segment: "migrant-worker",
        total: 85_000_000,
        byItem: { death: 85_000_000 },
        undetermined: [],
      });
      expect(citationOf(result, result.lines[0])?.regulation).toBe(regulation);
    }
  });

  test("a scholarship for a death during work, and no minimum contribution period", () => {
    const family = { ...death, children: [student] };
    const result = pmi(family);
    expect(result.total).toBe(133_000_000);
    expect(result.scholarship?.children[0]?.years).toHaveLength(4);
    expect(codes(result)).toContain("no-contribution-period-known");
    const home = pmi({ ...family, phase: "after" });
    expect(home.total).toBe(42_000_000);
    expect(items(home.notDue)).toEqual(["scholarship"]);
    const old = pmi({ ...family, date: lastOfOld });
    expect(old.total).toBe(85_000_000);
    expect(items(old.undetermined)).toEqual(["scholarship"]);
    expect(old.undetermined[0]?.reason).toEqual({
      key: "migrant-amounts.amount-not-read",
      values: { name: "Permenaker 18/2018" },
    });
    const past = pmi({ ...death, children: [{ level: "higher", grade: 6 }] });
    expect(unmet(past.notDue[0]?.reason)).toMatchObject({ key: "check.scholarship.years-left" });
    expect(asked(pmi({ ...death, children: [{ level: "sd" }] }))).not.toEqual([]);
    const event = { eventDate: firstOfNew, cause: "migrant-worker", children: [student] } as const;
    expect(projectScholarship(event).total).toBe(48_000_000);
    expect(() => projectScholarship({ ...event, eventDate: lastOfOld })).toThrow(
      OutOfCoverageError,
    );
  });

  test("computeJkmBenefit hands a migrant worker on", () => {
    const input = { date: "2025-04-19", segment: "migrant-worker", children: [student] } as const;
    const result = computeJkmBenefit({ ...input, migrantPhase: "during" });
    expect(unmarked(result)).toEqual(unmarked(pmi({ ...death, children: [student] })));
    expect(computeJkmBenefit({ ...input, children: [], migrantPhase: "before" }).total).toBe(
      42_000_000,
    );
    expect(() => computeJkmBenefit(input as never)).toThrow("migrantPhase");
    const days = { returnDate: "2025-01-01", migrantPhase: "after" } as const;
    expect(computeJkmBenefit({ ...input, ...days }).total).toBe(0);
    const before = { ...input, children: [], migrantPhase: "before" } as const;
    expect(computeJkmBenefit({ ...before, departureDate: "2025-09-19" }).total).toBe(42_000_000);
    expect(computeJkmBenefit({ ...before, departureDate: "2025-09-20" }).total).toBe(0);
  });
});

describe("JKK of migrant workers", () => {
  test("a death during work is paid as JKM is; before and after it the sum was not read", () => {
    const death = { event: "death", cause: "work-accident" } as const;
    expect(pmi(death)).toMatchObject({ programme: "jkk", total: 85_000_000 });
    expect(pmi({ ...death, date: lastOfOld }).total).toBe(0);
    expect(pmi({ ...death, date: lastOfOld }, use)).toMatchObject({ total: 85_000_000 });
    const home = pmi({ ...death, phase: "before", children: [student] });
    expect(home.byItem).toEqual({ scholarship: 48_000_000 });
    expect(items(home.undetermined)).toEqual(["death"]);
  });

  test("disability: care and scholarship, the sums not read", () => {
    const total = pmi({ event: "total-disability", children: [student] });
    expect(total.byItem).toEqual({ scholarship: 48_000_000 });
    expect(items(total.undetermined)).toEqual(["total-disability", "periodic"]);
    expect(items(total.inKind)).toEqual(["medical-care", "vocational-training"]);
    const partial = pmi({ event: "partial-disability", phase: "after" });
    expect(partial).toMatchObject({ total: 0, undetermined: [{ item: "partial-disability" }] });
    expect(partial.undetermined[0]?.reason).toEqual({
      key: "migrant-amounts.amount-not-read",
      values: { name: "Permenaker 4/2023" },
    });
    expect(pmi({ event: "partial-disability", date: lastOfOld }).inKind).toEqual([]);
  });

  test.each([
    ["treatment-abroad", "during", 50_000_000],
    ["home-care", "after", 20_000_000],
    ["hearing-aid", "before", 2_500_000],
    ["glasses", "during", 1_000_000],
    ["loss-on-the-way-home", "after", 10_000_000],
  ] as const)("%s is paid at cost up to a limit", (event, phase, limit) => {
    const paid = (cost: number): number => pmi({ event, phase, cost }).total;
    expect(paid(limit - 1)).toBe(limit - 1);
    expect(paid(limit)).toBe(limit);
    expect(paid(limit + 1)).toBe(limit);
    expect(pmi({ event, phase, cost: 1.5 }).total).toBe(2);
    expect(pmi({ event, phase, date: firstOfNew, cost: 1 }).total).toBe(1);
    const before = pmi({ event, phase, date: lastOfOld, cost: 1 });
    expect(before.total).toBe(0);
    const known = event === "loss-on-the-way-home";
    expect(items(known ? before.undetermined : before.notDue)).toEqual([event]);
  });

  test.each([
    ["rape", 50_000_000],
    ["one-sided-dismissal", 1_500_000],
    ["placed-against-contract", 25_000_000],
  ] as const)("%s is new in 2023", (event, amount) => {
    expect(pmi({ event, date: firstOfNew }).total).toBe(amount);
    const before = pmi({ event, date: lastOfOld });
    expect(before).toMatchObject({ total: 0, notDue: [{ item: event }], undetermined: [] });
  });

  test("the way home after a placement against the contract, up to a limit", () => {
    const event = "placed-against-contract";
    expect(pmi({ event, transportCost: 20_000_000 }).byItem).toEqual({
      "placed-against-contract": 25_000_000,
      transport: 15_000_000,
    });
    expect(pmi({ event, transportCost: 9_000_000 }).total).toBe(34_000_000);
    expect(codes(pmi({ event }))).toContain("transport-cost-not-given");
  });

  test("a failed departure, unless by fault of the agency or government policy", () => {
    const failed = { event: "failed-departure", phase: "before" } as const;
    const nobody = { agencyFault: false, governmentPolicy: false };
    expect(pmi({ ...failed, ...nobody, date: firstOfNew }).total).toBe(10_000_000);
    expect(pmi({ ...failed, ...nobody, agencyFault: true }).total).toBe(0);
    expect(provisionIds(pmi({ ...failed, governmentPolicy: true }).notDue[0])[0]).toBe(
      "migrant-worker.failed-departure.exclusions",
    );
    expect(asked(pmi(failed))).toContain("agencyFault");
    expect(asked(pmi({ ...failed, agencyFault: false }))).toContain("governmentPolicy");
    const before = pmi({ ...failed, date: lastOfOld });
    expect(before).toMatchObject({ total: 7_500_000, undetermined: [], readings: [] });
    const [weak] = before.warnings.filter(({ code }) => code === "evidence-below-text");
    expect(weak).toMatchObject({ severity: "doubt", values: { evidence: "official" } });
    expect(weak?.provisions).toContain("migrant-worker.failed-departure@2018-12-10");
  });

  test("a dismissal because of the accident: the scale of 2018 has one source only", () => {
    const dismissed = (serviceMonths: number, date: string, options?: Options): Benefit =>
      pmi({ event: "accident-dismissal", serviceMonths, date }, options);
    const reported = (months: number): number => dismissed(months, lastOfOld, use).total;
    expect([2, 3, 5, 6, 11, 12, 17, 18].map(reported)).toEqual([
      0, 2_000_000, 2_000_000, 3_000_000, 3_000_000, 4_000_000, 4_000_000, 0,
    ]);
    expect(items(dismissed(18, lastOfOld, use).undetermined)).toEqual(["accident-dismissal"]);
    const unsettled = dismissed(6, lastOfOld);
    expect(items(unsettled.undetermined)).toEqual(["accident-dismissal"]);
    expect(unsettled.readings.map(({ id }) => id)).toEqual([
      "migrant-worker.amounts-of-one-source",
    ]);
    expect(dismissed(6, lastOfOld, use).warnings).toContainEqual(
      expect.objectContaining({ code: "evidence-below-text", values: { evidence: "secondary" } }),
    );
    expect(items(dismissed(6, firstOfNew, use).undetermined)).toEqual(["accident-dismissal"]);
    expect(codes(dismissed(6, firstOfNew))).toContain("dismissal-exclusions");
  });

  test("a one-sided dismissal is paid once, or by the other reading every month", () => {
    const monthly = { readings: { "migrant-worker.dismissal-payment": "monthly" } } as const;
    const dismissed = { event: "one-sided-dismissal" } as const;
    expect(pmi(dismissed).readings.map(({ option }) => option)).toEqual(["once"]);
    expect(pmi({ ...dismissed, benefitMonths: 4 }).total).toBe(1_500_000);
    expect(pmi({ ...dismissed, benefitMonths: 4 }, monthly).total).toBe(6_000_000);
    expect(pmi(dismissed).lines[0]).not.toHaveProperty("steps");
    const law = amendLaw(indonesianLaw, {
      name: "by hearsay",
      changes: [
        {
          provision: "migrant-worker.one-sided-dismissal",
          from: "2026-01-01",
          value: 2_000_000,
          evidence: "secondary",
          cites: [{ regulation: "permen-p2mi-9-2026", article: "Pasal 1" }],
        },
      ],
    });
    const later = { ...dismissed, date: "2026-01-01" };
    expect(items(pmi(later, { law }).undetermined)).toEqual(["one-sided-dismissal"]);
    expect(pmi(later, { law, ...use }).total).toBe(2_000_000);
    expect(pmi({ ...dismissed, benefitMonths: 4 }, monthly).lines[0]?.steps).toMatchObject([
      { kind: "look-up", value: 1_500_000 },
      { kind: "multiply", factor: 4, of: 1_500_000, result: "6000000" },
    ]);
    expect(asked(pmi(dismissed, monthly))).toContain("benefitMonths");
  });

  test.each([
    ["accident-transport", "before"],
    ["prosthesis", "after"],
    ["dentures", "during"],
    ["failed-placement", "during"],
    ["repatriation", "during"],
  ] as const)("%s is given, of an amount that was not read", (event, phase) => {
    for (const date of [lastOfOld, firstOfNew]) {
      expect(pmi({ event, phase, date })).toMatchObject({
        total: 0,
        undetermined: [{ item: event }],
      });
    }
  });
});

describe("the protection", () => {
  const loss = { event: "loss-on-the-way-home", phase: "after", cost: 1 } as const;

  test("each event has its phases", () => {
    const phases = (event: string, more: object = {}): MigrantPhase[] =>
      (["before", "during", "after"] as const).filter(
        (phase) => pmi({ event, phase, ...more }).total > 0,
      );
    const nobody = { agencyFault: false, governmentPolicy: false };
    expect(phases("failed-departure", nobody)).toEqual(["before"]);
    expect(phases("loss-on-the-way-home", { cost: 1 })).toEqual(["after"]);
    expect(phases("treatment-abroad", { cost: 1 })).toEqual(["during"]);
    expect(phases("rape")).toEqual(["before", "during", "after"]);
    const wrong = pmi({ ...loss, phase: "before" });
    expect(citationOf(wrong, wrong.notDue[0])?.article).toContain("Pasal 27");
  });

  test("five months before departure, the contract, one month after the return", () => {
    const before = (departureDate: string): number =>
      pmi({ event: "rape", phase: "before", departureDate }).total;
    expect(before("2025-09-19")).toBe(50_000_000);
    expect(before("2025-09-20")).toBe(0);
    expect(before("2025-04-19")).toBe(50_000_000);
    expect(before("2025-04-18")).toBe(0);
    const during = (contractEnd: string): number => pmi({ event: "rape", contractEnd }).total;
    expect([during("2025-04-19"), during("2025-04-18")]).toEqual([50_000_000, 0]);
    const after = (returnDate: string): number => pmi({ ...loss, returnDate }).total;
    expect([after("2025-03-19"), after("2025-03-18")]).toEqual([1, 0]);
    expect(codes(pmi(loss))).toContain("assumed-met");
    expect(() => pmi({ ...loss, returnDate: "2025-04-20" })).toThrow("returnDate");
    expect(pmi({ event: "rape", returnDate: "2025-04-20" }).total).toBe(50_000_000);
    const old = { event: "death", cause: "other", phase: "after", date: lastOfOld } as const;
    const afterOld = (returnDate: string): number => pmi({ ...old, returnDate }).total;
    expect([afterOld("2023-01-21"), afterOld("2023-01-20")]).toEqual([24_000_000, 0]);
  });

  test("what is barred assumes nothing", () => {
    const barred = pmi({ event: "rape", phase: "before", departureDate: "2025-09-20" });
    expect(barred.total).toBe(0);
    expect(codes(barred)).not.toContain("assumed-met");
    expect(barred.facts).toMatchObject({ assumed: [], missing: [] });
    expect(barred).toMatchObject({
      programme: "jkk",
      date: "2025-04-19",
      segment: "migrant-worker",
      notDue: [{ item: "rape" }],
    });
    expect(barred.checks.map(({ id }) => id)).toContain("migrant-worker.protected");
  });

  test("an event that is not known is told which are", () => {
    expect(refusal(() => pmi({ event: "accident" as "rape" }))).toMatch(
      /^Invalid input: event: one of these events: death, .*, repatriation \(Permenaker 4\/2023 Pasal 27 dan 34\)$/,
    );
  });

  test("JKK is claimed within five years, before 2023 within two", () => {
    const claimed = (claimedOn: string): number => pmi({ ...loss, claimedOn }).total;
    expect([claimed("2030-04-19"), claimed("2030-04-20")]).toEqual([1, 0]);
    const old = (claimedOn: string): Benefit =>
      pmi({ event: "failed-departure", phase: "before", date: lastOfOld, claimedOn }, use);
    expect([old("2025-02-21").total, old("2025-02-22").total]).toEqual([7_500_000, 0]);
    expect(unmet(old("2025-02-22").notDue[0]?.reason)).toMatchObject({
      key: "check.migrant-worker.claim-window",
      values: { value: 2 },
    });
    expect(() => claimed("2025-04-18")).toThrow(InvalidInputError);
  });

  test("each event takes its own facts", () => {
    expect(() => pmi({ event: "death" })).toThrow("cause");
    expect(() => pmi({ event: "glasses" })).toThrow("cost");
    expect(refusal(() => pmi({ event: "rape", cost: 1 }))).toContain("unknown field: cost");
    expect(() => pmi({ event: "x" })).toThrow("event: expected.migrant-worker.event");
    expect(() => pmi({ event: "rape", phase: "x" })).toThrow("phase");
    const early = { event: "death", cause: "other", date: "1999-01-01" } as const;
    expect(() => pmi(early)).toThrow(OutOfCoverageError);
  });
});

describe("from 28 August 2026, under the regulation that was not read", () => {
  const death = { event: "death", cause: "other", date: "2026-08-28" } as const;
  const refuse = { readings: { "migrant-worker.rule-of-2026": "refuse" } } as const;
  const unread = {
    code: "migrant-rule-not-read",
    severity: "doubt",
    values: { regulation: "permen-p2mi-9-2026", from: "2026-08-28" },
  };

  test("the values of 2023 go on with a warning that names it", () => {
    expect(pmi(death).total).toBe(85_000_000);
    expect(pmi(death).warnings).toContainEqual(unread);
    expect(pmi(death).readings).toContainEqual({
      id: "migrant-worker.rule-of-2026",
      option: "continue-2023",
    });
    expect(codes(pmi({ ...death, date: "2026-08-27" }))).not.toContain(unread.code);
    const claim = { segment: "migrant-worker", date: death.date } as const;
    for (const event of ["death", "work-accident"] as const) {
      expect(claimDeadlines({ ...claim, event }).warnings).toContainEqual(unread);
    }
    const event = { eventDate: death.date, cause: "migrant-worker", children: [student] } as const;
    expect(projectScholarship(event).warnings).toContainEqual(unread);
  });

  test("a registration under another rule is warned of; by a reading its rule holds", () => {
    const changed = (date: string, registeredOn: string): boolean =>
      codes(pmi({ ...death, date, registeredOn })).includes("migrant-rule-changed");
    expect(changed("2026-08-28", "2026-08-27")).toBe(true);
    expect(changed("2026-08-28", "2026-08-28")).toBe(false);
    expect(changed("2026-08-27", "2026-08-26")).toBe(false);
    const registration = { readings: { "migrant-worker.rule-date": "registration" } } as const;
    const unknown: unknown = expect.objectContaining({
      field: "registeredOn",
      why: { key: "migrant-rule-day.registration" },
    });
    expect(() => pmi(death, registration)).toThrow(unknown);
  });

  test("by the other reading there is no result from that day", () => {
    expect(pmi({ ...death, date: "2026-08-27" }, refuse).total).toBe(85_000_000);
    expect(refusal(() => pmi(death, refuse))).toContain("Permen P2MI 9/2026");
    expect(() => pmi(death, refuse)).toThrow(InvalidInputError);
    const event = { eventDate: death.date, cause: "migrant-worker", children: [student] } as const;
    expect(refusal(() => projectScholarship(event, refuse))).toContain("Permen P2MI 9/2026");
  });
});
