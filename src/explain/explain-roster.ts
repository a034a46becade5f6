import type {
  RosterGroup,
  RosterScreening,
  RosterSummary,
  RowPlace,
} from "../roster/screening/screening.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { factText } from "./fact-names.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

const mostRows = 20;
const mostGroups = 40;

/** A screened roster: the counts, the reasons, then the rows that need somebody's hand. */
export function explainRoster(result: RosterScreening, speech: Speech): Block[] {
  const { say } = speech;
  const { doubtful, duplicates, badRows, waiting } = result;
  return [
    ...summaryBlocks(result.summary, speech),
    ...section(
      say({ id: "Yang perlu ditanyakan, menurut baris", en: "To be asked, by row" }),
      rowList(doubtful, speech, ({ missing }) =>
        missing.map((field) => factText(field, speech)).join("; "),
      ),
    ),
    ...section(
      say({ id: "Tercatat dua kali", en: "Listed twice" }),
      rowList(duplicates, speech, ({ first }) =>
        say({
          id: `sudah ada pada ${rowName(first, speech)}`,
          en: `already in ${rowName(first, speech)}`,
        }),
      ),
    ),
    ...section(
      say({ id: "Baris yang isinya tidak dapat dibaca", en: "Rows that cannot be read" }),
      rowList(badRows, speech, ({ issues }) =>
        issues
          .map(({ path, message }) => `${path ? `${factText(path, speech)}: ` : ""}${say(message)}`)
          .join("; "),
      ),
    ),
    ...section(
      say({ id: "Daftar tunggu, menurut prioritas", en: "Waiting list, by priority" }),
      rowList(waiting, speech, () => ""),
    ),
    ...closingNotes(result, speech),
  ];
}

/** What a screening has come to. */
export function explainRosterSummary(result: RosterSummary, speech: Speech): Block[] {
  return [...summaryBlocks(result, speech), ...closingNotes(result, speech)];
}

function summaryBlocks(summary: RosterSummary, speech: Speech): Block[] {
  const { say, count } = speech;
  const { scheme, read, accepted, waiting, rejected, doubtful, duplicates, badRows } = summary;
  const on = speech.date(scheme.on);
  return [
    { kind: "heading", text: say(scheme.title) },
    {
      kind: "paragraph",
      text: say({
        id: `Diterima ${count(accepted)} dari ${count(read)} baris; daftar tunggu ${count(waiting)}, ditolak ${count(rejected)}, perlu ditanyakan ${count(doubtful)}, ganda ${count(duplicates)}, tidak terbaca ${count(badRows)}.`,
        en: `Accepted: ${count(accepted)} of ${count(read)} rows; on the waiting list ${count(waiting)}, rejected ${count(rejected)}, to be asked ${count(doubtful)}, duplicates ${count(duplicates)}, unreadable ${count(badRows)}.`,
      }),
    },
    {
      kind: "paragraph",
      text: say({
        id: `Menurut ${scheme.regulation.title}, untuk menjadi peserta pada ${on}.`,
        en: `By ${scheme.regulation.title}, for joining on ${on}.`,
      }),
    },
    ...section(
      say({ id: "Syarat yang tidak terpenuhi", en: "Conditions that are not met" }),
      listOf(
        summary.byReason.map(({ code, text, rows }) => ({
          text: `${text ? say(text) : code}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...section(
      say({ id: "Data yang kurang", en: "Missing facts" }),
      listOf(
        summary.byMissing.map(({ code, rows }) => ({
          text: `${factText(code, speech)}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...section(
      say({ id: "Yang perlu diperiksa", en: "To be checked" }),
      listOf(
        summary.byWarning.map(({ code, text, rows }) => ({
          text: `${text ? say(text) : code}: ${rowsText(rows, speech)}`,
        })),
      ),
    ),
    ...groupTable(say({ id: "Desa", en: "Village" }), summary.byVillage, speech),
    ...groupTable(say({ id: "Pekerjaan", en: "Occupation" }), summary.byOccupation, speech),
    ...section(
      say({ id: "Desa yang belum memenuhi jumlah", en: "Villages short of the number" }),
      listOf(
        summary.shortVillages.slice(0, mostGroups).map(({ village, short }) => ({
          text: say({
            id: `${village}: kurang ${count(short)} orang`,
            en: `${village}: ${count(short)} short`,
          }),
        })),
      ),
    ),
  ];
}

function rowsText(rows: number, { say, count }: Speech): string {
  return say({ id: `${count(rows)} baris`, en: `${count(rows)} ${rows === 1 ? "row" : "rows"}` });
}

function groupTable(name: string, groups: readonly RosterGroup[], speech: Speech): Block[] {
  const { say, count } = speech;
  if (groups.length < 2) return [];
  return [
    {
      kind: "table",
      head: [
        name,
        say({ id: "Baris", en: "Rows" }),
        say({ id: "Diterima", en: "Accepted" }),
        say({ id: "Daftar tunggu", en: "Waiting" }),
        say({ id: "Lainnya", en: "Others" }),
      ],
      rows: groups
        .slice(0, mostGroups)
        .map(({ group, read, accepted, waiting }) => [
          say(groupNames[group] ?? { id: group, en: group }),
          count(read),
          count(accepted),
          count(waiting),
          count(read - accepted - waiting),
        ]),
    },
    ...leftOut(groups.length - mostGroups, speech),
  ];
}

const groupNames: Readonly<Record<string, { readonly id: string; readonly en: string }>> = {
  "not-given": { id: "tidak disebut", en: "not given" },
  unknown: { id: "tidak dikenal", en: "not known" },
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
  return [...listOf(items), ...leftOut(rows.length - mostRows, speech)];
}

function leftOut(more: number, { say, count }: Speech): Block[] {
  if (more <= 0) return [];
  return [
    {
      kind: "paragraph",
      text: say({ id: `Dan ${count(more)} lagi.`, en: `And ${count(more)} more.` }),
    },
  ];
}

function rowName({ row, village }: RowPlace, { say }: Speech): string {
  const place = village === undefined ? "" : ` (${village})`;
  return say({ id: `baris ${row}${place}`, en: `row ${row}${place}` });
}
