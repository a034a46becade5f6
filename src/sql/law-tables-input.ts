import * as z from "zod";
import { maybe, monthField } from "../core/fields.js";
import type { CalendarMonth } from "../core/vocabulary.js";
import { dialectField, nameField, type SqlDialect } from "./view-input.js";

/** Input of `lawTables`. */
export interface LawTablesInput {
  readonly dialect: SqlDialect;
  /** The schema in which the tables stand; it must exist. */
  readonly schema?: string | undefined;
  /** The last month that the tables reach; they begin with the law. */
  readonly through: CalendarMonth;
}

/** Schema of what `lawTables` takes. */
export const lawTablesInputSchema: z.ZodType<LawTablesInput> = z.strictObject({
  dialect: dialectField,
  schema: maybe(nameField),
  through: monthField,
});
