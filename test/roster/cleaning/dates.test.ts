import { describe, expect, test } from "vitest";
import { cleanRoster, type CleanedRoster, type CleaningContext } from "../../../src/index.js";

const on = "2026-11-01";

function read(rows: readonly object[], context: Partial<CleaningContext> = {}): CleanedRoster {
  return cleanRoster(rows as readonly Record<string, unknown>[], { on, ...context });
}

/** The birth date of a cell alone, or why it is asked. */
function dateOf(tgl_lahir: unknown, context: Partial<CleaningContext> = {}): unknown {
  const { rows, questions } = read([{ nama: "A", tgl_lahir }], context);
  const asked = questions.find(({ field }) => field === "birthDate");
  return rows[0]?.birthDate ?? [asked?.code, ...(asked?.options ?? [])];
}

describe("a day and a month in numbers", () => {
  test.each([
    ["31/12/1980", "1980-12-31"],
    ["31 / 12 / 1980", "1980-12-31"],
    ["31,12,1980", "1980-12-31"],
    ["31-12.1980", "1980-12-31"],
    ["1/2/1980", "1980-02-01"],
    ["1980/2/1", "1980-02-01"],
    ["1980.12.31", "1980-12-31"],
    ["1980-31-12", ["date-not-in-calendar"]],
    ["980/12/31", ["date-unreadable"]],
    ["1/12/980", ["date-unreadable"]],
    ["1/12/8", ["date-unreadable"]],
    ["311/12/1980", ["date-unreadable"]],
    ["31/122/1980", ["date-unreadable"]],
    ["31/12/19800", ["date-unreadable"]],
    ["x31/12/1980", ["date-unreadable"]],
    ["31/12/1980x", ["date-unreadable"]],
    ["31/12", ["date-unreadable"]],
    ["12-31-1980", "1980-12-31"],
    ["12-12-80", "1980-12-12"],
    ["12-12-1980", "1980-12-12"],
    ["13-12-80", "1980-12-13"],
    ["12-13-80", "1980-12-13"],
    ["13-13-80", ["date-not-in-calendar"]],
    ["03-12-77", ["date-order", "1977-12-03", "1977-03-12"]],
  ])("%s", (given, found) => {
    expect(dateOf(given)).toEqual(found);
  });
});

describe("a month in letters", () => {
  test.each([
    ["1 Jan 1980", "1980-01-01"],
    ["1 Januari 1980", "1980-01-01"],
    ["1 Feb 1980", "1980-02-01"],
    ["1 Peb 1980", "1980-02-01"],
    ["1 Maret 1980", "1980-03-01"],
    ["1 Mrt 1980", "1980-03-01"],
    ["1 APRIL 1980", "1980-04-01"],
    ["1 Mei 1980", "1980-05-01"],
    ["1 May 1980", "1980-05-01"],
    ["1 Mai 1980", "1980-05-01"],
    ["1 Juni 1980", "1980-06-01"],
    ["1 Juli 1980", "1980-07-01"],
    ["1 Agustus 1980", "1980-08-01"],
    ["1 Agt 1980", "1980-08-01"],
    ["1 Ags 1980", "1980-08-01"],
    ["1 Aug 1980", "1980-08-01"],
    ["1 Sept 1980", "1980-09-01"],
    ["1 Spt 1980", "1980-09-01"],
    ["1 Oktober 1980", "1980-10-01"],
    ["1 October 1980", "1980-10-01"],
    ["1 November 1980", "1980-11-01"],
    ["1 Nop 1980", "1980-11-01"],
    ["1 Des 1980", "1980-12-01"],
    ["1 Dec 1980", "1980-12-01"],
    ["31Des1980", "1980-12-31"],
    ["31/Des/80", "1980-12-31"],
    ["31. Des, 1980", "1980-12-31"],
    ["Des 31 1980", "1980-12-31"],
    ["Des-31-80", "1980-12-31"],
    ["Desember 31, 1980", "1980-12-31"],
    ["Des31.1980", "1980-12-31"],
    ["1980-Des-31", "1980-12-31"],
    ["1980Des31", "1980-12-31"],
    ["1980 Des 1", "1980-12-01"],
    ["31 Xyz 1980", ["date-unreadable"]],
    ["31 De 1980", ["date-unreadable"]],
    ["31 Des 980", ["date-unreadable"]],
    ["31 Des 8", ["date-unreadable"]],
    ["31 Des 19800", ["date-unreadable"]],
    ["311 Des 1980", ["date-unreadable"]],
    ["Des 311 1980", ["date-unreadable"]],
    ["Des 31 19801", ["date-unreadable"]],
    ["x Des 31 1980", ["date-unreadable"]],
    ["19800 Des 31", ["date-unreadable"]],
    ["1980 Des 311", ["date-unreadable"]],
    ["31 Des 1980 x", ["date-unreadable"]],
    ["32 Des 1980", ["date-not-in-calendar"]],
  ])("%s", (given, found) => {
    expect(dateOf(given)).toEqual(found);
  });
});

