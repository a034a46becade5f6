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
];
