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

/** A region code as it is written with dots. */
export function dottedCode(code: string): string {
  return plain.test(code) ? code.replace(/^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/, dots) : code; // not law: the form of a region code
}

function dots(_code: string, ...parts: readonly (string | undefined)[]): string {
  return parts.slice(0, 4).filter(Boolean).join(".");
}
