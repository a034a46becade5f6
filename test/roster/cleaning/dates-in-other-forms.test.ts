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
  ])("%s", (given) => {
    expect(read("Tgl Lahir", given)).toEqual({ date: "1975-08-17", asked: [] });
  });

  test.each([
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
    "Muara Teweh 17-08-1975 nikah 18-08-1995",
  ])("%s is asked", (given) => {
    expect(read("Tgl Lahir", given)).toEqual({ date: undefined, asked: ["date-unreadable"] });
  });
});

describe("place and date in one cell", () => {
  test.each([
    "Lemo 1, 17-08-1975",
    "Trans 12; 17 Agustus 1975",
    "Lemo (17-08-1975)",
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
