import type { Cell, CellType } from "./dialect.js";

/** A rate in three columns: the amount is `(base * num + carry) // den`; `den` is 0 where there is none. */
function rate<Name extends string>(name: Name) {
  return {
    [`${name}_num`]: "integer",
    [`${name}_den`]: "integer",
    [`${name}_carry`]: "integer",
  } as Readonly<Record<`${Name}_${"num" | "den" | "carry"}`, CellType>>;
}

/** When PP 49/2020 holds, and for which members. */
const covid = { covid: "integer", covid_new_from: "text", covid_since_through: "text" } as const;

/** The bands of income that hold, the width of their parts, and the last part. */
const incomes = { steps: "integer", part_width: "integer", last_part: "integer" } as const;

/** The columns of the law tables: `known` is 1 in every row, so that a row without a match tells. */
export const lawTableColumns = {
  /** One row a month and risk group, with the rates of a bill side by side. */
  law_wage_earner: {
    month: "text",
    risk_group: "text",
    known: "integer",
    wage_limit: "integer",
    ...rate("jkk"),
    ...rate("jkk_covid"),
    ...rate("jkk_labour"),
    ...rate("jkm"),
    ...rate("jkm_covid"),
    ...rate("jht_employer"),
    ...rate("jht_worker"),
    ...rate("jp_employer"),
    ...rate("jp_worker"),
    jp_ceiling: "integer",
    ...covid,
    labour: "integer",
    labour_members: "integer",
  },
  /** One row a month and industry that PP 7/2025 names. */
  law_industry: { month: "text", industry: "text", listed: "integer" },
  /** One row a month. */
  law_non_wage_earner: {
    month: "text",
    known: "integer",
    ...incomes,
    jkm_amount: "integer",
    jkk_open: "integer",
    jkm_open: "integer",
    jht_open: "integer",
    ...covid,
    ...rate("jkk_covid"),
    ...rate("jkm_covid"),
    own_relief: "integer",
  },
  /** One row a month of PP 50/2025 and combination of facts; -1 and an empty text: not told. */
  law_relief: {
    month: "text",
    sector: "text",
    funded_by: "text",
    is_employer: "integer",
    own_relief_fault: "text",
    ...rate("own_relief"),
  },
  /**
   * The bands of income in parts of one width, of which each has at most one bound within: the
   * amounts below it and from it on. Numbered by the law that they are of.
   */
  law_income: {
    steps: "integer",
    part: "integer",
    bound: "integer",
    basis_below: "integer",
    basis: "integer",
    jkk_below: "integer",
    jkk_amount: "integer",
    jht_below: "integer",
    jht_amount: "integer",
  },
  /** One row a day: the period of the death benefits, and what else hangs on a day. */
  law_day: {
    day: "text",
    known: "integer",
    period: "integer",
    start_through: "text",
    labour_late: "integer",
  },
  /** One row a period and segment. */
  law_death: {
    period: "integer",
    segment: "text",
    jkm_decided_on: "integer",
    jkk_decided_on: "integer",
    jkm_death: "integer",
    jkm_periodic: "integer",
    jkm_funeral: "integer",
    jkm_arrears_limit: "integer",
    jkm_settled_by_other: "integer",
    membership: "text",
    membership_months: "integer",
    ...rate("jkk_death"),
    jkk_wage_limit: "integer",
    jkk_death_floor: "integer",
    jkk_periodic: "integer",
    jkk_funeral: "integer",
    jkk_arrears_limit: "integer",
    ...incomes,
  },
  /** What the tables rest on. */
  law_provision: {
    provision: "text",
    valid_from: "text",
    valid_to: "text",
    evidence: "text",
    cites: "text",
  },
  law_reading: { reading: "text", answer: "text" },
} satisfies Readonly<Record<string, Readonly<Record<string, CellType>>>>;

/** The name of a law table. */
export type LawTableName = keyof typeof lawTableColumns;

/** A row of a law table. */
export type LawRow<Name extends LawTableName> = Readonly<
  Record<Extract<keyof (typeof lawTableColumns)[Name], string>, Cell>
>;

/** The columns that make a row of a table the only one. */
export const lawTableKeys: Readonly<Record<LawTableName, readonly string[]>> = {
  law_wage_earner: ["month", "risk_group"],
  law_industry: ["month", "industry"],
  law_non_wage_earner: ["month"],
  law_relief: ["month", "sector", "funded_by", "is_employer"],
  law_income: ["steps", "part"],
  law_day: ["day"],
  law_death: ["period", "segment"],
  law_provision: ["provision", "valid_from"],
  law_reading: ["reading"],
};
