import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEvent,
  explain,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computePension,
  indonesian,
  InvalidInputError,
  OutOfCoverageError,
  scholarshipCalendar,
  type EventAssessment,
  type EventInput,
  type EventMember,
} from "../../src/index.js";
import { without } from "../benefits/without.js";
import { said } from "../words.js";
import { runs } from "../runs.js";

const everything: EventMember = {
  segment: "wage-earner",
  programmes: ["jkk", "jkm", "jht", "jp", "jkp"],
  wage: 5_000_000,
  birthDate: "1990-01-01",
  citizen: true,
  arrearsMonths: 0,
  jht: { balance: 60_000_000, earlierPayments: [] },
  jp: {
    contributionMonths: 30,
    densityPercent: 95,
    membershipStart: "2017-01-01",
    weightedAverageAnnualWage: 60_000_000,
  },
  jkp: { contributionMonthsInLast24: 12 },
};
const villager: EventMember = {
  segment: "non-wage-earner",
  programmes: ["jkk", "jkm"],
  income: 1_000_000,
  contributionMonths: 40,
};
const family = [
  { relation: "spouse" },
  { relation: "child", child: { level: "higher", grade: 3 } },
] as const;
const outcomes = ({ programmes }: EventAssessment): Record<string, string> =>
  Object.fromEntries(programmes.map(({ programme, outcome }) => [programme, outcome]));
const gives = ({ entitlements }: EventAssessment): unknown[] =>
  entitlements.map(({ programme, item, amount, monthly, paidTo }) => [
    programme,
    item,
    amount ?? monthly,
    paidTo,
  ]);

