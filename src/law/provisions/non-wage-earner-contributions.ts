import type { Provision } from "../provision.js";

/** One income band of a non-wage earner: monthly income, basis, contribution. */
export interface IncomeBand {
  /** Number of the band, 1 to 33. */
  readonly number: number;
  /** Lowest monthly income of the band. */
  readonly from: number;
  /** Highest monthly income as printed; absent for the last band. */
  readonly printedTo?: number | undefined;
  /** Deemed income: the basis of the contribution and of JKK benefits. */
  readonly basis: number;
  /** Contribution a month. */
  readonly amount: number;
}

type Row = readonly [from: number, printedTo: number | undefined, basis: number, amount: number];

function bands(rows: readonly Row[]): readonly IncomeBand[] {
  return rows.map(([from, printedTo, basis, amount], index) => ({
    number: index + 1,
    from,
    ...(printedTo !== undefined && { printedTo }),
    basis,
    amount,
  }));
}

/** JKK contribution of a non-wage earner by income band, which the member chooses. */
export const jkkBands: Provision<readonly IncomeBand[], "jkk.contribution.non-wage-earner.bands"> =
  {
    id: "jkk.contribution.non-wage-earner.bands",
    unit: "rupiah-a-month",
    programme: "jkk",
    versions: [
      {
        from: "2015-07-01",
        value: bands([
          [0, 1_099_000, 1_000_000, 10_000],
          [1_100_000, 1_299_000, 1_200_000, 12_000],
          [1_300_000, 1_499_000, 1_400_000, 14_000],
          [1_500_000, 1_699_000, 1_600_000, 16_000],
          [1_700_000, 1_899_000, 1_800_000, 18_000],
          [1_900_000, 2_099_000, 2_000_000, 20_000],
          [2_100_000, 2_299_000, 2_200_000, 22_000],
          [2_300_000, 2_499_000, 2_400_000, 24_000],
          [2_500_000, 2_699_000, 2_600_000, 26_000],
          [2_700_000, 3_199_000, 2_950_000, 29_500],
          [3_200_000, 3_699_000, 3_450_000, 34_500],
          [3_700_000, 4_199_000, 3_950_000, 39_500],
          [4_200_000, 4_699_000, 4_450_000, 44_500],
          [4_700_000, 5_199_000, 4_950_000, 49_500],
          [5_200_000, 5_699_000, 5_450_000, 54_500],
          [5_700_000, 6_199_000, 5_950_000, 59_500],
          [6_200_000, 6_699_000, 6_450_000, 64_500],
          [6_700_000, 7_199_000, 6_950_000, 69_500],
          [7_200_000, 7_699_000, 7_450_000, 74_500],
          [7_700_000, 8_199_000, 7_950_000, 79_500],
          [8_200_000, 9_199_000, 8_700_000, 87_000],
          [9_200_000, 10_199_000, 9_700_000, 97_000],
          [10_200_000, 11_199_000, 10_700_000, 107_000],
          [11_200_000, 12_199_000, 11_700_000, 117_000],
          [12_200_000, 13_199_000, 12_700_000, 127_000],
          [13_200_000, 14_199_000, 13_700_000, 137_000],
          [14_200_000, 15_199_000, 14_700_000, 147_000],
          [15_200_000, 16_199_000, 15_700_000, 157_000],
          [16_200_000, 17_199_000, 16_700_000, 167_000],
          [17_200_000, 18_199_000, 17_700_000, 177_000],
          [18_200_000, 19_199_000, 18_700_000, 187_000],
          [19_200_000, 20_199_000, 19_700_000, 197_000],
          [20_200_000, undefined, 20_700_000, 207_000],
        ]),
        cites: [{ regulation: "pp-44-2015", article: "Pasal 20 ayat (1) dan (2), Lampiran II" }],
        evidence: "text",
      },
    ],
  };

/** JHT contribution of a non-wage earner by income band. */
export const jhtBands: Provision<readonly IncomeBand[], "jht.contribution.non-wage-earner.bands"> =
  {
    id: "jht.contribution.non-wage-earner.bands",
    unit: "rupiah-a-month",
    programme: "jht",
    versions: [
      {
        from: "2015-07-01",
        value: bands([
          [0, 1_099_000, 1_000_000, 20_000],
          [1_100_000, 1_299_000, 1_200_000, 24_000],
          [1_300_000, 1_499_000, 1_400_000, 28_000],
          [1_500_000, 1_699_000, 1_600_000, 32_000],
          [1_700_000, 1_899_000, 1_800_000, 36_000],
          [1_900_000, 2_099_000, 2_000_000, 40_000],
          [2_100_000, 2_299_000, 2_200_000, 44_000],
          [2_300_000, 2_499_000, 2_400_000, 48_000],
          [2_500_000, 2_699_000, 2_600_000, 52_000],
          [2_700_000, 3_199_000, 2_950_000, 59_000],
          [3_200_000, 3_699_000, 3_450_000, 69_000],
          [3_700_000, 4_199_000, 3_950_000, 79_000],
          [4_200_000, 4_699_000, 4_450_000, 89_000],
          [4_700_000, 5_199_000, 4_950_000, 99_000],
          [5_200_000, 5_699_000, 5_450_000, 109_000],
          [5_700_000, 6_199_000, 5_950_000, 119_000],
          [6_200_000, 6_699_000, 6_450_000, 129_000],
          [6_700_000, 7_199_000, 6_950_000, 139_000],
          [7_200_000, 7_699_000, 7_450_000, 149_000],
          [7_700_000, 8_199_000, 7_950_000, 159_000],
          [8_200_000, 9_199_000, 8_700_000, 174_000],
          [9_200_000, 10_199_000, 9_700_000, 194_000],
          [10_200_000, 11_199_000, 10_700_000, 214_000],
          [11_200_000, 12_199_000, 11_700_000, 234_000],
          [12_200_000, 13_199_000, 12_700_000, 254_000],
          [13_200_000, 14_199_000, 13_700_000, 274_000],
          [14_200_000, 15_199_000, 14_700_000, 294_000],
          [15_200_000, 16_199_000, 15_700_000, 314_000],
          [16_200_000, 17_199_000, 16_700_000, 334_000],
          [17_200_000, 18_199_000, 17_700_000, 354_000],
          [18_200_000, 19_199_000, 18_700_000, 374_000],
          [19_200_000, 20_199_000, 19_700_000, 394_000],
          [20_200_000, undefined, 20_700_000, 414_000],
        ]),
        cites: [{ regulation: "pp-46-2015", article: "Pasal 18, Lampiran" }],
        evidence: "text",
      },
    ],
  };

/** JKM contribution of a non-wage earner, the same for every income. */
export const jkmNonWageEarnerAmount: Provision<number, "jkm.contribution.non-wage-earner.amount"> =
  {
    id: "jkm.contribution.non-wage-earner.amount",
    unit: "rupiah-a-month",
    programme: "jkm",
    versions: [
      {
        from: "2015-07-01",
        value: 6_800,
        cites: [{ regulation: "pp-44-2015", article: "Pasal 20 ayat (3)" }],
        evidence: "text",
      },
    ],
  };

/** All provisions of this file, by name. */
export const nonWageEarnerContributionsProvisions = [
  jhtBands,
  jkkBands,
  jkmNonWageEarnerAmount,
] as const;
