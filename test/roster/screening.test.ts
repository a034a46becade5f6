import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  createScreening,
  english,
  explain,
  indonesian,
  InvalidInputError,
  lawAsOf,
  localScheme,
  OutOfCoverageError,
  screenRoster,
  screenRosterStream,
  type RosterRow,
  type RosterScheme,
  type RowVerdict,
} from "jamsosnaker";
import { provisionOf } from "../../src/core/provision.js";
import { storable } from "../storable.js";
import { citationOf, provisionIds, refusal, said } from "../words.js";
import { faultOf, madeFaults, madeRow } from "./made-rows.js";

const open: RosterScheme = {
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "secondary" },
  on: "2026-11-01",
  programmes: ["jkk", "jkm"],
  fundedBy: "apbd",
};
const nik = "6205014609970001";

function judged(row: Partial<RosterRow>, scheme: Partial<RosterScheme> = {}): RowVerdict {
  return storable(createScreening({ ...open, ...scheme }).add({ nik, ...row }));
}

const reasons = (verdict: RowVerdict): string[] => verdict.reasons.map(({ code }) => code);
const warnings = (verdict: RowVerdict): string[] => verdict.warnings.map(({ code }) => code);

test("who is not of the money is told so, with the rule behind it", () => {
  const { reasons: told, provisions } = judged(
    { occupation: "nelayan" },
    { fundedBy: "dbh-sawit" },
  );
  expect(told.map(({ code, text }) => [code, text])).toEqual([
    ["funding", { key: "finding.not-of-the-money" }],
  ]);
  expect(provisions.map(({ key }) => provisionOf(key))).toContain("funding.dbh-sawit");
});

describe("age on the day of joining", () => {
  const under65 = { age: { to: { value: 65, inclusive: false } } };
  const to65 = { age: { to: { value: 65, inclusive: true } } };
  const from18 = { age: { from: { value: 18, inclusive: true } } };
  const over17 = { age: { from: { value: 17, inclusive: false } } };
  test.each([
    ["1961-11-02", under65, "eligible"],
    ["1961-11-01", under65, "rejected"],
    ["1961-11-01", to65, "eligible"],
    ["1960-11-02", to65, "eligible"],
    ["1960-11-01", to65, "rejected"],
    ["2008-11-01", from18, "eligible"],
    ["2008-11-02", from18, "rejected"],
    ["2008-11-01", over17, "eligible"],
    ["2008-11-02", over17, "rejected"],
  ])("born %s, %j: %s", (birthDate, scheme, outcome) => {
    expect(judged({ birthDate }, scheme).outcome).toBe(outcome);
  });

  test("by the NIK alone nobody is refused: the birth date is asked", () => {
    const old = judged({ nik: "6205010101500001" }, under65);
    expect(old).toMatchObject({ outcome: "to-clarify", missing: ["birthDate"], reasons: [] });
    const young = judged({}, under65);
    expect(young.outcome).toBe("eligible");
    expect(warnings(young)).toEqual(["age-from-nik"]);
  });

  test("where the century is left open the birth date is asked", () => {
    const row = { nik: "6205010101050001" };
    const ask = { readings: { "identity.nik-century": "ask" } } as const;
    expect(createScreening({ ...open, ...from18 }).add(row).outcome).toBe("eligible");
    expect(createScreening({ ...open, ...from18 }, {}, ask).add(row).missing).toEqual([
      "birthDate",
    ]);
  });

  test("below 17 a warning without a rule of age, and no refusal", () => {
    const at = (birthDate: string, scheme = {}): RowVerdict =>
      judged({ nik: "6205014609970001", birthDate }, scheme);
    const toddler = at("2025-10-01");
    expect(toddler.outcome).toBe("eligible");
    expect(warnings(toddler)).toContain("below-counted-age");
    expect(warnings(at("2009-11-02"))).toContain("below-counted-age");
    expect(warnings(at("2009-11-01"))).not.toContain("below-counted-age");
    const found = toddler.warnings.find(({ code }) => code === "below-counted-age");
    expect(found?.provisions?.map(provisionOf)).toEqual(["membership.counted-from-age"]);
  });

  test("at 65 a warning, or by the other reading a refusal", () => {
    const row = { nik, birthDate: "1961-11-01" };
    const kept = createScreening(open);
    expect(warnings(kept.add(row))).toEqual(["nik-birth-date-differs", "entry-age"]);
    expect(kept.finish().readings.map(({ id, option }) => [id, option])).toEqual([
      ["membership.entry-age", "warn"],
    ]);
    const refuse = { readings: { "membership.entry-age": "refuse" } } as const;
    const refused = createScreening(open, {}, refuse).add(row);
    expect(reasons(refused)).toEqual(["entry-age"]);
    expect(provisionIds(refused.reasons[0])[0]).toBe("membership.non-wage-earner.entry-age");
    const official = createScreening(open, {}, refuse).add({ ...row, occupation: "guru honorer" });
    expect(official.reasons).toEqual([]);
    expect(warnings(official)).not.toContain("entry-age");
    const farmer = createScreening(open, {}, refuse).add({ ...row, occupation: "petani" });
    expect(reasons(farmer)).toEqual(["entry-age"]);
    const byNik = createScreening(open, {}, refuse).add({ nik: "6205010101500001" });
    expect(byNik.missing).toEqual(["birthDate"]);
    const before = { ...open, on: "2021-03-31" };
    expect(warnings(createScreening(before).add({ nik, birthDate: "1950-01-01" }))).toEqual([
      "nik-birth-date-differs",
    ]);
  });
});

