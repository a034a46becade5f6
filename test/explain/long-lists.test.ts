import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  computeContributions,
  membershipRegister,
  screenRoster,
  villageQuota,
  wageSlips,
  type Explainable,
  type MemberRow,
  type RosterScheme,
} from "../../src/index.js";
import { sectionsOf } from "./sections.js";

const many = <Made>(count: number, make: (index: number) => Made): Made[] =>
  Array.from({ length: count }, (_, index) => make(index));
const bills = (count: number) =>
  computeContributions(
    many(count, () => ({
      segment: "wage-earner",
      month: "2026-05",
      wage: 3_000_000,
      programmes: ["jht"],
    })),
  );
const quota = (count: number) =>
  villageQuota({
    villages: many(count, (index) => ({ name: `V${index}`, protected: 0 })),
    perVillage: 1,
  });
const regulation = { title: "Perbup", article: "Pasal 1", evidence: "text" } as const;
const programmes = ["jkk", "jkm"] as const;
const farmers = {
  name: "Petani",
  segment: "non-wage-earner",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
  sector: "other",
} as const;
const screened = (count: number, perVillage?: RosterScheme["perVillage"]) =>
  screenRoster(
    many(count, (index) => ({
      row: index + 1,
      nik: "junk",
      village: `V${String(index).padStart(2, "0")}`,
      occupation: "petani",
    })),
    {
      title: { id: "Daftar", en: "List" },
      regulation,
      on: "2026-01-01",
      notMember: true,
      programmes,
      perVillage,
    },
  );
const register = (count: number) =>
  membershipRegister(
    many(count + 1, (index) => ({
      row: index + 1,
      nik: "junk",
      group: "Petani",
      fundedBy: "apbd",
      joined: "2026-01",
    })),
    {
      from: "2026-01",
      to: "2026-01",
      groups: [farmers],
    },
  );
const cleaned = (count: number) =>
  cleanRoster(
    many(count, (index) => ({
      NIK: "6.20501E+15",
      Nama: `Siti ${String.fromCharCode(97 + index)}`,
    })),
    { on: "2026-11-01" },
  );
const oneOfTwoNiks = (index: number): readonly MemberRow[] => {
  const person = { id: `P-${index}`, group: "Petani", fundedBy: "apbd", paid: "all" } as const;
  const [row, serial] = [2 * index + 1, 1_001 + 2 * index];
  return [
    { ...person, row, nik: `620501460997${serial}`, joined: "2026-01", ended: "2026-01" },
    { ...person, row: row + 1, nik: `620501460997${serial + 1}`, joined: "2026-02" },
  ];
};
const warnedOf = (count: number) =>
  membershipRegister(many(count, oneOfTwoNiks).flat(), {
    from: "2026-01",
    to: "2026-02",
    groups: [farmers],
  });

describe("a long list is cut, and says how many more there are", () => {
  test.each<[string, number, string, (count: number) => Explainable, (more: number) => string]>([
    [
      "wage slips",
      100,
      "",
      (count) => wageSlips(bills(count)),
      (more) => `- and ${more} more rows`,
    ],
    ["rows of contributions", 100, "By row", bills, (more) => `- and ${more} more rows`],
    [
      "villages that come next",
      10,
      "Villages with the largest gap",
      quota,
      (more) => `- and ${more} more village${more === 1 ? "" : "s"}`,
    ],
    ["rows of a list", 20, "Missing facts, by row", screened, rowsMore],
    ["villages of a list", 40, "Missing facts", screened, villagesMore],
    [
      "villages of a list that are short",
      40,
      "Villages short of the quota",
      (count) => screened(count, { atLeast: 1 }),
      villagesMore,
    ],
    ["rows of a register", 20, "To repair", register, rowsMore],
    [
      "warnings of a register",
      20,
      "To be checked",
      warnedOf,
      (more) => `And ${more} more warning${more === 1 ? "" : "s"}.`,
    ],
    ["questions of a cleaned list", 20, "Missing facts, by row", cleaned, rowsMore],
  ])("%s", (_, most, title, make, last) => {
    const linesOf = (count: number): readonly string[] =>
      (sectionsOf(make(count))[title] ?? []).filter((line) =>
        /^(- row|- \d|- V|- One|- and|\| V|And)/.test(line),
      );
    const whole = linesOf(most);
    expect(whole.at(-1)).not.toMatch(/\d more/);
    expect(whole.length - linesOf(most - 1).length).toBe(1);
    for (const more of [1, 2]) {
      expect(linesOf(most + more)).toEqual([...whole, last(more)]);
    }
  });
});

function rowsMore(more: number): string {
  return `And ${more} more row${more === 1 ? "" : "s"}.`;
}

function villagesMore(more: number): string {
  return `And ${more} more village${more === 1 ? "" : "s"}.`;
}
