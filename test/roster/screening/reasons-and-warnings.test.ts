import { describe, expect, test } from "vitest";
import {
  createScreening,
  InvalidInputError,
  lawAsOf,
  localScheme,
  localSchemes,
  type RosterRow,
  type RosterScheme,
  type RowVerdict,
  screenRoster,
  type Screening,
  screenRosterStream,
} from "../../../src/index.js";

const nik = "6205014609970001";
const open: RosterScheme = {
  title: { en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "text" },
  on: "2026-11-01",
  programmes: ["jkk", "jkm"],
};

const screening = (scheme: Partial<RosterScheme> = {}): Screening =>
  createScreening({ ...open, ...scheme });
const judged = (row: Partial<RosterRow>, scheme: Partial<RosterScheme> = {}): RowVerdict =>
  screening(scheme).add({ nik, ...row });

describe("a reason in full", () => {
  const tonnage = (end: "from" | "to", inclusive: boolean): Partial<RosterScheme> => ({
    limits: [{ measure: "gt", label: { en: "GT" }, [end]: { value: 5, inclusive } }],
  });
  const beyond = (key: string): unknown => ({
    key: "finding.measure",
    values: { label: { en: "GT" }, beyond: { key: `range-text.${key}`, values: { value: 5 } } },
  });
  const petani = { categories: [{ key: "category.petani" }] };

  test.each<[Partial<RosterScheme>, Partial<RosterRow>, string, unknown]>([
    [
      { deciles: [1, 2] },
      { decile: 3 },
      "decile",
      { key: "finding.decile", values: { deciles: [1, 2] } },
    ],
    [
      { incomeLimit: { rupiah: "500000", inclusive: true } },
      { monthlyIncome: 500_001 },
      "income",
      { key: "finding.income-over", values: { amount: 500_000 } },
    ],
    [
      { incomeLimit: { rupiah: 500_000, inclusive: false } },
      { monthlyIncome: 500_000 },
      "income",
      { key: "finding.income-from", values: { amount: 500_000 } },
    ],
    [
      { registers: ["dtks"] },
      { registers: [] },
      "register",
      { key: "finding.not-listed", values: { registers: ["dtks"] } },
    ],
    [tonnage("from", true), { measures: { gt: 4 } }, "gt", beyond("below")],
    [tonnage("from", false), { measures: { gt: 5 } }, "gt", beyond("at-most")],
    [tonnage("to", true), { measures: { gt: 6 } }, "gt", beyond("above")],
    [tonnage("to", false), { measures: { gt: 5 } }, "gt", beyond("at-least")],
    [
      { categories: ["petani"] },
      { occupation: "nelayan" },
      "occupation",
      { key: "finding.occupation-not-named", values: petani },
    ],
    [
      { excludedCategories: ["petani"] },
      { occupation: "petani" },
      "excluded-occupation",
      { key: "finding.occupation-excluded", values: petani },
    ],
    [
      { fundedBy: "dbh-sawit" },
      { occupation: "petani sawit", existingMembership: "non-wage-earner", fundedBy: "dbh-sawit" },
      "registered",
      { key: "finding.member" },
    ],
    [{}, { alive: false }, "died", { key: "finding.died" }],
    [{}, { inSeparateScheme: true }, "separate-scheme", { key: "finding.separate-scheme" }],
    [{}, { fundedBy: "csr" }, "paid-by-another-source", { key: "finding.paid-elsewhere" }],
  ])("%j, %j: %s", (scheme, row, code, text) => {
    const { reasons, missing } = judged(row, scheme);
    expect(reasons.map((reason) => [reason.code, reason.text])).toEqual([[code, text]]);
    expect(missing).toEqual([]);
  });

  test("the age of entry, where it is read as a bar", () => {
    const options = { readings: { "membership.entry-age": "refuse" } } as const;
    const verdict = createScreening(open, {}, options).add({ nik, birthDate: "1961-11-01" });
    expect(verdict.reasons.map(({ code, text }) => [code, text.key])).toEqual([
      ["entry-age", "finding.entry-age"],
    ]);
    expect(verdict.reasons[0]?.text).toHaveProperty("values.rule");
  });
});

