import { boundsOf } from "../../core/calendar.js";
import type { CategoryId } from "../../core/category.js";
import { type Check, checkOf } from "../../core/check.js";
import { deepFreeze } from "../../core/deep-freeze.js";
import { type LookedUp, lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import { isOpenOn } from "../../core/reading.js";
import { resolveReading } from "../../core/resolve-reading.js";
import { type Text, textWith } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import type { CalendarDate, FundingSource } from "../../core/vocabulary.js";
import {
  type FundedGroup,
  fundingApbd,
  fundingApbdes,
  type FundingCondition,
  fundingPalmOil,
  type FundingRule,
  fundingTobacco,
  fundingVillageFund,
  fundingZakat,
} from "../../law/provisions/funding.js";
import { nonWageEarnerGroups, wageEarnerKinds } from "../../law/provisions/membership.js";
import { villageFundScope } from "../../law/readings/roster-readings.js";
import type { WorkerCategory } from "../../workers/worker-category.js";
import type { FundingFacts } from "./placement-input.js";

/** The facts of a funding question, with the category found. */
export interface FundingQuestion extends Omit<FundingFacts, "category"> {
  readonly category: WorkerCategory | undefined;
}

/** Whether a source of money may pay for a person: the group, then what else must be true. */
export function fundingChecks(trace: Trace, facts: FundingQuestion): Check[] {
  const date = boundsOf(facts.month).last;
  const provision = ruleFor(facts);
  if (!provision) return [anybodyMayPay(trace, facts, date)];
  const found = lookUpIfAny(trace, provision, date);
  if (!found) return [noRuleKnown(facts)];
  return [
    groupCheck(trace, found, facts, date),
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
  trace: Trace,
  { category, fundedBy }: FundingQuestion,
  date: CalendarDate,
): Check {
  if (category?.segment === "wage-earner") {
    const kinds = lookUpIfAny(trace, wageEarnerKinds, date);
    const passed = fundedBy === "employer" ? true : undefined;
    return checkOf(
      "funding.employer",
      passed,
      { key: "check.funding.employer" },
      kinds ? [kinds.key] : [],
      { missing: ["regionalRule"] },
    );
  }
  const groups = lookUp(trace, nonWageEarnerGroups, date);
  return checkOf(
    "funding.any-payer",
    category === undefined ? undefined : fundedBy === "apbn" ? undefined : true,
    fundedBy === "apbn"
      ? { key: "check.funding.any-payer" }
      : { key: "check.funding.any-payer~anyone" },
    [groups.key],
    { missing: category === undefined ? ["category"] : ["regionalRule"] },
  );
}

function noRuleKnown({ regionalRule }: FundingQuestion): Check {
  return checkOf(
    "funding.no-rule-known",
    regionalRule,
    { key: "check.funding.no-rule-known" },
    [],
    { missing: ["regionalRule"] },
  );
}

function groupCheck(
  trace: Trace,
  { value, key }: LookedUp<FundingRule>,
  { category, regionalRule, villageFund }: FundingQuestion,
  date: CalendarDate,
): Check {
  const own = category && fundedGroupsOf(category);
  const isNamed = own?.some((group) => value.groups.includes(group));
  const wider =
    isNamed === false && villageFund === true ? widerGroupsOf(trace, value, date) : undefined;
  const groups = [...value.groups, ...(wider ?? [])].map((group) => groupNames[group]);
  const isClosed = value.onlyThese && wider === undefined;
  const isAdded = wider !== undefined && own?.some((group) => wider.includes(group));
  const otherwise = isClosed ? false : regionalRule;
  return checkOf(
    "funding.group",
    category === undefined ? undefined : isNamed || isAdded ? true : otherwise,
    isClosed
      ? textWith("check.funding.group", { groups })
      : textWith("check.funding.group~open", { groups }),
    [key],
    { missing: category === undefined ? ["category"] : ["regionalRule"] },
  );
}

/** What the wider reading of the village fund adds, where it is the one taken. */
function widerGroupsOf(
  trace: Trace,
  { widerGroups }: FundingRule,
  date: CalendarDate,
): readonly FundedGroup[] | undefined {
  if (!isOpenOn(villageFundScope, date)) return undefined;
  return resolveReading(trace, villageFundScope) === "wider" ? widerGroups : undefined;
}

const groupNames: Readonly<Record<FundingRule["groups"][number], Text>> =
  /* @__PURE__ */ deepFreeze({
    "non-asn": { key: "funding-checks.non-asn" },
    "election-workers": { key: "funding-checks.election-workers" },
    vulnerable: { key: "funding-checks.vulnerable" },
    "regional-enterprise-workers": {
      key: "funding-checks.regional-enterprise",
    },
    "village-officials": { key: "funding-checks.village-officials" },
    "village-council": { key: "funding-checks.village-council" },
    "village-institutions": { key: "funding-checks.village-institutions" },
    "rt-rw": { key: "funding-checks.rt-rw" },
    "cash-for-work": { key: "funding-checks.cash-for-work" },
    "tobacco-workers": { key: "funding-checks.tobacco-workers" },
    "palm-oil-workers": { key: "funding-checks.palm-oil-workers" },
  });

function conditionCheck(
  { key }: LookedUp<FundingRule>,
  condition: FundingCondition,
  facts: FundingQuestion,
): Check {
  const { field, wanted, text } = fundingConditions[condition];
  const fact = facts[field];
  return checkOf(
    `funding.${condition}`,
    fact === undefined ? undefined : fact === wanted,
    text,
    [key],
    { missing: [field] },
  );
}

/** The conditions of the rules, each with the fact that decides it. */
export const fundingConditions: Readonly<
  Record<
    FundingCondition,
    {
      readonly field:
        "registered" | "mustahik" | "stateCanPay" | "managedBySharia" | "namedByRegion";
      readonly wanted: boolean;
      readonly text: Text;
    }
  >
> = /* @__PURE__ */ deepFreeze({
  "not-registered": {
    field: "registered",
    wanted: false,
    text: { key: "check.funding.not-registered" },
  },
  mustahik: {
    field: "mustahik",
    wanted: true,
    text: { key: "check.funding.mustahik" },
  },
  "state-cannot-pay": {
    field: "stateCanPay",
    wanted: false,
    text: { key: "check.funding.state-cannot-pay" },
  },
  "managed-by-sharia": {
    field: "managedBySharia",
    wanted: true,
    text: { key: "check.funding.managed-by-sharia" },
  },
  "named-by-region": {
    field: "namedByRegion",
    wanted: true,
    text: { key: "check.funding.named-by-region" },
  },
});

/** The groups of the funding rules to which a category belongs. */
export function fundedGroupsOf({ id, segment }: WorkerCategory): readonly FundedGroup[] {
  const named = groupsById[id];
  const isPublic = named.some((group) => publicGroups.includes(group));
  return segment === "non-wage-earner" && !isPublic ? [...named, "vulnerable"] : named;
}

const publicGroups: readonly FundedGroup[] = /* @__PURE__ */ deepFreeze([
  "non-asn",
  "election-workers",
  "village-officials",
  "village-council",
  "village-institutions",
  "rt-rw",
]);

/** The groups by which the rules name a category; empty where they name none. */
const groupsById: Readonly<Record<CategoryId, readonly FundedGroup[]>> = /* @__PURE__ */ deepFreeze(
  {
    "pegawai-non-asn": ["non-asn"],
    "guru-honorer": ["non-asn"],
    "guru-swasta": [],
    "badan-ad-hoc-pemilu": ["election-workers"],
    "pengawas-ad-hoc-pemilu": ["election-workers"],
    "relawan-kebencanaan": [],
    magang: [],
    "kepala-desa": ["village-officials"],
    "perangkat-desa": ["village-officials"],
    bpd: ["village-council"],
    "rt-rw": ["rt-rw"],
    "lembaga-kemasyarakatan-desa": ["village-institutions"],
    linmas: ["village-institutions"],
    "pekerja-padat-karya-desa": ["cash-for-work"],
    "pengelola-rumah-ibadah": [],
    "pegawai-syara": [],
    "guru-ngaji": [],
    petani: [],
    "buruh-tani": [],
    pekebun: [],
    "pekebun-sawit": ["palm-oil-workers"],
    "petani-tembakau": ["tobacco-workers"],
    nelayan: [],
    "pembudi-daya-ikan": [],
    peternak: [],
    "awak-kapal": [],
    "pekerja-rentan": [],
    "miskin-ekstrem": [],
    "pedagang-kaki-lima": [],
    umkm: [],
    pengemudi: [],
    "buruh-harian": [],
    "pekerja-disabilitas": [],
    "pekerja-seni-dan-lepas": [],
    "relawan-sppg": [],
    "pekerja-rumah-tangga": [],
    atlet: [],
    "pegawai-koperasi-desa": [],
    "karyawan-perusahaan": [],
    "narapidana-asimilasi": [],
    "tukang-mandiri": [],
    pengrajin: [],
    "penambang-rakyat": [],
    "petugas-makam": [],
    "relawan-kesejahteraan-sosial": [],
    "profesional-mandiri": [],
    "pengelola-bumdes": [],
    "pekerja-migran": [],
  },
);