describe("each condition: taken, refused, asked", () => {
  const categories = { categories: ["nelayan"] } as const;
  const tonnage = {
    limits: [
      {
        measure: "vesselTonnage",
        label: { id: "GT", en: "GT" },
        from: { value: 1, inclusive: false },
        to: { value: 5, inclusive: true },
      },
    ],
  };
  const below = { incomeLimit: { rupiah: 500_000, inclusive: false } };
  const upTo = { incomeLimit: { rupiah: "500000", inclusive: true } };
  const palm = { fundedBy: "dbh-sawit" } as const;
  type Line = [Partial<RosterScheme>, Partial<RosterRow>, string];
  const lines: Line[] = [
    [{ region: "62.05" }, { village: "62.05.01.2001" }, "eligible"],
    [{ region: "62.05" }, { village: "6205012001" }, "eligible"],
    [{ region: "62.05" }, { village: "62.06.01.2001" }, "residence"],
    [{ region: "62.05" }, { village: "Desa Lemo" }, "?residence"],
    [{ region: "62.05" }, { village: "Desa Lemo", residence: "62.05" }, "eligible"],
    [{ region: "62.05" }, { residence: "62" }, "?residence"],
    [{ region: "62.0" }, {}, "error"],
    [{ region: "62.05" }, {}, "?residence"],
    [{ deciles: [1, 2] }, { decile: 2 }, "eligible"],
    [{ deciles: [1, 2] }, { decile: 3 }, "decile"],
    [{ deciles: [1, 2] }, {}, "?decile"],
    [below, { monthlyIncome: 499_999 }, "eligible"],
    [below, { monthlyIncome: 500_000 }, "income"],
    [upTo, { monthlyIncome: "500000.00" }, "eligible"],
    [upTo, { monthlyIncome: 500_000.01 }, "income"],
    [below, {}, "?monthlyIncome"],
    [{ informalOnly: true }, { kind: "own-account" }, "eligible"],
    [{ informalOnly: true }, { kind: "none" }, "informal"],
    [{ informalOnly: true }, { existingMembership: "wage-earner", fundedBy: "self" }, "informal"],
    [{ informalOnly: true }, {}, "?kind"],
    [{ notMember: true }, { existingMembership: "none" }, "eligible"],
    [{ notMember: true }, { existingMembership: "non-wage-earner" }, "member"],
    [{ notMember: true }, {}, "?existingMembership"],
    [{}, { existingMembership: "non-wage-earner" }, "?fundedBy"],
    [{}, { existingMembership: "non-wage-earner", fundedBy: "self" }, "eligible"],
    [{}, { existingMembership: "non-wage-earner", fundedBy: "apbd" }, "eligible"],
    [{}, { existingMembership: "non-wage-earner", fundedBy: "apbdes" }, "paid-by-another-source"],
    [{ registers: ["dtks"] }, { registers: ["DTKS"] }, "eligible"],
    [{ registers: ["dtks", "p3ke"] }, { registers: ["p3ke"] }, "eligible"],
    [{ registers: ["dtks"] }, { registers: [] }, "register"],
    [{ registers: ["dtks"] }, {}, "?registers"],
    [tonnage, { measures: { vesselTonnage: 5 } }, "eligible"],
    [tonnage, { measures: { vesselTonnage: 5.1 } }, "vesselTonnage"],
    [tonnage, { measures: { vesselTonnage: 1 } }, "vesselTonnage"],
    [tonnage, {}, "?measures.vesselTonnage"],
    [categories, { occupation: "nelayan kecil" }, "eligible"],
    [categories, { occupation: "petani" }, "occupation"],
    [categories, { occupation: "astronaut" }, "?occupation"],
    [categories, {}, "?occupation"],
    [{ categories: ["magang"] }, { occupation: "PKL" }, "?occupation"],
    [{ categories: ["magang", "pedagang-kaki-lima"] }, { occupation: "PKL" }, "eligible"],
    [{ excludedCategories: ["nelayan"] }, { occupation: "nelayan" }, "excluded-occupation"],
    [{ excludedCategories: ["nelayan"] }, { occupation: "petani" }, "eligible"],
    [{ perVillage: { atMost: 1 } }, {}, "?village"],
    [palm, { occupation: "petani sawit", existingMembership: "none" }, "eligible"],
    [palm, { occupation: "petani sawit" }, "?existingMembership"],
    [
      palm,
      { occupation: "petani sawit", existingMembership: "non-wage-earner", fundedBy: "dbh-sawit" },
      "registered",
    ],
    [palm, { occupation: "nelayan", existingMembership: "none" }, "funding"],
    [palm, { existingMembership: "none" }, "?occupation"],
    [{ ...palm, on: "2023-12-31" }, {}, "eligible"],
    [{ fundedBy: "zakat" }, { occupation: "guru honorer" }, "funding"],
    [{ fundedBy: "zakat" }, { occupation: "petani" }, "eligible"],
    ...[
      "PNS",
      "Pegawai Negeri Sipil",
      "Kepolisian RI (POLRI)",
      "Tentara Nasional Indonesia (TNI)",
      "Bupati",
      "Aparatur Sipil Negara",
    ].map((occupation): Line => [{}, { occupation }, "separate-scheme"]),
    [{}, { occupation: "PNS", inSeparateScheme: true }, "separate-scheme"],
    [{}, { occupation: "PNS", inSeparateScheme: false }, "?occupation"],
    [{ on: "2023-10-05" }, { occupation: "Bupati" }, "?inSeparateScheme"],
    ...["Anggota DPRD", "sopir bupati", "istri PNS", "PPPK paruh waktu"].flatMap(
      (occupation): Line[] => [
        [{}, { occupation }, "?inSeparateScheme"],
        [{}, { occupation, inSeparateScheme: false }, "eligible"],
        [{}, { occupation, inSeparateScheme: true }, "separate-scheme"],
      ],
    ),
    [{}, { occupation: "guru non PNS" }, "eligible"],
    ...[
      "Pensiunan",
      "Pelajar/Mahasiswa",
      "BELUM / TIDAK BEKERJA",
      "Mengurus Rumah Tangga",
      "Pensiunan PNS",
    ].flatMap((occupation): Line[] => [
      [{}, { occupation }, "?working"],
      [{}, { occupation, working: true }, "eligible"],
      [{}, { occupation, working: false }, "working"],
    ]),
    [{}, { occupation: "petani", working: false }, "working"],
    ...["mantan nelayan", "istri nelayan", "bukan nelayan", "toko nelayan"].map(
      (occupation): Line => [categories, { occupation }, "?occupation"],
    ),
    [{ categories: ["petani"] }, { occupation: "Petani/Pekebun" }, "?occupation"],
    [{ categories: ["petani", "pekebun"] }, { occupation: "Petani/Pekebun" }, "eligible"],
    [{ excludedCategories: ["nelayan"] }, { occupation: "anak nelayan" }, "?occupation"],
    [{ perVillage: { atLeast: 10, atMost: 1 } }, {}, "error"],
    [{ programmes: ["jkk", "jkk"] }, {}, "error"],
    [{}, { inSeparateScheme: true }, "separate-scheme"],
    [{}, { inSeparateScheme: false }, "eligible"],
  ];
  test.each(lines)("%j, %j: %s", (scheme, row, expected) => {
    if (expected === "error") {
      expect(() => judged(row, scheme)).toThrow(InvalidInputError);
      return;
    }
    const verdict = judged(row, scheme);
    if (expected === "eligible") expect(verdict.outcome).toBe("eligible");
    else if (expected.startsWith("?")) {
      expect(verdict).toMatchObject({ outcome: "to-clarify", missing: [expected.slice(1)] });
    } else {
      expect(verdict.outcome).toBe("rejected");
      expect(reasons(verdict)).toEqual([expected]);
    }
  });

  test("every reason is named with its rule, and nothing is asked of a refused person", () => {
    const scheme: RosterScheme = {
      ...open,
      region: "62.05",
      age: { to: { value: 65, inclusive: false } },
      deciles: [1],
      notMember: true,
      registers: ["dtks"],
    };
    const verdict = createScreening(scheme).add({
      nik: "6.2E+15",
      birthDate: "1950-01-01",
      village: "11.01.01.2001",
      decile: 4,
      existingMembership: "wage-earner",
      inSeparateScheme: true,
    });
    expect(verdict.issues).toMatchObject([{ path: "nik", cites: { regulation: "pp-37-2007" } }]);
    expect(reasons(verdict)).toEqual(["separate-scheme", "age", "residence", "decile", "member"]);
    expect(verdict.missing).toEqual([]);
    expect(
      verdict.reasons.map(({ rule, provisions }) => [rule, provisions.map(provisionOf)]),
    ).toEqual([
      [undefined, ["membership.separate-scheme"]],
      ...Array.from({ length: 4 }, () => [scheme.regulation, []]),
    ]);
  });

  test.each<[Partial<RosterRow>, Partial<RosterScheme>, string, string]>([
    [
      { birthDate: "1960-04-03" },
      { age: { to: { value: 65, inclusive: false } } },
      "Aged at least 65 years on 1 November 2026",
      "Berusia sekurang-kurangnya 65 tahun pada 1 November 2026",
    ],
    [
      { birthDate: "2010-04-03" },
      { age: { from: { value: 18, inclusive: true }, to: { value: 65, inclusive: true } } },
      "Aged under 18 years on 1 November 2026",
      "Berusia di bawah 18 tahun pada 1 November 2026",
    ],
    [
      { existingMembership: "non-wage-earner", fundedBy: "self" },
      { notMember: true },
      "Already a member of BPJS Ketenagakerjaan",
      "Sudah menjadi peserta BPJS Ketenagakerjaan",
    ],
    [
      { kind: "none" },
      { informalOnly: true },
      "Employed for a wage",
      "Bekerja sebagai penerima upah (pekerja formal)",
    ],
    [{ working: false }, {}, "Does not work", "Tidak bekerja"],
    [
      { measures: { hectares: 2.5 } },
      {
        limits: [
          {
            measure: "hectares",
            label: { id: "Luas lahan (hektare)", en: "Land (hectares)" },
            to: { value: 2, inclusive: true },
          },
        ],
      },
      "Land (hectares): over 2",
      "Luas lahan (hektare): di atas 2",
    ],
    [
      { village: "11.01.01.2001" },
      { region: "62" },
      "Lives outside the region 62",
      "Berdomisili di luar wilayah 62",
    ],
  ])("%j: the reason says what was found", (row, scheme, inEnglish, inIndonesian) => {
    const [reason] = judged(row, scheme).reasons;
    expect(said(reason?.text, english)).toBe(inEnglish);
    expect(said(reason?.text, indonesian)).toBe(inIndonesian);
  });

  test("what is missing comes in the order in which it decides", () => {
    const verdict = judged(
      {},
      { notMember: true, region: "62", deciles: [1], registers: ["a"], perVillage: { atMost: 1 } },
    );
    expect(verdict.missing).toEqual([
      "residence",
      "decile",
      "existingMembership",
      "registers",
      "village",
    ]);
  });
});

