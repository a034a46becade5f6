import type { FactPath } from "../../core/check.js";
import type { Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { RosterScheme, RowReason } from "./screening.js";
import type { Person } from "./person.js";

/** One condition of a scheme. `holds` is undefined while the fact `missing` is not known. */
export interface ScreeningRule {
  readonly reason: RowReason;
  readonly missing: FactPath;
  readonly holds: (person: Person) => boolean | undefined;
}

/** A condition with the reason given to all whom it keeps out, made once. */
export function ruleOf(
  scheme: RosterScheme,
  code: string,
  text: Text,
  missing: FactPath,
  holds: ScreeningRule["holds"],
): ScreeningRule {
  return { reason: { code, text, rule: scheme.regulation, provisions: [] }, missing, holds };
}

/** A condition that stands in the law, not in the scheme. */
export function ruleOfLaw(
  code: string,
  text: Text,
  provision: ProvisionKey,
  missing: FactPath,
  holds: ScreeningRule["holds"],
): ScreeningRule {
  return { reason: { code, text, provisions: [provision] }, missing, holds };
}