describe("a death", () => {
  test("of a non-wage earner, not from a work accident: 42 million and the scholarship", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: villager,
      family,
    });
    expect(died.total).toBe(78_000_000);
    expect(died.atOnce).toBe(54_000_000);
    expect(outcomes(died)).toEqual({ jkk: "not-due", jkm: "due" });
    expect(gives(died)).toEqual([
      ["jkm", "death", 20_000_000, "heirs"],
      ["jkm", "periodic", 12_000_000, "heirs"],
      ["jkm", "funeral", 10_000_000, "heirs"],
      ["jkm", "scholarship", 36_000_000, "children"],
    ]);
    expect(died.heirsByProgramme).toMatchObject({ jkm: { rank: 1 } });
    expect(died.scholarship?.claims).toHaveLength(3);
    expect(died.deadlines.map(({ id }) => id)).toEqual(["claim-window", "payment"]);
    expect(died.programmes[1]?.documents.length).toBeGreaterThan(5);
  });

  test("from a work accident: JKK instead of JKM, JHT and the widow's pension beside it", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2026-05-29", cause: "work-accident" },
      member: everything,
      family,
    });
    expect(outcomes(died)).toEqual({
      jkk: "due",
      jkm: "not-due",
      jht: "due",
      jp: "due",
      jkp: "not-due",
    });
    expect(gives(died)).toEqual([
      ["jkk", "death", 240_000_000, "heirs"],
      ["jkk", "periodic", 12_000_000, "heirs"],
      ["jkk", "funeral", 10_000_000, "heirs"],
      ["jkk", "scholarship", 36_000_000, "children"],
      ["jht", "old-age-savings", 60_000_000, "heirs"],
      ["jp", "widow", 411_400, "widow"],
    ]);
    expect(died.total).toBe(358_000_000);
    expect(died.monthly).toBe(411_400);
    const reasons = died.programmes[1]?.notDue.map(({ reason }) => said(reason));
    expect(reasons?.[0]).toContain("not from a work accident");
  });

  test("without a spouse the pension is the children's, without children a parent's", () => {
    const pensionOf = (relations: readonly ("spouse" | "child" | "parent")[]): unknown =>
      assessEvent({
        event: { kind: "death", date: "2026-05-29", cause: "other" },
        member: everything,
        family: relations.map((relation) => ({ relation })),
      }).programmes.find(({ programme }) => programme === "jp")?.result;
    expect(pensionOf(["spouse", "child"])).toMatchObject({ pension: "widow" });
    expect(pensionOf(["child", "parent"])).toMatchObject({ pension: "child" });
    expect(pensionOf(["parent"])).toMatchObject({ pension: "parent" });
  });

  test("without anybody left: no pension, no JHT to heirs, the funeral money only", () => {
    const alone = assessEvent({
      event: { kind: "death", date: "2026-05-29", cause: "other" },
      member: everything,
      family: [{ relation: "spouse", alive: false }],
    });
    expect(outcomes(alone)).toMatchObject({ jkm: "due", jht: "not-due", jp: "not-due" });
    expect(gives(alone)).toEqual([["jkm", "funeral", 10_000_000, "funeral-arranger"]]);
    expect(alone.monthly).toBeUndefined();
    const sibling = assessEvent({
      event: { kind: "death", date: "2026-05-29", cause: "other" },
      member: everything,
      family: [{ relation: "sibling" }],
    });
    expect(outcomes(sibling)).toMatchObject({ jht: "due", jp: "not-due" });
  });

  test("of a member in arrears shows what waits, apart from the total", () => {
    const late = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: { ...villager, arrearsMonths: 2 },
      family,
    });
    expect(late).toMatchObject({ total: 10_000_000, atOnce: 10_000_000, waiting: 68_000_000 });
    const waiting = late.entitlements.filter(({ waits }) => waits);
    expect(waiting.map(({ item, paidTo }) => [item, paidTo])).toEqual([
      ["death", "heirs"],
      ["periodic", "heirs"],
      ["scholarship", "children"],
    ]);
    expect(explain(late, { locale: indonesian, format: "text" })).toContain("tunggakan");
  });

  test("asks for the schooling of a child of whom nothing is said", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: villager,
      family: [{ relation: "spouse" }, { relation: "child" }],
    });
    expect(died.total).toBe(42_000_000);
    expect(died.missing).toEqual(["family[1].child"]);
  });

  test("a programme that is not open to the segment asks for nothing", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: { ...villager, programmes: ["jp", "jkp"] },
      family,
    });
    expect(outcomes(died)).toEqual({ jp: "not-due", jkp: "not-due" });
    expect(died.missing).toEqual([]);
  });

  test("of a worker who was not enrolled: the employer owes every programme, BPJS none", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2026-05-29", cause: "other" },
      member: { ...everything, enrolled: false },
      family: [{ relation: "spouse" }],
    });
    expect(died).toMatchObject({ total: 0, owedByEmployerTotal: 102_000_000 });
    expect(died.owedByEmployer.find(({ programme }) => programme === "jp")).toMatchObject({
      monthly: 411_400,
    });
    expect(outcomes(died)).toMatchObject({ jkm: "owed-by-employer", jht: "owed-by-employer" });
  });

  test("a child who died before the participant has no scholarship", () => {
    const died = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: villager,
      family: [{ relation: "child", alive: false, child: { level: "sd", grade: 1 } }],
    });
    expect(died.scholarship).toBeUndefined();
    expect(died.total).toBe(10_000_000);
  });

  test("months known only at the least decide on the scholarship where they suffice", () => {
    const known = without(villager, "contributionMonths");
    const died = (contributionMonthsAtLeast: number) =>
      assessEvent({
        event: { kind: "death", date: "2024-05-29", cause: "other" },
        member: { ...known, contributionMonthsAtLeast },
        family,
      });
    const enough = died(37);
    expect([enough.total, enough.atOnce, enough.missing]).toEqual([78_000_000, 54_000_000, []]);
    expect(enough.scholarship?.claims).toHaveLength(3);
    const short = died(35);
    expect([short.total, short.missing]).toEqual([42_000_000, ["member.contributionMonths"]]);
    expect(() =>
      assessEvent({
        event: { kind: "death", date: "2024-05-29", cause: "other" },
        member: { ...villager, contributionMonthsAtLeast: 37 },
      }),
    ).toThrow("member.contributionMonthsAtLeast");
  });

  test("a fact that is lacking leaves only its own part open, and is named in its place", () => {
    const unknown = without(villager, "contributionMonths");
    const died = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: { ...unknown, programmes: ["jkk", "jkm", "jht"] },
      family,
    });
    expect(outcomes(died)).toEqual({ jkk: "not-due", jkm: "due", jht: "undetermined" });
    expect(died.total).toBe(42_000_000);
    expect(died.missing).toEqual(["member.contributionMonths", "member.jht.balance"]);
    const ungraded = assessEvent({
      event: { kind: "death", date: "2024-05-29", cause: "other" },
      member: villager,
      family: [{ relation: "parent" }, { relation: "child", child: { level: "sd" } }],
    });
    expect(ungraded.missing).toEqual(["family[1].child.grade"]);
  });
});

