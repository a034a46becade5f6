import type { FactPath } from "./check.js";
import { provisionOf, type ProvisionKey } from "./provision.js";
import { deepFreeze } from "./deep-freeze.js";
import { titleOf, type Text, type Values } from "./text.js";
import type { RoomTexts } from "./texts/room-texts.js";
import type { warningSeverities } from "./warning-severities.js";

type Unprefixed<Key> = Key extends `warning.${infer Code}` ? Code : never;

/** The codes by which warnings are told apart; the words of a code are in the locales. */
export type WarningCode = Unprefixed<keyof RoomTexts>;

/**
 * How a warning is meant: a doubt about the law, an assumption about a fact that was
 * not given, or a figure that a person should check.
 */
export type WarningSeverity = "doubt" | "assumption" | "check";

/** The order in which warnings are told. */
export const severities: readonly WarningSeverity[] = ["doubt", "assumption", "check"];

/** Something that the reader of a result must know. */
export interface Warning {
  /** E.g. `evidence-below-text`. */
  readonly code: WarningCode;
  readonly severity: WarningSeverity;
  /** The figures and days that the sentence of the code needs. */
  readonly values?: Values | undefined;
  /** The versions of provisions that it is about. */
  readonly provisions?: readonly ProvisionKey[] | undefined;
  /** Assumptions of benefits and events: the fields that were not given, by their paths in the input. */
  readonly assumes?: readonly FactPath[] | undefined;
}

/** The values of the sentence of a code, besides the titles of its provisions, which are derived. */
type ValuesOf<Code extends WarningCode> = RoomTexts[`warning.${Code}` & keyof RoomTexts] extends {
  readonly titles: readonly Text[];
}
  ? Omit<RoomTexts[`warning.${Code}` & keyof RoomTexts], "titles">
  : RoomTexts[`warning.${Code}` & keyof RoomTexts];

interface About {
  readonly provisions?: readonly ProvisionKey[] | undefined;
  readonly assumes?: readonly FactPath[] | undefined;
}

/** The codes that are meant in one way. */
type Meant<Severity extends WarningSeverity> = {
  [Code in WarningCode]: (typeof warningSeverities)[Code] extends Severity ? Code : never;
}[WarningCode];

/** The values and provisions of a code, as the compiler holds them against it. */
type More<Code extends WarningCode> =
  ValuesOf<Code> extends undefined | Record<string, never>
    ? [about?: About]
    : [about: About & { readonly values: ValuesOf<Code> }];

/** A warning of a doubt about the law. */
export function doubt<Code extends Meant<"doubt">>(code: Code, ...more: More<Code>): Warning {
  return warningOf(code, "doubt", more);
}

/** A warning of a fact that was not given and is assumed. */
export function assumed<Code extends Meant<"assumption">>(
  code: Code,
  ...more: More<Code>
): Warning {
  return warningOf(code, "assumption", more);
}

/** A warning of a figure that a person should check. */
export function toCheck<Code extends Meant<"check">>(code: Code, ...more: More<Code>): Warning {
  return warningOf(code, "check", more);
}

function warningOf<Code extends WarningCode>(
  code: Code,
  severity: WarningSeverity,
  more: More<Code>,
): Warning {
  const [about] = more as [(About & { readonly values?: Values | undefined })?];
  return { code, severity, ...about };
}

/** A warning without values, made once for all results that carry it. */
export function sharedWarning(warning: Warning): Warning {
  return deepFreeze(warning);
}

/** Whether two warnings say the same of the same values and provisions. */
export function sameWarning(a: Warning, b: Warning): boolean {
  if (a === b) return true;
  return (
    a.code === b.code &&
    JSON.stringify(a.provisions) === JSON.stringify(b.provisions) &&
    JSON.stringify(a.assumes) === JSON.stringify(b.assumes) &&
    JSON.stringify(a.values) === JSON.stringify(b.values)
  );
}

/** A warning as a text. */
export function warningText({ code, values, provisions = [] }: Warning): Text {
  const titles = [...new Set(provisions.map(provisionOf))].map(titleOf);
  return {
    key: `warning.${code}`,
    values: { ...(titles.length > 0 && { titles }), ...values },
  } as Text;
}
