import { describe, expect, test } from "vitest";
import {
  cleanRoster,
  createCleaning,
  type CleanedRoster,
  type CleaningAnswer,
  type CleaningContext,
} from "../../../src/index.js";
import { storable } from "../../storable.js";

const on = "2026-11-01";

type Row = Readonly<Record<string, unknown>>;

const cleaned = (rows: readonly Row[], context: Partial<CleaningContext> = {}): CleanedRoster =>
  storable(cleanRoster(rows, { on, ...context }));

/** What is told of a list, but for how the law of the NIK is known. */
const told = (rows: readonly Row[], context: Partial<CleaningContext> = {}): unknown[][] =>
  cleaned(rows, context)
    .warnings.filter(({ code }) => code !== "evidence-below-text")
    .map(({ code, values }) => [code, values]);

/** NIKs of different people, of which some end in 0. */
const niks = (count: number, zero: number, more: Row = {}): Row[] =>
  Array.from({ length: count }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, "0");
    const month = String((at % 12) + 1).padStart(2, "0");
    return { nik: `351709${day}${month}8500${String((at % 9) + 1)}${at < zero ? 0 : 1}`, ...more };
  });

describe("a list whose NIKs end in 0", () => {
  const zeros = (rows: readonly Row[], context: Partial<CleaningContext> = {}): unknown =>
    told(rows, context).filter(([code]) => code === "list-niks-end-in-zero");
  const warned = (place: string, zero: number, count: number): unknown => [
    "list-niks-end-in-zero",
    { place, zero, niks: count },
  ];

  test("is told of from twenty on, where more than three of ten do", () => {
    expect(zeros(niks(20, 7))).toEqual([warned("", 7, 20)]);
    expect(zeros(niks(20, 6))).toEqual([]);
    expect(zeros(niks(19, 7))).toEqual([]);
  });

  test("or by village, from ten on, where more than half do", () => {
    const sikan = { desa: "Sikan" };
    expect(zeros(niks(10, 6, sikan))).toEqual([warned("Sikan", 6, 10)]);
    expect(zeros(niks(10, 5, sikan))).toEqual([]);
    expect(zeros(niks(9, 9, sikan))).toEqual([]);
    const others = niks(40, 0, { desa: "Lahei" });
    expect(zeros([...niks(12, 12, sikan), ...others])).toEqual([warned("Sikan", 12, 12)]);
    expect(zeros([...niks(12, 12), ...others])).toEqual([warned("", 12, 12)]);
    expect(zeros([...niks(19, 19), { nama: "A", nik: "3517" }])).toEqual([warned("", 19, 19)]);
  });
});

