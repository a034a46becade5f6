import { deepFreeze } from "../core/deep-freeze.js";
import type { Law } from "../core/law.js";
import type { Provision, ProvisionInForce } from "../core/provision.js";
import type { CalendarDate } from "../core/vocabulary.js";
import { lawAsOf } from "./as-of.js";
import { lawOf } from "./law-of.js";
import { provisionFiles } from "./provision-files.js";
import type { ProvisionId, ProvisionOf } from "./provision-id.js";

const builtIn: readonly Provision<unknown, ProvisionId>[] = /* @__PURE__ */ provisionFiles.flat();

/** The built-in law, which knows the values of its provisions. */
export interface IndonesianLaw extends Law {
  provisions(): readonly Provision<unknown, ProvisionId>[];
  provision<Id extends ProvisionId>(id: Id): ProvisionOf<Id>;
  provision(id: string): Provision | undefined;
  at(date: CalendarDate): readonly ProvisionInForce<unknown, ProvisionId>[];
}

/**
 * The built-in law: every provision that the calculators read, dated, with its
 * articles and how well it is known.
 *
 * @example
 * ```ts
 * indonesianLaw.provision("jkm.benefit.funeral").versions.map((version) => version.value);
 * // => [3_000_000, 10_000_000]
 * ```
 */
export const indonesianLaw: IndonesianLaw = /* @__PURE__ */ lawOf({
  name: "Indonesian law",
  asOf: lawAsOf,
  provisions: () => deepFreeze(builtIn),
}) as IndonesianLaw;

/**
 * The version in force on a date. Throws InvalidInputError if the date is not one.
 *
 * @example
 * ```ts
 * lawInForce("2026-02-01").find(({ provision }) => provision.id === "jp.contribution.wage-ceiling")
 *   ?.version.value; // => 10_547_400
 * ```
 */
export function lawInForce(date: CalendarDate): readonly ProvisionInForce<unknown, ProvisionId>[] {
  return indonesianLaw.at(date);
}