describe("what decides, and what is asked", () => {
  const upTo = { incomeLimit: { rupiah: 500_000, inclusive: true } };
  const official = { occupation: "guru honorer" };

  test.each<[Partial<RosterScheme>, Partial<RosterRow>, string]>([
    [upTo, { monthlyIncomeRange: { from: 500_001 } }, "income"],
    [upTo, { monthlyIncomeRange: { from: 500_001, to: 900_000 } }, "income"],
    [upTo, { monthlyIncomeRange: { from: 400_000, to: 600_000 } }, "?monthlyIncome"],
    [upTo, { monthlyIncomeRange: { from: 100_000 } }, "?monthlyIncome"],
    [upTo, { monthlyIncomeRange: { to: 600_000 } }, "?monthlyIncome"],
    [upTo, { monthlyIncomeRange: { to: 500_000 } }, "eligible"],
    [upTo, { monthlyIncomeRange: { from: 100_000, to: 500_000 } }, "eligible"],
    [{}, { moved: true }, "?residence"],
    [{}, { moved: true, residence: "62.05" }, "eligible"],
    [{}, { moved: false }, "eligible"],
    [{ informalOnly: true }, { occupation: "petani" }, "eligible"],
    [{ informalOnly: true }, { occupation: "petani", kind: "none" }, "?kind"],
    [{ informalOnly: true }, { ...official, kind: "own-account" }, "?kind"],
    [{ informalOnly: true }, official, "informal"],
    [{ informalOnly: true }, { occupation: "astronaut", kind: "employer" }, "eligible"],
    [
      { informalOnly: true },
      { existingMembership: "construction", kind: "own-account", fundedBy: "self" },
      "informal",
    ],
    [
      { informalOnly: true },
      { existingMembership: "wage-earner", kind: "own-account", fundedBy: "self" },
      "informal",
    ],
    [{}, official, "?kind"],
    [{}, { ...official, kind: "none" }, "eligible"],
    [{}, { ...official, kind: "own-account" }, "?kind"],
    [{}, { occupation: "petani", kind: "none" }, "?kind"],
    [{}, { occupation: "astronaut", kind: "none" }, "eligible"],
    [{ categories: ["guru-honorer"] }, official, "eligible"],
    [
      { age: { from: { value: 29, inclusive: true }, to: { value: 29, inclusive: true } } },
      {},
      "eligible",
    ],
  ])("%j, %j: %s", (scheme, row, expected) => {
    const { outcome, reasons, missing } = judged(row, scheme);
    expect([outcome, reasons.map(({ code }) => code), missing]).toEqual(
      expected === "eligible"
        ? ["eligible", [], []]
        : expected.startsWith("?")
          ? ["to-clarify", [], [expected.slice(1)]]
          : ["rejected", [expected], []],
    );
  });

  test("nothing is asked of who is refused", () => {
    expect(judged({ working: false }, { deciles: [1] }).missing).toEqual([]);
  });

  test("nor of whose NIK is to be put right first", () => {
    const verdict = judged({ nik: "620501320185900" }, { deciles: [1] });
    expect([verdict.outcome, verdict.missing]).toEqual(["to-repair", []]);
  });

  test("who is asked something is no renewal yet", () => {
    const id = "perbup-1-2025";
    const member = { memberOf: id, existingMembership: "non-wage-earner" } as const;
    const verdict = judged(member, { id, deciles: [1] });
    expect([verdict.outcome, verdict.missing, "renewal" in verdict]).toEqual([
      ...["to-clarify", ["decile"], false],
    ]);
    const former = judged({ ...member, existingMembership: "none" }, { id, notMember: true });
    expect([former.outcome, "renewal" in former]).toEqual(["eligible", false]);
  });

  test("a NIK of no province is asked, whatever else is wrong with it", () => {
    const { outcome, missing, issues } = judged({ nik: "9971013213459001" });
    expect([outcome, missing, issues]).toEqual(["to-clarify", ["nik"], []]);
  });

  test("who is renewed from money for those not registered is warned of, with the rule", () => {
    const id = "perbup-1-2025";
    const member: Partial<RosterRow> = {
      ...{ memberOf: id, occupation: "petani sawit", birthDate: "1997-09-06", sex: "female" },
      existingMembership: "non-wage-earner",
    };
    const { warnings, outcome } = judged(member, { id, fundedBy: "dbh-sawit" });
    expect(outcome).toBe("eligible");
    expect(warnings.filter(({ code }) => code === "renewal-where-not-registered")).toEqual([
      {
        code: "renewal-where-not-registered",
        severity: "doubt",
        provisions: [expect.stringContaining("funding.dbh-sawit@")],
      },
    ]);
    const { memberOf, ...plain } = member;
    expect(
      judged({ ...plain, existingMembership: "none" }, { id, fundedBy: "dbh-sawit" }).warnings.map(
        ({ code }) => code,
      ),
    ).not.toContain("renewal-where-not-registered");
  });
});

