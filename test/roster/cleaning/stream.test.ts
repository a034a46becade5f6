import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  createCleaning,
  createScreening,
  InvalidInputError,
  type CleaningAnswer,
  type CleaningContext,
} from "../../../src/index.js";
import { baritoVillages } from "./barito-villages.js";
import { villageList } from "./village-list.js";

const on = "2027-01-01";
const villages = await baritoVillages();
const scheme = {
  title: { en: "Vulnerable workers" },
  regulation: { title: "Peraturan Bupati", evidence: "text" },
  on,
  programmes: ["jkk", "jkm"],
} as const;

describe("a list that is cleaned row by row", () => {
  test("comes out as the whole list does, and goes on into a screening", () => {
    const list = villageList.slice(0, 250);
    const whole = cleanRoster(list, { villages, on });
    const cleaning = createCleaning({ villages, on });
    const screening = createScreening(scheme);
    const rows = list.map((raw) => cleaning.add(raw));
    const outcomes = rows.map(({ row }) => screening.add(row ?? {}).outcome);
    const summary = cleaning.finish();
    expect(summary.hash).toBe(whole.hash);
    expect(summary.columns).toEqual(whole.columns);
    expect(summary.warnings).toEqual(whole.warnings);
    expect(rows.flatMap(({ questions }) => questions)).toEqual(whole.questions);
    expect(rows.flatMap(({ changes }) => changes)).toEqual(whole.changes);
    const { read, accepted, rejected, toClarify, duplicates, toRepair } = screening.finish();
    expect(read).toBe(list.length);
    expect(accepted + rejected + toClarify + duplicates + toRepair).toBe(list.length);
    expect(toRepair).toBe(0);
    expect(outcomes.filter((outcome) => outcome === "eligible")).toHaveLength(accepted);
  });

  test("is not stopped by what is no row", () => {
    const cleaning = createCleaning({ on });
    for (const bad of [
      null,
      undefined,
      3,
      "x",
      [],
      {},
      { NIK: {} },
      { NIK: Symbol("x") },
      { TTL: true },
    ]) {
      expect(() => cleaning.add(bad as never)).not.toThrow();
    }
    expect(cleaning.finish().read).toBe(9);
  });
});

describe("the hash of a list", () => {
  test("tells lists apart, and is the same for the same list", () => {
    const hash = (rows: readonly Record<string, string>[]): string =>
      cleanRoster(rows, { on }).hash;
    expect(hash([{ NIK: "1" }])).toBe(hash([{ NIK: "1" }]));
    expect(hash([{ NIK: "1" }])).not.toBe(hash([{ NIK: "2" }]));
    expect(hash([{ NIK: "12", Nama: "" }])).not.toBe(hash([{ NIK: "1", Nama: "2" }]));
    expect(hash([{ NIK: "1" }])).toMatch(/^[0-9a-z]{14}$/);
  });
});

describe("answers", () => {
  const list = [
    {
      NIK: "6.20501E+15",
      Nama: "Siti Aminah",
      "Tgl Lahir": "03-04-80",
      Desa: "Sikaan",
      Pekerjaan: "guru",
      JK: "?x",
    },
    {
      NIK: "6205011204859001",
      Nama: "Budi",
      "Tgl Lahir": "12/04/1985",
      Desa: "Sikaan",
      Pekerjaan: "IRT",
      JK: "L",
    },
  ];
  const known = [{ code: "62.05.06.2003", name: "Sikan" }];
  const ask = (
    answers: readonly CleaningAnswer[],
    rows: readonly Record<string, string>[] = list,
  ) => cleanRoster(rows, { on, villages: known, answers });
  const values: Record<string, CleaningAnswer["value"]> = {
    nik: "6205014403809001",
    birthDate: "1980-03-04",
    sex: "female",
    village: "62.05.06.2003",
    occupation: "guru-honorer",
    working: true,
  };
  const answers = ask([]).questions.map(({ key, field }) => ({
    key,
    value: values[field] ?? null,
  }));

  test("are not asked again, in the same list, a corrected one or the next", () => {
    const { rows, questions, changes } = ask(answers);
    expect(questions).toEqual([]);
    expect(rows[0]).toMatchObject({
      nik: "6205014403809001",
      birthDate: "1980-03-04",
      sex: "female",
      village: "62.05.06.2003",
      occupation: "guru-honorer",
    });
    expect(rows[1]).toMatchObject({ village: "62.05.06.2003", working: true });
    // The NIK that was answered settles day and month.
    expect(changes.filter(({ rule }) => rule === "answer")).toHaveLength(6);
    const next = [{ NIK: "6205011204859007", Nama: "Rusdi", Desa: "sikaan", Pekerjaan: "Guru" }];
    expect(ask(answers, [...next, ...list].reverse()).questions).toEqual([]);
  });

  test("of null leave the cell out and are not asked again", () => {
    const none = answers.map(({ key }) => ({ key, value: null }));
    const { rows, questions } = ask(none);
    expect(questions).toEqual([]);
    expect(rows[0]).not.toHaveProperty("nik");
    expect(rows[0]).not.toHaveProperty("village");
  });

  test("tell nothing of the person in their keys", () => {
    for (const { key } of answers) expect(key).toMatch(/^[a-zA-Z]+:[0-9a-z]{14}$/);
  });

  test("to a pair: the same person takes the NIK of the first row, or the pair is not proposed again", () => {
    const pair = [
      { NIK: "3517091204859001", Nama: "SITI A", Desa: "Sikan" },
      { NIK: "3517091204859003", Nama: "Siti A", Desa: "Sikan" },
    ];
    const { doubles } = ask([], pair);
    const key = doubles[0]?.key ?? "";
    expect(ask([{ key, value: "different" }], pair).doubles).toEqual([]);
    const same = ask([{ key, value: "same" }], pair);
    expect(same.doubles).toEqual([]);
    expect(same.rows.map(({ nik }) => nik)).toEqual(["3517091204859001", "3517091204859001"]);
  });

  test("to one NIK of two people: each gets a number", () => {
    const two = [
      { NIK: "3517091204859010", Nama: "Siti Aminah" },
      { NIK: "3517091204859010", Nama: "Budi Santoso" },
    ];
    const [first, second] = ask([], two).questions;
    const { rows, questions } = ask(
      [
        { key: first?.key ?? "", value: "3517091204859010" },
        { key: second?.key ?? "", value: "3517091204859015" },
      ],
      two,
    );
    expect(questions).toEqual([]);
    expect(rows.map(({ nik }) => nik)).toEqual(["3517091204859010", "3517091204859015"]);
  });

  test.each([
    [{ answers: [{ key: "birthDate:abc", value: "1985-13-40" }] }],
    [{ answers: [{ key: "sex:abc", value: "L" }] }],
    [{ answers: [{ key: "decile:abc", value: 11 }] }],
    [{ answers: [{ value: 1 }] }],
    [{ villages: [{ code: "620506", name: "A" }] }],
    [{ knownMembers: [{ nik: "x", membership: "yes" }] }],
    [{ columns: { NIK: "number" } }],
    [{ answers: new Set([{ key: "kind:abc", value: "x" }]) }],
    [{ on: "2026" }],
  ])("%j is refused", (context) => {
    const given = { on, ...context } as unknown as CleaningContext;
    expect(() => cleanRoster([], given)).toThrow(InvalidInputError);
    expect(() => createCleaning(given)).toThrow(InvalidInputError);
  });

  test("rows that are no list are refused", () => {
    expect(() => cleanRoster("x" as never, { on })).toThrow(InvalidInputError);
  });
});

