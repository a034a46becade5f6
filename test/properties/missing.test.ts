import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import { assessEligibility, type EligibilityInput, type Verdict } from "../../src/index.js";
import { runs } from "../runs.js";

type Facts = Readonly<Record<string, unknown>>;
type Answers = Readonly<Record<string, Arbitrary<unknown>>>;

const date = "2025-06-10";
const yes = fc.boolean();
const segment = fc.constantFrom("wage-earner", "non-wage-earner", "construction");
const months = fc.constantFrom(0, 11, 12, 35, 36, 60, 100);
const born = fc.constantFrom("1955-01-01", "1966-06-10", "1990-01-01");
const joined = fc.constantFrom("2015-07-01", "2016-06-11");

/** A question with the facts that must be given, and legal answers to all that it may ask. */
const questions: Readonly<Record<EligibilityInput["for"], { given: Answers; answers: Answers }>> = {
  membership: {
    given: { date: fc.constantFrom(date, "2018-01-01") },
    answers: {
      inSeparateScheme: yes,
      working: yes,
      kind: fc.constantFrom("employer", "own-account", "without-wage", "none"),
      citizen: yes,
      monthsInIndonesia: fc.constantFrom(5, 6),
      birthDate: born,
      jobs: fc.constantFrom(1, 2, 3),
      formComplete: yes,
      firstContributionPaid: yes,
    },
  },
  jkk: {
    given: { date: fc.constantFrom(date, "2018-01-01"), segment },
    answers: {
      enrolled: yes,
      circumstance: fc.constantFrom("at-work", "commute", "violence", "sudden-death"),
      usualRoute: yes,
      "suddenDeath.atWork": yes,
      "suddenDeath.toHospitalAtOnce": yes,
      "suddenDeath.hours": fc.constantFrom(1, 24),
      concludedAsWorkAccident: yes,
      arrearsMonths: fc.constant(0),
    },
  },
  jkm: {
    given: { date: fc.constantFrom(date, "2018-01-01"), segment },
    answers: {
      cause: fc.constantFrom("work-accident", "other"),
      active: yes,
      arrearsMonths: fc.nat(5),
      membershipStart: joined,
    },
  },
  scholarship: {
    given: { eventDate: fc.constantFrom(date, "2018-01-01") },
    answers: {
      cause: fc.constantFrom("other", "work-accident-death", "work-accident-total-disability"),
      contributionMonths: months,
      "child.level": fc.constantFrom("smp", "higher"),
      "child.grade": fc.constantFrom(1, 2),
      "child.birthDate": fc.constantFrom("2000-01-01", "2010-01-01"),
      "child.married": yes,
      "child.working": yes,
      "child.lawfulBefore": yes,
    },
  },
  jht: {
    given: { date: fc.constant(date), segment },
    answers: {
      ground: fc.constantFrom(
        "pension-age",
        "contract-pension-age",
        "death",
        "resignation",
        "contract-end",
        "leaving-indonesia",
        "partial-home",
      ),
      eventDate: fc.constantFrom("2025-06-09", "2025-01-01"),
      birthDate: born,
      citizen: yes,
      membershipStart: joined,
      partialTaken: yes,
    },
  },
  jp: {
    given: { date: fc.constant(date), segment: fc.constant("wage-earner") },
    answers: {
      citizen: yes,
      "options.readings.jp.foreigners": fc.constantFrom("covered", "not-covered"),
      kind: fc.constantFrom("old-age", "disability", "widow", "child", "parent"),
      birthDate: fc.constantFrom("1966-06-10", "1990-01-01"),
      spouseEntitled: yes,
      childEntitled: yes,
      registered: yes,
      children: fc.constant([{}, {}]),
      "children.birthDate": fc.constantFrom("2000-01-01", "2010-01-01"),
      "children.working": yes,
      "children.married": yes,
      contributionMonths: months,
      membershipStart: joined,
      densityPercent: fc.constantFrom(50, 90),
    },
  },
  jkp: {
    given: { terminationDate: fc.constantFrom(date, "2022-06-10", "2025-01-10") },
    answers: {
      cause: fc.constantFrom("dismissal", "contract-ended-early", "resignation"),
      enrolled: yes,
      willingToWork: yes,
      contributionMonthsInLast24: fc.constantFrom(11, 12),
      consecutiveContributionMonths: fc.constantFrom(5, 6),
      previousClaims: fc.constant([]),
      claimedOn: fc.constantFrom("2025-06-10", "2025-12-11"),
      foundEligibleOn: fc.constantFrom("2025-12-11", "2025-12-20"),
      proof: fc.constantFrom("court-ruling", "none"),
      arrearsMonths: fc.constant(0),
    },
  },
  "migrant-worker": {
    given: { date: fc.constantFrom(date, "2020-06-10") },
    answers: {
      event: fc.constantFrom("death", "failed-departure", "glasses", "rape"),
      phase: fc.constantFrom("before", "during", "after"),
      cause: fc.constantFrom("work-accident", "other"),
      agencyFault: yes,
      governmentPolicy: yes,
      departureDate: fc.constantFrom("2020-06-10", "2020-05-01"),
      contractEnd: fc.constantFrom("2020-06-10", "2026-01-01"),
      returnDate: fc.constantFrom("2020-06-10"),
      claimedOn: fc.constantFrom("2025-06-10", "2031-01-01"),
    },
  },
};

