import { completedYears } from "../core/calendar.js";
import { checkOf, lacking, type Check } from "../core/check.js";
import { choose } from "../core/choose.js";
import { lookUp, lookUpIfAny } from "../core/look-up.js";
import { warn, type Workings } from "../core/workings.js";
import {
  foreignerMonths,
  nonWageEarnerEntryAge,
  nonWageEarnerJobs,
  nonWageEarnerKinds,
  nonWageEarnerStart,
  separateScheme,
} from "../law/provisions/membership.js";
import { entryAge } from "../law/readings/benefit-readings.js";
import type { MembershipFacts } from "./facts.js";

/** The conditions for joining as a non-wage earner: PP 44/2015 Pasal 1, 2, 5, 6, 11. */
export function membershipChecks(workings: Workings, facts: MembershipFacts): Check[] {
  const age = ageCheck(workings, facts);
  return [
    schemeCheck(workings, facts),
    kindCheck(workings, facts),
    workCheck(workings, facts),
    foreignerCheck(workings, facts),
    ...(age ? [age] : []),
    jobsCheck(workings, facts),
    startCheck(workings, facts),
  ];
}

function schemeCheck(workings: Workings, { date, inSeparateScheme }: MembershipFacts): Check {
  const rule = lookUp(workings, separateScheme, date);
  return checkOf(
    "membership.not-in-separate-scheme",
    inSeparateScheme === undefined ? undefined : !inSeparateScheme,
    {
      id: "Bukan ASN, PPPK, TNI, Polri, atau pejabat negara (mereka di luar BPJS Ketenagakerjaan)",
      en: "Not a civil servant, PPPK, military, police or state official (they are outside BPJS Ketenagakerjaan)",
    },
    [rule.ref],
    { missing: ["inSeparateScheme"] },
  );
}

function kindCheck(workings: Workings, { date, kind }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerKinds, date);
  return checkOf(
    "membership.kind",
    kind === undefined ? undefined : kind !== "none" && rule.value.includes(kind),
    {
      id: "Pemberi kerja, pekerja di luar hubungan kerja atau mandiri, atau pekerja tanpa upah (bukan penerima upah)",
      en: "An employer, a worker outside an employment relation or own-account, or without a wage (not a wage earner)",
    },
    [rule.ref],
    { missing: ["kind"] },
  );
}

function workCheck(workings: Workings, { date, working }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerKinds, date);
  return checkOf(
    "membership.working",
    working,
    {
      id: "Sungguh bekerja atau berusaha; BPJS menolak klaim peserta tanpa kegiatan ekonomi",
      en: "Really works; BPJS refuses claims of members without an economic activity",
    },
    [rule.ref],
    { missing: ["working"] },
  );
}

function foreignerCheck(workings: Workings, facts: MembershipFacts): Check {
  const rule = lookUp(workings, foreignerMonths, facts.date);
  const { foreigner, monthsInIndonesia } = facts;
  const enough = monthsInIndonesia === undefined ? undefined : monthsInIndonesia >= rule.value;
  return checkOf(
    "membership.foreigner",
    foreigner === undefined ? undefined : foreigner ? enough : true,
    {
      id: `Warga negara Indonesia, atau orang asing yang bekerja sekurang-kurangnya ${rule.value} bulan di Indonesia`,
      en: `An Indonesian, or a foreigner who works in Indonesia for at least ${rule.value} months`,
    },
    [rule.ref],
    { missing: lacking({ foreigner, monthsInIndonesia }) },
  );
}

function ageCheck(workings: Workings, { date, birthDate }: MembershipFacts): Check | undefined {
  const rule = lookUpIfAny(workings, nonWageEarnerEntryAge, date);
  if (!rule) return undefined;
  const refuse = choose(workings, entryAge) === "refuse";
  const young = birthDate === undefined ? undefined : completedYears(birthDate, date) < rule.value;
  if (young === false && !refuse) {
    warn(workings, {
      code: "entry-age",
      provision: rule.ref.id,
      message: {
        id: `Berusia ${rule.value} tahun ke atas: daerah dan BPJS dapat menolak pendaftaran`,
        en: `${rule.value} or older: regions and BPJS may refuse the registration`,
      },
    });
  }
  return checkOf(
    "membership.entry-age",
    young,
    { id: `Belum berusia ${rule.value} tahun`, en: `Not yet ${rule.value}` },
    [rule.ref],
    { missing: ["birthDate"], effect: refuse ? "bars" : "reduces" },
  );
}

function jobsCheck(workings: Workings, { date, jobs }: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerJobs, date);
  return checkOf(
    "membership.jobs",
    jobs === undefined ? undefined : jobs <= rule.value,
    {
      id: `Mendaftarkan paling banyak ${rule.value} pekerjaan`,
      en: `Lists at most ${rule.value} jobs`,
    },
    [rule.ref],
    { missing: ["jobs"] },
  );
}

function startCheck(workings: Workings, facts: MembershipFacts): Check {
  const rule = lookUp(workings, nonWageEarnerStart, facts.date);
  const { formComplete, firstContributionPaid } = facts;
  const steps = { formComplete, firstContributionPaid };
  const done = Object.values(steps);
  const open = lacking(steps);
  return checkOf(
    "membership.start",
    done.includes(false) ? false : open.length > 0 ? undefined : true,
    {
      id: "Formulir lengkap dan iuran pertama dibayar lunas: kepesertaan mulai saat nomor diterbitkan",
      en: "The form is complete and the first contribution paid in full: membership begins when the number is issued",
    },
    [rule.ref],
    { missing: open },
  );
}
