import * as z from "zod";
import { expectations } from "../core/expectations.js";
import { countField, positiveCountField, textField } from "../core/fields.js";
import { sumRupiah } from "../core/exact.js";
import { validate } from "../core/validate.js";

const expected = expectations({
  villageCodes: { id: "kode desa tanpa pengulangan", en: "village codes without repetition" },
});

/** One village and how many vulnerable workers it protects. */
export interface Village {
  /** Region code of the village. */
  readonly code?: string;
  readonly name: string;
  /** People protected; absent where the count is not known. */
  readonly protected?: number;
}

/** What `villageQuota` takes. */
export interface VillageQuotaInput {
  readonly villages: readonly Village[];
  /** People that each village is to protect, e.g. 100. */
  readonly perVillage: number;
}

/** One village against the quota. */
export interface VillageStanding extends Village {
  /** People still missing; absent where the count is not known. */
  readonly missing?: number;
}

/** How far a quota per village has come. */
export interface VillageQuota {
  readonly kind: "village-quota";
  readonly perVillage: number;
  /** Villages times the quota. */
  readonly required: number;
  /** People protected in villages whose count is known. */
  readonly protected: number;
  /** The same without what a village has above its own quota. */
  readonly countedTowardsQuota: number;
  readonly villagesMet: number;
  readonly villagesShort: number;
  readonly villagesUnknown: number;
  /** People still missing in villages whose count is known. */
  readonly missing: number;
  /** The same with every village of unknown count taken as empty. */
  readonly missingAtMost: number;
  readonly villages: readonly VillageStanding[];
}

function hasUniqueCodes(villages: readonly Village[]): boolean {
  const codes = villages.flatMap(({ code }) => code ?? []);
  return new Set(codes).size === codes.length;
}

/** Schema of what `villageQuota` takes. */
export const villageQuotaSchema: z.ZodType<VillageQuotaInput> = z.strictObject({
  villages: z
    .array(
      z.strictObject({
        code: textField.exactOptional(),
        name: textField,
        protected: countField.exactOptional(),
      }),
    )
    .refine(hasUniqueCodes, { error: expected.villageCodes.en }),
  perVillage: positiveCountField,
});

/**
 * How far a quota such as "1 Desa 100 Pekerja Rentan" has come. What one
 * village has above its quota does not fill the gap of another; a village whose
 * count is not known is counted as unknown, not as empty.
 *
 * Throws InvalidInputError.
 *
 * @example
 * ```ts
 * villageQuota({
 *   villages: [{ name: "A", protected: 130 }, { name: "B", protected: 60 }],
 *   perVillage: 100,
 * }).missing; // => 40
 * ```
 */
export function villageQuota(input: VillageQuotaInput): VillageQuota {
  const { villages, perVillage } = validate(villageQuotaSchema, input);
  const standings = villages.map((village) => standing(village, perVillage));
  const known = standings.filter((village) => village.missing !== undefined);
  const missing = sumRupiah(known.map((village) => village.missing ?? 0));
  const unknown = standings.length - known.length;
  const met = known.filter((village) => village.missing === 0).length;
  return {
    kind: "village-quota",
    perVillage,
    required: sumRupiah(villages.map(() => perVillage)),
    protected: sumRupiah(known.map((village) => village.protected ?? 0)),
    countedTowardsQuota: known.length * perVillage - missing,
    villagesMet: met,
    villagesShort: known.length - met,
    villagesUnknown: unknown,
    missing,
    missingAtMost: missing + unknown * perVillage,
    villages: standings,
  };
}

function standing(village: Village, perVillage: number): VillageStanding {
  if (village.protected === undefined) return village;
  return { ...village, missing: Math.max(0, perVillage - village.protected) };
}
