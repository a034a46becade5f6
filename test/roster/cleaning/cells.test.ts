import { describe, expect, test } from "vitest";
import { cleanRoster, type CleanedRoster, type CleaningContext } from "../../../src/index.js";

const on = "2026-11-01";
const nik = "6205011204859001";

function cleaned(
  row: Record<string, unknown>,
  context: Partial<CleaningContext> = {},
): CleanedRoster {
  return cleanRoster([row], { on, ...context });
}

const codes = ({ questions }: CleanedRoster): string[] => questions.map(({ code }) => code);
const rules = ({ changes }: CleanedRoster): string[] => changes.map(({ rule }) => rule);

describe("NIK", () => {
  test.each([
    ["6205011204859001", []],
    ["'6205011204859001", ["nik-marks"]],
    ["’6205011204859001", ["nik-marks"]],
    ['="6205011204859001"', ["nik-marks"]],
    ["6205 0112 0485 9001", ["nik-marks"]],
    ["620501.120485.9001", ["nik-marks"]],
    ["62-05-01-120485-9001", ["nik-marks"]],
    ["6205011204859001.0", ["nik-marks"]],
    ["6205011204859001,00", ["nik-marks"]],
    ["\u00a06205011204859001 ", ["spaces"]],
    ["62O5O112O4859OO1", ["nik-letters"]],
    ["6205Oll204859OO1", ["nik-letters"]],
    [6205011204859001, ["nik-as-number"]],
    [6205011204859001n, []],
    ["6.205011204859001E+15", ["nik-exponent"]],
    ["6,205011204859001e15", ["nik-exponent"]],
  ])("%s is read", (given, expected) => {
    const result = cleaned({ nik: given, tgl_lahir: "1985-04-12", jk: "male" });
    expect(result.rows[0]?.nik).toBe(nik);
    expect(rules(result)).toEqual(expected);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ["6.20501E+15", "nik-digits-lost"],
    ["6,20501E+15", "nik-digits-lost"],
    ["6.20501120485900E+15", "nik-digits-lost"],
    ["'6.2E+15", "nik-digits-lost"],
    ["620501120485900", "nik-length"],
    ["62050112048590011", "nik-length"],
    ["35.2318.00000000000", "nik-length"],
    ["620501120485XXXX", "nik-not-digits"],
    ["3517**********01", "nik-length"],
    ["6205011213859001", "nik-impossible"],
    ["6205013202859001", "nik-impossible"],
    ["6205011204850000", "nik-impossible"],
    ["0351710201209001", "nik-provisional"],
    ["9971011708459001", "nik-no-such-province"],
    ["0012011708459001", "nik-provisional"],
    ["0", "nik-missing"],
    ["", "nik-missing"],
    ["-", "nik-missing"],
    ["belum ada", "nik-missing"],
    ["masih proses", "nik-missing"],
    [undefined, "nik-missing"],
    [0, "nik-missing"],
    [6.2e300, "nik-digits-lost"],
  ])("%s is asked and left out", (given, code) => {
    const result = cleaned({ nik: given, nama: "A" });
    expect(result.rows[0]).not.toHaveProperty("nik");
    expect(codes(result)).toEqual([code]);
  });

  test("a day as a spreadsheet reader gives it is read, an instant within a day is asked", () => {
    const born = (given: Date): CleanedRoster => cleaned({ nama: "A", nik, tgl_lahir: given });
    const day = born(new Date("1985-04-12T00:00:00.000Z"));
    expect([day.rows[0]?.birthDate, codes(day)]).toEqual(["1985-04-12", []]);
    const instant = born(new Date("1985-04-11T17:00:00.000Z"));
    expect(instant.rows[0]).not.toHaveProperty("birthDate");
    expect(instant.questions).toMatchObject([
      { code: "date-unreadable", given: "UTC 1985-04-11 17:00:00.000Z", options: ["1985-04-12"] },
    ]);
    expect(codes(born(new Date(Number.NaN)))).toEqual(["date-unreadable"]);
    expect(JSON.parse(JSON.stringify(instant))).toEqual(instant);
  });

  test("settles sex and birth date where they are not given, and keeps what contradicts it", () => {
    const [bare] = cleaned({ nik }).rows;
    expect(bare).toMatchObject({ birthDate: "1985-04-12", birthDateOfNik: true, sex: "male" });
    const { rows, contradictions } = cleaned({ nik, tgl_lahir: "13/04/1985", jk: "P" });
    expect(rows[0]).toMatchObject({ birthDate: "1985-04-13", sex: "female" });
    expect(contradictions.map(({ field, given, byNik }) => [field, given, byNik])).toEqual([
      ["birthDate", "1985-04-13", "1985-04-12"],
      ["sex", "female", "male"],
    ]);
  });

  test("settles no birth date that is not before the day of the list", () => {
    const born = (given: string, day: string): CleanedRoster =>
      cleaned({ nik: given }, { on: day });
    const today = born("6205010111260001", on);
    expect(today.rows[0]).not.toHaveProperty("birthDate");
    expect(rules(today)).toEqual(["sex-of-nik"]);
    expect(born("6205010111260001", "2026-11-02").rows[0]?.birthDate).toBe("2026-11-01");
    const before = born(nik, "1985-01-01");
    expect(before.rows[0]).not.toHaveProperty("birthDate");
    expect(rules(before)).toEqual(["sex-of-nik"]);
  });

  test("that lost its end tells the sex where it bears out the birth date", () => {
    expect(cleaned({ nik: "620501520485900", tgl_lahir: "1985-04-12" }).rows[0]?.sex).toBe(
      "female",
    );
    expect(
      cleaned({ nik: "620501520485900", tgl_lahir: "1985-04-13" }).rows[0]?.sex,
    ).toBeUndefined();
  });
});

