import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const words = z.strictObject({ id: z.string(), en: z.string() });
const rupiah = z.int().nonnegative();
const ratio = z.number().positive().max(1);
const ceiling = z.strictObject({ name: words, amount: rupiah });

const input = z.strictObject({
  letterhead: z.strictObject({ government: z.string(), office: z.string(), address: z.string() }),
  number: z.string(),
  place: z.string(),
  date: z.iso.date(),
  signatures: z
    .array(z.strictObject({ role: words, name: z.string(), number: z.string().exactOptional() }))
    .min(1),
  target: ratio,
  attentionBelow: ratio,
  vulnerableInEachVillage: z.int().positive(),
  account: z.string(),
  ceilings: z.strictObject({ first: ceiling, revised: ceiling, next: ceiling }),
  published: z.strictObject({ people: z.int().positive(), source: words }),
  sources: z.array(z.strictObject({ what: words, from: words, made: z.boolean() })).min(1),
});

/** What an office fills in: who reports to whom, and what figures are held against. */
export type ReportInput = z.infer<typeof input>;

/** The input of the example, in which what an office must fill in says so. */
export const exampleInput = fileURLToPath(new URL("./data/report.json", import.meta.url));

/** Reads an input file; a mistake in it is named with its path. */
export function readReportInput(file: string): ReportInput {
  const parsed = input.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new Error(`\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
