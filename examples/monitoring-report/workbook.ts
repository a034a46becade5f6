import writeExcelFile from "write-excel-file/node";
import { toRows, type Explainable, type Locale, type Table, type TableName } from "jamsosnaker";
import type { Monitoring, Year } from "./monitoring.js";
import { fundingLines } from "./page-money.js";
import { speechOf } from "./speech.js";
import { texts } from "./texts.js";

/** A sheet of the workbook: numbers stay numbers, so that they can be summed. */
export interface ReportSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly lines: readonly (readonly (string | number | null)[])[];
}

/** The draft budget, the villages, the annex of coverage and the table of funding. */
export function reportSheets(found: Monitoring, year: Year, locale: Locale): ReportSheet[] {
  const { say } = speechOf(locale);
  const names = new Map(year.villages.map((village) => [village.code, village]));
  const funding = fundingLines(found);
  return [
    sheetOf("RKA", tableOf(found.draft, "budget-lines", locale), [
      "account",
      "description",
      "personMonths",
      "unitPrice",
      "amount",
    ]),
    villageSheet(tableOf(year.draftByVillage, "by-region", locale)),
    sheetOf(say(texts.coverageSheet), tableOf(found.villages, "villages", locale), [
      "villageCode",
      "village",
      "district",
      "covered",
      "workers",
      "percent",
      "gap",
      "targetPercent",
      "neededForTarget",
    ]),
    {
      name: say(texts.funding),
      head: [
        texts.source,
        texts.ceiling,
        texts.planned,
        texts.realised,
        texts.notReported,
        texts.ceilingLeft,
      ].map(say),
      lines: funding.map((line) => [
        line.payer,
        line.ceiling,
        line.planned,
        line.realised,
        line.notReported,
        line.ceiling - line.realised,
      ]),
    },
  ];

  /** The villages of the draft, each with its name beside the code. */
  function villageSheet(table: Table): ReportSheet {
    const { head, lines } = sheetOf("", table, ["region", "persons", "personMonths", "amount"]);
    const [code = "", ...others] = head;
    return {
      name: say(texts.villageSheet),
      head: [code, say(texts.village), say(texts.district), ...others],
      lines: lines.map(([region = null, ...figures]) => {
        const village = names.get(String(region));
        if (!village) throw new Error(`no village has the code ${String(region)}`);
        return [region, village.name, village.district, ...figures];
      }),
    };
  }
}

/** The sheets as a workbook. */
export function workbookOf(sheets: readonly ReportSheet[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, head, lines }) => ({
      sheet: name,
      data: [head, ...lines].map((line) =>
        line.map((value) =>
          typeof value === "number"
            ? { value, type: Number, format: Number.isInteger(value) ? "#,##0" : "#,##0.00" }
            : { value: value ?? "", type: String },
        ),
      ),
    })),
  ).toBuffer();
}

function tableOf(result: Explainable, name: TableName, locale: Locale): Table {
  const found = toRows(result, { locale }).find((table) => table.name === name);
  if (!found) throw new Error(`the result has no table ${name}`);
  return found;
}

function sheetOf(name: string, { columns, rows }: Table, keys: readonly string[]): ReportSheet {
  const labels = new Map(columns.map(({ key, label }) => [key, label]));
  return {
    name,
    head: keys.map((key) => labels.get(key) ?? key),
    lines: rows.map((row) => keys.map((key) => row[key] ?? null)),
  };
}
