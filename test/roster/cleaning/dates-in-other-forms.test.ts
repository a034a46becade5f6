import { describe, expect, test } from "vitest";
import { cleanRoster } from "../../../src/index.js";

/** The birth date of a cell without a NIK, and the codes of what is asked of it. */
function read(heading: string, given: unknown): { date: string | undefined; asked: string[] } {
  const { rows, questions } = cleanRoster([{ Nama: "A", [heading]: given }], { on: "2026-11-01" });
  return {
    date: rows[0]?.birthDate,
    asked: questions.map(({ code }) => code).filter((code) => code !== "nik-missing"),
  };
}

describe("dates in forms of their own", () => {
  test.each([
    "'17-08-1975",
    "17–08–1975",
    "17−08−1975",
    "17--08--1975",
    "17\\08\\1975",
    "17.08.1975.",
    "(17-08-1975)",
    "Tgl. 17-08-1975",
    "tanggal 17 Agustus 1975",
    "17 Agustus '75",
    "17-VIII-1975",
    "17.viii.75",
    "17th August 1975",
    "Sunday, August 17, 1975",
    "Minggu Pon, 17 Agustus 1975",
    "jumat kliwon 17-8-1975",
    "17 Agst 1975",
    "17 Agsutus 1975",
    "17-Augst-1975",
    "1975-08-17T00:00:00+07:00",
    "17/08/1975 0.00.00",
    "Lemo, 17-08-1975",
    "Lemo, 17.08.75",
    "17 8.75",
    "('17-08-1975').",
    "''17-08-1975",
    "Tgl. : 17-08-1975",
    "tgl17-08-1975",
    "17---08---1975",
    "17-08-1975 T00:00",
  ])("%s", (given) => {
    expect(read("Tgl Lahir", given)).toEqual({ date: "1975-08-17", asked: [] });
  });

  test.each([
    ["17-V-1975", "1975-05-17"],
    ["17.x.75", "1975-10-17"],
    ["17/i/1975", "1975-01-17"],
    ["31 12.80", "1980-12-31"],
    ["1 Jnuari 1980", "1980-01-01"],
    ["1 Febuari 1980", "1980-02-01"],
    ["1 Mret 1980", "1980-03-01"],
    ["1 Setember 1980", "1980-09-01"],
    ["1 Otober 1980", "1980-10-01"],
    ["1 Disember 1980", "1980-12-01"],
    ["1 Juny 1980", "1980-06-01"],
  ])("a mistyped month: %s", (given, date) => {
    expect(read("Tgl Lahir", given)).toEqual({ date, asked: [] });
  });

  test.each([
    "1 Marhaen 1980",
    "1 Decak 1980",
    "1 Julukan 1980",
    "1 Juri 1980",
    "1 Rajab 1980",
    "17-XIII-1975",
    "1975-08-16T17:00:00.000Z",
    "1975-08-16 17:00:00 UTC",
    "17-08-1975?",
    "17-08-1975 / 18-08-1975",
    "17 tgl Agustus 1975",
    "17 Agustus '1975",
    "Muara Teweh 17-08-1975 nikah 18-08-1995",
  ])("%s is asked", (given) => {
    expect(read("Tgl Lahir", given)).toEqual({ date: undefined, asked: ["date-unreadable"] });
  });
});

describe("what is asked of a birth date", () => {
  const nik = "6205011204859001";
  const asked = (row: Readonly<Record<string, unknown>>, more: readonly string[] = []): unknown => {
    const rows = [...more.map((given) => ({ Nama: "B", "Tgl Lahir": given })), row];
    const { questions, rows: clean } = cleanRoster(rows, { on: "2026-11-01", firstRow: 1 });
    const own = questions.filter((one) => one.row === rows.length && one.field === "birthDate");
    expect(clean.at(-1)).not.toHaveProperty("birthDate");
    return own.map(({ key, row: line, ...question }) => question);
  };
  const question = (given: unknown, code: string, options?: readonly string[]): unknown[] => [
    { field: "birthDate", given, code, ...(options && { options }) },
  ];

  test("what is no date, with the day of the NIK where there is one", () => {
    expect(asked({ Nama: "A", "Tgl Lahir": "entah" })).toEqual(
      question("entah", "date-unreadable"),
    );
    expect(asked({ Nama: "A", "Tgl Lahir": true })).toEqual(question(true, "date-unreadable"));
    expect(asked({ NIK: nik, "Tgl Lahir": true })).toEqual(
      question(true, "date-unreadable", ["1985-04-12"]),
    );
  });

  test("a day of the NIK that is not before the day of the list is not offered", () => {
    expect(asked({ NIK: "6205010111260001", "Tgl Lahir": "entah" })).toEqual(
      question("entah", "date-unreadable", ["1926-11-01"]),
    );
  });

  test("the century of a year of two digits, however the list orders its days", () => {
    expect(asked({ Nama: "A", "Tgl Lahir": "1 Mei 26" })).toEqual(
      question("1 Mei 26", "date-century", ["1926-05-01", "2026-05-01"]),
    );
    const dayFirst = Array.from({ length: 10 }, (_, at) => `${at + 13}-05-80`);
    expect(asked({ Nama: "A", "Tgl Lahir": "13-05-26" }, dayFirst)).toEqual(
      question("13-05-26", "date-century", ["1926-05-13", "2026-05-13"]),
    );
    expect(asked({ Nama: "A", "Tgl Lahir": "05-13-26" }, dayFirst)).toEqual(
      question("05-13-26", "date-century", ["1926-05-13", "2026-05-13"]),
    );
  });
});

describe("place and date in one cell", () => {
  test.each([
    "Lemo 1, 17-08-1975",
    "Trans 12; 17 Agustus 1975",
    "Lemo (17-08-1975)",
    "Lemo 1/17-08-1975",
    "-, 17-08-1975",
    "'Lemo, 17-08-1975",
    "17-08-1975, Muara Teweh",
    "17 Agustus 1975 (Muara Teweh)",
    "Lemo, Aug 17, 1975",
    "Muara Teweh, 17-VIII-1975.",
  ])("%s", (given) => {
    expect(read("TTL", given)).toEqual({ date: "1975-08-17", asked: [] });
  });

  test.each([
    "Simpang 4 17-08-1975",
    "Lemo, 17-08-1975, 18-08-1976",
    "Lemo 1, Agustus 1975",
    "Lemo, th 1975",
    "l7-08-1975",
    "O1-01-1980",
    "Meninggal tgl 12-05-2025",
    "Lemo, menikah 12-05-1995",
    "Lemo",
  ])("%s is asked", (given) => {
    expect(read("TTL", given)).toEqual({ date: undefined, asked: ["date-unreadable"] });
  });

  test("the NIK is offered where a cell only has an instant", () => {
    const row = { NIK: "6205011708759001", "Tgl Lahir": "1975-08-16T17:00:00.000Z" };
    expect(cleanRoster([row], { on: "2026-11-01" }).questions).toMatchObject([
      { code: "date-unreadable", options: ["1975-08-17"] },
    ]);
  });
});
