import * as z from "zod";
import { expectations } from "../core/expectations.js";
import {
  fundingSourceField,
  maybe,
  monthField,
  programmesField,
  riskGroupField,
  sectorField,
} from "../core/fields.js";
import type {
  NonWageEarnerColumnsInput,
  WageEarnerColumnsInput,
  WageEarnerProgramme,
} from "./column-inputs.js";

const columnExpected = expectations({
  amounts: { id: "Float64Array berisi rupiah", en: "a Float64Array of rupiah" },
  riskGroups: {
    id: "Uint8Array berisi kelompok 0 sampai 4, sepanjang wages, atau satu tingkat risiko",
    en: "a Uint8Array of groups 0 to 4, as long as wages, or one risk group",
  },
  billedProgrammes: {
    id: "daftar program tanpa pengulangan: jkk, jkm, jht, jp",
    en: "a list of programmes without repetition: jkk, jkm, jht, jp",
  },
});

// By its name, not by its class: the array may come from another realm (a frame, a worker, a test).
function isTyped(value: unknown, name: "Float64Array" | "Uint8Array"): boolean {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === `[object ${name}]`;
}

const amountsField: z.ZodType<Float64Array> = z.custom<Float64Array>(
  (value) => isTyped(value, "Float64Array"),
  { error: columnExpected.amounts.en },
);

const riskGroupsField = z.union(
  [riskGroupField, z.custom<Uint8Array>((value) => isTyped(value, "Uint8Array"))],
  { error: columnExpected.riskGroups.en },
);

const billedField: z.ZodType<readonly WageEarnerProgramme[]> = z
  .array(z.enum(["jkk", "jkm", "jht", "jp"]), { error: columnExpected.billedProgrammes.en })
  .min(1, { error: columnExpected.billedProgrammes.en })
  .refine((list) => new Set(list).size === list.length, {
    error: columnExpected.billedProgrammes.en,
  });

/** Schema of what `wageEarnerColumns` takes. */
export const wageEarnerColumnsSchema: z.ZodType<WageEarnerColumnsInput> = z
  .strictObject({
    month: monthField,
    wages: amountsField,
    riskGroups: maybe(riskGroupsField),
    programmes: billedField,
  })
  .refine(
    ({ wages, riskGroups }) =>
      riskGroups === undefined ||
      typeof riskGroups === "string" ||
      riskGroups.length === wages.length,
    { path: ["riskGroups"], error: columnExpected.riskGroups.en },
  );

/** Schema of what `nonWageEarnerColumns` takes. */
export const nonWageEarnerColumnsSchema: z.ZodType<NonWageEarnerColumnsInput> = z.strictObject({
  month: monthField,
  incomes: amountsField,
  programmes: programmesField,
  sector: maybe(sectorField),
  fundedBy: maybe(fundingSourceField),
  isEmployer: maybe(z.boolean()),
  arrearsFree: maybe(z.boolean()),
  memberSince: maybe(monthField),
});
