import type { ProvisionKey } from "./provision.js";
import type { Text, Values } from "./text.js";
import type { RoomTexts } from "./texts/room-texts.js";
import { warningSeverities } from "./warning-severities.js";

type Unprefixed<Key> = Key extends `warning.${infer Code}` ? Code : never;

/** The codes by which warnings are told apart; the words of a code are in the locales. */
export type WarningCode = Unprefixed<keyof RoomTexts>;

/**
 * How a warning is meant: a doubt about the law, an assumption about a fact that was
 * not given, or a figure that somebody should check.
 */
export type WarningSeverity = "doubt" | "assumption" | "check";

/** Something that the reader of a result must know. */
export interface Warning {
  /** E.g. `evidence-below-text`. */
  readonly code: WarningCode;
  readonly severity: WarningSeverity;
  /** The figures and days that the sentence of the code needs. */
  readonly values?: Values;
  /** The versions of provisions that it is about. */
  readonly provisions?: readonly ProvisionKey[];
}

type ValuesOf<Code extends WarningCode> = RoomTexts[`warning.${Code}` & keyof RoomTexts];

type About = { readonly provisions?: readonly ProvisionKey[] };

/** A warning with the values that the compiler holds against its code. */
export function warningOf<Code extends WarningCode>(
  code: Code,
  ...more: ValuesOf<Code> extends undefined
    ? [about?: About]
    : [about: About & { readonly values: ValuesOf<Code> }]
): Warning {
  const [about] = more as [(About & { readonly values?: Values })?];
  return { code, severity: warningSeverities[code], ...about };
}

/** Whether two warnings say the same of the same values. */
export function sameWarning(a: Warning, b: Warning): boolean {
  return a === b || (a.code === b.code && JSON.stringify(a.values) === JSON.stringify(b.values));
}

/** A warning as a text. */
export function warningText({ code, values }: Warning): Text {
  return { key: `warning.${code}`, values } as Text;
}
