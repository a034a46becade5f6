import { describe, expect, test } from "vitest";
import { assessEligibility, computeJkkBenefit } from "../../../src/index.js";
import { issuesOf } from "../../issues-of.js";

const worker = { date: "2024-01-10", segment: "wage-earner", wage: 3_000_000 } as const;
const member = { date: "2024-01-10", segment: "non-wage-earner", income: 1_000_000 } as const;
const refusalsOf = (facts: object): unknown[] =>
  issuesOf(() => computeJkkBenefit({ ...worker, ...facts })).map(({ path, code }) => [path, code]);

describe("the disabilities of a case", () => {
  const eye = (functionLostPercent: number): object => ({ part: "one-eye", functionLostPercent });
  const eyes = (better: number, worse: number): object => ({
    visualAcuity: { betterEyeEfficiencyPercent: better, worseEyeEfficiencyPercent: worse },
  });
  const ears = (betterEarDecibel: number, worseEarDecibel: number): object => ({
    hearingLoss: { betterEarDecibel, worseEarDecibel, age: 40 },
  });

  test.each([
    [eye(100)],
    [eye(0.01)],
    [eye(33.25)],
    [eyes(100, 0)],
    [eyes(33.25, 33.25)],
    [ears(0, 130)],
  ])("may be %j", (disability) => {
    expect(refusalsOf({ disabilities: [disability] })).toEqual([]);
  });

  const percent = "expected.jkk.percent";
  const threshold = "expected.jkk.threshold";
  const lost = "disabilities[0].functionLostPercent";
  const acuity = "disabilities[0].visualAcuity";
  const hearing = "disabilities[0].hearingLoss";
  test.each([
    [eye(0), lost, percent],
    [eye(-1), lost, percent],
    [eye(100.01), lost, percent],
    [eye(33.125), lost, percent],
    [eye(1e-7), lost, percent],
    [eyes(100.01, 0), `${acuity}.betterEyeEfficiencyPercent`, percent],
    [eyes(50.125, 0), `${acuity}.betterEyeEfficiencyPercent`, percent],
    [eyes(50, -1), `${acuity}.worseEyeEfficiencyPercent`, percent],
    [eyes(50, 50.01), `${acuity}.worseEyeEfficiencyPercent`, "expected.jkk.eyes"],
    [ears(30, 130.01), `${hearing}.worseEarDecibel`, threshold],
    [ears(30.125, 40), `${hearing}.betterEarDecibel`, threshold],
    [ears(-1, 40), `${hearing}.betterEarDecibel`, threshold],
    [ears(40.01, 40), `${hearing}.worseEarDecibel`, "expected.jkk.ears"],
    [{ part: "visual-acuity", units: 0.125 }, "disabilities[0].units", "expected.jkk.decimal"],
  ])("are not %j", (disability, path, code) => {
    expect(refusalsOf({ disabilities: [disability] })).toEqual([[path, code]]);
  });

  test("are six other toes at most", () => {
    const toes = (count: number): unknown[] =>
      refusalsOf({ disabilities: Array.from({ length: count }, () => ({ part: "other-toe" })) });
    expect(toes(6)).toEqual([]);
    expect(toes(7)).toEqual([["disabilities[6]", "disability-overlaps.too-many"]]);
  });

  test("name the two that are of one scale", () => {
    const degrees = ["51-to-70", "10-to-25"].map((degree) => ({
      part: `working-capacity-${degree}-percent`,
    }));
    expect(() => computeJkkBenefit({ ...worker, disabilities: degrees } as never)).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            path: "disabilities[1]",
            code: "disability-overlaps.one-of-scale",
            values: {
              part: "working-capacity-10-to-25-percent",
              other: "working-capacity-51-to-70-percent",
            },
          }),
        ],
      }),
    );
  });
});

