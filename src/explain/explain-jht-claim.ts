import type { JhtClaim, JhtGround } from "../benefits/jht/jht-claim.js";
import type { JhtTax, TaxedJhtPayment } from "../benefits/jht/jht-tax-types.js";
import type { Bilingual } from "../core/bilingual.js";
import { articleLines } from "./articles.js";
import { benefitNotes } from "./benefit-notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A claim: what is paid and when, the tax, what waits, what the employer owes. */
export function explainJhtClaim(result: JhtClaim, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say({
        id: `Klaim JHT karena ${grounds[result.ground].id}`,
        en: `JHT claim: ${grounds[result.ground].en}`,
      }),
    },
    { kind: "paragraph", text: answer(result, speech) },
    ...listOf([
      ...result.lines.map((line) => ({
        text: `${say(line.label)}: ${speech.rupiah(line.amount)}`,
        under: [...formulas(line.steps, speech), ...articleLines(line.provisions, speech)],
      })),
      ...(result.tax ? [taxItem(result.tax, speech)] : []),
      ...(result.lines.length > 0 && result.paidBy === "bpjs"
        ? [
            {
              text: say(result.paidWithin.text),
              under: articleLines(result.paidWithin.provisions, speech),
            },
          ]
        : []),
    ]),
    ...section(
      say({ id: "Wajib dibayar pemberi kerja", en: "Owed by the employer" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(debt.label)}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: articleLines(debt.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ id: "Dibayar setelah syarat terpenuhi", en: "Paid once a condition is met" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${say(part.label)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...benefitNotes(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** The tax on payments: the sum first, then each payment. */
export function explainJhtTax(result: JhtTax, speech: Speech): Block[] {
  const { say, rupiah } = speech;
  const gross = rupiah(result.gross);
  return [
    { kind: "heading", text: say({ id: "Pajak atas JHT", en: "Tax on JHT" }) },
    {
      kind: "paragraph",
      text:
        result.tax === undefined || result.net === undefined
          ? say({
              id: `Pajak atas ${gross} belum dapat ditentukan seluruhnya.`,
              en: `The tax on ${gross} is not fully known.`,
            })
          : say({
              id: `Pajak atas ${gross}: ${rupiah(result.tax)}; diterima ${rupiah(result.net)}.`,
              en: `Tax on ${gross}: ${rupiah(result.tax)}; received ${rupiah(result.net)}.`,
            }),
    },
    ...listOf(result.payments.map((payment) => taxItem(payment, speech))),
    ...benefitNotes({ notDue: [], undetermined: result.undetermined }, speech),
    ...closingNotes(result, speech),
  ];
}

function answer(result: JhtClaim, speech: Speech): string {
  const { say } = speech;
  const date = speech.date(result.date);
  if (result.lines.length === 0) {
    return say({
      id: `Belum ada JHT yang dapat dibayar pada ${date}. Saldo: ${speech.rupiah(result.balance)}.`,
      en: `No JHT can be paid on ${date}. Balance: ${speech.rupiah(result.balance)}.`,
    });
  }
  const total = speech.rupiah(result.total);
  const to = recipients[result.paidTo];
  const left = speech.rupiah(result.remaining);
  const net =
    result.net === undefined
      ? { id: "", en: "" }
      : {
          id: `, setelah pajak ${speech.rupiah(result.net)}`,
          en: `, after tax ${speech.rupiah(result.net)}`,
        };
  return say({
    id: `Dibayarkan kepada ${to.id} pada ${date}: ${total}${net.id}. Sisa saldo: ${left}.`,
    en: `Paid to the ${to.en} on ${date}: ${total}${net.en}. Left in the account: ${left}.`,
  });
}

function taxItem(payment: TaxedJhtPayment, speech: Speech): Item {
  const date = speech.date(payment.date);
  const regime = regimes[payment.regime];
  const tax = speech.rupiah(payment.tax);
  return {
    text: speech.say({
      id: `PPh ${regime.id} atas pembayaran ${date}: ${tax}`,
      en: `Income tax, ${regime.en}, on the payment of ${date}: ${tax}`,
    }),
    under: [...formulas(payment.steps, speech), ...articleLines(payment.provisions, speech)],
  };
}

const regimes = {
  final: { id: "final", en: "final" },
  progressive: { id: "progresif (tidak final)", en: "progressive (not final)" },
};

const recipients = {
  participant: { id: "peserta", en: "participant" },
  heirs: { id: "ahli waris", en: "heirs" },
};

const grounds: Readonly<Record<JhtGround, Bilingual>> = {
  "pension-age": { id: "mencapai usia pensiun", en: "pension age" },
  "contract-pension-age": {
    id: "mencapai usia pensiun menurut perjanjian kerja",
    en: "pension age of the contract",
  },
  "total-disability": { id: "cacat total tetap", en: "permanent total disability" },
  death: { id: "peserta meninggal dunia", en: "death" },
  resignation: { id: "mengundurkan diri", en: "resignation" },
  dismissal: { id: "pemutusan hubungan kerja", en: "dismissal" },
  "contract-end": {
    id: "perjanjian kerja waktu tertentu berakhir",
    en: "end of a fixed-term contract",
  },
  "stopped-working": { id: "berhenti bekerja", en: "stopping work" },
  "leaving-indonesia": {
    id: "meninggalkan Indonesia untuk selama-lamanya",
    en: "leaving Indonesia for good",
  },
  "partial-preparation": {
    id: "persiapan masa pensiun (sebagian)",
    en: "part, to prepare for retirement",
  },
  "partial-home": { id: "kepemilikan rumah (sebagian)", en: "part, for a home" },
};
