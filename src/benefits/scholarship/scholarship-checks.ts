import { completedYears } from "../../core/calendar.js";
import { checkOf, lacking, type Check } from "../../core/check.js";
import type { ProvisionRef } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { choose } from "../../core/choose.js";
import { lookUp, lookUpIfAny, type Found } from "../../core/look-up.js";
import { warn, type Workings } from "../../core/workings.js";
import { migrantScholarship } from "../../law/provisions/migrant-worker-benefits.js";
import {
  scholarshipAge,
  scholarshipContributionMonths,
  scholarshipLevels,
  scholarshipLumpSum,
  scholarshipPermittedWork,
  scholarshipUnmarried,
  scholarshipWorkAccident,
} from "../../law/provisions/scholarship.js";
import { scholarshipContributionPeriod } from "../../law/readings/benefit-readings.js";
import { kinshipChecks } from "./kinship-checks.js";
import type { ScholarshipCause, ScholarshipChild } from "./scholarship-plan.js";

/** The facts of the event that decide on a scholarship. */
export interface ScholarshipEventFacts {
  readonly eventDate: CalendarDate;
  readonly cause?: ScholarshipCause;
  readonly contributionMonths?: number;
  readonly consecutiveContributionMonths?: number;
}

/** Whether the event opens a scholarship at all. */
export function eventCheck(workings: Workings, facts: ScholarshipEventFacts): Check {
  const { eventDate, cause } = facts;
  if (cause === "migrant-worker") return migrantEventCheck(workings, eventDate);
  if (cause !== undefined && cause !== "death") {
    const rule = lookUp(workings, scholarshipWorkAccident, eventDate);
    return checkOf(
      "scholarship.event",
      true,
      {
        id: "Meninggal dunia atau cacat total tetap akibat kecelakaan kerja: tanpa masa iur minimum",
        en: "Death or permanent total disability from a work accident: no minimum contribution period",
      },
      [rule.ref],
    );
  }
  const months = lookUp(workings, scholarshipContributionMonths, eventDate);
  const field = contributionField(workings);
  warnOfBreaks(workings, facts, months);
  const paid = facts[field];
  const text = {
    id: `Masa iur sekurang-kurangnya ${months.value} bulan untuk meninggal bukan akibat kecelakaan kerja`,
    en: `Contributions of at least ${months.value} months for a death that is not a work accident`,
  };
  if (cause === undefined) {
    return checkOf("scholarship.event", undefined, text, [months.ref], {
      missing: paid === undefined ? ["cause", field] : ["cause"],
    });
  }
  return checkOf(
    "scholarship.event",
    paid === undefined ? undefined : paid >= months.value,
    text,
    [months.ref],
    { missing: [field] },
  );
}

function migrantEventCheck(workings: Workings, eventDate: CalendarDate): Check {
  const rule = lookUp(workings, migrantScholarship, eventDate);
  return checkOf(
    "scholarship.event",
    true,
    {
      id: "PMI meninggal dunia selama bekerja, atau meninggal dunia atau cacat total tetap akibat kecelakaan kerja",
      en: "A migrant worker's death during work, or death or total disability from a work accident",
    },
    [rule.ref],
  );
}

/** It matters whether months may be added up where those without a break are too few or unknown. */
function warnOfBreaks(
  workings: Workings,
  { contributionMonths = 0, consecutiveContributionMonths = 0 }: ScholarshipEventFacts,
  { value, ref }: Found<number>,
): void {
  if (contributionMonths < value || consecutiveContributionMonths >= value) return;
  warn(workings, {
    code: "contribution-period-continuity",
    provision: ref.id,
    message: {
      id: `Masa iur ${value} bulan untuk beasiswa: teks tidak menyebut harus terus-menerus; bila pernah terputus, tanyakan kepada kantor cabang BPJS`,
      en: `The ${value} months for the scholarship: the text does not say that they must be unbroken; where they were broken, ask the BPJS branch`,
    },
  });
}

