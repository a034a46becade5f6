import { deepFreeze } from "./deep-freeze.js";

/** The levels of a region code such as `62.05.01.2001`, the largest first. */
export type RegionLevel = "province" | "regency" | "district" | "village";

/** Characters of a code up to each level, without dots and with them. */
export const regionLengths: Readonly<Record<RegionLevel, { plain: number; dotted: number }>> =
  /* @__PURE__ */ deepFreeze({
    province: { plain: 2, dotted: 2 }, // not law: the length of a region code
    regency: { plain: 4, dotted: 5 }, // not law: the length of a region code
    district: { plain: 6, dotted: 8 }, // not law: the length of a region code
    village: { plain: 10, dotted: 13 }, // not law: the length of a region code
  });

/** The levels, the largest first. */
export const regionLevels = /* @__PURE__ */ Object.keys(regionLengths) as readonly RegionLevel[];

const dotted = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/; // not law: the form of a region code
const plain = /^\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/; // not law: the form of a region code

/**
 * The code of the region of a level that a region lies in, with dots or without as the
 * code itself; undefined for a larger region, or a text that is no code.
 */
export function regionAt(code: string, level: RegionLevel): string | undefined {
  if (!dotted.test(code) && !plain.test(code)) return undefined;
  const length = regionLengths[level][code.includes(".") ? "dotted" : "plain"];
  return code.length < length ? undefined : code.slice(0, length);
}

const written = /^\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{4})?)?)?$/; // not law: the pattern of a region code

/** A region code in dotted form, written with blanks or without dots too; undefined for a name. */
export function dottedCode(text: string): string | undefined {
  const code = text.replace(/\s/g, "");
  if (!written.test(code)) return undefined;
  const digits = code.replace(/\D/g, "");
  const parts = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)];
  return parts.filter((part) => part !== "").join(".");
}

/** A region by its dotted code; a name as it is. */
export function regionKey(region: string): string {
  return dottedCode(region) ?? region;
}