describe("a time or a weekday beside the day", () => {
  test.each([
    "1980-12-31 00:00",
    "1980-12-31T00:00",
    "1980-12-31 0:00:00",
    "1980-12-31 00.00",
    "1980-12-31 00:00:00.000",
    "1980-12-31 00:00:00,5",
    "1980-12-31T00:00:00Z",
    "1980-12-31T00:00:00+07:00",
    "1980-12-31T00:00:00-0700",
    "31/12/1980 12:00 AM",
    "31/12/1980 12:00:00 pm",
    "31 Des 1980 00:00",
    "Senin, 31 Desember 1980",
    "SELASA 31-12-1980",
    "Rabu 31/12/1980",
    "Kamis, 31 Des 1980",
    "Jumat, 31 Des 1980",
    "Jum'at, 31 Des 1980",
    "Sabtu, 31 Des 1980",
    "Minggu, 31 Des 1980",
    "Ahad , 31 Des 1980",
  ])("%s", (given) => {
    expect(dateOf(given)).toBe("1980-12-31");
  });

  test.each(["1980-12-31 0", "1980-12-31 000:00", "1980-12-31 00:000", "Senin31 Des 1980"])(
    "%s is asked",
    (given) => {
      expect(dateOf(given)).toEqual(["date-unreadable"]);
    },
  );
});

describe("a number", () => {
  test.each([
    ["29586", "1980-12-31"],
    ["29586,00", "1980-12-31"],
    ["29586.5", ["date-unreadable"]],
    [29_586.75, "1980-12-31"],
    ["3653", "1909-12-31", "2016-01-01"],
    ["3652", ["date-unreadable"], "2016-01-01"],
    ["46326", "2026-10-31"],
    ["46327", ["date-unreadable"]],
    ["99999", ["date-unreadable"]],
    ["100000", ["date-unreadable"]],
    ["19801231", "1980-12-31"],
    ["31121980", "1980-12-31"],
    ["1980123", ["date-unreadable"]],
    ["198012310", ["date-unreadable"]],
    ["20112012", "2012-11-20"],
    ["20101112", "2010-11-12"],
  ])("%s", (given, found, day = on) => {
    expect(dateOf(given, { on: day })).toEqual(found);
  });
});

describe("who is too old or not born yet", () => {
  test.each([
    ["31/12/1916", "1916-12-31"],
    ["31/12/1915", ["date-implausible"]],
    ["31/10/2026", "2026-10-31"],
    ["13/11/2026", ["date-implausible"]],
    ["01/11/2026", "2026-01-11"],
    ["2026-11-01", ["date-implausible"]],
    ["2026-10-31", "2026-10-31"],
    ["1916-01-01", "1916-01-01"],
    ["1915-12-31", ["date-implausible"]],
    ["31-12-26", "1926-12-31"],
    ["31-10-26", ["date-century", "1926-10-31", "2026-10-31"]],
    ["31-10-25", "2025-10-31"],
    ["31-12-27", "1927-12-31"],
  ])("%s", (given, found) => {
    expect(dateOf(given)).toEqual(found);
  });
});

describe("how a date that is read is listed", () => {
  const nik = "6205013112809001";
  test.each([
    [{ tgl_lahir: "1980-12-31" }, []],
    [{ tgl_lahir: "31/12/1980" }, [["birthDate", "31/12/1980", "1980-12-31", "date-form"]]],
    [{ tgl_lahir: 29_586 }, [["birthDate", 29_586, "1980-12-31", "date-day-number"]]],
    [{ tgl_lahir: "29586" }, [["birthDate", "29586", "1980-12-31", "date-day-number"]]],
    [
      { TTL: "Buntok, 31-12-80" },
      [["birthPlaceAndDate", "Buntok, 31-12-80", "1980-12-31", "date-form"]],
    ],
    [{}, [["birthDate", null, "1980-12-31", "date-of-nik"]]],
    [
      { tgl_lahir: "-", TTL: "Buntok 31-12-1980" },
      [
        ["birthDate", "-", null, "empty-mark"],
        ["birthPlaceAndDate", "Buntok 31-12-1980", "1980-12-31", "date-form"],
      ],
    ],
  ])("%j", (cells, listed) => {
    const { rows, changes, questions } = read([{ nik, jk: "male", ...cells }]);
    expect(rows[0]?.birthDate).toBe("1980-12-31");
    expect(changes.map(({ field, from, to, rule }) => [field, from, to, rule])).toEqual(listed);
    expect(questions).toEqual([]);
  });

  test.each([
    ["04/05/1981", "6205010504819001", "1981-04-05", "date-by-nik"],
    ["04/05/1981", "6205010405819001", "1981-05-04", "date-by-nik"],
    ["04/05/1981", "6205010101819001", "1981-05-04", "date-day-first"],
    ["04-05-81", "6205010504819001", "1981-04-05", "date-by-nik"],
  ])("%s with %s is %s", (given, number, date, rule) => {
    const { rows, changes } = read([{ nik: number, jk: "male", tgl_lahir: given }]);
    expect(rows[0]?.birthDate).toBe(date);
    expect(changes.map((change) => change.rule)).toEqual([rule]);
  });
});