interface Asked {
  readonly facts: Facts;
  readonly readings: Readonly<Record<string, string>>;
}

/** The facts with the answer to one question, at its path. */
function answered({ facts, readings }: Asked, path: string, answer: unknown): Asked {
  const reading = /^options\.readings\.(.*)$/.exec(path)?.[1];
  if (reading !== undefined) return { facts, readings: { ...readings, [reading]: String(answer) } };
  const [first = "", second] = path.split(".");
  if (second === undefined) return { facts: { ...facts, [first]: answer }, readings };
  const inner = facts[first] ?? {};
  const known = (one: object): object => ({ [second]: answer, ...one });
  const filled = Array.isArray(inner) ? inner.map(known) : { ...inner, [second]: answer };
  return { facts: { ...facts, [first]: filled }, readings };
}

describe.each(Object.entries(questions))("%s", (question, { given, answers }) => {
  const ask = ({ facts, readings }: Asked): Verdict =>
    assessEligibility({ for: question, facts } as unknown as EligibilityInput, { readings });

  test("answering all that is missing, a few times, ends in a verdict", () => {
    fc.assert(
      fc.property(fc.record(given), fc.record(answers), (facts, legal) => {
        let asked: Asked = { facts, readings: {} };
        let rounds = 0;
        for (let verdict = ask(asked); verdict.outcome === "undetermined"; verdict = ask(asked)) {
          expect(verdict.missing.length, JSON.stringify(asked)).toBeGreaterThan(0);
          rounds += 1;
          expect(rounds, JSON.stringify({ asked, missing: verdict.missing })).toBeLessThanOrEqual(
            2,
          );
          for (const path of verdict.missing) {
            expect(Object.keys(legal)).toContain(path);
            asked = answered(asked, path, legal[path]);
          }
        }
      }),
      runs(150),
    );
  });

  test("a fact that can only reduce comes after those that can end the question", () => {
    fc.assert(
      fc.property(fc.record(given), fc.record(answers, { requiredKeys: [] }), (facts, legal) => {
        const start: Asked = { facts, readings: {} };
        const plain = Object.entries(legal).filter(([path]) => !path.includes("."));
        const { checks, missing, outcome } = ask(
          plain.reduce((asked, [path, answer]) => answered(asked, path, answer), start),
        );
        if (outcome === "ineligible") return;
        const ending = checks.flatMap((check) => (check.effect === "bars" ? check.missing : []));
        const places = [...new Set(ending)].map((field) => missing.indexOf(field));
        expect(places).toEqual(places.map((_, index) => index));
        expect(new Set(missing).size).toBe(missing.length);
      }),
      runs(100),
    );
  });
});
