import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addToTally,
  coverageOfTally,
  emptyCoverageTally,
  fundingSources,
  InvalidInputError,
  measureCoverage,
  mergeTallies,
  UnsafeAmountError,
  type CoverageRow,
} from "jamsosnaker";
import { coverageColumns, type CoverageColumnsInput } from "jamsosnaker/batch";
import { answerOf, counts, faultOf, faultsOf, vectorOf } from "./row-by-row.js";

const regions = ["62.05", "62.71", "31.71"];
const periods = ["2025", "2025-03", "2026-01-31"];
const sexes = ["female", "male"] as const;

const table = fc.array(
  fc.record({
    covered: counts(30),
    workers: counts(30),
    region: fc.nat(2),
    sex: fc.nat(1),
    fundedBy: fc.nat(fundingSources.length - 1),
    period: fc.nat(2),
  }),
  { maxLength: 40 },
);

describe("coverage in columns", () => {
  test("the tally is that of addToTally, each gap that of measureCoverage, each refused row a fault", () => {
    const has = fc.record({ region: fc.boolean(), sex: fc.boolean(), more: fc.boolean() });
    fc.assert(
      fc.property(table, has, fc.nat(40), (rows, named, cut) => {
        const rowOf = (row: (typeof rows)[number]): CoverageRow => ({
          covered: row.covered,
          workers: row.workers,
          ...(named.region && { region: regions[row.region] }),
          ...(named.sex && { sex: sexes[row.sex] }),
          ...(named.more && {
            fundedBy: fundingSources[row.fundedBy],
            period: periods[row.period],
          }),
        });
        const columnsOf = (some: typeof rows): CoverageColumnsInput => ({
          definition: "segment",
          covered: Float64Array.from(some, ({ covered }) => covered),
          workers: vectorOf(some.map(({ workers }) => (Number.isNaN(workers) ? null : workers))),
          ...(named.region && {
            region: vectorOf(some.map(({ region }) => regions[region] ?? "")),
          }),
          ...(named.sex && {
            sex: { labels: sexes, codes: Uint8Array.from(some, ({ sex }) => sex) },
          }),
          ...(named.more && {
            fundedBy: {
              labels: fundingSources,
              codes: Uint16Array.from(some, ({ fundedBy }) => fundedBy),
            },
            period: { labels: periods, codes: Uint8Array.from(some, ({ period }) => period) },
          }),
        });
        const answers = rows.map((row) =>
          answerOf(() => measureCoverage([rowOf(row)], { definition: "segment" })),
        );
        const { columns, faults, tally, count } = coverageColumns(columnsOf(rows));
        expect(count).toBe(rows.length);
        expect([...columns.gap]).toEqual(answers.map((one) => one.result?.overall.gap ?? NaN));
        const found = faultsOf(faults);
        expect(found).toEqual(
          answers.map(({ error }, row) => {
            const { covered, workers } = rows[row] ?? {};
            if (Number.isNaN(covered)) return "missing";
            if (covered === 0 || !error) return error ? faultOrMissing(workers) : "none";
            return found[row] === "missing" && Number.isNaN(workers) ? "missing" : faultOf(error);
          }),
        );
        const good = rows.filter((_, row) => answers[row]?.result).map(rowOf);
        expect(tally).toEqual(addToTally(emptyCoverageTally("segment"), good));
        const parts = [rows.slice(0, cut), rows.slice(cut)].map(
          (part, index) => coverageColumns({ ...columnsOf(part), source: `part ${index}` }).tally,
        );
        const merged = parts.reduce(mergeTallies);
        expect(merged.cells).toEqual(tally.cells);
        expect(merged.sources).toEqual(["part 0", "part 1"]);
      }),
    );
  });

  test("people one by one, as two machines count them", () => {
    const part = (covered: Uint8Array): ReturnType<typeof coverageColumns>["tally"] =>
      coverageColumns({
        definition: "segment",
        covered,
        workers: 1,
        region: "62.05",
        period: "2026",
      }).tally;
    const tally = mergeTallies(part(Uint8Array.of(1, 0, 1)), part(Uint8Array.of(1)));
    expect(coverageOfTally(tally, { by: "region" }).groups).toEqual([
      { group: "62.05", covered: 3, workers: 4, ratio: 0.75, percent: "75.00", gap: 1 },
    ]);
  });

  test("a label that is none, a null and a code beyond the list are faults", () => {
    const columns = coverageColumns({
      definition: "segment",
      covered: Uint8Array.of(1, 1, 1, 1),
      workers: 1,
      sex: vectorOf(["male", "L", null, "female"]) as never,
      region: { labels: ["62.05"], codes: Uint8Array.of(0, 0, 0, 7) },
    });
    expect(faultsOf(columns.faults)).toEqual(["none", "unknown-label", "missing", "unknown-label"]);
    expect(columns.tally.cells).toEqual([{ region: "62.05", sex: "male", covered: 1, workers: 1 }]);
  });

  test("refuses no columns, labels that are none, and sums too large", () => {
    expect(() => coverageColumns({ definition: "segment", covered: 1, workers: 1 })).toThrow(
      InvalidInputError,
    );
    const covered = Float64Array.of(2 ** 53 - 1, 1);
    expect(() => coverageColumns({ definition: "segment", covered, workers: 1 })).toThrow(
      UnsafeAmountError,
    );
    expect(() =>
      coverageColumns({ definition: "segment", covered, workers: 1, period: "2026-13" }),
    ).toThrow(/period/);
  });
});

function faultOrMissing(workers: number | undefined): string {
  return Number.isNaN(workers) ? "missing" : "not-valid";
}
