import type { Bilingual } from "../../core/bilingual.js";
import { boundsOf } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { isOpenOn } from "../../core/reading.js";
import type { CalendarDate, FundingSource } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import {
  fundingApbd,
  fundingApbdes,
  fundingPalmOil,
  fundingTobacco,
  fundingVillageFund,
  fundingZakat,
  type FundingCondition,
  type FundingRule,
} from "../../law/provisions/funding.js";
import { nonWageEarnerGroups, wageEarnerKinds } from "../../law/provisions/membership.js";
import { villageFundScope } from "../../law/readings/roster-readings.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import { fundedGroupsOf } from "./funded-groups.js";
import type { FundingFacts } from "./placement.js";

/** The facts of a funding question, with the category found. */
export interface FundingQuestion extends Omit<FundingFacts, "category"> {
  readonly category: WorkerCategory | undefined;
}

/** Whether a source of money may pay for a person: the group, then what else must be true. */
export function fundingChecks(workings: Workings, facts: FundingQuestion): Check[] {
  const date = boundsOf(facts.month).last;
  const provision = ruleFor(facts);
  if (!provision) return [anybodyMayPay(workings, facts, date)];
  const found = lookUpIfAny(workings, provision, date);
  if (!found) return [noRuleKnown(facts)];
  return [
    groupCheck(workings, found, facts, date),
    ...found.value.conditions.map((condition) => conditionCheck(found, condition, facts)),
  ];
}

/** The rules of public and religious money, by source; the others have none. */
export const fundingRules: Readonly<Partial<Record<FundingSource, Provision<FundingRule>>>> = {
  apbd: fundingApbd,
  apbdes: fundingApbdes,
  "dbh-cht": fundingTobacco,
  "dbh-sawit": fundingPalmOil,
  zakat: fundingZakat,
};

function ruleFor({ fundedBy, villageFund }: FundingQuestion): Provision<FundingRule> | undefined {
  return fundedBy === "apbdes" && villageFund ? fundingVillageFund : fundingRules[fundedBy];
}

/** Non-wage earners may be paid for by any body or group; of wage earners the employer owes. */
function anybodyMayPay(
  workings: Workings,
  { category, fundedBy }: FundingQuestion,
  date: CalendarDate,
): Check {
  if (category?.segment === "wage-earner") {
    const kinds = lookUpIfAny(workings, wageEarnerKinds, date);
    const passed = fundedBy === "employer" ? true : undefined;
    return checkOf(
      "funding.employer",
      passed,
      {
        id: "Iuran penerima upah ditanggung pemberi kerja; pihak lain hanya bila pemberi kerja menyetujui",
        en: "Contributions of wage earners are owed by the employer; others may pay only as the employer agrees",
      },
      kinds ? [kinds.ref] : [],
      { missing: ["regionalRule"] },
    );
  }
  const groups = lookUp(workings, nonWageEarnerGroups, date);
  return checkOf(
    "funding.any-payer",
    category === undefined ? undefined : fundedBy === "apbn" ? undefined : true,
    fundedBy === "apbn"
      ? {
          id: "Bantuan iuran dari APBN bagi pekerja miskin belum dijalankan",
          en: "Contribution aid from the APBN for poor workers has not begun",
        }
      : {
          id: "Iuran BPU dapat dibayar sendiri atau lewat wadah atau kelompok",
          en: "A non-wage earner may pay alone or through a body or group",
        },
    [groups.ref],
    { missing: category === undefined ? ["category"] : ["regionalRule"] },
  );
}

function noRuleKnown({ fundedBy, regionalRule }: FundingQuestion): Check {
  return checkOf(
    `funding.${fundedBy}`,
    regionalRule,
    {
      id: "Aturan nasional sumber dana ini untuk bulan itu tidak diketahui; aturan daerah yang menentukan",
      en: "The national rule of this source for the month is not known; the rule of the region decides",
    },
    [],
    { missing: ["regionalRule"] },
  );
}

