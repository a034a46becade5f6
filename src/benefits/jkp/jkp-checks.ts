import { monthOf } from "../../core/calendar.js";
import { checkOf, type Check } from "../../core/check.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { jkpMembershipChecks } from "../../contributions/jkp-membership.js";
import { jkpArrearsMonths } from "../../law/provisions/arrears.js";
import {
  jkpCausesByContract,
  jkpConsecutiveMonths,
  jkpExcludedCauses,
  jkpNeverEnrolled,
  jkpPaidMonths,
  jkpSegments,
  jkpWillingToWork,
  jkpWindowMonths,
} from "../../law/provisions/job-loss-benefits.js";
import { refuseImpossibleClaims } from "./impossible-claims.js";
import { jkpClaim, type JkpClaim } from "./jkp-claim.js";
import {
  claimWindowCheck,
  previousClaimsCheck,
  proofCheck,
  rulingCheck,
  stillEntitledCheck,
} from "./jkp-claim-checks.js";
import type { JkpFacts } from "./jkp-inputs.js";

/** All conditions of JKP, in the order in which they decide: PP 37/2021 Pasal 4, 19, 20, 35, 40. */
export function jkpChecks(workings: Workings, facts: JkpFacts): Check[] {
  const { terminationDate } = facts;
  const claim = jkpClaim(workings, facts);
  const day = claim.ruledOn;
  refuseImpossibleClaims(workings, day, facts);
  const ofTheCase = [
    segmentCheck(workings, terminationDate, facts),
    causeCheck(workings, terminationDate, facts),
    contractCheck(workings, terminationDate, facts),
    enrolledCheck(workings, terminationDate, facts),
    ...membershipChecks(workings, facts),
    willingCheck(workings, day, facts),
  ];
  if (facts.enrolled === false) return [...ofTheCase, previousClaimsCheck(workings, day, facts)];
  return [
    ...ofTheCase,
    rulingCheck(workings, facts, claim),
    paidMonthsCheck(workings, day, facts),
    whileOpen(claim, consecutiveCheck(workings, day, facts)),
    previousClaimsCheck(workings, day, facts),
    claimWindowCheck(workings, facts),
    stillEntitledCheck(workings, facts),
    whileOpen(claim, proofCheck(workings, day, facts)),
    jkpArrearsCheck(workings, day, facts),
  ].filter((check) => check !== undefined);
}

function segmentCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const open = lookUp(workings, jkpSegments, day);
  return checkOf(
    "jkp.segment",
    open.value.includes(facts.segment ?? "wage-earner"),
    {
      id: "Pekerja penerima upah dalam hubungan kerja",
      en: "A wage earner in an employment relation",
    },
    [open.ref],
  );
}

function causeCheck(workings: Workings, day: CalendarDate, { cause }: JkpFacts): Check {
  const excluded = lookUp(workings, jkpExcludedCauses, day);
  return checkOf(
    "jkp.cause",
    cause === undefined ? undefined : !excluded.value.includes(cause),
    {
      id: "Hubungan kerja berakhir karena PHK, bukan karena mengundurkan diri, cacat total tetap, pensiun, atau meninggal dunia",
      en: "The employment ended by dismissal, not by resignation, total disability, retirement or death",
    },
    [excluded.ref],
    { missing: ["cause"] },
  );
}

function contractCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const { cause, contract } = facts;
  const rule = lookUp(workings, jkpCausesByContract, day);
  const excluded = lookUp(workings, jkpExcludedCauses, day);
  const giving = contract ? rule.value[contract] : Object.values(rule.value).flat();
  return checkOf(
    "jkp.contract",
    cause === undefined ? undefined : giving.includes(cause) || excluded.value.includes(cause),
    {
      id: "Pekerja dengan perjanjian kerja waktu tidak tertentu, atau dengan perjanjian kerja waktu tertentu yang diakhiri pemberi kerja sebelum jangka waktunya habis",
      en: "A permanent contract, or a fixed-term one that the employer ended before its term",
    },
    [rule.ref],
    { missing: ["cause"] },
  );
}

