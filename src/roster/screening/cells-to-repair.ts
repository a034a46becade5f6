import type { FactPath } from "../../core/check.js";
import type { InputIssue } from "../../core/errors.js";
import type {
  CleaningQuestion,
  CleaningQuestionCode,
  RosterField,
} from "../cleaning/cleaned-roster.js";

/** Questions about a cell that is filled but cannot be right: it must be written anew. */
const ofBadCells: ReadonlySet<CleaningQuestionCode> = new Set<CleaningQuestionCode>([
  "nik-digits-lost",
  "nik-length",
  "nik-not-digits",
  "nik-impossible",
  "nik-no-such-province",
  "nik-of-family-card",
  "date-unreadable",
  "date-not-in-calendar",
  "date-implausible",
  "sex-unclear",
  "village-unknown",
  "village-code-unknown",
  "money-unclear",
  "decile-unclear",
  "membership-unclear",
  "funding-unclear",
  "yes-no-unclear",
  "cell-unreadable",
]);

/** The facts that a column tells, where it tells others than the one that it is called after. */
const told: Readonly<Partial<Record<RosterField, readonly FactPath[]>>> = {
  birthPlaceAndDate: ["birthDate"],
  village: ["village", "residence"],
  villageCode: ["village", "residence"],
};

/** "belum ada" in place of a NIK: nothing to write anew before there is a number. */
function isNoNumber({ field, given }: CleaningQuestion): boolean {
  return field === "nik" && !/\d/.test(String(given));
}

/** What is missing since its cell cannot be right, and what else is missing. */
export function cellsToRepair(
  missing: readonly FactPath[],
  asked: readonly CleaningQuestion[],
): { readonly issues: readonly InputIssue[]; readonly missing: readonly FactPath[] } {
  const settled = new Set<FactPath>();
  const issues = asked.flatMap((question): InputIssue[] => {
    const { field, code } = question;
    const facts = (told[field] ?? [field]).filter((fact) => missing.includes(fact));
    if (facts.length === 0 || !ofBadCells.has(code) || isNoNumber(question)) return [];
    facts.forEach((fact) => settled.add(fact));
    return [{ path: field, code: `cleaning.question.${code}` }];
  });
  return { issues, missing: missing.filter((fact) => !settled.has(fact)) };
}
