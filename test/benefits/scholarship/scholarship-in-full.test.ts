import { describe, expect, test } from "vitest";
import {
  indonesian,
  InvalidInputError,
  scholarshipCalendar,
  type ScholarshipCalendar,
  type ScholarshipChild,
  type ScholarshipInput,
  type ScholarshipPlan,
} from "../../../src/index.js";
import { said, unmet } from "../../words.js";
import { event, plan } from "./plan-of-death.js";

const codes = ({ warnings }: { warnings: readonly { code: string }[] }): string[] =>
  warnings.map(({ code }) => code);
const readingIds = ({ readings }: ScholarshipPlan): string[] => readings.map(({ id }) => id);
const shape = (result: ScholarshipPlan): unknown =>
  result.children[0]?.years.map(({ schoolYear, level, grade }) => [schoolYear, level, grade]);

describe("which children", () => {
  const pupil = { level: "sma", grade: 3 } as const;

  test("step and adopted children count as declared, by a reading not at all", () => {
    for (const relation of ["step", "adopted"] as const) {
      expect(plan([{ ...pupil, relation, lawfulBefore: true }]).total).toBe(63_000_000);
      expect(plan([{ ...pupil, relation, lawfulBefore: false }]).total).toBe(0);
      const open = plan([{ ...pupil, relation }]);
      expect(open).toMatchObject({ form: "undetermined", total: 0 });
      expect(open.undetermined).toMatchObject([
        { missing: ["children[0].lawfulBefore"], atMost: 63_000_000 },
      ]);
      const own = {
        readings: { "scholarship.step-and-adopted-children": "own-children" },
      } as const;
      expect(plan([{ ...pupil, relation, lawfulBefore: true }], {}, own).total).toBe(0);
      expect(plan([{ ...pupil, relation }], {}, own).total).toBe(0);
    }
    expect(readingIds(plan([pupil]))).not.toContain("scholarship.step-and-adopted-children");
  });

  test("a child is taken to be lawful, with a warning; one that is not does not count", () => {
    expect(codes(plan([pupil]))).toContain("assumed-lawful-child");
    expect(codes(plan([{ ...pupil, relation: "born" }]))).toContain("assumed-lawful-child");
    expect(codes(plan([{ ...pupil, lawfulBefore: true }]))).not.toContain("assumed-lawful-child");
    expect(unmet(plan([{ ...pupil, lawfulBefore: false }]).notCounted[0]?.reason)).toEqual({
      key: "check.scholarship.lawful-child",
    });
    const old = { eventDate: "2019-12-01" };
    expect(plan([{ ...pupil, lawfulBefore: false }], old).form).toBe("none");
  });

  test("an unborn child is neither counted nor guessed", () => {
    const unborn = { level: "not-yet", relation: "unborn" } as const;
    const result = plan([unborn, pupil]);
    expect(result.total).toBe(63_000_000);
    expect(result.notCounted).toMatchObject([{ child: 0 }]);
    expect(said(result.notCounted[0]?.reason, indonesian)).toContain("tanyakan kepada BPJS");
    expect(() => plan([{ ...unborn, birthDate: "2024-01-01" }])).toThrow("relation");
    expect(() => plan([{ ...pupil, relation: "unborn" }])).toThrow(InvalidInputError);
  });

  test("a child paid through the other parent is not paid twice, by a reading it is", () => {
    const twice = { ...pupil, alreadyEntitled: true };
    expect(plan([twice])).toMatchObject({ total: 0, form: "none" });
    const each = { readings: { "scholarship.both-parents": "each-parent" } } as const;
    expect(plan([twice], {}, each).total).toBe(63_000_000);
    expect(readingIds(plan([pupil]))).not.toContain("scholarship.both-parents");
    expect(plan([twice], { eventDate: "2019-12-01" }).form).toBe("lump-sum");
  });

  test("registered children come first, and then nobody has to choose", () => {
    const three = (registered: readonly boolean[]): ScholarshipPlan =>
      plan(
        registered.map((one, index) => ({
          level: "higher",
          grade: index + 1,
          ...(one && { registered: true }),
        })),
      );
    const chosen = (result: ScholarshipPlan): number[] => result.children.map(({ child }) => child);
    expect(chosen(three([false, true, true]))).toEqual([1, 2]);
    expect(codes(three([false, true, true]))).not.toContain("heirs-choose-children");
    expect(chosen(three([false, false, true]))).toEqual([0, 2]);
    expect(codes(three([false, false, true]))).toContain("heirs-choose-children");
    expect(three([false, true, true]).notCounted.map(({ child }) => child)).toEqual([0]);
  });
});

