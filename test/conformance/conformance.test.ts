import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { suiteFiles } from "../../.ci/conformance/files.js";
import { publishedCases } from "../cases/published-cases.js";
import { figuresOf, functions, type Calculation } from "./run-suite.js";

const folder = join(import.meta.dirname, "../../docs/conformance");
const file = (name: string): string => readFileSync(join(folder, name), "utf8");

interface SuiteCase {
  readonly id: string;
  readonly published: "right" | "wrong" | "unclear";
  readonly calculations: readonly Calculation[];
}

const { cases, leftOut } = JSON.parse(file("conformance.json")) as {
  readonly cases: readonly SuiteCase[];
  readonly leftOut: readonly { readonly id: string; readonly why: string }[];
};

describe("the conformance suite", () => {
  test("is what the published cases say", () => {
    for (const [name, text] of Object.entries(suiteFiles())) expect(file(name), name).toBe(text);
    const ids = [...cases, ...leftOut].map(({ id }) => id).sort();
    expect(ids).toEqual(publishedCases.map(({ id }) => id).sort());
  }, 60_000);

  test("keeps to its schema, which refuses what is no case", () => {
    const schema = z.fromJSONSchema(JSON.parse(file("conformance.schema.json")) as never);
    const suite = JSON.parse(file("conformance.json")) as { cases: object[] };
    expect(schema.parse(suite)).toEqual(suite);
    const faults = [
      { ...suite, lawAsOf: "today" },
      { ...suite, cases: [{ ...suite.cases[0], calculations: [] }] },
      { ...suite, cases: [{ ...suite.cases[0], published: "perhaps" }] },
    ];
    for (const fault of faults) expect(schema.safeParse(fault).success).toBe(false);
  });

  test.each(cases)("$id holds when only the file is read", ({ calculations }) => {
    for (const one of calculations)
      expect(figuresOf(one), JSON.stringify(one.facts)).toEqual(one.expect.map(({ is }) => is));
  });

  test("holds figures that were published but are wrong, with the right ones", () => {
    const wrong = cases.filter(({ published }) => published === "wrong");
    expect(wrong.length).toBeGreaterThan(20);
    for (const { calculations } of wrong)
      for (const { expect: figures } of calculations)
        for (const { is, published, publishedWithin } of figures)
          if (published !== undefined && publishedWithin === undefined)
            expect(is).not.toEqual(published);
    const without = wrong.filter(({ calculations }) =>
      calculations.every((one) => one.expect.every(({ published }) => published === undefined)),
    );
    // A source that printed "2 persons" for "2 years": words, no figure.
    expect(without.map(({ id }) => id)).toEqual(["sch-014"]);
  });

  test.each(["README.md", "README.id.md"])("%s names every function", (name) => {
    const text = file(name);
    const used = new Set(cases.flatMap((one) => one.calculations.map((each) => each.function)));
    for (const each of used) expect(text).toContain(`\`${each}\``);
    expect([...used].filter((each) => !(each in functions))).toEqual([]);
  });
});
