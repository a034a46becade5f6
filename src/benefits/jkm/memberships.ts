import { doubt, toCheck } from "../../core/warning.js";
import { textWith, type Text } from "../../core/text.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Trace } from "../../core/trace.js";
import {
  jkmOfEachMembership,
  jkmSeveralEmployersRule,
} from "../../law/provisions/death-benefits.js";
import { jkmSeveralMemberships } from "../../law/readings/death-readings.js";
import type { BenefitNote } from "../benefit-note.js";

/** How many memberships JKM is paid for, and what is said of the others. */
export interface PaidMemberships {
  readonly count: number;
  readonly provisions: readonly ProvisionKey[];
  readonly notDue: readonly BenefitNote[];
}

/**
 * Several memberships: each is paid, until Permenaker 1/2025 by a rule whose
 * content was not verified in the text. Firms of one employer are one membership (Pasal 15).
 */
export function paidMemberships(
  trace: Trace,
  date: CalendarDate,
  memberships: number,
): PaidMemberships {
  if (memberships === 1) return { count: 1, provisions: [], notDue: [] };
  const each = lookUp(trace, jkmOfEachMembership, date).key;
  warn(trace, toCheck("memberships-of-one-employer"));
  const rule = lookUpIfAny(trace, jkmSeveralEmployersRule, date);
  if (!rule) return { count: memberships, provisions: [each], notDue: [] };
  warn(trace, doubt("several-employers-rule-not-read", { provisions: [rule.key] }));
  const provisions = [each, rule.key];
  if (resolveReading(trace, jkmSeveralMemberships) === "each") {
    return { count: memberships, provisions, notDue: [] };
  }
  const reason = onlyOne(memberships - 1);
  return {
    count: 1,
    provisions,
    notDue: [{ item: "other-memberships", reason, provisions }],
  };
}

function onlyOne(others: number): Text {
  return textWith("memberships.only-one", { others });
}
