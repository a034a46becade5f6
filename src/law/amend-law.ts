import * as z from "zod";
import { addDays } from "../core/calendar.js";
import { frozenCopy } from "../core/deep-freeze.js";
import { invalidInput } from "../core/errors.js";
import type { Law } from "../core/law.js";
import { type Provision, type ProvisionVersion, versionFaults } from "../core/provision.js";
import type { Text } from "../core/text.js";
import { lawField, validate } from "../core/validate.js";
import { type LawAmendment, lawAmendmentSchema, type NewVersion } from "./amendment-schema.js";
import { lawOf } from "./law-of.js";
import { findRegulation } from "./regulations.js";

/**
 * A body of law with versions added or replaced, for asking what a change would
 * cost and pay. Every calculator takes it as `options.law`, and every result
 * made with it carries a warning that names the amendment. The law given is not
 * changed.
 *
 * A version holds from `from` to `to`; what stood in that time gives way, and what
 * stood before and after it stays.
 *
 * @throws InvalidInputError that names the change at fault: an unknown provision or
 * regulation, a value of another form, a time that is turned round; and for anything
 * that is not a law.
 *
 * @example
 * ```ts
 * const law = amendLaw(indonesianLaw, {
 *   name: "JKM of 50 million",
 *   changes: [
 *     {
 *       provision: "jkm.benefit.lump-sum",
 *       from: "2027-01-01",
 *       value: 28_000_000,
 *       cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
 *     },
 *   ],
 * });
 * computeJkmBenefit({ date: "2027-01-01", segment: "wage-earner" }, { law }).total;
 * // => 50_000_000
 * ```
 */
export function amendLaw(law: Law, amendment: LawAmendment): Law {
  validate(lawSchema, { law });
  const { name, asOf, changes, regulations = [] } = validate(lawAmendmentSchema, amendment);
  const registered = (id: string): boolean =>
    findRegulation(id) !== undefined || regulations.some((regulation) => regulation.id === id);
  const amended = new Map(law.provisions().map((provision) => [provision.id, provision]));
  changes.forEach((change, index) => {
    const provision = amended.get(change.provision);
    if (!provision) throw invalidInput(`changes[${index}].provision`, expected.provision);
    const unknown = change.cites.findIndex(
      ({ regulation, amendedBy }) =>
        !registered(regulation) || (amendedBy !== undefined && !registered(amendedBy)),
    );
    if (unknown !== -1)
      throw invalidInput(`changes[${index}].cites[${unknown}]`, expected.regulation);
    if (!provision.versions.some(({ value }) => sameShape(change.value, value)))
      throw invalidInput(`changes[${index}].value`, expected.value);
    if (change.to !== undefined && change.to < change.from) {
      throw invalidInput(`changes[${index}].to`, expected.order);
    }
    const versions = withVersion(provision, change);
    if (versionFaults({ ...provision, versions }).length > 0) {
      throw invalidInput(`changes[${index}]`, expected.gap);
    }
    amended.set(provision.id, Object.freeze({ ...provision, versions }));
  });
  // What the law given holds stays itself: it is frozen already, or the caller's own.
  const provisions = Object.freeze([...amended.values()]);
  const latest = changes.reduce((day, { from }) => (from > day ? from : day), law.asOf);
  return lawOf({
    name: `${law.name} + ${name}`,
    asOf: asOf ?? latest,
    provisions: () => provisions,
    amendments: [...(law.amendments ?? []), name],
  });
}

const lawSchema: z.ZodType<{ law: Law }> = z.strictObject({ law: lawField });

/** The versions of a provision with a new one in its place in time. */
function withVersion(provision: Provision, change: NewVersion): readonly ProvisionVersion[] {
  const { from, to, value, cites, note, evidence = "text" } = frozenCopy(change);
  const before = provision.versions
    .filter((version) => version.from < from)
    .map((version) =>
      version.to === undefined || version.to >= from ? ending(version, addDays(from, -1)) : version,
    );
  const after =
    to === undefined
      ? []
      : provision.versions
          .filter((version) => version.to === undefined || version.to > to)
          .map((version) =>
            version.from > to ? version : Object.freeze({ ...version, from: addDays(to, 1) }),
          );
  const added: ProvisionVersion = Object.freeze({
    from,
    ...(to !== undefined && { to }),
    value,
    cites,
    evidence,
    ...(note && { note }),
  });
  return Object.freeze([...before, added, ...after]);
}

/** A version that ends on a day; a value that ends is no longer due to be renewed. */
function ending(version: ProvisionVersion, to: string): ProvisionVersion {
  const { from, value, cites, evidence, note } = version;
  return Object.freeze({ from, to, value, cites, evidence, ...(note && { note }) });
}

const expected = {
  provision: { key: "expected.amendment.provision" },
  regulation: { key: "expected.amendment.regulation" },
  value: { key: "expected.amendment.value" },
  order: { key: "expected.amendment.order" },
  gap: { key: "expected.amendment.gap" },
} satisfies Record<string, Text>;

/**
 * Whether a value has the form of another: the same kind of plain value, the same
 * keys, and list entries each of the form of some entry of the other, or texts where the
 * other has none. A percent text must stay a decimal text, and a whole number a whole number.
 */
function sameShape(value: unknown, model: unknown): boolean {
  if (Array.isArray(model)) {
    return (
      Array.isArray(value) &&
      value.every((entry) =>
        model.length === 0
          ? typeof entry === "string"
          : model.some((known) => sameShape(entry, known)),
      )
    );
  }
  if (typeof model === "number") {
    const isAlike = Number.isInteger(model) ? Number.isSafeInteger : Number.isFinite;
    return isAlike(value) && Number(value) >= 0;
  }
  if (typeof model === "string" && isDecimal(model)) {
    return typeof value === "string" && isDecimal(value);
  }
  if (typeof model !== "object" || model === null) return typeof value === typeof model;
  if (typeof value !== "object" || value === null) return false;
  const keys = Object.keys(model);
  return (
    Object.keys(value).length === keys.length &&
    keys.every((key) =>
      sameShape((value as Record<string, unknown>)[key], (model as Record<string, unknown>)[key]),
    )
  );
}

function isDecimal(text: string): boolean {
  return /^\d+(\.\d+)?$/.test(text);
}
