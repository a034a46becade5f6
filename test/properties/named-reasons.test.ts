import fc, { type Arbitrary } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessEligibility,
  assessEvent,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  InvalidInputError,
  NotCoveredError,
  OutOfCoverageError,
  projectScholarship,
  type Benefit,
  type Check,
  type EligibilityInput,
  type JhtClaim,
  type Pension,
  type ScholarshipPlan,
  type Text,
} from "../../src/index.js";
import { runs } from "../runs.js";

type Facts = Readonly<Record<string, unknown>>;
type Result = Benefit | JhtClaim | Pension | ScholarshipPlan;

/** A question with all its facts, what would meet each of its conditions, and its calculator. */
interface Asked {
  readonly facts: Arbitrary<Facts>;
  readonly meet: Readonly<Record<string, (facts: Facts) => Facts>>;
  /** Of membership there is none. */
  readonly compute?: (facts: Facts) => Result;
}

const date = fc.constantFrom("2015-07-01", "2019-12-02", "2024-05-29", "2026-06-10");
const segment = fc.constantFrom("wage-earner", "non-wage-earner", "construction");
const months = fc.constantFrom(0, 3, 11, 12, 35, 36, 60, 120);
const given = (known: Facts) => (facts: Facts) => ({ ...facts, ...known });
const ofChild = (known: Facts) => (facts: Facts) => ({
  ...facts,
  child: { ...(facts["child"] as Facts), ...known },
});

/** The facts of a migrant worker's event that its calculator takes. */
const ofMigrantEvent: Readonly<Record<string, readonly string[]>> = {
  death: ["cause"],
  "failed-departure": ["agencyFault", "governmentPolicy"],
  rape: [],
};

