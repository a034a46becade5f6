import { invalidInput } from "../core/errors.js";
import { type Dialect, dialects, tableText } from "./dialect.js";
import { lawTableColumns, type LawTableName } from "./law-table.js";
import { ownPrefix, type ViewInput } from "./view-input.js";

/** What a row lacks or has wrong; `none` where it is counted. */
export type SqlFault =
  | "month"
  | "wage"
  | "income"
  | "too-large"
  | "risk-group"
  | "programme-not-open"
  | "industry"
  | "active-members"
  | "arrears-free"
  | "member-since"
  | "paid-on"
  | "sector"
  | "funded-by"
  | "reliefs-without-order"
  | "date"
  | "segment"
  | "active"
  | "heirs"
  | "arrears-months"
  | "arrears-settled-by"
  | "membership-start"
  | "contribution-months"
  | "decided-on"
  | "counts"
  | "region"
  | "code"
  | "code-repeated"
  | "none";

/** Expressions by the names that they get. */
export type Columns = Readonly<Record<string, string>>;

const largestAmount = String(Number.MAX_SAFE_INTEGER);

/** The expressions that the views of one engine are made of. */
export function writer(input: Pick<ViewInput, "dialect" | "schema" | "view" | "table">) {
  const dialect = dialects[input.dialect];
  const { id } = dialect;

  const select = (columns: Columns, from: string, rest = ""): string =>
    `SELECT ${listed(dialect, columns)}\nFROM ${from}${rest}`;
  /** A query as a table of another one. */
  const sub = (query: string, alias: string): string => `(${query}) AS ${alias}`;
  /** All columns of a query, and more. */
  const more = (query: string, columns: Columns): string =>
    `SELECT *, ${listed(dialect, columns)}\nFROM ${sub(query, "jsn_t")}${dialect.fence}`;
  const lawTable = (name: LawTableName): string =>
    tableText(dialect, input.schema === undefined ? name : { schema: input.schema, name });
  /** A law table with its keys under the names of the facts. */
  const law = (name: LawTableName, keys: Columns): string => {
    const others = Object.keys(lawTableColumns[name]).filter((column) => !(column in keys));
    const named = Object.entries(keys).map(([column, fact]) => [fact, id(column)]);
    const rest = others.map((column) => [column, id(column)]);
    return sub(select(Object.fromEntries([...named, ...rest]) as Columns, lawTable(name)), "jsn_l");
  };
  /** A query with what the law says of the facts of each row. */
  const join = (query: string, name: LawTableName, keys: Columns): string =>
    `SELECT *\nFROM ${sub(query, "jsn_f")}\n${dialect.joinOne} ${law(name, keys)} USING (${Object.values(keys).map(id).join(", ")})`;
  /** A query with the band of the amount of each row, whose law is joined already. */
  const joinIncome = (query: string): string => {
    const width = `greatest(coalesce(${id("part_width")}, 1), 1)`;
    const part = dialect.quotient(id("jsn_amount"), width);
    const sought = `CASE WHEN ${isNoAmount("jsn_amount")} THEN 0 ELSE least(${part}, coalesce(${id("last_part")}, 0)) END`;
    const keyed = more(query, {
      jsn_steps: dialect.wide(`coalesce(${id("steps")}, 0)`),
      jsn_part: dialect.wide(sought),
    });
    return join(keyed, "law_income", { steps: "jsn_steps", part: "jsn_part" });
  };
  const isNoAmount = (fact: string): string => `${id(fact)} < 1 OR ${id(fact)} > ${largestAmount}`;

  return {
    ...dialect,
    select,
    sub,
    more,
    join,
    joinIncome,
    lawTable,
    source: tableText(dialect, input.table),
    /** A text of the caller; empty where it is absent or NULL. */
    textFact: (column: string | undefined): string =>
      column === undefined ? "''" : `coalesce(${dialect.asText(id(column))}, '')`,
    /** A whole number of the caller that is not negative; -1 where it is none, or absent. */
    numberFact: (column: string | undefined): string => {
      if (column === undefined) return dialect.wide("-1");
      const whole = dialect.asInteger(id(column));
      return dialect.wide(
        `CASE WHEN ${whole} = ${id(column)} AND ${whole} >= 0 THEN coalesce(${whole}, -1) ELSE -1 END`,
      );
    },
    /** A truth of the caller: 1, 0, or -1 where it is not told. */
    truthFact: (column: string | undefined): string =>
      column === undefined
        ? dialect.wide("-1")
        : dialect.wide(`CASE WHEN ${id(column)} THEN 1 WHEN NOT ${id(column)} THEN 0 ELSE -1 END`),
    /** Whether a number is no amount above zero. */
    isNoAmount,
    /** A column of the band that holds: below its bound, or from it on. */
    ofBand: (below: string, above: string): string =>
      `CASE WHEN ${id("jsn_amount")} < ${id("bound")} THEN ${id(below)} ELSE ${id(above)} END`,
    isOneOf: (fact: string, values: readonly string[]): string =>
      `${id(fact)} IN (${values.map(dialect.text).join(", ")})`,
    /** A rate of a base, rounded as the law table says. */
    rated: (base: string, name: string): string =>
      dialect.quotient(
        `${base} * ${id(`${name}_num`)} + ${id(`${name}_carry`)}`,
        `greatest(${id(`${name}_den`)}, 1)`,
      ),
    hasNoRate: (name: string): string => `${id(`${name}_den`)} = 0`,
    isMonth: (fact: string): string => dialect.matches(id(fact), monthPattern),
    isDay: (fact: string): string => dialect.matches(id(fact), dayPattern),
    create: (query: string): string => `CREATE VIEW ${tableText(dialect, input.view)} AS\n${query}`,
  };
}

