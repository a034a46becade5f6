import fc, { type Arbitrary } from "fast-check";
import { expect, test } from "vitest";
import {
  assessEvent,
  computeJhtClaim,
  computeJkkBenefit,
  computeJkmBenefit,
  computeJkpBenefit,
  computeMigrantWorkerBenefit,
  computePension,
  JamsosnakerError,
  MissingFactError,
  projectScholarship,
  type OpenBenefit,
} from "../../src/index.js";

interface Answer {
  readonly total: number;
  /** What an event gives later: the day of the claim may answer that too. */
  readonly waiting?: number;
  readonly undetermined: readonly OpenBenefit[];
}

type Facts = Readonly<Record<string, unknown>>;

const segment = fc.constantFrom("wage-earner", "non-wage-earner", "construction");
const date = fc.constantFrom("2018-06-20", "2020-06-20", "2024-05-29", "2026-05-01");
const level = fc.constantFrom("not-yet", "tk", "sd", "smp", "sma", "higher");
const status = {
  grade: fc.constantFrom(1, 2),
  relation: fc.constantFrom("born", "step"),
  lawfulBefore: fc.boolean(),
  registered: fc.boolean(),
  married: fc.boolean(),
};
const optional = { requiredKeys: [] };
/** Children of whom nothing contradicts their age. */
const child = fc.oneof(
  fc.record({ level, ...status }, optional),
  fc.record(
    {
      level: fc.constantFrom("sma", "higher"),
      birthDate: fc.constantFrom("1998-08-01", "2002-01-01"),
      ...status,
    },
    optional,
  ),
  fc.record(
    { level: fc.constantFrom("not-yet", "sd"), birthDate: fc.constant("2012-03-04"), ...status },
    optional,
  ),
);
const children = fc.array(child, { maxLength: 4 });
const family = fc.constantFrom(
  [{ relation: "spouse" }],
  [{ relation: "named-in-will" }],
  [{ relation: "named-in-will" }, { relation: "other", courtDetermination: true }],
);
const disabilities = fc.array(
  fc.constantFrom({ part: "scalp" }, { part: "right-thumb" }, { part: "visual-field" }),
  { minLength: 1, maxLength: 2 },
);

const relative = fc.oneof(
  fc.record({ relation: fc.constant("child"), child }, { requiredKeys: ["relation"] }),
  fc.record({ relation: fc.constantFrom("spouse", "parent", "named-in-will") }),
);

/** Tries by the name of the property: of JKM many facts contradict each other and are refused. */
const triesOf: Readonly<Record<string, number>> = { events: 600, JKM: 1_500 };

/** What may be answered to a fact, by the last name of its path. */
const answers: Readonly<Record<string, Arbitrary<unknown>>> = {
  level,
  grade: fc.constantFrom(1, 2),
  lawfulBefore: fc.boolean(),
  child,
  contributionMonths: fc.constantFrom(0, 2, 3, 12, 35, 36, 180),
  consecutiveContributionMonths: fc.constantFrom(0, 5, 6, 36),
  contributionMonthsInLast24: fc.constantFrom(11, 12, 24),
  membershipStart: fc.constantFrom("2016-01-01", "2018-06-01", "2024-05-01", "2026-04-20"),
  notarialWill: fc.boolean(),
  heirs: fc.boolean(),
  family: fc.array(relative, { maxLength: 4 }),
  usualRoute: fc.boolean(),
  concludedAsWorkAccident: fc.boolean(),
  wage: fc.constantFrom(100_000, 3_000_000, 40_000_000),
  income: fc.constantFrom(0, 1_000_000, 9_000_000),
  percent: fc.constantFrom(10, 30),
  units: fc.constantFrom(0, 1, 7),
  birthDate: fc.constantFrom("1950-01-01", "1967-05-01", "1990-01-01"),
  citizen: fc.boolean(),
  eventDate: fc.constantFrom("2016-01-01", "2024-05-20", "2026-05-01"),
  partialTaken: fc.boolean(),
  densityPercent: fc.constantFrom(50, 90),
  weightedAverageAnnualWage: fc.constantFrom(1, 60_000_000, 900_000_000),
  accumulated: fc.constant({ contributions: 5_000_000, returns: 1_000_000 }),
  balance: fc.constantFrom(0, 20_000_000),
  claimedOn: fc.constantFrom("2024-12-20", "2025-03-01", "2025-09-01"),
  foundEligibleOn: fc.constantFrom("2024-12-28", "2025-03-10", "2025-09-10"),
  applications: fc.constantFrom(0, 5),
  selfAssessment: fc.boolean(),
  employmentStatusForm: fc.boolean(),
  employerSize: fc.constantFrom("micro", "large"),
  agencyFault: fc.boolean(),
  governmentPolicy: fc.boolean(),
  working: fc.boolean(),
  married: fc.boolean(),
  spouseEntitled: fc.boolean(),
  childEntitled: fc.boolean(),
  children: fc.constantFrom([{ birthDate: "2012-03-04", married: false, working: false }], []),
};