const questions: Readonly<Record<EligibilityInput["for"], Asked>> = {
  membership: {
    facts: fc.record({
      date,
      inSeparateScheme: fc.boolean(),
      working: fc.boolean(),
      kind: fc.constantFrom("own-account", "employer", "none"),
      citizen: fc.boolean(),
      monthsInIndonesia: fc.constantFrom(5, 6),
      birthDate: fc.constantFrom("1940-01-01", "1990-01-01"),
      jobs: fc.constantFrom(1, 2, 3),
      formComplete: fc.boolean(),
      firstContributionPaid: fc.boolean(),
    }),
    meet: {
      "membership.not-in-separate-scheme": given({ inSeparateScheme: false }),
      "membership.kind": given({ kind: "own-account" }),
      "membership.working": given({ working: true }),
      "membership.nationality": given({ citizen: true }),
      "membership.entry-age": given({ birthDate: "1990-01-01" }),
      "membership.jobs": given({ jobs: 1 }),
      "membership.start": given({ formComplete: true, firstContributionPaid: true }),
    },
  },
  "migrant-worker": {
    facts: fc
      .record({
        date: fc.constantFrom("2020-06-10", "2023-06-10", "2026-05-04"),
        phase: fc.constantFrom("before", "during", "after"),
        event: fc.constantFrom("death", "failed-departure", "rape"),
        cause: fc.constantFrom("work-accident", "other"),
        agencyFault: fc.boolean(),
        governmentPolicy: fc.boolean(),
        departureDate: fc.constantFrom("2019-01-01", "2020-07-01", "2026-06-01", "2028-01-01"),
        contractEnd: fc.constantFrom("2020-01-01", "2028-02-01"),
        returnDate: fc.constantFrom("2015-01-01", "2026-05-01"),
        claimedOn: fc.constantFrom("2026-05-04", "2031-01-01"),
      })
      .map(({ departureDate, contractEnd, returnDate, ...facts }) => {
        const days = { before: { departureDate }, during: { contractEnd }, after: { returnDate } };
        return { ...facts, ...days[facts.phase] };
      }),
    meet: {
      "migrant-worker.covered": given({
        phase: "during",
        event: "death",
        cause: "other",
        contractEnd: "2028-02-01",
      }),
      "migrant-worker.failed-departure": given({ agencyFault: false, governmentPolicy: false }),
      "migrant-worker.protected": (facts) => ({
        ...facts,
        departureDate: facts["date"],
        contractEnd: facts["date"],
        returnDate: facts["date"],
      }),
      "migrant-worker.claim-window": (facts) => ({ ...facts, claimedOn: facts["date"] }),
    },
    compute: (facts) => {
      const own = ofMigrantEvent[String(facts["event"])] ?? [];
      const others = Object.values(ofMigrantEvent).flat();
      const taken = Object.entries(facts).filter(
        ([name]) => !others.includes(name) || own.includes(name),
      );
      return computeMigrantWorkerBenefit(Object.fromEntries(taken) as never);
    },
  },
  jkk: {
    facts: fc.record({
      date,
      segment,
      enrolled: fc.boolean(),
      circumstance: fc.constantFrom("at-work", "commute", "violence", "sudden-death"),
      usualRoute: fc.boolean(),
      concludedAsWorkAccident: fc.boolean(),
      arrearsMonths: fc.nat(5),
    }),
    meet: {
      "jkk.participant": given({ enrolled: true }),
      "jkk.work-accident": given({ concludedAsWorkAccident: true }),
      "jkk.usual-route": given({ concludedAsWorkAccident: true }),
      "jkk.arrears": given({ arrearsMonths: 0 }),
    },
    compute: (facts) =>
      computeJkkBenefit({
        ...facts,
        death: true,
        ...(facts["segment"] === "non-wage-earner" ? { income: 1 } : { wage: 3_000_000 }),
      } as never),
  },
  jkm: {
    facts: fc.record({
      date,
      segment,
      cause: fc.constantFrom("work-accident", "other"),
      active: fc.boolean(),
      arrearsMonths: fc.nat(5),
      membershipStart: fc.constantFrom("2015-07-01", "2026-06-01"),
      contributionMonths: months,
    }),
    meet: {
      "jkm.not-work-accident": given({ cause: "other" }),
      "jkm.active": given({ active: true }),
      "jkm.arrears": given({ arrearsMonths: 0 }),
      "jkm.membership-months": given({ membershipStart: "2015-07-01" }),
    },
    compute: (facts) => computeJkmBenefit(facts as never),
  },
  scholarship: {
    facts: fc.record({
      eventDate: date,
      cause: fc.constantFrom("other", "work-accident-death", "work-accident-total-disability"),
      contributionMonths: months,
      child: fc.record({
        birthDate: fc.constantFrom("1980-01-01", "2002-03-04", "2004-02-29"),
        level: fc.constantFrom("sma", "higher"),
        grade: fc.constantFrom(1, 2, 3, 6),
        married: fc.boolean(),
        working: fc.constantFrom(true, false, "apprenticeship"),
        relation: fc.constantFrom("born", "step"),
        lawfulBefore: fc.boolean(),
      }),
    }),
    meet: {
      "scholarship.event": given({ contributionMonths: 60 }),
      "scholarship.age": (facts) =>
        ofChild({
          birthDate: `${Number(String(facts["eventDate"]).slice(0, 4)) - 18}-01-01`,
        })(facts),
      "scholarship.years-left": ofChild({ grade: 1 }),
      "scholarship.unmarried": ofChild({ married: false }),
      "scholarship.not-working": ofChild({ working: false }),
      "scholarship.lawful-child": ofChild({ lawfulBefore: true }),
    },
    compute: ({ child, ...facts }) => projectScholarship({ ...facts, children: [child] } as never),
  },
  jht: {
    facts: fc.record({
      date: fc.constantFrom("2015-07-01", "2019-12-02", "2022-03-01", "2026-06-10"),
      segment: fc.constantFrom("wage-earner", "non-wage-earner", "construction"),
      ground: fc.constantFrom(
        "pension-age",
        "contract-pension-age",
        "death",
        "resignation",
        "dismissal",
        "contract-end",
        "leaving-indonesia",
        "partial-home",
      ),
      eventDate: fc.constantFrom("2015-06-01", "2015-06-30", "2022-02-27", "2026-06-09"),
      birthDate: fc.constantFrom("1950-01-01", "1969-06-10", "1985-01-01"),
      citizen: fc.boolean(),
      membershipStart: fc.constantFrom("2004-01-01", "2015-06-01"),
      partialTaken: fc.boolean(),
    }),
    meet: {
      "jht.segment": given({ segment: "wage-earner" }),
      "jht.ground": given({ segment: "wage-earner", ground: "death" }),
      "jht.pension-age": given({ birthDate: "1950-01-01" }),
      "jht.waiting-time": given({ eventDate: "2015-05-01" }),
      "jht.membership-years": given({ membershipStart: "2004-01-01" }),
      "jht.leaving-nationality": given({ citizen: false }),
      "jht.partial-once": given({ partialTaken: false }),
    },
    compute: (facts) => computeJhtClaim({ ...facts, balance: 10_000_000 } as never),
  },
  jp: {
    facts: fc.record({
      date: fc.constantFrom("2024-05-29", "2026-06-10"),
      segment: fc.constantFrom("wage-earner", "wage-earner", "non-wage-earner"),
      kind: fc.constantFrom("old-age", "disability", "widow", "child", "parent"),
      birthDate: fc.constantFrom("1966-01-05", "1967-06-10", "1990-01-01"),
      citizen: fc.constant(true),
      registered: fc.boolean(),
      spouseEntitled: fc.boolean(),
      childEntitled: fc.boolean(),
      children: fc.array(
        fc.record({
          birthDate: fc.constantFrom("1995-01-01", "2012-01-01"),
          married: fc.boolean(),
          working: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      contributionMonths: fc.constantFrom(6, 12, 60),
      membershipStart: fc.constantFrom("2015-07-01", "2024-01-01", "2025-12-01"),
      densityPercent: fc.constantFrom(50, 100),
    }),
    meet: {
      "jp.segment": given({ segment: "wage-earner" }),
      "jp.pension-age": given({ birthDate: "1966-01-05" }),
      "jp.before-pension-age": given({ birthDate: "1990-01-01" }),
      "jp.registered": given({ registered: true }),
      "jp.no-spouse": given({ spouseEntitled: false }),
      "jp.no-child": given({ childEntitled: false }),
      "jp.contribution-months": given({ contributionMonths: 132, kind: "widow" }),
      "jp.density": given({ densityPercent: 100 }),
      "jp.membership": given({ membershipStart: "2015-07-01" }),
      "jp.child": given({
        children: [{ birthDate: "2012-01-01", married: false, working: false }],
      }),
    },
    compute: (facts) =>
      computePension({
        ...facts,
        weightedAverageAnnualWage: 60_000_000,
        contributions: 9_000_000,
        returns: 1_000_000,
      } as never),
  },
  jkp: {
    facts: fc
      .record({
        terminationDate: fc.constantFrom("2022-06-10", "2024-10-01", "2026-06-10"),
        segment: fc.constantFrom("wage-earner", "wage-earner", "non-wage-earner"),
        cause: fc.constantFrom(
          "dismissal",
          "contract-ended-early",
          "resignation",
          "contract-expired",
        ),
        contract: fc.constantFrom("permanent", "fixed-term"),
        enrolled: fc.constant(true),
        ageAtRegistration: fc.constantFrom(30, 54),
        registeredInJkn: fc.boolean(),
        employerSize: fc.constant("large"),
        programmes: fc.constant(["jkk", "jkm", "jht", "jp"]),
        proof: fc.constantFrom("court-ruling", "none"),
        citizen: fc.boolean(),
        willingToWork: fc.boolean(),
        contributionMonthsInLast24: fc.constantFrom(12, 11),
        consecutiveContributionMonths: fc.constantFrom(6, 5),
        previousClaims: fc.constantFrom([], [{ date: "2022-04-01", contributionMonthsSince: 3 }]),
        claimedAfter: fc.constantFrom(1, 4, 7),
        arrearsMonths: fc.nat(5),
      })
      .map(({ claimedAfter, terminationDate, ...facts }) => {
        const [year = 0, month = 0] = terminationDate.split("-").map(Number);
        const at = year * 12 + month - 1 + claimedAfter;
        const claimedOn = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}-01`;
        return { ...facts, terminationDate, claimedOn };
      }),
    meet: {
      "jkp.segment": given({ segment: "wage-earner" }),
      "jkp.cause": given({ cause: "dismissal", contract: "permanent" }),
      "jkp.contract": given({ cause: "dismissal", contract: "permanent" }),
      "jkp.citizen": given({ citizen: true }),
      "jkp.entry-age": given({ ageAtRegistration: 30 }),
      "jkp.health-insurance": given({ registeredInJkn: true }),
      "jkp.willing-to-work": given({ willingToWork: true }),
      "jkp.paid-months": given({ contributionMonthsInLast24: 12 }),
      "jkp.consecutive-months": given({ consecutiveContributionMonths: 6 }),
      "jkp.previous-claims": given({ previousClaims: [] }),
      "jkp.claim-window": (facts) => ({ ...facts, claimedOn: facts["terminationDate"] }),
      "jkp.proof": given({ proof: "court-ruling" }),
      "jkp.arrears": given({ arrearsMonths: 0 }),
    },
    compute: (facts) => computeJkpBenefit({ ...facts, wage: 4_000_000 } as never),
  },
};

const failedOf = (checks: readonly Check[]): readonly Check[] =>
  checks.filter(({ passed }) => passed === false);

/** The conditions that a result gives as the reason why something is not due. */
function namedIn(result: Result): string[] {
  const notes =
    result.kind === "benefit"
      ? result.notDue
      : result.kind === "scholarship-plan"
        ? result.notCounted
        : [];
  return notes.flatMap(({ reason }) => conditionOf(reason));
}

/** The condition that a reason names, if it names one. */
function conditionOf({ values }: Text): string[] {
  const condition = (values as { condition?: Text } | undefined)?.condition;
  return condition ? [condition.key.replace(/^check\./, "").replace(/~.*$/, "")] : [];
}

const barringOf = (checks: readonly Check[]): readonly Check[] =>
  failedOf(checks).filter(({ effect }) => effect === "bars");

/** Whether a result gives, owes or leaves open anything. */
function gives(result: Result): boolean {
  if (result.total > 0 || result.undetermined.length > 0) return true;
  return result.kind === "benefit" && result.withheld.length + result.owedByEmployer.length > 0;
}

/** The checks of a question; undefined where the facts contradict each other or came too early. */
function checksOf(question: string, facts: Facts): readonly Check[] | undefined {
  try {
    return assessEligibility({ for: question, facts } as unknown as EligibilityInput).checks;
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof OutOfCoverageError) return undefined;
    throw error;
  }
}

/** The result of a calculator; undefined where the facts contradict each other or came too early. */
function resultOf(compute: NonNullable<Asked["compute"]>, facts: Facts): Result | undefined {
  try {
    return compute(facts);
  } catch (error) {
    if (error instanceof InvalidInputError || error instanceof OutOfCoverageError) return undefined;
    throw error;
  }
}

describe.each(Object.entries(questions))("%s", (question, { facts, meet, compute }) => {
  const lift = (one: Facts, { id }: Check): Facts => {
    const met = meet[id];
    if (!met) throw new Error(`no fact meets ${id}`);
    return met(one);
  };

  test("a condition that has failed holds once its fact is another", () => {
    const lifted = new Set<string>();
    fc.assert(
      fc.property(facts, (one) => {
        for (const check of failedOf(checksOf(question, one) ?? [])) {
          const after = checksOf(question, lift(one, check));
          if (!after) continue;
          lifted.add(check.id);
          const said = JSON.stringify({ one, check: check.id });
          expect(
            failedOf(after).map(({ id }) => id),
            said,
          ).not.toContain(check.id);
        }
      }),
      runs(300),
    );
    expect([...lifted].sort()).toEqual(Object.keys(meet).sort());
  });

  test("once all that have failed are lifted, something is due", () => {
    fc.assert(
      fc.property(facts, (one) => {
        let now = one;
        for (let round = 0; round < 5; round += 1) {
          now = barringOf(checksOf(question, now) ?? []).reduce(lift, now);
        }
        const checks = checksOf(question, now);
        if (!checks) return;
        const said = JSON.stringify({ one, now });
        expect(barringOf(checks), said).toEqual([]);
        const result = compute && resultOf(compute, now);
        if (!result) return;
        expect(gives(result), said).toBe(true);
      }),
      runs(300),
    );
  });

  test("where nothing is due, a condition that the result names has failed", () => {
    if (!compute) return;
    fc.assert(
      fc.property(facts, (one) => {
        let result;
        try {
          result = resultOf(compute, one);
        } catch (error) {
          if (error instanceof NotCoveredError) return;
          throw error;
        }
        if (!result) return;
        const failed = failedOf(checksOf(question, one) ?? []).map(({ id }) => id);
        const said = JSON.stringify(one);
        const named = namedIn(result);
        expect(failed, said).toEqual(expect.arrayContaining(named));
        if (gives(result)) return;
        expect(barringOf(result.checks).length + named.length, said).toBeGreaterThan(0);
      }),
      runs(300),
    );
  });
});

describe("events", () => {
  const member = fc.record(
    {
      segment,
      programmes: fc.constant(["jkk", "jkm", "jht", "jp", "jkp"]),
      membershipStart: fc.constantFrom("2015-07-01", "2024-05-01"),
      contributionMonths: fc.constantFrom(2, 40),
      arrearsMonths: fc.nat(5),
      active: fc.boolean(),
      citizen: fc.boolean(),
      jht: fc.constant({ balance: 10_000_000 }),
    },
    { requiredKeys: ["segment", "programmes"] },
  );
  const event = fc.oneof(
    fc.record({
      kind: fc.constant("death"),
      date: fc.constantFrom("2019-12-02", "2024-05-29", "2026-06-10"),
      cause: fc.constantFrom("work-accident", "other"),
    }),
    fc.record({
      kind: fc.constant("work-accident"),
      date: fc.constant("2024-05-29"),
      totalDisability: fc.boolean(),
      concludedAsWorkAccident: fc.boolean(),
      temporaryInability: fc.constant({ days: 3 }),
    }),
    fc.record({
      kind: fc.constant("job-loss"),
      date: fc.constant("2025-08-01"),
      cause: fc.constantFrom("dismissal", "resignation", "contract-expired"),
    }),
    fc.record({ kind: fc.constant("retirement"), date: fc.constant("2026-06-10") }),
  );
  const family = fc.constantFrom(undefined, [], [{ relation: "spouse" }]);

  test("a programme that gives nothing says why, by a condition that has failed if it had any", () => {
    const silent = new Set<string>();
    fc.assert(
      fc.property(event, member, family, (happened, who, left) => {
        const input = { event: happened, member: who, ...(left && { family: left }) };
        let programmes;
        try {
          ({ programmes } = assessEvent(input));
        } catch (error) {
          if (error instanceof InvalidInputError) return;
          throw error;
        }
        for (const { programme, outcome, notDue, result } of programmes) {
          if (outcome !== "not-due") continue;
          silent.add(programme);
          const said = JSON.stringify({ input, programme });
          expect(notDue.length, said).toBeGreaterThan(0);
          if (!result) continue;
          const failed = failedOf(result.checks).map(({ id }) => id);
          expect(failed.length, said).toBeGreaterThan(0);
          const named = notDue.flatMap(({ reason }) => conditionOf(reason));
          expect(failed, said).toEqual(expect.arrayContaining(named));
        }
      }),
      runs(500),
    );
    expect([...silent].sort()).toEqual(["jht", "jkk", "jkm", "jkp", "jp"]);
  });
});