describe("doubles, bad rows and places", () => {
  test("the first stays, across villages and files; the others name both rows", () => {
    const { accepted, duplicates } = screenRoster(
      [
        { row: "a.csv:2", nik, village: "62.05.01.2001" },
        { row: "b.csv:7", nik: "6205 0146 0997 0001", village: "62.05.01.2002" },
        { nik },
        { row: 90.5, nik: "6205014609970002" },
        { row: "x", nik: "6205014609970002" },
      ],
      open,
    );
    expect(accepted.map(({ row }) => row)).toEqual(["a.csv:2", 90.5]);
    const first = { row: "a.csv:2", position: 1, village: "62.05.01.2001" };
    expect(duplicates).toMatchObject([
      { row: "b.csv:7", position: 2, village: "62.05.01.2002", first },
      { row: 3, position: 3, first },
      { row: "x", position: 5, first: { row: 90.5, position: 4 } },
    ]);
  });

  const other = "6205014609970002";
  const person = { nik, name: "Siti A", birthDate: "1997-09-06", village: "62.05.01.2001" };

  test("a row that serves a person better takes the place of one that did not", () => {
    const scheme = { ...open, deciles: [1], age: { to: { value: 65, inclusive: false } } };
    const tooOld = { ...person, birthDate: "1930-09-06" };
    const asked = person;
    const taken = { ...person, decile: 1 };
    const screening = createScreening(scheme);
    const outcomes = [tooOld, tooOld, asked, tooOld, asked, taken, asked, taken].map((row) => {
      const { outcome, first } = screening.add(row);
      return first ? `${outcome} of ${first.row}` : outcome;
    });
    expect(outcomes).toEqual([
      "rejected",
      "duplicate of 1",
      "to-clarify",
      "duplicate of 3",
      "duplicate of 3",
      "eligible",
      "duplicate of 6",
      "duplicate of 6",
    ]);
    const told = screening.finish().byWarning.map(({ code }) => code);
    expect(told).not.toContain("probably-one-person");
  });

  test("two names under one NIK are asked, and the name may be written in any way", () => {
    const rows = [
      person,
      { ...person, name: "SITI  A." },
      { ...person, name: "Budi B" },
      { nik },
      { ...person, nik: other, name: "Ana", birthDate: undefined },
    ];
    const { accepted, duplicates, toClarify, summary } = screenRoster(rows, open);
    expect(accepted.map(({ row }) => row)).toEqual([5]);
    expect(duplicates).toEqual([]);
    expect(toClarify.map(({ row, missing }) => [row, missing])).toEqual(
      [1, 2, 3, 4].map((row) => [row, ["nik"]]),
    );
    expect(summary.byWarning.map(({ code, rows }) => [code, rows])).toEqual([
      ["nik-under-two-names", 4],
    ]);
    const old = { ...person, name: "Budi B", birthDate: "1930-09-06" };
    const scheme = { ...open, age: { to: { value: 65, inclusive: false } } };
    expect(screenRoster([person, old], scheme).rejected).toHaveLength(1);
    const streamed = createScreening(open);
    expect(streamed.add(person).outcome).toBe("eligible");
    const second = streamed.add({ ...person, name: "Budi B" });
    expect(second).toMatchObject({ outcome: "to-clarify", missing: ["nik"] });
    expect(warnings(second)).toEqual(["nik-under-two-names"]);
  });

  test.each([
    ["Muh. Arif", "MUHAMMAD ARIF, S.Pd.", true],
    ["Hj. Siti Aminah", "Siti Aminnah", true],
    ["Siti Aminah binti Ali", "Aminah Siti", true],
    ["Budi Hartono", "Siti Aminah", false],
  ])("%s and %s are judged alike in a screening and in a cleaning", (one, second, areOne) => {
    const rows = [one, second].map((name) => ({ nik, name }));
    expect(screenRoster(rows, open).duplicates).toHaveLength(areOne ? 1 : 0);
    const asked = cleanRoster(rows, { on: open.on }).questions;
    expect(asked.map(({ code }) => code)).toEqual(
      areOne ? [] : ["nik-of-several-people", "nik-of-several-people"],
    );
  });

  test("one name, birth date and village under two NIKs is probably one person", () => {
    const screening = createScreening(open);
    expect(warnings(screening.add(person))).toEqual([]);
    const again = screening.add({ ...person, nik: other, name: "SITI A" });
    expect(again).toMatchObject({ outcome: "eligible", warnings: [{ values: { row: 1 } }] });
    expect(warnings(again)).toEqual(["probably-one-person"]);
    for (const differs of [
      { name: "Siti B" },
      { birthDate: "1997-09-07" },
      { village: "62.05.01.2002" },
      { name: undefined },
    ] as const) {
      const row = screening.add({ ...person, nik: "6205014609970003", ...differs });
      expect(warnings(row)).not.toContain("probably-one-person");
    }
  });

  test.each([
    ["Siti A", "S.I.T.I - (A)", true],
    ["Siti 1", "siti 1", true],
    ["Siti 1", "Siti 2", false],
    ["Siti", "Siti 0", false],
    ["Siti", "Siti 9", false],
    ["Siti", "Siti É", false],
  ])("under two NIKs %s and %s are one name: %s", (one, second, isOne) => {
    const screening = createScreening(open);
    screening.add({ ...person, name: one });
    const again = screening.add({ ...person, nik: other, name: second });
    expect(warnings(again)).toEqual(isOne ? ["probably-one-person"] : []);
  });

  test("NIKs that end in 0 are warned of in the list, or in the village where they stand", () => {
    const rows = (count: number, digit: (at: number) => number, village: string): RosterRow[] =>
      Array.from({ length: count }, (_, at) => ({
        nik: `620501${String((at % 28) + 1).padStart(2, "0")}0197${village === "A" ? 1 : 2}${String(at).padStart(2, "0")}${digit(at)}`,
        village,
      }));
    const warned = (list: RosterRow[]) =>
      screenRoster(list, open).warnings.filter(({ code }) => code === "niks-end-in-zero");
    const cut = rows(12, () => 0, "A");
    const whole = rows(80, (at) => at % 10, "B");
    expect(warned(cut)).toMatchObject([{ values: { zeros: 12, niks: 12, villages: [] } }]);
    expect(warned([...whole, ...cut])).toMatchObject([
      { values: { zeros: 12, niks: 12, villages: ["A"] } },
    ]);
    expect(warned(whole)).toEqual([]);
    expect(warned(cut.slice(0, 9))).toEqual([]);
  });

  test("who has died is not taken; a list that does not say so takes people to live", () => {
    expect(reasons(judged({ alive: false }))).toEqual(["died"]);
    expect(judged({ alive: true }).outcome).toBe("eligible");
  });

  test("a code older than its province is asked, one of another region is not", () => {
    const home = (village: string, region: string): RowVerdict => judged({ village }, { region });
    expect(home("92.71.03.1001", "96.71").missing).toEqual(["residence"]);
    expect(home("96.71.03.1001", "92.71").missing).toEqual(["residence"]);
    expect(home("91.71.03.1001", "92.71").outcome).toBe("rejected");
    expect(home("96. 71.03.1001", "96.71").outcome).toBe("eligible");
    expect(judged({ residence: "96. 71" }, { region: "96.71" }).outcome).toBe("eligible");
  });

  test("the same faulty NIK twice is a fault twice, not a double", () => {
    const { toRepair, duplicates, summary } = screenRoster(
      [{ nik: "6205014609970000" }, { nik: "6205014609970000" }],
      open,
    );
    expect(toRepair.map(({ reasons, issues }) => [reasons, issues[0]?.path])).toEqual([
      [[], "nik"],
      [[], "nik"],
    ]);
    expect(summary.byIssue).toMatchObject([{ code: "nik", rows: 2 }]);
    expect(duplicates).toEqual([]);
  });

  test("a NIK that is none is asked, and nobody is a double by it", () => {
    const niks = ["", "  ", "0", "-", "BELUM ADA", 0, null, undefined, "0351710201209001"];
    const { toClarify, summary } = screenRoster(niks.map((nik) => ({ nik })) as never, open);
    expect(toClarify.map(({ missing }) => missing)).toEqual(niks.map(() => ["nik"]));
    expect(summary.toClarify).toBe(niks.length);
  });

  test("empty cells are facts that were not given", () => {
    const cells = { name: "", birthDate: " ", sex: null, occupation: "", decile: "", kind: null };
    expect(screenRoster([{ nik, ...cells }] as never, open).accepted).toHaveLength(1);
    const asked = screenRoster([{ nik, ...cells }] as never, { ...open, deciles: [1] });
    expect(asked.toClarify[0]?.missing).toEqual(["decile"]);
  });

  test("bad rows are explained in words", () => {
    const rows = [{ nik, monthlyIncome: -1, sex: "x" }];
    const result = screenRoster(rows as never, open);
    expect(result.toRepair.map(({ issues }) => issues.map(({ path }) => path))).toEqual([
      ["sex", "monthlyIncome"],
    ]);
    const text = explain(result, { locale: indonesian, format: "text" }).replace(/\s+/g, " ");
    expect(text).toContain("penghasilan sebulan: jumlah rupiah");
    expect(text).toContain("jenis kelamin: pilih salah satu: female (perempuan), male (laki-laki)");
  });

  test("an occupation under a separate scheme is refused with its article", () => {
    const screening = createScreening(open);
    const { reasons: told } = screening.add({ nik, occupation: "Pegawai Negeri Sipil" });
    expect(provisionIds(told[0])[0]).toBe("membership.separate-scheme");
    expect(citationOf(screening.finish(), told[0])?.article).toContain("Pasal 2");
  });

  test("bad rows keep their number and say what is wrong", () => {
    const rows = [
      { row: 2, nik, birthDate: "1990-02-30", village: "62.05.01.2001" },
      { row: 3, nick: "x" },
      null,
      { row: 5, nik, decile: 0, birthDate: "2026-11-01" },
      { row: 6, nik, birthDate: "2026-11-01" },
    ];
    const { toRepair, summary } = screenRoster(rows as never, open);
    expect(toRepair.map(({ row, issues }) => [row, issues.map(({ path }) => path)])).toEqual([
      [2, ["birthDate"]],
      [3, [""]],
      [3, [""]],
      [5, ["decile"]],
      [6, ["birthDate"]],
    ]);
    expect(summary).toMatchObject({ read: 5, toRepair: 5 });
    expect(toRepair.map(({ given }) => given)).toEqual(rows);
    expect(toRepair.map(({ village }) => village)).toEqual([
      "62.05.01.2001",
      ...rows.slice(1).map(() => undefined),
    ]);
    expect(summary.byVillage.map(({ group, toRepair: bad }) => [group, bad])).toEqual([
      ["62.05.01.2001", 1],
      ["not-given", 4],
    ]);
    expect(summary.byIssue.map(({ code, rows: met }) => [code, met])).toEqual([
      ["", 1],
      ["", 1],
      ["birthDate", 1],
      ["birthDate", 1],
      ["decile", 1],
    ]);
  });

  test("what cleaning could not read is to be repaired, what nobody wrote down is asked", () => {
    const scheme = { ...open, deciles: [1], notMember: true };
    const cleaned = cleanRoster(
      [
        { NIK: "6.20501E+15", Desil: "1", "Status BPJS": "belum" },
        { NIK: "6205014609970001", Desil: "sebelas", "Status BPJS": "" },
        { NIK: "6205014609970002", Desil: "", "Status BPJS": "belum" },
        { NIK: "6205014609970003", Desil: "9", "Status BPJS": "???!" },
        { NIK: "belum ada", Desil: "1", "Status BPJS": "belum" },
        { NIK: "6205014609970004", "Tgl Lahir": "31-02-1990", Desil: "1", "Status BPJS": "belum" },
      ],
      { on: "2026-11-01" },
    );
    const { questions } = cleaned;
    const { toRepair, toClarify, rejected, accepted, summary } = screenRoster(
      cleaned.rows,
      scheme,
      { questions },
    );
    expect(
      toRepair.map(({ row, issues, missing }) => [row, issues.map(({ path }) => path), missing]),
    ).toEqual([
      [2, ["nik"], []],
      [3, ["decile"], ["existingMembership"]],
    ]);
    expect(toClarify.map(({ row, missing }) => [row, missing])).toEqual([
      [4, ["decile"]],
      [6, ["nik"]],
    ]);
    expect([rejected, accepted].map((rows) => rows.map(({ row }) => row))).toEqual([[5], [7]]);
    expect(summary.byIssue.map(({ code, rows }) => [code, rows])).toEqual([
      ["decile", 1],
      ["nik", 1],
    ]);
    const streamed = createScreening(scheme);
    const outcomes = cleaned.rows.map(
      (row) =>
        streamed.add(
          row,
          questions.filter((one) => one.row === row.row),
        ).outcome,
    );
    expect(outcomes).toEqual([
      "to-repair",
      "to-repair",
      "to-clarify",
      "rejected",
      "to-clarify",
      "eligible",
    ]);
    expect(() => screenRoster([], open, { questions: [{}] } as never)).toThrow("questions");
  });

  const queue: RosterRow[] = [
    { row: 1, nik: "6205010101700001", village: "A", decile: 2 },
    { row: 2, nik: "6205010101800002", village: "A", decile: 1 },
    { row: 3, nik: "6205010101600003", village: "A", decile: 1 },
    { row: 4, nik: "6205010101700004", village: "A" },
    { row: 5, nik: "6205010101700005", village: "B", decile: 4 },
  ];
  const rowsOf = (list: readonly { row: unknown }[]): unknown[] => list.map(({ row }) => row);

  test("places of a village go by priority; the others wait in that order", () => {
    const byNeed: RosterScheme = {
      ...open,
      perVillage: { atLeast: 2, atMost: 2 },
      priority: [
        { by: "decile", order: "ascending" },
        { by: "age", order: "descending" },
      ],
    };
    const { accepted, waiting, summary } = screenRoster(queue, byNeed);
    expect(rowsOf(accepted)).toEqual([2, 3, 5]);
    expect(rowsOf(waiting)).toEqual([1, 4]);
    expect(rowsOf(summary.placed)).toEqual([3, 2, 5]);
    expect(summary.shortVillages).toEqual([{ village: "B", accepted: 1, short: 1 }]);
    const whole = screenRoster(queue, { ...byNeed, size: 2 });
    expect(rowsOf(whole.accepted)).toEqual([2, 3]);
    expect(rowsOf(whole.waiting)).toEqual([1, 5, 4]);
  });

  test.each([
    [[{ by: "age", order: "ascending" }], [2, 1, 4]],
    [[{ by: "decile", order: "descending" }], [5, 1, 2]],
    [[{ by: "occupation", list: ["petani"] }], [1, 2, 3]],
    [[], [1, 2, 3]],
  ] as const)("three places in all by %j", (priority, expected) => {
    const { summary } = screenRoster(queue, { ...open, size: 3, priority });
    expect(rowsOf(summary.placed)).toEqual(expected);
  });

  test("who has a place is named with the village, where one is known", () => {
    const rows: RosterRow[] = [
      { row: "a", nik: "6205010101700001", village: "A" },
      { row: "b", nik: "6205010101700002" },
    ];
    expect(screenRoster(rows, { ...open, size: 2 }).summary.placed).toStrictEqual([
      { row: "a", position: 1, village: "A" },
      { row: "b", position: 2 },
    ]);
  });

  test("by income and by a list of occupations", () => {
    const rows: RosterRow[] = [
      { nik: "6205010101700001", monthlyIncome: 900_000, occupation: "ojek" },
      { nik: "6205010101700002", monthlyIncome: "300000", occupation: "petani" },
      { nik: "6205010101700003", occupation: "nelayan" },
    ];
    const first = (priority: RosterScheme["priority"]): unknown =>
      screenRoster(rows, { ...open, size: 1, ...(priority && { priority }) }).accepted[0]?.row;
    expect(first([{ by: "income", order: "ascending" }])).toBe(2);
    expect(first([{ by: "income", order: "descending" }])).toBe(1);
    expect(first([{ by: "occupation", list: ["nelayan", "petani"] }])).toBe(3);
  });
});

