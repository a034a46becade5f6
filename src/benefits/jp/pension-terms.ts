import { jpPaymentDay, jpPaymentTime } from "../../law/provisions/claims.js";
import { lookUp } from "../../core/look-up.js";
import type { Bilingual } from "../../core/bilingual.js";
import type { Workings } from "../../core/workings.js";
import {
  jpAdjustment,
  jpChildAge,
  jpConfirmation,
  jpDisability,
  jpLatePayment,
  jpOfUnenrolled,
  jpParentShare,
  jpPostponementYears,
  jpStart,
  jpUnbornDays,
  jpWidowShare,
} from "../../law/provisions/jp-benefits.js";
import { jpBeneficiaries } from "../../law/provisions/heirs.js";
import { birthday } from "../birthday.js";
import type { PensionFacts } from "./pension-input.js";
import type { PensionEnd, PensionNote } from "./pension.js";

/** What ends a pension of this kind: PP 45/2015 Pasal 19 to 23. */
export function endsOf(workings: Workings, facts: PensionFacts): PensionEnd[] {
  const { date, kind } = facts;
  switch (kind) {
    case "old-age":
      return [{ text: death, provisions: lookUp(workings, jpStart, date).refs }];
    case "disability": {
      const { refs } = lookUp(workings, jpDisability, date);
      return [
        { text: death, provisions: refs },
        { text: recovery, provisions: refs },
      ];
    }
    case "widow": {
      const { refs } = lookUp(workings, jpWidowShare, date);
      return [
        { text: death, provisions: refs },
        { text: remarriage, provisions: refs },
      ];
    }
    case "parent":
      return [{ text: death, provisions: lookUp(workings, jpParentShare, date).refs }];
    case "child":
      return childEnds(workings, facts);
  }
}

function childEnds(workings: Workings, { date, children = [] }: PensionFacts): PensionEnd[] {
  const age = lookUp(workings, jpChildAge, date);
  const aged = children.flatMap(({ birthDate }, index) => {
    if (birthDate === undefined) return [];
    const on = birthday(birthDate, age.value);
    const text = {
      id: `Anak ke-${index + 1} mencapai usia ${age.value} tahun`,
      en: `Child ${index + 1} turns ${age.value}`,
    };
    return on > date ? [{ text, on, provisions: age.refs }] : [];
  });
  return [...aged, { text: worksOrMarries, provisions: age.refs }];
}

/** How a monthly pension is paid: PP 45/2015 Pasal 14, 17, 25, 26, 35. */
export function paymentNotes(workings: Workings, { date, kind }: PensionFacts): PensionNote[] {
  const first = lookUp(workings, jpPaymentTime, date);
  const later = lookUp(workings, jpPaymentDay, date);
  const confirmation = lookUp(workings, jpConfirmation, date);
  const late = lookUp(workings, jpLatePayment, date);
  const { everyMonths, stopsAfterYears } = confirmation.value;
  const notes: PensionNote[] = [
    {
      text: {
        id: `Pembayaran pertama paling lama ${first.value.days} hari setelah hak timbul dan dokumen lengkap; selanjutnya paling lambat tanggal ${later.value} setiap bulan`,
        en: `First paid within ${first.value.days} days once the right has arisen and the papers are complete; then by day ${later.value} of each month`,
      },
      provisions: [first.ref, later.ref],
    },
    {
      text: {
        id: `Data dikonfirmasi setiap ${everyMonths} bulan; tanpa konfirmasi pembayaran ditangguhkan; bila tetap tidak dikonfirmasi selama ${stopsAfterYears} tahun, dihentikan`,
        en: `The data are confirmed every ${everyMonths} months; without it payment is suspended, and stopped after ${stopsAfterYears} years`,
      },
      provisions: confirmation.refs,
    },
    {
      text: {
        id: "Setiap tahun disesuaikan dengan inflasi umum tahun sebelumnya",
        en: "Adjusted each year by the general inflation of the year before",
      },
      provisions: lookUp(workings, jpAdjustment, date).refs,
    },
    {
      text: {
        id: `Bila BPJS terlambat membayar, BPJS menambah ${late.value}% sebulan dari jumlah yang terlambat`,
        en: `If BPJS pays late it owes ${late.value} % a month of the amount in addition`,
      },
      provisions: late.refs,
    },
  ];
  if (kind === "old-age") return [postponementNote(workings, date), ...notes];
  return kind === "widow" || kind === "child" ? [...notes, unbornNote(workings, date)] : notes;
}

/** The employer's debt for a worker who was not enrolled. */
export function employerNotes(workings: Workings, { date, enrolled }: PensionFacts): PensionNote[] {
  if (enrolled !== false) return [];
  return [{ text: employerOwes, provisions: lookUp(workings, jpOfUnenrolled, date).refs }];
}

const employerOwes: Bilingual = {
  id: "Pekerja tidak didaftarkan: pemberi kerja wajib membayar manfaat pensiun",
  en: "The worker was not enrolled: the employer owes the pension",
};

function postponementNote(workings: Workings, date: string): PensionNote {
  const years = lookUp(workings, jpPostponementYears, date);
  return {
    text: {
      id: `Peserta yang masih bekerja dapat menunda pensiun sampai berhenti bekerja, paling lama ${years.value} tahun setelah usia pensiun`,
      en: `A member who works on may put the pension off until stopping, at most ${years.value} years after the pension age`,
    },
    provisions: years.refs,
  };
}

function unbornNote(workings: Workings, date: string): PensionNote {
  const days = lookUp(workings, jpUnbornDays, date);
  const listed = lookUp(workings, jpBeneficiaries, date);
  return {
    text: {
      id: `Anak yang lahir paling lama ${days.value} hari setelah perkawinan berakhir atau peserta meninggal dunia dapat ditambahkan`,
      en: `A child born within ${days.value} days after the marriage ended or the participant died may be added`,
    },
    provisions: [days.ref, listed.ref],
  };
}

const death: Bilingual = { id: "Penerima meninggal dunia", en: "The recipient dies" };
const recovery: Bilingual = {
  id: "Peserta tidak lagi cacat total tetap",
  en: "The participant is no longer totally disabled",
};
const remarriage: Bilingual = {
  id: "Janda atau duda menikah lagi",
  en: "The widow or widower remarries",
};
const worksOrMarries: Bilingual = {
  id: "Anak bekerja atau menikah",
  en: "The child works or marries",
};
