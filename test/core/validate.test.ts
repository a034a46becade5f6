import * as z from "zod";
import { describe, expect, test } from "vitest";
import { contextOf, inputIssuesOf, validate } from "../../src/core/validate.js";
import { addFaults } from "../../src/core/faults.js";
import { countField, isZero, representedAs } from "../../src/core/fields.js";
import { validateInParts } from "../../src/core/validate-in-parts.js";
import { expectationOf, messageOf } from "../../src/core/expectations.js";
import { refusingMalformed } from "../../src/core/malformed.js";
import { invalidInput } from "../../src/core/errors.js";
import { wordsIn } from "../../src/core/words-in.js";
import { indonesianLaw, InvalidInputError, type InputIssue } from "../../src/index.js";

const cites = { regulation: "pp-44-2015", article: "Pasal 1" } as const;

function issuesFrom(call: () => unknown): readonly InputIssue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

describe("an input that does not fit says what was expected", () => {
  const count = messageOf({ key: "expected.count" });
  const schema = z.strictObject({
    count: z.number({ error: count }).optional(),
    plain: z.number().min(1).max(9).optional(),
    few: z.enum(["a", "b"]).optional(),
    list: z
      .array(z.strictObject({ id: z.string() }))
      .min(1)
      .max(2)
      .optional(),
    either: z
      .union([z.strictObject({ a: z.number() }), z.strictObject({ b: z.number(), c: z.number() })])
      .optional(),
    odd: z.string().regex(/x/).optional(),
  });
  const issues = (input: unknown): readonly InputIssue[] =>
    issuesFrom(() => validate(schema, input as never, { count: cites, id: cites }));

  test.each<[string, object, readonly InputIssue[]]>([
    [
      "by its own words, with the article",
      { count: "1" },
      [{ path: "count", code: "expected.count", cites }],
    ],
    [
      "of another type",
      { plain: "1" },
      [{ path: "plain", code: "issue.type", values: { expected: "number" } }],
    ],
    [
      "too small",
      { plain: 0 },
      [{ path: "plain", code: "issue.at-least", values: { minimum: 1 } }],
    ],
    [
      "too large",
      { plain: 10 },
      [{ path: "plain", code: "issue.at-most", values: { maximum: 9 } }],
    ],
    ["too few", { list: [] }, [{ path: "list", code: "issue.at-least", values: { minimum: 1 } }]],
    [
      "none of a few",
      { few: "c" },
      [{ path: "few", code: "issue.one-of", values: { values: ["a", "b"] } }],
    ],
    [
      "a field that is missing, with the article of its name",
      { list: [{}] },
      [{ path: "list[0].id", code: "issue.required", cites }],
    ],
    [
      "fields that are unknown",
      { list: [{ id: "x", more: 1, other: 2 }] },
      [{ path: "list[0]", code: "issue.unknown-fields", values: { keys: ["more", "other"] } }],
    ],
    [
      "the one of two forms that is meant",
      { either: { b: 1, c: "x" } },
      [{ path: "either.c", code: "issue.type", values: { expected: "number" } }],
    ],
    [
      "a text of another pattern",
      { odd: "y" },
      [{ path: "odd", code: "issue.not-valid", values: { message: expect.any(String) as string } }],
    ],
  ])("%s", (_, input, expected) => {
    expect(issues(input)).toEqual(expected);
  });

  test("where neither form or both could be meant", () => {
    for (const either of [{}, 5, null, { d: 1 }]) {
      expect(issues({ either })).toHaveLength(1);
      expect(issues({ either })[0]).toMatchObject({ path: "either" });
    }
  });

  test("where two forms could be meant says so of the whole", () => {
    const either = z.union([z.object({ a: z.number() }), z.object({ b: z.number() })]);
    expect(issuesFrom(() => validate(z.strictObject({ either }), { either: { e: 1 } }))).toEqual([
      { path: "either", code: "issue.not-valid", values: { message: "Invalid input" } },
    ]);
  });

  test("with the article of the list in which it stands", () => {
    const of = z.strictObject({ list: z.array(z.number()) });
    expect(issuesFrom(() => validate(of, { list: [1, "x"] }, { list: cites }))).toEqual([
      { path: "list[1]", code: "issue.type", values: { expected: "number" }, cites },
    ]);
  });

  test("by faults that stand at a path", () => {
    const of = z.strictObject({ a: z.number() }).check((context) => {
      addFaults(context, [
        { path: ["a"], expected: { key: "expected.count" } },
        { path: ["b", 1], expected: { key: "expected.text" } },
      ]);
    });
    expect(issuesFrom(() => validate(of, { a: 1 }))).toEqual([
      { path: "a", code: "expected.count" },
      { path: "b[1]", code: "issue.required-as", values: { known: { key: "expected.text" } } },
    ]);
  });

  test("by its own words, where it is missing", () => {
    const needed = z.strictObject({ count: z.number({ error: count }) });
    expect(issuesFrom(() => validate(needed, {}))).toEqual([
      { path: "count", code: "issue.required-as", values: { known: { key: "expected.count" } } },
    ]);
    const [issue] = needed.safeParse({}).error?.issues ?? [];
    expect(issue && inputIssuesOf(issue)).toEqual([{ path: "count", code: "expected.count" }]);
    const plain = z.strictObject({ id: z.string() });
    const found = (input: object): unknown =>
      plain.safeParse(input).error?.issues.flatMap(inputIssuesOf);
    expect(found({})).toEqual([{ path: "id", code: "issue.required" }]);
    expect(found({ id: 1 })).toEqual([
      { path: "id", code: "issue.type", values: { expected: "string" } },
    ]);
  });

  const values = Array.from(
    { length: 16 },
    (_, index) => `choice-${String.fromCharCode(97 + index)}`,
  );
  const chosen = (given: unknown, choices = values): unknown => {
    const of = z.strictObject({ one: z.enum(choices as [string]) });
    return issuesFrom(() => validate(of, { one: given }))[0];
  };

  test("by the five nearest of more than fifteen", () => {
    expect(chosen("Choice-P")).toEqual({
      path: "one",
      code: "issue.nearest",
      values: {
        given: "Choice-P",
        valuesCount: 16,
        nearest: ["choice-p", "choice-a", "choice-b", "choice-c", "choice-d"],
      },
    });
    expect(chosen("hoice-bb")).toMatchObject({
      values: { nearest: ["choice-b", "choice-a", "choice-c", "choice-d", "choice-e"] },
    });
    expect(chosen("Choice-P", values.slice(0, 15))).toMatchObject({ code: "issue.one-of" });
    expect(chosen(5)).toMatchObject({ code: "issue.one-of" });
    expect(chosen("x".repeat(61))).toMatchObject({ values: { given: "x".repeat(60) } });
  });

  test.each([
    ["kitten", ["sitting", "kit", "mitten"], ["mitten", "sitting", "kit"]],
    ["ab", ["abcd", "b", ""], ["b", "abcd", ""]],
    ["a", ["aaa", "ab", "abcd"], ["ab", "aaa", "abcd"]],
  ])("nearest to %s by the letters to change", (given, first, nearest) => {
    const far = Array.from({ length: 16 }, (_, index) => `${"z".repeat(20)}${index}`);
    const found = chosen(given, [...first, ...far]) as InputIssue;
    expect((found.values?.["nearest"] as string[]).slice(0, 3)).toEqual(nearest);
  });
});

