import type { Bilingual } from "../../core/bilingual.js";
import { addDays, addMonths, monthsOfYear } from "../../core/calendar.js";
import { lookUp, lookUpIfAny } from "../../core/look-up.js";
import type { Workings } from "../../core/workings.js";
import {
  jkkLatePaymentRate,
  jkmLatePaymentRate,
  suspectedCaseConclusion,
} from "../../law/provisions/claims.js";
import { diseaseTailYears } from "../../law/provisions/work-accident-cover.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";
import { deadlineOf, paymentTime } from "./payment-deadline.js";

/** A suspected case is concluded on within so many days of the stage I report. */
export function conclusionDeadline(
  workings: Workings,
  facts: ClaimDeadlinesInput,
): ClaimDeadline[] {
  const rule = facts.suspected
    ? lookUpIfAny(workings, suspectedCaseConclusion, facts.date)
    : undefined;
  if (!rule) return [];
  const { days } = rule.value;
  const by = facts.reportedOn === undefined ? undefined : addDays(facts.reportedOn, days);
  return [
    {
      id: "conclusion",
      text: conclusionText(facts.event, days),
      ...(by === undefined ? { needs: "reportedOn" } : { by, ...passed(by, facts.on) }),
      provisions: [rule.ref],
    },
  ];
}

/** Who bears the costs of care where the case turns out not to come from work. */
function conclusionText(event: ClaimDeadlinesInput["event"], days: number): Bilingual {
  const payer =
    event === "occupational-disease"
      ? { id: "BPJS Kesehatan", en: "BPJS Kesehatan" }
      : {
          id: "peserta, BPJS Kesehatan, atau penjamin lain",
          en: "the participant, BPJS Kesehatan or another insurer",
        };
  return {
    id: `BPJS Ketenagakerjaan menyimpulkan dugaan kecelakaan kerja atau penyakit akibat kerja paling lama ${days} hari sejak laporan tahap I; perawatan dijamin lebih dahulu, dan bila bukan akibat kerja biayanya ditanggung ${payer.id}`,
    en: `BPJS Ketenagakerjaan concludes on the suspected case within ${days} days of the stage I report; care is guaranteed first, and if it does not come from work the costs fall on ${payer.en}`,
  };
}

/** A disease that shows after the end of employment. */
export function diseaseTail(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  const { employmentEndedOn } = facts;
  if (employmentEndedOn === undefined) return [];
  const { value, ref } = lookUp(workings, diseaseTailYears, facts.date);
  const by = addMonths(employmentEndedOn, value * monthsOfYear);
  return [
    {
      id: "disease-after-employment",
      text: {
        id: `Penyakit akibat kerja timbul paling lama ${value} tahun sejak hubungan kerja berakhir`,
        en: `The occupational disease arises within ${value} years of the end of employment`,
      },
      by,
      ...passed(by, facts.date),
      consequence: {
        id: "Penyakit yang timbul sesudahnya tidak dijamin JKK",
        en: "A disease that arises later is not covered by JKK",
      },
      provisions: [ref],
    },
  ];
}

/** The payment of a complete claim. */
export function payment(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline {
  const programme = facts.event === "death" ? "jkm" : "jkk";
  const { completeOn, holidays } = facts;
  const day = completeOn ?? facts.date;
  const time = paymentTime(workings, programme, day);
  const rate = lookUp(workings, programme === "jkm" ? jkmLatePaymentRate : jkkLatePaymentRate, day);
  const by =
    completeOn === undefined
      ? undefined
      : deadlineOf(workings, { programme, completeOn, ...(holidays && { holidays }) }).by;
  return {
    id: "payment",
    text: {
      id: `BPJS Ketenagakerjaan membayar paling lama ${time.value.days} hari kerja sejak klaim lengkap`,
      en: `BPJS Ketenagakerjaan pays within ${time.value.days} working days of the complete claim`,
    },
    ...(by === undefined ? { needs: "completeOn" } : { by, ...passed(by, facts.on) }),
    consequence: {
      id: `Ganti rugi ${rate.value.replace(".", ",")}% dari nominal manfaat untuk setiap hari keterlambatan`,
      en: `Compensation of ${rate.value} % of the nominal benefit for each day of delay`,
    },
    provisions: [time.ref, rate.ref],
  };
}
