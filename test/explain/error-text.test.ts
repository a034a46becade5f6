import { describe, expect, test } from "vitest";
import { z } from "zod";
import { mostIssuesSaid } from "../../src/core/errors.js";
import {
  computeContribution,
  english,
  errorText,
  InvalidInputError,
  issuesOf,
  issueText,
  type ErrorData,
} from "../../src/index.js";
import { contributionInputSchema } from "../../src/schemas/index.js";

const cites = { regulation: "pp-44-2015", article: "Pasal 5" };
const issue = (path: string) => ({ path, code: "expected.count" }) as const;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => issue(`rows[${index}]`));

function thrown(run: () => unknown): ErrorData {
  try {
    run();
  } catch (error) {
    return error as ErrorData;
  }
  throw new Error("nothing was thrown");
}

const member = { segment: "non-wage-earner", month: "2026-05", income: 1_000_000 } as const;

describe("an error in words", () => {
  test.each<[string, unknown, string]>([
    [
      "a fact that is missing",
      thrown(() =>
        computeContribution({
          segment: "wage-earner",
          month: "2026-05",
          wage: 5_000_000,
          programmes: "required",
        }),
      ),
      'The fact "employer.size" is needed: which programmes are compulsory depends on the size of the employer (Perpres 109/2013 Pasal 6)',
    ],
    [
      "a programme that does not cover the segment",
      thrown(() => computeContribution({ ...member, programmes: ["jp"] as never })),
      "Programme JP does not cover this segment (non-wage earner (BPU)): PP 45/2015 Pasal 2",
    ],
    [
      "a programme that does not cover the segment, by path",
      {
        code: "not-covered",
        programme: "jp",
        segment: "non-wage-earner",
        cites,
        path: "programmes",
      },
      "programmes: Programme JP does not cover this segment (non-wage earner (BPU)): PP 44/2015 Pasal 5",
    ],
    [
      "why a programme does not cover it",
      {
        code: "not-covered",
        programme: "jp",
        segment: "wage-earner",
        cites,
        path: "programmes",
        why: { key: "required-programmes.size" },
      },
      "programmes: which programmes are compulsory depends on the size of the employer (PP 44/2015 Pasal 5)",
    ],
    [
      "an amount that is too large",
      { code: "unsafe-amount" },
      "The amount is too large to be exact (the limit is 9,007,199,254,740,991)",
    ],
    [
      "a run that was broken off",
      { code: "aborted" },
      "The calculation was stopped before it ended; there is no result",
    ],
    [
      "one issue",
      { code: "invalid-input", issues: many(1) },
      "Invalid input: rows[0]: a whole number, not negative",
    ],
  ])("%s", (_, error, words) => {
    expect(errorText(error as ErrorData, english)).toBe(words);
  });

  test("of many issues the first are said, and how many more there are", () => {
    const said = (count: number): string =>
      errorText({ code: "invalid-input", issues: many(count) } as never, english);
    const most = mostIssuesSaid;
    expect(said(most)).not.toContain("more");
    expect(said(most + 1)).toMatch(/1 more/);
    expect(said(most + 3)).toMatch(/3 more/);
    expect(said(most + 3)).toContain(`rows[${most - 1}]`);
    expect(said(most + 3)).not.toContain(`rows[${most}]`);
  });
});

describe("the issues of a schema in words", () => {
  test("one for each field, with its path", () => {
    const { error } = contributionInputSchema.safeParse({
      segment: "construction",
      month: "2026-13",
      wages: -1,
    });
    expect(issuesOf(error, english)).toEqual([
      { path: "month", text: "a contribution month YYYY-MM, year 1000 to 2999" },
      {
        path: "wages",
        text: "rupiah: not negative, whole or with at most two decimals, as a number or decimal text without thousands separators, below 2^53",
      },
    ]);
  });

  test("none where nothing is wrong", () => {
    expect(issuesOf(undefined, english)).toEqual([]);
    expect(issuesOf(new z.ZodError([]), english)).toEqual([]);
  });

  test("an error without issues has none", () => {
    expect(issuesOf({} as never, english)).toEqual([]);
  });
});

describe("what is refused", () => {
  test.each<[string, () => unknown, string]>([
    [
      "an issue that is none, among others",
      () => issuesOf({ issues: [null] } as never, english),
      "error: expected.error",
    ],
    [
      "an issue without a code",
      () => issueText({ path: "x", cites: {} } as never, english),
      "citation: expected.citation",
    ],
    ["nothing as an issue", () => issueText(null as never, english), "issue: expected.error"],
    [
      "an issue in articles that are none",
      () => issueText({ path: "x", code: "expected.count", cites: 5 } as never, english),
      "citation: expected.citation",
    ],
    [
      "an error of a code that is none",
      () => errorText({ code: "no-such" } as never, english),
      "error: expected.error",
    ],
  ])("%s", (_, run, message) => {
    expect(run).toThrow(InvalidInputError);
    expect(run).toThrow(message);
  });
});