describe("what is told of the list as a whole", () => {
  const nik = "6205011204859001";
  const dated = (...dates: string[]): Row[] =>
    dates.map((tgl_lahir, at) => ({ nik: "belum ada", nama: `A${at}`, tgl_lahir }));

  test.each<[string, Row[], Partial<CleaningContext>, unknown[]]>([
    ["nothing", [{ nik }], {}, []],
    ["no rows", [], {}, []],
    ["a list without NIKs", [{ nama: "A" }], {}, [["list-column-missing", { field: "nik" }]]],
    [
      "an empty column",
      [{ nik, Desil: "", Dusun: "" }],
      {},
      [["list-column-empty", { column: "Desil" }]],
    ],
    ["a column of marks", [{ nik, Desil: "-" }], {}, []],
    ["empty rows alone", [{ NIK: "", Desil: "" }], {}, []],
    [
      "a column that comes twice",
      [{ NIK: nik, "No. NIK": "1" }],
      {},
      [["list-column-twice", { column: "No. NIK" }]],
    ],
    [
      "a column that comes twice, once in each row",
      [
        { NIK: nik, "No. NIK": "1" },
        { NIK: nik, "No. NIK": "1" },
      ],
      {},
      [["list-column-twice", { column: "No. NIK" }]],
    ],
    [
      "two dates of three that fit two days",
      dated("03-04-80", "05-06-81", "13-06-82"),
      {},
      [["list-dates-ambiguous", { ambiguous: 2, dates: 3 }]],
    ],
    [
      "two dates of four",
      dated("03-04-80", "05-06-81", "13-06-82", "14-06-82"),
      {},
      [["list-dates-ambiguous", { ambiguous: 2, dates: 4 }]],
    ],
    [
      "two dates of five",
      dated("03-04-80", "05-06-81", "13-06-82", "14-06-82", "15-06-82"),
      {},
      [],
    ],
    ["one date of one", dated("03-04-80"), {}, []],
    [
      "two dates among people whose date is not known",
      [...dated("03-04-80", "05-06-81", "-", "-", ""), { nama: "B" }],
      {},
      [["list-dates-ambiguous", { ambiguous: 2, dates: 2 }]],
    ],
    [
      "a village of one letter, and none",
      ["A", ""].map((desa) => ({ nik, nama: "A", desa })),
      {},
      [],
    ],
    ["columns of no known use", [{ nik, Dusun: "1", RT: "2", Ket: "x", Catatan: "y" }], {}, []],
    [
      "dates of four digits that custom settles",
      dated("03/04/1980", "05/06/1981"),
      {},
      [["list-dates-ambiguous", { ambiguous: 2, dates: 2 }]],
    ],
    [
      "dates that the NIK settles",
      [
        { nik: "6205010304809001", tgl_lahir: "03-04-80" },
        { nik: "6205010506819001", tgl_lahir: "05-06-81" },
      ],
      {},
      [],
    ],
    [
      "dates with their places",
      [
        { nik: "belum ada", nama: "A", TTL: "Buntok, 03-04-80" },
        { nik: "belum ada", nama: "B", TTL: "Buntok, 05-06-81" },
      ],
      {},
      [["list-dates-ambiguous", { ambiguous: 2, dates: 2 }]],
    ],
    [
      "months that stand first in one form",
      dated("13-04-80", "05-16-81", "14-04-80"),
      {},
      [["list-dates-in-both-orders", { dayFirst: 2, monthFirst: 1 }]],
    ],
    ["months that stand first alone", dated("05-16-81", "05-17-81"), {}, []],
    ["two forms, each of one order", dated("13-04-80", "05/16/1981"), {}, []],
    [
      "NIKs without a province",
      [{ nik: "9971011708459001" }, { nik: "9971011708459002" }],
      {},
      [["list-niks-without-province", { rows: 2 }]],
    ],
    [
      "provisional NIKs",
      [{ nik: "0351710201209001" }, { nik: "0351710201209002" }],
      {},
      [["list-niks-provisional", { rows: 2 }]],
    ],
    [
      "regions with another code today",
      [
        { nik, desa: "92.71.03.1001" },
        { nik: "6205011204859002", desa: "92.71.03.1002" },
        { nik: "6205011204859003", desa: "96.71.03.1001" },
      ],
      {},
      [["list-regions-recoded", { rows: 2 }]],
    ],
    [
      "NIKs against the other cells",
      [
        { nik, jk: "P" },
        { nik: "6205011204859002", tgl_lahir: "1985-04-13" },
        { nik: "6205011204859003", jk: "L" },
      ],
      {},
      [["list-nik-contradicts", { rows: 2 }]],
    ],
    [
      "one NIK of three people",
      ["Siti", "Budi", "Ahmad"].map((nama) => ({ nik, nama })),
      {},
      [["list-nik-of-several-people", { niks: 1, rows: 3 }]],
    ],
    [
      "two NIKs of two people each",
      ["Siti", "Budi"].flatMap((nama) =>
        [nik, "6205011204859002"].map((one) => ({ nik: one, nama })),
      ),
      {},
      [
        ["list-nik-of-several-people", { niks: 2, rows: 4 }],
        ["list-same-person-twice", { pairs: 1 }],
      ],
    ],
    [
      "a person who stands twice",
      [
        { nik, nama: "Siti Aminah", tgl_lahir: "1985-04-12" },
        { nik: "belum ada", nama: "Siti Aminah", tgl_lahir: "1985-04-12" },
      ],
      {},
      [["list-same-person-twice", { pairs: 1 }]],
    ],
    [
      "villages that look alike",
      ["Sikuy", "Lahei", "Sikui", "Sikun", "SIKUI", "Buntok"].map((desa, at) => ({
        nik: `620501120485900${at + 1}`,
        desa,
      })),
      {},
      [
        ["list-villages-look-alike", { villages: ["Sikui", "Sikun"] }],
        ["list-villages-look-alike", { villages: ["Sikui", "Sikuy"] }],
        ["list-villages-look-alike", { villages: ["Sikun", "Sikuy"] }],
      ],
    ],
    [
      "names that differ by more",
      ["Sikui", "Sakun"].map((desa) => ({ nik: "belum ada", desa })),
      {},
      [],
    ],
    [
      "codes that differ by a digit",
      ["62.05.05.2011", "62.05.05.2012", ""].map((desa) => ({ nik: "belum ada", nama: "A", desa })),
      {},
      [],
    ],
    [
      "names that are numbered",
      ["Blok 1", "Blok 2"].map((desa) => ({ nik: "belum ada", nama: "A", desa })),
      {},
      [["list-villages-look-alike", { villages: ["Blok 1", "Blok 2"] }]],
    ],
    [
      "villages of a list that is known",
      ["Sikui", "Sikuy"].map((desa) => ({ nik: "belum ada", nama: "A", desa })),
      { villages: [{ code: "62.05.05.2011", name: "Sikui" }] },
      [],
    ],
  ])("%s", (_, rows, context, warnings) => {
    expect(told(rows, context)).toEqual(warnings);
  });

  test("a slip among fifty is no other order", () => {
    const rows = [...dated(...Array<string>(50).fill("13-04-80")), ...dated("05-16-81")];
    const orders = (list: Row[]): boolean =>
      cleaned(list).warnings.some(({ code }) => code === "list-dates-in-both-orders");
    expect([orders(rows), orders(rows.slice(1))]).toEqual([false, true]);
  });

  test("names the law of the NIK, and whether its century was a question", () => {
    const { provisions, readings } = cleaned([{ nik: "6205010101100001" }]);
    expect(provisions.map(({ key }) => key)).toEqual([
      "identity.nik.structure@2015-07-01",
      "identity.nik.permanence@2015-07-01",
    ]);
    expect(readings).toEqual([{ id: "identity.nik-century", option: "later" }]);
    expect(cleaned([{ nik }]).readings).toEqual([]);
  });
});

