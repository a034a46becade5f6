import type { Bilingual } from "../../core/bilingual.js";
import { lookUp } from "../../core/look-up.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import {
  jkpJobInformation,
  jkpTraining,
  jkpWorkerReports,
  type JkpTrainingRule,
} from "../../law/provisions/job-loss-benefits.js";
import type { BenefitNote } from "../benefit.js";

/** Job information and training; an employer that never enrolled the worker owes the training. */
export function inKindOf(
  workings: Workings,
  day: CalendarDate,
  { byEmployer }: { readonly byEmployer: boolean },
): BenefitNote[] {
  const training = lookUp(workings, jkpTraining, day);
  const reports = lookUp(workings, jkpWorkerReports, day);
  const trained = {
    item: "training",
    label: training.ref.title,
    reason: byEmployer
      ? texts.trainingByEmployer
      : trainingText(training.value.centres, reports.value),
    provisions: byEmployer ? [training.ref] : [training.ref, reports.ref],
  };
  if (byEmployer) return [trained];
  const information = lookUp(workings, jkpJobInformation, day);
  return [
    {
      item: "job-information",
      label: information.ref.title,
      reason: informationText(texts[information.value.by], reports.value),
      provisions: [information.ref, reports.ref],
    },
    trained,
  ];
}

function informationText(officers: Bilingual, days: number): Bilingual {
  return {
    id: `lowongan pekerjaan dan bimbingan jabatan oleh ${officers.id}; bila mulai bekerja kembali, lapor paling lama ${days} hari kerja`,
    en: `vacancies and career guidance by ${officers.en}; a new job is reported within ${days} working days`,
  };
}

function trainingText(centres: JkpTrainingRule["centres"], days: number): Bilingual {
  const approved = centres.includes("approved-by-the-minister");
  return {
    id: `pelatihan berbasis kompetensi di lembaga pelatihan pemerintah, swasta, atau perusahaan yang terakreditasi${approved ? " dan disetujui Menteri" : ""}; selesai pelatihan, lapor paling lama ${days} hari kerja`,
    en: `competence-based training at an accredited public, private or company centre${approved ? " approved by the minister" : ""}; its end is reported within ${days} working days`,
  };
}

const texts = {
  "job-service-officers-and-other-staff": {
    id: "pengantar kerja dan petugas lain",
    en: "job-service officers and other staff",
  },
  "civil-servant-job-service-officers": {
    id: "pegawai negeri sipil pengantar kerja",
    en: "civil-servant job-service officers",
  },
  trainingByEmployer: {
    id: "pelatihan berbasis kompetensi, atas tanggungan pemberi kerja",
    en: "competence-based training, at the employer's cost",
  },
} satisfies Record<string, Bilingual>;
