import { textWith, type Text } from "../../core/text.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jkmOfEachMembership,
  jkmSeveralEmployersRule,
} from "../../law/provisions/death-benefits.js";
import { jkmSeveralMemberships } from "../../law/readings/death-readings.js";
import type { BenefitNote } from "../benefit.js";

/** How many memberships JKM is paid for, and what is said of the others. */
export interface PaidMemberships {
  readonly count: number;
  readonly provisions: readonly ProvisionRef[];
  readonly notDue: readonly BenefitNote[];
}

/**
 * Several memberships: each is paid, until Permenaker 1/2025 by a rule whose
 * content was not read. Firms of one employer are one membership (Pasal 15).
 */
export function paidMemberships(
  workings: Workings,
  date: CalendarDate,
  memberships: number,
): PaidMemberships {
  if (memberships === 1) return { count: 1, provisions: [], notDue: [] };
  const each = lookUp(workings, jkmOfEachMembership, date).ref;
  warn(workings, { code: "memberships-of-one-employer", message: texts.oneEmployer });
  const rule = lookUpIfAny(workings, jkmSeveralEmployersRule, date);
  if (!rule) return { count: memberships, provisions: [each], notDue: [] };
  warn(workings, {
    code: "several-employers-rule-not-read",
    provision: rule.ref.id,
    message: texts.notRead,
  });
  const provisions = [each, rule.ref];
  if (choose(workings, jkmSeveralMemberships) === "each") {
    return { count: memberships, provisions, notDue: [] };
  }
  const reason = onlyOne(memberships - 1);
  return {
    count: 1,
    provisions,
    notDue: [{ item: "other-memberships", label: texts.others, reason, provisions }],
  };
}

function onlyOne(others: number): Text {
  return textWith("memberships.only-one", { others });
}

const texts = {
  others: { key: "memberships.others" },
  oneEmployer: { key: "memberships.one-employer" },
  notRead: { key: "memberships.not-read" },
} satisfies Record<string, Text>;
