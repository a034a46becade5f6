import type { Options } from "../../law/options.js";
import { openScreening } from "./open-screening.js";
import type { RosterScheme, Screening, ScreeningContext } from "./screening.js";

/**
 * Opens a screening for lists that are too long to hold: rows go in one by one,
 * from as many files and villages as there are, and each gets its verdict.
 * Where places are limited an eligible row learns at the end whether it has one.
 *
 * Memory grows with the people met (a few bytes each, to find duplicates), the
 * villages and the places, not with what stands in the rows.
 *
 * Throws InvalidInputError for a scheme that is not one, and OutOfCoverageError
 * for a day before July 2015.
 *
 * @example
 * ```ts
 * const screening = createScreening({
 *   title: { id: "Pekerja rentan", en: "Vulnerable workers" },
 *   regulation: { title: "Peraturan Bupati", evidence: "secondary" },
 *   on: "2026-11-01",
 *   age: { to: { value: 65, inclusive: false } },
 *   programmes: ["jkk", "jkm"],
 * });
 * screening.add({ nik: "6205014609970001" }).outcome; // => "eligible"
 * screening.add({ nik: "6205014609970001" }).first?.row; // => 1
 * screening.finish().duplicates; // => 1
 * ```
 */
export function createScreening(
  scheme: RosterScheme,
  context: ScreeningContext = {},
  options?: Options,
): Screening {
  const { add, finish } = openScreening(scheme, context, options);
  return { add: (row) => add(row).verdict, finish };
}