const death = fc.record(
  {
    date,
    segment,
    children,
    contributionMonths: fc.constantFrom(2, 40),
    membershipStart: fc.constantFrom("2016-01-01", "2024-05-01", "2026-04-20"),
    arrearsMonths: fc.nat(4),
    enrolled: fc.boolean(),
    heirs: fc.constant("unknown"),
  },
  { requiredKeys: ["date", "segment"] },
);

const accident = fc.record(
  {
    date,
    segment,
    children,
    death: fc.boolean(),
    disabilities,
    temporaryInability: fc.constant({ days: 400 }),
    expenses: fc.constant({ glasses: 2_000_000 }),
    circumstance: fc.constantFrom("at-work", "commute", "violence"),
    arrearsMonths: fc.nat(4),
    enrolled: fc.boolean(),
    heirs: fc.constant("unknown"),
  },
  { requiredKeys: ["date", "segment", "death"] },
);

const member = fc.record(
  {
    segment,
    programmes: fc.constant(["jkk", "jkm", "jht", "jp", "jkp"]),
    wage: fc.constant(4_000_000),
    membershipStart: fc.constantFrom("2016-01-01", "2026-04-20"),
    contributionMonths: fc.constantFrom(2, 40),
    arrearsMonths: fc.nat(4),
    jht: fc.constant({ balance: 10_000_000 }),
  },
  { requiredKeys: ["segment", "programmes"] },
);

const event = fc.oneof(
  fc.record({ kind: fc.constant("death"), date, cause: fc.constantFrom("work-accident", "other") }),
  fc.record({
    kind: fc.constant("work-accident"),
    date,
    totalDisability: fc.boolean(),
    circumstance: fc.constant("commute"),
    temporaryInability: fc.constant({ days: 20 }),
  }),
  fc.record({
    kind: fc.constant("job-loss"),
    date: fc.constantFrom("2024-12-01", "2025-08-01"),
    cause: fc.constantFrom("dismissal", "resignation"),
  }),
  fc.record({ kind: fc.constant("retirement"), date }),
);

const calculators: Readonly<
  Record<string, { readonly facts: Arbitrary<Facts>; readonly compute: (facts: never) => Answer }>
