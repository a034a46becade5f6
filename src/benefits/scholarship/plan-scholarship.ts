import type { Bilingual } from "../../core/bilingual.js";
import type { Check } from "../../core/check.js";
import { MissingFactError } from "../../core/errors.js";
import { sumRupiah } from "../../core/exact.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { Rupiah } from "../../core/vocabulary.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { warnAfterLawAsOf } from "../../law/after-as-of.js";
import {
  scholarshipAge,
  scholarshipChildren,
  scholarshipLevels,
  scholarshipLumpSum,
} from "../../law/provisions/scholarship.js";
import { scholarshipYears as yearsReading } from "../../law/readings/benefit-readings.js";
import { notMet } from "../settled-checks.js";
import { childChecks, eventCheck } from "./scholarship-checks.js";
import type {
  ChildNotCounted,
  ChildPlan,
  ScholarshipChild,
  ScholarshipInput,
  ScholarshipPlan,
} from "./scholarship-plan.js";
import { entryAssumption, scholarshipYears, type YearRules } from "./scholarship-years.js";

/** The scholarship of an event: yearly since 2 December 2019, one sum before. */
export function scholarshipPlan(workings: Workings, facts: ScholarshipInput): ScholarshipPlan {
  warnAfterLawAsOf(workings, facts.eventDate);
  const event = eventCheck(workings, facts);
  if (event.passed === undefined) throw missingMonths(event);
  if (!event.passed) return nothing(workings, facts, event);
  const lumpSum = lookUpIfAny(workings, scholarshipLumpSum, facts.eventDate);
  return lumpSum ? paidOnce(workings, facts, event, lumpSum) : paidYearly(workings, facts, event);
}

function nothing(workings: Workings, facts: ScholarshipInput, event: Check): ScholarshipPlan {
  const notCounted = facts.children.map((_, child) => ({
    child,
    reason: notMet(event.text),
    provisions: event.provisions,
  }));
  return planOf(workings, facts, event, { form: "none", notCounted });
}

function paidOnce(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  lumpSum: { value: Rupiah; ref: ProvisionRef },
): ScholarshipPlan {
  const notCounted = facts.children.flatMap((child, index) => {
    const failed = failedCheck(workings, facts, child);
    return failed
      ? [{ child: index, reason: notMet(failed.text), provisions: failed.provisions }]
      : [];
  });
  if (notCounted.length === facts.children.length) {
    return planOf(workings, facts, event, { form: "none", notCounted });
  }
  const total = lumpSum.value;
  return planOf(workings, facts, event, {
    form: "lump-sum",
    total,
    scheduleTotal: total,
    notCounted,
    provisions: [lumpSum.ref],
  });
}

function paidYearly(workings: Workings, facts: ScholarshipInput, event: Check): ScholarshipPlan {
  const levels = lookUp(workings, scholarshipLevels, facts.eventDate);
  const limit = lookUp(workings, scholarshipChildren, facts.eventDate);
  const age = lookUp(workings, scholarshipAge, facts.eventDate);
  const rules: YearRules = {
    eventDate: facts.eventDate,
    amounts: levels.value,
    ageLimit: age.value,
    fullLevel:
      facts.children.some((child) => child.level !== "not-yet") &&
      choose(workings, yearsReading) === "full-level",
  };
  const children: ChildPlan[] = [];
  const notCounted: ChildNotCounted[] = [];
  facts.children.forEach((child, index) => {
    const failed = failedCheck(workings, facts, child);
    if (failed) {
      notCounted.push({ child: index, reason: notMet(failed.text), provisions: failed.provisions });
    } else if (children.length >= limit.value) {
      notCounted.push({ child: index, reason: reasons.overLimit, provisions: [limit.ref] });
      warn(workings, { code: "heirs-choose-children", message: reasons.heirsChoose });
    } else {
      if (child.married === undefined || child.working === undefined) {
        warn(workings, { code: "assumed-unmarried-not-working", message: reasons.assumed });
      }
      children.push(childPlan(workings, child, index, rules));
    }
  });
  return planOf(workings, facts, event, {
    form: children.length === 0 ? "none" : "yearly",
    total: sumRupiah(children.map((child) => child.totalToAge23 ?? child.total)),
    scheduleTotal: sumRupiah(children.map((child) => child.total)),
    children,
    notCounted,
    provisions: [levels.ref, limit.ref, age.ref],
  });
}