describe("rows one by one", () => {
  test("are counted, with what was changed, asked, left out and met twice", () => {
    const cleaning = createCleaning({ on });
    const rows: Row[] = [
      { nik: "'6205011204859001", nama: "Siti Aminah", tgl_lahir: "12/04/1985" },
      { nik: "", nama: "Siti Aminah", tgl_lahir: "1985-04-12", desil: "x" },
      { nik: "", nama: "" },
      { nik: "###", nama: "" },
      { nik: "-", nama: "Budi", desil: "-" },
    ];
    const given = rows.map((row) => cleaning.add(row));
    expect(given.map(({ omitted }) => omitted?.why)).toEqual([
      ...[undefined, undefined, "empty", "end-mark", undefined],
    ]);
    expect(storable(cleaning.finish())).toMatchObject({
      ...{ kind: "cleaning-summary", read: 5, omitted: 2 },
      changes: given.flatMap(({ changes }) => changes).length,
      questions: given.flatMap(({ questions }) => questions).length,
    });
    expect(given.flatMap(({ doubles }) => doubles)).toHaveLength(1);
    expect(given[0]?.changes.map(({ rule }) => rule)).toEqual([
      "nik-marks",
      "date-by-nik",
      "sex-of-nik",
    ]);
    expect(given[4]?.changes.map(({ field, rule }) => [field, rule])).toEqual([
      ["nik", "empty-mark"],
      ["decile", "empty-mark"],
    ]);
  });

  test("show the order of dates as they come", () => {
    const cleaning = createCleaning({ on });
    const dateOf = (tgl_lahir: string): unknown =>
      cleaning.add({ nama: "A", tgl_lahir }).row?.birthDate;
    expect(dateOf("03-04-80")).toBeUndefined();
    for (let day = 13; day < 23; day += 1) dateOf(`${day}-05-80`);
    expect(dateOf("03-04-80")).toBe("1980-04-03");
  });

  test("keep registers and measures that a program gives, and no other form of them", () => {
    const of = (own: Row): unknown => {
      const { registers, measures } = cleaned([{ nama: "A", ...own }]).rows[0] ?? {};
      return [registers, measures];
    };
    expect(of({ registers: ["dtsen"], measures: { area: 2 } })).toEqual([["dtsen"], { area: 2 }]);
    expect(of({ registers: "dtsen", measures: 2 })).toEqual([undefined, undefined]);
    expect(of({ registers: null, measures: null })).toEqual([undefined, undefined]);
  });

  test.each<[Row, string | undefined]>([
    [{ NIK: "NIK", Nama: "Nama" }, "headings-again"],
    [{ NIK: "NIK", Nama: "Budi" }, undefined],
    [{ Nama: "Nama" }, undefined],
    [{ NIK: "No. KTP", "Tgl Lahir": "Tanggal Lahir", Desa: "x" }, "headings-again"],
    [{ NIK: "NIK 1", Nama: "Nama", Desa: "Desa" }, "headings-again"],
    [{ Nama: "##" }, "end-mark"],
    [{ Nama: "#" }, undefined],
    [{ Nama: "## x" }, undefined],
    [{ Nama: "x ##" }, undefined],
    [{ RT: "##" }, "end-mark"],
    [{ Nama: "##", NIK: "##" }, undefined],
    [{ NIK: "Catatan: data per 1 Juli 2026" }, "remark-line"],
    [{ No: "Sumber data : Dinas Sosial" }, "remark-line"],
    [{ No: "NB. masih diperiksa" }, "remark-line"],
    [{ Nama: "Dicetak pada 2 Juli 2026" }, "remark-line"],
    [{ Nama: "Halaman 2 dari 3" }, "remark-line"],
    [{ Nama: "Keterangan: lihat lampiran", Desa: "Lemo" }, undefined],
    [{ Nama: "Sumber" }, undefined],
    [{ Nama: "Noteh" }, undefined],
    [{ Nama: " " }, "empty"],
    [{}, "empty"],
  ])("%j: %s", (row, why) => {
    expect(cleaned([row]).omitted.map((one) => one.why)).toEqual(why === undefined ? [] : [why]);
  });
});