describe("the whole", () => {
  test("a source whose rule keeps nobody out is nothing that a screening rests on", () => {
    const restsOn = (fundedBy: "apbd" | "csr" | "dbh-sawit"): string[] =>
      screenRoster([], { ...open, fundedBy })
        .provisions.map(({ key }) => provisionOf(key))
        .filter((id) => id.startsWith("funding."));
    const sources = ["apbd", "csr", "dbh-sawit"] as const;
    expect(sources.map(restsOn)).toEqual([[], [], ["funding.dbh-sawit"]]);
  });

  test("a NIK that is a number is read, with a warning", () => {
    const number = judged({ nik: 6_205_014_609_970_001 });
    expect(number.outcome).toBe("eligible");
    expect(warnings(number)).toEqual(["nik-as-number"]);
    expect(warnings(judged({}))).toEqual([]);
  });

  test.each([
    [1, "rows"],
    ["x", "rows"],
    [null, "rows"],
  ])("rows %j are refused", (rows, path) => {
    expect(() => screenRoster(rows as never, open)).toThrow(path);
  });

  test("schemes are checked", () => {
    const bad =
      (scheme: object): (() => unknown) =>
      () =>
        createScreening({ ...open, ...scheme });
    expect(bad({ on: "2026-02-30" })).toThrow("on: expected.date");
    expect(
      bad({ age: { from: { value: 65, inclusive: true }, to: { value: 18, inclusive: true } } }),
    ).toThrow("age");
    expect(refusal(bad({ categories: ["astronaut"] }))).toContain("unknown category: astronaut");
    const astronautFirst = [{ by: "occupation", list: ["petani", "astronaut"] }];
    expect(refusal(bad({ priority: astronautFirst }))).toContain("unknown category: astronaut");
    expect(bad({ priority: astronautFirst })).toThrow("scheme.priority");
    expect(refusal(bad({ colour: "red" }))).toContain("colour");
    expect(() => createScreening({ ...open, on: "2015-06-30" })).toThrow(OutOfCoverageError);
    expect(() => createScreening(open, {}, { readings: { x: "y" } } as never)).toThrow(
      InvalidInputError,
    );
  });

  test("doubts about the rule of the scheme are told", () => {
    const { warnings: told } = screenRoster([], {
      ...localScheme("kepahiang-2025"),
      on: "2027-01-01",
    });
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "after-law-as-of",
        "scheme-known-from-one-source",
        "scheme-is-a-draft",
        "not-known",
      ]),
    );
    const early = { ...open, on: "2020-07-01" };
    expect(screenRoster([], early).warnings.map(({ code }) => code)).toContain(
      "entry-age-not-read",
    );
    const own = {
      ...open,
      on: lawAsOf,
      regulation: { title: "Perbup", evidence: "text" },
    } as const;
    expect(screenRoster([], own).warnings.map(({ code }) => code)).toEqual([
      "evidence-below-text",
      "evidence-below-text",
    ]);
  });

  test("the asynchronous form gives the same verdicts", async () => {
    async function* lines(): AsyncGenerator<RosterRow> {
      for (let position = 1; position <= 300; position += 1) {
        await Promise.resolve();
        yield madeRow(position);
      }
    }
    const one = createScreening(open);
    const verdicts: RowVerdict[] = [];
    for await (const verdict of screenRosterStream(lines(), one)) verdicts.push(verdict);
    const other = createScreening(open);
    expect(verdicts).toEqual(
      Array.from({ length: 300 }, (_, index) => other.add(madeRow(index + 1))),
    );
    expect(one.finish()).toEqual(other.finish());
    await expect(screenRosterStream(1 as never, one).next()).rejects.toThrow(InvalidInputError);
    await expect(screenRosterStream([], {} as never).next()).rejects.toThrow("screening");
  });

  test("in a long list every fault is found with its row and nothing is lost", () => {
    const length = 20_000;
    const screening = createScreening({
      ...open,
      region: "62.05",
      age: { to: { value: 65, inclusive: false } },
      notMember: true,
      deciles: [1, 2, 3, 4],
      perVillage: { atMost: 100 },
    });
    const found = new Map<string, number>();
    for (let position = 1; position <= length; position += 1) {
      const verdict = screening.add(madeRow(position));
      const fault = faultOf(position);
      const outcome = {
        age: "rejected",
        member: "rejected",
        nik: "to-repair",
        elsewhere: "rejected",
        asked: "to-clarify",
        double: "duplicate",
        bad: "to-repair",
      } as const;
      if (verdict.row !== position || verdict.outcome !== (fault ? outcome[fault] : "eligible")) {
        throw new Error(`row ${position}: ${verdict.outcome}, made ${fault ?? "sound"}`);
      }
      if (fault) found.set(fault, (found.get(fault) ?? 0) + 1);
    }
    expect([...found.keys()].sort()).toEqual([...madeFaults].sort());
    const summary = screening.finish();
    const { accepted, waiting, rejected, toClarify, duplicates, toRepair } = summary;
    expect(accepted + waiting + rejected + toClarify + duplicates + toRepair).toBe(length);
    expect(accepted).toBe(9_300);
    for (const groups of [summary.byVillage, summary.byOccupation, summary.bySex]) {
      const sum = (field: "read" | "accepted" | "rejected"): number =>
        groups.reduce((total, group) => total + group[field], 0);
      expect(sum("read")).toBe(length);
      expect(sum("accepted")).toBe(accepted);
      expect(sum("rejected")).toBe(rejected);
    }
  }, 60_000);
});
