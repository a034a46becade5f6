import type { Bilingual } from "../../core/bilingual.js";
import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import { lookUp, lookUpIfAny, peek, type Found } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import type { JkkCircumstance } from "../../law/jkk-circumstances.js";
import {
  diseaseTailYears,
  jkkCircumstances,
  jkkCircumstancesAdded,
  jkkMembership,
  jkkUsualRoute,
  suddenDeathHours,
} from "../../law/provisions/work-accident-cover.js";
import type { BenefitSegment } from "../benefit.js";
import { jkkArrearsCheck } from "./arrears-check.js";

/** The facts that decide on JKK. */
export interface JkkFacts {
  /** Day of the accident, or of the diagnosis of an occupational disease. */
  readonly date: CalendarDate;
  readonly segment: BenefitSegment;
  /** A participant on the day, or at the end of employment: the first contribution is paid. */
  readonly enrolled?: boolean;
  readonly circumstance?: JkkCircumstance;
  /** Of a commute: by the usual or reasonable route. */
  readonly usualRoute?: boolean;
  /** Of a disease: the day on which employment ended, if it did. */
  readonly occupationalDisease?: { readonly employmentEnded?: CalendarDate };
  /** Whether BPJS, the labour inspector or the Minister found a work accident (Pasal 45). */
  readonly concludedAsWorkAccident?: boolean;
  /** Consecutive unpaid months whose due date has passed. */
  readonly arrearsMonths?: number;
}

/** All conditions of JKK, in the order in which they decide. */
export function jkkChecks(workings: Workings, facts: JkkFacts): Check[] {
  const circumstance =
    facts.circumstance ?? (facts.occupationalDisease && ("occupational-disease" as const));
  const known = { ...facts, ...(circumstance && { circumstance }) };
  return [
    participantCheck(workings, known),
    causeCheck(workings, known),
    ...routeChecks(workings, known),
    ...tailChecks(workings, known),
    ...(facts.enrolled === false ? [] : [jkkArrearsCheck(workings, facts)]),
  ];
}

function participantCheck(workings: Workings, { date, segment, enrolled }: JkkFacts): Check {
  const rule = lookUp(workings, jkkMembership, date);
  return checkOf(
    "jkk.participant",
    enrolled,
    segment === "non-wage-earner"
      ? {
          id: "Peserta JKK pada hari kejadian: iuran pertama sudah dibayar lunas",
          en: "A JKK participant on the day: the first contribution is paid in full",
        }
      : {
          id: "Peserta JKK pada hari kejadian: iuran pertama sudah dibayar lunas (bila tidak: pemberi kerja yang menanggung)",
          en: "A JKK participant on the day: the first contribution is paid in full (if not, the employer bears the benefit)",
        },
    [rule.ref],
    { effect: segment === "non-wage-earner" ? "bars" : "reduces", missing: ["enrolled"] },
  );
}

function causeCheck(workings: Workings, facts: JkkFacts): Check {
  const { date, circumstance, usualRoute, concludedAsWorkAccident: concluded } = facts;
  const rule = namingRule(workings, date, circumstance);
  const named = circumstance !== undefined && rule.value.includes(circumstance);
  const hours =
    circumstance === "sudden-death" && concluded === undefined
      ? lookUpIfAny(workings, suddenDeathHours, date)
      : undefined;
  if (circumstance === "sudden-death" && concluded === undefined) {
    warn(workings, suddenDeath(hours?.value));
  }
  return checkOf(
    "jkk.work-accident",
    concluded ?? (named ? true : undefined),
    circumstance === undefined
      ? { id: "Akibat kecelakaan kerja", en: "Caused by a work accident" }
      : {
          id: `Akibat kecelakaan kerja: ${circumstanceNames[circumstance].id}`,
          en: `Caused by a work accident: ${circumstanceNames[circumstance].en}`,
        },
    [rule.ref, ...(hours?.refs ?? [])],
    // What the text of the day does not name is for BPJS, the inspector or the Minister to find.
    {
      missing:
        circumstance === undefined
          ? lacking({ circumstance, usualRoute, concludedAsWorkAccident: concluded })
          : ["concludedAsWorkAccident"],
    },
  );
}

/** The list that names the circumstance, where one does. */
function namingRule(
  workings: Workings,
  date: CalendarDate,
  circumstance: JkkCircumstance | undefined,
): Found<readonly JkkCircumstance[]> {
  const added = peek(workings, jkkCircumstancesAdded, date)?.value ?? [];
  return circumstance !== undefined && added.includes(circumstance)
    ? lookUp(workings, jkkCircumstancesAdded, date)
    : lookUp(workings, jkkCircumstances, date);
}

function routeChecks(workings: Workings, facts: JkkFacts): Check[] {
  if (facts.circumstance !== "commute") return [];
  const rule = lookUp(workings, jkkUsualRoute, facts.date);
  return [
    checkOf(
      "jkk.usual-route",
      facts.concludedAsWorkAccident ?? facts.usualRoute,
      {
        id: "Perjalanan melalui jalan yang biasa atau wajar dilalui",
        en: "The journey was by the usual or reasonable route",
      },
      [rule.ref],
      { missing: ["usualRoute"] },
    ),
  ];
}

function tailChecks(workings: Workings, facts: JkkFacts): Check[] {
  const ended = facts.occupationalDisease?.employmentEnded;
  if (ended === undefined || facts.segment === "non-wage-earner") return [];
  const years = lookUp(workings, diseaseTailYears, facts.date);
  return [
    checkOf(
      "jkk.disease-tail",
      facts.date <= addMonths(ended, years.value * monthsOfYear),
      {
        id: `Penyakit timbul dalam ${years.value} tahun sejak hubungan kerja berakhir`,
        en: `The disease arose within ${years.value} years of the end of employment`,
      },
      [years.ref],
    ),
  ];
}

function suddenDeath(hours: number | undefined): Warning {
  const within =
    hours === undefined
      ? { id: "", en: "" }
      : { id: ` dalam waktu kurang dari ${hours} jam`, en: ` within less than ${hours} hours` };
  return {
    code: "sudden-death-conditions-not-read",
    provision: suddenDeathHours.id,
    message: {
      id: `Meninggal mendadak akibat kerja: syarat-syaratnya belum dibaca; BPJS yang menetapkan. Dalam praktik: mendapat serangan saat bekerja di tempat kerja, langsung dibawa ke rumah sakit, lalu meninggal dunia${within.id}`,
      en: `Sudden death because of work: its conditions were not read; BPJS decides. In practice: an attack while at work, taken straight to hospital, dead${within.en}`,
    },
  };
}

const circumstanceNames: Readonly<Record<JkkCircumstance, Bilingual>> = {
  "at-work": { id: "karena pekerjaan atau di tempat kerja", en: "because of work or at work" },
  commute: {
    id: "perjalanan dari rumah ke tempat kerja atau sebaliknya",
    en: "on the way from home to work or back",
  },
  "official-trip": {
    id: "perjalanan dinas atau tugas untuk kepentingan pemberi kerja",
    en: "on duty or an official trip in the employer's interest",
  },
  break: {
    id: "pada jam kerja atau istirahat, melakukan hal penting dengan izin pemberi kerja",
    en: "in working hours or a break, on something important with the employer's leave",
  },
  "occupational-disease": { id: "penyakit akibat kerja", en: "an occupational disease" },
  "sudden-death": { id: "meninggal mendadak akibat kerja", en: "sudden death because of work" },
  violence: {
    id: "kekerasan fisik atau perkosaan di tempat kerja atau dalam hubungan kerja",
    en: "physical violence or rape at work or within the employment relation",
  },
};
