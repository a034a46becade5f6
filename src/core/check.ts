import type { ProvisionKey } from "./provision.js";
import type { Text, Values } from "./text.js";
import type { RoomTexts } from "./texts/room-texts.js";

type Unprefixed<Key> = Key extends `check.${infer Name}` ? Name : never;
type WithoutForm<Name> = Name extends `${infer Id}~${string}` ? Id : Name;

/** The ids of conditions; the words of an id are in the locales. */
export type CheckId = WithoutForm<Unprefixed<keyof RoomTexts>>;

/** A fact that an input can give, as a path: `child.level`. */
export type FactPath = string;

/** One condition of the law, examined. `passed` is undefined while a fact is missing. */
export interface Check {
  /** E.g. `jkm.active`. */
  readonly id: CheckId;
  readonly passed: boolean | undefined;
  /** Whether failing it bars the benefit, or only reduces it. */
  readonly effect: "bars" | "reduces";
  /** Which of the sentences of the condition says it, where there are several. */
  readonly form?: string | undefined;
  /** The values of its sentence. */
  readonly values?: Values | undefined;
  readonly provisions: readonly ProvisionKey[];
  /** The facts that would settle it, in the order in which they decide. Empty once settled. */
  readonly missing: readonly FactPath[];
}

/** A condition that is settled, or open while `missing` names facts. */
export function checkOf(
  id: CheckId,
  passed: boolean | undefined,
  { key, values }: Text,
  provisions: readonly ProvisionKey[],
  more: {
    readonly effect?: Check["effect"] | undefined;
    readonly missing?: readonly FactPath[] | undefined;
  } = {},
): Check {
  const form = key.slice(`check.${id}~`.length);
  return {
    id,
    passed,
    effect: more.effect ?? "bars",
    ...(form && { form }),
    ...(values && { values }),
    provisions,
    missing: passed === undefined ? (more.missing ?? []) : [],
  };
}

/** The condition and what was found, as a text. */
export function checkText({ id, form, values }: Pick<Check, "id" | "form" | "values">): Text {
  const key = form === undefined ? `check.${id}` : `check.${id}~${form}`;
  return (values ? { key, values } : { key }) as Text;
}

/** The names of the facts that are not given, in their order. */
export function lacking(facts: Readonly<Record<string, unknown>>): FactPath[] {
  return Object.entries(facts).flatMap(([field, value]) => (value === undefined ? [field] : []));
}

/**
 * The facts that open conditions lack, each once: those of conditions that can end
 * the question before those that only reduce what is due.
 */
export function missingOf(checks: readonly Check[]): FactPath[] {
  const barring = checks.filter(({ effect }) => effect === "bars");
  return [...new Set([...barring, ...checks].flatMap(({ missing }) => missing))];
}

/** The result of all conditions: an open one matters only while none has failed. */
export function outcomeOf(checks: readonly Check[]): "eligible" | "ineligible" | "undetermined" {
  const barring = checks.filter((check) => check.effect === "bars");
  if (barring.some((check) => check.passed === false)) return "ineligible";
  return barring.some((check) => check.passed === undefined) ? "undetermined" : "eligible";
}

/** A fact of the input that is not given although it decides, and why. */
export interface NeededFact {
  /** Its path in the input, e.g. `contributionMonths` or `children[0].grade`. */
  readonly field: FactPath;
  readonly why: Text;
}

/** The facts that an open condition waits for. */
export function neededOf(check: Check): NeededFact[] {
  return check.missing.map((field) => ({ field, why: checkText(check) }));
}

/** Each fact once, in the order in which they decide. */
export function eachOnce(needed: readonly NeededFact[]): NeededFact[] {
  return needed.filter(
    ({ field }, index) => needed.findIndex((other) => other.field === field) === index,
  );
}
