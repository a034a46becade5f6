import { describe, expect, test } from "vitest";
import * as z from "zod";
import * as exported from "../../src/schemas/index.js";
import * as parts from "../../src/schemas/parts.js";
import { results } from "../explain/example-results.js";

const taken: readonly (readonly [keyof typeof parts, readonly unknown[], readonly unknown[]])[] = [
  ["rupiah", [0, 0.5, 16_800], [-0.01, "1", null, Number.NaN]],
  ["rupiahDifference", [-16_800, 0, 0.5], ["1", Number.POSITIVE_INFINITY]],
  ["count", [0, 1], [-1, 0.5, "1"]],
  ["countDifference", [-1, 0, 1], [0.5, "1"]],
  ["ratio", [0, 0.8, 1.2], [-0.1, "0.8"]],
  ["decimalText", ["0", "-1.20", "12.5"], ["", "1.", ".5", "+1", "1,5", "1.5 %", " 1", "--1", 1]],
  ["programme", ["jkk", "jkm", "jht", "jp", "jkp"], ["jpk", ""]],
  ["segment", ["wage-earner", "non-wage-earner", "construction", "migrant-worker"], ["pu", ""]],
  ["payer", ["employer", "worker", "state"], ["self", ""]],
  ["evidence", ["text", "official", "secondary"], ["hearsay", ""]],
  ["itemId", ["jkk"], ["", 1]],
  ["categoryId", ["petani"], ["", 1]],
  ["warningCode", ["lowest-band"], ["highest-band", ""]],
  [
    "resultDate",
    ["2026-05-01", "0001-01-01"],
    ["2026-05", "2026-5-1", "x2026-05-01", "2026-05-01x", "2026-05-011"],
  ],
  [
    "resultMonth",
    ["2026-01", "2026-09", "2026-10", "2026-12"],
    ["2026-00", "2026-13", "2026-1", "2026-20", "x2026-01", "2026-01-01", "2026-011"],
  ],
  [
    "provisionKey",
    ["jkk.rate@2015-07-01"],
    ["@2015-07-01", "jkk.rate", "jkk.rate@2015-07", "jkk.rate@2015-07-01x", "jkk.rate@x2015-07-01"],
  ],
  ["byFunding", [{}, { apbd: 1, csr: 0 }], [{ apbd: -1 }, { desa: 1 }, []]],
  ["ownWords", [{}, { id: "a", en: "b" }], [{ id: 1 }, "a"]],
  [
    "citation",
    [{ regulation: "a", article: "b" }],
    [{ regulation: "a" }, { regulation: "a", article: "b", page: 1 }],
  ],
  [
    "readingUse",
    [{ id: "a", option: "b" }],
    [{ id: "a" }, { id: "", option: "b" }, { id: "a", option: "" }],
  ],
  [
    "check",
    [
      { id: "a", effect: "bars", provisions: [], missing: [] },
      { id: "a", passed: true, effect: "reduces", form: "b", provisions: [], missing: ["c"] },
    ],
    [
      { id: "a", effect: "helps", provisions: [], missing: [] },
      { id: "a", effect: "bars", provisions: [] },
    ],
  ],
  [
    "warning",
    [
      { code: "lowest-band", severity: "doubt" },
      {
        code: "lowest-band",
        severity: "assumption",
        values: { a: 1 },
        provisions: [],
        assumes: ["b"],
      },
    ],
    [
      { code: "lowest-band", severity: "error" },
      { code: "lowest-band" },
      { code: "x", severity: "check" },
    ],
  ],
];

test.each(taken)("%s takes %j and not %j", (name, good, bad) => {
  const schema = parts[name] as z.ZodType;
  for (const value of good)
    expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
  for (const value of bad)
    expect(schema.safeParse(value).success, JSON.stringify(value)).toBe(false);
});

