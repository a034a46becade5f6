import type { CleaningRule, Text, Warning } from "jamsosnaker";
import { isToClarify } from "./groups.js";
import type { InBoth } from "./in-both.js";
import { rosterTexts } from "./roster-texts.js";
import type { Screened } from "./screening.js";

/** What becomes of the rows, each row in one line. */
export function outcomes({ screening }: Screened): { text: InBoth; rows: number }[] {
  const { accepted, toClarify, rejected, duplicates, toRepair } = screening.summary;
  return [
    { text: rosterTexts.taken, rows: accepted },
    { text: rosterTexts.toClarify, rows: toClarify },
    { text: rosterTexts.rejected, rows: rejected },
    { text: rosterTexts.duplicates, rows: duplicates },
    { text: rosterTexts.toRepair, rows: toRepair },
  ];
}

/** How many cells each rule of cleaning changed, most frequent first. */
export function cleanedCells({ cleaned }: Screened): { text: Text; rows: number }[] {
  const counts = new Map<CleaningRule, number>();
  for (const { rule } of cleaned.changes) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, rows]) => ({ text: { key: `cleaning.rule.${rule}` } as const, rows }))
    .sort((a, b) => b.rows - a.rows);
}

/** The facts to be asked, most frequent first. */
export function asked({ screening, taken }: Screened): { code: string; rows: number }[] {
  const ofCategory = {
    code: "category",
    rows: taken.filter(({ group }) => isToClarify(group)).length,
  };
  return [...screening.summary.byMissing, ofCategory].sort((a, b) => b.rows - a.rows);
}

/** What stands in the way of nobody who passed, but ought to be compared. */
export function toCompare({ screening }: Screened): { warning: Warning; rows: number }[] {
  const met = new Map<string, { warning: Warning; rows: number }>();
  for (const { warnings } of screening.accepted) {
    for (const warning of warnings) {
      met.set(warning.code, { warning, rows: (met.get(warning.code)?.rows ?? 0) + 1 });
    }
  }
  return [...met.values()].sort((a, b) => b.rows - a.rows);
}

/** Rows read, accepted, to be asked, not eligible, and double or unreadable, by district. */
export function byDistrict(
  { screening, districtOf }: Screened,
  noVillage: string,
): { district: string; figures: number[] }[] {
  const figures = new Map<string, number[]>();
  for (const { group, ...count } of screening.summary.byVillage) {
    const district = districtOf.get(group) ?? noVillage;
    const own = [
      count.read,
      count.accepted,
      count.toClarify,
      count.rejected,
      count.duplicates + count.toRepair,
    ];
    const before = figures.get(district);
    figures.set(district, before ? before.map((value, at) => value + (own[at] ?? 0)) : own);
  }
  return [...figures].map(([district, own]) => ({ district, figures: own }));
}
