import { expect, test } from "vitest";
import {
  assessEvent,
  computeJhtClaim,
  computeJkkBenefit,
  computePension,
  english,
  indonesian,
  OutOfCoverageError,
  projectScholarship,
  textOf,
} from "../../src/index.js";
import type { Text } from "../../src/core/text.js";
import { refusal } from "../words.js";

const isoDate = /\b\d{4}-\d{2}-\d{2}\b/;

/** All sentences for people in a result, in both languages. */
function sentences(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const said = ["key", "code", "passed", "item"].some((field) => field in value)
    ? [indonesian, english].map((locale) => textOf(value as Text, locale))
    : [];
  return [...said, ...Object.values(value).flatMap(sentences)];
}

const claim = {
  date: "2026-05-20",
  segment: "wage-earner",
  balance: 10_000_000,
} as const;

test.each<readonly [string, unknown]>([
  ["a waiting time", computeJhtClaim({ ...claim, ground: "dismissal", eventDate: "2026-05-10" })],
  ["a pension age", computeJhtClaim({ ...claim, ground: "pension-age", birthDate: "1990-01-01" })],
  [
    "a tax",
    computeJhtClaim({
      ...claim,
      ground: "death",
      eventDate: "2026-05-10",
      earlierPayments: [{ date: "2016-01-01", amount: 1_000 }],
    }),
  ],
  [
    "a pension age of JP",
    computePension({
      kind: "old-age",
      date: "2022-02-01",
      segment: "wage-earner",
      birthDate: "1964-06-01",
      contributionMonths: 20,
    }),
  ],
  [
    "an aid of later law",
    computeJkkBenefit({
      date: "2019-12-01",
      segment: "wage-earner",
      wage: 3_000_000,
      expenses: { glasses: 500_000 },
    }),
  ],
  [
    "a scholarship of the old law",
    projectScholarship({
      eventDate: "2019-12-02",
      cause: "other",
      contributionMonths: 40,
      children: [{ level: "sd", grade: 1 }],
    }),
  ],
  [
    "an event",
    assessEvent({
      event: { kind: "job-loss", date: "2021-06-29", cause: "dismissal" },
      member: {
        segment: "wage-earner",
        programmes: ["jht", "jkp"],
        wage: 4_000_000,
        jht: { balance: 1_000_000 },
        jkp: { contributionMonthsInLast24: 24, consecutiveContributionMonths: 6 },
      },
    }),
  ],
])("sentences write dates in words: %s", (_, result) => {
  expect(sentences(result).length).toBeGreaterThan(0);
  expect(sentences(result).filter((text) => isoDate.test(text))).toEqual([]);
});

test("errors write them in the language of the message", () => {
  const early = (): unknown => computeJhtClaim({ ...claim, date: "2015-06-30", ground: "death" });
  expect(early).toThrow(OutOfCoverageError);
  expect(refusal(early)).toContain("applies from 1 July 2015; there is no rule for 30 June 2015");
  expect(refusal(early, indonesian)).toContain("1 Juli 2015");
});
