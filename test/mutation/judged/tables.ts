import type { JudgedChange } from "./judged-change.js";

/** Of the tables of results. */
export const judgedTables: readonly JudgedChange[] = [
  {
    file: "src/explain/tables/coverage-sheets.ts",
    line: "].sort((a, b) => (a.code < b.code ? -1 : 1));",
    becomes: "a.code <= b.code",
    why: "each village has one figure or none, so that no two codes are the same",
  },
  {
    file: "src/explain/tables/coverage-sheets.ts",
    line: "...(result.groups.some(({ subgroup }) => subgroup !== undefined)",
    becomes: "result.groups.every(({\n  subgroup\n}) => subgroup !== undefined)",
    why: "the groups of one growth all have a second name, or none has",
  },
  {
    file: "src/explain/tables/table-of.ts",
    line: 'if (typeof number !== "number" || !Number.isFinite(number)) {',
    becomes: "false",
    why: "what is no number is not finite either; only the compiler asks",
  },
  {
    file: "src/explain/tables/village-sheets.ts",
    line: "{ villages = [], questions = [] }: VillageSheetContext,",
    becomes: '["Stryker was here"]',
    why: "what has no code names no village, and what has no row asks of none: no row is called undefined",
  },
  {
    file: "src/explain/tables/village-sheets.ts",
    line: '.sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))',
    becomes: "a <= b",
    why: "each village has one sheet, so that no two names are the same",
  },
];
