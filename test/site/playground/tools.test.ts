import { describe, expect, test } from "vitest";
import { questionFor, type FactPath, type Locale } from "jamsosnaker";
import { budgetTool } from "../../../docs/.vitepress/playground/budget/budget.js";
import { contributionTool } from "../../../docs/.vitepress/playground/contribution/contribution.js";
import { familyTool } from "../../../docs/.vitepress/playground/family/family.js";
import { payerTool } from "../../../docs/.vitepress/playground/payer/payer.js";
import { levers, reformTool } from "../../../docs/.vitepress/playground/reform/reform.js";
import { acceptsFromLink } from "../../../docs/.vitepress/playground/parts/accepts-from-link.js";
import type { Answers } from "../../../docs/.vitepress/playground/parts/answers.js";
import { fragmentOf, readFragment } from "../../../docs/.vitepress/playground/parts/share-link.js";
import type { Tool } from "../../../docs/.vitepress/playground/parts/tool.js";
import { valueInExample } from "../../docs/run-example.js";
import { locales } from "../../locales.js";

interface Named {
  readonly name: string;
  readonly tool: Tool<unknown>;
  /** The part of the result that the code of the page computes. */
  readonly coded: (result: never) => unknown;
}

function toolsIn(locale: Locale): readonly Named[] {
  return [
    { name: "contribution", tool: contributionTool, coded: (result) => result },
    { name: "family", tool: familyTool, coded: (result) => result },
    { name: "payer", tool: payerTool, coded: (result) => result },
    { name: "budget", tool: budgetTool(locale), coded: ({ fit }: { fit: unknown }) => fit },
    {
      name: "reform",
      tool: reformTool(locale),
      coded: ({ comparisons }: { comparisons: Record<"employee" | "death", unknown> }) => ({
        employee: comparisons.employee,
        death: comparisons.death,
      }),
    },
  ] as readonly Named[];
}

function resultOf(tool: Tool<unknown>, answers: Answers, locale: Locale): unknown {
  const outcome = tool.run(answers, {}, locale);
  if (outcome?.kind !== "result") throw new TypeError(JSON.stringify(outcome));
  return outcome.result;
}

/** What is computed by the code that a page offers. */
function codedResult(code: string): unknown {
  return valueInExample(code.replace("export const result", "const result"), "result");
}

describe.each(Object.entries(locales))("the tools in %s", (_, locale) => {
  describe.each(toolsIn(locale))("$name", ({ tool, coded }) => {
    test("wait for the first answers", () => {
      expect(tool.run({}, {}, locale)).toBeUndefined();
    });

    test("give a result for the example, and the same by the code", () => {
      const result = resultOf(tool, tool.example, locale);
      expect(codedResult(tool.code(tool.example, {}))).toEqual(coded(result as never));
    });

    test("ask only what has words", () => {
      const outcome = tool.run(tool.example, {}, locale);
      for (const path of tool.questions(tool.example, outcome, locale)) {
        expect(questionFor(path, locale, tool.about).label).not.toBe("");
      }
    });

    test("take the example from a link, and no name or NIK", () => {
      const read = readFragment(fragmentOf({ answers: tool.example, readings: {} }), {
        accepts: (path, value) =>
          acceptsFromLink(tool, (fact: FactPath) => questionFor(fact, locale), path, value),
        acceptsReading: () => false,
      });
      expect(read.answers).toEqual(tool.example);
      expect(read.unknown).toEqual([]);
      for (const path of ["name", "nik", "family[0].name", "member.nik", "groups[0].name"]) {
        expect(tool.takes(path), path).toBe(false);
      }
    });
  });
});

describe("a contribution", () => {
  const { run, questions } = contributionTool;
  const answered = { segment: "non-wage-earner", income: 1_000_000, programmes: ["jkk", "jkm"] };

  test("asks for the source and the sector only in months of relief", () => {
    const before = { ...answered, month: "2020-01" };
    expect(questions(before, run(before, {}, locales.en), locales.en)).toEqual([
      "segment",
      "income",
      "programmes",
    ]);
    const within = { ...answered, month: "2026-05" };
    const outcome = run(within, {}, locales.en);
    expect(outcome?.kind).toBe("asked");
    const asked = questions(within, outcome, locales.en);
    expect(["fundedBy", "sector"]).toContain(asked.at(-1));
  });

  test("of another segment keeps no fact of the first", () => {
    const mixed = { ...contributionTool.example, ...answered, fundedBy: "self", sector: "other" };
    expect(run(mixed, {}, locales.en)?.kind).toBe("result");
  });
});

describe("a family", () => {
  const { run, questions, example } = familyTool;

  test("asks of a child of whom nothing is said for the schooling first", () => {
    const known = Object.entries(example).filter(([path]) => !path.startsWith("family[2].child"));
    const answers = Object.fromEntries(known);
    const asked = questions(answers, run(answers, {}, locales.id), locales.id);
    expect(asked).toContain("family[2].child.level");
  });

  test("of a worker who was hurt is not asked for", () => {
    const hurt = {
      "event.kind": "work-accident",
      "event.date": "2026-05-04",
      "event.totalDisability": false,
      "member.segment": "non-wage-earner",
      "member.programmes": ["jkk", "jkm"],
      "family[0].relation": "spouse",
    };
    expect(run(hurt, {}, locales.en)?.kind).toBe("result");
  });
});

describe("who pays", () => {
  test("takes wages only of those who have some", () => {
    const farmer = { occupation: "petani", fundedBy: "apbdes", wage: 5_000_000, income: 1_000_000 };
    expect(payerTool.run(farmer, {}, locales.en)?.kind).toBe("result");
  });

  test("forgets what was asked because of another occupation", () => {
    const answers = { occupation: "petani", category: "petani", wage: 1, month: "2026-05" };
    expect(payerTool.settle?.(answers, "occupation")).toEqual({
      occupation: "petani",
      month: "2026-05",
    });
  });
});

describe("a reform", () => {
  test.each(levers.map(({ id }) => id))("of %s can be compared", (lever) => {
    const now = levers.find(({ id }) => id === lever)?.now ?? 0;
    const tool = reformTool(locales.id);
    const answers = { ...tool.example, lever, value: now + 1 };
    expect(tool.run(answers, {}, locales.id)?.kind).toBe("result");
  });
});
