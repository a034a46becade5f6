import { projectScholarship } from "jamsosnaker";
import { expect, test } from "vitest";

const event = { eventDate: "2024-05-29", cause: "work-accident-death" } as const;

test("a child that skips kindergarten is assumed to begin school, not kindergarten", () => {
  const assumed = (skipsKindergarten: boolean) =>
    projectScholarship({
      ...event,
      children: [{ level: "not-yet", birthDate: "2022-02-01", skipsKindergarten }],
    }).warnings.find(({ code }) => code === "school-entry-assumed")?.values?.["school"];
  expect(assumed(true)).toEqual({ key: "scholarship-years.school" });
  expect(assumed(false)).toEqual({ key: "level.tk" });
});

test("of higher education no year after the fifth is left", () => {
  const of = (grade: number) =>
    projectScholarship({ ...event, children: [{ level: "higher", grade }] });
  expect([of(5).total, of(5).notCounted]).toEqual([12_000_000, []]);
  const beyond = of(6);
  expect(beyond.total).toBe(0);
  expect(beyond.notCounted.map(({ child, reason }) => [child, reason.values])).toEqual([
    [0, { condition: { key: "check.scholarship.years-left", values: { lastPaid: 5 } } }],
  ]);
});
