import { exactRupiah, plus, shownRupiah } from "../core/exact.js";
import type { Arrears } from "../contributions/payment/arrears.js";
import type { ContributionDifference } from "../contributions/payment/difference.js";
import type { DueDate } from "../contributions/payment/due-date.js";
import type { LateFee } from "../contributions/payment/late-fee.js";
import type { MembershipStanding } from "../contributions/payment/membership-standing.js";
import { articleLines, articleSection } from "./articles.js";
import { listOf, type Block } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { programmeName, segmentName } from "./words.js";
import { textWith, titleOf, type Text } from "../core/text.js";
import { provisionOf, type ProvisionKey } from "../core/provision.js";

/** A due date: the day first, then the rule and what moved it. */
export function explainDueDate(result: DueDate, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const date = speech.date(result.date);
  const nominal = speech.date(result.nominal);
  const moved: Text =
    result.date === result.nominal
      ? { key: "shared.nothing" }
      : textWith("explain.payment.moved", { nominal });
  return [
    { kind: "heading", text: say({ key: "explain.payment.due-date" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.payment.due", {
          month,
          segment: segmentName(result.segment),
          date,
          moved,
        }),
      ),
    },
    ...rules(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** A late fee: the amount first, then how it is counted. */
export function explainLateFee(result: LateFee, speech: Speech): Block[] {
  const { say, count } = speech;
  const due = speech.date(result.dueDate);
  const paid = speech.date(result.paidOn);
  const months = count(result.monthsLate);
  return [
    {
      kind: "heading",
      text: say(textWith("explain.payment.late-fee", { month: speech.month(result.month) })),
    },
    { kind: "paragraph", text: say(feeText(result, speech)) },
    ...listOf([
      {
        text: say(textWith("explain.payment.late", { due, paid, months })),
        under: [...formulas(result.steps, speech), ...articleLines(result.rules, speech)],
      },
      { text: say(result.reason) },
    ]),
    ...closingNotes(result, speech),
  ];
}

function feeText({ contribution, total }: LateFee, { rupiah }: Speech): Text {
  const sum = shownRupiah(plus(exactRupiah(contribution), exactRupiah(total)));
  return textWith("explain.payment.fee", {
    sum: rupiah(sum),
    contribution: rupiah(contribution),
    amount: rupiah(total),
  });
}

/** A difference: what was paid too much or too little, then when it is set off. */
export function explainDifference(result: ContributionDifference, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const amount = speech.rupiah(result.total);
  const next = speech.month(result.settledWith);
  const texts = {
    none: textWith("explain.payment.exact", { month }),
    overpaid: textWith("explain.payment.too-much", { month, amount, next }),
    underpaid: textWith("explain.payment.too-little", { month, amount, next }),
  } satisfies Record<string, Text>;
  const days = result.noticeWorkingDays;
  return [
    { kind: "heading", text: say({ key: "explain.payment.difference" }) },
    { kind: "paragraph", text: say(texts[result.direction]) },
    ...(result.direction === "none"
      ? []
      : listOf([
          {
            text: say(textWith("explain.payment.notice", { days })),
            under: articleLines(result.rules, speech),
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
    { kind: "heading", text: say({ key: "id.kind.arrears" }) },
    {
      kind: "paragraph",
      text: say(textWith("explain.payment.arrears-months", { date, months })),
    },
    ...listOf(result.months.map((month) => ({ text: speech.month(month) }))),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** The standing of a member: each programme with what the arrears do to it. */
export function explainStanding(result: MembershipStanding, speech: Speech): Block[] {
  const { say, count } = speech;
  const date = speech.date(result.on);
  const months = count(result.arrearsMonths);
  return [
    { kind: "heading", text: say({ key: "id.kind.membership-standing" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.payment.standing", {
          segment: segmentName(result.segment),
          date,
          months,
        }),
      ),
    },
    ...listOf(
      result.programmes.map(({ programme, text, provisions }) => ({
        text: `${say(programmeName(programme))}: ${say(text)}`,
        under: articleLines(provisions, speech),
      })),
    ),
    ...rules(result.lapsedBy, speech),
    ...closingNotes(result, speech),
  ];
}

function rules(provisions: readonly ProvisionKey[], speech: Speech): Block[] {
  return listOf(
    provisions.map((provision) => ({
      text: speech.say(titleOf(provisionOf(provision))),
      under: articleLines([provision], speech),
    })),
  );
}