describe("a step of a calculation", () => {
  const provision = "jkk.rate@2015-07-01";
  const steps: readonly Readonly<Record<string, unknown>>[] = [
    { kind: "look-up", provision, value: 1 },
    { kind: "cap", provision, of: 2, limit: 1, result: 1 },
    { kind: "floor", provision, of: 1, limit: 2, result: 2 },
    { kind: "percent", provision, percent: "0.24", of: 1, result: "0.0024" },
    { kind: "multiply", factor: 2, of: 1, result: "2" },
    { kind: "divide", divisor: 2, of: "1", result: "0.5" },
    { kind: "add", terms: [1, "0.5"], result: "1.5" },
    { kind: "round", rounding: { to: "sen", mode: "half-even" }, of: "1.5", result: 2 },
    { kind: "round", rounding: { to: "rupiah", mode: "half-up" }, of: "1.5", result: 2 },
    { kind: "round", rounding: { to: "rupiah", mode: "down" }, of: "1.5", result: 1 },
    { kind: "round", rounding: { to: "rupiah", mode: "up" }, of: "1.5", result: 2 },
    { kind: "condition", text: { key: "jkm.active" }, holds: true },
  ];

  test.each(steps)("%j is one, whole", (step) => {
    expect(parts.step.safeParse(step).success).toBe(true);
    for (const field of Object.keys(step)) {
      const { [field]: _, ...rest } = step;
      expect(parts.step.safeParse(rest).success, field).toBe(false);
    }
    expect(parts.step.safeParse({ ...step, more: 1 }).success).toBe(false);
  });

  test.each([
    { kind: "guess", value: 1 },
    { kind: "round", rounding: { to: "cent", mode: "up" }, of: "1", result: 1 },
    { kind: "round", rounding: { to: "sen", mode: "sideways" }, of: "1", result: 1 },
    { kind: "add", terms: [-1], result: 1 },
  ])("%j is none", (step) => {
    expect(parts.step.safeParse(step).success).toBe(false);
  });
});

/** Every place of a result where a value of one kind stands, by its path. */
function pathsOf(
  value: unknown,
  wanted: (one: unknown) => boolean,
  path: (string | number)[] = [],
): (string | number)[][] {
  if (wanted(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, wanted, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** A copy of a value with another one at a path. */
function withAt(
  value: unknown,
  [key, ...path]: readonly (string | number)[],
  put: unknown,
): unknown {
  if (key === undefined) return put;
  const inner = (value as Record<string | number, unknown>)[key];
  const next = withAt(inner, path, put);
  if (Array.isArray(value)) return value.map((one, at): unknown => (at === key ? next : one));
  return { ...(value as object), [key]: next };
}

describe("a result of the wrong kind at any place is refused", () => {
  const free = /(^|\.)(values|given|note|ownWords|text|name|label|title|group|subgroup)(\.|$)/;
  const first = new Map(results.map(([, result]) => [result.kind, result]));

  test.each([...first])("%s", (_, result) => {
    const stored: unknown = JSON.parse(JSON.stringify(result));
    const texts = pathsOf(stored, (one) => typeof one === "string" || typeof one === "boolean");
    const numbers = pathsOf(stored, (one) => typeof one === "number");
    for (const path of [...texts, ...numbers].slice(0, 120)) {
      if (free.test(path.join("."))) continue;
      const broken = withAt(stored, path, { none: true });
      expect(exported.resultSchema.safeParse(broken).success, path.join(".")).toBe(false);
    }
  });
});

describe("JSON Schemas", () => {
  const inputs = Object.entries(exported).filter(([name]) => name.endsWith("InputSchema"));

  test("tell no unit of a list, an object or a choice", () => {
    const text = JSON.stringify(
      inputs.map(([, schema]) => z.toJSONSchema(schema as z.ZodType, { io: "input" })),
    );
    const described =
      /"(\w+)":\{"description":"(Rupiah[^"]*|Percent[^"]*|People\.|Ratio[^"]*)","type":"(array|object|boolean)"/;
    expect(text).not.toMatch(described);
  });

  test("have their own ids without our registry, and references with it", () => {
    const alone = z.toJSONSchema(exported.contributionInputSchema);
    expect(alone.$id).toBe("ContributionInput");
    const others = z.toJSONSchema(exported.contributionInputSchema, {
      metadata: exported.schemaRegistry,
    });
    expect(others).not.toHaveProperty("$id");
    expect(Object.keys(others.$defs ?? {})).toContain("ContributionInput");
  });
});
