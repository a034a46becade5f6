import type { Citation } from "../src/core/citation.js";
import { provisionOf, type ProvisionKey, type ProvisionUse } from "../src/core/provision.js";
import { usesOf } from "../src/core/trace.js";
import type { Text } from "../src/core/text.js";
import type { Warning } from "../src/core/warning.js";
import { issueWords } from "../src/explain/error-text.js";
import {
  english,
  errorText,
  JamsosnakerError,
  textOf,
  type InputIssue,
  type Locale,
  type Sayable,
} from "../src/index.js";

/** A part of a result in words, in English unless told otherwise. */
export function said(thing: Sayable | undefined, locale: Locale = english): string {
  return thing === undefined ? "" : textOf(thing, locale);
}

/** What an issue of an input says was expected, without its path and article. */
export function expectation(issue: InputIssue | undefined, locale: Locale = english): string {
  return said(issue && issueWords(issue), locale);
}

/** The error that a call throws, in words; empty where it throws none. */
export function refusal(call: () => unknown, locale: Locale = english): string {
  try {
    call();
  } catch (error) {
    if (error instanceof JamsosnakerError) return errorText(error, locale);
    throw error;
  }
  return "";
}

/** The first article that a part of a result rests on, as the result cites it. */
export function citationOf(
  result: { readonly provisions: readonly ProvisionUse[] },
  part: { readonly provisions: readonly ProvisionKey[] } | undefined,
): Citation | undefined {
  return usesOf(result.provisions, part?.provisions ?? [])[0]?.cites[0];
}

/** The provisions that warnings are about, by their ids. */
export function provisionsNamed(warnings: readonly Warning[]): string[] {
  return warnings.flatMap(({ provisions = [] }) => provisions.map(provisionOf));
}

/** The ids of the provisions that a result, or a part of one, rests on. */
export function provisionIds(
  part: { readonly provisions: readonly (ProvisionUse | ProvisionKey)[] } | undefined,
): string[] {
  const keys = part?.provisions.map((use) => (typeof use === "string" ? use : use.key));
  return (keys ?? []).map(provisionOf);
}

/** The condition that a reason says is not met; undefined where it says something else. */
export function unmet(reason: Text | undefined): unknown {
  return reason?.key === "settled-checks.not-met" ? reason.values["condition"] : undefined;
}
