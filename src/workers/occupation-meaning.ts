import type { CategoryId } from "../core/category.js";
import type { Text } from "../core/text.js";
import { ambiguousOccupation } from "./ambiguous-occupations.js";
import { categoriesNamed } from "./find-worker-category.js";
import { isNotWork } from "./not-work.js";
import { isPartTime, outsideMatch } from "./outside-match.js";

/** What a word for an occupation may mean, before any other fact of the person. */
export interface OccupationMeaning {
  readonly kind: "placed" | "several" | "outside" | "perhaps-outside" | "not-work" | "unknown";
  /** What the word names; several of one price are one place. */
  readonly categories: readonly CategoryId[];
  /** What decides between several. */
  readonly question?: Text | undefined;
}

/** Reads a word for an occupation as `placeWorker` does. */
export function occupationMeaning(occupation: string): OccupationMeaning {
  if (isNotWork(occupation)) return { kind: "not-work", categories: [] };
  const outside = outsideMatch(occupation);
  if (outside) {
    const isCertain = outside.certain && !isPartTime(occupation);
    return { kind: isCertain ? "outside" : "perhaps-outside", categories: [] };
  }
  const named = categoriesNamed(occupation, undefined);
  const categories = named.map(({ id }) => id);
  if (named.length === 0) return { kind: "unknown", categories };
  const isOne =
    named.length === 1 ||
    (occupation.includes("/") &&
      new Set(named.map(({ segment, riskGroup }) => `${segment} ${riskGroup ?? ""}`)).size === 1);
  const question = ambiguousOccupation(occupation)?.question;
  return { kind: isOne ? "placed" : "several", categories, ...(question && { question }) };
}
