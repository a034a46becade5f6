/** The texts of SQL, and what each of them needs. */
export interface SqlTexts {
  "expected.sql.name": { longestName: number; ownPrefix: string };
  "expected.sql.programmes": undefined;
  "expected.sql.target": { mostDecimals: number };
  "sql.name-taken": undefined;
  "sql.rounding": undefined;
}