describe("a work accident", () => {
  const hurt = (event: object, member: EventMember = everything): EventAssessment =>
    assessEvent({ event: { kind: "work-accident", date: "2026-05-29", ...event }, member });

  test("that disables in part pays JKK, and no other programme", () => {
    const result = hurt({ disabilities: [{ part: "big-toe" }], leftHanded: false }, villager);
    expect(result.total).toBe(4_000_000);
    expect(outcomes(result)).toEqual({ jkk: "due", jkm: "not-due" });
    expect(outcomes(hurt({ disabilities: [{ part: "big-toe" }] }))).toEqual({
      jkk: "due",
      jkm: "not-due",
      jht: "not-due",
      jp: "not-due",
      jkp: "not-due",
    });
  });

  test("that disables in full opens JHT and the disability pension too", () => {
    const result = hurt({ totalDisability: true });
    expect(outcomes(result)).toMatchObject({ jkk: "due", jp: "due" });
    expect(["due", "waits"]).toContain(outcomes(result)["jht"]);
    expect(result.monthly).toBe(750_000);
    expect(result.deadlines.map(({ id }) => id)).toContain("stage-1-report");
  });

  test("treatment alone is due in kind although no money is", () => {
    const treated = hurt({ expenses: { transport: [{ mode: "land", cost: 500_000 }] } }, villager);
    expect(treated).toMatchObject({ total: 500_000, atOnce: 500_000 });
  });

  test("of a worker who was not enrolled is owed by the employer", () => {
    const owed = hurt({ totalDisability: true }, { ...everything, enrolled: false });
    expect(outcomes(owed)["jkk"]).toBe("owed-by-employer");
    expect(owed.owedByEmployerTotal).toBeGreaterThanOrEqual(292_000_000);
    expect(owed.entitlements.filter(({ programme }) => programme === "jkk")).toEqual([]);
  });
});

describe("the end of a job", () => {
  test("by dismissal: six months of JKP, JHT after a month, no pension", () => {
    const lost = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
      member: everything,
    });
    expect(outcomes(lost)).toEqual({
      jkk: "not-due",
      jkm: "not-due",
      jht: "waits",
      jp: "not-due",
      jkp: "due",
    });
    expect(lost).toMatchObject({ total: 18_000_000, atOnce: 3_000_000, owedByEmployerTotal: 0 });
    expect(lost.entitlements[0]).toMatchObject({ programme: "jht", from: "2026-06-29" });
    const claimed = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal", claimedOn: "2026-06-29" },
      member: everything,
    });
    expect(outcomes(claimed)["jht"]).toBe("due");
    expect(claimed.total).toBe(78_000_000);
  });

  test("of a non-wage earner who stops working pays JHT", () => {
    const stopped = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "resignation" },
      member: { ...villager, programmes: ["jkk", "jkm", "jht"], jht: { balance: 1_000_000 } },
    });
    expect(outcomes(stopped)["jht"]).toBe("due");
  });

  test("by resignation: JHT after a month, no JKP", () => {
    const left = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "resignation" },
      member: everything,
    });
    expect(outcomes(left)).toMatchObject({ jht: "waits", jkp: "not-due" });
  });

  test("JKP asks for a monthly wage in rupiah", () => {
    const daily = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
      member: { ...everything, wage: { daily: 200_000 } },
    });
    expect(outcomes(daily)["jkp"]).toBe("due");
    expect(daily.missing).toEqual(["member.wage"]);
    expect(daily.undetermined).toHaveLength(6);
    expect(daily.undetermined[0]).toMatchObject({
      programme: "jkp",
      item: "cash",
      month: 1,
      missing: ["member.wage"],
      atMost: 3_000_000,
    });
  });
});

