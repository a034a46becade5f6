import { monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { formatDate } from "../../core/format-date.js";
import { choose } from "../../core/choose.js";
import { lookUp, type Found } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import {
  jhtBenefit,
  jhtMembers,
  jhtPartialShares,
  jhtPartialTimes,
  jhtPartialYears,
  jhtPensionAge,
  type JhtGroundRule,
} from "../../law/provisions/jht-claims.js";
import { jhtLeaving } from "../../law/readings/old-age-readings.js";
import { groundRules, isPartial, payableFrom } from "./claim-grounds.js";
import type { JhtFacts } from "./jht-claim.js";

/** All conditions of a claim, in the order in which they decide. */
export function jhtChecks(workings: Workings, facts: JhtFacts): Check[] {
  const { ground, date } = facts;
  const member = memberCheck(workings, facts);
  if (ground === undefined) {
    const rule = lookUp(workings, jhtBenefit, date);
    const missing = askGround(facts);
    return [member, checkOf("jht.ground", undefined, groundText, rule.refs, { missing })];
  }
  if (isPartial(ground)) {
    return [member, yearsCheck(workings, facts), onceCheck(workings, facts)];
  }
  const rule = lookUp(workings, groundRules[ground], date);
  const checks = [member, groundCheck(rule, facts)];
  if (rule.value.opens === "not") return checks;
  if (rule.value.opens === "at-pension-age") return [...checks, ageCheck(workings, facts)];
  return ground === "leaving-indonesia"
    ? [...checks, nationalityCheck(workings, rule, facts)]
    : [...checks, timeCheck(workings, rule, facts)];
}

/** Conditions that time alone fulfils: until then a claim waits. */
export const timeChecks: ReadonlySet<string> = new Set([
  "jht.pension-age",
  "jht.waiting-time",
  "jht.membership-years",
]);

const groundText = { id: "Ada alasan pembayaran JHT", en: "There is a ground for paying JHT" };

/** The ground, and what one or another ground depends on. */
function askGround(facts: JhtFacts): string[] {
  const { ground, eventDate, birthDate, foreigner, partialTaken } = facts;
  const membershipStart = facts.membershipStart ?? facts.membershipMonths;
  return lacking({ ground, eventDate, birthDate, foreigner, membershipStart, partialTaken });
}

function memberCheck(workings: Workings, { date, segment }: JhtFacts): Check {
  const rule = lookUp(workings, jhtMembers, date);
  return checkOf(
    "jht.segment",
    rule.value.includes(segment),
    {
      id: "Peserta JHT: penerima upah atau bukan penerima upah",
      en: "A member of JHT: a wage earner or a non-wage earner",
    },
    rule.refs,
  );
}

function groundCheck({ value, ref }: Found<JhtGroundRule>, { segment }: JhtFacts): Check {
  const title = ref.title;
  return checkOf(
    "jht.ground",
    value.segments.includes(segment) && value.opens !== "not",
    {
      id: `${title.id} tersedia bagi segmen peserta ini`,
      en: `${title.en} is open to this segment of members`,
    },
    [ref],
  );
}

function ageCheck(workings: Workings, facts: JhtFacts): Check {
  const age = lookUp(workings, jhtPensionAge, facts.date);
  const { ground } = facts;
  const rule =
    ground && !isPartial(ground) ? lookUp(workings, groundRules[ground], facts.date) : age;
  const from = payableFrom(workings, facts);
  const since =
    from === undefined
      ? { id: "", en: "" }
      : { id: `, yaitu ${formatDate(from, "id")}`, en: `: ${formatDate(from, "en")}` };
  return checkOf(
    "jht.pension-age",
    from === undefined ? undefined : facts.date >= from,
    {
      id: `Mencapai usia pensiun ${age.value} tahun${since.id}`,
      en: `Has reached the pension age of ${age.value}${since.en}`,
    },
    ground === "pension-age" ? [age.ref] : [rule.ref, age.ref],
    { missing: ["birthDate"] },
  );
}

function timeCheck(workings: Workings, rule: Found<JhtGroundRule>, facts: JhtFacts): Check {
  const from = payableFrom(workings, facts);
  const months = rule.value.waitingMonths;
  const since =
    from === undefined
      ? { id: "", en: "" }
      : {
          id: ` (dapat dibayar sejak ${formatDate(from, "id")})`,
          en: ` (payable from ${formatDate(from, "en")})`,
        };
  const happened =
    months > 0
      ? {
          id: `Masa tunggu ${months} bulan sejak peristiwanya telah lewat`,
          en: `The waiting time of ${months} ${months === 1 ? "month" : "months"} after the event is over`,
        }
      : { id: "Peristiwanya telah terjadi", en: "The event has taken place" };
  return checkOf(
    "jht.waiting-time",
    from === undefined ? undefined : facts.date >= from,
    { id: `${happened.id}${since.id}`, en: `${happened.en}${since.en}` },
    rule.refs,
    { missing: ["eventDate"] },
  );
}

const citizenLeaves = {
  id: "WNI yang meninggalkan Indonesia: Permenaker 19/2015 belum dibaca; tafsiran yang dipilih menentukan",
  en: "A citizen who leaves Indonesia: Permenaker 19/2015 was not read; the reading chosen decides",
};

function nationalityCheck(
  workings: Workings,
  rule: Found<JhtGroundRule>,
  { foreigner }: JhtFacts,
): Check {
  const listed = rule.value.nationalities;
  if (!listed && foreigner === false) {
    warn(workings, { code: "leaving-as-citizen", provision: rule.ref.id, message: citizenLeaves });
  }
  const citizens = listed
    ? listed.includes("citizen")
    : foreigner !== true && choose(workings, jhtLeaving) === "citizens-too";
  return checkOf(
    "jht.leaving-nationality",
    citizens ? true : foreigner,
    citizens
      ? {
          id: "Orang asing atau WNI yang meninggalkan Indonesia untuk selama-lamanya",
          en: "A foreigner or a citizen who leaves Indonesia for good",
        }
      : {
          id: "Orang asing yang meninggalkan Indonesia untuk selama-lamanya",
          en: "A foreigner who leaves Indonesia for good",
        },
    rule.refs,
    { missing: ["foreigner"] },
  );
}

function yearsCheck(workings: Workings, facts: JhtFacts): Check {
  const years = lookUp(workings, jhtPartialYears, facts.date);
  const share = lookUp(workings, jhtPartialShares, facts.date);
  const from = payableFrom(workings, facts);
  const { membershipMonths: months } = facts;
  const known = from === undefined ? undefined : facts.date >= from;
  return checkOf(
    "jht.membership-years",
    known ?? (months === undefined ? undefined : months >= years.value * monthsOfYear),
    {
      id: `Masa kepesertaan sekurang-kurangnya ${years.value} tahun`,
      en: `A membership of at least ${years.value} years`,
    },
    [years.ref, share.ref],
    { missing: ["membershipStart"] },
  );
}

function onceCheck(workings: Workings, { date, partialTaken }: JhtFacts): Check {
  const times = lookUp(workings, jhtPartialTimes, date);
  return checkOf(
    "jht.partial-once",
    partialTaken === undefined ? undefined : !partialTaken,
    {
      id: `Pengambilan sebagian paling banyak ${times.value} kali selama menjadi peserta`,
      en: `A part is paid at most ${times.value} time in a membership`,
    },
    times.refs,
    { missing: ["partialTaken"] },
  );
}