describe("the options of a call", () => {
  const known = { rounding: ["half-up", "down"], a: ["x", "y"] };
  const law = indonesianLaw;

  test("are the usual ones where none are given", () => {
    const usual = { law: undefined, readings: {}, rounding: { to: "rupiah", mode: "half-up" } };
    expect(contextOf(undefined, known)).toEqual(usual);
    expect(contextOf({}, known)).toEqual(usual);
  });

  test("take the rounding before its reading", () => {
    const modeOf = (options: object): unknown => contextOf(options, known).rounding;
    expect(modeOf({ readings: { rounding: "down" } })).toEqual({ to: "rupiah", mode: "down" });
    expect(modeOf({ readings: { rounding: "down" }, rounding: { mode: "up", to: "sen" } })).toEqual(
      {
        to: "sen",
        mode: "up",
      },
    );
  });

  test("answer readings by what is known of them", () => {
    const refused = (readings: object): unknown =>
      issuesFrom(() => contextOf({ readings } as never, known)).map(({ path, code }) => [
        path,
        code,
      ]);
    expect(refused({ a: "x" })).toEqual([]);
    expect(refused({ a: undefined })).toEqual([]);
    expect(refused({ a: "z" })).toEqual([["options.readings.a", "issue.one-of"]]);
    expect(refused({ toString: "x" })).toEqual([
      ["options.readings.toString", "issue.no-such-reading"],
    ]);
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "law"],
    ["without a name", { ...law, name: undefined }],
    ["without a day", { ...law, asOf: undefined }],
    ["of a day that is none", { ...law, asOf: "2026-02-30" }],
    ["of amendments that are no list", { ...law, amendments: "x" }],
    ["of amendments that are no texts", { ...law, amendments: [1] }],
    ["of no provisions", { ...law, provisions: () => undefined }],
    ["of provisions that are none", { ...law, provisions: () => [{}] }],
    ["of nothing in force", { ...law, at: () => undefined }],
    ["of what is in force as texts", { ...law, at: () => ["x"] }],
    ["that finds no provision", { ...law, provision: undefined }],
    [
      "that fails",
      {
        ...law,
        provisions: () => {
          throw new Error("out of order");
        },
      },
    ],
  ])("refuse a law that is %s", (_, other) => {
    const call = (): unknown => contextOf({ law: other } as never, known);
    expect(issuesFrom(call)).toEqual([{ path: "options.law", code: "expected.options" }]);
    expect(issuesFrom(call)).toHaveLength(1);
  });

  test("take a law of the same form, asked once and twice", () => {
    const { amendments: _, ...other } = { ...law, amendments: [] };
    expect(contextOf({ law: other }, known).law).toBe(other);
    expect(contextOf({ law: other }, known).law).toBe(other);
    const amended = { ...law, amendments: ["a"] };
    expect(contextOf({ law: amended }, known).law).toBe(amended);
  });
});

