import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { english, JamsosnakerError } from "../../src/index.js";
import { resultSchema } from "../../src/schemas/index.js";
import { doors, examples, schemaDoors, type Door } from "./doors.js";
import { hostile, hostileValues, OfTheCaller, place, withAt } from "./hostile-values.js";

/** A call that went wrong: an error of another kind, a result that is none, or a late answer. */
export interface Finding {
  readonly door: string;
  readonly given: string;
  readonly what: string;
}

/** No call takes longer, in milliseconds; the tables of SQL are a text of all the law. */
const longestOf = ({ name }: Door): number => (name === "sql.lawTables" ? 250 : 50);

/** A busy machine may hold up one call; it does not hold up each of these. */
const tries = 4;

/** What came of a call; undefined where all is well. */
function findingOf(door: Door, given: readonly unknown[], mayThrow: boolean): Finding | undefined {
  const finding = (what: string): Finding => ({ door: door.name, given: shown(given), what });
  const longest = longestOf(door);
  let fastest = Infinity;
  for (let time = 0; time < tries && fastest > longest; time += 1) {
    const begun = performance.now();
    let result: unknown;
    try {
      result = door.call(...given);
    } catch (error) {
      if (!mayThrow || !isAllowed(error)) {
        return finding(String((error as Error | undefined)?.stack ?? error));
      }
    }
    fastest = Math.min(fastest, performance.now() - begun);
    settle(result);
    const fault = given.some(looksLikeResult) ? undefined : faultOfResult(result);
    if (fault !== undefined) return finding(fault);
  }
  return fastest > longest ? finding(`took ${Math.round(fastest)} ms`) : undefined;
}

/** Whether a value passes for a result; what is made of one that the caller spoiled is not judged. */
function looksLikeResult(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  try {
    if (!("kind" in value && "provisions" in value && "warnings" in value)) return false;
    return !/-(columns|tables|view)$/.test(String(value.kind));
  } catch (error) {
    if (error instanceof OfTheCaller || error instanceof TypeError) return false;
    throw error;
  }
}

/** Why something that looks like a result is none. */
function faultOfResult(result: unknown): string | undefined {
  if (!looksLikeResult(result)) return undefined;
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return `no result by its own schema: ${parsed.error.message}`;
  return isDeepStrictEqual(JSON.parse(JSON.stringify(result)), withoutUndefined(result))
    ? undefined
    : "a result that JSON changes";
}

// Streams are asked for their first row, and a refusal that comes later is heard.
function settle(result: unknown): void {
  if (typeof result !== "object" || result === null || !("next" in result)) return;
  if (typeof result.next !== "function") return;
  const first = (result as AsyncGenerator).next();
  if (first instanceof Promise) first.catch(() => undefined);
}

/** A field that is there and undefined is a field that is left out. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null) return value;
  const filled = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(filled.map(([key, inner]) => [key, withoutUndefined(inner)]));
}

function isAllowed(error: unknown): boolean {
  return error instanceof JamsosnakerError || error instanceof OfTheCaller;
}

function shown(given: readonly unknown[]): string {
  return given.map(shownOne).join(", ").slice(0, 600);
}

function shownOne(value: unknown): string {
  try {
    if (typeof value === "bigint" || typeof value === "symbol") return value.toString();
    const text = JSON.stringify(value) as string | undefined;
    return (text ?? typeof value).slice(0, 300);
  } catch {
    return `something that cannot be shown (${typeof value})`;
  }
}

/** Options that functions take last: well formed, and not. */
const lasts: readonly unknown[] = [
  undefined,
  {},
  { locale: english, format: "text" },
  { locale: english },
  english,
];

/** What came of many calls. */
export interface Fuzzed {
  readonly calls: number;
  readonly findings: readonly Finding[];
}

/** Every door with every hostile value, alone and beside well-formed options. */
export function everyHostileValue(): Fuzzed {
  const values = hostileValues.flatMap((value) => [
    [value],
    [value, value],
    ...lasts.slice(2).map((last) => [value, last]),
  ]);
  return {
    calls: doors.length * values.length + schemaDoors.length * hostileValues.length,
    findings: [
      ...doors.flatMap((door) => values.flatMap((given) => findingOf(door, given, true) ?? [])),
      ...schemaDoors.flatMap((door) =>
        hostileValues.flatMap((value) => findingOf(door, [value], false) ?? []),
      ),
    ],
  };
}

/** Well-formed values with a hostile one at some place, `numRuns` calls of functions and of schemas. Throws on the first fault. */
export function spoiledExamples(numRuns: number, seed?: number): void {
  const example = fc.constantFrom(...examples);
  fc.assert(
    fc.property(
      fc.constantFrom(...doors),
      example,
      place,
      hostile,
      fc.oneof(
        fc.nat(lasts.length - 1).map((at) => () => lasts[at]),
        hostile,
      ),
      (door, value, at, other, last) => {
        refuse(findingOf(door, [withAt(value, at, other()), last()], true));
      },
    ),
    { numRuns, ...(seed !== undefined && { seed }) },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...schemaDoors),
      place,
      hostile,
      fc.nat(20),
      (door, at, other, pick) => {
        const own = door.examples[pick % Math.max(1, door.examples.length)];
        refuse(findingOf(door, [withAt(own, at, other())], false));
      },
    ),
    { numRuns, ...(seed !== undefined && { seed }) },
  );
}

function refuse(finding: Finding | undefined): void {
  if (finding) throw new Error(`${finding.door}(${finding.given}): ${finding.what}`);
}