describe("a class that is repeated", () => {
  const paidUp = { readings: { "scholarship.repeated-years": "paid-up-to-level" } } as const;

  test("uses a paid year and moves the later levels", () => {
    const result = plan([{ level: "sma", grade: 2, repeatedYears: 1 }]);
    expect(result.total).toBe(66_000_000);
    expect(shape(result)).toEqual([
      [2023, "sma", 2],
      [2024, "sma", 2],
      [2026, "higher", 1],
      [2027, "higher", 2],
      [2028, "higher", 3],
      [2029, "higher", 4],
      [2030, "higher", 5],
    ]);
    expect(readingIds(result)).toContain("scholarship.repeated-years");
    expect(readingIds(plan([{ level: "sma", grade: 2 }]))).not.toContain(
      "scholarship.repeated-years",
    );
  });

  test("is counted once for each time, before the next", () => {
    expect(shape(plan([{ level: "sma", grade: 1, repeatedYears: 1 }], {}, paidUp))).toMatchObject({
      0: [2023, "sma", 1],
      1: [2024, "sma", 1],
      2: [2025, "sma", 2],
      3: [2027, "higher", 1],
    });
  });

  test("by the other reading it is paid up to the years of the level", () => {
    expect(plan([{ level: "sma", grade: 2, repeatedYears: 1 }], {}, paidUp).total).toBe(69_000_000);
    expect(plan([{ level: "sma", grade: 2, repeatedYears: 4 }], {}, paidUp).total).toBe(69_000_000);
    expect(plan([{ level: "sma", grade: 1, repeatedYears: 1 }], {}, paidUp).total).toBe(69_000_000);
    expect(plan([{ level: "tk", grade: 1, repeatedYears: 9 }], {}, paidUp).total).toBe(87_000_000);
  });

  test("of a class that is not paid is not paid either", () => {
    const fourth = { level: "sma", grade: 4, repeatedYears: 1 } as const;
    expect(plan([fourth], {}, paidUp).total).toBe(60_000_000);
    expect(plan([fourth], {}, paidUp).children[0]?.years[0]).toMatchObject({
      schoolYear: 2025,
      level: "higher",
      grade: 1,
    });
  });

  test("moves higher education towards the birthday", () => {
    const child = { level: "higher", grade: 1, birthDate: "2003-07-02" } as const;
    expect(plan([child]).total).toBe(48_000_000);
    expect(plan([{ ...child, repeatedYears: 1 }]).total).toBe(48_000_000);
    const pupil = { level: "sma", grade: 3, birthDate: "2003-07-02" } as const;
    expect(plan([pupil]).total).toBe(39_000_000);
    expect(plan([{ ...pupil, repeatedYears: 1 }]).total).toBe(27_000_000);
  });

  test("is bounded", () => {
    expect(() => plan([{ level: "sd", grade: 1, repeatedYears: 11 }])).toThrow("repeatedYears");
  });
});

describe("a child who skips kindergarten", () => {
  const pool = { readings: { "scholarship.kindergarten-and-primary": "one-pool" } } as const;

  test("has six years of primary school, by the other reading the pool of eight", () => {
    const child = { level: "sd", grade: 1, skipsKindergarten: true } as const;
    expect(plan([child]).total).toBe(84_000_000);
    expect(plan([child], {}, pool).total).toBe(84_000_000);
    const repeats = { ...child, repeatedYears: 2 };
    expect(plan([repeats]).total).toBe(84_000_000);
    expect(plan([repeats], {}, pool).total).toBe(87_000_000);
    expect(plan([{ ...repeats, repeatedYears: 3 }], {}, pool).total).toBe(87_000_000);
    const attended = { level: "sd", grade: 1, repeatedYears: 2 } as const;
    expect(plan([attended], {}, pool).total).toBe(84_000_000);
    expect(readingIds(plan([attended], {}, pool))).not.toContain(
      "scholarship.kindergarten-and-primary",
    );
  });

  test("enters primary school two years later than kindergarten", () => {
    const child = { level: "not-yet", skipsKindergarten: true, birthDate: "2021-07-01" } as const;
    const result = plan([child]);
    expect(result.children[0]?.years[0]).toMatchObject({ schoolYear: 2028, level: "sd", grade: 1 });
    expect(result.scheduleTotal).toBe(84_000_000);
    expect(() => plan([{ level: "smp", grade: 1, skipsKindergarten: true }])).toThrow(
      "skipsKindergarten",
    );
  });
});