describe("retirement", () => {
  test("below 180 months: JHT and a lump sum of JP", () => {
    const retired = assessEvent({
      event: { kind: "retirement", date: "2026-03-02" },
      member: {
        ...everything,
        birthDate: "1967-01-02",
        jp: {
          contributionMonths: 100,
          accumulated: { contributions: 9_000_000, returns: 1_000_000 },
        },
      },
    });
    expect(outcomes(retired)).toMatchObject({ jht: "due", jp: "due", jkp: "not-due" });
    expect(retired.total).toBe(70_000_000);
    expect(retired.monthly).toBeUndefined();
  });

  test("too young: what waits and what is not due, with the reason", () => {
    const young = assessEvent({
      event: { kind: "retirement", date: "2026-03-02" },
      member: everything,
    });
    expect(outcomes(young)).toMatchObject({ jht: "waits", jp: "not-due" });
    expect(young.total).toBe(0);
  });
});

describe("what is refused", () => {
  const event = { kind: "death", date: "2024-05-29", cause: "other" } as const;
  test.each([
    ["event", { event: { kind: "birth" }, member: villager }],
    ["member.programmes", { event, member: { ...villager, programmes: [] }, family: [] }],
    ["member.wage", { event, member: { ...villager, wage: 1 }, family: [] }],
    ["member.birthDate", { event, member: { ...villager, birthDate: "2024-05-29" }, family: [] }],
    [
      "family[0].child",
      { event, member: villager, family: [{ relation: "spouse", child: { level: "sd" } }] },
    ],
    [
      "family[0].child.birthDate",
      {
        event,
        member: villager,
        family: [{ relation: "child", child: { level: "sd", grade: 1, birthDate: "2025-01-01" } }],
      },
    ],
    [
      "event.disabilities",
      {
        event: {
          kind: "work-accident",
          date: "2024-05-29",
          totalDisability: true,
          disabilities: [{ part: "right-thumb" }],
        },
        member: villager,
      },
    ],
  ])("%s is named as the fault", (path, input) => {
    const attempt = (): unknown => assessEvent(input as EventInput);
    expect(attempt).toThrow(InvalidInputError);
    if (path !== "event.disabilities") expect(attempt).toThrow(path);
  });

  test("a day before the law", () => {
    const before = { ...event, date: "2015-06-30" };
    const attempt = (): unknown => assessEvent({ event: before, member: villager, family: [] });
    expect(attempt).toThrow(OutOfCoverageError);
  });
});

