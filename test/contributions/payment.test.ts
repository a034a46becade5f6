import fc from "fast-check";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import {
  computeJkkBenefit,
  computeJkmBenefit,
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  InvalidInputError,
  lateFee,
  membershipStanding,
  OutOfCoverageError,
  type LateFeeInput,
  type Options,
} from "../../src/index.js";
import { provisionOf } from "../../src/core/provision.js";
import { refusal, said } from "../words.js";

const codes = (result: { warnings: readonly { code: string }[] }): string[] =>
  result.warnings.map(({ code }) => code);

describe("the due date", () => {
  test.each([
    ["wage-earner", "2026-05", [], "2026-06-15"],
    ["non-wage-earner", "2026-05", [], "2026-05-15"],
    ["wage-earner", "2026-07", ["2026-08-17"], "2026-08-18"],
    ["wage-earner", "2026-07", [], "2026-08-17"],
    ["non-wage-earner", "2026-08", [], "2026-08-18"],
    ["wage-earner", "2026-12", [], "2027-01-15"],
    ["wage-earner", "2020-07", [], "2020-08-18"],
    ["wage-earner", "2020-08", [], "2020-09-30"],
    ["wage-earner", "2020-12", [], "2021-02-01"],
    ["wage-earner", "2021-01", [], "2021-03-01"],
    ["wage-earner", "2021-02", [], "2021-03-15"],
  ] as const)("%s %s is %s", (segment, month, holidays, date) => {
    // 15 August 2026 and 2020 are Saturdays; 30 January and 28 February 2021 lie on a weekend.
    const moved =
      month === "2026-08" || month === "2020-07" ? ["2026-08-17", "2020-08-17"] : [...holidays];
    expect(contributionDueDate({ segment, month, holidays: moved }).date).toBe(date);
  });

  test("on a Saturday is a reading", () => {
    const input = { segment: "wage-earner", month: "2026-07", holidays: [] } as const;
    const weekend = contributionDueDate(input);
    expect(weekend).toMatchObject({
      nominal: "2026-08-15",
      date: "2026-08-17",
      readings: [{ id: "payment.rest-days", option: "saturday-and-sunday" }],
    });
    const sunday = contributionDueDate(input, { readings: { "payment.rest-days": "sunday" } });
    expect(sunday.date).toBe("2026-08-15");
    const weekday = contributionDueDate({ ...input, month: "2026-05" });
    expect(weekday.readings).toEqual([]);
    expect(weekday.rules.map(provisionOf)).toEqual(["payment.due-day.wage-earner"]);
    expect(weekday.provisions.map(({ key }) => key)).toEqual(weekday.rules);
  });

  test("of the 30th may move back by the other reading", () => {
    const input = { segment: "wage-earner", month: "2020-12", holidays: [] } as const;
    const back = { readings: { "payment.due-day-30-on-holiday": "previous-working-day" } } as const;
    expect(contributionDueDate(input, back).date).toBe("2021-01-29");
    expect(contributionDueDate({ ...input, month: "2026-07" }, back).date).toBe("2026-08-17");
    const moved = contributionDueDate(input);
    expect(moved.rules.map(provisionOf)).toContain("payment.due-day.on-holiday");
    expect(moved.readings.map(({ id }) => id)).toContain("payment.due-day-30-on-holiday");
    const weekday = contributionDueDate({ ...input, month: "2020-08" });
    expect(weekday).toMatchObject({ nominal: "2020-09-30", date: "2020-09-30", readings: [] });
    expect(weekday.rules).toHaveLength(1);
  });

  test("says what it does not know", () => {
    expect(codes(contributionDueDate({ segment: "wage-earner", month: "2026-05" }))).toContain(
      "holidays-not-given",
    );
    const covid = { segment: "non-wage-earner", month: "2020-09", holidays: [] } as const;
    expect(codes(contributionDueDate(covid))).toContain("due-day-in-doubt");
    expect(codes(contributionDueDate({ ...covid, month: "2020-07" }))).toEqual([]);
  });

  test("of other segments and earlier months is refused", () => {
    const segment = "construction" as "wage-earner";
    expect(() => contributionDueDate({ segment, month: "2026-05" })).toThrow(InvalidInputError);
    expect(() => contributionDueDate({ segment: "wage-earner", month: "2015-06" })).toThrow(
      OutOfCoverageError,
    );
    for (const month of ["9999-12", "3000-01", "0999-12"]) {
      expect(refusal(() => contributionDueDate({ segment: "wage-earner", month }))).toMatch(
        /month: a contribution month YYYY-MM, year 1000 to 2999/,
      );
    }
    expect(contributionDueDate({ segment: "wage-earner", month: "2999-12" }).date).toBe(
      "3000-01-15",
    );
  });
});