describe("the spells of an inability", () => {
  const spell = (from: string, to: string): object => ({ from, to });

  test.each([
    ["one day", spell("2024-01-10", "2024-01-10")],
    [
      "spells that follow each other",
      [spell("2024-01-10", "2024-01-11"), spell("2024-01-12", "2024-01-12")],
    ],
  ])("may be %s", (_, temporaryInability) => {
    expect(refusalsOf({ temporaryInability })).toEqual([]);
  });

  const at = "temporaryInability";
  test.each([
    [
      "a spell that ends before it begins",
      spell("2024-01-11", "2024-01-10"),
      "expected.jkk.spell",
      `${at}.to`,
    ],
    ["no spell", [], "issue.at-least", at],
    [
      "spells that share a day",
      [spell("2024-01-10", "2024-01-11"), spell("2024-01-11", "2024-01-12")],
      "expected.jkk.inability",
      at,
    ],
    [
      "spells in another order",
      [spell("2024-02-01", "2024-02-02"), spell("2024-01-10", "2024-01-11")],
      "expected.jkk.inability",
      at,
    ],
    ["a spell before the accident", spell("2024-01-09", "2024-01-10"), "expected.jkk.spell-2", at],
    [
      "a first spell before the accident",
      [spell("2024-01-09", "2024-01-10"), spell("2024-02-01", "2024-02-01")],
      "expected.jkk.spell-2",
      at,
    ],
  ])("are not %s", (_, temporaryInability, code, path) => {
    expect(refusalsOf({ temporaryInability })).toEqual([[path, code]]);
  });
});

describe("the course of a case", () => {
  const ended = (employmentEnded: string): object => ({
    death: true,
    occupationalDisease: { employmentEnded },
  });
  const notEnded = ["occupationalDisease.employmentEnded", "expected.jkk.employment-ended"];

  test.each<[string, object, unknown[]]>([
    ["an employment that ended on the day", ended("2024-01-10"), []],
    ["an employment that ends later", ended("2024-01-11"), [notEnded]],
    [
      "a sudden death that only cost something",
      { circumstance: "sudden-death", treatment: true },
      [],
    ],
    [
      "a sudden death that was survived",
      { circumstance: "sudden-death", totalDisability: true },
      [["circumstance", "expected.jkk.sudden-death"]],
    ],
    ["a sudden death", { circumstance: "sudden-death", death: true }, []],
    [
      "another circumstance of a disease",
      { circumstance: "at-work", occupationalDisease: {}, death: true },
      [["occupationalDisease", "expected.jkk.disease"]],
    ],
    [
      "a route that is no commute",
      { circumstance: "at-work", usualRoute: true, death: true },
      [["usualRoute", "expected.jkk.of-commute"]],
    ],
    [
      "a wage paid during no inability",
      { death: true, wagePaidByEmployer: 1 },
      [["wagePaidByEmployer", "expected.jkk.wage-paid"]],
    ],
    [
      "arrears of a worker not enrolled",
      { death: true, enrolled: false, arrearsMonths: 1 },
      [["enrolled", "expected.jkk.not-enrolled"]],
    ],
    [
      "a child born after the accident",
      { death: true, heirs: true, children: [{ birthDate: "2024-01-11" }] },
      [["children[0].birthDate", "expected.child.birth-date"]],
    ],
    ["no arrears of a worker not enrolled", { death: true, enrolled: false, arrearsMonths: 0 }, []],
  ])("%s", (_, facts, issues) => {
    expect(refusalsOf(facts)).toEqual(issues);
  });

  test("of a member of its own account has no employment that ended", () => {
    expect(issuesOf(() => computeJkkBenefit({ ...member, ...ended("2023-01-01") }))).toEqual([
      { path: notEnded[0], code: notEnded[1] },
    ]);
  });

  test("care at home may not last longer than a year", () => {
    const homeCare = { cost: 1, from: "2024-02-01", to: "2025-02-01" };
    expect(() => computeJkkBenefit({ ...worker, expenses: { homeCare } })).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({
            path: "expenses.homeCare.to",
            code: "expenses.too-long",
            values: { months: 12 },
          }),
        ],
      }),
    );
  });
});

describe("the facts of an eligibility", () => {
  const { income: _, ...someone } = member;
  const refused = (facts: object): unknown[] =>
    issuesOf(() => assessEligibility({ for: "jkk", facts: { ...someone, ...facts } } as never)).map(
      ({ path, code }) => [path, code],
    );

  test.each<[string, object, unknown[]]>([
    ["arrears of a member", { enrolled: true, arrearsMonths: 1 }, []],
    ["no arrears of somebody not enrolled", { enrolled: false, arrearsMonths: 0 }, []],
    [
      "arrears of somebody not enrolled",
      { enrolled: false, arrearsMonths: 1 },
      [["facts.enrolled", "expected.jkk.not-enrolled"]],
    ],
    [
      "another circumstance of a disease",
      { circumstance: "at-work", occupationalDisease: {} },
      [["facts.occupationalDisease", "expected.jkk.disease"]],
    ],
  ])("%s", (_, facts, issues) => {
    expect(refused(facts)).toEqual(issues);
  });
});
