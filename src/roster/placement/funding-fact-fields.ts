import * as z from "zod";
import { maybe } from "../../core/fields.js";

type FundingFact =
  | "villageFund"
  | "regionalRule"
  | "registered"
  | "namedByRegion"
  | "mustahik"
  | "stateCanPay"
  | "managedBySharia";

/** The facts of a funding question besides who is paid for, by whom and when. */
export const fundingFactFields: Readonly<Record<FundingFact, z.ZodType<boolean | undefined>>> = {
  villageFund: maybe(z.boolean()),
  regionalRule: maybe(z.boolean()),
  registered: maybe(z.boolean()),
  namedByRegion: maybe(z.boolean()),
  mustahik: maybe(z.boolean()),
  stateCanPay: maybe(z.boolean()),
  managedBySharia: maybe(z.boolean()),
};
