import type { JudgedChange } from "./judged-change.js";

/** Of the register of members. */
export const judgedRegister: readonly JudgedChange[] = [
  {
    file: "src/roster/register/fill-places.ts",
    line: "const village = spell.stays.at(-1)?.village;",
    becomes: "spell.stays.at(-1).village",
    why: "a membership has at least one stay",
  },
  {
    file: "src/roster/register/month-spans.ts",
    line: "for (let next = at; next < others.length; next += 1) {",
    becomes: "next <= others.length",
    why: "past the last span there is none, which ends the loop too",
  },
  {
    file: "src/roster/register/changes.ts",
    line: "return moment !== undefined && moment !== monthOf(moment) ? moment : undefined;",
    becomes: "true",
    why: "a membership that began or was left has its day or its month",
  },
  {
    file: "src/roster/register/payments.ts",
    line: "if (known !== undefined) return known;",
    becomes: "false",
    why: "answers are only remembered, for speed",
  },
  {
    file: "src/roster/register/person-spells.ts",
    line: "return died !== undefined && ended !== undefined && monthOf(died) === monthOf(ended)",
    becomes: "true",
    why: "only who left is asked about",
  },
  {
    file: "src/roster/register/changes.ts",
    line: "const village = stays.at(stay)?.village;",
    becomes: "stays.at(stay).village",
    why: "a membership has a stay at every move of it",
  },
  {
    file: "src/roster/register/counts.ts",
    line: "const ordered = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);",
    becomes: "a <= b",
    why: "no two places have one key",
  },
  {
    file: "src/roster/register/fill-places.ts",
    line: "until.set(number, Math.max(until.get(number) ?? 0, spells.at(-1)?.to ?? 0));",
    becomes: "spells.at(-1).to",
    why: "a person has at least one membership",
  },
  {
    file: "src/roster/register/freed-places.ts",
    line: "if (name === undefined) return;",
    becomes: "false",
    why: "no row names a place by a number that is none",
  },
  {
    file: "src/roster/register/member-warnings.ts",
    line: "if (nik === undefined) continue;",
    becomes: "false",
    why: "people without a NIK are not asked for by one",
  },
  ...["false", "!first && !isSome(spells)"].map((becomes) => ({
    file: "src/roster/register/read-members.ts",
    line: "if (!first || !isSome(spells)) return [];",
    becomes,
    why: "the first row of a person always makes a membership",
  })),
  {
    file: "src/roster/register/read-members.ts",
    line: "const nik = (rows.find(({ nik }) => nik.text !== undefined && nik.sound) ?? rows[0])?.nik.text;",
    becomes: "(rows.find(({ nik }) => nik.text !== undefined && nik.sound) ?? rows[0]).nik",
    why: "a person has at least one row",
  },
  {
    file: "src/roster/register/read-members.ts",
    line: 'row: rows[0]?.row ?? "",',
    becomes: "rows[0].row",
    why: "a person has at least one row",
  },
  {
    file: "src/roster/register/read-row.ts",
    line: 'return typeof row === "number" && Number.isFinite(row) && row > 0 ? row : position;',
    becomes: "true",
    why: "only a number is finite",
  },
  {
    file: "src/roster/register/read-row.ts",
    line: "if (error instanceof InvalidInputError) return { issues: error.issues };",
    becomes: "true",
    why: "a check of cells fails with nothing else",
  },
  ...["true", "faults.length === 0 || digits !== undefined"].map((becomes) => ({
    file: "src/roster/register/read-row.ts",
    line: "return faults.length === 0 && digits !== undefined",
    becomes,
    why: "a NIK without faults has digits",
  })),
  {
    file: "src/roster/register/payments.ts",
    line: "const arrearsMonths = months.length === 0 ? 0 : arrearsOf(segment, day, months);",
    becomes: "false",
    why: "of no months there are no arrears, which only spares asking",
  },
  {
    file: "src/roster/register/payments.ts",
    line: "const opening = known.find(({ from }) => from === run?.from) ?? first;",
    becomes: "run.from",
    why: "who has a membership that began has a run of months",
  },
  {
    file: "src/roster/register/payments.ts",
    line: "if (!(error instanceof OutOfCoverageError)) throw error;",
    becomes: "false",
    why: "arrears of months that are sound fail with nothing else",
  },
];
