import type { PensionKind } from "../benefits/jp/pension-input.js";
import type { Pension, PensionEnd, PensionRecipient } from "../benefits/jp/pension.js";
import { itemText } from "../core/item.js";
import { textWith, type Text } from "../core/text.js";
import { articleLines } from "./articles.js";
import { benefitNotes } from "./benefit-notes.js";
import { listOf, section, type Block } from "./document.js";
import { openParts, openSections } from "./open-parts.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";

/** A pension: what is paid first, then the formula, how it is paid and what ends it. */
export function explainPension(result: Pension, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(pensionName(result.pension)) },
    { kind: "paragraph", text: answer(result, speech) },
    ...listOf(
      result.lines.map((line) => ({
        text: `${say(itemText(line))}${ofChild(line.child, speech)}: ${speech.rupiah(line.amount)}`,
        under: [
          ...formulas(speech.stepsOf(line), speech),
          ...articleLines(line.provisions, speech),
        ],
      })),
    ),
    ...section(
      say({ key: "table.payment-rules" }),
      listOf(
        result.payment.map(({ text, provisions }) => ({
          text: say(text),
          under: articleLines(provisions, speech),
        })),
      ),
    ),
    ...section(
      say({ key: "table.ends" }),
      listOf(
        result.ends.map((end) => ({
          text: endText(end, speech),
          under: articleLines(end.provisions, speech),
        })),
      ),
    ),
    ...benefitNotes(result, speech),
    ...openSections(result, speech),
    ...closingNotes(result, speech),
  ];
}

function answer(result: Pension, speech: Speech): string {
  const { say } = speech;
  const to = pensionRecipient(result.paidTo);
  const from = result.from === undefined ? "" : speech.date(result.from);
  const parts = openParts(
    result.undetermined.filter(({ item }) => item === result.pension),
    speech,
  );
  if (result.lines.length === 0 && parts !== "") {
    return say(textWith("explain.open.undetermined", { parts }));
  }
  if (result.form === "monthly") {
    const monthly = speech.rupiah(result.monthly ?? 0);
    return say(textWith("explain.pension.monthly", { to, monthly, from }));
  }
  if (result.form === "none") {
    const date = speech.date(result.date);
    return say(textWith("explain.pension.none", { date }));
  }
  const sum: Text =
    result.lumpSum === undefined
      ? { key: "explain.pension.unknown" }
      : textWith("explain.pension.sum", { lumpSum: speech.rupiah(result.lumpSum) });
  return say(textWith("explain.pension.lump-sum", { sum, from }));
}

function ofChild(child: number | undefined, { say }: Speech): string {
  return child === undefined ? "" : say(textWith("explain.pension.child", { child: child + 1 }));
}

function endText({ text, on }: PensionEnd, speech: Speech): string {
  return on === undefined ? speech.say(text) : `${speech.say(text)} (${speech.date(on)})`;
}

/** To whom a pension is paid. */
function pensionRecipient(id: PensionRecipient): Text {
  return { key: `pension-recipient.${id}` };
}

/** A kind of pension. */
export function pensionName(id: PensionKind): Text {
  return { key: `pension.${id}` };
}
