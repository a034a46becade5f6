import * as z from "zod";
import { expectations } from "../core/expectations.js";
import { countField, textField } from "../core/fields.js";
import { segments, type Segment } from "../core/vocabulary.js";
import type { CoverageOptions, CoverageRow } from "./coverage-report.js";

const expected = expectations({
  definition: {
    id: 'definisi: "eligible-bpjs", "employed-bps", "segment", atau { id, numerator, denominator, domicile }',
    en: 'a definition: "eligible-bpjs", "employed-bps", "segment" or { id, numerator, denominator, domicile }',
  },
  targetRatio: {
    id: "rasio di atas 0 sampai 1: tulis 0.2 untuk 20 persen",
    en: "a ratio above 0 and up to 1: write 0.2 for 20 percent",
  },
});

/** Schema of one row of a coverage count. */
export const coverageRowSchema: z.ZodType<CoverageRow> = z.strictObject({
  region: textField.exactOptional(),
  category: textField.exactOptional(),
  segment: z.enum(segments as readonly [Segment]).exactOptional(),
  covered: countField,
  workers: countField,
});

/** Schema of the options of `measureCoverage`. */
export const coverageOptionsSchema: z.ZodType<CoverageOptions> = z.strictObject({
  definition: z.union(
    [
      z.enum(["eligible-bpjs", "employed-bps", "segment"]),
      z.strictObject({
        id: textField,
        numerator: textField,
        denominator: textField,
        domicile: textField,
      }),
    ],
    { error: expected.definition.en },
  ),
  target: z
    .number({ error: expected.targetRatio.en })
    .refine((target) => target > 0 && target <= 1, { error: expected.targetRatio.en })
    .exactOptional(),
  by: z.enum(["region", "category", "segment"]).exactOptional(),
});

/** Schema of the input of `measureCoverage`. */
export const coverageInputSchema: z.ZodType<{
  rows: readonly CoverageRow[];
  options: CoverageOptions;
}> = z.strictObject({ rows: z.array(coverageRowSchema), options: coverageOptionsSchema });
