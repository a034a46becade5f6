import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { english, indonesian } from "jamsosnaker";
import { readListFile } from "../../examples/list-file.js";
import { sheetName, textSheets, villageSheets } from "../../examples/list-sheets.js";
import { questionsOf, readAnswers } from "../../examples/village-list/answers.js";
import { oneScreen } from "../../examples/village-list/one-screen.js";
import { processList } from "../../examples/village-list/process-list.js";
import { schemeOf } from "../../examples/village-list/scheme.js";
import { officeSheets, workbookOf } from "../../examples/village-list/sheets.js";

const file = join(import.meta.dirname, "../../examples/village-list/data/daftar.csv");
const scheme = schemeOf(undefined, "2026-11-01");
const list = await processList(file, scheme);
const { cleaned, screened } = list;
const folder = mkdtempSync(join(tmpdir(), "village-list-"));

const outcomesOf = ({ summary }: typeof screened) => {
  const { read, accepted, waiting, rejected, toClarify, duplicates, toRepair } = summary;
  return { read, accepted, waiting, rejected, toClarify, duplicates, toRepair };
};

describe("a list as villages send it", () => {
  test("begins under its titles, and every row has one outcome", () => {
    expect(cleaned.rows[0]?.row).toBe(5);
    expect(cleaned.omitted.map(({ why }) => why)).toEqual(["empty", "headings-again", "end-mark"]);
    expect(outcomesOf(screened)).toEqual({
      read: 44,
      accepted: 16,
      waiting: 9,
      rejected: 6,
      toClarify: 10,
      duplicates: 1,
      toRepair: 2,
    });
  });

  test("as a workbook, with numbers and days of its own, comes to the same", async () => {
    const { rows } = await readListFile(file);
    const headings = Object.keys(rows[0] ?? {});
    const cell = (value: unknown) =>
      typeof value === "string" && /^\d{16}$/.test(value)
        ? { value: Number(value), type: Number, format: "0" }
        : { value: typeof value === "string" ? value : "", type: String };
    const data = [headings, ...rows.map((row) => headings.map((heading) => row[heading]))];
    const path = join(folder, "daftar.xlsx");
    const title = [[{ value: "DAFTAR PEKERJA RENTAN", type: String }], [], []];
    await writeExcelFile([...title, ...data.map((line) => line.map(cell))]).toFile(path);
    const again = await processList(path, scheme);
    expect(outcomesOf(again.screened)).toEqual(outcomesOf(screened));
    expect(again.screened.accepted.map(({ row }) => row)).toEqual(
      screened.accepted.map(({ row }) => row),
    );
    const dated = [
      ["NIK", "Tanggal Lahir"].map((value) => ({ value, type: String })),
      [
        { value: "6205052805759001", type: String },
        { value: new Date("1975-05-28"), type: Date, format: "dd/mm/yyyy" },
      ],
    ];
    await writeExcelFile(dated).toFile(path);
    expect((await readListFile(path)).rows).toEqual([
      { NIK: "6205052805759001", "Tanggal Lahir": "1975-05-28" },
    ]);
  });

  test("no heading hides another, and commas part cells as well as semicolons", async () => {
    const path = join(folder, "comma.csv");
    writeFileSync(path, '\ufeffNIK,Nama,,Nama\n6205052805759001,"Contoh; A",x,y\n');
    expect(await readListFile(path)).toEqual({
      rows: [{ NIK: "6205052805759001", Nama: "Contoh; A", "(3)": "x", "Nama (4)": "y" }],
      firstRow: 2,
    });
  });

  test.each([indonesian, english])("one screen in $language", async (locale) => {
    const screen = oneScreen(list, locale);
    expect(screen.split("\n").length).toBeLessThan(32);
    expect(screen).not.toMatch(/\d{16}|Contoh /);
    await expect(screen).toMatchFileSnapshot(`./snapshots/village-list.${locale.language}.txt`);
  });
});

