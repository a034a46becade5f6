import { textWith, type Text, type Words } from "../../core/text.js";
import { warningText } from "../../core/warning.js";
import type { CleaningQuestion } from "../../roster/cleaning/cleaned-roster.js";
import type { KnownVillage } from "../../roster/cleaning/village-index.js";
import type { RosterScreening, RowVerdict } from "../../roster/screening/screening.js";
import { cleaningQuestionText } from "../explain-cleaning.js";
import { issueOfCell } from "../explain-roster.js";
import { factText } from "../fact-names.js";
import type { Speech } from "../speech.js";
import type { Cells, Sheet } from "./sheet.js";

/** What the sheets of villages are written with, beside the screening. */
export interface VillageSheetContext {
  /** The names of the villages; a village without one is called as its rows call it. */
  readonly villages?: Iterable<KnownVillage> | undefined;
  /** What cleaning asked: said in the row that it is about. */
  readonly questions?: readonly CleaningQuestion[] | undefined;
}

/**
 * A sheet for each village, to be sent back to it: every row of its list in its order,
 * with what became of it, why, and what is to be done. It shows the NIK and the name as
 * the village gave them.
 */
export function villageSheets(
  result: RosterScreening,
  { villages = [], questions = [] }: VillageSheetContext,
  speech: Speech,
): Sheet[] {
  const rows = verdictsOf(result);
  const names = new Map([...villages].map(({ code, name }) => [code, name]));
  const isNamed = rows.some(({ given }) => typeof given.name === "string");
  const asked = grouped(questions, ({ row }) => String(row));
  return [...grouped(rows, ({ village = "" }) => village)]
    .sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1))
    .map(([village, ofVillage]) => ({
      name: "village",
      label: village === "" ? notGiven : villageName(village, names),
      rows: ofVillage.map((verdict) =>
        cellsOf(verdict, isNamed, asked.get(String(verdict.row)) ?? [], speech),
      ),
    }));
}

const notGiven: Text = { key: "explain.roster.not-given" };

/** Every row of a screening, in the order of the list. */
function verdictsOf(result: RosterScreening): RowVerdict[] {
  const { accepted, waiting, rejected, toClarify, duplicates, toRepair } = result;
  return [accepted, waiting, rejected, toClarify, duplicates, toRepair]
    .flat()
    .sort((a, b) => a.position - b.position);
}

function villageName(village: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(village);
  return name === undefined ? village : `${name} (${village})`;
}

function cellsOf(
  verdict: RowVerdict,
  isNamed: boolean,
  questions: readonly CleaningQuestion[],
  speech: Speech,
): Cells {
  const { row, given, outcome } = verdict;
  return {
    row: String(row),
    ...(isNamed && { name: typeof given.name === "string" ? given.name : null }),
    fullNik: given.nik === undefined ? null : String(given.nik),
    verdict: { key: `id.outcome.${outcome}` },
    reason: findings(verdict, speech),
    toDo: toDo(verdict, questions, speech),
  };
}

/** Why the row has its outcome, and what is odd about it. */
function findings(verdict: RowVerdict, speech: Speech): (Words | string)[] {
  const { reasons, issues, missing, first, warnings } = verdict;
  const facts = missing.map((field) => factText(field, speech, "roster"));
  return [
    ...reasons.map(({ text }) => text),
    ...issues.map((issue) => issueOfCell(issue, speech)),
    ...(facts.length > 0 ? [textWith("village-sheet.not-known", { facts })] : []),
    ...(first ? [textWith("village-sheet.first", { row: first.row })] : []),
    ...warnings.filter(({ severity }) => severity === "check").map(warningText),
  ];
}

/** What the village is asked to do; what cleaning asked in full is not asked in short again. */
function toDo(
  { outcome, missing, issues, warnings }: RowVerdict,
  questions: readonly CleaningQuestion[],
  speech: Speech,
): (Words | string)[] {
  const inFull = new Set<string>(questions.map(({ field }) => field));
  const name = (field: string): string => factText(field, speech, "roster");
  const facts = missing.filter((field) => !inFull.has(field)).map(name);
  const paths = new Set(issues.map(({ path }) => path));
  const cells = [...paths].map(name);
  const isOdd = warnings.some(({ severity }) => severity === "check");
  return [
    ...(issues.length > 0 ? [textWith("village-sheet.repair", { cells })] : []),
    ...questions.filter(({ field }) => !paths.has(field)).map(cleaningQuestionText),
    ...(facts.length > 0 ? [textWith("village-sheet.ask", { facts })] : []),
    ...(outcome === "rejected" || outcome === "duplicate" || outcome === "waiting"
      ? [{ key: `village-sheet.${outcome}` } as const]
      : []),
    ...(isOdd && outcome === "accepted" ? [{ key: "village-sheet.check" } as const] : []),
  ];
}

function grouped<Part>(
  parts: readonly Part[],
  by: (part: Part) => string,
): ReadonlyMap<string, readonly Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = by(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return groups;
}
