import type { JudgedChange } from "./judged-change.js";

/** Of the reading of NIKs. */
export const judgedNik: readonly JudgedChange[] = [
  {
    file: "src/roster/nik/pair-index.ts",
    line: "export function pairIndex(saved: readonly number[] = []): PairIndex {",
    becomes: '["Stryker was here"]',
    why: "what stands at no position is not in the index",
  },
  {
    file: "src/roster/nik/read-nik.ts",
    line: 'if (given === undefined || given === 0) return broken(["empty"]);',
    becomes: "false",
    why: "what is not there has no digit either, and is empty by the rule for texts",
  },
  {
    file: "src/roster/nik/pair-index.ts",
    line: "slot = (slot + 1) & mask;",
    becomes: "slot - 1",
    why: "slots may be tried in either direction, if it is always the same",
  },
  ...["used * 10 >= table.position.length * 7", "table.position.length / 7"].map((becomes) => ({
    file: "src/roster/nik/pair-index.ts",
    line: "if (used * 10 > table.position.length * 7) table = grown(table); // not law: how digits are hashed and the table grows",
    becomes,
    why: "a table may grow sooner, if it does before it is full",
  })),
  {
    file: "src/roster/nik/read-nik.ts",
    line: "const female = shown > womenAdd;",
    becomes: "shown >= womenAdd",
    why: "neither a man's day 40 nor a woman's day 0 is a day of a month",
  },
  {
    file: "src/roster/nik/read-nik.ts",
    line: 'if (given < 0) return broken(["not-digits"]);',
    becomes: "given <= 0",
    why: "0 was answered before",
  },
  {
    file: "src/roster/nik/parse-nik.ts",
    line: "(known.on !== undefined && bornOn(trace, births, known.on));",
    becomes: "true",
    why: "no date is found to be before a day that is not given",
  },
  {
    file: "src/roster/nik/pair-index.ts",
    line: "for (let at = 0; at < saved.length; at += inEntry) {",
    becomes: "at <= saved.length",
    why: "what stands at no position is not in the index",
  },
  {
    file: "src/roster/nik/nik.ts",
    line: "if (sound.has(codes)) return true;",
    becomes: "false",
    why: "a set that was found sound is found sound again",
  },
  {
    file: "src/roster/nik/nik.ts",
    line: "if (areAll && codes instanceof Set) sound.add(codes);",
    becomes: "false",
    why: "a set that was found sound is found sound again",
  },
  {
    file: "src/roster/nik/nik-warnings.ts",
    line: "if (!lengths) {",
    becomes: "true",
    why: "the lengths of the same codes are the same again",
  },
  {
    file: "src/roster/nik/nik-warnings.ts",
    line: "const warnings: Warning[] = [];",
    becomes: '["Stryker was here"]',
    why: "what has no severity is not among the warnings of a result",
  },
];
