import fc from "fast-check";
import { expect } from "vitest";
import {
  amendLaw,
  computeContribution,
  indonesianLaw,
  JamsosnakerError,
  readings,
  UnsafeAmountError,
  type Contribution,
  type ContributionInput,
  type Law,
  type Options,
} from "jamsosnaker";
import { columnFaults, type ColumnFault, type ColumnVector } from "jamsosnaker/batch";

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

/** The rows at fault. */
export function rowsAtFault(faults: Uint8Array): number[] {
  return [...faults].flatMap((code, row) => (code === 0 ? [] : [row]));
}

/** The faults by row, in words. */
export function faultsOf(faults: Uint8Array): (ColumnFault | undefined)[] {
  return Array.from(faults, (code) => columnFaults[code]);
}

/** A vector as Apache Arrow has it: nulls among the values, and an array in which they are zeros. */
export function vectorOf<Value>(
  values: readonly (Value | null)[],
  toArray?: () => unknown,
): ColumnVector<Value> {
  return {
    length: values.length,
    nullCount: values.filter((value) => value === null).length,
    get: (row) => values[row],
    ...(toArray && { toArray }),
  };
}

/** What columns say of rows: the first warning of each code, for all rows without fault. */
export function codesOf(
  results: readonly { readonly warnings: readonly { code: string }[] }[],
): string[] {
  const codes = results.flatMap(({ warnings }) => warnings.map(({ code }) => code));
  return [...new Set(codes)].filter((code) => !/^amounts?-looks?-too-small$/.test(code)).sort();
}

/** What the calculator answers to a row, or the error that it throws. */
export type Answer<Result> =
  | { readonly result: Result; readonly error?: undefined }
  | { readonly error: JamsosnakerError; readonly result?: undefined };

export function answerOf<Result>(ask: () => Result): Answer<Result> {
  try {
    return { result: ask() };
  } catch (error) {
    if (error instanceof JamsosnakerError) return { error };
    throw error;
  }
}

/** The fault that columns give for an error of the calculator. */
export function faultOf({ code }: JamsosnakerError): ColumnFault {
  return code === "invalid-input" || code === "aborted" ? "not-valid" : code;
}

/** A result over columns, or undefined where the whole is refused as a row of it is. */
export function columnsOrRefusal<Result>(
  columns: () => Result,
  answers: readonly Answer<unknown>[],
): Result | undefined {
  const answer = answerOf(columns);
  if (!answer.error) return answer.result;
  // The sum of a few of the largest amounts is itself beyond what is exact.
  if (answer.error instanceof UnsafeAmountError) return undefined;
  const messages = answers.map(({ error }) => error?.message);
  expect(messages).toContain(answer.error.message);
  return undefined;
}

/** That columns say what the rows say: readings and provisions all, warnings by their codes. */
export function expectSaidOfRows(columns: Recorded, answers: readonly Answer<Recorded>[]): void {
  const results = answers.flatMap(({ result }) => result ?? []);
  if (results.length === 0) return;
  expect(codesOf([columns])).toEqual(codesOf(results));
  const all = (part: "provisions" | "readings"): unknown[] =>
    [
      ...new Set(results.flatMap((result) => result[part].map((use) => JSON.stringify(use)))),
    ].sort();
  expect(columns.provisions.map((use) => JSON.stringify(use)).sort()).toEqual(all("provisions"));
  expect(columns.readings.map((use) => JSON.stringify(use)).sort()).toEqual(all("readings"));
}

interface Recorded {
  readonly provisions: readonly unknown[];
  readonly readings: readonly unknown[];
  readonly warnings: readonly { readonly code: string }[];
}

/** Some answers to open questions of law, chosen at random. */
export const readingsChosen: fc.Arbitrary<Options> = fc
  .subarray([...readings.list()], { maxLength: 12 })
  .chain((some) =>
    fc.record(
      Object.fromEntries(
        some
          .filter(({ id }) => id !== "rounding")
          .map(({ id, options }) => [id, fc.constantFrom(...options)]),
      ),
    ),
  )
  .map((chosen) => ({ readings: chosen }));

/** A law in which amounts and bounds of benefits and contributions differ. */
export const amended: Law = amendLaw(indonesianLaw, {
  name: "columns",
  changes: [
    ["jkm.benefit.lump-sum", 33_333_333],
    ["scholarship.jkm.contribution-months", 24],
    ["jkk.benefit.death", { percent: "61.5", wages: 70 }],
    ["jht.contribution.wage-earner.rate", { employer: "4.1", worker: "2.25" }],
    ["jkk.contribution.construction.wage-rate", "1.7777"],
  ].map(([provision, value]) => ({
    provision: provision as string,
    from: "2024-03-15",
    value,
    cites: [{ regulation: "pp-44-2015", article: "Pasal 1" }],
  })),
});

/** Roundings, readings and laws together. */
export const anyOptions: fc.Arbitrary<Options> = fc
  .tuple(roundings, readingsChosen, fc.constantFrom(undefined, amended))
  .map(([rounding, chosen, law]) => ({ ...rounding, ...chosen, ...(law && { law }) }));

/** Whole numbers as they come: few, many, none, and what is no count. */
export const counts = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(most) },
    { weight: 1, arbitrary: fc.constantFrom(NaN, -1, 1.5, 2 ** 53, Infinity, 720, 721, 0) },
  );