describe("dates", () => {
  test.each([
    "31/12/1980",
    "31-12-1980",
    "31.12.1980",
    "31 12 1980",
    "31 - 12 - 1980",
    "31-12-80",
    "12-31-80",
    "12/31/1980",
    "31 Desember 1980",
    "31 Des 1980",
    "31-Des-80",
    "31-Dec-1980",
    "Desember 31, 1980",
    "1980 Desember 31",
    "Rabu, 31 Desember 1980",
    "1980/12/31",
    "1980-12-31 00:00:00",
    "1980-12-31T00:00:00.000Z",
    "19801231",
    "31121980",
    "29586",
    "29586.0",
    29_586,
  ])("%s", (given) => {
    const result = cleaned({ nik: "6205013112809001", tgl_lahir: given });
    expect(result.rows[0]?.birthDate).toBe("1980-12-31");
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ["17 Pebruari 1975", "1975-02-17"],
    ["3 Nopember 1975", "1975-11-03"],
    ["3 Agt 1975", "1975-08-03"],
    ["29 Februari 1984", "1984-02-29"],
    ["04/05/1981", "1981-05-04"],
    ["4-5-1981", "1981-05-04"],
  ])("%s without a NIK", (given, date) => {
    expect(cleaned({ tgl_lahir: given }).rows[0]?.birthDate).toBe(date);
  });

  test.each([
    ["29 Februari 1985", "date-not-in-calendar"],
    ["31/02/1980", "date-not-in-calendar"],
    ["1985-13-40", "date-not-in-calendar"],
    ["entah", "date-unreadable"],
    ["1980", "date-unreadable"],
    ["45", "date-unreadable"],
    ["12/11/2030", "date-implausible"],
    ["12/11/1899", "date-implausible"],
    ["12112030", "date-implausible"],
    ["31021980", "date-not-in-calendar"],
    [1e300, "date-unreadable"],
    [-29_586, "date-unreadable"],
    ["03-12-77", "date-order"],
    ["3/4/81", "date-order"],
  ])("%s is asked", (given, code) => {
    const result = cleaned({ nama: "A", tgl_lahir: given });
    expect(codes(result)).toEqual(["nik-missing", code]);
    expect(result.rows[0]).not.toHaveProperty("birthDate");
  });

  test("a number too small for the days of a spreadsheet is a year, not a day", () => {
    const seen = (tgl_lahir: number): CleanedRoster => cleaned({ tgl_lahir }, { on: "2016-01-01" });
    expect(seen(3_653).rows[0]?.birthDate).toBe("1909-12-31");
    for (const number of [1_980, 3_652]) expect(codes(seen(number))).toContain("date-unreadable");
  });

  test("the NIK settles day against month, also against the custom", () => {
    const settled = cleaned({ nik: "6205010312779001", tgl_lahir: "12-03-77" });
    expect(settled.rows[0]?.birthDate).toBe("1977-12-03");
    expect(rules(settled)).toContain("date-by-nik");
    expect(cleaned({ nik: "6205010504819001", tgl_lahir: "04/05/1981" }).rows[0]?.birthDate).toBe(
      "1981-04-05",
    );
  });

  test("a list that writes months first has its open dates asked; one that never does has not", () => {
    const first = Array.from({ length: 12 }, (_, at) => ({
      nama: `A${at}`,
      tgl_lahir: `${at + 13}-05-80`,
    }));
    const last = { nama: "B", tgl_lahir: "03-04-80" };
    const read = cleanRoster([...first, last], { on });
    expect(read.rows.at(-1)?.birthDate).toBe("1980-04-03");
    const strange = { nama: "C", tgl_lahir: "05-25-80" };
    const open = cleanRoster([...first, strange, last], { on });
    expect(open.rows.at(-1)?.birthDate).toBeUndefined();
    const fourDigits = [{ tgl_lahir: "05/25/1980" }, { tgl_lahir: "03/04/1980" }];
    const asked = cleanRoster(fourDigits, { on });
    expect(asked.rows[1]?.birthDate).toBeUndefined();
    expect(asked.questions.find(({ code }) => code === "date-order")?.options).toEqual([
      "1980-04-03",
      "1980-03-04",
    ]);
  });

  test.each([
    ["Muara Teweh, 17-08-1975", "1975-08-17"],
    ["MUARA TEWEH 17 Agustus 1975", "1975-08-17"],
    ["Buntok / 17-08-1975", "1975-08-17"],
    ["17-08-1975", "1975-08-17"],
    ["17 Agustus 1975", "1975-08-17"],
  ])("place and date in one cell: %s", (given, date) => {
    expect(cleaned({ nik, TTL: given }).rows[0]?.birthDate).toBe(date);
  });

  test("an unreadable date is asked though the NIK has one", () => {
    const result = cleaned({ nik, tgl_lahir: "entah" });
    expect(result.rows[0]).not.toHaveProperty("birthDate");
    expect(result.questions[0]).toMatchObject({ code: "date-unreadable", options: ["1985-04-12"] });
  });
});

