import { expect, test } from "vitest";
import { mergeRow } from "../../src/batch/merge-row.js";
import { startTrace } from "../../src/core/trace.js";
import { contextOf } from "../../src/core/validate.js";
import type { Warning } from "../../src/core/warning.js";
import { readingOptions } from "../../src/law/reading-options.js";

const recordOf = (...rows: readonly (readonly Warning[])[]): readonly Warning[] => {
  const trace = startTrace(contextOf(undefined, readingOptions));
  for (const warnings of rows) mergeRow(trace, { provisions: [], readings: [], warnings });
  return trace.warnings;
};

const lump = "jkm.benefit.lump-sum@2019-12-02";
const funeral = "jkm.benefit.funeral@2019-12-02";
const doubtful = (...provisions: readonly (typeof lump | typeof funeral)[]): Warning => ({
  code: "evidence-below-text",
  severity: "doubt",
  provisions,
});
const registered = (day: string): Warning => ({
  code: "register-project",
  severity: "check",
  values: { days: 14, day },
});
const amended = (name: string): Warning => ({
  code: "amended-law",
  severity: "assumption",
  values: { name },
});
const small = (amount: number): Warning => ({
  code: "amount-looks-too-small",
  severity: "check",
  values: { amount },
});

test.each<[string, readonly (readonly Warning[])[], readonly Warning[]]>([
  ["nothing", [[], []], []],
  ["an equal doubt once", [[doubtful(lump)], [doubtful(lump)]], [doubtful(lump)]],
  [
    "doubts of one code about other provisions each",
    [[doubtful(lump)], [doubtful(funeral)]],
    [doubtful(lump), doubtful(funeral)],
  ],
  [
    "of what is to be checked the first of each code",
    [[registered("2026-05-18")], [registered("2026-05-19")]],
    [registered("2026-05-18")],
  ],
  ["of assumptions the first of each code", [[amended("one"), amended("two")]], [amended("one")]],
  [
    "other codes beside it",
    [[amended("one"), doubtful(lump)], [registered("2026-05-18")]],
    [amended("one"), doubtful(lump), registered("2026-05-18")],
  ],
  ["no amount that is too small", [[small(1)], [amended("one"), small(2)]], [amended("one")]],
])("columns say of their rows %s", (_, rows, said) => {
  expect(recordOf(...rows)).toEqual(said);
});
