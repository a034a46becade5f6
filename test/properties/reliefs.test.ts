import fc from "fast-check";
import { expect, test } from "vitest";
import {
  computeContribution,
  JamsosnakerError,
  type Contribution,
  type ContributionInput,
  type Options,
} from "../../src/index.js";
import { labourIntensiveIndustries } from "../../src/law/labour-intensive-industries.js";
import { runs } from "../runs.js";

const month = fc.constantFrom(
  ...["2020-07", "2020-08", "2020-10", "2021-01", "2021-02", "2025-01", "2025-02", "2025-07"],
  ...["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-06", "2026-12", "2027-04"],
);
const memberSince = fc.constantFrom("2019-05", "2020-07", "2020-08", "2020-10", "2021-01");
const wage = fc.integer({ min: 1, max: 20_000_000 });
const optional = { requiredKeys: [] };

/** A bill with the facts of a relief, and the same bill with those that refuse every relief. */
interface Pair {
  readonly given: ContributionInput;
  readonly refused: ContributionInput;
}

const worker = fc
  .record({
    month,
    wage,
    segment: fc.constant("wage-earner" as const),
    riskGroup: fc.constantFrom("very-low" as const, "low", "medium", "high", "very-high"),
    programmes: fc.subarray(["jkk", "jkm", "jht", "jp"] as const, { minLength: 1 }),
    employer: fc.record(
      {
        industry: fc.constantFrom(...labourIntensiveIndustries, "other" as const),
        activeMembers: fc.constantFrom(49, 50),
        arrearsFree: fc.boolean(),
        memberSince,
      },
      optional,
    ),
  })
  .map(({ employer, ...job }): Pair => ({
    given: { ...job, employer },
    refused: { ...job, employer: { industry: "other", arrearsFree: false } },
  }));
const member = fc
  .record({
    month,
    person: fc.record({
      segment: fc.constant("non-wage-earner" as const),
      income: wage,
      sector: fc.constantFrom("transport" as const, "other"),
      programmes: fc.subarray(["jkk", "jkm", "jht"] as const, { minLength: 1 }),
    }),
    facts: fc.record({ arrearsFree: fc.boolean(), memberSince }, optional),
    fundedBy: fc.constantFrom("self" as const, "apbd", "apbdes", "dbh-cht", "csr", "zakat"),
    isEmployer: fc.boolean(),
  })
  .map(({ month: of, person, facts, fundedBy, isEmployer }): Pair => ({
    given: { month: of, ...person, ...facts, fundedBy, isEmployer },
    refused: { month: of, ...person, isEmployer, arrearsFree: false, fundedBy: "apbd" },
  }));
const project = fc
  .record({
    month,
    wages: wage,
    facts: fc.record({ arrearsFree: fc.boolean(), memberSince }, optional),
  })
  .map(({ facts, ...rest }): Pair => {
    const bill = { segment: "construction" as const, ...rest };
    return { given: { ...bill, ...facts }, refused: { ...bill, arrearsFree: false } };
  });
const readings = fc
  .record(
    {
      "relief.pp-50-2025.apbdes": fc.constantFrom("relief", "no-relief"),
      "relief.pp-50-2025.dbh": fc.constantFrom("relief", "no-relief"),
      "relief.pp-50-2025.private-payers": fc.constantFrom("relief", "no-relief"),
      "relief.pp-50-2025.employers": fc.constantFrom("relief", "no-relief"),
    },
    optional,
  )
  .map((chosen): Options => ({ readings: chosen }));

function attempt(input: ContributionInput, options: Options): Contribution | undefined {
  try {
    return computeContribution(input, options);
  } catch (error) {
    expect(error).toBeInstanceOf(JamsosnakerError);
    return undefined;
  }
}

test("a relief never raises a line, and a bill without one is the usual bill", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.oneof(worker, member, project), readings, ({ given, refused }, options) => {
      const bill = attempt(given, options);
      if (!bill) return;
      const usual = computeContribution(refused, options);
      expect(usual.reliefs.filter(({ applied }) => applied)).toEqual([]);
      expect(bill.lines).toHaveLength(usual.lines.length);
      bill.lines.forEach(({ amount }, index) => {
        expect(amount).toBeLessThanOrEqual(usual.lines[index]?.amount ?? 0);
      });
      const applied = bill.reliefs.filter((relief) => relief.applied);
      if (applied.length === 0) expect(bill.lines).toEqual(usual.lines);
      for (const { regulation } of applied) seen.add(`${bill.segment} ${regulation}`);
    }),
    runs(1_000),
  );
  expect([...seen].sort()).toEqual([
    "construction pp-49-2020",
    "non-wage-earner pp-49-2020",
    "non-wage-earner pp-50-2025",
    "wage-earner pp-49-2020",
    "wage-earner pp-7-2025",
  ]);
}, 30_000);
