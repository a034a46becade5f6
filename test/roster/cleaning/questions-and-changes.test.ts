import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  type CleanedRoster,
  type CleaningAnswer,
  type CleaningContext,
  InvalidInputError,
} from "../../../src/index.js";
import { storable } from "../../storable.js";

const on = "2026-11-01";
const nik = "6205011204859001";

type Row = Readonly<Record<string, unknown>>;

const cleaned = (rows: readonly Row[], context: Partial<CleaningContext> = {}): CleanedRoster =>
  storable(cleanRoster(rows, { on, ...context }));
const changesOf = ({ changes }: CleanedRoster): unknown[] =>
  changes.map(({ field, from, to, rule }) => [field, from, to, rule]);
const asked = ({ questions }: CleanedRoster): unknown[] =>
  questions.map(({ field, given, code, options }) => [field, given, code, options]);

describe("income", () => {
  const income = (penghasilan: unknown): unknown => {
    const result = cleaned([{ nama: "A", penghasilan }]);
    const { monthlyIncome, monthlyIncomeRange } = result.rows[0] ?? {};
    const question = result.questions.find(({ field }) => field === "monthlyIncome");
    return monthlyIncome ?? monthlyIncomeRange ?? question?.options ?? question?.code ?? "none";
  };

  test.each<[unknown, unknown]>([
    ["1 jt", 1_000_000],
    ["1jta", 1_000_000],
    ["2 j", 2_000_000],
    ["2j", 2_000_000],
    ["1.250 rb", 1_250_000],
    ["500 rbu", 500_000],
    ["500 rebu", 500_000],
    ["500k", 500_000],
    ["1,25 juta", 1_250_000],
    ["1,250 juta", 1_250_000],
    ["1,2505 juta", "money-unclear"],
    ["1.5.0 juta", "money-unclear"],
    ["1.000,5 ribu", 1_000_000],
    ["12,5 ribu", 12_500],
    ["2m", "money-unclear"],
    ["1 juta 500 ribu", 1_500_000],
    ["1juta500ribu", 1_500_000],
    ["1 jt 5 rb", 1_005_000],
    ["1000 juta 500 ribu", "money-unclear"],
    ["1 juta 5000 ribu", "money-unclear"],
    ["x 1 juta 500 ribu", "money-unclear"],
    ["1 juta 500 ribu x", "money-unclear"],
    ["rp1.000.000", 1_000_000],
    ["Rp.1.000.000", 1_000_000],
    ["IDR. 1.000.000", 1_000_000],
    ["1.000.000 rp", 1_000_000],
    ["1.000.000,-", 1_000_000],
    ["1.000.000,--", 1_000_000],
    ["1.000.000.-", 1_000_000],
    ["1.000.000-", 1_000_000],
    ["1.000.000,", 1_000_000],
    ["1.000.000 rupiah", 1_000_000],
    ["1.000.000/bulan", 1_000_000],
    ["1.000.000 / bln", 1_000_000],
    ["1.000.000 per bl", 1_000_000],
    ["1.000.000/month", 1_000_000],
    ["1.000.000 sebulan", 1_000_000],
    ["1.000.000,- per bulan", 1_000_000],
    ["1.000.000 rupiah/bulan", 1_000_000],
    ["1.000.000 per tahun", "money-unclear"],
    ["bulan 1.000.000", "money-unclear"],
    ["1 000 000", 1_000_000],
    ["1.000.000,00", 1_000_000],
    ["1,000,000.00", 1_000_000],
    ["1.000.000,5", 1_000_000],
    ["1.000.000,500", "money-unclear"],
    ["1.000,000", "money-unclear"],
    ["1.000.00", [1_000, 1_000_000]],
    ["1000.000", "money-unclear"],
    ["12345.67", 12_346],
    ["12345,6", 12_346],
    ["12345.678", "money-unclear"],
    ["1000000x", "money-unclear"],
    ["x1000000", "money-unclear"],
    [10_000, 10_000],
    [9_999, [9_999, 9_999_000]],
    ["9999", [9_999, 9_999_000]],
    [1_000_000_000, 1_000_000_000],
    [1_000_000_001, "money-unclear"],
    [-50_000, "money-unclear"],
    [1_500_000.4, 1_500_000],
    ["0", "none"],
    [0, "none"],
    [true, "none"],
  ])("%s", (given, found) => {
    expect(income(given)).toEqual(found);
  });

  test.each<[string, unknown]>([
    ["1-2 jt", { from: 1_000_000, to: 2_000_000 }],
    ["500 rb - 1 jt", { from: 500_000, to: 1_000_000 }],
    ["500.000–1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 — 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 s/d 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 sd 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 s.d. 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 s.d 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 sampai 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 sampai dengan 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 hingga 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["500.000 to 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["1.000.000 - 1.000.000", { from: 1_000_000, to: 1_000_000 }],
    ["0 - 10.000", { from: 0, to: 10_000 }],
    ["0 - 9.999", "money-unclear"],
    ["2 jt - 1 jt", "money-unclear"],
    ["x 1 - 2 jt", "money-unclear"],
    ["1 - 2 jt x", "money-unclear"],
    ["< 1 jt", { to: 1_000_000 }],
    ["<= 1 jt", { to: 1_000_000 }],
    ["≤ 1 jt", { to: 1_000_000 }],
    ["kurang dari 1 jt", { to: 1_000_000 }],
    ["dibawah 1 jt", { to: 1_000_000 }],
    ["maksimal Rp 1.000.000", { to: 1_000_000 }],
    ["maks 1 jt", { to: 1_000_000 }],
    ["paling banyak 1 jt", { to: 1_000_000 }],
    ["under 1 jt", { to: 1_000_000 }],
    ["up to 1 jt", { to: 1_000_000 }],
    ["< 9.999", "money-unclear"],
    ["< 10.000", { to: 10_000 }],
    ["< x", "money-unclear"],
    ["1 jt <", "money-unclear"],
    [">= 1 jt", { from: 1_000_000 }],
    ["≥ 1 jt", { from: 1_000_000 }],
    ["lebih dari 1 jt", { from: 1_000_000 }],
    ["di atas 1 jt", { from: 1_000_000 }],
    ["diatas 1 jt", { from: 1_000_000 }],
    ["minimal 1 jt", { from: 1_000_000 }],
    ["min 1 jt", { from: 1_000_000 }],
    ["paling sedikit 1 jt", { from: 1_000_000 }],
    ["over 1 jt", { from: 1_000_000 }],
    ["1 jt >", "money-unclear"],
  ])("in a range: %s", (given, found) => {
    expect(income(given)).toEqual(found);
  });

  test.each<[unknown, unknown[]]>([
    [1_500_000, []],
    ["1500000", []],
    ["1,5 jt", [["monthlyIncome", "1,5 jt", 1_500_000, "money-form"]]],
    [1_500_000.4, [["monthlyIncome", 1_500_000.4, 1_500_000, "money-form"]]],
    ["1-2 jt", [["monthlyIncome", "1-2 jt", "1000000-2000000", "money-range"]]],
    ["<2 jt", [["monthlyIncome", "<2 jt", "-2000000", "money-range"]]],
    [">2 jt", [["monthlyIncome", ">2 jt", "2000000-", "money-range"]]],
    ["0", [["monthlyIncome", "0", null, "no-money"]]],
    ["-", [["monthlyIncome", "-", null, "empty-mark"]]],
  ])("%s is listed", (penghasilan, listed) => {
    const { changes } = cleaned([{ nama: "A", penghasilan }]);
    expect(changesOf({ changes } as CleanedRoster)).toEqual(listed);
  });

  test("an answer is taken if it is an amount", () => {
    const [question] = cleaned([{ penghasilan: "500" }]).questions.slice(-1);
    const key = question?.key ?? "";
    const told = (value: CleaningAnswer["value"]): unknown =>
      cleaned([{ penghasilan: "500" }], { answers: [{ key, value }] }).rows[0]?.monthlyIncome;
    expect([told(500_000), told(null)]).toEqual([500_000, undefined]);
    for (const value of [0, -1, 1.5, "500000", true]) expect(() => told(value)).toThrow("answers");
  });
});

describe("words", () => {
  test.each([
    ["desil", "decile", "D3", 3, "decile-word", []],
    ["desil", "decile", "3", 3, undefined, []],
    ["desil", "decile", "y", undefined, undefined, [["decile", "y", "decile-unclear", undefined]]],
    ["STATUS BPJS", "existingMembership", "YA", "member", "membership-word", []],
    ["STATUS BPJS", "existingMembership", "member", "member", undefined, []],
    [
      ...(["STATUS BPJS", "existingMembership", "KIS", undefined, undefined] as const),
      [["existingMembership", "KIS", "membership-unclear", undefined]],
    ],
    ["sumber dana", "fundedBy", "Pemda", "apbd", "funding-word", []],
    ["sumber dana", "fundedBy", "apbd", "apbd", undefined, []],
    [
      ...(["sumber dana", "fundedBy", "entah", undefined, undefined] as const),
      [["fundedBy", "entah", "funding-unclear", undefined]],
    ],
    ["alive", "alive", "ya", true, "yes-no-word", []],
    ["alive", "alive", true, true, undefined, []],
    ["alive", "alive", false, false, undefined, []],
    ["moved", "moved", "tidak", false, "yes-no-word", []],
    ["moved", "moved", "x", undefined, undefined, [["moved", "x", "yes-no-unclear", undefined]]],
    ["in separate scheme", "inSeparateScheme", "belum", false, "yes-no-word", []],
    ["kind", "kind", "own-account", "own-account", undefined, []],
    [
      ...(["kind", "kind", "sendiri", undefined, undefined] as const),
      [
        [
          ...["kind", "sendiri", "cell-unreadable"],
          ["employer", "own-account", "without-wage", "none"],
        ],
      ],
    ],
    ["jk", "sex", "Laki-laki", "male", "sex-word", []],
    ["jk", "sex", "male", "male", undefined, []],
    ["jk", "sex", "x", undefined, undefined, [["sex", "x", "sex-unclear", ["male", "female"]]]],
    ["peserta skema", "memberOf", "Perkasa", "Perkasa", undefined, []],
    ["kode domisili", "residence", "62.05", "62.05", undefined, []],
    ["kode domisili", "residence", "62. 05", "62.05", "code-form", []],
    ["kode domisili", "residence", "6205012001", "6205012001", undefined, []],
    ["kode domisili", "residence", "62.05.01.2001", "62.05.01.2001", undefined, []],
    ["kode domisili", "residence", "62", "62", undefined, []],
    [
      ...(["kode domisili", "residence", "Lemo", undefined, undefined] as const),
      [["residence", "Lemo", "cell-unreadable", undefined]],
    ],
    [
      ...(["kode domisili", "residence", "62.05.0", undefined, undefined] as const),
      [["residence", "62.05.0", "cell-unreadable", undefined]],
    ],
  ] as const)("%s: %s of %s", (heading, field, given, value, rule, questions) => {
    const result = cleaned([
      {
        nik,
        tgl_lahir: "1985-04-12",
        [heading]: given,
        jk: "male",
        ...(heading === "jk" && { jk: given }),
      },
    ]);
    expect(result.rows[0]?.[field]).toBe(value);
    expect(changesOf(result)).toEqual(rule ? [[field, given, value, rule]] : []);
    expect(asked(result)).toEqual(questions);
  });

  test.each([
    ["desil", "y", 4, "decile", [11, 0, 1.5, "4"]],
    ["STATUS BPJS", "KIS", "none", "existingMembership", ["yes", 1]],
    ["sumber dana", "entah", "apbdes", "fundedBy", ["desa", 1]],
    ["alive", "x", false, "alive", ["ya", 1]],
    ["moved", "x", true, "moved", ["ya", 1]],
    ["in separate scheme", "x", true, "inSeparateScheme", ["ya"]],
    ["kind", "sendiri", "employer", "kind", ["sendiri", 1]],
    ["jk", "x", "female", "sex", ["P", 1]],
    ["jk", "x", "male", "sex", ["L", 1]],
    ["tgl_lahir", "entah", "1985-04-12", "birthDate", ["12/04/1985", "1985-02-30", 1985]],
    ["kode domisili", "Lemo", "62.05.05", "residence", ["", " ", 62]],
    ["pekerjaan", "astronaut", "nelayan", "occupation", ["", 1]],
    ["pekerjaan", "Pelajar/Mahasiswa", true, "working", ["ya", 1]],
    ["ket", "suami meninggal", true, "alive", ["ya"]],
    ["ket", "hilang", true, "moved", ["ya"]],
    ["kode desa", "62.05.06.20.1", "62.05.06.2018", "village", ["", 1]],
  ] as const)(
    "an answer to %s %s is taken, another kind of answer refused",
    (heading, given, value, field, wrong) => {
      const row = { nama: "A", [heading]: given };
      const { questions } = cleaned([row]);
      const key = questions.find((one) => one.field !== "nik")?.key ?? "";
      const told = (one: CleaningAnswer["value"]): CleanedRoster =>
        cleaned([row], { answers: [{ key, value: one }] });
      const result = told(value);
      expect(result.rows[0]?.[field]).toBe(value);
      expect(result.questions.map((one) => one.field)).toEqual(["nik"]);
      expect(result.changes.at(-1)).toMatchObject({ to: value, rule: "answer" });
      const unknown = told(null);
      expect(unknown.questions.map((one) => one.field)).toEqual(["nik"]);
      expect(unknown.rows[0]?.[field]).toBe(
        heading === "pekerjaan" && field === "occupation" ? given : undefined,
      );
      for (const one of wrong) expect(() => told(one)).toThrow("answers");
    },
  );

  test("an answer that is no code of a region leaves the residence open", () => {
    const row = { nama: "A", "kode domisili": "Lemo" };
    const key = cleaned([row]).questions.at(-1)?.key ?? "";
    const { rows, questions } = cleaned([row], { answers: [{ key, value: "Buntok" }] });
    expect(rows[0]).not.toHaveProperty("residence");
    expect(questions).toHaveLength(1);
  });

  test.each([
    ["desil ke 2", 2],
    ["Desil ke-2", 2],
    ["decile 2", 2],
    ["des 2", 2],
    ["DS 2", 2],
    ["d 10", 10],
    ["ke 2", 2],
    ["I", 1],
    ["II", 2],
    ["III", 3],
    ["IV", 4],
    ["V", undefined],
    ["VI", 6],
    ["VII", 7],
    ["VIII", 8],
    ["IX", 9],
    ["X", undefined],
    ["2,0", 2],
    ["2.00", 2],
    ["1", 1],
    ["IIII", undefined],
    ["VIIII", undefined],
    ["XI", undefined],
    ["100", undefined],
    ["2.5", undefined],
    ["2 x", undefined],
    ["x 2", undefined],
    ["desil", undefined],
  ])("decile %s", (desil, decile) => {
    expect(cleaned([{ nik, desil }]).rows[0]?.decile).toBe(decile);
  });

  test.each([
    ["laki", "male"],
    ["laki2", "male"],
    ["Laki - Laki", "male"],
    ["lakilaky", "male"],
    ["lkilaky", "male"],
    ["lkiilaky", undefined],
    ["Peremuan", "female"],
    ["Premuan", "female"],
    ["Prmuan", undefined],
    ["putri", "female"],
    ["pria", "male"],
  ])("sex %s", (jk, sex) => {
    expect(cleaned([{ nama: "A", jk }]).rows[0]?.sex).toBe(sex);
  });

  test.each([
    ["sudah wafat", "alive"],
    ["ybs meninggal tahun 2020", "alive"],
    ["Yang bersangkutan telah meninggal dunia", "alive"],
    ["alm", "alive"],
    ["Almh.", "alive"],
    ["mati", "alive"],
    ["tutup usia", "alive"],
    ["meninggal 12 Mei 2020", "alive"],
    ["meninggal tgl 12", "alive"],
    ["died", "alive"],
    ["meninggal dunia pada bulan Mei 2020", "alive"],
    ["pindah domisili", "moved"],
    ["sudah pindah alamat", "moved"],
    ["pindah tahun 2020", "moved"],
    ["moved away", "moved"],
    ["pindah tempat tinggal ke Buntok Kota", "moved"],
    ["pindah keluar", "moved"],
  ] as const)("the remark %s tells of who is %s", (KETERANGAN, field) => {
    const result = cleaned([{ nik, tgl_lahir: "1985-04-12", jk: "male", KETERANGAN }]);
    const told = field === "moved";
    expect(result.rows[0]?.[field]).toBe(told);
    expect(changesOf(result)).toEqual([[field, KETERANGAN, told, "note-word"]]);
    expect(result.questions).toEqual([]);
  });

  test.each([
    ["meninggal suaminya", "alive"],
    ["anak alm. Budi", "alive"],
    ["md", "alive"],
    ["istri almarhum", "alive"],
    ["pindah agama", "moved"],
    ["belum pindah", "moved"],
    ["pindahan", "moved"],
  ])("the remark %s is asked about", (KETERANGAN, field) => {
    const result = cleaned([{ nik, tgl_lahir: "1985-04-12", jk: "male", KETERANGAN }]);
    expect(asked(result)).toEqual([[field, KETERANGAN, "note-unclear", [true, false]]]);
    expect(result.rows[0]).not.toHaveProperty(field);
    expect(result.changes).toEqual([]);
  });

  test.each(["admd", "mdx", "pindahkan", "tidak hilang"])(
    "the remark %s tells nothing",
    (KETERANGAN) => {
      expect(cleaned([{ nik, KETERANGAN }]).questions).toEqual([]);
    },
  );
});

describe("the NIK", () => {
  test.each<[unknown, unknown[]]>([
    ["6205 0112 0485 9001", ["nik", "6205 0112 0485 9001", nik, "nik-marks"]],
    [" 6205011204859001", ["nik", " 6205011204859001", nik, "spaces"]],
    ["62O5O112O4859OO1", ["nik", "62O5O112O4859OO1", nik, "nik-letters"]],
    [6_205_011_204_859_001, ["nik", 6_205_011_204_859_001, nik, "nik-as-number"]],
    ["6,205011204859001E+15", ["nik", "6,205011204859001E+15", nik, "nik-exponent"]],
    ["'6,205011204859001 e 15", ["nik", "'6,205011204859001 e 15", nik, "nik-exponent"]],
    ["6,205011204859001E+14", ["nik-digits-lost"]],
    ["6,205011204859001E+16", ["nik-digits-lost"]],
    ["6|", ["nik-length"]],
    [1.5, ["nik-not-digits"]],
    [-5, ["nik-not-digits"]],
    [true, ["nik-missing"]],
    [2 ** 53, ["nik-digits-lost"]],
    ["00", ["nik-missing"]],
    ["6205011204859001.5", ["nik-length"]],
  ])("%s", (given, [first, ...change]) => {
    const result = cleaned([{ nik: given, nama: "A", tgl_lahir: "1985-04-12", jk: "male" }]);
    if (change.length > 0) {
      expect(changesOf(result)).toEqual([[first, ...change]]);
      expect(result.rows[0]?.nik).toBe(nik);
    } else
      expect(result.questions.map(({ field, code }) => [field, code])).toEqual([["nik", first]]);
  });

  test("a question about none is one for each person, about a wrong one for each name", () => {
    const keyOf = (row: Row): unknown =>
      cleaned([row]).questions.find(({ field }) => field === "nik")?.key;
    const a = { nama: "A", tgl_lahir: "1985-04-12" };
    expect(keyOf(a)).toBe(keyOf({ ...a, jk: "x" }));
    expect(keyOf(a)).not.toBe(keyOf({ ...a, tgl_lahir: "1985-04-13" }));
    expect(keyOf(a)).not.toBe(keyOf({ nama: "A", TTL: "Buntok 1985-04-12" }));
    expect(keyOf(a)).not.toBe(keyOf({ ...a, nama: "B" }));
    const wrong = { ...a, nik: "12" };
    expect(keyOf(wrong)).toBe(keyOf({ ...wrong, tgl_lahir: "1985-04-13" }));
    expect(keyOf(wrong)).not.toBe(keyOf({ ...wrong, nama: "B" }));
  });

  test("an answer that is a NIK settles sex and birth date too", () => {
    const row = { nik: "12", nama: "A" };
    const key = cleaned([row]).questions[0]?.key ?? "";
    const told = cleaned([row], { answers: [{ key, value: " 6205 0112 0485 9001" }] });
    expect(told.rows[0]).toMatchObject({ nik, sex: "male", birthDate: "1985-04-12" });
    const none = cleaned([row], { answers: [{ key, value: "13" }] });
    expect(none.rows[0]).not.toHaveProperty("nik");
  });

  test("a NIK of fifteen digits tells the sex where its first part is the birth date", () => {
    const sexOf = (given: string, tgl_lahir: string): unknown =>
      cleaned([{ nik: given, tgl_lahir }]).rows[0]?.sex;
    expect(sexOf("620501120485900", "1985-04-12")).toBe("male");
    expect(sexOf("620501520485900", "1985-04-12")).toBe("female");
    expect(sexOf("620501120585900", "1985-04-12")).toBeUndefined();
    expect(sexOf("62050112048590", "1985-04-12")).toBeUndefined();
    expect(cleaned([{ nik: "620501120485900" }]).rows[0]).not.toHaveProperty("sex");
  });

  test("what contradicts it is told with both dates where the century is open", () => {
    const contradicted = (day: string, context: Partial<CleaningContext> = {}): unknown =>
      cleaned([{ nik: "6205010101100001", jk: "male", tgl_lahir: day }], context).contradictions;
    expect(contradicted("1985-04-12")).toEqual([
      { row: 2, field: "birthDate", given: "1985-04-12", byNik: "2010-01-01" },
    ]);
    expect(contradicted("1910-01-01", { on: "2009-01-01" })).toEqual([]);
    expect(contradicted("1890-01-01", { on: "1900-01-01" })).toEqual([
      { row: 2, field: "birthDate", given: "1890-01-01", byNik: "1910-01-01 / 2010-01-01" },
    ]);
  });
});

describe("occupations", () => {
  const of = (pekerjaan: unknown, more: Row = {}): CleanedRoster =>
    cleaned([{ nik, tgl_lahir: "1985-04-12", jk: "male", pekerjaan, ...more }]);

  test.each([
    ["petani", []],
    ["nelayan ", [["occupation", "nelayan ", "nelayan", "spaces"]]],
    ["11", [["occupation", "11", "Nelayan/Perikanan", "occupation-code"]]],
    ["11.0", [["occupation", "11.0", "Nelayan/Perikanan", "occupation-code"]]],
    [11, [["occupation", 11, "Nelayan/Perikanan", "occupation-code"]]],
    [true, []],
  ])("%s", (given, listed) => {
    expect(changesOf(of(given))).toEqual(listed);
  });

  test.each([0, 90, "111", "11.5", "x11"])("%s is no number of a card", (given) => {
    const { rows, questions } = of(given);
    expect(rows[0]?.occupation).toBe(String(given));
    expect(questions.map(({ code }) => code)).toEqual(["occupation-unknown"]);
  });

  test("who is said to work or not is not asked", () => {
    expect(of("Pelajar/Mahasiswa").questions).toHaveLength(1);
    expect(of("Pelajar/Mahasiswa", { bekerja: "ya" })).toMatchObject({
      questions: [],
      rows: [{ working: true }],
    });
    expect(of("Pelajar/Mahasiswa", { bekerja: "tidak" })).toMatchObject({
      questions: [],
      rows: [{ working: false }],
    });
    expect(of("Pelajar/Mahasiswa", { bekerja: "entah" }).questions).toHaveLength(1);
  });

  test("the question of one without work is one for each person", () => {
    const keyOf = (more: Row): unknown => of("IRT", more).questions[0]?.key;
    expect(keyOf({ nama: "A" })).toBe(keyOf({ nama: "A", desil: 1 }));
    expect(keyOf({ nama: "A" })).not.toBe(keyOf({ nama: "B" }));
    expect(keyOf({ nama: "A" })).not.toBe(keyOf({ nama: "A", nik: "6205011204859002" }));
    expect(of("astronaut", { nama: "A" }).questions[0]?.key).toBe(
      of("astronaut", { nama: "B" }).questions[0]?.key,
    );
  });

  test("a word with its own question asks it", () => {
    const [question] = of("PKL").questions;
    expect(question).toMatchObject({ code: "occupation-several" });
    expect(question?.text).toBeDefined();
    expect(of("astronaut").questions[0]).not.toHaveProperty("text");
  });
});

describe("known members", () => {
  const knownMembers = [
    { nik, membership: "non-wage-earner", fundedBy: "apbd", memberOf: "Perkasa" },
  ] as const;
  const of = (row: Row): CleanedRoster =>
    cleaned([{ tgl_lahir: "1985-04-12", jk: "male", ...row }], { knownMembers });

  test("tell the payer and the scheme, where the list does not say the same", () => {
    expect(of({ nik }).rows[0]).toMatchObject({
      ...{ existingMembership: "non-wage-earner", fundedBy: "apbd", memberOf: "Perkasa" },
    });
    expect(changesOf(of({ nik }))).toEqual([
      ["existingMembership", null, "non-wage-earner", "known-member"],
      ["fundedBy", null, "apbd", "known-member"],
      ["memberOf", null, "Perkasa", "known-member"],
    ]);
    const said = { "status bpjs": "BPU", "sumber dana": "apbd", memberof: "Perkasa" };
    const same = of({ nik, ...said });
    expect(changesOf(same)).toEqual([
      ["existingMembership", "BPU", "non-wage-earner", "membership-word"],
    ]);
    expect(same.rows[0]).toMatchObject({ fundedBy: "apbd", memberOf: "Perkasa" });
    const other = of({ nik, "sumber dana": "csr", memberof: "Lain" });
    expect(changesOf(other).slice(1)).toEqual([
      ["fundedBy", "csr", "apbd", "known-member"],
      ["memberOf", "Lain", "Perkasa", "known-member"],
    ]);
    expect(of({ nik: "6205011204859002" }).rows[0]).not.toHaveProperty("memberOf");
    expect(of({ nama: "A" }).rows[0]).not.toHaveProperty("memberOf");
  });

  test.each(["belum ada", "12"])("a member whose NIK is %s is nobody", (wrong) => {
    const members = [{ nik: wrong, membership: "member" }] as const;
    const { rows } = cleaned([{ nama: "A" }, { nik, nama: "B" }], { knownMembers: members });
    expect(rows.some((row) => "existingMembership" in row)).toBe(false);
  });

  test.each([[{ nik: "" }], [{ membership: "yes" }], [{ fundedBy: "desa" }], [{ memberOf: "" }]])(
    "one with %j is refused",
    (wrong) => {
      const members = [{ ...knownMembers[0], ...wrong }] as never;
      expect(() => cleaned([], { knownMembers: members })).toThrow("knownMembers");
      expect(() => cleaned([], { knownMembers: new Set(members) as never })).toThrow(
        "knownMembers[0]",
      );
    },
  );
});

test.each([
  [{ villages: [{ code: "62.05.05.201", name: "A" }] }, "villages"],
  [{ villages: [{ code: "x62.05.05.2011", name: "A" }] }, "villages"],
  [{ villages: [{ code: "62.05.05.20111", name: "A" }] }, "villages"],
  [{ villages: [{ code: "62.05.05.2011", name: " " }] }, "villages"],
  [{ villages: new Set([{ code: "62.05.05.2011", name: "A" }, { code: "62" }]) }, "villages[1]"],
  [{ answers: [{ key: "sex abc", value: "male" }] }, "answers"],
  [{ answers: [{ key: "x sex:abc", value: "male" }] }, "answers"],
  [{ answers: [{ key: "sex:abc x", value: "male" }] }, "answers"],
  [{ answers: [{ key: "double:abc", value: "yes" }] }, "answers[0].value"],
  [
    {
      answers: [
        { key: "sex:a", value: "male" },
        { key: "sex:b", value: "L" },
      ],
    },
    "answers[1].value",
  ],
  [{ firstRow: -1 }, "firstRow"],
  [{ firstRow: 1.5 }, "firstRow"],
  [{ columns: { A: "x" } }, "columns"],
  [{ villages: 5 }, "villages"],
])("a context with %j is refused", (context, path) => {
  expect(() => cleaned([], context as never)).toThrow(path);
});

test("rows are named by the lines of the file, from the second on or as said", () => {
  const rows = [{ nama: "A" }, { nama: "" }, { nama: "B" }];
  expect(cleaned(rows).rows.map(({ row }) => row)).toEqual([2, 4]);
  expect(cleaned(rows, { firstRow: 0 }).rows.map(({ row }) => row)).toEqual([0, 2]);
  expect(cleaned(rows, { firstRow: 9 }).omitted).toEqual([{ row: 10, why: "empty" }]);
});

test.each([
  ["villages", { code: "x", name: "Lemo I" }],
  ["answers", { key: "moved", value: true }],
  ["knownMembers", {}],
])("a list in the context with a bad part is refused: %s", (path, bad) => {
  const context = { on: "2026-11-01", [path]: [bad] } as never;
  expect(() => cleanRoster([], context)).toThrow(InvalidInputError);
  expect(() => cleanRoster([], context)).toThrow(`input: ${path}: `);
});

describe("names of villages that differ by one letter", () => {
  const looksAlike = (names: readonly string[]): boolean =>
    cleanRoster(
      names.map((Desa) => ({ Desa })),
      { on },
    ).warnings.some(({ code }) => code === "list-villages-look-alike");
  const others = Array.from({ length: 500 }, (_, at) =>
    ["a", "b", "c", "d"].map((letter) => letter.repeat(2 * at + 2)),
  ).flat();

  test("are looked for among the first two thousand", () => {
    expect(looksAlike(["Lemo", "Lema", ...others])).toBe(true);
    expect(looksAlike([...others, "Lemo", "Lema"])).toBe(false);
  });
});