describe("cells", () => {
  const named = (nama: unknown): unknown => cleaned([{ nama, jk: "L" }]).rows[0]?.name;

  test.each([
    "-",
    "--",
    "---",
    "–",
    "—",
    ".",
    "?",
    "_",
    "n/a",
    "#N/A",
    "NA",
    "NaN",
    "NULL",
    "nil",
    "none given",
    "undefined",
    "Kosong",
    "belum diisi",
    "Tidak Diisi",
    "tidak diketahui",
    "tidak tahu",
    "belum diketahui",
    " - ",
  ])("%s is a mark for nothing", (mark) => {
    expect(named(mark)).toBeUndefined();
    expect(cleaned([{ nama: mark, jk: "L" }]).changes[0]).toMatchObject({
      from: mark,
      rule: "empty-mark",
    });
  });

  test.each([
    ["Siti\u00a0Aminah", "Siti Aminah"],
    ["Siti\u200bAminah", "Siti Aminah"],
    ["Siti\tAminah\n", "Siti Aminah"],
    ["Siti  Aminah", "Siti Aminah"],
    [12, "12"],
    [12n, "12"],
    [true, "true"],
    [Number.NaN, undefined],
    [{}, undefined],
    ["----", "----"],
  ])("%s", (given, name) => {
    expect(named(given)).toBe(name);
  });

  test("spellings of a word meet", () => {
    expect(cleaned([{ nama: "A", jk: "Pérempuan!" }]).rows[0]?.sex).toBe("female");
    expect(cleaned([{ nama: "A", jk: "LAKI-LAKI" }]).rows[0]?.sex).toBe("male");
  });

  test("what is longer than any cell is read to that length", () => {
    const long = (length: number): unknown => String(named("x".repeat(length))).length;
    const most = Number(long(5_000));
    expect(most).toBeLessThan(5_000);
    expect([long(most - 1), long(most), long(most + 1)]).toEqual([most - 1, most, most]);
    const given = (length: number): unknown =>
      cleaned([{ nama: "A", desil: "x".repeat(length) }]).questions.find(
        ({ field }) => field === "decile",
      )?.given;
    expect(given(most)).toBe("x".repeat(most));
    expect(given(most + 1)).toBe(`${"x".repeat(most)}…`);
    expect(named(`${" ".repeat(most)}Budi`)).toBe("Budi");
    expect(cleaned([{ nama: `${" ".repeat(most)}Budi` }]).changes).toEqual([]);
    const spaced = ` ${"x".repeat(most)}`;
    expect(cleaned([{ nik: "belum ada", desil: spaced }]).questions.at(-1)?.given).toBe(
      "x".repeat(most),
    );
  });
});

