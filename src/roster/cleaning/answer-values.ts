import { isCalendarDate } from "../../core/calendar.js";
import { fundingSources, type FundingSource, segments } from "../../core/vocabulary.js";
import type { RosterRow } from "../screening/roster-input.js";
import type { CleanValue } from "./cleaned-roster.js";
import type { Membership } from "./row-context.js";

/** Whether an answer may be one of a field. */
export function isAnswerOf(field: string, value: CleanValue): boolean {
  switch (field) {
    case "birthDate":
    case "birthPlaceAndDate":
      return typeof value === "string" && isCalendarDate(value);
    case "sex":
      return value === "male" || value === "female";
    case "decile":
      return isDecile(value);
    case "existingMembership":
      return isMembership(value);
    case "fundedBy":
      return isSource(value);
    case "kind":
      return isKind(value);
    case "monthlyIncome":
      return typeof value === "number" && Number.isSafeInteger(value) && value > 0;
    case "working":
    case "inSeparateScheme":
    case "alive":
    case "moved":
      return typeof value === "boolean";
    case "double":
      return value === "same" || value === "different";
    default:
      return typeof value === "string" && value.trim() !== "";
  }
}

/** Kinds of work. */
export const kinds: readonly Kind[] = ["employer", "own-account", "without-wage", "none"];

type Kind = NonNullable<RosterRow["kind"]>;

/** Whether a value is a kind of work. */
export function isKind(value: CleanValue | undefined): value is Kind {
  return (kinds as readonly unknown[]).includes(value);
}

const memberships: ReadonlySet<unknown> = new Set([...segments, "member", "none"]);

/** Whether a value is a decile. */
export function isDecile(value: CleanValue | undefined): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 10; // not law: a decile is a tenth
}

/** Whether a value is a membership. */
export function isMembership(value: CleanValue | undefined): value is Membership {
  return memberships.has(value);
}

/** Whether a value is a source of money. */
export function isSource(value: CleanValue | undefined): value is FundingSource {
  return (fundingSources as readonly unknown[]).includes(value);
}