function enrolledCheck(workings: Workings, day: CalendarDate, { enrolled }: JkpFacts): Check {
  const rule = lookUp(workings, jkpNeverEnrolled, day);
  return checkOf(
    "jkp.enrolled",
    enrolled,
    {
      id: "Diikutsertakan dalam JKP oleh pemberi kerja (bila tidak, pemberi kerja yang menanggung manfaatnya)",
      en: "Enrolled in JKP by the employer (if not, the employer owes the benefit)",
    },
    [rule.ref],
    { missing: ["enrolled"] },
  );
}

/** The conditions of membership whose facts are given: Pasal 4. */
function membershipChecks(workings: Workings, facts: JkpFacts): Check[] {
  const { citizen, ageAtRegistration, registeredInJkn, employerSize, programmes } = facts;
  const given = [citizen, ageAtRegistration, registeredInJkn, programmes && employerSize];
  if (given.every((fact) => fact === undefined)) return [];
  const checks = jkpMembershipChecks(workings, {
    month: monthOf(facts.terminationDate),
    size: programmes && employerSize,
    programmes: programmes ?? [],
    facts: {
      ...(citizen !== undefined && { citizen }),
      ...(ageAtRegistration !== undefined && { ageAtRegistration }),
      ...(registeredInJkn !== undefined && { registeredInJkn }),
    },
  });
  return checks.filter((check) => check.passed !== undefined);
}

function willingCheck(workings: Workings, day: CalendarDate, { willingToWork }: JkpFacts): Check {
  const rule = lookUp(workings, jkpWillingToWork, day);
  const own = rule.value.includes("self-employment");
  return checkOf(
    "jkp.willing-to-work",
    willingToWork,
    {
      id: own ? "Bersedia bekerja kembali, termasuk sebagai wirausaha" : "Bersedia bekerja kembali",
      en: own ? "Willing to work again, self-employment included" : "Willing to work again",
    },
    [rule.ref],
    { missing: ["willingToWork"] },
  );
}

function paidMonthsCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const least = lookUp(workings, jkpPaidMonths, day);
  const window = lookUp(workings, jkpWindowMonths, day);
  const paid = facts.contributionMonthsInLast24;
  return checkOf(
    "jkp.paid-months",
    paid === undefined ? undefined : paid >= least.value,
    {
      id: `Iuran dibayar sekurang-kurangnya ${least.value} bulan dalam ${window.value} bulan kalender sebelum PHK`,
      en: `Contributions are paid for at least ${least.value} months of the ${window.value} calendar months before the dismissal`,
    },
    [least.ref, window.ref],
    { missing: ["contributionMonthsInLast24"] },
  );
}

/** A condition that one law asks and another does not fails only once it is known which rules. */
function whileOpen({ missing }: JkpClaim, check: Check | undefined): Check | undefined {
  if (check?.passed !== false || missing.length === 0) return check;
  return { ...check, passed: undefined, missing };
}

/** Months in a row, while the law asked for them. */
function consecutiveCheck(
  workings: Workings,
  day: CalendarDate,
  { consecutiveContributionMonths: paid }: JkpFacts,
): Check | undefined {
  const least = lookUpIfAny(workings, jkpConsecutiveMonths, day);
  if (!least) return undefined;
  return checkOf(
    "jkp.consecutive-months",
    paid === undefined ? undefined : paid >= least.value,
    {
      id: `Iuran dibayar sekurang-kurangnya ${least.value} bulan berturut-turut sebelum PHK`,
      en: `Contributions are paid for at least ${least.value} months in a row before the dismissal`,
    },
    [least.ref],
    { missing: ["consecutiveContributionMonths"] },
  );
}

/** Arrears: over the limit the employer pays first: Pasal 39. */
function jkpArrearsCheck(workings: Workings, day: CalendarDate, facts: JkpFacts): Check {
  const limit = lookUp(workings, jkpArrearsMonths, day);
  const { arrearsMonths } = facts;
  return checkOf(
    "jkp.arrears",
    arrearsMonths === undefined ? undefined : arrearsMonths <= limit.value,
    {
      id: `Tunggakan iuran paling banyak ${limit.value} bulan berturut-turut (bila lebih, pemberi kerja membayar lebih dahulu)`,
      en: `Contributions are in arrears by at most ${limit.value} consecutive months (if more, the employer pays first)`,
    },
    [limit.ref],
    { missing: ["arrearsMonths"], effect: "reduces" },
  );
}
