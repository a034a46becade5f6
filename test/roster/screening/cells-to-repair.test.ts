import { expect, test } from "vitest";
import { questionKey } from "../../../src/roster/cleaning/row-scribe.js";
import { cellsToRepair } from "../../../src/roster/screening/cells-to-repair.js";

type Missing = Parameters<typeof cellsToRepair>[0];
type Question = Parameters<typeof cellsToRepair>[1][number];

const asked = (
  field: Question["field"],
  code: Question["code"],
  given: Question["given"],
): Question => ({ row: 2, field, code, given, key: questionKey(field, given) });

test.each<[string, Missing, Question[], string[], Missing]>([
  ["a cell that cannot be right", ["nik"], [asked("nik", "nik-not-digits", "12x")], ["nik"], []],
  ["a number, too", ["nik"], [asked("nik", "nik-length", 12)], ["nik"], []],
  ["words in place of a NIK", ["nik"], [asked("nik", "nik-not-digits", "belum")], [], ["nik"]],
  ["no NIK at all", ["nik"], [asked("nik", "nik-missing", null)], [], ["nik"]],
  ["words in another cell", ["decile"], [asked("decile", "decile-unclear", "x")], ["decile"], []],
  ["what is not missing", ["decile"], [asked("sex", "sex-unclear", "x")], [], ["decile"]],
  ["what may be right", ["birthDate"], [asked("birthDate", "date-order", "x")], [], ["birthDate"]],
  [
    "a date with its place",
    ["birthDate", "decile"],
    [asked("birthPlaceAndDate", "date-unreadable", "x")],
    ["birthPlaceAndDate"],
    ["decile"],
  ],
  [
    "a village, which also tells the residence",
    ["residence", "village"],
    [asked("village", "village-unknown", "x")],
    ["village"],
    [],
  ],
  ["nothing asked", ["nik"], [], [], ["nik"]],
])("%s", (_, missing, questions, paths, left) => {
  const found = cellsToRepair(missing, questions);
  expect(found).toEqual({
    issues: paths.map((path, at) => ({
      path,
      code: `cleaning.question.${questions[at]?.code ?? ""}`,
    })),
    missing: left,
  });
});
