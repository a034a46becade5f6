import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  createScreening,
  english,
  membershipRegister,
  type RosterRow,
  type RosterScheme,
  screenRoster,
  textOf,
} from "../../src/index.js";

const village = "62.05.05.2011";
const nik = (last: number): string => `620501460997000${last}`;
const scheme: RosterScheme = {
  id: "perbup-1-2025",
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Perbup 1/2025", evidence: "text" },
  on: "2026-01-01",
  notMember: true,
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const renewed: RosterRow = {
  nik: nik(1),
  village,
  existingMembership: "non-wage-earner",
  fundedBy: "apbd",
  memberOf: "perbup-1-2025",
};
const outcome = (row: RosterRow, more: Partial<RosterScheme> = {}) => {
  const verdict = createScreening({ ...scheme, ...more }).add(row);
  return [verdict.outcome, ...verdict.reasons.map(({ code }) => code), ...verdict.missing];
};

describe("last year's members, renewed on the same money", () => {
  test("are accepted as renewals, not rejected as members already", () => {
    const verdict = createScreening(scheme).add(renewed);
    expect(verdict).toMatchObject({ outcome: "eligible", renewal: true, reasons: [] });
    const { memberOf, ...plain } = renewed;
    expect(outcome(plain)).toEqual(["rejected", "member"]);
  });

  test.each<[string, Partial<RosterRow>, string[]]>([
    ["whose source is not said", { fundedBy: undefined }, ["eligible"]],
    ["whose membership is not said", { existingMembership: undefined }, ["eligible"]],
    ["of another scheme", { memberOf: "perbup-9-2024" }, ["rejected", "member"]],
    [
      "now paid from other money",
      { fundedBy: "csr" },
      ["rejected", "member", "paid-by-another-source"],
    ],
    ["who are members no longer", { existingMembership: "none" }, ["eligible"]],
  ])("%s", (_, more, expected) => {
    expect(outcome({ ...renewed, ...more })).toEqual(expected);
  });

  test("a scheme without an id renews nobody", () => {
    expect(outcome(renewed, { id: undefined })).toEqual(["rejected", "member"]);
  });

  test("a scheme that takes members asks nothing about the payer of its own", () => {
    const { fundedBy, ...row } = renewed;
    expect(outcome(row, { notMember: false })).toEqual(["eligible"]);
    expect(outcome({ ...row, memberOf: "other" }, { notMember: false })).toEqual([
      "to-clarify",
      "fundedBy",
    ]);
  });

  test("still must meet the other conditions", () => {
    const tooOld = { ...renewed, birthDate: "1950-01-01" };
    const age = { to: { value: 65, inclusive: false } };
    expect(outcome(tooOld, { age })).toEqual(["rejected", "age"]);
    expect(outcome({ ...renewed, alive: false })).toEqual(["rejected", "died"]);
  });

  test("take places of the quota by the order of the scheme", () => {
    const rows = [
      { ...renewed, decile: 2 },
      { nik: nik(2), village, existingMembership: "none" as const, decile: 1 },
      { ...renewed, nik: nik(3), decile: 3 },
    ];
    const { accepted, waiting, summary } = screenRoster(rows, {
      ...scheme,
      perVillage: { atMost: 2 },
      priority: [{ by: "decile", order: "ascending" }],
    });
    expect(accepted.map(({ row, renewal }) => [row, renewal])).toEqual([
      [1, true],
      [2, undefined],
    ]);
    expect(waiting.map(({ row, renewal }) => [row, renewal])).toEqual([[3, true]]);
    expect(summary).toMatchObject({ accepted: 2, waiting: 1 });
  });

  test("from palm-oil money, which is for those not yet registered, with a doubt", () => {
    const palmOil = { fundedBy: "dbh-sawit", notMember: false } as const;
    const row = { ...renewed, fundedBy: "dbh-sawit", occupation: "pekebun sawit" } as const;
    const verdict = createScreening({ ...scheme, ...palmOil }).add(row);
    expect(verdict).toMatchObject({ outcome: "eligible", renewal: true });
    const [warning] = verdict.warnings;
    expect(warning?.code).toBe("renewal-where-not-registered");
    if (warning) expect(textOf(warning, english)).toContain("not yet registered");
    const { memberOf, ...plain } = row;
    expect(outcome(plain, palmOil)).toEqual(["rejected", "registered"]);
  });

  test("are marked by cleaning, from what BPJS says of them", () => {
    const cleaned = cleanRoster([{ NIK: nik(1), Desa: village }, { NIK: nik(2) }], {
      on: "2026-01-01",
      knownMembers: [
        {
          nik: nik(1),
          membership: "non-wage-earner",
          fundedBy: "apbd",
          memberOf: "perbup-1-2025",
        },
      ],
    });
    expect(cleaned.rows[0]).toMatchObject({
      existingMembership: "non-wage-earner",
      fundedBy: "apbd",
      memberOf: "perbup-1-2025",
    });
    expect(cleaned.rows[1]).not.toHaveProperty("memberOf");
    expect(
      cleaned.changes
        .filter(({ rule }) => rule === "known-member")
        .map(({ field, to }) => [field, to]),
    ).toEqual([
      ["existingMembership", "non-wage-earner"],
      ["fundedBy", "apbd"],
      ["memberOf", "perbup-1-2025"],
    ]);
    expect(screenRoster(cleaned.rows, scheme).accepted[0]?.renewal).toBe(true);
  });

  test("go on in the register without a gap", () => {
    const base = { nik: nik(1), village, group: "Petani", fundedBy: "apbd" } as const;
    const { changes, persons, byMonth } = membershipRegister(
      [
        { ...base, joined: "2025-01", ended: "2025-12", paid: "all" },
        { ...base, joined: "2026-01", paid: "all" },
      ],
      { from: "2026-01", to: "2026-03" },
    );
    expect(changes.map(({ change, month }) => [change, month])).toEqual([["renewed", "2026-01"]]);
    expect(persons[0]?.facts).toMatchObject({
      membershipStart: "2025-01-01",
      contributionMonths: 15,
      consecutiveContributionMonths: 15,
    });
    expect(byMonth.map((month) => [month.persons, month.joined])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
  });
});
