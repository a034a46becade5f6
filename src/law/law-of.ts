import { deepFreeze } from "../core/deep-freeze.js";
import { dateField } from "../core/fields.js";
import type { Law } from "../core/law.js";
import { versionOn, type Provision, type ProvisionInForce } from "../core/provision.js";
import { validate } from "../core/validate.js";
import type { CalendarDate } from "../core/vocabulary.js";

/** A body of law from its provisions, which are asked for when first needed. */
export function lawOf(parts: {
  readonly name: string;
  readonly asOf: CalendarDate;
  readonly provisions: () => readonly Provision[];
  readonly amendments?: readonly string[] | undefined;
}): Law {
  const { name, asOf, amendments = [] } = parts;
  let list: readonly Provision[] | undefined;
  let byId: ReadonlyMap<string, Provision> | undefined;
  const provisions = (): readonly Provision[] => (list ??= parts.provisions());
  const index = (): ReadonlyMap<string, Provision> =>
    new Map(provisions().map((provision) => [provision.id, provision]));
  return deepFreeze<Law>({
    name,
    asOf,
    amendments,
    provisions,
    provision: (id) => (byId ??= index()).get(id),
    at: (date) => inForceOn(provisions(), validate(dateField, date)),
  });
}

function inForceOn(provisions: readonly Provision[], date: CalendarDate): ProvisionInForce[] {
  return provisions.flatMap((provision) => {
    const version = versionOn(provision, date);
    return version ? [{ provision, version }] : [];
  });
}