describe("what expectations are made of", () => {
  test.each([
    ["expected.count", { key: "expected.count" }],
    [
      'expected.short-text {"longestText":5}',
      { key: "expected.short-text", values: { longestText: 5 } },
    ],
    ["not expected.count", undefined],
    ["expected.count and more", undefined],
    ["Too small", undefined],
  ])("%s", (message, text) => {
    expect(expectationOf(message)).toEqual(text);
  });

  test.each([
    [new TypeError("x"), true],
    [new RangeError("x"), true],
    [new Error("[DecimalError] Invalid argument"), true],
    [new Error("out of order"), false],
    [invalidInput("a", { key: "expected.count" }), false],
    ["a text", false],
  ])("what is malformed is refused, what fails fails: %s", (error, refused) => {
    const refusal = invalidInput("", { key: "expected.readable" });
    const attempt = (): unknown =>
      refusingMalformed(
        () => {
          throw error as Error;
        },
        () => refusal,
      );
    let thrown: unknown;
    try {
      attempt();
    } catch (found) {
      thrown = found;
    }
    expect(thrown).toBe(refused ? refusal : error);
  });

  test.each([
    ["Jl. Merdeka No.5", ["jl", "merdeka", "no", "5"]],
    ["  Désa -- Sukamaju ", ["desa", "sukamaju"]],
    ["", []],
    ["...", []],
  ])("words in %j", (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe("fields", () => {
  test("take minus zero as zero", () => {
    expect(countField.parse(-0)).toBe(0);
  });

  test.each([
    [0, true],
    ["0", true],
    ["00.00", true],
    ["0.000", false],
    ["1", false],
    [["0"], false],
    [undefined, false],
  ])("know of %j whether it is zero: %s", (value, zero) => {
    expect(isZero(value)).toBe(zero);
  });

  test("that only code can check say of themselves what they are told to", () => {
    const field = representedAs({ type: "string", format: "x" }, z.custom<string>());
    expect(z.toJSONSchema(field)).toMatchObject({ type: "string", format: "x" });
  });
});

describe("rows are read part by part", () => {
  const rows = z.array(z.strictObject({ id: z.number() })).readonly();
  const schema = z.strictObject({ name: z.string(), rows });
  const read = (ids: readonly unknown[], name: unknown = "x"): readonly number[] => {
    const input = { name, rows: ids.map((id) => ({ id })) } as never;
    const { parts } = validateInParts(schema, rows, input);
    return Array.from(parts, (part) => part.length);
  };
  const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

  test.each([
    [0, [0]],
    [1, [1]],
    [2_000, [2_000]],
    [2_001, [2_000, 1]],
    [4_500, [2_000, 2_000, 500]],
  ])("%i of them", (count, parts) => {
    expect(read(many(count))).toEqual(parts);
  });

  test("and what stands beside them before any", () => {
    const { beside } = validateInParts(schema, rows, { name: "x", rows: [] });
    expect(beside).toEqual({ name: "x", rows: [] });
    expect(issuesFrom(() => read([], 1))).toMatchObject([{ path: "name" }]);
  });

  test("and refused by their place among all", () => {
    const ids: unknown[] = many(2_500);
    ids[2_400] = "x";
    expect(issuesFrom(() => read(ids))).toEqual([
      { path: "rows[2400].id", code: "issue.type", values: { expected: "number" } },
    ]);
    ids[3] = "x";
    expect(issuesFrom(() => read(ids)).map(({ path }) => path)).toEqual([
      "rows[3].id",
      "rows[2400].id",
    ]);
    expect(
      issuesFrom(() => validateInParts(schema, rows, { name: "x", rows: 5 } as never)),
    ).toMatchObject([{ path: "rows" }]);
  });
});
