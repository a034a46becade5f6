import { describe, expect, test } from "vitest";
import {
  computeContribution,
  computeJkmBenefit,
  english,
  errorText,
  indonesian,
  type InputIssue,
  InvalidInputError,
  issueText,
  type JamsosnakerError,
  type Locale,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  regulationName,
} from "../../src/index.js";

type ErrorClass<E> = abstract new (...facts: never[]) => E;

function caught<E extends JamsosnakerError>(kind: ErrorClass<E>, run: () => unknown): E {
  try {
    run();
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

const person = {
  segment: "non-wage-earner",
  month: "2024-05",
  income: 1_000_000,
  programmes: ["jkk", "jkm"],
} as const;

describe("the message of an error", () => {
  const messageOf = (issue: Omit<InputIssue, "path">): string =>
    new InvalidInputError([{ path: "x", ...issue }]).message;

  test("names what is nearest, in place of a long list", () => {
    const values = { given: "jkn", valuesCount: 20, nearest: ["jkk", "jkm"] };
    expect(messageOf({ code: "issue.nearest", values })).toBe(
      "Invalid input: x: not known; nearest: jkk, jkm",
    );
  });

  test.each([
    [300, ""],
    [301, "…"],
  ])("of %i letters ends in %j", (letters, end) => {
    const values = { keys: ["k".repeat(letters)] };
    expect(messageOf({ code: "issue.unknown-fields", values })).toBe(
      `Invalid input: x: unknown field: ${"k".repeat(300)}${end}`,
    );
  });
});

describe("errors", () => {
  test("invalid input names every field, in both languages, with the article", () => {
    const error = caught(InvalidInputError, () =>
      computeContribution({
        segment: "wage-earner",
        month: "2024-13",
        wage: -1,
        riskGroup: "class 1" as "low",
        programmes: ["jkk", "jkk"],
      }),
    );
    expect(error).toBeInstanceOf(InvalidInputError);
    const { issues } = error;
    expect(issues.map((issue) => issue.path)).toEqual(["month", "wage", "riskGroup", "programmes"]);
    const article = "PP 44/2015 Pasal 16 ayat (1)";
    expect(issues[2]).toEqual({
      path: "riskGroup",
      code: "issue.one-of",
      values: { values: ["very-low", "low", "medium", "high", "very-high"] },
      cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
    });
    const words = (locale: Locale): string[] => issues.map((issue) => issueText(issue, locale));
    expect(words(english)[2]).toBe(
      `riskGroup: expected one of: very-low, low, medium, high, very-high (${article})`,
    );
    expect(words(indonesian)[2]).toMatch(/^riskGroup: pilih salah satu:/);
    expect(error.message).toContain(article);
    expect(errorText(error, english)).toContain(article);
    expect(errorText(error, indonesian)).toContain("Masukan tidak sah");
  });

  test.each<[unknown, string]>([
    [
      { ...person, income: undefined },
      "income: required (expected.contribution.income) (PP 44/2015 Pasal 20)",
    ],
    [{ ...person, income: -1 }, "income: expected.contribution.income (PP 44/2015 Pasal 20)"],
    [{ ...person, programmes: ["bpjs"] }, "programmes[0]: expected one of: jkk, jkm, jht, jp, jkp"],
    [{ ...person, isEmployer: "yes" }, "isEmployer: expected boolean"],
    [{ ...person, colour: "red", size: 1 }, "unknown field: colour, size"],
  ])("the message of %j says what was expected", (input, message) => {
    const error = caught(InvalidInputError, () => computeContribution(input as never));
    expect(error.message).toBe(`Invalid input: ${message}`);
  });

  test("a message stays short however many fields are unknown, and however long their names", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`field${at}`, 1]));
    const messageOf = (more: object): string =>
      caught(InvalidInputError, () => computeContribution({ ...person, ...more })).message;
    const ten = Array.from({ length: 10 }, (_, at) => `field${at}`).join(", ");
    expect(messageOf(many)).toBe(`Invalid input: unknown field: ${ten}`);
    expect(messageOf({ ["x".repeat(5000)]: 1 })).toBe(
      `Invalid input: unknown field: ${"x".repeat(300)}…`,
    );
  });

  test("missing, unknown and mistyped fields are told apart", () => {
    const input = { ...person, income: undefined, colour: "red", isEmployer: "yes" };
    const { issues } = caught(InvalidInputError, () => computeContribution(input as never));
    const inEnglish = (issue: InputIssue): string => issueText({ ...issue, path: "" }, english);
    expect(Object.fromEntries(issues.map((issue) => [issue.path, inEnglish(issue)]))).toEqual({
      income: expect.stringContaining("required") as string,
      isEmployer: "expected boolean",
      "": "unknown field: colour",
    });
    expect(issues.map(({ code }) => code)).toEqual([
      "issue.required-as",
      "issue.type",
      "issue.unknown-fields",
    ]);
    const inIndonesian = issues.map((issue) => issueText(issue, indonesian)).join();
    expect(inIndonesian).toContain("true atau false");
  });

  test.each([-1, "1.000.000", "", 2 ** 53, null, {}, [1]])(
    "an income of %j gets the whole text",
    (income) => {
      const error = caught(InvalidInputError, () =>
        computeContribution({ ...person, income } as never),
      );
      expect(errorText(error, indonesian)).toContain("jumlah rupiah ditulis angka saja");
      expect(error.issues[0]?.cites?.article).toBe("Pasal 20");
    },
  );

  test.each([null, undefined, 5, "x", []])("input %j is refused", (input) => {
    expect(caught(InvalidInputError, () => computeContribution(input as never)).code).toBe(
      "invalid-input",
    );
  });

  test("options are checked too", () => {
    const run = (options: unknown) => () => computeContribution(person, options as never);
    for (const [options, path] of [
      [{ readings: { "no.such": "x" } }, "options.readings.no.such"],
      [{ readings: { toString: "x" } }, "options.readings.toString"],
      [{ readings: { "scholarship.years": 3 } }, "options.readings.scholarship.years"],
      [{ readings: { "scholarship.years": "some" } }, "options.readings.scholarship.years"],
      [{ readings: null }, "options.readings"],
      [{ rounding: { to: "million" } }, "options.rounding.to"],
      [{ rounding: { mode: "sideways" } }, "options.rounding.mode"],
      [{ rounding: "up" }, "options.rounding"],
      [{ rounding: { foo: 1 } }, "options.rounding"],
      [{ law: {} }, "options.law"],
      [{ law: null }, "options.law"],
      [{ locale: "id" }, "options"],
      [[], "options"],
      [null, "options"],
    ] as const) {
      expect(caught(InvalidInputError, run(options)).issues[0]?.path).toBe(path);
    }
  });

  test("an unknown answer to a reading is refused with the known ones", () => {
    const error = caught(InvalidInputError, () =>
      computeContribution(
        { ...person, month: "2026-05", fundedBy: "apbdes" },
        { readings: { "relief.pp-50-2025.apbdes": "perhaps" } },
      ),
    );
    expect(error.issues[0]?.path).toBe("options.readings.relief.pp-50-2025.apbdes");
    expect(error.issues[0]?.code).toBe("issue.one-of");
    expect(errorText(error, english)).toContain("no-relief, relief");
  });

  test("a date before the law names the provision and its first date", () => {
    const error = caught(OutOfCoverageError, () =>
      computeJkmBenefit({ date: "2015-06-30", segment: "wage-earner" }),
    );
    expect(error).toBeInstanceOf(OutOfCoverageError);
    expect(error).toMatchObject({ firstDate: "2015-07-01", date: "2015-06-30" });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: "out-of-coverage",
      name: "OutOfCoverageError",
      provision: "jkm.eligibility.active-period",
      firstDate: "2015-07-01",
    });
  });

  test("JKP before it began is out of coverage, not zero", () => {
    const error = caught(OutOfCoverageError, () =>
      computeContribution({
        segment: "wage-earner",
        month: "2021-01",
        wage: 3_000_000,
        programmes: ["jkp"],
      }),
    );
    expect(error.firstDate).toBe("2021-02-02");
  });

  test("a missing fact names the field, the reason and the article", () => {
    const error = caught(MissingFactError, () =>
      computeContribution({
        segment: "wage-earner",
        month: "2024-05",
        wage: 3_000_000,
        programmes: ["jkk"],
      }),
    );
    expect(error).toBeInstanceOf(MissingFactError);
    expect(error.field).toBe("riskGroup");
    expect(error.message).toContain("PP 44/2015 Pasal 16 ayat (1)");
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      code: "missing-fact",
      field: "riskGroup",
    });
  });

  test("a programme that the law does not open is not covered", () => {
    for (const programme of ["jp", "jkp"] as const) {
      const error = caught(NotCoveredError, () =>
        computeContribution({ ...person, programmes: [programme] as never }),
      );
      expect(error).toBeInstanceOf(NotCoveredError);
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({
        code: "not-covered",
        programme,
        segment: "non-wage-earner",
      });
    }
  });

  test("of many faults a message says ten, and how many more there are", () => {
    const issue = { path: "rows[0]", code: "issue.required" } as const;
    const error = new InvalidInputError(Array.from({ length: 1_000_000 }, () => issue));
    expect(error.issues).toHaveLength(1_000_000);
    expect(error.message.length).toBeLessThan(1_000);
    expect(error.message).toMatch(/; and 999990 more$/);
    expect(errorText(error, english)).toMatch(/; and 999,990 more$/);
    expect(errorText(error, indonesian)).toMatch(/; dan 999\.990 lagi$/);
  });

  test("citations read as people cite", () => {
    expect(regulationName("pp-44-2015")).toBe("PP 44/2015");
    expect(regulationName("permenaker-1-2025")).toBe("Permenaker 1/2025");
    const cites = { regulation: "pp-44-2015", article: "Pasal 34", amendedBy: "pp-82-2019" };
    expect(english.format.citation(cites)).toBe("PP 44/2015 Pasal 34 (PP 82/2019)");
    expect(indonesian.format.citation(cites)).toBe("PP 44/2015 Pasal 34 (PP 82/2019)");
  });
});
