import type { Texts } from "../../core/text.js";
import type { SqlTexts } from "../../core/texts/sql.js";

export const sql: Texts<SqlTexts> = {
  "expected.sql.name": ({ longestName, ownPrefix }) =>
    `a name of 1 to ${longestName} bytes that does not begin with ${ownPrefix}`, // not law: how long a name may be
  "expected.sql.programmes":
    "a list of programmes without repetition: jkk, jkm, jht, and of wage earners jp",
  "expected.sql.target": ({ mostDecimals }) => `a ratio of at most ${mostDecimals} decimals`,
  "sql.name-taken": "a column whose name is not yet taken in the view",
  "sql.rounding": "rounding to the whole rupiah: half up, up or down", // not law: rounding modes
};
