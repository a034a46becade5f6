import type { CategoryId } from "../../core/category.js";
import { toRupiah } from "../../core/exact.js";
import type { PriorityRule } from "../../law/local-schemes/local-scheme.js";
import type { Person } from "./screening-rule.js";
import type { RowPlace } from "./screening.js";

/** A person in the queue for a place: what decides the order, and what is counted. */
export interface Candidate extends RowPlace {
  /** The smaller, the sooner; compared one after the other, then by position. */
  readonly keys: readonly number[];
  readonly occupation: string;
  readonly sex: string;
}

/** The keys of a person; a fact that is not known comes last. */
export function priorityKeys(rules: readonly PriorityRule[], person: Person): number[] {
  return rules.map((rule) => {
    if (rule.by === "occupation") return occupationKey(rule.list, person);
    const value = valueOf(rule.by, person);
    if (value === undefined) return Number.POSITIVE_INFINITY;
    return rule.order === "ascending" ? value : -value;
  });
}

function valueOf(by: "decile" | "income" | "age", { row, birthDate }: Person): number | undefined {
  switch (by) {
    case "decile":
      return row.decile;
    case "income":
      return row.monthlyIncome === undefined ? undefined : toRupiah(row.monthlyIncome);
    case "age":
      // Born later is younger.
      return birthDate === undefined ? undefined : -Number(birthDate.replaceAll("-", ""));
  }
}

function occupationKey(list: readonly CategoryId[], { categories }: Person): number {
  const places = categories.map((id) => list.indexOf(id)).filter((place) => place >= 0);
  return Math.min(...places);
}

/** Whether one candidate comes before another. */
export function comesBefore(a: Candidate, b: Candidate): boolean {
  for (let index = 0; index < a.keys.length; index += 1) {
    const own = a.keys[index] ?? 0;
    const other = b.keys[index] ?? 0;
    if (own !== other) return own < other;
  }
  return a.position < b.position;
}