describe("the late fee", () => {
  const late: LateFeeInput = {
    segment: "wage-earner",
    month: "2026-05",
    contribution: 1_000_000,
    paidOn: "2026-07-20",
    holidays: [],
  };
  const fee = (paidOn: string, options?: Options): [number, number] => {
    const result = lateFee({ ...late, paidOn }, options);
    return [result.monthsLate, result.total];
  };

  test.each([
    ["2026-06-15", 0, 0],
    ["2026-06-16", 1, 20_000],
    ["2026-07-15", 1, 20_000],
    ["2026-07-16", 2, 40_000],
    ["2027-06-15", 12, 240_000],
  ])("paid on %s: %d months, %d", (paidOn, months, amount) => {
    expect(fee(paidOn)).toEqual([months, amount]);
  });

  test("part months and compounding are readings", () => {
    const completed = { readings: { "payment.late-fee-part-months": "completed" } } as const;
    expect(fee("2026-07-14", completed)).toEqual([0, 0]);
    expect(fee("2026-07-15", completed)).toEqual([1, 20_000]);
    const compound = { readings: { "payment.late-fee-compounding": "compound" } } as const;
    expect(fee("2026-07-16", compound)).toEqual([2, 40_400]);
    expect(fee("2026-06-16", compound)).toEqual([1, 20_000]);
    expect(lateFee(late).readings.map(({ id }) => id)).toEqual([
      "payment.late-fee-part-months",
      "payment.late-fee-compounding",
    ]);
  });

  test("was 0.5 percent for August 2020 to January 2021", () => {
    const month = (name: string, paidOn: string): number =>
      lateFee({ ...late, month: name, paidOn }).total;
    expect(month("2020-07", "2020-08-19")).toBe(20_000);
    expect(month("2020-08", "2020-10-01")).toBe(5_000);
    expect(month("2021-01", "2021-03-02")).toBe(5_000);
    expect(month("2021-02", "2021-03-16")).toBe(20_000);
  });

  test("is borne by the employer; a non-wage earner owes none, with the reason", () => {
    expect(lateFee(late)).toMatchObject({ payer: "employer", dueDate: "2026-06-15" });
    const own = lateFee({ ...late, segment: "non-wage-earner" });
    expect(own).toMatchObject({ total: 0, monthsLate: 0, dueDate: "2026-05-15" });
    expect(own.payer).toBeUndefined();
    expect(said(own.reason)).toMatch(/charges non-wage earners no late-payment penalty/);
  });

  test("names its rate, its due day and its steps, and doubts that it has no limit", () => {
    const rate = "payment.late-fee.rate@2021-02-01";
    const dueDay = "payment.due-day.wage-earner@2021-02-01";
    const oneMonth = {
      kind: "percent",
      provision: rate,
      percent: "2",
      of: 1_000_000,
      result: "20000",
    };
    const reason = { key: "late-fee.reason-for-4" };
    const two = lateFee(late);
    expect(two).toMatchObject({ rules: [rate, dueDay], reason });
    expect(two.steps).toEqual([
      oneMonth,
      { kind: "multiply", factor: 2, of: 20_000, result: "40000" },
    ]);
    expect(two.warnings).toEqual([{ code: "late-fee-without-limit", severity: "doubt" }]);
    const one = lateFee({ ...late, paidOn: "2026-06-16" });
    expect(one).toMatchObject({ rules: [rate, dueDay], reason, warnings: [] });
    expect(one.steps).toEqual([oneMonth]);
    const compounded = lateFee(late, { readings: { "payment.late-fee-compounding": "compound" } });
    expect(compounded.total).toBe(40_400);
    expect(compounded.steps).toEqual([
      oneMonth,
      {
        kind: "condition",
        text: { key: "late-fee.compounded-text", values: { months: 2 } },
        holds: true,
      },
    ]);
  });

  test("asks only the readings that decide", () => {
    const asked = (paidOn: string): string[] =>
      lateFee({ ...late, paidOn }).readings.map(({ id }) => id);
    expect(asked("2026-06-15")).toEqual([]);
    expect(asked("2026-06-16")).toEqual(["payment.late-fee-part-months"]);
    expect(asked("2026-07-15")).toEqual([]);
    expect(asked("2026-08-15")).toEqual(["payment.late-fee-compounding"]);
  });

  test("of nothing has its reason: in time, of a non-wage earner, or no month complete", () => {
    const rate = "payment.late-fee.rate@2021-02-01";
    const dueDay = "payment.due-day.wage-earner@2021-02-01";
    const nothing = { total: 0, exact: "0", monthsLate: 0, warnings: [] };
    const inTime = lateFee({ ...late, paidOn: "2026-06-15" });
    const completed = { readings: { "payment.late-fee-part-months": "completed" } } as const;
    const partly = lateFee({ ...late, paidOn: "2026-07-01" }, completed);
    const own = lateFee({ ...late, segment: "non-wage-earner" });
    for (const none of [inTime, partly, own]) {
      expect(none).toMatchObject(nothing);
      expect(none.steps).toEqual([]);
      expect(none).not.toHaveProperty("payer");
    }
    expect(inTime).toMatchObject({ reason: { key: "late-fee.reason-for" }, rules: [dueDay] });
    expect(own).toMatchObject({
      reason: { key: "late-fee.reason-for-2" },
      rules: ["payment.due-day.non-wage-earner@2015-07-01"],
    });
    expect(partly).toMatchObject({
      reason: { key: "late-fee.reason-for-3" },
      rules: [rate, dueDay],
    });
  });

  test("is exact, simple or compounded", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        (contribution, months, compounded) => {
          const year = 2026 + Math.floor((5 + months) / 12);
          const paidOn = `${year}-${String(((5 + months) % 12) + 1).padStart(2, "0")}-15`;
          const option = compounded ? "compound" : "simple";
          const { exact, monthsLate } = lateFee(
            { ...late, contribution, paidOn },
            { readings: { "payment.late-fee-compounding": option } },
          );
          expect(monthsLate).toBe(months);
          const Wide = Decimal.clone({ precision: 60 });
          const expected = compounded
            ? new Wide("1.02").pow(months).minus(1).times(contribution)
            : new Wide("0.02").times(months).times(contribution);
          expect(new Wide(exact).minus(expected).abs().lt("1e-15")).toBe(true);
        },
      ),
    );
  });
});