describe("one person under two numbers", () => {
  const base = { nama: "Siti Aminah", tgl_lahir: "1985-04-12", desa: "Sikan", jk: "L" };
  const first = "6205011204859001";
  const slip = "6205011204859002";
  const far = "6205021204859001";
  const agrees = (one: Row, other: Row): unknown =>
    cleaned([one, other]).doubles.map((pair) => [pair.rows, pair.agrees]);
  const pair = (...found: string[]): unknown => [
    [
      [2, 3],
      ["name", ...found],
    ],
  ];

  test.each<[string, Row, Row, unknown]>([
    [
      "all of it but the serial",
      { ...base, nik: first },
      { ...base, nik: slip },
      pair("birth-date", "village", "nik-but-a-slip"),
    ],
    [
      "a slip, born on another day, in one village",
      { ...base, nik: first },
      { ...base, nik: slip, tgl_lahir: "1985-04-13" },
      pair("village", "nik-but-a-slip"),
    ],
    [
      "a slip, another day and village",
      { ...base, nik: first },
      { ...base, nik: slip, tgl_lahir: "1985-04-13", desa: "Lahei" },
      [],
    ],
    [
      "a slip, another day, one village, a short name",
      { ...base, nama: "Siti", nik: first },
      { ...base, nama: "Siti", nik: slip, tgl_lahir: "1985-04-13" },
      [],
    ],
    [
      "a slip and another name",
      { ...base, nik: first },
      { ...base, nama: "Budi Santoso", nik: slip },
      [],
    ],
    [
      "a slip and a name that is mistyped",
      { ...base, nik: first },
      { ...base, nama: "Siti Aminnah", nik: slip },
      pair("birth-date", "village", "nik-but-a-slip"),
    ],
    [
      "a slip and no village",
      { ...base, nik: first, desa: "" },
      { ...base, nik: slip, desa: "" },
      pair("birth-date", "nik-but-a-slip"),
    ],
    [
      "a slip and one village alone",
      { ...base, nik: first, desa: "" },
      { ...base, nik: slip },
      pair("birth-date", "nik-but-a-slip"),
    ],
    [
      "far NIKs in one village",
      { ...base, nik: first },
      { ...base, nik: "6205021204859009" },
      pair("birth-date", "village"),
    ],
    [
      "far NIKs in two villages",
      { ...base, nik: first },
      { ...base, nik: "6205021204859009", desa: "Lahei" },
      [],
    ],
    [
      "far NIKs, one village, a short name",
      { ...base, nama: "Siti", nik: first },
      { ...base, nama: "Siti", nik: "6205021204859009" },
      [],
    ],
    [
      "far NIKs, one village, a name mistyped",
      { ...base, nik: first },
      { ...base, nama: "Siti Aminnah", nik: "6205021204859009" },
      [],
    ],
    [
      "one digit that differs",
      { ...base, nik: first },
      { ...base, nik: far },
      pair("birth-date", "village", "nik-but-a-slip"),
    ],
    [
      "two neighbours that changed places",
      { ...base, nik: "6205121204859001" },
      { ...base, nik: "6205211204859001" },
      pair("birth-date", "village", "nik-but-a-slip"),
    ],
    [
      "two neighbours that differ otherwise",
      { ...base, nik: "6205121204859001", desa: "" },
      { ...base, nik: "6205231204859001", desa: "" },
      [],
    ],
    [
      "two digits apart that changed places",
      { ...base, nik: "6201021204859001", desa: "" },
      { ...base, nik: "6202011204859001", desa: "" },
      [],
    ],
    [
      "one without a NIK, of a full name",
      { ...base, nik: first },
      { ...base, nik: "" },
      pair("birth-date", "village"),
    ],
    [
      "one without a NIK, of a full name, elsewhere",
      { ...base, nik: first },
      { ...base, nik: "", desa: "Lahei" },
      pair("birth-date"),
    ],
    [
      "one without a NIK, of a short name, in one village",
      { ...base, nama: "Siti", nik: first },
      { ...base, nama: "Siti", nik: "" },
      pair("birth-date", "village"),
    ],
    [
      "one without a NIK, of a short name, elsewhere",
      { ...base, nama: "Siti", nik: first },
      { ...base, nama: "Siti", nik: "", desa: "Lahei" },
      [],
    ],
    [
      "one without a NIK, mistyped, in one village",
      { ...base, nik: first },
      { ...base, nama: "Siti Aminnah", nik: "" },
      pair("birth-date", "village"),
    ],
    [
      "one without a NIK, mistyped, elsewhere",
      { ...base, nik: first },
      { ...base, nama: "Siti Aminnah", nik: "", desa: "Lahei" },
      [],
    ],
    [
      "neither a NIK nor a birth date",
      { ...base, nik: "", tgl_lahir: "" },
      { ...base, nik: "", tgl_lahir: "" },
      [],
    ],
    [
      "born on another day",
      { ...base, nik: "" },
      { ...base, nik: "", tgl_lahir: "1985-04-13" },
      [],
    ],
    ["another initial", { ...base, nik: "" }, { ...base, nik: "", nama: "Budi Santoso" }, []],
    ["without a name", { ...base, nik: first, nama: "" }, { ...base, nik: slip, nama: "" }, []],
  ])("%s", (_, one, other, found) => {
    expect(agrees(one, other)).toEqual(found);
    expect(agrees(other, one)).toEqual(found);
  });

  test("is asked of the latest that fits, past those of the same day who do not", () => {
    const { nik, ...bare } = { ...base, nik: "" };
    const names = ["Siti Aminah", "Sri Wahyuni", "Slamet Riyadi", "Siti Aminah"];
    const { doubles } = cleaned(names.map((nama) => ({ ...bare, nama })));
    expect(doubles.map(({ rows }) => rows)).toEqual([[2, 5]]);
    const three = cleaned([1, 2, 3].map(() => bare)).doubles;
    expect(three.map(({ rows }) => rows)).toEqual([
      [2, 3],
      [3, 4],
    ]);
    const others = Array.from({ length: 3 }, (_, at) => ({ ...base, tgl_lahir: `1985-05-1${at}` }));
    expect(cleaned([bare, ...others, bare]).doubles.map(({ rows }) => rows)).toEqual([[2, 6]]);
  });

  test("has a key that the order of the rows does not change", () => {
    const keyOf = (...rows: Row[]): unknown => cleaned(rows).doubles[0]?.key;
    const [one, other] = [
      { ...base, nik: first },
      { ...base, nik: slip },
    ];
    expect(keyOf(one, other)).toBe(keyOf(other, one));
    expect(keyOf(one, other)).not.toBe(keyOf(one, { ...base, nik: "6205011204859003" }));
    expect(keyOf(one, other)).not.toBe(
      keyOf({ ...one, nama: "Siti Amina" }, { ...other, nama: "Siti Amina" }),
    );
  });

  test("the same by an answer has the NIK of the first, where both have one", () => {
    const same = (...rows: Row[]): CleanedRoster => {
      const key = cleaned(rows).doubles[0]?.key ?? "";
      return cleaned(rows, { answers: [{ key, value: "same" }] });
    };
    const known = same({ ...base, nik: first }, { ...base, nik: slip });
    expect(known.rows.map(({ nik }) => nik)).toEqual([first, first]);
    expect(known.changes.at(-1)).toMatchObject({ from: slip, to: first, rule: "answer" });
    expect(known.doubles).toEqual([]);
    const bare = same({ ...base, nik: first }, { ...base, nik: "" });
    expect(bare.rows.map(({ nik }) => nik)).toEqual([first, undefined]);
    expect(bare.doubles).toHaveLength(1);
    const later = same({ ...base, nik: "" }, { ...base, nik: first });
    expect(later.rows.map(({ nik }) => nik)).toEqual([undefined, first]);
    expect(later.doubles).toHaveLength(1);
  });
});

