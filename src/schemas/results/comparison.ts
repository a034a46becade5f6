import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { Comparable } from "../../explain/comparable-lines.js";
import type { ComparedLine, Comparison, DifferenceCause } from "../../explain/comparison.js";
import { described } from "../described.js";
import { provisionUse, readingUse, rupiah, rupiahDifference, text, recorded } from "../parts.js";
import { comparisonExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const differenceCause: z.ZodType<DifferenceCause> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("law"),
    a: maybe(z.array(z.string())),
    b: maybe(z.array(z.string())),
  }),
  z.strictObject({
    kind: z.literal("relief"),
    regulation: z.string(),
    a: maybe(text),
    b: maybe(text),
  }),
  z.strictObject({
    kind: z.literal("provision"),
    id: z.string(),
    a: maybe(provisionUse),
    b: maybe(provisionUse),
  }),
  z.strictObject({
    kind: z.literal("reading"),
    id: z.string(),
    a: maybe(readingUse),
    b: maybe(readingUse),
  }),
  z.strictObject({ kind: z.literal("facts"), a: maybe(rupiah), b: maybe(rupiah) }),
  z.strictObject({
    kind: z.literal("reason"),
    in: z.enum(["a", "b"]),
    reason: text,
    owed: maybe(rupiah),
  }),
]);

const comparedLine = objectOf<ComparedLine>({
  key: z.string(),
  label: text,
  a: maybe(rupiah),
  b: maybe(rupiah),
  difference: rupiahDifference,
  causes: z.array(differenceCause),
});

/** Schema of `Comparison`. */
export const comparisonSchema: z.ZodType<Comparison> = described(
  objectOf<Comparison>({
    kind: z.literal("comparison"),
    of: oneOf<Comparable["kind"]>({ contribution: true, benefit: true, "scholarship-plan": true }),
    totals: z.strictObject({ a: rupiah, b: rupiah, difference: rupiahDifference }),
    lines: z.array(comparedLine),
    ...recorded,
  }),
  "Comparison",
  "The same case under two dates, two readings or two laws.", // not law: two cases are compared
  comparisonExample,
);
