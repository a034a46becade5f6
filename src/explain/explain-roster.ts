import type { CategoryId } from "../core/category.js";
import { type InputIssue, issueOf } from "../core/errors.js";
import { issueWords } from "./error-text.js";
import { textWith, type Text } from "../core/text.js";
import type {
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowPlace,
  RowVerdict,
} from "../roster/screening/screening.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { factText } from "./fact-names.js";
import { capital, closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { categoryText } from "./words.js";

/** Under which facts of a row have names of their own. */
const question = "roster";
const mostRows = 20; // not law: rows and groups that are shown
const mostGroups = 40; // not law: rows and groups that are shown

/** A screened roster: the counts, the reasons, then the rows that need work by hand. */
export function explainRoster(result: RosterScreening, speech: Speech): Block[] {
  const { say } = speech;
  const { toClarify, duplicates, toRepair, waiting } = result;
  return [
    ...summaryBlocks(result.summary, speech),
    ...section(
      say({ key: "explain.roster.to-ask" }),
      rowList(toClarify, speech, ({ missing }) =>
        missing.map((field) => factText(field, speech, question)).join("; "),
      ),
    ),
    ...section(
      say({ key: "explain.roster.twice" }),
      rowList(duplicates, speech, ({ first }) =>
        say(textWith("explain.roster.first", { first: rowName(first, speech) })),
      ),
    ),
    ...section(
      say({ key: "explain.roster.unreadable" }),
      rowList(toRepair, speech, ({ issues }) =>
        issues.map((issue) => issueOfCell(issue, speech)).join("; "),
      ),
    ),
    ...section(
      say({ key: "explain.roster.waiting-list" }),
      rowList(waiting, speech, () => ""),
    ),
    ...closingNotes(result, speech),
  ];
}

/** The result of a screening. */
export function explainRosterSummary(result: RosterSummary, speech: Speech): Block[] {
  return [...summaryBlocks(result, speech), ...closingNotes(result, speech)];
}

/** One row of a screening: what became of it, why, and what is to be done. */
export function explainRowVerdict(verdict: RowVerdict, speech: Speech): Block[] {
  const { say } = speech;
  const { outcome, reasons, missing, issues, first } = verdict;
  return [
    { kind: "heading", text: capital(rowName(verdict, speech)) },
    {
      kind: "paragraph",
      text: say(
        first
          ? textWith("explain.row-verdict.duplicate", { first: rowName(first, speech) })
          : { key: `explain.row-verdict.${outcome}` },
      ),
    },
    ...section(
      say({ key: "table.by-reason" }),
      listOf(
        reasons.map(({ text, rule, provisions }) => ({
          text: say(text),
          under: [
            ...(rule ? [[rule.title, rule.article].filter(Boolean).join(", ")] : []),
            ...articleLines(provisions, speech),
          ],
        })),
      ),
    ),
    ...section(
      say({ key: "explain.row-verdict.to-repair-cells" }),
      listOf(
        issues.map((issue) => ({
          text: issueOfCell(issue, speech),
          under: issue.cites ? [speech.citation(issue.cites)] : [],
        })),
      ),
    ),
    ...section(
      say({ key: "table.by-missing-fact" }),
      listOf(missing.map((field) => ({ text: factText(field, speech, question) }))),
    ),
    ...closingNotes(verdict, speech),
  ];
}

/** What is wrong with a cell, behind the name of its column. */
export function issueOfCell(issue: InputIssue, speech: Speech): string {
  const field = issue.path ? factText(issue.path, speech, question) : "";
  const text = speech.say(issueWords(issue));
  return text.startsWith(field) ? text : `${field}: ${text}`;
}

function summaryBlocks(summary: RosterSummary, speech: Speech): Block[] {
  const { say, count } = speech;
  const { scheme, read, accepted, waiting, rejected, toClarify, duplicates, toRepair } = summary;
  const on = speech.date(scheme.on);
  return [
    { kind: "heading", text: say(scheme.title) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.roster.result", {
          accepted: count(accepted),
          read: count(read),
          waiting: count(waiting),
          rejected: count(rejected),
          toClarify: count(toClarify),
          duplicates: count(duplicates),
          toRepair: count(toRepair),
        }),
      ),
    },
    {
      kind: "paragraph",
      text: say(textWith("explain.roster.scheme", { title: scheme.regulation.title, on })),
    },
    ...section(
      say({ key: "table.by-reason" }),
      listOf(
        summary.byReason.map(({ code, text, rows }) => ({
          text: `${text ? say(text) : code}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...section(
      say({ key: "table.by-missing-fact" }),
      listOf(
        summary.byMissing.map(({ code, rows }) => ({
          text: `${factText(code, speech, question)}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...section(
      say({ key: "table.by-issue" }),
      listOf(
        summary.byIssue.flatMap(({ code, text, rows }) =>
          text
            ? [
                {
                  text: `${issueOfCell({ path: code, ...issueOf(text) }, speech)}: ${rowsText(rows, speech)}`,
                },
              ]
            : [],
        ),
      ),
    ),
    ...section(
      say({ key: "table.by-warning" }),
      listOf(
        summary.byWarning.map(({ code, text, rows }) => ({
          text: `${text ? say(text) : code}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...groupTable("village", summary.byVillage, speech),
    ...groupTable("occupation", summary.byOccupation, speech),
    ...section(say({ key: "explain.roster.short-villages" }), [
      ...listOf(
        summary.shortVillages.slice(0, mostGroups).map(({ village, short }) => ({
          text: say(textWith("explain.roster.short", { village, short: count(short) })),
        })),
      ),
      ...leftOut(summary.shortVillages.length - mostGroups, "village", speech),
    ]),
  ];
}

function rowsText(rows: number, { say, count }: Speech): string {
  return say(textWith("explain.roster.count", { rows: count(rows), rows2: rows }));
}

function groupTable(
  by: "village" | "occupation",
  groups: readonly RosterGroup[],
  speech: Speech,
): Block[] {
  const { say, count } = speech;
  if (groups.length < 2) return []; // not law: rows and groups that are shown
  return [
    {
      kind: "table",
      head: [
        say({ key: `column.${by}` }),
        say({ key: "table.rows" }),
        say({ key: "table.accepted" }),
        say({ key: "table.waiting" }),
        say({ key: "explain.roster.others" }),
      ],
      rows: groups
        .slice(0, mostGroups)
        .map(({ group, read, accepted, waiting }) => [
          groupName(by, group, speech),
          count(read),
          count(accepted),
          count(waiting),
          count(read - accepted - waiting),
        ]),
    },
    ...leftOut(groups.length - mostGroups, by, speech),
  ];
}

/** Categories of one price are a group: `nelayan/pembudi-daya-ikan`. */
function groupName(by: "village" | "occupation", group: string, speech: Speech): string {
  const name = rosterGroupNames[group];
  if (name) return speech.say(name);
  if (by === "village") return group;
  return group
    .split("/")
    .map((id) => speech.say(categoryText(id as CategoryId)))
    .join(" / ");
}

/** Groups of rows that the catalogue or the rows do not name. */
export const rosterGroupNames: Readonly<Record<string, Text>> = {
  "not-given": { key: "explain.roster.not-given" },
  unknown: { key: "explain.roster.not-known" },
};

function rowList<Row extends RowPlace>(
  rows: readonly Row[],
  speech: Speech,
  said: (row: Row) => string,
): Block[] {
  const items: Item[] = rows.slice(0, mostRows).map((row) => {
    const text = said(row);
    return { text: `${rowName(row, speech)}${text ? `: ${text}` : ""}` };
  });
  return [...listOf(items), ...leftOut(rows.length - mostRows, "row", speech)];
}

function leftOut(
  more: number,
  of: "row" | "village" | "occupation",
  { say, count }: Speech,
): Block[] {
  if (more <= 0) return [];
  return [
    {
      kind: "paragraph",
      text: say(textWith("explain.roster.more", { more, moreText: count(more), of })),
    },
  ];
}

function rowName({ row, village }: RowPlace, { say }: Speech): string {
  const place = village === undefined ? "" : ` (${village})`;
  return say(textWith("explain.roster.row", { row, place }));
}
