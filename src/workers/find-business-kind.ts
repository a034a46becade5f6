import { overlappingNames } from "../law/kinds-of-business/overlaps.js";
import * as z from "zod";
import type { Citation } from "../core/citation.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { dateField, maybe, textField } from "../core/fields.js";
import { lookUp } from "../core/look-up.js";
import { refusingMalformed } from "../core/malformed.js";
import type { ProvisionKey } from "../core/provision.js";
import { warn } from "../core/trace.js";
import { unreadable, validate } from "../core/validate.js";
import { type CalendarDate, type RiskGroup, riskGroups } from "../core/vocabulary.js";
import { toCheck, type Warning } from "../core/warning.js";
import { wordsIn } from "../core/words-in.js";
import { warnAfterLawAsOf } from "../law/after-as-of.js";
import { lawAsOf } from "../law/as-of.js";
import type { BusinessKind } from "../law/kinds-of-business/business-kind.js";
import type { Options } from "../law/options.js";
import { kindsOfBusiness } from "../law/provisions/kinds-of-business.js";
import { ruled, type Ruled } from "../law/recorded.js";
import { traceOf } from "../law/trace-of.js";

/** A kind of business that a text may mean. */
export interface BusinessKindMatch extends BusinessKind {
  /** Kinds of other risk groups with the same name or with overlapping wording. */
  readonly overlapsWith: readonly BusinessKind[];
}

/** The kinds of business that a text may mean on a date; `rules` names the Lampiran I that was searched. */
export interface BusinessKindSearch extends Ruled {
  readonly kind: "business-kind-search";
  readonly text: string;
  readonly on: CalendarDate;
  /** Names with the very words first, then by group and number. */
  readonly matches: readonly BusinessKindMatch[];
  /** The groups of all matches and of what they overlap with, I to V. */
  readonly riskGroups: readonly RiskGroup[];
}

const searchSchema: z.ZodType<{ text: string; on?: CalendarDate | undefined }> = z.strictObject({
  text: textField,
  on: maybe(dateField),
});

const whoFixesTheGroup: Citation = /* @__PURE__ */ deepFreeze({
  regulation: "pp-44-2015",
  article: "Pasal 16 ayat (1) sampai (3)",
});

/**
 * The kinds of business of PP 44/2015 Lampiran I that a text may mean, with
 * their risk groups, under the version in force on a date. Every word of the
 * text must begin a word of the Indonesian name, or of its English gloss. Without
 * a date the version in force on the date to which the law is known is searched.
 *
 * It lists and never decides: BPJS Ketenagakerjaan fixes the group of an
 * enterprise (Pasal 16 ayat (1) sampai (3)). Where several groups come into
 * question, a warning says so.
 *
 * @throws InvalidInputError (empty text, no such date, unknown option) and
 * OutOfCoverageError (before July 2015).
 *
 * @example
 * ```ts
 * const search = findBusinessKind("bengkel");
 * search.matches.map(({ riskGroup, number }) => `${riskGroup} ${number}`); // => ["high 3"]
 * search.matches[0]?.overlapsWith.map((kind) => kind.name.en); // => ["motor vehicle repair"]
 * search.riskGroups; // => ["medium", "high"]
 * findBusinessKind("bioskop", { on: "2019-12-01" }).riskGroups; // => ["very-low", "low"]
 * ```
 */
export function findBusinessKind(
  text: string,
  when: { readonly on?: CalendarDate | undefined } = {},
  options?: Options,
): BusinessKindSearch {
  const trace = traceOf(options);
  if (typeof when !== "object") throw unreadable();
  const given = validate(
    searchSchema,
    refusingMalformed(() => ({ ...when, text }), unreadable),
  );
  const on = given.on ?? trace.context.law?.asOf ?? lawAsOf;
  warnAfterLawAsOf(trace, on);
  const kinds = lookUp(trace, kindsOfBusiness, on);
  const matches = matching(kinds.value, text);
  const groups = groupsOf(matches);
  if (groups.length > 1) warn(trace, notDecided(kinds.key));
  return {
    kind: "business-kind-search",
    text,
    on,
    matches,
    riskGroups: groups,
    ...ruled(trace, [kinds.key]),
  };
}

function matching(kinds: readonly BusinessKind[], text: string): BusinessKindMatch[] {
  const wanted = wordsIn(text);
  const found = kinds.map((kind) => ({
    kind,
    match: wordMatch(wanted, [kind.name.id, kind.name.en]),
  }));
  return (["exact", "prefix"] as const).flatMap((wish) =>
    found
      .filter(({ match }) => match === wish)
      .map(({ kind }) => ({ ...kind, overlapsWith: overlapsOf(kind, kinds) })),
  );
}

function overlapsOf(kind: BusinessKind, kinds: readonly BusinessKind[]): BusinessKind[] {
  const names = [
    kind.name.id,
    ...overlappingNames.filter((group) => group.includes(kind.name.id)).flat(),
  ];
  return kinds.filter(
    (other) => other.riskGroup !== kind.riskGroup && names.includes(other.name.id),
  );
}

function groupsOf(matches: readonly BusinessKindMatch[]): RiskGroup[] {
  const found = new Set(
    matches.flatMap((match) => [match, ...match.overlapsWith]).map(({ riskGroup }) => riskGroup),
  );
  return riskGroups.filter((group) => found.has(group));
}

function notDecided(key: ProvisionKey): Warning {
  return toCheck("risk-group-not-decided", { values: { whoFixesTheGroup }, provisions: [key] });
}

/** Whether words are in a name as they are, or only begin words of it. */
type WordMatch = "exact" | "prefix" | "none";

/** How all the words wanted match the best of several names; no words match nothing. */
function wordMatch(wanted: readonly string[], names: readonly string[]): WordMatch {
  if (wanted.length === 0) return "none";
  const words = names.map(wordsIn);
  if (words.some((own) => wanted.every((word) => own.includes(word)))) return "exact";
  const begun = (own: readonly string[], start: string): boolean =>
    own.some((word) => word.startsWith(start));
  return words.some((own) => wanted.every((word) => begun(own, word))) ? "prefix" : "none";
}
