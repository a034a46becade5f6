import type {
  ContributionRowResult,
  Contributions,
} from "../../contributions/several/contribution-rows.js";
import {
  type BilledProgramme,
  fundingOfLine,
  type FundingOrNone,
} from "../../contributions/contribution.js";
import { exactRupiah, shownRupiah, times } from "../../core/exact.js";
import type { Payer } from "../../core/vocabulary.js";
import { errorText } from "../error-text.js";
import type { Speech } from "../speech.js";
import { payerName } from "../words.js";
import { fundingCell, idCell, known, programmeCell, segmentCell, type Ids } from "./ids.js";
import { lineCells } from "./contribution-sheets.js";
import { legalCells } from "./shared-cells.js";
import { type Cells, sheet, type Sheet, summary } from "./sheet.js";

/** Many contributions: each line for all persons of its row, the rows, the sums, the faults. */
export function contributionsSheets(result: Contributions, speech: Speech): Sheet[] {
  return [
    summary(result, {
      rows: result.rows.length,
      errors: result.errors.length,
      personMonths: result.personMonths,
      total: result.total,
    }),
    sheet("lines", linesOf(result), (line) => lineOfRow(line, speech)),
    sheet("rows", result.rows, (row) => ({
      ...rowCells(row),
      persons: row.persons,
      fromMonth: row.contributions[0]?.month ?? null,
      toMonth: row.contributions.at(-1)?.month ?? null,
      total: row.total,
    })),
    sheet("by-programme", entries(result.byProgramme), ([programme, amount]) => ({
      programme: programmeCell(programme),
      amount,
    })),
    sheet("by-payer", entries(result.byPayer), ([payer, amount]) => ({
      payer: idCell(payer, payerName(payer)),
      amount,
    })),
    sheet(
      "by-programme-and-payer",
      programmesAndPayersOf(result),
      ([programme, payer, amount]) => ({
        programme: programmeCell(programme),
        payer: idCell(payer, payerName(payer)),
        amount,
      }),
    ),
    sheet("by-funding", entries(result.byFunding), ([source, amount]) => ({
      fundedBy: fundingOrNoneCell(source),
      amount,
    })),
    sheet("by-month", entries(result.byMonth), ([month, amount]) => ({ month, amount })),
    sheet("by-person", entries(result.byPerson), ([person, amount]) => ({ person, amount })),
    sheet("errors", result.errors, (row) => ({
      ...rowCells(row),
      code: row.error.code,
      text: errorText(row.error, speech.locale),
    })),
  ];
}

function programmesAndPayersOf({
  byProgrammeAndPayer,
}: Contributions): (readonly [BilledProgramme, Payer, number])[] {
  return entries(byProgrammeAndPayer).flatMap(([programme, byPayer]) =>
    entries(byPayer).map(([payer, amount]) => [programme, payer, amount] as const),
  );
}

interface LineOfRow {
  readonly row: ContributionRowResult;
  readonly contribution: ContributionRowResult["contributions"][number];
  readonly line: ContributionRowResult["contributions"][number]["lines"][number];
}

function linesOf({ rows }: Contributions): LineOfRow[] {
  return rows.flatMap((row) =>
    row.contributions.flatMap((contribution) =>
      contribution.lines.map((line) => ({ row, contribution, line })),
    ),
  );
}

/** A line for all persons of its row. */
function lineOfRow({ row, contribution, line }: LineOfRow, speech: Speech): Cells {
  const { segment, month, fundedBy } = contribution;
  return {
    ...rowCells(row),
    month,
    segment: segmentCell(segment),
    fundedBy: fundingOrNoneCell(fundingOfLine(segment, line, fundedBy)),
    ...lineCells(segment, line),
    perPerson: line.amount,
    persons: row.persons,
    amount: shownRupiah(times(exactRupiah(line.amount), row.persons)),
    ...legalCells(line.provisions, speech),
  };
}

function rowCells({
  index,
  id,
  person,
}: Pick<ContributionRowResult, "index" | "id" | "person">): Cells {
  return { position: index + 1, id: id ?? null, person: person ?? null };
}

function fundingOrNoneCell(source: FundingOrNone): Ids {
  return source === "not-stated" ? known("funding")(source) : fundingCell(source);
}

function entries<Key extends string, Value>(
  values: Readonly<Partial<Record<Key, Value>>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(values) as [Key, Value][];
}
