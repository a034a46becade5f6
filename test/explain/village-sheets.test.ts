import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  createScreening,
  english,
  explain,
  indonesian,
  InvalidInputError,
  screenRoster,
  toRows,
  type Locale,
  type RosterScheme,
} from "../../src/index.js";
import { coverage } from "./example-results.js";

const villages = [
  { code: "62.05.05.2011", name: "Lemo I" },
  { code: "62.05.05.2012", name: "Lemo II" },
];
const list = [
  {
    NIK: "6205014609979001",
    Nama: "Contoh A",
    "Tgl Lahir": "06/09/1997",
    Desa: "Lemo II",
    BPJS: "belum",
  },
  {
    NIK: "6205014609979001",
    Nama: "Contoh A",
    "Tgl Lahir": "06/09/1997",
    Desa: "Lemo I",
    BPJS: "belum",
  },
  {
    NIK: "6.20501E+15",
    Nama: "Contoh B",
    "Tgl Lahir": "03-04-1980",
    Desa: "Lemo I",
    BPJS: "belum",
  },
  {
    NIK: "6205011203709002",
    Nama: "Contoh C",
    "Tgl Lahir": "12/03/1970",
    Desa: "Lemo I",
    BPJS: "sudah",
  },
  {
    NIK: "6205011203719003",
    Nama: "Contoh D",
    "Tgl Lahir": "12/03/1971",
    Desa: "Lemo I",
    BPJS: "",
  },
  {
    NIK: "6205011203729004",
    Nama: "Contoh E",
    "Tgl Lahir": "12/03/1972",
    Desa: "Lemo I",
    BPJS: "belum",
  },
  {
    NIK: "6205011203739005",
    Nama: "Contoh F",
    "Tgl Lahir": "12/03/1973",
    JK: "P",
    Desa: "Lemo I",
    BPJS: "belum",
  },
];
const scheme: RosterScheme = {
  title: { id: "Pekerja rentan", en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", article: "Pasal 4", evidence: "text" },
  on: "2026-11-01",
  notMember: true,
  perVillage: { atMost: 1 },
  programmes: ["jkk", "jkm"],
};
const cleaned = cleanRoster(
  list.map((row) => ({ ...row })),
  { on: "2026-11-01", villages, columns: { BPJS: "existingMembership" } },
);
const { questions } = cleaned;
const screened = screenRoster(cleaned.rows, scheme, { questions });
const sheets = (locale: Locale) => toRows(screened, { locale, by: "village", villages, questions });

describe("a sheet for each village", () => {
  test("is called after it, and has each row of its list once, in order", () => {
    expect(
      sheets(indonesian).map(({ name, label, rows }) => [name, label, rows.map(({ row }) => row)]),
    ).toEqual([
      ["village", "Lemo I (62.05.05.2011)", ["3", "4", "5", "6", "7", "8"]],
      ["village", "Lemo II (62.05.05.2012)", ["2"]],
    ]);
    const [first] = sheets(indonesian);
    expect(first?.columns.map(({ label }) => label)).toEqual([
      "Baris",
      "Nama",
      "NIK",
      "Hasil",
      "Alasan",
      "Yang perlu dilakukan",
    ]);
  });

  test("says what was found and what is to be done", () => {
    const [lemo] = sheets(indonesian);
    const said = lemo?.rows.map(({ name, fullNik, verdict, reason, toDo }) => [
      name,
      fullNik,
      verdict,
      reason,
      toDo,
    ]);
    expect(said).toEqual([
      [
        "Contoh A",
        "6205014609979001",
        "ganda",
        "Orang ini sudah ada pada baris 2",
        "Bila bukan orang yang sama, perbaiki NIK-nya; bila sama, hapus baris ini",
      ],
      [
        "Contoh B",
        null,
        "format isian salah",
        "NIK: Lembar kerja menghilangkan angka NIK; berapa NIK pada KTP?",
        "Perbaiki isian: NIK",
      ],
      [
        "Contoh C",
        "6205011203709002",
        "ditolak",
        "Sudah menjadi peserta BPJS Ketenagakerjaan",
        "Bila alasannya keliru, perbaiki datanya lalu kirim lagi",
      ],
      [
        "Contoh D",
        "6205011203719003",
        "perlu klarifikasi",
        "Belum diketahui: apakah sudah menjadi peserta, dan pada segmen apa",
        "Tanyakan lalu isi: apakah sudah menjadi peserta, dan pada segmen apa",
      ],
      ["Contoh E", "6205011203729004", "diterima", null, null],
      [
        "Contoh F",
        "6205011203739005",
        "daftar tunggu",
        "Jenis kelamin pada NIK berbeda dengan data. Mohon diperiksa; ini bukan alasan penolakan",
        "Memenuhi syarat, tetapi tempatnya sudah penuh: menunggu giliran",
      ],
    ]);
    expect(sheets(english)[0]?.rows.map(({ verdict, toDo: todo }) => [verdict, todo])).toEqual([
      ["duplicate", "If it is another person, correct the NIK; if not, delete this row"],
      ["to repair", "Write anew: identity number (NIK)"],
      ["rejected", "If the reason is wrong, correct the data and send the row again"],
      ["to clarify", "Ask and fill in: whether already a member, and in which segment"],
      ["accepted", null],
      ["waiting", "Eligible, but all places are taken: waits for one"],
    ]);
  });

  test("a cell to repair is named, with what is wrong", () => {
    const bad = [
      { row: 7, nik: "620501460997900", village: "Lemo I", decile: 11 },
      { row: 8, nik: "620501460997900", village: "Lemo I" },
    ];
    const [sheet] = toRows(screenRoster(bad, scheme), { locale: indonesian, by: "village" });
    expect(sheet?.label).toBe("Lemo I");
    expect(sheet?.rows.map(({ verdict, reason, toDo: todo }) => [verdict, reason, todo])).toEqual([
      [
        "format isian salah",
        "NIK harus 16 angka; desil kesejahteraan: desil 1 sampai 10",
        "Perbaiki isian: NIK, desil kesejahteraan",
      ],
      ["format isian salah", "NIK harus 16 angka", "Perbaiki isian: NIK"],
    ]);
  });

  test("has no name column where the rows have none, and a sheet for rows without a village", () => {
    const nameless = screenRoster([{ nik: "6205014609979001" }], { ...scheme, on: "2026-11-01" });
    const [sheet, ...others] = toRows(nameless, { locale: english, by: "village" });
    expect(others).toEqual([]);
    expect(sheet?.label).toBe("not given");
    expect(sheet?.columns.map(({ key }) => key)).toEqual([
      "row",
      "fullNik",
      "verdict",
      "reason",
      "toDo",
    ]);
  });

  test.each<[readonly (string | undefined)[], unknown]>([
    [
      ["62.2", undefined, "62.10", "62.1", "62.2", undefined],
      [
        ["Lemo (62.1)", ["4"]],
        ["62.10", ["3"]],
        ["62.2", ["1", "5"]],
        ["not given", ["2", "6"]],
      ],
    ],
    [
      [undefined, "62.1", "62.10", "62.2"],
      [
        ["Lemo (62.1)", ["2"]],
        ["62.10", ["3"]],
        ["62.2", ["4"]],
        ["not given", ["1"]],
      ],
    ],
    [
      ["62.1", "62.10", "62.2", undefined],
      [
        ["Lemo (62.1)", ["1"]],
        ["62.10", ["2"]],
        ["62.2", ["3"]],
        ["not given", ["4"]],
      ],
    ],
  ])("villages %j stand in the order of their codes, rows without one last", (order, labels) => {
    const row = (village: string | undefined) => ({ village, existingMembership: "none" as const });
    const given = screenRoster(order.map(row), scheme);
    const sheetsOf = toRows(given, {
      locale: english,
      by: "village",
      villages: [{ code: "62.1", name: "Lemo" }],
    });
    expect(sheetsOf.map(({ label, rows }) => [label, rows.map((each) => each["row"])])).toEqual(
      labels,
    );
  });

  test("a name stands only in the rows that have one", () => {
    const [sheet] = toRows(
      screenRoster([{ village: "62.1", name: "Contoh A" }, { village: "62.1" }], scheme),
      { locale: english, by: "village" },
    );
    expect(sheet?.rows.map(({ name }) => name)).toEqual(["Contoh A", null]);
  });

  test("what is only odd is told and to be checked where the row is accepted", () => {
    const odd = {
      nik: "6205011203739005",
      sex: "female",
      village: "62.1",
      existingMembership: "none",
    } as const;
    const { perVillage, ...open } = scheme;
    expect(perVillage).toBeDefined();
    const [sheet] = toRows(
      screenRoster([odd, { ...odd, nik: "6205011203729004", sex: "male" }], open),
      {
        locale: english,
        by: "village",
      },
    );
    expect(sheet?.rows.map(({ verdict, reason, toDo: todo }) => [verdict, reason, todo])).toEqual([
      [
        "accepted",
        "The sex in the NIK differs from the data. Please check; this is no reason for refusal",
        "Please check",
      ],
      ["accepted", null, null],
    ]);
  });

  test("what is assumed of a row is no finding to be checked", () => {
    const taken = screenRoster(
      [{ nik: "6205011203739005", village: "62.1", existingMembership: "none" }],
      {
        ...scheme,
        age: { from: { value: 17, inclusive: true }, to: { value: 65, inclusive: true } },
      },
    );
    expect(taken.accepted.map(({ warnings }) => warnings)).toMatchObject([
      [{ code: "age-from-nik", severity: "assumption" }],
    ]);
    const [sheet] = toRows(taken, { locale: english, by: "village" });
    expect(sheet?.rows).toEqual([
      { row: "1", fullNik: "6205011203739005", verdict: "accepted", reason: null, toDo: null },
    ]);
  });

  test("a fact that cleaning asks for in full is not asked for in short again", () => {
    const row = { row: 2, nik: "6205011203719003", village: "62.1" };
    const [asked] = questions;
    const code = "membership-unclear";
    const question = { ...asked, row: 2, field: "existingMembership", code } as never;
    const todoOf = (given: readonly never[]) =>
      toRows(screenRoster([row], scheme), {
        locale: english,
        by: "village",
        questions: given,
      }).flatMap(({ rows }) => rows.map(({ toDo: todo }) => todo));
    expect(todoOf([])).toEqual(["Ask and fill in: whether already a member, and in which segment"]);
    expect(todoOf([question])).toEqual([
      "Is the person a member of BPJS Ketenagakerjaan, and in which segment?",
    ]);
  });

  test("the other tables, and the words, show neither names nor whole NIKs", () => {
    for (const locale of [indonesian, english]) {
      const shown = [
        JSON.stringify(toRows(screened, { locale })),
        explain(screened, { locale, format: "text" }),
        ...[...screened.accepted, ...screened.rejected, ...screened.toClarify].flatMap((row) => [
          JSON.stringify(toRows(row, { locale })),
          explain(row, { locale, format: "text" }),
        ]),
      ].join(" ");
      expect(shown).not.toMatch(/\d{16}|Contoh/);
    }
  });

  test("only a screened roster has them", () => {
    expect(() => toRows(coverage, { locale: english, by: "village" })).toThrow("by");
    expect(() => toRows(screened, { locale: english, by: "district" } as never)).toThrow("by");
    expect(() =>
      toRows(screened, { locale: english, by: "village", villages: 3 } as never),
    ).toThrow("villages");
  });

  test.each([
    [null],
    [{ field: "nik", code: "nik-length" }],
    [{ row: 2, code: "nik-length" }],
    [{ row: 2, field: "nik" }],
  ])("what is no question of a list is refused: %j", (question) => {
    const options = { locale: english, by: "village", questions: [question] } as never;
    expect(() => toRows(screened, options)).toThrow(InvalidInputError);
    expect(() => toRows(screened, options)).toThrow("questions[0]");
  });
});

describe("one row in words", () => {
  const screening = createScreening(scheme);
  const verdicts = cleaned.rows.map((row) => screening.add(row));

  test.each([
    [
      indonesian,
      "Ditolak.",
      "Sudah menjadi peserta BPJS Ketenagakerjaan",
      "Peraturan Bupati, Pasal 4",
    ],
    [english, "Rejected.", "Already a member of BPJS Ketenagakerjaan", "Peraturan Bupati, Pasal 4"],
  ])("the finding and the rule in $language", (locale, ...parts) => {
    const rejected = verdicts.find(({ outcome }) => outcome === "rejected");
    const text = rejected ? explain(rejected, { locale, format: "text" }).replace(/\s+/g, " ") : "";
    for (const part of parts) expect(text).toContain(part);
  });

  test("each verdict has the row as it was given, and the same findings alone and in the list", () => {
    expect(verdicts.map(({ given }) => given)).toEqual(cleaned.rows);
    expect(screened.rejected).toEqual(verdicts.filter(({ outcome }) => outcome === "rejected"));
    expect(screened.accepted.map(({ outcome }) => outcome)).toEqual(["accepted", "accepted"]);
    expect(screened.waiting.map(({ outcome }) => outcome)).toEqual(["waiting"]);
  });
});