function groupCheck(
  workings: Workings,
  { value, ref }: Found<FundingRule>,
  { category, regionalRule, villageFund }: FundingQuestion,
  date: CalendarDate,
): Check {
  const isNamed =
    category && fundedGroupsOf(category).some((group) => value.groups.includes(group));
  const isWider =
    isNamed === false &&
    villageFund === true &&
    isOpenOn(villageFundScope, date) &&
    choose(workings, villageFundScope) === "wider";
  const otherwise = value.onlyThese && !isWider ? false : regionalRule;
  return checkOf(
    `${ref.id}.group`,
    category === undefined ? undefined : isNamed ? true : otherwise,
    value.onlyThese
      ? {
          id: `Hanya untuk: ${groupList(value, "id")}`,
          en: `Only for: ${groupList(value, "en")}`,
        }
      : {
          id: `Disebut: ${groupList(value, "id")}; kelompok lain bila aturan daerah menyebutnya`,
          en: `Named: ${groupList(value, "en")}; other groups where a rule of the region names them`,
        },
    [ref],
    { missing: category === undefined ? ["category"] : ["regionalRule"] },
  );
}

function groupList({ groups }: FundingRule, locale: keyof Bilingual): string {
  return groups.map((group) => groupNames[group][locale]).join(", ");
}

const groupNames: Readonly<Record<FundingRule["groups"][number], Bilingual>> = {
  "non-asn": { id: "pegawai non-ASN", en: "non-ASN staff" },
  "election-workers": { id: "penyelenggara pemilu", en: "election workers" },
  vulnerable: { id: "pekerja rentan", en: "vulnerable workers" },
  "regional-enterprise-workers": { id: "pekerja BUMD", en: "workers of regional enterprises" },
  "village-officials": { id: "kepala dan perangkat desa", en: "village heads and officials" },
  "village-council": { id: "BPD", en: "village councils" },
  "village-institutions": {
    id: "lembaga kemasyarakatan desa",
    en: "village institutions",
  },
  "rt-rw": { id: "RT/RW", en: "RT/RW heads" },
  "cash-for-work": { id: "pekerja Padat Karya Tunai Desa", en: "village cash-for-work workers" },
  "tobacco-workers": { id: "petani dan buruh tembakau", en: "tobacco farmers and labourers" },
  "palm-oil-workers": { id: "pekerja perkebunan sawit", en: "palm-oil plantation workers" },
};

function conditionCheck(
  { ref }: Found<FundingRule>,
  condition: FundingCondition,
  facts: FundingQuestion,
): Check {
  const { field, wanted, text } = conditions[condition];
  const fact = facts[field];
  return checkOf(
    `${ref.id}.${condition}`,
    fact === undefined ? undefined : fact === wanted,
    text,
    [ref],
    { missing: [field] },
  );
}

const conditions: Readonly<
  Record<
    FundingCondition,
    {
      readonly field: "registered" | "mustahik" | "stateCanPay" | "namedByRegion";
      readonly wanted: boolean;
      readonly text: Bilingual;
    }
  >
> = {
  "not-registered": {
    field: "registered",
    wanted: false,
    text: { id: "Belum terdaftar sebagai peserta", en: "Not yet registered" },
  },
  mustahik: {
    field: "mustahik",
    wanted: true,
    text: { id: "Termasuk mustahik", en: "Entitled to receive zakat (mustahik)" },
  },
  "state-cannot-pay": {
    field: "stateCanPay",
    wanted: false,
    text: {
      id: "Negara atau daerah tidak dapat menanggungnya",
      en: "The state or the region cannot pay",
    },
  },
  "named-by-region": {
    field: "namedByRegion",
    wanted: true,
    text: {
      id: "Tercantum dalam daftar penerima yang ditetapkan pemerintah daerah",
      en: "Named in the list of recipients that the local government sets",
    },
  },
};
