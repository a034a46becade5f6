import { describe, expect, test } from "vitest";
import {
  AbortedError,
  InvalidInputError,
  invalidInput,
  issueOf,
  MissingFactError,
  NotCoveredError,
  OutOfCoverageError,
  UnsafeAmountError,
} from "../../src/core/errors.js";

const cites = { regulation: "pp-44-2015", article: "Pasal 1" } as const;
const why = { key: "open.wage" } as const;

describe("an error as plain data", () => {
  test.each([
    [
      () => invalidInput("a.b", { key: "expected.count" }, cites),
      {
        name: "InvalidInputError",
        code: "invalid-input",
        message: "Invalid input: a.b: expected.count (PP 44/2015 Pasal 1)",
        issues: [{ path: "a.b", code: "expected.count", cites }],
      },
    ],
    [
      () => invalidInput("", { key: "expected.short-text", values: { longestText: 5 } }),
      {
        name: "InvalidInputError",
        code: "invalid-input",
        message: "Invalid input: expected.short-text",
        issues: [{ path: "", code: "expected.short-text", values: { longestText: 5 } }],
      },
    ],
    [
      () => new OutOfCoverageError({ provision: "a", date: "2020-01-01", firstDate: "2021-01-01" }),
      {
        name: "OutOfCoverageError",
        code: "out-of-coverage",
        message: "a applies from 2021-01-01; there is no rule for 2020-01-01",
        provision: "a",
        date: "2020-01-01",
        firstDate: "2021-01-01",
        lastDate: undefined,
      },
    ],
    [
      () =>
        new OutOfCoverageError({
          provision: "a",
          date: "2023-01-01",
          firstDate: "2021-01-01",
          lastDate: "2022-12-31",
        }),
      {
        name: "OutOfCoverageError",
        code: "out-of-coverage",
        message: "a applies from 2021-01-01 to 2022-12-31; there is no rule for 2023-01-01",
        provision: "a",
        date: "2023-01-01",
        firstDate: "2021-01-01",
        lastDate: "2022-12-31",
      },
    ],
    [
      () => new MissingFactError({ field: "a", why, cites }),
      {
        name: "MissingFactError",
        code: "missing-fact",
        message: 'The fact "a" is needed (open.wage; PP 44/2015 Pasal 1)',
        field: "a",
        why,
        cites,
      },
    ],
    [
      () => new NotCoveredError({ programme: "jkp", segment: "construction", cites }),
      {
        name: "NotCoveredError",
        code: "not-covered",
        message: "The programme JKP is not open to construction: PP 44/2015 Pasal 1",
        programme: "jkp",
        segment: "construction",
        cites,
        path: undefined,
        why: undefined,
      },
    ],
    [
      () =>
        new NotCoveredError({
          programme: "jkp",
          segment: "construction",
          cites,
          path: "a[1]",
          why,
        }),
      {
        name: "NotCoveredError",
        code: "not-covered",
        message:
          "a[1]: The programme JKP is not open to construction (open.wage): PP 44/2015 Pasal 1",
        programme: "jkp",
        segment: "construction",
        cites,
        path: "a[1]",
        why,
      },
    ],
    [
      () => new UnsafeAmountError(),
      {
        name: "UnsafeAmountError",
        code: "unsafe-amount",
        message: "The amount is too large to be exact (2^53 or more)",
      },
    ],
    [
      () => new AbortedError(),
      { name: "AbortedError", code: "aborted", message: "The run was aborted before it ended" },
    ],
  ])("%#", (make, data) => {
    expect(make().toJSON()).toStrictEqual(data);
  });

  test("cannot be changed by who receives it", () => {
    const { issues } = invalidInput("a", { key: "expected.count" });
    const missing = new MissingFactError({ field: "a", why: { ...why }, cites: { ...cites } });
    const closed = new NotCoveredError({
      programme: "jkp",
      segment: "construction",
      cites: { ...cites },
      why: { ...why },
    });
    const parts = [issues, issues[0], missing.why, missing.cites, closed.why, closed.cites];
    expect(parts.every(Object.isFrozen)).toBe(true);
  });
});

describe("a message of many issues", () => {
  const of = (count: number): string =>
    new InvalidInputError(
      Array.from({ length: count }, (_, index) => ({
        path: `a${index}`,
        ...issueOf({ key: "expected.count" }),
      })),
    ).message;

  test("says ten, and how many more there are", () => {
    expect(of(10)).toMatch(/; a9: expected\.count$/);
    expect(of(11)).toMatch(/; a9: expected\.count; and 1 more$/);
  });
});