describe("the parts", () => {
  test("are those of the calculators, and the sums are theirs", () => {
    const cause = fc.constantFrom("work-accident" as const, "other" as const);
    const day = fc.constantFrom("2019-12-01", "2019-12-02", "2024-05-29", "2026-05-29");
    const level = fc.constantFrom("sd" as const, "sma" as const, "higher" as const);
    fc.assert(
      fc.property(cause, day, level, fc.constantFrom(12, 40, 70), (why, date, school, months) => {
        const member = { ...everything, contributionMonths: months };
        const child = { level: school, grade: 2 };
        const result = assessEvent({
          event: { kind: "death", date, cause: why },
          member,
          family: [{ relation: "spouse" }, { relation: "child", child }],
        });
        const facts = {
          date,
          segment: "wage-earner",
          arrearsMonths: 0,
          children: [child],
        } as const;
        const own =
          why === "work-accident"
            ? computeJkkBenefit({ ...facts, death: true, wage: 5_000_000 })
            : computeJkmBenefit({ ...facts, contributionMonths: months });
        const savings = computeJhtClaim({
          date,
          eventDate: date,
          segment: "wage-earner",
          ground: "death",
          balance: 60_000_000,
          earlierPayments: [],
        });
        expect(result.total).toBe(own.total + savings.total);
        const first = own.lines.some(({ item }) => item === "scholarship")
          ? (result.scholarship?.claims ?? []).filter(({ from }) => from === date)
          : [];
        const paid = own.byItem.scholarship ?? 0;
        const atOnce = result.scholarship
          ? own.total - paid + first.reduce((sum, { amount }) => sum + amount, 0)
          : own.total;
        expect(result.atOnce).toBe(atOnce + savings.total);
        const given = result.entitlements.reduce((sum, { amount = 0 }) => sum + amount, 0);
        expect(given).toBe(result.total);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      runs(60),
    );
  });

  test("carry the readings and warnings of all programmes, each once", () => {
    const result = assessEvent({
      event: { kind: "job-loss", date: "2026-05-29", cause: "dismissal" },
      member: everything,
    });
    const texts = result.warnings.map((warning) => `${warning.code} ${said(warning)}`);
    expect(new Set(texts).size).toBe(texts.length);
    const [date, segment, cause] = ["2026-05-29", "wage-earner", "dismissal"] as const;
    const savings = { balance: 60_000_000, earlierPayments: [], eventDate: date };
    const own = [
      computeJhtClaim({ date, segment, ground: cause, ...savings }),
      computeJkpBenefit({
        terminationDate: date,
        cause,
        wage: 5_000_000,
        arrearsMonths: 0,
        contributionMonthsInLast24: 12,
      }),
    ];
    for (const { warnings } of own) {
      expect(warnings.length).toBeGreaterThan(0);
      for (const { provisions = [], ...warning } of warnings) {
        const told = result.warnings.filter(
          ({ code, values }) =>
            code === warning.code && JSON.stringify(values) === JSON.stringify(warning.values),
        );
        expect(told).toHaveLength(1);
        const named = told[0]?.provisions ?? [];
        expect(named).toEqual(expect.arrayContaining([...provisions]));
      }
    }
    for (const { result: part } of result.programmes) {
      for (const field of ["provisions", "readings", "warnings"]) {
        expect(part ?? {}).not.toHaveProperty(field);
      }
    }
  });

  test("take the caller's readings and law to every programme", () => {
    const options = {
      readings: { "scholarship.years": "full-level", "jp.foreigners": "covered" },
    } as const;
    const result = assessEvent(
      {
        event: { kind: "death", date: "2024-05-29", cause: "work-accident" },
        member: everything,
        family,
      },
      options,
    );
    const calendar = scholarshipCalendar(
      {
        eventDate: "2024-05-29",
        cause: "work-accident-death",
        children: [{ level: "higher", grade: 3 }],
      },
      options,
    );
    expect(result.scholarship?.total).toBe(calendar.total);
    expect(calendar.total).toBe(60_000_000);
    const widow = computePension(
      {
        kind: "widow",
        date: "2024-05-29",
        segment: "wage-earner",
        birthDate: "1990-01-01",
        citizen: true,
        ...everything.jp,
      },
      options,
    );
    expect(result.monthly).toBe(widow.monthly);
    const readings = [...widow.readings, ...calendar.readings];
    expect(readings.length).toBeGreaterThan(0);
    expect(result.readings).toEqual(expect.arrayContaining(readings));
  });
});