describe("answers", () => {
  test("are written into the file of questions, and not asked again", async () => {
    const asked = questionsOf(cleaned, indonesian);
    expect(asked).toHaveLength(cleaned.questions.length);
    const village = asked.find(({ question }) => question.startsWith("Desa mana"));
    expect(village?.options).toEqual(["62.05.05.2011"]);
    const path = join(folder, "questions.json");
    const answered = asked.map((one) =>
      one === village ? { ...one, value: one.options[0] } : one,
    );
    writeFileSync(path, JSON.stringify(answered));
    const answers = readAnswers(path);
    expect(answers).toEqual([{ key: village?.key, value: "62.05.05.2011" }]);
    const next = await processList(file, scheme, answers);
    expect(next.cleaned.questions).toHaveLength(cleaned.questions.length - 1);
    const row = next.cleaned.rows.find((one) => one.row === village?.row);
    expect(row?.village).toBe("62.05.05.2011");
    expect(readAnswers(undefined)).toEqual([]);
    expect(() => readAnswers(join(folder, "none.json"))).toThrow("none.json");
  });
});

describe("sheets", () => {
  const named = (sheets: ReturnType<typeof officeSheets>) =>
    sheets.map(({ name, lines }) => [name, lines.length]);

  test("of the office: every outcome, the changes, the questions", async () => {
    const sheets = officeSheets(list, indonesian);
    expect(named(sheets)).toEqual([
      ["Diterima", 16],
      ["Daftar tunggu", 9],
      ["Ditolak", 6],
      ["Perlu klarifikasi", 10],
      ["Ganda", 1],
      ["Format isian salah", 2],
      ["Yang diubah", cleaned.changes.length],
      ["Yang perlu ditanyakan", cleaned.questions.length],
    ]);
    const rejected = sheets.find(({ name }) => name === "Ditolak");
    expect(rejected?.head).toEqual(["Baris", "Nama", "NIK", "Desa", "Alasan"]);
    expect(rejected?.lines[0]).toEqual([
      "12",
      "Contoh Delapan",
      "6205050801019008",
      "Rimba Sari",
      "Sudah menjadi peserta BPJS Ketenagakerjaan; Iurannya sudah dibayar sumber dana lain",
    ]);
    const written = await readWorkbook(await workbookOf(sheets));
    expect(written.map(({ sheet, data }) => [sheet, data.length - 1])).toEqual(named(sheets));
    expect(written[0]?.data.flat().every((cell) => cell === null || typeof cell === "string")).toBe(
      true,
    );
  });

  test("of each village: its own rows, and no other's", async () => {
    const sheets = villageSheets(list, indonesian);
    expect(named(sheets)).toEqual([
      ["Lemo I (62.05.05.2010)", 20],
      ["Lemo II (62.05.05.2011)", 6],
      ["Pendreh (62.05.05.2012)", 8],
      ["Rimba Sari (62.05.05.2017)", 8],
      ["tidak disebut", 2],
    ]);
    const numbers = sheets.flatMap(({ lines }) => lines.map(([row]) => Number(row)));
    expect(numbers.sort((a, b) => a - b)).toEqual(cleaned.rows.map(({ row }) => row));
    const [first] = sheets;
    const [written] = await readWorkbook(await workbookOf(first ? [first] : []));
    expect(written?.sheet).toBe("Lemo I (62.05.05.2010)");
    expect(written?.data[0]).toEqual([
      "Baris",
      "Nama",
      "NIK",
      "Hasil",
      "Alasan",
      "Yang perlu dilakukan",
    ]);
    expect(written?.data[2]).toEqual([
      "9",
      "Contoh Lima",
      null,
      "format isian salah",
      "NIK: Lembar kerja menghilangkan angka NIK; berapa NIK pada KTP?",
      "Perbaiki isian: NIK",
    ]);
  });

  test("have names that a workbook takes", () => {
    expect(sheetName("Desa A/B [lama]: yang namanya panjang sekali")).toBe(
      "Desa A B  lama   yang namanya p",
    );
  });

  test("of one name are told apart", () => {
    const sheet = { name: "Desa yang namanya panjang sekali, timur", head: [], lines: [] };
    expect(textSheets([sheet, sheet]).map(({ sheet: name }) => name)).toEqual([
      "Desa yang namanya panjang sekal",
      "Desa yang namanya panjang s 2",
    ]);
  });

  test("a ready scheme may be named", () => {
    expect(schemeOf("kayong-utara-74-2022", "2026-01-01").region).toBe("61.11");
    expect(() => schemeOf("none", "2026-01-01")).toThrow();
  });
});
