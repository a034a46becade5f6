import * as z from "zod";
import type { WageDeduction, WageSlip, WageSlips } from "../../contributions/several/wage-slips.js";
import { maybe } from "../../core/fields.js";
import { described } from "../described.js";
import { count, decimalText, provisionKeys, recorded, resultMonth, rupiah } from "../parts.js";
import { wageSlipsExample } from "../result-examples.js";
import { objectOf } from "../shape.js";
import { billedProgramme } from "./contribution.js";

const wageDeduction = objectOf<WageDeduction>({
  programme: billedProgramme,
  basis: rupiah,
  ratePercent: maybe(decimalText),
  amount: rupiah,
  provisions: provisionKeys,
});

const wageSlip = objectOf<WageSlip>({
  index: count,
  id: maybe(z.string()),
  person: maybe(z.string()),
  persons: count,
  month: resultMonth,
  total: rupiah,
  lines: z.array(wageDeduction),
});

/** Schema of `WageSlips`. */
export const wageSlipsSchema: z.ZodType<WageSlips> = described(
  objectOf<WageSlips>({
    kind: z.literal("wage-slips"),
    total: rupiah,
    slips: z.array(wageSlip),
    ...recorded,
  }),
  "WageSlips",
  "What is taken from the wages of a payroll.",
  wageSlipsExample,
);
