import type { Bilingual } from "../../core/bilingual.js";
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

function onlyOne(others: number): Bilingual {
  return {
    id: `JKM dihitung satu kali; atas ${others} kepesertaan lain tidak dihitung karena isi Permenaker 1/2025 tentang hal ini belum dibaca`,
    en: `JKM is counted once; ${others} more is not counted, since what Permenaker 1/2025 says of it was not read`,
  };
}

const texts = {
  others: { id: "JKM atas kepesertaan lain", en: "JKM of the other memberships" },
  oneEmployer: {
    id: "Beberapa perusahaan milik satu pemberi kerja dihitung sebagai satu kepesertaan JKM (Pasal 15 ayat (1) dan (2))",
    en: "Several firms of one employer are one JKM membership (Pasal 15 (1) and (2))",
  },
  notRead: {
    id: "Permenaker 1/2025 mengatur JKM bagi pekerja dengan lebih dari satu pemberi kerja; isinya belum dibaca: tanyakan kepada BPJS",
    en: "Permenaker 1/2025 regulates JKM of workers with several employers; its content was not read: ask BPJS",
  },
} satisfies Record<string, Bilingual>;