describe("how a list writes its dates", () => {
  const day = (at: number): string => String(13 + (at % 15));
  const open = { nama: "Z", tgl_lahir: "03-04-80" };
  const settled = (rows: readonly string[], last: object = open): unknown[] => {
    const { rows: clean, changes } = read([
      ...rows.map((tgl_lahir) => ({ nama: "A", tgl_lahir })),
      last,
    ]);
    return [clean.at(-1)?.birthDate, changes.at(-1)?.rule];
  };
  const first = (count: number, mark = "-", year = "80"): string[] =>
    Array.from({ length: count }, (_, at) => [day(at), "05", year].join(mark));
  const second = (count: number): string[] =>
    Array.from({ length: count }, (_, at) => `05-${day(at)}-80`);

  test("ten days that stand first settle the others of that form, nine do not", () => {
    expect(settled(first(10))).toEqual(["1980-04-03", "date-as-in-list"]);
    expect(settled(first(9))[0]).toBeUndefined();
    expect(settled(first(10, "/"))[0]).toBeUndefined();
    expect(settled(first(10, "-", "1980"))[0]).toBeUndefined();
    expect(settled([...first(9), "05-05-80"])[0]).toBeUndefined();
    expect(settled([...first(9), "03-04-81"])[0]).toBeUndefined();
  });

  test("one slip in fifty changes nothing, more do", () => {
    expect(settled([...first(50), ...second(1)])[0]).toBe("1980-04-03");
    expect(settled([...first(49), ...second(1)])[0]).toBeUndefined();
  });

  test("a year of four digits stands behind day and month by custom, unless the list shows otherwise", () => {
    const four = { nama: "Z", tgl_lahir: "03/04/1980" };
    expect(settled([], four)).toEqual(["1980-04-03", "date-day-first"]);
    expect(settled(["05/25/1980"], four)[0]).toBeUndefined();
    expect(settled(["05-25-1980"], four)[0]).toBe("1980-04-03");
    const nik = { nik: "6205010504819001", tgl_lahir: "04/05/1981" };
    const { rows } = read([nik, four]);
    expect(rows.map(({ birthDate }) => birthDate)).toEqual(["1981-04-05", undefined]);
  });

  test.each([
    [{ nik: "6205010504819001" }, "1981-04-05"],
    [{ nik: 6205010504819001 }, "1981-04-05"],
    [{ nik: "620501050481900" }, "1981-05-04"],
    [{ nik: true }, "1981-05-04"],
  ])("the NIK beside a cell shows the order too: %j", (cells, date) => {
    const later = { nama: "Z", tgl_lahir: "03/04/1980" };
    const { rows } = read([{ ...cells, nama: "A", tgl_lahir: "04/05/1981" }, later]);
    expect(rows.map(({ birthDate }) => birthDate)).toEqual([
      date,
      date === "1981-04-05" ? undefined : "1980-04-03",
    ]);
  });
});

test.each([
  ["Muara Teweh,17-08-1975", "1975-08-17"],
  ["Muara Teweh/17-08-1975", "1975-08-17"],
  ["Muara Teweh; 17-08-1975", "1975-08-17"],
  ["Muara Teweh.17-08-1975", "1975-08-17"],
  ["Muara Teweh - 17-08-1975", "1975-08-17"],
  ["Buntok17-08-1975", "1975-08-17"],
  ["Buntok", undefined],
])("the date after a place: %s", (TTL, date) => {
  const { rows, questions } = read([{ nama: "A", TTL }]);
  expect(rows[0]?.birthDate).toBe(date);
  expect(questions.map(({ field, code }) => [field, code]).slice(1)).toEqual(
    date === undefined ? [["birthPlaceAndDate", "date-unreadable"]] : [],
  );
});