describe("too much or too little paid", () => {
  test.each([
    [989_000, 1_000_000, "overpaid", 11_000],
    [989_000, 900_000.5, "underpaid", 88_999.5],
    [989_000, 989_000, "none", 0],
  ] as const)("due %d, paid %d: %s by %d", (due, paid, direction, total) => {
    const month = "2025-12";
    expect(contributionDifference({ segment: "wage-earner", month, due, paid })).toMatchObject({
      direction,
      total,
      settledWith: "2026-01",
      noticeWorkingDays: 14,
    });
  });

  test("is a rule about employers", () => {
    const segment = "non-wage-earner" as "wage-earner";
    const input = { segment, month: "2025-12", due: 1, paid: 1 };
    expect(refusal(() => contributionDifference(input))).toMatch(/Pasal 23/);
  });
});

describe("arrears", () => {
  const months = ["2026-03", "2026-04", "2026-05", "2026-06"];

  test.each([
    ["non-wage-earner", "2026-06-10", 3],
    ["non-wage-earner", "2026-06-15", 3],
    ["non-wage-earner", "2026-06-16", 4],
    ["wage-earner", "2026-06-10", 2],
    ["wage-earner", "2026-06-16", 3],
    ["non-wage-earner", "2026-03-15", 0],
  ] as const)("%s on %s: %d consecutive months", (segment, on, consecutiveMonths) => {
    const result = contributionArrears({ segment, on, unpaidMonths: months, holidays: [] });
    expect(result.consecutiveMonths).toBe(consecutiveMonths);
    expect(result.months).toEqual(months.slice(0, consecutiveMonths));
  });

  test("whether a month that is not yet due counts is a reading", () => {
    const input = {
      segment: "wage-earner",
      on: "2026-06-10",
      unpaidMonths: [...months, "2026-07"],
      holidays: [],
    } as const;
    for (const option of ["event-month-included", "last-paid-month"] as const) {
      const other = contributionArrears(input, { readings: { "payment.arrears-count": option } });
      expect(other.consecutiveMonths).toBe(4);
      expect(other.readings).toMatchObject([{ id: "payment.arrears-count", option }]);
    }
    expect(contributionArrears({ ...input, unpaidMonths: ["2026-03"] }).readings).toEqual([]);
  });

  test("the longest run counts, whatever the order and repetition", () => {
    const unpaidMonths = ["2026-01", "2025-12", "2025-11", "2025-12", "2025-08", "2026-03"];
    const on = "2026-10-01";
    const result = contributionArrears({ segment: "wage-earner", on, unpaidMonths, holidays: [] });
    expect(result.consecutiveMonths).toBe(3);
    expect(result.months).toHaveLength(5);
  });
});

