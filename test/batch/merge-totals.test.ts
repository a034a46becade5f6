import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { computeContribution, InvalidInputError, UnsafeAmountError } from "jamsosnaker";
import {
  emptyTotals,
  mergeTotals,
  wageEarnerColumns,
  type ContributionTotals,
} from "jamsosnaker/batch";
import { runs } from "../runs.js";

const rupiah = fc.oneof(
  fc.nat(1_000_000_000_000),
  fc.nat(1_000_000_000_000).map((sen) => sen / 100),
);
const totals: fc.Arbitrary<ContributionTotals> = fc.record({
  persons: fc.nat(1_000_000),
  faults: fc.nat(1_000),
  total: rupiah,
  byProgramme: fc.record(
    { jkk: rupiah, jkm: rupiah, jht: rupiah, jp: rupiah, "jkk-jkm": rupiah },
    { requiredKeys: [] },
  ),
  byPayer: fc.record({ employer: rupiah, worker: rupiah, state: rupiah }, { requiredKeys: [] }),
});

describe("tallies of contributions", () => {
  test("the order of merging changes nothing, down to the JSON", () => {
    fc.assert(
      fc.property(totals, totals, totals, (a, b, c) => {
        const left = mergeTotals(mergeTotals(a, b), c);
        expect(JSON.stringify(mergeTotals(c, mergeTotals(b, a)))).toBe(JSON.stringify(left));
        expect(JSON.stringify(mergeTotals(a, mergeTotals(b, c)))).toBe(JSON.stringify(left));
        expect(
          mergeTotals(JSON.parse(JSON.stringify(left)) as ContributionTotals, emptyTotals()),
        ).toEqual(left);
        expect(mergeTotals(a, emptyTotals())).toEqual(a);
      }),
    );
  });

  test("parts of a batch add up to the batch", () => {
    const wages = Float64Array.from({ length: 1_000 }, (_, index) => 2_345_678.9 + index * 31_337);
    const riskGroups = Uint8Array.from(wages, (_, index) => index % 6);
    const ofRows = (from: number, to: number, sen: boolean): ContributionTotals =>
      wageEarnerColumns(
        {
          month: "2026-05",
          wages: wages.subarray(from, to),
          riskGroups: riskGroups.subarray(from, to),
          programmes: ["jkk", "jkm", "jht", "jp"],
        },
        { rounding: { to: sen ? "sen" : "rupiah" } },
      ).totals;
    fc.assert(
      fc.property(fc.nat(1_000), fc.boolean(), (cut, sen) => {
        const whole = ofRows(0, 1_000, sen);
        expect(mergeTotals(ofRows(cut, 1_000, sen), ofRows(0, cut, sen))).toEqual(whole);
        expect(whole.persons + whole.faults).toBe(1_000);
      }),
      runs(30),
    );
  });

  test("a single bill can be added to a tally", () => {
    const { total, byProgramme, byPayer } = computeContribution({
      segment: "non-wage-earner",
      month: "2024-05",
      income: 1_000_000,
      programmes: ["jkk", "jkm"],
    });
    const one = { persons: 1, faults: 0, total, byProgramme, byPayer };
    expect(mergeTotals(one, one)).toEqual({
      persons: 2,
      faults: 0,
      total: 33_600,
      byProgramme: { jkk: 20_000, jkm: 13_600 },
      byPayer: { worker: 33_600 },
    });
  });

  test("refuses sums beyond what is exact, and what is no tally", () => {
    const most = { ...emptyTotals(), total: Number.MAX_SAFE_INTEGER };
    expect(mergeTotals(most, emptyTotals())).toEqual(most);
    expect(() => mergeTotals(most, { ...emptyTotals(), total: 1 })).toThrow(UnsafeAmountError);
    expect(() => mergeTotals({ ...emptyTotals(), total: -1 }, emptyTotals())).toThrow(
      InvalidInputError,
    );
    const unknown = { ...emptyTotals(), byProgramme: { bpjs: 1 } } as ContributionTotals;
    expect(() => mergeTotals(emptyTotals(), unknown)).toThrow(/b\.byProgramme/);
    expect(() => mergeTotals(emptyTotals(), undefined as never)).toThrow(InvalidInputError);
  });

  test("an empty tally is a new one each time", () => {
    expect(emptyTotals()).not.toBe(emptyTotals());
  });
});
