import type { JudgedChange } from "./judged-change.js";

/** Of the cleaning of lists. */
export const judgedCleaning: readonly JudgedChange[] = [
  ...["true", "false"].map((becomes) => ({
    file: "src/roster/cleaning/clean-village.ts",
    line: "if (name === undefined) return false;",
    becomes,
    why: "a cell that is no code is the cell of the name",
  })),
  {
    file: "src/roster/cleaning/clean-village.ts",
    line: "const given = cell?.given ?? null;",
    becomes: "cell.given",
    why: "a village is settled by the cell of its name or of its code, one of which is there",
  },
  {
    file: "src/roster/cleaning/clean-row.ts",
    line: 'if (cell && cell.given !== to) change(field, cell.given, to, "spaces");',
    becomes: "true",
    why: "a name that was read has a cell",
  },
  ...["true", "false", 'typeof cell.value !== "number"'].map((becomes) => ({
    file: "src/roster/cleaning/clean-words.ts",
    line: 'const reading = typeof cell.value === "number" ? readMoney(cell.value) : read.money(cell.value);',
    becomes,
    why: "what was read is only remembered, for speed",
  })),
  {
    file: "src/roster/cleaning/read-date.ts",
    line: "if (!(days >= fewestDays && days < 100_000)) return unreadable; // not law: day numbers have five digits",
    becomes: "days <= 100_000",
    why: "that day lies in 2173, after the day of any list, and is unreadable too",
  },
  {
    file: "src/roster/person-name.ts",
    line: 'if (one === other || one === "" || other === "") return true;',
    becomes: "false",
    why: "between equal names there is no edit, which makes them one too",
  },
  {
    file: "src/roster/cleaning/double-index.ts",
    line: "const people: MetPerson[] = [];",
    becomes: '["Stryker was here"]',
    why: "all places of people are one further on",
  },
  {
    file: "src/roster/cleaning/clean-village.ts",
    line: "...(district !== undefined && { about: district }),",
    becomes: "true",
    why: "a district that is not known tells a question from no other",
  },
  {
    file: "src/roster/cleaning/clean-identity.ts",
    line: "if (date !== undefined && date < on) {",
    becomes: "true",
    why: "no date is before no day",
  },
  {
    file: "src/roster/cleaning/list-tally.ts",
    line: ": []),",
    becomes: '["Stryker was here"]',
    why: "what has no severity is no warning, and is left out",
  },
];
