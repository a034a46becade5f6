import { isCalendarDate } from "./calendar.js";
import { isProvision } from "./provision.js";
import * as z from "zod";
import type { Citation } from "./citation.js";
import { deepFreeze } from "./deep-freeze.js";
import { type InputIssue, invalidInput, InvalidInputError, issueOf } from "./errors.js";
import { expectationOf, expected, messageOf } from "./expectations.js";
import { maybe } from "./fields.js";
import type { Law } from "./law.js";
import { refusingMalformed } from "./malformed.js";
import type { Context, Options } from "./options.js";
import { type RoundingMode, roundingModes } from "./rounding.js";
import { type Text, textWith } from "./text.js";

/** The articles behind fields of an input, by the last name in the path. */
export type FieldArticles = Readonly<Record<string, Citation>>;

/** The input as the schema describes it. Throws InvalidInputError that names every field at fault. */
export function validate<Input>(
  schema: z.ZodType<Input>,
  input: unknown,
  articles: FieldArticles = {},
): Input {
  return refusingMalformed(() => {
    const parsed = compiledAfterMany(schema, input).safeParse(input);
    if (parsed.success) return parsed.data;
    throw new InvalidInputError(
      parsed.error.issues.flatMap((issue) => inputIssues(issue, input, articles)),
    );
  }, unreadable);
}

const usesBeforeCompiling = 5_000; // not law: so many uses pay for the compilation of a schema

interface SchemaUse {
  times: number;
  readonly compiled: z.ZodType | undefined;
}

const uses = new WeakMap<z.ZodType, SchemaUse>();

/** The schema, compiled once it was used often; where code generation is forbidden, as it is. */
function compiledAfterMany<Input>(schema: z.ZodType<Input>, input: unknown): z.ZodType<Input> {
  const use = uses.get(schema) ?? { times: 0, compiled: undefined };
  if (use.compiled) return use.compiled as z.ZodType<Input>;
  use.times += partsIn(input);
  const compiled = use.times >= usesBeforeCompiling ? z.compile(schema) : undefined;
  uses.set(schema, compiled ? { ...use, compiled } : use);
  return compiled ?? schema;
}

/** One, and the parts of a list or of each list in an input. */
function partsIn(input: unknown): number {
  if (Array.isArray(input)) return 1 + input.length;
  if (typeof input !== "object" || input === null) return 1;
  return Object.values(input).reduce<number>(
    (parts, part) => (Array.isArray(part) ? parts + part.length : parts),
    1,
  );
}

/** The refusal of what cannot be read to the end. */
export function unreadable(): InvalidInputError {
  return invalidInput("", expected.readable);
}

/** A body of law. */
export const lawField: z.ZodType<Law> = z.custom<Law>(isLaw, { error: messageOf(expected.law) });

const roundingModeField = z.enum(roundingModes as readonly [RoundingMode]);

const standard: Context = /* @__PURE__ */ deepFreeze({
  law: undefined,
  readings: {},
  rounding: { to: "rupiah", mode: "half-up" },
});

const optionsSchema: z.ZodType<Options> = z.strictObject({
  law: maybe(z.custom<Law>(isLaw, { error: messageOf(expected.options) })),
  readings: maybe(z.record(z.string(), z.string().optional())),
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
    if (option !== undefined && !choices.includes(option)) throw readingError(id, oneOf(choices));
  }
  const { to = "rupiah", mode = (readings["rounding"] ?? "half-up") as RoundingMode } = rounding;
  return { law, readings, rounding: { to, mode } };
}

const noSuchReading: Text = /* @__PURE__ */ deepFreeze({ key: "issue.no-such-reading" });

function readingError(id: string, message: Text): InvalidInputError {
  return invalidInput(`options.readings.${id}`, message);
}

const lawsSeen = new WeakSet();

function isLaw(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (lawsSeen.has(value)) return true;
  if (!answersAsLaw(value as Law)) return false;
  lawsSeen.add(value);
  return true;
}

/** Whether a body of law has a name and a day, and answers what it is asked. */
function answersAsLaw(law: Law): boolean {
  try {
    const { name, asOf, amendments = [] } = law as unknown as Readonly<Record<string, unknown>>;
    return (
      typeof name === "string" &&
      typeof asOf === "string" &&
      isCalendarDate(asOf) &&
      isListOf(amendments, (amendment) => typeof amendment === "string") &&
      isListOf(law.provisions(), isProvision) &&
      isListOf(law.at(asOf), (inForce) => typeof inForce === "object") &&
      typeof law.provision === "function"
    );
  } catch {
    return false;
  }
}

function isListOf(value: unknown, isOne: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

/** The issues of a schema, without the input at hand. */
export function inputIssuesOf(issue: z.core.$ZodIssue): InputIssue[] {
  const isMissing = issue.message.endsWith("received undefined");
  return [
    { path: pathText(issue.path), ...issueOf(describe(issue, isMissing ? undefined : null)) },
  ];
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
  return [
    { path, ...issueOf(describe(issue, valueAt(input, issue.path))), ...(cites && { cites }) },
  ];
}

/** Faults in an object of several forms, where its fields are those of one form. */
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

function describe(issue: z.core.$ZodIssue, value: unknown): Text {
  const known = expectationOf(issue.message);
  if (known) {
    return value === undefined ? textWith("issue.required-as", { known }) : known;
  }
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys);
  if (issue.code === "invalid_value") return oneOfValues(issue.values.map(String), value);
  if (value === undefined) return { key: "issue.required" };
  if (issue.code === "invalid_type") {
    return textWith("issue.type", { expected: issue.expected });
  }
  if (issue.code === "too_small") {
    return textWith("issue.at-least", { minimum: Number(issue.minimum) });
  }
  if (issue.code === "too_big") {
    return textWith("issue.at-most", { maximum: Number(issue.maximum) });
  }
  return textWith("issue.not-valid", { message: issue.message });
}

function unknownKeys(keys: readonly string[]): Text {
  return textWith("issue.unknown-fields", { keys });
}

/** More values than this are not read to the end: those nearest to what was given are named. */
const manyValues = 15; // not law: how many values a message names

function oneOfValues(values: readonly string[], given: unknown): Text {
  if (typeof given !== "string" || values.length <= manyValues) return oneOf(values);
  const start = given.slice(0, longestQuote);
  const nearest = nearestTo(start, values);
  return textWith("issue.nearest", { given: start, valuesCount: values.length, nearest });
}

const longestQuote = 60; // not law: how much a message quotes

function oneOf(values: readonly string[]): Text {
  return textWith("issue.one-of", { values });
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

/** How many of many values a message names. */
const named = 5; // not law: how many values a message names

/** The values that are spelt most like a text, the nearest first. */
function nearestTo(text: string, values: readonly string[]): string[] {
  const wanted = text.toLowerCase();
  return values
    .map((value) => ({ value, distance: editsBetween(wanted, value.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, named)
    .map(({ value }) => value);
}

/** Letters to put in, leave out or change to come from one text to another. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  Array.from(from).forEach((letter, line) => {
    const next = [line + 1];
    Array.from(to).forEach((other, column) => {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
  });
  return row[to.length] ?? 0;
}
