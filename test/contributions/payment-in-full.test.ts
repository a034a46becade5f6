import { describe, expect, test } from "vitest";
import {
  contributionArrears,
  contributionDifference,
  contributionDueDate,
  membershipStanding,
  type StandingInput,
} from "../../src/index.js";

test("arrears rest on the due days of all months, and ask for holidays where a day may move", () => {
  const input = {
    segment: "wage-earner",
    on: "2026-07-01",
    unpaidMonths: ["2026-03", "2026-05", "2026-04", "2026-04"],
  } as const;
  const found = contributionArrears(input);
  expect(found).toMatchObject({
    months: ["2026-03", "2026-04", "2026-05"],
    consecutiveMonths: 3,
    rules: ["payment.due-day.wage-earner@2021-02-01"],
  });
  expect(found.provisions.map(({ key }) => key)).toEqual(found.rules);
  expect(found.warnings.map(({ code }) => code)).toEqual(["holidays-not-given"]);
  expect(contributionArrears({ ...input, holidays: [] }).warnings).toEqual([]);
});

test.each([
  [5, 5, "none", 0],
  [5, 6, "overpaid", 1],
  [6, 5, "underpaid", 1],
] as const)("of %d due, %d paid is %s by %d", (due, paid, direction, total) => {
  expect(
    contributionDifference({ segment: "wage-earner", month: "2026-05", due, paid }),
  ).toMatchObject({
    direction,
    total,
    settledWith: "2026-06",
    rules: [expect.stringMatching(/@/)],
  });
});

test("a non-wage earner's due day of the covid months is in doubt, by the rule of the others", () => {
  const doubts = (segment: "wage-earner" | "non-wage-earner", month: string): unknown[] =>
    contributionDueDate({ segment, month, holidays: [] }).warnings.filter(
      ({ code }) => code === "due-day-in-doubt",
    );
  expect(doubts("non-wage-earner", "2020-07")).toEqual([]);
  expect(doubts("non-wage-earner", "2020-08")).toEqual([
    {
      code: "due-day-in-doubt",
      severity: "doubt",
      values: { day: 30 },
      provisions: ["payment.due-day.wage-earner@2020-08-01"],
    },
  ]);
  expect(doubts("wage-earner", "2020-08")).toEqual([]);
});

describe("the standing of a member", () => {
  const standing = (more: Partial<StandingInput>): ReturnType<typeof membershipStanding> =>
    membershipStanding({ segment: "wage-earner", on: "2025-08-01", arrearsMonths: 4, ...more });
  const jkp = (more: Partial<StandingInput>): unknown =>
    standing(more).programmes.find(({ programme }) => programme === "jkp");
  const [general, special] = [
    "jkp.arrears.months@2025-02-07",
    "jkp.arrears.months-closed-firm@2025-02-07",
  ];

  test.each([
    [0, true, "none", "paid", [general]],
    [4, true, "none", "paid", [general, special]],
    [6, true, "none", "paid", [general, special]],
    [7, true, "employer-pays-first", "employer-pays-first", [general, special]],
    [7, undefined, "employer-pays-first", "employer-pays-first", [general]],
  ] as const)(
    "in JKP with %i unpaid months, of a closed firm: %s",
    (months, closed, effect, text, provisions) => {
      expect(jkp({ arrearsMonths: months, employerClosed: closed })).toEqual({
        programme: "jkp",
        effect,
        text: { key: `membership-standing.${text}` },
        provisions,
      });
    },
  );

  test("lapses by a rule of practice, or by none", () => {
    expect(standing({ arrearsMonths: 20 })).toMatchObject({ lapsed: false, lapsedBy: [] });
    const own = { segment: "non-wage-earner", employerClosed: undefined } as const;
    expect(standing({ ...own, arrearsMonths: 2 }).lapsedBy).toEqual([]);
    const lapsed = standing({ ...own, arrearsMonths: 20 });
    expect(lapsed).toMatchObject({ lapsed: true, lapsedBy: [expect.stringMatching(/@/)] });
    expect(lapsed.warnings).toContainEqual({
      code: "lapsed-in-practice",
      severity: "doubt",
      provisions: lapsed.lapsedBy,
    });
  });
});
