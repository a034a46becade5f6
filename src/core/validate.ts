import * as z from "zod";
import { maybe } from "./fields.js";
import type { Bilingual } from "./bilingual.js";
import type { Citation } from "./citation.js";
import { InvalidInputError, type InputIssue } from "./errors.js";
import { expectationOf, expected } from "./expectations.js";
import type { Law } from "./law.js";
import { nearestTo } from "./nearest.js";
import type { Context, Options } from "./options.js";
import { roundingModes, type RoundingMode } from "./rounding.js";

/** The articles behind fields of an input, by the last name in the path. */
export type FieldArticles = Readonly<Record<string, Citation>>;

/** The input as the schema describes it. Throws InvalidInputError that names every field at fault. */
export function validate<Input>(
  schema: z.ZodType<Input>,
  input: unknown,
  articles: FieldArticles = {},
): Input {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    parsed.error.issues.flatMap((issue) => inputIssues(issue, input, articles)),
  );
}

/** A body of law. */
export const lawField: z.ZodType<Law> = z.custom<Law>(isLaw, { error: expected.law.en });

const roundingModeField = z.enum(roundingModes as readonly [RoundingMode]);

const standard: Context = {
  law: undefined,
  readings: {},
  rounding: { to: "rupiah", mode: "half-up" },
};

const optionsSchema: z.ZodType<Options> = z.strictObject({
  law: maybe(z.custom<Law>(isLaw, { error: expected.options.en })),
  readings: maybe(z.record(z.string(), z.string())),
  rounding: maybe(
    z.strictObject({
      to: maybe(z.enum(["rupiah", "sen"])),
      mode: maybe(roundingModeField),
    }),
  ),
});

const wrappedOptions: z.ZodType<{ options: Options }> = z.strictObject({
  options: optionsSchema,
});

/** The options that each reading has, by its id. */
export type ReadingOptions = Readonly<Record<string, readonly string[]>>;

/** Options with their defaults. Throws InvalidInputError for an unknown option or reading. */
export function contextOf(options: Options | undefined, known: ReadingOptions): Context {
  if (options === undefined) return standard;
  const checked = validate(wrappedOptions, { options });
  const { law, readings = {}, rounding = {} } = checked.options;
  for (const [id, option] of Object.entries(readings)) {
    const choices = Object.hasOwn(known, id) ? known[id] : undefined;
    if (!choices) throw readingError(id, noSuchReading);
    if (!choices.includes(option)) throw readingError(id, oneOf(choices));
  }
  const { to = "rupiah", mode = (readings["rounding"] ?? "half-up") as RoundingMode } = rounding;
  return { law, readings, rounding: { to, mode } };
}

const noSuchReading: Bilingual = {
  id: "tafsiran tidak dikenal; lihat readings.list()",
  en: "unknown reading; see readings.list()",
};

function readingError(id: string, message: Bilingual): InvalidInputError {
  return new InvalidInputError([{ path: `options.readings.${id}`, message }]);
}

function isLaw(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { provision, provisions, at, asOf } = value as Partial<Law>;
  return (
    [provision, provisions, at].every((part) => typeof part === "function") &&
    typeof asOf === "string"
  );
}

function inputIssues(
  issue: z.core.$ZodIssue,
  input: unknown,
  articles: FieldArticles,
): InputIssue[] {
  const inner = optionMeant(issue, valueAt(input, issue.path));
  if (inner) {
    return inner.flatMap((one) =>
      inputIssues({ ...one, path: [...issue.path, ...one.path] }, input, articles),
    );
  }
  const path = pathText(issue.path);
  const field = issue.path.findLast((part) => typeof part === "string");
  const cites = field === undefined ? undefined : articles[field];
  return [{ path, message: describe(issue, valueAt(input, issue.path)), ...(cites && { cites }) }];
}

/** What is wrong with an object of several forms, where its fields are those of one form. */
function optionMeant(
  issue: z.core.$ZodIssue,
  value: unknown,
): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code !== "invalid_union" || typeof value !== "object" || value === null) {
    return undefined;
  }
  if (Object.keys(value).length === 0) return undefined;
  const meant = issue.errors.filter((found) => found.every(({ path }) => path.length > 0));
  return meant.length === 1 ? meant[0] : undefined;
}

function describe(issue: z.core.$ZodIssue, value: unknown): Bilingual {
  const known = expectationOf(issue.message);
  if (known) {
    return value === undefined
      ? { id: `wajib diisi: ${known.id}`, en: `required: ${known.en}` }
      : known;
  }
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys);
  if (issue.code === "invalid_value") return oneOfValues(issue.values.map(String), value);
  if (value === undefined) return { id: "wajib diisi", en: "required" };
  if (issue.code === "invalid_type") {
    return { id: `diharapkan ${typeName(issue.expected)}`, en: `expected ${issue.expected}` };
  }
  if (issue.code === "too_small") {
    return { id: `sekurang-kurangnya ${issue.minimum}`, en: `at least ${issue.minimum}` };
  }
  if (issue.code === "too_big") {
    return { id: `paling banyak ${issue.maximum}`, en: `at most ${issue.maximum}` };
  }
  return { id: "nilai tidak sesuai", en: issue.message };
}

function unknownKeys(keys: readonly string[]): Bilingual {
  return { id: `isian tidak dikenal: ${keys.join(", ")}`, en: `unknown field: ${keys.join(", ")}` };
}

/** More values than this are not read to the end: those nearest to what was given are named. */
const manyValues = 15;

function oneOfValues(values: readonly string[], given: unknown): Bilingual {
  if (typeof given !== "string" || values.length <= manyValues) return oneOf(values);
  const known = given.slice(0, longestQuote);
  const nearest = nearestTo(known, values).join(", ");
  return {
    id: `"${known}" tidak dikenal; yang paling mirip dari ${values.length} pilihan: ${nearest}`,
    en: `"${known}" is not known; nearest of the ${values.length} choices: ${nearest}`,
  };
}

const longestQuote = 60;

function oneOf(values: readonly string[]): Bilingual {
  return {
    id: `pilih salah satu: ${values.join(", ")}`,
    en: `expected one of: ${values.join(", ")}`,
  };
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    number: "angka",
    int: "bilangan bulat",
    string: "teks",
    boolean: "true atau false",
    array: "daftar",
    object: "objek",
  };
  return names[expected] ?? expected;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, "");
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === "object" && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    input,
  );
}
