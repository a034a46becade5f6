import type { JhtClaim, JhtGround } from "../benefits/jht/jht-claim.js";
import type { JhtTax, TaxedJhtPayment } from "../benefits/jht/jht-tax-types.js";
import { itemText } from "../core/item.js";
import { textWith, type Text } from "../core/text.js";
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
      text: say(textWith("explain.jht-claim.jht-claim", { ground: groundNames[result.ground] })),
    },
    { kind: "paragraph", text: answer(result, speech) },
    ...listOf([
      ...result.lines.map((line) => ({
        text: `${say(itemText(line))}: ${speech.rupiah(line.amount)}`,
        under: [
          ...formulas(speech.stepsOf(line), speech),
          ...articleLines(line.provisions, speech),
        ],
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
      say({ key: "explain.jht-claim.owed-by-the-employer" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(itemText(debt))}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: articleLines(debt.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ key: "explain.jht-claim.paid-once-a-condition-is-met" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${say(itemText(part))}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
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
    { kind: "heading", text: say({ key: "explain.jht-claim.tax-on-jht" }) },
    {
      kind: "paragraph",
      text:
        result.tax === undefined || result.net === undefined
          ? say(textWith("explain.jht-claim.the-tax-on-is-not-fully", { gross }))
          : say(
              textWith("explain.jht-claim.tax-on-received", {
                gross,
                tax: rupiah(result.tax),
                net: rupiah(result.net),
              }),
            ),
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
    return say(
      textWith("explain.jht-claim.no-jht-can-be-paid-on", {
        date,
        balance: speech.rupiah(result.balance),
      }),
    );
  }
  const total = speech.rupiah(result.total);
  const to = recipients[result.paidTo];
  const left = speech.rupiah(result.remaining);
  const net: Text =
    result.net === undefined
      ? { key: "explain.jht-claim.value" }
      : textWith("explain.jht-claim.after-tax", { net: speech.rupiah(result.net) });
  return say(textWith("explain.jht-claim.paid-to-the-on-left-in", { to, date, total, net, left }));
}

function taxItem(payment: TaxedJhtPayment, speech: Speech): Item {
  const date = speech.date(payment.date);
  const regime = regimeNames[payment.regime];
  const tax = speech.rupiah(payment.tax);
  return {
    text: speech.say(
      textWith("explain.jht-claim.income-tax-on-the-payment-of", { regime, date, tax }),
    ),
    under: [...formulas(payment.steps, speech), ...articleLines(payment.provisions, speech)],
  };
}

/** How a payment is taxed. */
export const regimeNames: Readonly<Record<TaxedJhtPayment["regime"], Text>> = {
  final: { key: "explain.jht-claim.final" },
  progressive: { key: "explain.jht-claim.progressive-not-final" },
};

const recipients = {
  participant: { key: "explain.jht-claim.participant" },
  heirs: { key: "explain.jht-claim.heirs" },
} satisfies Record<string, Text>;

/** Why JHT is claimed. */
export const groundNames: Readonly<Record<JhtGround, Text>> = {
  "pension-age": { key: "explain.jht-claim.pension-age" },
  "contract-pension-age": { key: "explain.jht-claim.pension-age-of-the-contract" },
  "total-disability": { key: "explain.jht-claim.permanent-total-disability" },
  death: { key: "explain.jht-claim.death" },
  resignation: { key: "explain.jht-claim.resignation" },
  dismissal: { key: "explain.jht-claim.dismissal" },
  "contract-end": { key: "explain.jht-claim.end-of-a-fixed-term-contract" },
  "stopped-working": { key: "explain.jht-claim.stopping-work" },
  "leaving-indonesia": { key: "explain.jht-claim.leaving-indonesia-for-good" },
  "partial-preparation": { key: "explain.jht-claim.part-to-prepare-for-retirement" },
  "partial-home": { key: "explain.jht-claim.part-for-a-home" },
};