/** The expressions of one engine. */
export type Writer = ReturnType<typeof writer>;

function listed({ id }: Dialect, columns: Columns): string {
  return Object.entries(columns)
    .map(([name, expression]) =>
      expression === id(name) ? expression : `${expression} AS ${id(name)}`,
    )
    .join(", ");
}

const monthPattern = "[12][0-9]{3}-(0[1-9]|1[0-2])"; // not law: how a month is written

const dayPattern = [
  "[12][0-9]{3}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])", // not law: the days of the calendar
  "(0[469]|11)-(0[1-9]|[12][0-9]|30)", // not law: the days of the calendar
  "02-(0[1-9]|1[0-9]|2[0-8]))", // not law: the days of the calendar
  "([12][0-9](0[48]|[2468][048]|[13579][26])|(12|16|20|24|28)00)-02-29", // not law: leap years
].join("|");

/** The faults of a row with the condition of each, the one that is named first first. */
export type Faults = readonly (readonly [SqlFault, string])[];

/** The first fault of a row that holds. */
export function firstFault(faults: Faults): string {
  const cases = faults.map(([fault, condition]) => `WHEN ${condition} THEN '${fault}'`);
  return `CASE ${cases.join(" ")} ELSE 'none' END`;
}

/** The columns that are kept, under names that meet no other. */
export function keptColumns(
  { id }: Dialect,
  keep: readonly string[],
  made: readonly string[],
): { readonly inner: Columns; readonly outer: Columns } {
  const names = [...keep, ...made].map((name) => name.toLowerCase());
  const twice = keep.findIndex((_, index) => names.includes(names[index] ?? "", index + 1));
  if (twice !== -1) throw invalidInput(`keep[${twice}]`, { key: "sql.name-taken" });
  const inner = keep.map((name, index) => [`${ownPrefix}k${index}`, id(name)] as const);
  const outer = keep.map((name, index) => [name, id(`${ownPrefix}k${index}`)] as const);
  return { inner: Object.fromEntries(inner), outer: Object.fromEntries(outer) };
}

/** Amounts that are NULL in a row at fault. */
export function unlessFault({ id }: Dialect, columns: Columns): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [
      name,
      `CASE WHEN ${id("jsn_fault")} = 'none' THEN ${value} ELSE NULL END`,
    ]),
  );
}