> = {
  JKM: { facts: death, compute: computeJkmBenefit },
  "JKM with heirs": {
    facts: fc.record({ date, segment, family, contributionMonths: fc.constant(40) }),
    compute: computeJkmBenefit,
  },
  JKK: { facts: accident, compute: computeJkkBenefit },
  scholarship: {
    facts: fc.record(
      { eventDate: date, cause: fc.constantFrom("other", "work-accident-death"), children },
      { requiredKeys: ["eventDate", "cause", "children"] },
    ),
    compute: projectScholarship,
  },
  "migrant workers": {
    facts: fc.oneof(
      fc.record({
        date,
        phase: fc.constantFrom("before", "during"),
        event: fc.constant("death"),
        cause: fc.constantFrom("work-accident", "other"),
        children,
      }),
      fc.record({
        date,
        phase: fc.constant("before"),
        event: fc.constant("failed-departure"),
      }),
    ),
    compute: computeMigrantWorkerBenefit,
  },
  JHT: {
    facts: fc.record({
      date: fc.constantFrom("2024-05-29", "2026-05-01"),
      segment,
      ground: fc.constantFrom("death", "resignation", "pension-age", "partial-home"),
      balance: fc.constant(10_000_000),
    }),
    compute: computeJhtClaim,
  },
  JP: {
    facts: fc.record(
      {
        kind: fc.constantFrom("old-age", "disability", "widow", "child", "parent"),
        date,
        segment: fc.constant("wage-earner"),
        contributionMonths: fc.constantFrom(12, 180),
        accumulated: fc.constant({ contributions: 5_000_000, returns: 1_000_000 }),
        enrolled: fc.boolean(),
      },
      { requiredKeys: ["kind", "date", "segment"] },
    ),
    compute: computePension,
  },
  JKP: {
    facts: fc.record(
      {
        terminationDate: fc.constantFrom("2022-06-10", "2024-12-01", "2025-08-01"),
        cause: fc.constantFrom("dismissal", "resignation"),
        wage: fc.constant(4_000_000),
        enrolled: fc.boolean(),
        contributionMonthsInLast24: fc.constantFrom(11, 24),
        months: fc.constant([{ month: 2 }, { month: 6, applications: 5 }]),
      },
      { requiredKeys: ["terminationDate", "cause"] },
    ),
    compute: computeJkpBenefit,
  },
  events: {
    facts: fc.record(
      { event, member, family: fc.array(relative, { maxLength: 4 }) },
      { requiredKeys: ["event", "member"] },
    ),
    compute: assessEvent,
  },
};

/** The input with a value at a path like `children[1].grade`. */
function withAnswer(value: unknown, [name, ...rest]: readonly string[], answer: unknown): unknown {
  if (name === undefined) return answer;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) =>
      String(index) === name ? withAnswer(item, rest, answer) : item,
    );
  }
  const known = (value ?? {}) as Facts;
  return { ...known, [name]: withAnswer(known[name], rest, answer) };
}

function attempt(compute: (facts: never) => Answer, facts: unknown): Answer | undefined {
  try {
    return compute(facts as never);
  } catch (error) {
    if (error instanceof MissingFactError || !(error instanceof JamsosnakerError)) throw error;
    return undefined;
  }
}

/** The name of a fact without its place: `grade` of `children[1].grade`. */
function lastNameOf(field: string): string {
  const last = field.split(".").at(-1) ?? "";
  return last.replace(/\[\d+\]$/, "");
}

function unanswerable(field: string): never {
  throw new Error(`no answer to ${field}`);
}

function isOpen({ undetermined }: Answer): boolean {
  return undetermined.some(({ missing }) => missing.length > 0);
}

test.each(Object.entries(calculators))(
  "%s: an answer to what is open never lowers the total, and the end lies within the bounds",
  (name, { facts, compute }) => {
    let answered = 0;
    fc.assert(
      fc.property(facts, fc.infiniteStream(fc.nat()), fc.gen(), (given, picks, draw) => {
        let input: unknown = given;
        const first = attempt(compute, input);
        if (!first) return;
        let last = first;
        for (let round = 0; round < 20; round += 1) {
          const open = last.undetermined.flatMap(({ missing }) => missing);
          const field = open[Number(picks.next().value) % Math.max(open.length, 1)];
          if (field === undefined) break;
          const answer = answers[lastNameOf(field)] ?? unanswerable(field);
          const names = field.split(/[.[\]]+/).filter((name) => name !== "");
          input = withAnswer(
            input,
            names,
            draw(() => answer),
          );
          const next = attempt(compute, input);
          if (!next) return;
          expect(next.total, JSON.stringify({ field, input })).toBeGreaterThanOrEqual(last.total);
          last = next;
          answered += 1;
        }
        if (isOpen(last)) return;
        const { total, undetermined, waiting = 0 } = first;
        const least = undetermined.map(({ atLeast = 0, monthly }) => (monthly ? 0 : atLeast));
        expect(last.total, JSON.stringify(input)).toBeGreaterThanOrEqual(sum(least) + total);
        const most = undetermined.map(({ atMost, monthly }) => (monthly ? 0 : atMost));
        if (most.every((one) => one !== undefined)) {
          expect(last.total, JSON.stringify(input)).toBeLessThanOrEqual(
            sum(most) + total + waiting,
          );
        }
      }),
      { numRuns: triesOf[name] ?? 400 },
    );
    expect(answered).toBeGreaterThan(5);
  },
  30_000,
);

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
