import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  amendLaw,
  computeContribution,
  type ContributionInput,
  indonesianLaw,
  JamsosnakerError,
  type Law,
  type Options,
  riskGroups,
} from "jamsosnaker";
import * as schemas from "jamsosnaker/schemas";
import { contributionInputSchema } from "../../src/contributions/contribution-input.js";
import { hostileValues } from "../fuzz/hostile-values.js";
import { runs } from "../runs.js";

/** The law in an object that could change, of which no plans are kept. */
const unplanned = (law: Law): Law => ({ ...law });

const reform = amendLaw(indonesianLaw, {
  name: "reform",
  changes: [
    {
      provision: "jkm.contribution.wage-earner.rate",
      from: "2026-01-01",
      value: "0.35",
      cites: [{ regulation: "pp-44-2015", article: "Pasal 18" }],
      evidence: "text",
    },
  ],
});

const month = fc
  .tuple(fc.integer({ min: 2014, max: 2028 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, ofYear]) => `${year}-${String(ofYear).padStart(2, "0")}`);
const perhaps = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
const amount = fc.oneof(
  fc.integer({ min: 1, max: 30_000_000 }),
  fc.integer({ min: 100, max: 3_000_000_000 }).map((sen) => sen / 100),
  fc.integer({ min: 1, max: 30_000_000 }).map(String),
  fc.constantFrom(99_999, 100_000, 1_099_000, 1_099_000.5, 1_100_000, 11_086_300, 11_086_300.01),
);

const wageEarner = fc.record(
  {
    segment: fc.constant("wage-earner"),
    month,
    wage: fc.oneof(amount, fc.record({ daily: amount })),
    riskGroup: fc.constantFrom(...riskGroups),
    programmes: fc.oneof(
      fc.subarray(["jkk", "jkm", "jht", "jp", "jkp"], { minLength: 1 }),
      fc.constant("required"),
    ),
    jkpEnrolled: perhaps(fc.boolean()),
    firstContribution: perhaps(fc.boolean()),
    citizen: perhaps(fc.boolean()),
    fundedBy: perhaps(fc.constantFrom("apbd", "employer")),
    birthDate: perhaps(fc.constantFrom("1960-02-29", "1990-05-05")),
    minimumWage: perhaps(fc.constant(3_500_000)),
    employer: perhaps(
      fc.record(
        {
          size: fc.constantFrom("micro", "small", "medium", "large"),
          industry: fc.constantFrom("footwear", "other"),
          activeMembers: fc.constantFrom(10, 60),
          arrearsFree: fc.boolean(),
          defersPension: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    ),
  },
  { requiredKeys: ["segment", "month", "wage", "programmes"] },
);

const nonWageEarner = fc.record(
  {
    segment: fc.constant("non-wage-earner"),
    month,
    income: fc.oneof(amount, fc.record({ band: fc.integer({ min: 1, max: 70 }) })),
    programmes: fc.oneof(
      fc.subarray(["jkk", "jkm", "jht", "jp"], { minLength: 1 }),
      fc.constant("required"),
    ),
    sector: perhaps(fc.constantFrom("transport", "other")),
    fundedBy: perhaps(fc.constantFrom("self", "apbn", "apbd", "apbdes", "csr", "zakat")),
    isEmployer: perhaps(fc.boolean()),
    arrearsFree: perhaps(fc.boolean()),
    memberSince: perhaps(fc.constantFrom("2019-05", "2020-09")),
  },
  { requiredKeys: ["segment", "month", "income", "programmes"] },
);

const options = fc.constantFrom<Options>(
  {},
  { rounding: { to: "sen" } },
  { rounding: { mode: "up" } },
  { readings: { "month-of-change": "first-day", "bpu.income-gaps": undefined } as never },
  { readings: { "jkp.share-basis": "whole-wage", "jkp.jkm-share": "0.20" } as never },
);

const inputSchemas = Object.entries(schemas).flatMap(([name, schema]): [string, z.ZodType][] =>
  schema instanceof z.ZodType && /(?:Input|Row|Context)Schema$/.test(name) ? [[name, schema]] : [],
);

function outcome(input: unknown, given?: Options): string {
  try {
    return JSON.stringify(computeContribution(input as ContributionInput, given));
  } catch (error) {
    if (!(error instanceof JamsosnakerError)) throw error;
    return JSON.stringify(error);
  }
}

describe("bills by a plan", () => {
  test.each([
    ["wage earners", wageEarner],
    ["non-wage earners", nonWageEarner],
  ] as const)("of %s are those without one, to the letter, asked once and twice", (_, input) => {
    fc.assert(
      fc.property(input, options, fc.boolean(), (one, chosen, isReform) => {
        const law = isReform ? reform : indonesianLaw;
        const slow = outcome(one, { ...chosen, law: unplanned(law) });
        const given = { ...chosen, law };
        expect([outcome(one, given), outcome(one, given)]).toEqual([slow, slow]);
        if (!isReform) expect(outcome(one, chosen)).toBe(slow);
      }),
      runs(400),
    );
  });

  test("a bill that a plan shares cannot be changed", () => {
    const input = {
      segment: "non-wage-earner",
      month: "2026-05",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
      fundedBy: "apbd",
    } as const;
    const bill = computeContribution(input) as { total: number };
    expect(() => {
      bill.total = 1;
    }).toThrow(TypeError);
    expect(computeContribution(input).total).toBe(16_800);
  });
});

describe("schemas that are compiled after many uses", () => {
  const told = (schema: z.ZodType, value: unknown): unknown => {
    try {
      const parsed = schema.safeParse(value);
      if (parsed.success) return parsed.data;
      const isReadable = parsed.error.issues[0]?.message !== "expected.readable";
      return isReadable ? parsed.error.issues : "unreadable";
    } catch {
      return "unreadable";
    }
  };
  const slips = [undefined, null, "", 0, -1, 0.5, "1", [], {}, "x", Number.NaN, true];

  test.each(inputSchemas)("%s takes and refuses the same", (_, schema) => {
    const compiled = z.compile(schema);
    const { examples = [] } = schemas.schemaRegistry.get(schema) ?? {};
    const spoiled = examples.flatMap((example) =>
      Object.keys(example as object).flatMap((field) =>
        slips.map((slip) => ({ ...(example as object), [field]: slip })),
      ),
    );
    for (const value of [...examples, ...spoiled, ...hostileValues]) {
      expect(told(compiled, value)).toEqual(told(schema, value));
    }
  });

  test("a bill's schema is compiled, and all it takes is taken before and after", () => {
    const input = {
      segment: "wage-earner",
      month: "2026-05",
      wage: 5_000_000,
      riskGroup: "low",
      programmes: ["jkk"],
    };
    expect(z.compile(contributionInputSchema)).not.toBe(contributionInputSchema);
    const before = outcome(input);
    for (let times = 0; times < 5_001; times += 1) outcome(input);
    expect(outcome(input)).toBe(before);
    expect(outcome({ ...input, wage: 0 })).toContain("wage");
  });
});
