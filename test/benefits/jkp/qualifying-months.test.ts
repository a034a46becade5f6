import { describe, expect, test } from "vitest";
import {
  computeJkpBenefit,
  InvalidInputError,
  jkpQualifyingMonths,
  OutOfCoverageError,
} from "../../../src/index.js";

/** The months from one to another, both included. */
function months(from: string, to: string): string[] {
  const index = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return Array.from({ length: index(to) - index(from) + 1 }, (_, offset) => {
    const at = index(from) + offset - 1;
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
  });
}

const eligible = (terminationDate: string, paidMonths: string[]): boolean => {
  const { contributionMonthsInLast24 } = jkpQualifyingMonths({ terminationDate, paidMonths });
  const day = { claimedOn: "2025-03-01", wage: 1, cause: "dismissal" } as const;
  const input = { terminationDate: "2025-02-28", contributionMonthsInLast24, ...day };
  return computeJkpBenefit(input).lines.length === 6;
};

describe("months that count for JKP", () => {
  test("the simulations in the elucidation of PP 6/2025", () => {
    const first = months("2020-12", "2022-05");
    expect(eligible("2022-06-15", first)).toBe(true);

    const second = [...months("2021-02", "2021-07"), ...months("2021-10", "2022-05")];
    const counted = jkpQualifyingMonths({ terminationDate: "2022-06-15", paidMonths: second });
    expect(counted.contributionMonthsInLast24).toBe(14);
    expect(counted.consecutiveContributionMonths).toBe(8);
    expect(eligible("2022-06-15", second)).toBe(true);

    const third = [
      ...months("2021-03", "2021-05"),
      ...months("2021-09", "2022-02"),
      ...months("2022-05", "2022-09"),
      ...months("2022-11", "2023-02"),
    ];
    const scattered = jkpQualifyingMonths({ terminationDate: "2023-03-05", paidMonths: third });
    expect(scattered).toMatchObject({
      from: "2021-03",
      to: "2023-02",
      contributionMonthsInLast24: 18,
      consecutiveContributionMonths: 6,
    });
    expect(eligible("2023-03-05", third)).toBe(true);
  });

  test("a window of 24 calendar months, the month of the dismissal left out", () => {
    const count = (paidMonths: string[]): number =>
      jkpQualifyingMonths({ terminationDate: "2025-06-30", paidMonths }).contributionMonthsInLast24;
    expect(count(["2023-05"])).toBe(0);
    expect(count(["2023-06"])).toBe(1);
    expect(count(["2025-05"])).toBe(1);
    expect(count(["2025-06"])).toBe(0);
    expect(count(["2025-05", "2025-05"])).toBe(1);
    expect(count(months("2015-07", "2026-01"))).toBe(24);
    expect(count([])).toBe(0);
  });

  test("names the article, and refuses what is not a month", () => {
    const result = jkpQualifyingMonths({ terminationDate: "2025-06-30", paidMonths: [] });
    expect(result.provisions[0]?.cites[0]?.article).toBe("Pasal 19 ayat (3)");
    const wrong = { terminationDate: "2025-06-30", paidMonths: ["2025-13"] };
    expect(() => jkpQualifyingMonths(wrong)).toThrow(InvalidInputError);
    expect(() =>
      jkpQualifyingMonths({ ...wrong, terminationDate: "2021-02-01", paidMonths: [] }),
    ).toThrow(OutOfCoverageError);
  });
});
