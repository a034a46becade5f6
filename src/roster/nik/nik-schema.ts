import * as z from "zod";
import { messageOf } from "../../core/expectations.js";
import { dateField, maybe, representedAs } from "../../core/fields.js";
import type { Sex } from "../../core/vocabulary.js";
import type { NikContext } from "./nik.js";
import type { Text } from "../../core/text.js";

const expected = {
  nik: { key: "expected.nik.a-nik-as-text-not-as" },
  regionCodes: { key: "expected.nik.region-codes" },
} satisfies Record<string, Text>;

/** A NIK: text, or a number that a reader of spreadsheets gave. */
export const nikField: z.ZodType<string | number> = z.union([z.string(), z.number()], {
  error: messageOf(expected.nik),
});

/** Sex as identity cards tell it. */
export const sexField: z.ZodType<Sex> = z.enum(["female", "male"]);

const codePattern = /^\d{2}(\.\d{2}(\.\d{2})?)?$/; // not law: the pattern of a region code

/** Region codes, as a set or a list. */
export const regionCodesField: z.ZodType<ReadonlySet<string> | readonly string[]> = representedAs(
  { type: "array", items: { type: "string", pattern: codePattern.source }, minItems: 1 },
  z.custom<ReadonlySet<string> | readonly string[]>(
    (value) => (value instanceof Set || Array.isArray(value)) && areCodes(value),
    { error: messageOf(expected.regionCodes) },
  ),
);

const sound = new WeakSet<object>();

/** A list that was found sound is not read again for every NIK. */
function areCodes(codes: Iterable<unknown> & object): boolean {
  if (sound.has(codes)) return true;
  const list = [...codes];
  const areAll =
    list.length > 0 && list.every((code) => typeof code === "string" && codePattern.test(code));
  if (areAll && codes instanceof Set) sound.add(codes);
  return areAll;
}

/** Schema of what `parseNik` is told beside the NIK. */
export const nikContextSchema: z.ZodType<NikContext> = z.strictObject({
  on: maybe(dateField),
  birthDate: maybe(dateField),
  sex: maybe(sexField),
  regionCodes: maybe(regionCodesField),
});

/** Schema of the whole question that `parseNik` answers. */
export const nikQuestionSchema: z.ZodType<{ nik: string | number; context: NikContext }> =
  z.strictObject({ nik: nikField, context: nikContextSchema });
