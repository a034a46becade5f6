import type { Bilingual } from "../../core/bilingual.js";
import { expectations } from "../../core/expectations.js";
import { faultIf, isAfter, type Fault } from "../../core/faults.js";
import type { RupiahInput } from "../../core/vocabulary.js";
import type { JkkFacts } from "./jkk-checks.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

type JkkExpectation =
  | "nothing"
  | "oneOutcome"
  | "decidedOn"
  | "disease"
  | "employmentEnded"
  | "suddenDeath"
  | "care"
  | "wagePaid"
  | "ofDeath"
  | "spell"
  | "notEnrolled";

/** What the facts of a work accident must be in view of each other. */
export const jkkExpected: Readonly<Record<JkkExpectation, Bilingual>> = expectations({
  nothing: {
    id: "sekurang-kurangnya satu dari death, totalDisability, disabilities, temporaryInability, dan expenses",
    en: "at least one of death, totalDisability, disabilities, temporaryInability and expenses",
  },
  oneOutcome: {
    id: "hanya satu dari death, totalDisability, dan disabilities: santunan kematian atau cacat total tetap menggantikan cacat sebagian; cacat yang ditetapkan sebelum meninggal dihitung tersendiri",
    en: "only one of death, totalDisability and disabilities: a death or total disability takes the place of a partial one; a disability fixed before the death is computed by itself",
  },
  decidedOn: {
    id: "decidedOn tidak boleh sebelum date",
    en: "decidedOn must not be before date",
  },
  disease: {
    id: 'occupationalDisease hanya untuk circumstance "occupational-disease"',
    en: 'occupationalDisease only with the circumstance "occupational-disease"',
  },
  employmentEnded: {
    id: "employmentEnded tidak boleh sesudah date, dan hanya bagi pekerja dalam hubungan kerja",
    en: "employmentEnded must not be after date, and only of workers in an employment relation",
  },
  suddenDeath: {
    id: 'circumstance "sudden-death" hanya bersama death: true',
    en: 'the circumstance "sudden-death" only with death: true',
  },
  care: {
    id: "perawatan di rumah tidak dapat dimulai sebelum date",
    en: "care at home cannot begin before date",
  },
  wagePaid: {
    id: "wagePaidByEmployer hanya bersama temporaryInability: upah yang dibayar selama sementara tidak mampu bekerja",
    en: "wagePaidByEmployer only with temporaryInability: it is the wage paid during the inability",
  },
  ofDeath: {
    id: "heirs dan family hanya bersama death: true",
    en: "heirs and family only with death: true",
  },
  spell: {
    id: "sementara tidak mampu bekerja tidak dapat dimulai sebelum date",
    en: "the temporary inability cannot begin before date",
  },
  notEnrolled: {
    id: "arrearsMonths dan reportedWage hanya bagi peserta: tidak bersama enrolled false",
    en: "arrearsMonths and reportedWage are of participants: not together with enrolled false",
  },
});

/** How it happened: what belongs to a commute, to a disease, to a death. */
export function circumstanceFaults(facts: JkkFacts): Fault[] {
  const { date, segment, circumstance, occupationalDisease } = facts;
  const ended = occupationalDisease?.employmentEnded;
  const known = circumstance ?? (occupationalDisease && "occupational-disease");
  const otherwise = known !== undefined && known !== "occupational-disease";
  const late = ended !== undefined && (segment === "non-wage-earner" || ended > date);
  return [
    ...faultIf(occupationalDisease && otherwise, "occupationalDisease", jkkExpected.disease),
    ...faultIf(late, ["occupationalDisease", "employmentEnded"], jkkExpected.employmentEnded),
  ];
}

/** What came of it, and when. */
export function courseFaults(facts: JkkBenefitInput): Fault[] {
  const { date, decidedOn, circumstance, temporaryInability, expenses } = facts;
  const survived = circumstance === "sudden-death" && outcomesOf(facts) > 0 && facts.death !== true;
  const paid = facts.segment === "non-wage-earner" ? undefined : facts.wagePaidByEmployer;
  const care = expenses?.homeCare;
  const careFrom = typeof care === "object" ? care.from : undefined;
  return [
    ...faultIf(survived, "circumstance", jkkExpected.suddenDeath),
    ...faultIf(isAfter(date, decidedOn), "decidedOn", jkkExpected.decidedOn),
    ...faultIf(firstDay(temporaryInability, date) < date, "temporaryInability", jkkExpected.spell),
    ...faultIf(isAfter(date, careFrom), ["expenses", "homeCare"], jkkExpected.care),
    ...faultIf(
      paid !== undefined && temporaryInability === undefined,
      "wagePaidByEmployer",
      jkkExpected.wagePaid,
    ),
  ];
}

/** How many outcomes are given that exclude each other. */
export function outcomesOf({ death, totalDisability, disabilities }: JkkBenefitInput): number {
  const given = [death === true, totalDisability === true, (disabilities ?? []).length > 0];
  return given.filter(Boolean).length;
}

/** Whether a temporary inability or a cost is given. */
export function hasCosts({ temporaryInability, expenses }: JkkBenefitInput): boolean {
  const spent = Object.values(expenses ?? {}).filter((cost) => cost !== undefined);
  return temporaryInability !== undefined || spent.length > 0;
}

/** The wage that was reported, of those who have one. */
export function reportedWageOf(facts: JkkBenefitInput): RupiahInput | undefined {
  return facts.segment === "non-wage-earner" ? undefined : facts.reportedWage;
}

function firstDay(
  inability: JkkBenefitInput["temporaryInability"],
  date: JkkBenefitInput["date"],
): JkkBenefitInput["date"] {
  if (inability === undefined || "days" in inability) return date;
  const [first] = "from" in inability ? [inability] : inability;
  return first?.from ?? date;
}
