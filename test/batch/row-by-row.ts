import fc from "fast-check";
import {
  computeContribution,
  JamsosnakerError,
  type Contribution,
  type ContributionInput,
  type Options,
} from "jamsosnaker";

/** The bill of one row by the calculator; undefined where the calculator refuses the row. */
export function billOf(input: ContributionInput, options?: Options): Contribution | undefined {
  try {
    return computeContribution(input, options);
  } catch (error) {
    if (error instanceof JamsosnakerError) return undefined;
    throw error;
  }
}

/** One line of a bill; NaN where there is no bill. */
export function amountOf(bill: Contribution | undefined, programme: string, payer: string): number {
  const line = bill?.lines.find((each) => each.programme === programme && each.payer === payer);
  return line?.amount ?? Number.NaN;
}

/** Contribution months under the law that is known. */
export const months: fc.Arbitrary<string> = fc
  .integer({ min: 2015 * 12 + 6, max: 2028 * 12 + 11 })
  .map((index) => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`);

/** Rupiah as it is found in files: whole, with sen, very large, and what is no rupiah at all. */
export const amounts: fc.Arbitrary<number> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(50_000_000) },
  { weight: 4, arbitrary: fc.nat(5_000_000_000).map((sen) => sen / 100) },
  { weight: 2, arbitrary: fc.nat(4_000_000_000_000).map((sen) => sen / 100) },
  { weight: 1, arbitrary: fc.maxSafeNat() },
  { weight: 1, arbitrary: fc.maxSafeNat().map((sen) => sen / 100) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(0, -0, -1, 0.001, NaN, Infinity, 2 ** 53, 11_086_300) },
);

/** All ways of rounding. */
export const roundings: fc.Arbitrary<Options> = fc.record({
  rounding: fc.record(
    {
      to: fc.constantFrom("rupiah" as const, "sen" as const),
      mode: fc.constantFrom(
        "half-up" as const,
        "down" as const,
        "up" as const,
        "half-even" as const,
      ),
    },
    { requiredKeys: [] },
  ),
});