describe("what is told of a scheme", () => {
  const told = (scheme: Partial<RosterScheme>): unknown[] =>
    screenRoster([], { ...open, on: lawAsOf, ...scheme })
      .warnings.filter(({ code }) => code !== "evidence-below-text")
      .map(({ code, severity, values }) => [code, severity, values]);
  const title = "Peraturan Bupati";

  test.each<[Partial<RosterScheme>, unknown[]]>([
    [{}, []],
    [
      { regulation: { title, evidence: "official" } },
      [["scheme-known-officially", "doubt", { title }]],
    ],
    [
      { regulation: { title, evidence: "secondary" } },
      [["scheme-known-from-one-source", "doubt", { title }]],
    ],
    [
      { regulation: { title, evidence: "text", status: "draft" } },
      [["scheme-is-a-draft", "check", { title }]],
    ],
    [
      { otherConditions: [{ en: "poor" }], notKnown: [{ en: "the age" }] },
      [
        ["condition-by-hand", "check", { message: { en: "poor" } }],
        ["not-known", "check", { message: { en: "the age" } }],
      ],
    ],
  ])("%j", (scheme, warnings) => {
    expect(told(scheme)).toEqual(warnings);
  });

  test("of one that is not known, which ones are", () => {
    const call = (): unknown => localScheme("atlantis");
    expect(call).toThrow(InvalidInputError);
    try {
      call();
    } catch (error) {
      expect((error as InvalidInputError).issues).toMatchObject([
        { path: "id", values: { ids: localSchemes.map(({ id }) => id) } },
      ]);
    }
  });
});

test("the codes of regions that are known are those by which a NIK is judged", () => {
  const { warnings } = createScreening(open, { regionCodes: ["62.01"] }).add({ nik });
  expect(warnings.map(({ code, values }) => [code, values])).toEqual([
    ["nik-region-unknown", { code: "62.05" }],
  ]);
});

test("what a row rests on is its own, and shared by rows that rest on the same", () => {
  const all = screening();
  const century = { nik: "6205010101050001" };
  const old = { nik: "6205014609970002", birthDate: "1961-11-01", sex: "female" } as const;
  const verdicts = [century, old, { ...old, nik: "6205014609970003" }].map((row) => all.add(row));
  expect(verdicts.map(({ readings }) => readings.map(({ id }) => id))).toEqual([
    ["identity.nik-century"],
    ["membership.entry-age"],
    ["membership.entry-age"],
  ]);
  const [, one, other] = verdicts;
  expect(one?.readings).toBe(other?.readings);
  expect(one?.provisions).toBe(other?.provisions);
  const wrong = ["6205013209970001", "6205013209970002"].map((bad) => all.add({ nik: bad }));
  expect(wrong[0]?.issues[0]).toBe(wrong[1]?.issues[0]);
});

test("a stream needs a screening", async () => {
  for (const none of [null, undefined, {}]) {
    await expect(screenRosterStream([], none as never).next()).rejects.toThrow(InvalidInputError);
  }
});
