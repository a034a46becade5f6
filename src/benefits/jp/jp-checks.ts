import type { Bilingual } from "../../core/bilingual.js";
import { formatDate } from "../../core/format-date.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { choose } from "../../core/choose.js";
import { lookUp } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import {
  jpContributionMonths,
  jpMembers,
  jpNationality,
  jpPensionAge,
} from "../../law/provisions/jp-benefits.js";
import { jpForeigners } from "../../law/readings/old-age-readings.js";
import { pensionAgeReached } from "./pension-age-steps.js";
import type { JpFacts } from "./pension-input.js";
import { refuseImpossibleMonths } from "./possible-months.js";
import { survivorChecks } from "./survivor-checks.js";
import { yearsUsedChecks } from "./years-used-checks.js";

/**
 * All conditions of a pension, in the order in which they decide. Those of the
 * contribution period only reduce: without them a lump sum is paid.
 */
export function jpChecks(workings: Workings, facts: JpFacts): Check[] {
  const member = [memberCheck(workings, facts), foreignerCheck(workings, facts)];
  refuseImpossibleMonths(workings, facts);
  switch (facts.kind) {
    case undefined:
      return [...member, kindCheck(workings, facts)];
    case "old-age":
      return [...member, ageCheck(workings, facts), monthsCheck(workings, facts)];
    case "disability":
      return [...member, beforeAgeCheck(workings, facts), ...yearsUsedChecks(workings, facts)];
    default:
      return [
        ...member,
        ...survivorChecks(workings, facts),
        ...(facts.pensionInPayment ? [] : yearsUsedChecks(workings, facts)),
      ];
  }
}

function memberCheck(workings: Workings, { date, segment }: JpFacts): Check {
  const rule = lookUp(workings, jpMembers, date);
  return checkOf(
    "jp.segment",
    rule.value.includes(segment),
    {
      id: "Peserta JP: pekerja penerima upah selain pekerja harian jasa konstruksi",
      en: "A member of JP: a wage earner who is not a construction day worker",
    },
    rule.refs,
  );
}

function foreignerCheck(workings: Workings, { date, foreigner }: JpFacts): Check {
  const rule = lookUp(workings, jpNationality, date);
  if (foreigner === false) return checkOf("jp.foreigner", true, nationality, rule.refs);
  const answer = choose(workings, jpForeigners);
  const foreign = answer === "ask" ? undefined : answer === "covered";
  return checkOf(
    "jp.foreigner",
    foreigner === undefined && answer !== "covered" ? undefined : foreign,
    nationality,
    rule.refs,
    { missing: [foreigner === undefined ? "foreigner" : `options.readings.${jpForeigners.id}`] },
  );
}

const nationality: Bilingual = {
  id: "Warga negara Indonesia, atau orang asing menurut tafsiran yang dipilih",
  en: "An Indonesian, or a foreigner where the reading chosen admits them",
};

function kindCheck(workings: Workings, facts: JpFacts): Check {
  const { kind, birthDate, spouseEntitled, childEntitled, registered, children } = facts;
  const { contributionMonths, membershipStart, densityPercent } = facts;
  return checkOf(
    "jp.kind",
    undefined,
    {
      id: "Ada alasan pembayaran: usia pensiun, cacat total tetap, atau peserta meninggal dunia",
      en: "There is a ground: the pension age, total disability or the participant's death",
    },
    lookUp(workings, jpPensionAge, facts.date).refs,
    {
      missing: [
        ...lacking({ kind, birthDate, spouseEntitled, childEntitled, registered, children }),
        ...lacking({ contributionMonths, membershipStart, densityPercent }),
      ],
    },
  );
}

function ageCheck(workings: Workings, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(workings, jpPensionAge, date);
  if (birthDate === undefined) {
    const text = { id: "Mencapai usia pensiun", en: "Has reached the pension age" };
    return checkOf("jp.pension-age", undefined, text, rule.refs, { missing: ["birthDate"] });
  }
  const { reached, since, age } = pensionAgeReached(workings, birthDate, date);
  return checkOf(
    "jp.pension-age",
    reached,
    {
      id: `Mencapai usia pensiun (usia pensiun per ${formatDate(date, "id")} ialah ${age} tahun; peserta mencapainya pada ${formatDate(since, "id")})`,
      en: `Has reached the pension age (the pension age on ${formatDate(date, "en")} is ${age}; reached on ${formatDate(since, "en")})`,
    },
    rule.refs,
  );
}

function beforeAgeCheck(workings: Workings, { date, birthDate }: JpFacts): Check {
  const rule = lookUp(workings, jpPensionAge, date);
  const age = birthDate === undefined ? undefined : pensionAgeReached(workings, birthDate, date);
  return checkOf(
    "jp.before-pension-age",
    age === undefined ? undefined : !age.reached,
    {
      id: "Cacat total tetap sebelum mencapai usia pensiun",
      en: "The total disability comes before the pension age",
    },
    rule.refs,
    { missing: ["birthDate"] },
  );
}

function monthsCheck(workings: Workings, { date, contributionMonths }: JpFacts): Check {
  const months = lookUp(workings, jpContributionMonths, date);
  return checkOf(
    "jp.contribution-months",
    contributionMonths === undefined ? undefined : contributionMonths >= months.value,
    {
      id: `Masa iur sekurang-kurangnya ${months.value} bulan (bila kurang: dibayar sekaligus)`,
      en: `At least ${months.value} months of contributions (if fewer: a lump sum)`,
    },
    months.refs,
    { effect: "reduces", missing: ["contributionMonths"] },
  );
}
