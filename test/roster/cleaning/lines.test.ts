import { describe, expect, test } from "vitest";
import { cleanRoster, createCleaning } from "../../../src/index.js";

const headings = [
  "NO",
  "NIK (16 digit)",
  "NAMA",
  "TTL",
  "L/P",
  "PEKERJAAN",
  "DESA",
  "PENGHASILAN",
  "KET",
];

/** A line of a list with these columns; what is not given is empty. */
const line = (...cells: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(headings.map((heading, at) => [heading, cells[at] ?? ""]));

const why = (row: Record<string, unknown>): string | undefined =>
  cleanRoster([row], { on: "2026-11-01" }).omitted[0]?.why;

describe("lines that are no people", () => {
  test.each([
    ["empty", line("61")],
    ["empty", line("62.", "", "", "", "", "", "Lemo I")],
    ["empty", line("", "-", "-", "-", "-")],
    ["headings-again", line(...headings)],
    ["headings-again", line("No.", "N I K", "Nama Lengkap", "Tempat/Tgl Lahir", "JK")],
    ["column-numbers", line("1", "2", "3", "4", "5", "6", "7", "8", "9")],
    ["column-numbers", line("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)")],
    ["column-numbers", line(1, 2, 3, 4, 5, 6, 7, 8, 9)],
    ["column-numbers", { NAMA: "1", DESA: "2", KECAMATAN: "3", PEKERJAAN: "4", KET: "5" }],
    ["column-numbers", { A: 1, B: 2, C: 3 }],
    ["total-line", line("JUMLAH", "", "", "", "", "", "", "3.000.000")],
    ["total-line", line("JUMLAH", "-", "", "-", "-", "-", "", "3.000.000")],
    ["total-line", line("JUMLAH", "", "", "", "", "", "", "", "12 orang")],
    ["total-line", line("", "", "TOTAL", "", "", "", "", 3_000_000)],
    ["total-line", line("", "Jumlah", "25 orang")],
    ["total-line", line("Jumlah Laki-laki", "", "12")],
    ["signature-line", line("", "", "Mengetahui,", "", "", "", "Lemo I, 12 Januari 2026")],
    ["signature-line", line("", "", "ttd", "", "", "", "ttd")],
    ["signature-line", line("", "", "ttd", "-", "-", "-")],
    ["signature-line", line("Mengetahui,")],
    ["signature-line", line("", "", "(..................)")],
    ["signature-line", line("", "", "NIP. 19700101 199003 1 001")],
  ])("%s: %j", (expected, row) => {
    expect(why(row)).toBe(expected);
  });

  test.each([
    [{ NO: "", IDENTITAS: "NIK", __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", KET: "" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", A: "x", B: "y" }],
    [{ Nama: "Nama", __EMPTY: "NIK" }],
  ])("a second line of headings under merged ones: %j", (merged) => {
    expect(why(merged)).toBe("headings-again");
  });
});

describe("a second line of headings, under merged ones", () => {
  const under = {
    NIK: "",
    Nama: "",
    Alamat: "Desa",
    __EMPTY: "RT",
    Kelahiran: "Tempat",
    __EMPTY_1: "Tgl. Lahir",
  };
  const person = {
    NIK: "6205014609970001",
    Nama: "Aminah",
    Alamat: "Lemo I",
    __EMPTY: "03",
    Kelahiran: "Muara Teweh",
    __EMPTY_1: "06/09/1997",
  };
  const on = "2026-11-01";

  test.each([[[under]], [[{}, under]], [[under, under]]])(
    "names the columns that the first left open: %j",
    (above) => {
      const { rows, omitted, columns, questions } = cleanRoster([...above, person], { on });
      expect(omitted.map((one) => one.why).at(-1)).toBe("headings-again");
      expect(omitted).toHaveLength(above.length);
      expect(columns).toEqual({
        NIK: "nik",
        Nama: "name",
        Alamat: "village",
        __EMPTY: null,
        Kelahiran: null,
        __EMPTY_1: "birthDate",
      });
      expect(rows).toMatchObject([
        { name: "Aminah", village: "Lemo I", birthDate: "1997-09-06", other: { __EMPTY: "03" } },
      ]);
      expect(questions).toEqual([]);
    },
  );

  test.each([
    ["Kelahiran", "(8)"],
    ["Tempat/Tanggal Lahir", "__EMPTY"],
    ["Kelahiran", "Unnamed: 4"],
    ["KELAHIRAN", "Column5"],
  ])("a day under %j in %j is the birth date", (above, heading) => {
    const list = [
      { Nama: "", [above]: "Tempat", [heading]: "Tgl." },
      { Nama: "Aminah", [above]: "Muara Teweh", [heading]: "06/09/1997" },
    ];
    expect(cleanRoster(list, { on }).rows).toMatchObject([{ birthDate: "1997-09-06" }]);
  });

  test.each([[[]], [[{}]], [[{ NIK: "" }, {}]]])("also where it names one, under %j", (above) => {
    const list = [...above, { NIK: "", A: "Nama" }, { NIK: "6205014609970001", A: "Aminah" }];
    const { rows, omitted, columns } = cleanRoster(list, { on });
    expect(omitted.map(({ why: reason }) => reason)).toEqual([
      ...above.map(() => "empty"),
      "headings-again",
    ]);
    expect(rows).toMatchObject([{ name: "Aminah" }]);
    expect(columns).toMatchObject({ A: "name" });
  });

  test.each([[[]], [[{}]], [[{ Nama: "" }, {}]]])(
    "tells how dates are written, under %j",
    (above) => {
      const list = [
        ...above,
        { Nama: "", Kelahiran: "Tempat", __EMPTY: "Tgl" },
        { Nama: "Aminah", Kelahiran: "Lemo", __EMPTY: "03/04/1980" },
        { Nama: "Budi", Kelahiran: "Lemo", __EMPTY: "12/25/1980" },
      ];
      const { questions } = cleanRoster(list, { on });
      expect(questions.filter(({ field }) => field === "birthDate")).toMatchObject([
        { row: above.length + 3, given: "03/04/1980" },
      ]);
    },
  );

  test("leaves a column that the first line named, and one that it does not have", () => {
    const list = [
      { NIK: "", Desa: "", X: "" },
      { Desa: "Nama", __EMPTY: "Kode Desa" },
      { NIK: "6205014609970001", Desa: "Lemo I", __EMPTY: "62.05.05.2011" },
    ];
    expect(cleanRoster(list, { on }).columns).toEqual({
      NIK: "nik",
      Desa: "village",
      X: null,
      __EMPTY: "villageCode",
    });
  });

  test("names a column of family cards, and leaves the numbers of the rows", () => {
    const list = [
      { NO: " ", NIK: "", Keluarga: "No. KK", Alamat: "Desa" },
      { NO: 1, NIK: "6205011204859001", Keluarga: "6205011204859001", Alamat: "Lemo I" },
      { NO: 2, NIK: "", Keluarga: "", Alamat: "" },
    ];
    const { rows, omitted, questions } = cleanRoster(list, { on });
    expect([rows.length, omitted.map(({ why: reason }) => reason)]).toEqual([
      ...[1, ["headings-again", "empty"]],
    ]);
    expect(questions.map(({ code }) => code)).toContain("nik-of-family-card");
  });

  test("a day under another heading is none", () => {
    const list = [
      { Nama: "", Desa: "", Daftar: "No", __EMPTY: "Tgl", Umur: "JK" },
      { Nama: "Aminah", Desa: "Lemo I", Daftar: "7", __EMPTY: "06/09/1997", Umur: "P" },
    ];
    const { columns } = cleanRoster(list, { on });
    expect(columns).toMatchObject({ Daftar: null, __EMPTY: null, Umur: "sex" });
  });

  test("is read at once where a heading above has blanks without end", () => {
    const long = `x${" ".repeat(100_000)}x`;
    const blank = `${" ".repeat(100_000)}x`;
    const list = [{ NIK: "", [blank]: "Desa", [long]: "RT" }, { NIK: "6205011204859001" }];
    expect(cleanRoster(list, { on }).omitted).toEqual([{ row: 2, why: "headings-again" }]);
  });

  test("one by one too", () => {
    const cleaning = createCleaning({ on });
    expect(cleaning.add(under).omitted).toEqual({ row: 2, why: "headings-again" });
    expect(cleaning.add(person).row).toMatchObject({ village: "Lemo I", birthDate: "1997-09-06" });
  });

  test("names no column that the caller named, nor one after the first person", () => {
    const own = { Alamat: null, __EMPTY_1: "note" } as const;
    const named = cleanRoster([under, person], { on, columns: own });
    expect(named.columns).toMatchObject(own);
    const late = cleanRoster([person, under], { on });
    expect(late.columns).toMatchObject({ Alamat: null, __EMPTY_1: null });
    expect(late.omitted).toEqual([{ row: 3, why: "headings-again" }]);
  });

  test("is none with a digit, a name or a NIK, or without a heading", () => {
    const first = (row: object): unknown => cleanRoster([{ ...under, ...row }], { on }).omitted;
    expect(first({})).toHaveLength(1);
    expect(first({ __EMPTY_1: "", __EMPTY: "RT 3" })).toEqual([]);
    expect(first({ __EMPTY_1: "", Nama: "Amat" })).toEqual([]);
    expect(first({ __EMPTY_1: "", __EMPTY: 7 })).toEqual([]);
    expect(first({ __EMPTY_1: "", __EMPTY: true })).toEqual([]);
    expect(first({ __EMPTY_1: "", NIK: "tidak ada" })).toEqual([]);
    expect(first({ __EMPTY_1: "", Alamat: "Lemo", __EMPTY: "x", Kelahiran: "y" })).toEqual([]);
  });
});

describe("lines that are people all the same", () => {
  test.each([
    [line("5", "", "Amat", "", "", "", "", "", "jumlah anak 3")],
    [line("5", "", "Jumlahwati")],
    [line("", "", "Totalia", "", "P")],
    [line("5", "", "Amat", "", "", "", "ttd")],
    [line("5", "6205011204859001", "Mengetahui")],
    [line("7", "", "Kepala", "", "L", "Petani")],
    [line("", "", "Nama", "", "", "Petani")],
    [line("", "6205011204859001")],
    [line("5", "", "", "", "", "", "", "", "jumlah anak 3")],
    [{ "Tgl Lahir": "17-08-1975", Desa: "Total" }],
    [{ TTL: "Lemo, 17-08-1975", Desa: "Total" }],
    [{ Nama: "Amat", Dusun: "Jumlah" }],
    [{ Nama: "Amat 2", Dusun: "Total" }],
    [{ Nama: "Amat", __EMPTY: "NIK", __EMPTY_1: "DESA" }],
    [{ NIK: "6205011204859001", __EMPTY: "NAMA", __EMPTY_1: "DESA" }],
    [{ __EMPTY: "NAMA", __EMPTY_1: "TGL LAHIR", A: "x", B: "y", C: "z" }],
    [{ A: "NAMA", B: "x" }],
    [{ A: 1, B: 2 }],
    [{ A: 1, B: 2, C: 4 }],
    [line("", "", "", "", "", "Petani", "Lemo I")],
  ])("%j", (row) => {
    const { rows, omitted } = cleanRoster([{ Agama: "Islam" }, row], { on: "2026-11-01" });
    expect([rows.length, omitted]).toEqual([2, []]);
  });
});
