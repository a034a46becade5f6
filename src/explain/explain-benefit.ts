import type { Benefit, BenefitLine, BenefitPayer } from "../benefits/benefit.js";
import { sumRupiah } from "../core/exact.js";
import { itemText } from "../core/item.js";
import { type Text, textWith } from "../core/text.js";
import { allOf } from "./all-of.js";
import { articleLines } from "./articles.js";
import { benefitNotes, noteSection, partName } from "./benefit-notes.js";
import { type Block, type Item, listOf, section } from "./document.js";
import { heirsSentence } from "./explain-heirs.js";
import { scholarshipBlocks } from "./explain-scholarship.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import { openSections, plusOpen } from "./open-parts.js";
import type { Speech } from "./speech.js";
import { programmeName, recipientName, segmentName } from "./words.js";

/** A benefit: what is due first, then each item, what waits, what is not due. */
export function explainBenefit(result: Benefit, speech: Speech): Block[] {
  const { say } = speech;
  const programme = say(programmeName(result.programme));
  const parts = `${sharesOf(result.lines, speech)}${plusOpen(result.undetermined, speech)}`;
  const total = `${speech.rupiah(result.total)}${parts}`;
  const date = speech.date(result.date);
  return [
    {
      kind: "heading",
      text: say(textWith("explain.benefit.title", { programme })),
    },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.benefit.due", {
          total,
          date,
          segment: segmentName(result.segment),
        }),
      ),
    },
    ...(result.heirs
      ? [{ kind: "paragraph" as const, text: heirsSentence(result.heirs, speech) }]
      : []),
    ...payerBlock(result.paidBy, speech),
    ...beyondTheTotal(result, speech),
    ...listOf(monthRuns(result.lines).map((run) => lineItem(run, speech))),
    ...noteSection({ key: "table.in-kind" }, result.inKind, speech),
    ...(result.scholarship
      ? section(say({ key: "table.scholarship" }), scholarshipBlocks(result.scholarship, speech))
      : []),
    ...section(
      say({ key: "table.withheld" }),
      listOf(
        result.withheld.map((part) => ({
          text: `${partName(part, speech)}, ${speech.rupiah(part.amount)}: ${say(part.reason)}`,
          under: articleLines(part.provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ key: "table.owed-by-employer" }),
      listOf(
        result.owedByEmployer.map((debt) => ({
          text: `${say(itemText(debt))}, ${speech.rupiah(debt.amount)}: ${say(debt.reason)}`,
          under: articleLines(debt.provisions, speech),
        })),
      ),
    ),
    ...benefitNotes(result, speech),
    ...openSections(result, speech),
    ...closingNotes(result, speech),
  ];
}

/** The part of each recipient, if a part of the sum goes to the employer. */
function sharesOf(lines: readonly BenefitLine[], speech: Speech): string {
  const { say, rupiah } = speech;
  const recipients = [...new Set(lines.map(({ paidTo }) => paidTo))];
  if (recipients.length < 2 || !recipients.includes("employer")) return ""; // not law: a sum for one alone is not shared
  const shares = recipients.map((recipient) => {
    const ofRecipient = lines.filter(({ paidTo }) => paidTo === recipient);
    const sum = rupiah(sumRupiah(ofRecipient.map(({ amount }) => amount)));
    return say(textWith("explain.benefit.share", { sum, to: recipientId(recipient) }));
  });
  return say(textWith("explain.benefit.of-which", { shares: allOf(shares, speech) }));
}

function recipientId(id: BenefitLine["paidTo"]): Text {
  return { key: `id.recipient.${id}` };
}

/** Amounts due that are not in the total: unknown ones, and the debt of the employer. */
function beyondTheTotal({ undetermined, owedByEmployer }: Benefit, speech: Speech): Block[] {
  const owed = speech.rupiah(sumRupiah(owedByEmployer.map((debt) => debt.amount)));
  const notRead = undetermined.filter(({ missing }) => missing.length === 0).length;
  const unknown = speech.count(notRead);
  const texts: readonly Text[] = [
    ...(notRead === 0 ? [] : [textWith("explain.benefit.left-out", { unknown })]),
    ...(owedByEmployer.length === 0 ? [] : [textWith("explain.benefit.employer-owes", { owed })]),
  ];
  return texts.map((text) => ({ kind: "paragraph", text: speech.say(text) }));
}

/** A line, or a run of equal months as one. */
function lineItem(run: readonly BenefitLine[], speech: Speech): Item {
  const { say, rupiah } = speech;
  const [first] = run as readonly [BenefitLine];
  const last = run.at(-1)?.month;
  const label = say(itemText(first));
  const to = say(recipientName(first.paidTo));
  const text =
    run.length === 1
      ? `${partName(first, speech)}: ${rupiah(first.amount)}, ${to}`
      : say(
          textWith("explain.benefit.months", {
            label,
            month: first.month,
            last,
            amount: rupiah(first.amount),
            to,
          }),
        );
  return {
    text,
    under: [...formulas(speech.stepsOf(first), speech), ...articleLines(first.provisions, speech)],
  };
}

function payerBlock(paidBy: BenefitPayer, { say }: Speech): Block[] {
  return paidBy === "bpjs" ? [] : [{ kind: "paragraph", text: say(payers[paidBy]) }];
}

const payers: Readonly<Record<Exclude<BenefitPayer, "bpjs">, Text>> = {
  "employer-then-reimbursed": { key: "explain.benefit.employer-first" },
  employer: { key: "explain.benefit.employer-bears" },
};

/** Lines of months that follow each other with the same calculation, put together. */
function monthRuns(lines: readonly BenefitLine[]): BenefitLine[][] {
  const runs: BenefitLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && continues(last, line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function continues(last: BenefitLine, line: BenefitLine): boolean {
  if (last.month === undefined || line.month !== last.month + 1) return false;
  return JSON.stringify({ ...line, month: 0 }) === JSON.stringify({ ...last, month: 0 });
}
