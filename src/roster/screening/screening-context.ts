import * as z from "zod";
import { maybe } from "../../core/fields.js";
import type { CleaningQuestion } from "../cleaning/cleaned-roster.js";
import { regionCodesField } from "../nik/nik.js";
import { type RosterScheme, rosterSchemeSchema } from "./roster-input.js";

/** The data that rows are compared with, besides the scheme. */
export interface ScreeningContext {
  /**
   * Known codes in dotted form, of districts (`62.05.01`), regencies or provinces:
   * at each level that the list has, a NIK whose code is not in it is warned of.
   */
  readonly regionCodes?: ReadonlySet<string> | readonly string[] | undefined;
  /**
   * What cleaning asked, in `screenRoster`: a cell that cannot be right is then to be
   * repaired, and only a fact that nobody wrote down is asked. Read by the number of the row.
   */
  readonly questions?: readonly CleaningQuestion[] | undefined;
}

const questionField = z.looseObject({
  row: z.number(),
  field: z.string(),
  code: z.string(),
}) as z.ZodType as z.ZodType<CleaningQuestion>;

/** Schema of what rows are compared with besides the scheme. */
export const screeningContextSchema: z.ZodType<ScreeningContext> = z.strictObject({
  regionCodes: maybe(regionCodesField),
  questions: maybe(z.array(questionField)),
});

/** Schema of the whole question of a screening. */
export const screeningQuestionSchema: z.ZodType<{
  scheme: RosterScheme;
  context: ScreeningContext;
}> = z.strictObject({ scheme: rosterSchemeSchema, context: screeningContextSchema });