describe("members that BPJS knows", () => {
  const knownMembers = [
    { nik: "6205011204859001", membership: "member" },
    { nik: "'6205011204859002", membership: "wage-earner" },
    { nik: "6205011204859003", membership: "none" },
  ] as const;
  const row = (serial: number, told: string) => ({
    NIK: `620501120485900${serial}`,
    "Status BPJS": told,
  });

  test("outweigh the list, which may know the segment", () => {
    const rows = [
      ...[row(1, "belum"), row(1, "PU"), row(2, ""), row(3, "ya"), row(4, "ya"), row(1, "")],
    ];
    const { rows: clean, changes } = cleanRoster(rows, { on, knownMembers });
    expect(clean.map(({ existingMembership }) => existingMembership)).toEqual([
      "member",
      "wage-earner",
      "wage-earner",
      "none",
      "member",
      "member",
    ]);
    expect(
      changes.filter(({ rule }) => rule === "known-member").map(({ row: line }) => line),
    ).toEqual([2, 4, 5, 7]);
  });
});

describe("warnings of a list as a whole", () => {
  const codes = (rows: readonly Record<string, string>[]): string[] =>
    cleanRoster(rows, { on }).warnings.map(({ code }) => code);

  test("half of the dates fit two days", () => {
    const rows = ["03-04-80", "05-06-81", "13-06-82"].map((date) => ({
      NIK: "",
      Nama: "A",
      "Tgl Lahir": date,
    }));
    expect(codes(rows)).toContain("list-dates-ambiguous");
    expect(codes(rows.slice(2))).not.toContain("list-dates-ambiguous");
  });

  test("dates stand in both orders", () => {
    const rows = ["13-04-80", "05-16-81"].map((date) => ({ NIK: "", "Tgl Lahir": date }));
    expect(codes(rows)).toContain("list-dates-in-both-orders");
    expect(cleanRoster(rows, { on }).warnings).toContainEqual(
      expect.objectContaining({
        code: "list-dates-in-both-orders",
        values: { dayFirst: 1, monthFirst: 1 },
      }),
    );
  });

  test("a column is empty, is missing, or comes twice", () => {
    expect(codes([{ NIK: "6205011204859001", Desil: "" }])).toContain("list-column-empty");
    expect(codes([{ Nama: "A" }])).toContain("list-column-missing");
    expect(codes([{ NIK: "6205011204859001", "No. NIK": "1" }])).toContain("list-column-twice");
    expect(codes([{ NIK: "6205011204859001", Desil: "1" }])).not.toContain("list-column-empty");
  });

  test("numbers are provisional, or of no province", () => {
    expect(codes([{ NIK: "0351710201209001" }])).toContain("list-niks-provisional");
    const ofLaw = ["evidence-below-text"];
    const provisional = [...ofLaw, "list-niks-provisional"];
    expect(codes([{ NIK: "0351710201209001" }])).toEqual(provisional);
    expect(codes([{ NIK: "6205011204859001" }])).toEqual(ofLaw);
    const strange = [{ NIK: "9971011708459001" }, { NIK: "0351710201209001" }];
    expect(cleanRoster(strange, { on }).warnings).toMatchObject([
      {},
      { code: "list-niks-without-province", values: { rows: 1 } },
      { code: "list-niks-provisional", values: { rows: 1 } },
    ]);
  });
});