test("an employer that is closed is a matter of wage earners", () => {
  const own = { segment: "non-wage-earner", on: "2026-06-10", arrearsMonths: 1 } as const;
  expect(() => membershipStanding({ ...own, employerClosed: true })).toThrow(/employerClosed/);
});

describe("the standing of a member in arrears", () => {
  const standing = (
    segment: "wage-earner" | "non-wage-earner",
    arrearsMonths: number,
    on = "2026-06-10",
    options?: Options,
  ): string => {
    const result = membershipStanding({ segment, on, arrearsMonths }, options);
    return [
      ...result.programmes.map(({ programme, effect }) => `${programme} ${effect}`),
      ...(result.lapsed ? ["lapsed"] : []),
    ].join(", ");
  };

  test.each([
    ["wage-earner", 0, "jkk none, jkm none, jkp none"],
    ["wage-earner", 3, "jkk none, jkm none, jkp none"],
    ["wage-earner", 4, "jkk employer-pays-first, jkm employer-pays-first, jkp employer-pays-first"],
    ["non-wage-earner", 0, "jkk none, jkm none"],
    ["non-wage-earner", 1, "jkk settle-first, jkm settle-first"],
    ["non-wage-earner", 3, "jkk settle-first, jkm settle-first"],
    ["non-wage-earner", 4, "jkk not-due, jkm not-due, lapsed"],
  ] as const)("%s, %d months: %s", (segment, months, expected) => {
    expect(standing(segment, months)).toBe(expected);
  });

  test("JKP belongs to it since it began, the lapse since 2022", () => {
    expect(standing("wage-earner", 4, "2021-02-01")).not.toContain("jkp");
    expect(standing("wage-earner", 4, "2021-02-02")).toContain("jkp");
    expect(standing("non-wage-earner", 4, "2022-06-30")).not.toContain("lapsed");
    expect(standing("non-wage-earner", 4, "2022-07-01")).toContain("lapsed");
  });

  test("by another reading a non-wage earner's cover ends with the last paid month", () => {
    const atOnce = { readings: { "payment.arrears-count": "last-paid-month" } } as const;
    expect(standing("non-wage-earner", 1, "2026-06-10", atOnce)).toBe("jkk not-due, jkm not-due");
    expect(standing("non-wage-earner", 0, "2026-06-10", atOnce)).toBe("jkk none, jkm none");
    expect(standing("wage-earner", 1, "2026-06-10", atOnce)).toContain("jkk none");
    const death = { date: "2026-06-10", segment: "non-wage-earner", arrearsMonths: 1 } as const;
    const member = { ...death, membershipStart: "2020-01-01" };
    expect(computeJkmBenefit(member).total).toBe(10_000_000);
    expect(computeJkmBenefit(member, atOnce).total).toBe(0);
    const accident = { ...death, income: 1_000_000, death: true } as const;
    expect(computeJkkBenefit(accident).withheld.length).toBeGreaterThan(0);
    expect(computeJkkBenefit(accident, atOnce).notDue.length).toBeGreaterThan(0);
  });

  test("a number of months is taken as it was counted: the event month changes nothing", () => {
    const included = { readings: { "payment.arrears-count": "event-month-included" } } as const;
    const death = { date: "2026-06-10", segment: "non-wage-earner", arrearsMonths: 3 } as const;
    const member = { ...death, membershipStart: "2020-01-01" };
    const accident = { ...death, income: 1_000_000, death: true } as const;
    const results = [
      [computeJkmBenefit(member), computeJkmBenefit(member, included)],
      [computeJkkBenefit(accident), computeJkkBenefit(accident, included)],
      [
        membershipStanding({ segment: "non-wage-earner", on: "2026-06-10", arrearsMonths: 3 }),
        membershipStanding(
          { segment: "non-wage-earner", on: "2026-06-10", arrearsMonths: 3 },
          included,
        ),
      ],
    ] as const;
    for (const [byDefault, other] of results) {
      const use = (result: { readings: readonly { id: string }[] }): boolean =>
        result.readings.some(({ id }) => id === "payment.arrears-count");
      expect([use(byDefault), use(other)]).toEqual([true, false]);
      expect({ ...other, readings: [] }).toEqual({ ...byDefault, readings: [] });
    }
  });

  test("JKP of a closed firm is paid by BPJS up to six months, since 2025", () => {
    const jkp = (arrearsMonths: number, on: string, options?: Options): string | undefined =>
      membershipStanding(
        { segment: "wage-earner", on, arrearsMonths, employerClosed: true },
        options,
      ).programmes[2]?.effect;
    expect(jkp(3, "2026-06-10")).toBe("none");
    expect(jkp(6, "2026-06-10")).toBe("none");
    expect(jkp(7, "2026-06-10")).toBe("employer-pays-first");
    expect(jkp(6, "2025-02-06")).toBe("employer-pays-first");
    expect(jkp(6, "2025-02-07")).toBe("none");
    const employer = { readings: { "jkp.closed-firm": "employer-pays-first" } } as const;
    expect(jkp(6, "2026-06-10", employer)).toBe("employer-pays-first");
  });

  test("is what the benefits are computed by", () => {
    const expected = {
      none: "bpjs",
      "employer-pays-first": "employer-then-reimbursed",
      "settle-first": "withheld",
      "not-due": "nothing",
    } as const;
    for (const segment of ["wage-earner", "non-wage-earner"] as const) {
      for (let arrearsMonths = 0; arrearsMonths < 6; arrearsMonths += 1) {
        const date = "2026-06-10";
        const { programmes } = membershipStanding({ segment, on: date, arrearsMonths });
        const money =
          segment === "wage-earner"
            ? ({ segment, wage: 3_000_000 } as const)
            : ({ segment, income: 3_000_000 } as const);
        const benefits = {
          jkk: computeJkkBenefit({ date, death: true, arrearsMonths, ...money }),
          jkm: computeJkmBenefit({ date, segment, arrearsMonths, membershipStart: "2020-01-01" }),
        };
        for (const { programme, effect } of programmes) {
          if (programme !== "jkk" && programme !== "jkm") continue;
          const benefit = benefits[programme];
          const found =
            benefit.withheld.length > 0
              ? "withheld"
              : benefit.total === 0
                ? "nothing"
                : benefit.paidBy;
          expect(found, `${segment} ${arrearsMonths} ${programme}`).toBe(expected[effect]);
        }
      }
    }
  });
});