function contributionField(
  workings: Workings,
): "contributionMonths" | "consecutiveContributionMonths" {
  return choose(workings, scholarshipContributionPeriod) === "accumulated"
    ? "contributionMonths"
    : "consecutiveContributionMonths";
}

/** What is known of a child; every fact may still be missing. */
export type ChildFacts = Partial<ScholarshipChild>;

/** The conditions that a child must meet on the day of the event, by the law of `lawDay`. */
export function childChecks(
  workings: Workings,
  date: CalendarDate,
  child: ChildFacts,
  lawDay: CalendarDate = date,
): Check[] {
  const kinship = kinshipChecks(workings, lawDay, child);
  const lumpSum = lookUpIfAny(workings, scholarshipLumpSum, lawDay);
  if (lumpSum) return [atSchoolCheck(child, lumpSum.ref), ...kinship];
  return [
    levelCheck(workings, lawDay, child),
    ageCheck(workings, { date, lawDay }, child),
    marriageCheck(workings, lawDay, child),
    workCheck(workings, lawDay, child),
    ...kinship,
  ];
}

function atSchoolCheck({ level }: ChildFacts, rule: ProvisionRef): Check {
  return checkOf(
    "scholarship.at-school",
    level === undefined ? undefined : level !== "not-yet",
    { id: "Anak masih bersekolah", en: "The child is still at school" },
    [rule],
    { missing: ["child.level"] },
  );
}

function levelCheck(workings: Workings, date: CalendarDate, child: ChildFacts): Check {
  const { level, grade } = child;
  const levels = lookUp(workings, scholarshipLevels, date);
  const lastPaid = levels.value.higher.years;
  const left = grade === undefined ? undefined : grade <= lastPaid;
  return checkOf(
    "scholarship.years-left",
    level === undefined ? undefined : level === "higher" ? left : true,
    {
      id: `Masih ada tahun yang dibayar (pendidikan tinggi paling lama ${lastPaid} tahun)`,
      en: `A paid year is left (higher education is paid for at most ${lastPaid} years)`,
    },
    [levels.ref],
    { missing: lacking({ "child.level": level, "child.grade": grade }) },
  );
}

function ageCheck(
  workings: Workings,
  { date, lawDay }: { date: CalendarDate; lawDay: CalendarDate },
  { birthDate }: ChildFacts,
): Check {
  const age = lookUp(workings, scholarshipAge, lawDay);
  return checkOf(
    "scholarship.age",
    birthDate === undefined ? undefined : completedYears(birthDate, date) < age.value,
    { id: `Anak belum berusia ${age.value} tahun`, en: `The child is not yet ${age.value}` },
    [age.ref],
    { missing: ["child.birthDate"] },
  );
}

function marriageCheck(workings: Workings, date: CalendarDate, { married }: ChildFacts): Check {
  const rule = lookUp(workings, scholarshipUnmarried, date);
  return checkOf(
    "scholarship.unmarried",
    married === undefined ? undefined : !married,
    { id: "Anak belum menikah", en: "The child is not married" },
    [rule.ref],
    { missing: ["child.married"] },
  );
}

function workCheck(workings: Workings, date: CalendarDate, { working }: ChildFacts): Check {
  const rule = lookUp(workings, scholarshipUnmarried, date);
  const permitted = lookUpIfAny(workings, scholarshipPermittedWork, date);
  const provisions = permitted ? [rule.ref, permitted.ref] : [rule.ref];
  const allowed =
    typeof working === "string" ? (permitted?.value.includes(working) ?? false) : working === false;
  return checkOf(
    "scholarship.not-working",
    working === undefined ? undefined : allowed,
    {
      id: permitted
        ? "Anak tidak bekerja, atau bekerja dengan cara yang dikecualikan Permenaker 1/2025"
        : "Anak tidak bekerja",
      en: permitted
        ? "The child does not work, or works in a way that Permenaker 1/2025 permits"
        : "The child does not work",
    },
    provisions,
    { missing: ["child.working"] },
  );
}
