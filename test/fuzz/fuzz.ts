import fc from "fast-check";
import { english, JamsosnakerError } from "../../src/index.js";
import { doors, examples, schemaDoors, type Door } from "./doors.js";
import { hostile, hostileValues, OfTheCaller, place, withAt } from "./hostile-values.js";

/** A call that went wrong: an error of another kind, or an answer that took too long. */
export interface Finding {
  readonly door: string;
  readonly given: string;
  readonly what: string;
}

/** No call takes longer, in milliseconds, on a machine with much else to do. */
const longest = 5_000;

/** What came of a call; undefined where all is well. */
function findingOf({ name, call }: Door, given: readonly unknown[], mayThrow: boolean) {
  const begun = performance.now();
  let what: string | undefined;
  try {
    settle(call(...given));
  } catch (error) {
    if (!mayThrow || !isAllowed(error)) what = String((error as Error | undefined)?.stack ?? error);
  }
  const took = performance.now() - begun;
  if (what === undefined && took > longest) what = `took ${Math.round(took)} ms`;
  return what === undefined ? undefined : { door: name, given: shown(given), what };
}

// Streams are asked for their first row, and a refusal that comes later is heard.
function settle(result: unknown): void {
  if (typeof result !== "object" || result === null || !("next" in result)) return;
  const first = (result as AsyncGenerator).next();
  if (first instanceof Promise) first.catch(() => undefined);
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

/** Every door with every hostile value, alone and beside well-formed options. */
export function everyHostileValue(): Finding[] {
  const values = hostileValues.flatMap((value) => [
    [value],
    [value, value],
    ...lasts.slice(2).map((last) => [value, last]),
  ]);
  return [
    ...doors.flatMap((door) => values.flatMap((given) => findingOf(door, given, true) ?? [])),
    ...schemaDoors.flatMap((door) =>
      hostileValues.flatMap((value) => findingOf(door, [value], false) ?? []),
    ),
  ];
}

/** Well-formed values with a hostile one at some place, at every door. Throws on the first fault. */
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