describe("what changes after the event", () => {
  const child = { level: "higher", grade: 1 } as const;
  const payable = (result: ScholarshipPlan): unknown =>
    result.children[0]?.years.map((year) => year.payable);

  test.each(["marriesOn", "startsWorkOn"] as const)("%s ends the years that follow", (field) => {
    const result = plan([{ ...child, [field]: "2026-07-01" }]);
    expect(payable(result)).toEqual([true, true, true, false, false]);
    expect(result).toMatchObject({ total: 36_000_000, scheduleTotal: 60_000_000 });
    expect(result.children[0]).toMatchObject({ total: 60_000_000, due: 36_000_000 });
    expect(result.children[0]?.years[3]?.reason).toEqual({
      key: `scholarship-years.${field === "marriesOn" ? "married" : "working"}`,
    });
    expect(result.children[0]?.years[2]).not.toHaveProperty("reason");
    expect(payable(plan([{ ...child, [field]: "2026-07-02" }]))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(codes(result)).toContain("status-on-first-day");
    expect(() => plan([{ ...child, [field]: "2024-05-29" }])).toThrow(`children[0].${field}`);
  });

  test("leaving school only warns: no rule was read", () => {
    const result = plan([{ ...child, leavesSchoolOn: "2025-01-01" }]);
    expect(result.total).toBe(60_000_000);
    expect(codes(result)).toContain("leaves-school");
  });

  test("age comes first among the reasons", () => {
    const old = plan([{ ...child, birthDate: "2003-07-01", marriesOn: "2026-01-01" }]);
    expect(old.children[0]?.years[3]?.reason).toEqual({
      key: "scholarship-years.unpayable",
      values: { ageLimit: 23 },
    });
    expect(old.children[0]).toMatchObject({ totalToAge23: 36_000_000, due: 36_000_000 });
  });
});

describe("the day that fixes the form", () => {
  const across = { eventDate: "2019-12-01", decidedOn: "2021-05-01" };
  const decision = { readings: { "benefit.regime-date": "decision" } } as const;

  test("is the event, by the other reading the decision", () => {
    const child = [{ level: "higher", grade: 4 }] as const;
    expect(plan(child, across)).toMatchObject({ form: "lump-sum", total: 12_000_000 });
    expect(plan(child, across, decision)).toMatchObject({ form: "yearly", total: 24_000_000 });
    expect(() => plan(child, { eventDate: "2019-12-01" }, decision)).toThrow('"decidedOn"');
    expect(() => plan(child, { decidedOn: "2024-05-28" })).toThrow("decidedOn");
    const calendar = scholarshipCalendar({ ...event, ...across, children: child }, decision);
    expect(calendar.claims).toHaveLength(2);
    expect(calendar.documents).toHaveLength(7);
  });
});

describe("the calendar of claims", () => {
  const calendar = (
    children: readonly ScholarshipChild[],
    more: Partial<ScholarshipInput> = {},
  ): ScholarshipCalendar => scholarshipCalendar({ ...event, children, ...more });

  test("begins with the event and goes on every July, child by child", () => {
    const result = calendar([
      { level: "higher", grade: 4 },
      { level: "higher", grade: 5 },
    ]);
    expect(
      result.claims.map(({ child, from, first, amount }) => [child, from, first, amount]),
    ).toEqual([
      [0, "2024-05-29", true, 12_000_000],
      [1, "2024-05-29", true, 12_000_000],
      [0, "2024-07-01", false, 12_000_000],
    ]);
    expect(result.total).toBe(36_000_000);
    expect(result.documents).toHaveLength(7);
    expect(codes(result)).toContain("claim-every-year");
  });

  test("claims of one day come in the order of their school years", () => {
    const student = { level: "higher", grade: 3 } as const;
    const { claims } = calendar([student, student], { eventDate: "2019-12-02" });
    expect(claims.map(({ child, schoolYear }) => [schoolYear, child])).toEqual([
      [2019, 0],
      [2019, 1],
      [2020, 0],
      [2020, 1],
      [2021, 0],
      [2021, 1],
    ]);
  });

  test("leaves out the years that are not payable", () => {
    const result = calendar([{ level: "higher", grade: 1, birthDate: "2003-07-01" }]);
    expect(result.claims).toHaveLength(3);
    expect(result.total).toBe(36_000_000);
  });

  test("events of 2 December 2019 to 31 March 2021 are payable from 1 April 2021", () => {
    const from = (eventDate: string): string[] =>
      calendar([{ level: "higher", grade: 3 }], { eventDate }).claims.map((claim) => claim.from);
    expect(from("2019-12-02")).toEqual(["2021-04-01", "2021-04-01", "2021-07-01"]);
    expect(from("2021-03-31")).toEqual(["2021-04-01", "2021-07-01", "2022-07-01"]);
    expect(from("2021-04-01")).toEqual(["2021-04-01", "2021-07-01", "2022-07-01"]);
    const codesOf = (eventDate: string): string[] =>
      codes(calendar([{ level: "higher", grade: 3 }], { eventDate }));
    expect(codesOf("2021-03-31")).toContain("scholarship-back-dated");
    expect(codesOf("2021-04-01")).not.toContain("scholarship-back-dated");
  });

  test("a scholarship paid once, or none, has no yearly claims", () => {
    const once = calendar([{ level: "higher", grade: 3 }], { eventDate: "2019-12-01" });
    expect(once).toMatchObject({ total: 12_000_000, claims: [], documents: [] });
    expect(calendar([])).toMatchObject({ total: 0, claims: [], documents: [] });
  });
});