test("one person twice under one NIK is neither asked nor proposed", () => {
  const twice = { nik: "6205011204859001", nama: "Siti Aminah", tgl_lahir: "1985-04-12", jk: "L" };
  const { rows, questions, doubles } = cleaned([twice, twice]);
  expect([rows.length, questions, doubles]).toEqual([2, [], []]);
});

describe("one NIK of several people", () => {
  const nik = "6205011204859001";
  const people = (...names: string[]): Row[] => names.map((nama) => ({ nik, nama }));
  const asked = (rows: Row[], answers: CleaningAnswer[] = []): CleanedRoster =>
    cleaned(rows, { answers });

  test("is asked of each, of the first once", () => {
    const { questions, rows } = asked(people("Siti", "Budi", "Ahmad", "Siti"));
    expect(questions.map(({ row, given, code }) => [row, given, code])).toEqual(
      [2, 3, 4].map((row) => [row, nik, "nik-of-several-people"]),
    );
    expect(new Set(questions.map(({ key }) => key)).size).toBe(3);
    expect(rows.map((row) => "nik" in row)).toEqual([false, false, false, true]);
  });

  test("an answer gives each a number, or none", () => {
    const rows = people("Siti", "Budi");
    const [first, second] = asked(rows).questions.map(({ key }) => key);
    const own = "6205011204859003";
    const answered = (one: CleaningAnswer["value"], other: CleaningAnswer["value"]): unknown[] => {
      const result = asked(rows, [
        { key: first ?? "", value: one },
        { key: second ?? "", value: other },
      ]);
      return [result.rows.map((row) => row.nik), result.questions.length];
    };
    expect(answered(nik, own)).toEqual([[nik, own], 0]);
    expect(answered(own, nik)).toEqual([[own, nik], 0]);
    expect(answered(nik, nik)).toEqual([[nik, nik], 0]);
    expect(answered(nik, "12")).toEqual([[nik, undefined], 0]);
    expect(answered(nik, null)).toEqual([[nik, undefined], 0]);
    const changes = asked(rows, [{ key: first ?? "", value: own }]).changes.filter(
      ({ rule }) => rule === "answer",
    );
    expect(changes).toMatchObject([{ row: 2, field: "nik", from: nik, to: own }]);
    expect(asked(rows, [{ key: first ?? "", value: own }]).questions).toEqual([]);
    const same = asked(people("Siti"), [{ key: first ?? "", value: nik }]);
    expect(same.changes.filter(({ rule }) => rule === "answer")).toEqual([]);
  });
});

