import fc from "fast-check";
import { lawDataFiles } from "../../.ci/law-data/files.js";
import { compare, type Agreement } from "./compare.js";
import { kinds } from "./kinds.js";
import { lawBook, type LawFile } from "./sums/law-book.js";

/** The law as it is printed for other languages. */
export const lawFile = JSON.parse(lawDataFiles()["law.json"] ?? "") as LawFile;

/** Computes so many random facts twice, the same number of each kind; the second time from the file. */
export function second(facts: number, seed: number, file: LawFile = lawFile): readonly Agreement[] {
  const each = Math.ceil(facts / kinds.length);
  const law = lawBook(file);
  return kinds.map((kind, index) =>
    compare(kind, law, fc.sample(kind.facts, { numRuns: each, seed: seed + index })),
  );
}
