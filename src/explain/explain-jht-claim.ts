import type { JhtClaim } from "../benefits/jht/jht-claim-types.js";
import type { JhtGround } from "../benefits/jht/jht-claim-input.js";
import type { JhtTax, TaxedJhtPayment } from "../benefits/jht/jht-tax-types.js";
import { itemText } from "../core/item.js";
import { textWith, type Text } from "../core/text.js";
import { articleLines } from "./articles.js";
import { benefitNotes } from "./benefit-notes.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { openParts, openSections } from "./open-parts.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A claim: what is paid and when, the tax, what waits, what the employer owes. */
export function explainJhtClaim(result: JhtClaim, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say(textWith("explain.jht-claim.title", { ground: groundName(result.ground) })),
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
      ...(result.lines.length > 0
        ? [
            {
              text: say(result.paidWithin.text),
              under: articleLines(result.paidWithin.provisions, speech),
            },
          ]
        : []),
    ]),
    ...section(
      say({ key: "explain.jht-claim.employer-owes" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(itemText(debt))}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: articleLines(debt.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ key: "table.withheld" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${say(itemText(part))}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...benefitNotes(result, speech),
    ...openSections(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** The tax on payments: the sum first, then each payment. */
export function explainJhtTax(result: JhtTax, speech: Speech): Block[] {
  const { say, rupiah } = speech;
  const gross = rupiah(result.gross);
  return [
    { kind: "heading", text: say({ key: "id.kind.jht-tax" }) },
    {
      kind: "paragraph",
      text:
        result.tax === undefined || result.net === undefined
          ? say(textWith("explain.jht-claim.tax-open", { gross }))
          : say(
              textWith("explain.jht-claim.tax", {
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
  const parts = openParts(result.undetermined, speech);
  if (parts !== "") return say(textWith("explain.open.undetermined", { parts }));
  if (result.lines.length === 0) {
    return say(
      textWith("explain.jht-claim.none", {
        date,
        balance: speech.rupiah(result.balance),
      }),
    );
  }
  const total = speech.rupiah(result.total);
  const to = { key: `id.recipient.${result.paidTo}` } as const;
  const left = speech.rupiah(result.remaining);
  const net: Text =
    result.net === undefined
      ? { key: "shared.nothing" }
      : textWith("explain.jht-claim.net", { net: speech.rupiah(result.net) });
  return say(textWith("explain.jht-claim.paid", { to, date, total, net, left }));
}

function taxItem(payment: TaxedJhtPayment, speech: Speech): Item {
  const date = speech.date(payment.date);
  const regime = regimeName(payment.regime);
  const tax = speech.rupiah(payment.tax);
  return {
    text: speech.say(textWith("explain.jht-claim.income-tax", { regime, date, tax })),
    under: [...formulas(payment.steps, speech), ...articleLines(payment.provisions, speech)],
  };
}

/** How JHT is taxed. */
export function regimeName(id: TaxedJhtPayment["regime"]): Text {
  return { key: `tax-regime.${id}` };
}

/** Why JHT is claimed. */
export function groundName(id: JhtGround): Text {
  return { key: `ground.${id}` };
}