describe("names that may be one person's", () => {
  const nik = "6205011204859001";
  test.each([
    ["Siti Aminah", "Siti Aminah", true],
    ["Siti Aminah", "Aminah Siti", true],
    ["Siti Aminah", "Siti", true],
    ["Siti Aminah", "S Aminah", true],
    ["Siti Aminah", "S. A.", true],
    ["Siti Aminah", "Siti Aminnah", true],
    ["Siti Aminah", "Sitti Aminnah", false],
    ["H. Budi", "Budi, S.Pd.", true],
    ["Moh. Ali", "Muhammad Ali", true],
    ["Budi bin Ahmad", "Budi", true],
    ["Siti alias Ucok", "Siti", true],
    ["Alias", "Alias", true],
    ["Haji", "H", true],
    ["Siti", "Budi", false],
    ["Siti Aminah", "Siti Rahma", false],
    ["Suparman", "Suparmin", true],
    ["Tuti", "Tutik", true],
    ["Tuti", "Titik", false],
    ["Wahyuni Sari", "Wahyono Sari", true],
    ["", "Budi", true],
  ])("%s and %s: %s", (one, other, isOne) => {
    for (const names of [
      [one, other],
      [other, one],
    ]) {
      const { questions } = cleaned(names.map((nama) => ({ nik, nama })));
      expect(questions.map(({ code }) => code)).toEqual(
        isOne ? [] : ["nik-of-several-people", "nik-of-several-people"],
      );
    }
  });
});