describe("words and amounts", () => {
  test.each([
    ["L", "male"],
    ["P", "female"],
    ["Laki-laki", "male"],
    ["LAKI LAKI", "male"],
    ["Lk", "male"],
    ["pr.", "female"],
    ["Perempuan", "female"],
    ["Permpuan", "female"],
    ["wanita", "female"],
    ["1", "male"],
    [2, "female"],
    ["L/P", undefined],
    ["x", undefined],
  ])("sex %s", (given, sex) => {
    const result = cleaned({ nama: "A", jk: given });
    expect(result.rows[0]?.sex).toBe(sex);
    expect(codes(result).includes("sex-unclear")).toBe(sex === undefined);
    const asked = result.questions.find(({ code }) => code === "sex-unclear");
    expect(asked?.options).toEqual(sex === undefined ? ["male", "female"] : undefined);
  });

  test.each([
    ["1.500.000", 1_500_000],
    ["1,500,000", 1_500_000],
    ["1500000", 1_500_000],
    [1_500_000, 1_500_000],
    ["Rp 1.500.000,-", 1_500_000],
    ["Rp. 1.500.000,00", 1_500_000],
    ["Rp1.500.000", 1_500_000],
    ["IDR 1500000", 1_500_000],
    ["1,5 jt", 1_500_000],
    ["1.5 juta", 1_500_000],
    ["1,5juta/bulan", 1_500_000],
    ["1500 ribu", 1_500_000],
    ["1.500 ribu", 1_500_000],
    ["1500rb", 1_500_000],
    ["1 juta 500 ribu", 1_500_000],
    ["1.500.000 per bulan", 1_500_000],
  ])("income %s", (given, amount) => {
    const result = cleaned({ nik, penghasilan: given });
    expect(result.rows[0]?.monthlyIncome).toBe(amount);
    expect(codes(result)).toEqual([]);
  });

  test.each([
    ["1000000-2000000", { from: 1_000_000, to: 2_000_000 }],
    ["1 - 2 juta", { from: 1_000_000, to: 2_000_000 }],
    ["Rp 500.000 s/d Rp 1.000.000", { from: 500_000, to: 1_000_000 }],
    ["<1000000", { to: 1_000_000 }],
    ["di bawah 1 juta", { to: 1_000_000 }],
    ["> 5 juta", { from: 5_000_000 }],
  ])("income in a range: %s", (given, range) => {
    const [row] = cleaned({ nik, pendapatan: given }).rows;
    expect(row?.monthlyIncomeRange).toEqual(range);
    expect(row).not.toHaveProperty("monthlyIncome");
  });

  test.each(["1.500", "500", "tidak tentu", "50 ribu per hari", "1.5.2"])(
    "income %s is asked",
    (given) => {
      const result = cleaned({ nik, penghasilan: given });
      expect(codes(result)).toEqual(["money-unclear"]);
      expect(result.rows[0]).not.toHaveProperty("monthlyIncome");
    },
  );

  test("an income of zero is none that was given", () => {
    const result = cleaned({ nik, penghasilan: "0" });
    expect(result.rows[0]).not.toHaveProperty("monthlyIncome");
    expect(rules(result)).toContain("no-money");
  });

  test.each([
    ["2", 2],
    ["Desil 2", 2],
    ["desil-10", 10],
    ["D3", 3],
    ["Desil IV", 4],
    ["2.0", 2],
    [4, 4],
    ["11", undefined],
    ["0", undefined],
    ["1-2", undefined],
  ])("decile %s", (given, decile) => {
    const result = cleaned({ nik, desil: given });
    expect(result.rows[0]?.decile).toBe(decile);
    expect(codes(result).includes("decile-unclear")).toBe(decile === undefined);
  });

  test.each([
    ["YA", "member"],
    ["sudah", "member"],
    ["Belum", "none"],
    ["tdk", "none"],
    ["none", "none"],
    ["PU", "wage-earner"],
    ["Peserta BPU", "non-wage-earner"],
    ["BPJS Kesehatan", undefined],
    ["KIS", undefined],
  ])("membership %s", (given, membership) => {
    const result = cleaned({ nik, "STATUS BPJS": given });
    expect(result.rows[0]?.existingMembership).toBe(membership);
    expect(codes(result).includes("membership-unclear")).toBe(membership === undefined);
  });

  test.each([
    ["meninggal", { alive: false }],
    ["Sudah meninggal dunia", { alive: false }],
    ["Almarhum", { alive: false }],
    ["pindah", { moved: true }],
    ["Pindah ke Banjarmasin", { moved: true }],
    ["suami meninggal", "alive"],
    ["pindahan dari Buntok", "moved"],
    ["mutasi keluar", "moved"],
    ["hilang", "moved"],
    ["rajin", {}],
  ])("note %s", (given, told) => {
    const result = cleaned({ nik, KETERANGAN: given });
    const known = typeof told === "string" ? {} : told;
    expect(result.rows[0]).toEqual({
      ...{ row: 2, nik, birthDate: "1985-04-12", birthDateOfNik: true, sex: "male" },
      ...{ ...known, other: { KETERANGAN: given } },
    });
    expect(result.questions.map(({ code, field }) => [code, field])).toEqual(
      typeof told === "string" ? [["note-unclear", told]] : [],
    );
  });

  test("columns of no known use and the district are kept as they are, marks for nothing are not", () => {
    const { rows, changes } = cleaned({ Kecamatan: "Lahei", Dusun: "II", RT: 3, RW: "-" });
    expect(rows[0]).toEqual({ row: 2, other: { Kecamatan: "Lahei", Dusun: "II", RT: 3 } });
    expect(changes).toEqual([]);
  });

  test.each([
    ["ya", true],
    ["Masih", true],
    ["YES", true],
    ["tidak", false],
    ["Blm", false],
    ["mungkin", undefined],
  ])("yes or no: %s", (given, told) => {
    const { rows, questions } = cleaned({ nik, bekerja: given, alive: given });
    expect([rows[0]?.working, rows[0]?.alive]).toEqual([told, told]);
    expect(questions.map(({ field, code }) => [field, code])).toEqual(
      told === undefined ? ["working", "alive"].map((field) => [field, "yes-no-unclear"]) : [],
    );
  });

  test.each([
    ["honorer", "occupation-several", ["pegawai-non-asn", "guru-honorer"]],
    ["mantan nelayan", "occupation-unknown", ["nelayan"]],
    ["sopir bupati", "occupation-several", undefined],
    ["astronaut", "occupation-unknown", undefined],
    ["Pelajar/Mahasiswa", "occupation-is-none", [true, false]],
  ])("occupation %s is asked, with what may be meant", (pekerjaan, code, options) => {
    const { questions } = cleaned({ nik, pekerjaan });
    expect(questions.map((one) => [one.given, one.code, one.options])).toEqual([
      [pekerjaan, code, options],
    ]);
  });

  test("blanks in a name are listed where there are any", () => {
    const { rows, changes } = cleaned({ nama: " Siti   Aminah" });
    expect(rows[0]?.name).toBe("Siti Aminah");
    expect(changes).toEqual([
      { row: 2, field: "name", from: " Siti   Aminah", to: "Siti Aminah", rule: "spaces" },
    ]);
    expect(rules(cleaned({ nama: "Siti Aminah" }))).toEqual([]);
  });

  test("an empty cell is a fact that was not given, and a mark for one is listed", () => {
    const result = cleaned({
      nik,
      tgl_lahir: "12/04/1985",
      jk: "L",
      nama: "",
      penghasilan: "-",
      desil: null,
    });
    expect(result.rows[0]).toEqual({ row: 2, nik, birthDate: "1985-04-12", sex: "male" });
    expect(rules(result)).toContain("empty-mark");
  });
});

