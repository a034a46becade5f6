import { boundsOf, lastDayOf, monthOf, monthsFromTo } from "../core/calendar.js";
import { OutOfCoverageError } from "../core/errors.js";
import { firstDayKnown } from "../core/look-up.js";
import { refusingMalformed } from "../core/malformed.js";
import { fromOf } from "../core/provision.js";
import type { Trace } from "../core/trace.js";
import { validate } from "../core/validate.js";
import type { CalendarDate, CalendarMonth } from "../core/vocabulary.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import type { Options } from "../law/options.js";
import { jkkWageEarnerRate } from "../law/provisions/wage-earner-contributions.js";
import { type Recorded, recorded } from "../law/recorded.js";
import { traceOf } from "../law/trace-of.js";
import {
  industryRows,
  nonWageEarnerRow,
  reliefRows,
  wageEarnerRows,
} from "./contribution-tables.js";
import { deathTables } from "./death-tables.js";
import { cellText, type Dialect, dialects, notALaw, tableText } from "./dialect.js";
import { incomeTable } from "./income-table.js";
import { type LawRow, lawTableColumns, lawTableKeys, type LawTableName } from "./law-table.js";
import { requireWholeRupiah } from "./rate-cells.js";
import { type LawTablesInput, lawTablesInputSchema } from "./law-tables-input.js";

/** The law as tables for an SQL engine. */
export interface LawTables extends Recorded {
  readonly kind: "law-tables";
  /**
   * To be run in order, none with a semicolon at its end: they make the tables where they are
   * not there, and replace their rows. Run them in one transaction where the engine has them.
   */
  readonly statements: readonly string[];
}

/**
 * The law as tables: rates, ceilings, bands and reliefs by month, death benefits by day, from
 * July 2015 through a month. The views read nothing else, so that a change of the law, another
 * law or another reading changes the rows of these tables, and no view. On a cluster every shard
 * has them. Amounts and ceilings are in whole rupiah, a rate is a fraction of integers
 * (`_num` over `_den`).
 *
 * PP 44/2015 Pasal 16, 18, 20, 25, 34, Lampiran II; PP 45/2015 Pasal 28, 29; PP 46/2015
 * Pasal 16, 18; the reliefs of PP 49/2020, PP 7/2025 and PP 50/2025.
 *
 * @throws InvalidInputError (also for rounding to sen or of halves to even) and
 * OutOfCoverageError (`through` before July 2015).
 *
 * @example
 * ```ts
 * import { lawTables } from "jamsosnaker/sql";
 *
 * const { statements } = lawTables({ dialect: "duckdb", through: "2026-12" });
 * statements[0]?.slice(0, 44);
 * // => 'CREATE TABLE IF NOT EXISTS "law_wage_earner"'
 * ```
 */
export function lawTables(input: LawTablesInput, options?: Options): LawTables {
  const trace = traceOf(options);
  const { dialect: name, schema, through } = validate(lawTablesInputSchema, input);
  requireWholeRupiah(trace);
  warnAfterLawAsOf(trace, through);
  const first = firstDayKnown(trace, jkkWageEarnerRate);
  const last = lastDayOf(through);
  if (last < first) {
    const { id: provision } = jkkWageEarnerRate;
    throw new OutOfCoverageError({ provision, date: last, firstDate: first });
  }
  const rows = refusingMalformed(() => rowsOfLaw(trace, first, through), notALaw);
  const record = recorded(trace);
  const all = { ...rows, ...rowsOfRecord(record) };
  const statements = (Object.keys(lawTableColumns) as LawTableName[]).flatMap((table) =>
    statementsOf(dialects[name], schema, table, all[table]),
  );
  return { kind: "law-tables", statements, ...record };
}

type Rows<Name extends LawTableName = LawTableName> = {
  readonly [Table in Name]: readonly LawRow<Table>[];
};

function rowsOfLaw(
  trace: Trace,
  first: CalendarDate,
  through: CalendarMonth,
): Omit<Rows, "law_provision" | "law_reading"> {
  const months = monthsFromTo(monthOf(first), through);
  const incomes = incomeTable(trace);
  const nonWageEarners = months.map((month) => nonWageEarnerRow(trace, month, incomes));
  const { days, deaths } = deathTables(
    trace,
    boundsOf(monthOf(first)).first,
    lastDayOf(through),
    incomes,
  );
  return {
    law_wage_earner: months.flatMap((month) => wageEarnerRows(trace, month)),
    law_industry: months.flatMap((month) => industryRows(trace, month)),
    law_non_wage_earner: nonWageEarners,
    law_relief: months.flatMap((month) => reliefRows(trace, month)),
    law_income: incomes.rows,
    law_day: days,
    law_death: deaths,
  };
}

function rowsOfRecord({ provisions, readings }: Recorded): Rows<"law_provision" | "law_reading"> {
  return {
    law_provision: provisions.map(({ key, to, evidence, cites }) => ({
      provision: key.slice(0, key.lastIndexOf("@")),
      valid_from: fromOf(key),
      valid_to: to ?? "",
      evidence,
      cites: cites.map(({ regulation, article }) => `${regulation} ${article}`).join("; "),
    })),
    law_reading: readings.map(({ id, option }) => ({ reading: id, answer: option })),
  };
}

const rowsOfStatement = 500; // not law: rows of one statement, so that none is too long for an engine

function statementsOf(
  dialect: Dialect,
  schema: string | undefined,
  name: LawTableName,
  rows: readonly Readonly<Record<string, string | number>>[],
): string[] {
  const table = tableText(dialect, schema === undefined ? name : { schema, name });
  const columns = Object.entries(lawTableColumns[name]);
  const typed = columns.map(([column, type]) => `${dialect.id(column)} ${dialect.types[type]}`);
  const names = columns.map(([column]) => dialect.id(column)).join(", ");
  const inserts: string[] = [];
  for (let start = 0; start < rows.length; start += rowsOfStatement) {
    const values = rows
      .slice(start, start + rowsOfStatement)
      .map(
        (row) =>
          `(${columns.map(([column, type]) => cellText(dialect, type, row[column])).join(", ")})`,
      );
    inserts.push(`INSERT INTO ${table} (${names}) VALUES\n${values.join(",\n")}`);
  }
  return [
    `CREATE TABLE IF NOT EXISTS ${table} (${typed.join(", ")})${dialect.engine(lawTableKeys[name])}`,
    dialect.empty(table),
    ...inserts,
  ];
}
