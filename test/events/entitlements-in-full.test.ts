import { describe, expect, test } from "vitest";
import {
  assessEvent,
  indonesianLaw,
  type EventAssessment,
  type EventInput,
  type Law,
  type Options,
} from "../../src/index.js";
import { issuesOf } from "../issues-of.js";

const death = { kind: "death", date: "2024-05-29", cause: "other" } as const;
const accident = { kind: "work-accident", date: "2024-05-29", circumstance: "at-work" } as const;
const jobLoss = { kind: "job-loss", date: "2025-06-15", cause: "dismissal" } as const;
const employed = { segment: "wage-earner", contributionMonths: 40, wage: 5_000_000 } as const;

function assess(
  event: EventInput["event"],
  member: EventInput["member"],
  family?: EventInput["family"],
  options?: Options,
): EventAssessment {
  return assessEvent({ event, member, ...(family && { family }) }, options);
}
const programme = ({ programmes }: EventAssessment, name: string) =>
  programmes.find((one) => one.programme === name);

describe("an entitlement", () => {
  test("of a line is told with its time and the law of both", () => {
    const { entitlements } = assess(death, { ...employed, programmes: ["jkm"] }, [
      { relation: "spouse" },
    ]);
    const when = { key: "entitlements.time-of", values: { days: 3 } };
    const of = (item: string, amount: number): object => ({
      programme: "jkm",
      item,
      paidTo: "heirs",
      amount,
      when,
      provisions: [
        `jkm.benefit.${item === "death" ? "lump-sum" : item}@2019-12-02`,
        "jkm.payment.time@2015-07-01",
      ],
    });
    expect(entitlements).toStrictEqual([
      of("death", 20_000_000),
      of("periodic", 12_000_000),
      of("funeral", 10_000_000),
    ]);
  });

  test("that waits for arrears goes to the participant of an accident", () => {
    const { entitlements } = assess(
      { ...accident, totalDisability: true },
      { segment: "non-wage-earner", programmes: ["jkk"], income: 1_000_000, arrearsMonths: 2 },
    );
    expect(entitlements.map(({ item, paidTo, waits }) => [item, paidTo, waits])).toEqual([
      ["total-disability", "participant", true],
      ["periodic", "participant", true],
    ]);
    for (const one of entitlements) {
      expect(one).not.toHaveProperty("month");
      expect(one).not.toHaveProperty("from");
    }
  });

  test("of months of JKP that wait names the month", () => {
    const { entitlements } = assess(jobLoss, {
      ...employed,
      programmes: ["jkp"],
      jkp: { contributionMonthsInLast24: 24, arrearsMonths: 0 },
    });
    expect(entitlements.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("has no time of payment where none was read", () => {
    const { entitlements } = assess(
      { ...jobLoss, date: "2023-06-15" },
      {
        ...employed,
        programmes: ["jkp"],
        jkp: { contributionMonthsInLast24: 24, consecutiveContributionMonths: 6 },
      },
    );
    expect(entitlements.map(({ when, provisions }) => [when, provisions.length])).toEqual(
      [4, 4, 4, 4, 4, 4].map((length) => [{ key: "entitlements.unknown" }, length]),
    );
    expect(
      entitlements.flatMap(({ provisions }) => provisions).every((key) => key.includes("@")),
    ).toBe(true);
  });

  test("to a scholarship of before December 2019 is no yearly claim", () => {
    const early = {
      ...accident,
      kind: "death",
      cause: "work-accident",
      date: "2018-05-29",
    } as const;
    const child = { level: "higher", grade: 5 } as const;
    const family = [{ relation: "child", child }] as const;
    const paid = (date: string): EventAssessment =>
      assess({ ...early, date }, { ...employed, programmes: ["jkk"] }, family);
    expect(paid("2018-05-29")).not.toHaveProperty("scholarship");
    expect(paid("2024-05-29").scholarship).toBeDefined();
  });
});

describe("a programme that does not answer", () => {
  test("names the fact that its law waits for", () => {
    const result = assess(
      { ...death, date: "2019-11-01" },
      { ...employed, programmes: ["jkm"] },
      [{ relation: "spouse" }],
      { readings: { "benefit.regime-date": "decision" } },
    );
    expect(programme(result, "jkm")).toMatchObject({
      outcome: "undetermined",
      notDue: [],
      undetermined: [
        {
          item: "jkm",
          reason: { key: "open.amount" },
          provisions: [],
          missing: ["event.decidedOn"],
        },
      ],
    });
    expect(result.needed).toMatchObject([
      { field: "event.decidedOn", why: { key: "regime-day.decision" } },
    ]);
  });

  test("names the days that its law knows", () => {
    const result = assess({ ...jobLoss, date: "2020-01-15" }, { ...employed, programmes: ["jkp"] });
    const open = programme(result, "jkp")?.undetermined ?? [];
    expect(open).toMatchObject([
      {
        item: "jkp",
        reason: { key: "event.out-of-coverage", values: { date: "2020-01-15" } },
        provisions: [],
        missing: [],
      },
    ]);
    expect(Object.keys(open[0]?.reason.values ?? {}).sort()).toEqual([
      "date",
      "from",
      "id",
      "provision",
      "to",
    ]);
  });

  const failing = (provision: string): Law => ({
    ...indonesianLaw,
    provision: (id) => {
      if (id === provision) throw new Error("out of order");
      return indonesianLaw.provision(id);
    },
  });

  test.each(["jkm.benefit.funeral", "jkm.claim.documents"])(
    "because of an error in %s of a law fails as that law does",
    (provision) => {
      const call = (): unknown =>
        assess(death, { ...employed, programmes: ["jkm"] }, [{ relation: "spouse" }], {
          law: failing(provision),
        });
      expect(call).toThrow("out of order");
    },
  );

  test("has no documents of days on which none were listed", () => {
    const member = { ...employed, programmes: ["jkk"] } as const;
    const documents = (date: string): unknown =>
      programme(assess({ ...accident, date, totalDisability: true }, member), "jkk")?.documents;
    expect(documents("2020-05-29")).toEqual([]);
    expect(documents("2021-04-01")).toHaveLength(5);
  });
});

describe("an event", () => {
  test("that is a matter of another programme names its rule on those not enrolled", () => {
    const warned = (event: EventInput["event"], programmes: readonly ["jht" | "jkm"]): unknown =>
      assess(event, { ...employed, programmes, jht: { balance: 1 } }).warnings.find(
        ({ code }) => code === "event-of-other-programme",
      );
    expect(warned({ ...accident, totalDisability: true }, ["jht"])).toEqual({
      code: "event-of-other-programme",
      severity: "check",
      values: { programme: "jkk", ofEmployer: true },
      provisions: ["jkk.employer.not-enrolled@2015-07-01"],
    });
    expect(warned(death, ["jht"])).toMatchObject({
      values: { programme: "jkm", ofEmployer: true },
      provisions: ["jkm.not-enrolled@2015-07-01"],
    });
    expect(warned(death, ["jkm"])).toBeUndefined();
  });

  test("that is neither accident nor death records nothing of deadlines", () => {
    const { deadlines, readings, provisions, warnings } = assess(jobLoss, {
      ...employed,
      programmes: ["jkp"],
      jkp: { contributionMonthsInLast24: 24 },
    });
    expect(deadlines).toEqual([]);
    expect(readings.every(({ id }) => typeof id === "string")).toBe(true);
    expect(provisions.every(({ key }) => typeof key === "string")).toBe(true);
    expect(warnings.every(({ code }) => typeof code === "string")).toBe(true);
  });

  test("is refused where the months of the participant contradict each other", () => {
    const member = { ...employed, consecutiveContributionMonths: 41 } as const;
    for (const name of ["jkm", "jp"] as const) {
      expect(issuesOf(() => assess(death, { ...member, programmes: [name] }))).toEqual([
        {
          path: "member.consecutiveContributionMonths",
          code: "expected.benefit.consecutive",
        },
      ]);
    }
  });

  test("without a family leaves the pension open, and refuses nothing of it", () => {
    const jp = { contributionMonths: 100, membershipStart: "2015-07-01", densityPercent: 90 };
    const open = programme(assess(death, { segment: "wage-earner", programmes: ["jp"], jp }), "jp");
    expect(open).toMatchObject({ outcome: "undetermined", notDue: [] });
  });

  test("takes the enrolment of the participant where that of JKP is not told", () => {
    const outcome = (
      enrolled: boolean,
      jkp: { readonly enrolled?: boolean | undefined },
    ): unknown =>
      programme(
        assess(jobLoss, {
          ...employed,
          programmes: ["jkp"],
          enrolled,
          jkp: { contributionMonthsInLast24: 24, ...jkp },
        }),
        "jkp",
      )?.outcome;
    for (const enrolled of [true, false]) {
      expect(outcome(enrolled, { enrolled: undefined })).toEqual(outcome(enrolled, {}));
    }
    expect(outcome(true, {})).not.toEqual(outcome(false, {}));
  });

  test("takes a child by its birth date also where its class is known", () => {
    const jp = {
      contributionMonths: 100,
      membershipStart: "2015-07-01",
      densityPercent: 90,
      weightedAverageAnnualWage: 60_000_000,
    };
    const known = { level: "higher", grade: 2, working: false, married: false } as const;
    const of = (birthDate?: string): EventAssessment =>
      assess(death, { segment: "wage-earner", programmes: ["jp"], jp }, [
        { relation: "child", child: { ...known, ...(birthDate !== undefined && { birthDate }) } },
      ]);
    const isAssumed = ({ warnings }: EventAssessment): boolean =>
      warnings.some(({ code }) => code === "age-23-not-checked");
    expect([isAssumed(of()), isAssumed(of("2003-05-30"))]).toEqual([true, false]);
    expect(programme(of("2001-05-29"), "jp")?.outcome).toBe("not-due");
  });
});