describe("villages", () => {
  const villages = [
    { code: "62.05.05.2011", name: "Lemo I", district: "Teweh Tengah" },
    { code: "62.05.05.2012", name: "Lemo II", district: "Teweh Tengah" },
    { code: "62.05.06.2018", name: "Muara Inu", district: "Lahei" },
    { code: "62.05.06.2003", name: "Sikan", district: "Lahei" },
    { code: "62.05.07.2003", name: "Sikan", district: "Montallat" },
    { code: "62.05.07.2004", name: "Kampung Baru", district: "Montallat" },
  ];
  const village = (row: Record<string, unknown>): CleanedRoster =>
    cleaned({ nik, ...row }, { villages });

  test.each([
    ["Lemo I", "62.05.05.2011"],
    ["LEMO II", "62.05.05.2012"],
    ["Desa Lemo 1", "62.05.05.2011"],
    ["ds. lemo-ii", "62.05.05.2012"],
    ["MuaraInu", "62.05.06.2018"],
    ["Kelurahan  Muara   Inu", "62.05.06.2018"],
    ["Baru", "62.05.07.2004"],
    ["Desa Kampung Baru", "62.05.07.2004"],
    ["62.05.06.2018", "62.05.06.2018"],
    ["6205062018", "62.05.06.2018"],
    ["62. 05.06.2018", "62.05.06.2018"],
    ["6205062018.0", "62.05.06.2018"],
    ["62.05.06.2018,00", "62.05.06.2018"],
    [6_205_062_018, "62.05.06.2018"],
  ])("%s", (name, code) => {
    expect(village({ desa: name }).rows[0]?.village).toBe(code);
  });

  test.each([
    ["62.05.06.0000", "62.05.06.0000"],
    ["6205062010", "62.05.06.2010"],
    ["62.05.06.2010.00", "62.05.06.2010"],
    ["62.05.06.20.1", undefined],
  ])(
    "zeros at the end of a code are its own, behind it they are decimals: %s",
    (kode_desa, code) => {
      const { rows, questions } = cleaned({ nik, kode_desa });
      expect(rows[0]?.village).toBe(code);
      expect(questions.map((one) => one.code)).toEqual(code ? [] : ["village-code-unknown"]);
    },
  );

  test("one name in two districts is two questions, in one district one", () => {
    const keys = ["Lahei", "Montallat", "Lahei"].map(
      (kecamatan) => village({ desa: "Buntok", kecamatan }).questions[0]?.key,
    );
    expect(keys[0]).toBe(keys[2]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(village({ desa: "Buntok" }).questions[0]?.key).not.toBe(keys[0]);
  });

  test("a village that is written otherwise is listed as it stood", () => {
    expect(cleaned({ desa: "Desa Lemo 1" }, { villages }).changes).toEqual([
      { row: 2, field: "village", from: "Desa Lemo 1", to: "62.05.05.2011", rule: "village-name" },
    ]);
    expect(cleaned({ kode_desa: "6205062018" }, { villages }).changes).toEqual([
      { row: 2, field: "villageCode", from: "6205062018", to: "62.05.06.2018", rule: "code-form" },
    ]);
  });

  test("the district tells villages of one name apart", () => {
    expect(village({ desa: "Sikan", kecamatan: "Kec. Lahei" }).rows[0]?.village).toBe(
      "62.05.06.2003",
    );
    expect(village({ desa: "Sikan", kecamatan: "62.05.07" }).rows[0]?.village).toBe(
      "62.05.07.2003",
    );
    expect(village({ desa: "Sikan" }).questions).toMatchObject([
      { code: "village-several", options: ["62.05.06.2003", "62.05.07.2003"] },
    ]);
  });

  test.each([
    [{ desa: "Muara Ino" }, "village-spelling", ["62.05.06.2018"]],
    [{ desa: "Lemmo I" }, "village-spelling", ["62.05.05.2011"]],
    [
      { desa: "Muara Inu", kecamatan: "Montallat" },
      "village-in-another-district",
      ["62.05.06.2018"],
    ],
    [{ desa: "Buntok" }, "village-unknown", undefined],
    [{ desa: "62.05.06.2099" }, "village-code-unknown", undefined],
    [
      { desa: "Lemo I", kode_desa: "62.05.05.2012" },
      "village-against-code",
      ["62.05.05.2012", "62.05.05.2011"],
    ],
  ] as const)("%j is asked", (row, code, options) => {
    const { rows, questions } = village(row);
    expect(rows[0]).not.toHaveProperty("village");
    expect(questions).toMatchObject([{ code, ...(options && { options }) }]);
  });

  test("without a list of villages one name has one spelling, and look-alikes are named", () => {
    const names = ["Desa Sikui", "SIKUI", "Ds. Sikui", "Sikuy"];
    const { rows, warnings } = cleanRoster(
      names.map((desa) => ({ nik, desa })),
      { on },
    );
    expect(rows.map(({ village: name }) => name)).toEqual(["Sikui", "Sikui", "Sikui", "Sikuy"]);
    expect(warnings).toContainEqual({
      code: "list-villages-look-alike",
      severity: "check",
      values: { villages: ["Sikui", "Sikuy"] },
    });
  });

  test("an old code of a region becomes that of today", () => {
    const { rows, changes, warnings } = cleaned({ nik, desa: "92.71.03.1001" });
    expect(rows[0]?.village).toBe("96.71.03.1001");
    expect(changes.map(({ rule }) => rule)).toContain("region-recoded");
    expect(warnings.map(({ code }) => code)).toContain("list-regions-recoded");
  });
});

describe("headings", () => {
  test.each([
    [
      "an import of a village system",
      "alamat,dusun,rw,rt,nama,no_kk,nik,sex,tempatlahir,tanggallahir,agama_id,pekerjaan_id,status_kawin,kk_level",
      {
        nama: "name",
        nik: "nik",
        sex: "sex",
        tanggallahir: "birthDate",
        pekerjaan_id: "occupation",
      },
    ],
    [
      "an import of a programme",
      "Peserta,No. Peserta,NIK,Nama,Tempat Lahir,Tanggal Lahir,Alamat",
      { NIK: "nik", Nama: "name", "Tanggal Lahir": "birthDate" },
    ],
    [
      "a district system",
      "nomor_nik,nomor_kk,pekerjaan,desa_id",
      { nomor_nik: "nik", pekerjaan: "occupation", desa_id: "villageCode" },
    ],
    [
      "the national register",
      "nomor_kartu_keluarga,nomor_induk_kependudukan,desil_nasional",
      { nomor_induk_kependudukan: "nik", desil_nasional: "decile" },
    ],
    [
      "a sheet of a village",
      "NO,NIK,NAMA LENGKAP,NO KK,TTL,JENIS KELAMIN,NO HP,PEKERJAAN,ALAMAT,KELURAHAN,KECAMATAN,STATUS BPJS,NOMOR KPJ,KETERANGAN",
      {
        NIK: "nik",
        "NAMA LENGKAP": "name",
        TTL: "birthPlaceAndDate",
        "JENIS KELAMIN": "sex",
        PEKERJAAN: "occupation",
        KELURAHAN: "village",
        KECAMATAN: "district",
        "STATUS BPJS": "existingMembership",
        KETERANGAN: "note",
      },
    ],
    [
      "other hands",
      "No.,N I K (16 digit),Nama sesuai KTP,Nama Ibu Kandung,Tempat/Tgl. Lahir,Tgl Lahir (dd/mm/yyyy),L/P,Penghasilan per Bulan (Rp),Desa/Kel.",
      {
        "Nama sesuai KTP": "name",
        "Tempat/Tgl. Lahir": "birthPlaceAndDate",
        "Tgl Lahir (dd/mm/yyyy)": "birthDate",
        "L/P": "sex",
        "Penghasilan per Bulan (Rp)": "monthlyIncome",
        "Desa/Kel.": "village",
        "N I K (16 digit)": "nik",
      },
    ],
  ])("%s", (_, line, expected) => {
    const names = line.split(",");
    const row = Object.fromEntries(names.map((name) => [name, "x"]));
    const { columns } = cleanRoster([row], { on });
    const known = Object.fromEntries(Object.entries(columns).filter(([, field]) => field !== null));
    expect(known).toEqual(expected);
    expect(Object.keys(columns)).toEqual(names);
  });

  test("the caller's own mapping outweighs the heading", () => {
    const { rows, columns } = cleaned(
      { "No. Peserta": nik, NIK: "x" },
      { columns: { "No. Peserta": "nik", NIK: null } },
    );
    expect(rows[0]?.nik).toBe(nik);
    expect(columns).toEqual({ "No. Peserta": "nik", NIK: null });
  });

  test("numbers of the list of identity cards are occupations", () => {
    const words = [9, "11", "01", "88"].map(
      (pekerjaan_id) => cleaned({ nik, pekerjaan_id }).rows[0]?.occupation,
    );
    expect(words).toEqual([
      "Petani/Pekebun",
      "Nelayan/Perikanan",
      "Belum/Tidak Bekerja",
      "Wiraswasta",
    ]);
  });

  test("lines that are no people are told apart, and the others keep their numbers", () => {
    const rows = [
      { NIK: nik, NAMA: "A" },
      { NIK: "", NAMA: " " },
      { NIK: "NIK", NAMA: "NAMA" },
      { NIK: "6205011204859002", NAMA: "B" },
      { NIK: "###", NAMA: "" },
    ];
    const result = cleanRoster(rows, { on });
    expect(result.rows.map(({ row }) => row)).toEqual([2, 5]);
    expect(result.omitted).toEqual([
      { row: 3, why: "empty" },
      { row: 4, why: "headings-again" },
      { row: 6, why: "end-mark" },
    ]);
  });
});

test("a cell or heading longer than any that people write is asked about at once", () => {
  const long = "1 ".repeat(500_000);
  const begun = performance.now();
  const asked = cleaned({ NIK: long, "TGL LAHIR": long, PENGHASILAN: long, [long]: "x" });
  expect(performance.now() - begun).toBeLessThan(500);
  expect(codes(asked)).toEqual(["nik-length", "date-unreadable", "money-unclear"]);
  expect(asked.questions.every(({ given }) => String(given).length < 3_000)).toBe(true);
  expect(cleaned({ NIK: " ".repeat(5_000) + nik }).rows[0]?.nik).toBe(nik);
});
