import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { indonesianLaw } from "jamsosnaker";
import { groupedDigits, readAmount } from "../../../docs/.vitepress/playground/parts/amount.js";
import { inputOf } from "../../../docs/.vitepress/playground/parts/answers.js";
import { changesOf } from "../../../docs/.vitepress/playground/parts/chart-data.js";
import {
  chartShape,
  niceScale,
  shortAmount,
} from "../../../docs/.vitepress/playground/parts/chart-shape.js";
import { literal } from "../../../docs/.vitepress/playground/parts/code-of.js";
import { flowOf } from "../../../docs/.vitepress/playground/parts/flow.js";
import { lawAddress } from "../../../docs/.vitepress/playground/parts/law-address.js";
import {
  allMonths,
  indexOfMonth,
  monthAt,
} from "../../../docs/.vitepress/playground/parts/months.js";

describe("answers", () => {
  test("make up the input, lists without holes", () => {
    expect(
      inputOf({
        "event.kind": "death",
        "family[2].relation": "child",
        "family[0].relation": "spouse",
      }),
    ).toEqual({
      event: { kind: "death" },
      family: [{ relation: "spouse" }, { relation: "child" }],
    });
  });
});

describe("the flow of questions", () => {
  const questions = ["a", "b", "c"];

  test("shows the first one open, and what was passed over later", () => {
    expect(flowOf(questions, { a: 1 }, new Set(["b"]))).toEqual({
      answered: ["a"],
      current: "c",
      skipped: ["b"],
      left: 1,
    });
  });

  test("shows one that is opened again before the others", () => {
    expect(flowOf(questions, { a: 1 }, new Set(), "a")).toMatchObject({
      answered: [],
      current: "a",
    });
  });

  test("forgets an answer that is asked for no more", () => {
    expect(flowOf(["a"], { a: 1, z: 2 }, new Set(), "z").answered).toEqual(["a"]);
  });
});

describe("an amount", () => {
  test.each([
    ["Rp 1.500.000", 1_500_000],
    ["1,500,000", 1_500_000],
    ["", undefined],
    ["abc", undefined],
    ["0", 0],
  ])("%j is %j", (text, amount) => {
    expect(readAmount(text)).toBe(amount);
  });

  test("is grouped as the language writes it", () => {
    expect(groupedDigits(1_500_000, "id")).toBe("1.500.000");
    expect(groupedDigits(999, "en")).toBe("999");
  });
});

describe("months", () => {
  test("run from the first of the law past the known law", () => {
    expect(allMonths[0]).toBe("2015-07");
    expect(allMonths.at(-1)).toBe("2027-12");
    for (const [index, month] of allMonths.entries()) {
      expect(indexOfMonth(month)).toBe(index);
      expect(monthAt(index)).toBe(month);
    }
  });
});

describe("the table of a chart", () => {
  test("has a row where something changes", () => {
    const series = [{ name: "total", values: [1, 1, 2, undefined] }];
    expect(changesOf(["a", "b", "c", "d"], series).map(({ label }) => label)).toEqual([
      "a",
      "c",
      "d",
    ]);
  });
});

describe("a literal", () => {
  test("leaves out what is not given and quotes names that need it", () => {
    expect(literal({ a: 1_000_000, b: undefined, "c-d": "x" })).toBe(
      '{\n  a: 1_000_000,\n  "c-d": "x",\n}',
    );
    expect(literal({})).toBe("{}");
  });
});

describe("the address of a provision", () => {
  const pages = new Map<string, string>();
  const page = (name: string): string => {
    const known = pages.get(name);
    if (known !== undefined) return known;
    const text = readFileSync(new URL(`../../../docs/law/${name}`, import.meta.url), "utf8");
    pages.set(name, text);
    return text;
  };

  test.each(["en", "id"] as const)("leads to its place in the law pages in %s", (language) => {
    for (const { id } of indonesianLaw.provisions()) {
      const address = lawAddress(id, language);
      const [, name = "", anchor = ""] = /\/law\/(\w+)\.html#(.+)$/.exec(address) ?? [];
      expect(page(`${language}/${name}.md`), address).toContain(`"${anchor}"`);
    }
  });
});

describe("a chart", () => {
  const said = String;
  const base = { title: "", axis: "", labels: ["a", "b", "c"], said, rows: [] };
  const size = { width: 400, height: 200 };

  test.each([
    [0, 1, 1],
    [7, 2, 8],
    [1_313_589, 500_000, 1_500_000],
    [100, 20, 100],
  ])("up to %d has steps of %d to %d", (most, step, top) => {
    expect(niceScale(most)).toEqual({ step, most: top });
  });

  test("of steps leaves a gap where there is no value", () => {
    const values = [1, undefined, 3];
    const { lines } = chartShape({ ...base, kind: "steps", series: [{ name: "x", values }] }, size);
    expect(lines[0]?.match(/M/g)).toHaveLength(2);
  });

  test("stacks bars without a gap, and none for nothing", () => {
    const series = [
      { name: "x", values: [1, 2, 0] },
      { name: "y", values: [3, 0, 0] },
    ];
    const { bars, bottom } = chartShape({ ...base, kind: "bars", series }, size);
    expect(bars.map(({ title }) => title)).toEqual(["a, x: 1", "a, y: 3", "b, x: 2"]);
    const [first, second] = bars;
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(bottom, 0);
    expect((second?.y ?? 0) + (second?.height ?? 0)).toBeCloseTo(first?.y ?? 0, 0);
  });

  test("shows as many labels as have room", () => {
    const labels = Array.from({ length: 150 }, (_, at) => String(at));
    const shape = chartShape({ ...base, labels, kind: "steps", series: [] }, size);
    expect(shape.labels.length).toBeLessThan(4);
  });

  test("says amounts in short", () => {
    expect(shortAmount(1_500_000, "id")).toBe("1,5 jt");
    expect(shortAmount(2_000_000_000, "en")).toBe("2 bn");
    expect(shortAmount(50, "en")).toBe("50");
  });
});