function failedCheck(
  workings: Workings,
  facts: ScholarshipInput,
  child: ScholarshipChild,
): Check | undefined {
  const known = { ...child, married: child.married ?? false, working: child.working ?? false };
  return childChecks(workings, facts.eventDate, known).find((check) => check.passed === false);
}

function childPlan(
  workings: Workings,
  child: ScholarshipChild,
  index: number,
  rules: YearRules,
): ChildPlan {
  if (child.level !== "not-yet" && child.grade === undefined && !rules.fullLevel) {
    throw missingGrade(index);
  }
  const assumption = entryAssumption(child);
  if (assumption) warn(workings, { code: "school-entry-assumed", message: assumption });
  const years = scholarshipYears(child, rules);
  const total = sumRupiah(years.map((year) => year.amount));
  if (child.birthDate === undefined) {
    warn(workings, { code: "age-23-not-checked", message: reasons.ageUnknown });
    return { child: index, total, years };
  }
  const payable = years.filter((year) => year.payable).map((year) => year.amount);
  return { child: index, total, totalToAge23: sumRupiah(payable), years };
}

function planOf(
  workings: Workings,
  facts: ScholarshipInput,
  event: Check,
  parts: Pick<ScholarshipPlan, "form" | "notCounted"> &
    Partial<Pick<ScholarshipPlan, "total" | "scheduleTotal" | "children" | "provisions">>,
): ScholarshipPlan {
  return {
    kind: "scholarship-plan",
    eventDate: facts.eventDate,
    cause: facts.cause,
    total: 0,
    scheduleTotal: 0,
    children: [],
    checks: [event],
    ...parts,
    provisions: [...event.provisions, ...(parts.provisions ?? [])],
    readings: workings.readings,
    warnings: workings.warnings,
  };
}

function missingMonths(event: Check): MissingFactError {
  return new MissingFactError({
    field: event.missing[0] ?? "contributionMonths",
    why: {
      id: "beasiswa JKM bergantung pada masa iur",
      en: "a scholarship out of JKM depends on the contribution period",
    },
    cites: { regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf d" },
  });
}

function missingGrade(child: number): MissingFactError {
  return new MissingFactError({
    field: `children[${child}].grade`,
    why: {
      id: "yang dibayar adalah sisa tahun sejak kelas sekarang",
      en: "the years paid are those left from the present class",
    },
    cites: { regulation: "pp-44-2015", article: "Lampiran III", amendedBy: "pp-82-2019" },
  });
}

const reasons = {
  overLimit: {
    id: "Beasiswa diberikan paling banyak untuk dua anak; yang dihitung dua anak pertama yang memenuhi syarat",
    en: "The scholarship is for at most two children; the first two who qualify are counted",
  },
  heirsChoose: {
    id: "Anak penerima dipilih oleh peserta atau ahli waris; urutan dalam masukan dipakai sebagai pilihan",
    en: "The participant or the heirs choose the children; the order of the input is taken as the choice",
  },
  assumed: {
    id: "Bila tidak disebutkan, anak dianggap belum menikah dan tidak bekerja",
    en: "Where it is not said, a child is taken to be unmarried and not working",
  },
  ageUnknown: {
    id: "Tanggal lahir anak tidak diberikan: penghentian pada usia 23 tahun tidak diperhitungkan",
    en: "A child's birth date is not given: the stop at age 23 is not taken into account",
  },
} satisfies Record<string, Bilingual>;
