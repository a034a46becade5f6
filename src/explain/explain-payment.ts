import type { Arrears } from "../contributions/payment/arrears.js";
import type { ContributionDifference } from "../contributions/payment/difference.js";
import type { DueDate } from "../contributions/payment/due-date.js";
import type { LateFee } from "../contributions/payment/late-fee.js";
import type { MembershipStanding } from "../contributions/payment/membership-standing.js";
import { articleLines } from "./articles.js";
import { listOf, type Block } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { segmentNames } from "../core/segment-names.js";
import { programmeNames } from "./words.js";
import { articleSection } from "./article-section.js";

/** A due date: the day first, then the rule and what moved it. */
export function explainDueDate(result: DueDate, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const date = speech.date(result.date);
  const nominal = speech.date(result.nominal);
  const moved =
    result.date === result.nominal
      ? { id: "", en: "" }
      : {
          id: `, karena ${nominal} bukan hari kerja`,
          en: `, since ${nominal} is no working day`,
        };
  return [
    { kind: "heading", text: say({ id: "Jatuh tempo iuran", en: "Due date" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Iuran ${month} ${segmentNames[result.segment].id} jatuh tempo pada ${date}${moved.id}.`,
        en: `The contribution of a ${segmentNames[result.segment].en} for ${month} falls due on ${date}${moved.en}.`,
      }),
    },
    ...rules(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** A late fee: the amount first, then how it is counted. */
export function explainLateFee(result: LateFee, speech: Speech): Block[] {
  const { say, count } = speech;
  const amount = speech.rupiah(result.amount);
  const due = speech.date(result.dueDate);
  const paid = speech.date(result.paidOn);
  const months = count(result.monthsLate);
  return [
    {
      kind: "heading",
      text: say({
        id: `Denda iuran ${speech.month(result.month)}`,
        en: `Late fee for ${speech.month(result.month)}`,
      }),
    },
    { kind: "paragraph", text: say({ id: `Denda: ${amount}.`, en: `Fee: ${amount}.` }) },
    ...listOf([
      {
        text: say({
          id: `Jatuh tempo ${due}, dibayar ${paid}; keterlambatan: ${months} bulan`,
          en: `Due on ${due}, paid on ${paid}; months late: ${months}`,
        }),
        under: [...formulas(result.steps, speech), ...articleLines(result.provisions, speech)],
      },
      { text: say(result.reason) },
    ]),
    ...closingNotes(result, speech),
  ];
}

/** A difference: what was paid too much or too little, then when it is set off. */
export function explainDifference(result: ContributionDifference, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const amount = speech.rupiah(result.amount);
  const next = speech.month(result.settledWith);
  const texts = {
    none: {
      id: `Iuran ${month} telah dibayar sesuai jumlah yang seharusnya.`,
      en: `The contribution for ${month} was paid in the right amount.`,
    },
    overpaid: {
      id: `Terdapat kelebihan pembayaran iuran ${month} sebesar ${amount}, diperhitungkan dengan iuran ${next}.`,
      en: `For ${month} ${amount} was paid too much; it is set off against ${next}.`,
    },
    underpaid: {
      id: `Terdapat kekurangan pembayaran iuran ${month} sebesar ${amount}, diperhitungkan dengan iuran ${next}.`,
      en: `For ${month} ${amount} was paid too little; it is added to ${next}.`,
    },
  };
  const days = result.noticeWorkingDays;
  return [
    { kind: "heading", text: say({ id: "Selisih iuran", en: "Difference" }) },
    { kind: "paragraph", text: say(texts[result.direction]) },
    ...(result.direction === "none"
      ? []
      : listOf([
          {
            text: say({
              id: `BPJS Ketenagakerjaan memberitahukan kepada pemberi kerja paling lama ${days} hari kerja`,
              en: `BPJS tells the employer within ${days} working days`,
            }),
            under: articleLines(result.provisions, speech),
          },
        ])),
    ...closingNotes(result, speech),
  ];
}

/** Arrears: how many months in a row, then which. */
export function explainArrears(result: Arrears, speech: Speech): Block[] {
  const { say, count } = speech;
  const date = speech.date(result.on);
  const months = count(result.consecutiveMonths);
  return [
    { kind: "heading", text: say({ id: "Tunggakan iuran", en: "Arrears" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Pada ${date} menunggak ${months} bulan berturut-turut.`,
        en: `Consecutive months in arrears on ${date}: ${months}.`,
      }),
    },
    ...listOf(result.months.map((month) => ({ text: speech.month(month) }))),
    ...articleSection(result.provisions, speech),
    ...closingNotes(result, speech),
  ];
}

/** The standing of a member: each programme with what the arrears do to it. */
export function explainStanding(result: MembershipStanding, speech: Speech): Block[] {
  const { say, count } = speech;
  const date = speech.date(result.on);
  const months = count(result.arrearsMonths);
  return [
    { kind: "heading", text: say({ id: "Status kepesertaan", en: "Standing of a member" }) },
    {
      kind: "paragraph",
      text: say({
        id: `Peserta ${segmentNames[result.segment].id} pada ${date}, dengan tunggakan ${months} bulan berturut-turut.`,
        en: `A ${segmentNames[result.segment].en} on ${date}, consecutive months of arrears: ${months}.`,
      }),
    },
    ...listOf(
      result.programmes.map(({ programme, text, provisions }) => ({
        text: `${say(programmeNames[programme])}: ${say(text)}`,
        under: articleLines(provisions, speech),
      })),
    ),
    ...rules({ provisions: result.lapseProvisions }, speech),
    ...closingNotes(result, speech),
  ];
}

function rules({ provisions }: Pick<DueDate, "provisions">, speech: Speech): Block[] {
  return listOf(
    provisions.map((provision) => ({
      text: speech.say(provision.title),
      under: articleLines([provision], speech),
    })),
  );
}
