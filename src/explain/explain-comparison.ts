import { textWith, titleOf, type Text } from "../core/text.js";
import type { ProvisionUse } from "../core/provision.js";
import { articleLines } from "./articles.js";
import type { ComparedLine, Comparison, DifferenceCause } from "./comparison.js";
import { listOf, type Block } from "./document.js";
import { closingNotes } from "./notes.js";
import { answerOf, questionOf } from "./reading-words.js";
import type { Speech } from "./speech.js";

/** Two results side by side: the totals first, then each line with the causes of its difference. */
export function explainComparison(result: Comparison, speech: Speech): Block[] {
  const { say } = speech;
  const { a, b, difference } = result.totals;
  return [
    { kind: "heading", text: say({ key: "id.kind.comparison" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.comparison.results", {
          a: speech.rupiah(a),
          b: speech.rupiah(b),
          difference: signed(difference, speech),
        }),
      ),
    },
    ...listOf(
      result.lines.map((line) => ({
        text: lineText(line, speech),
        under: line.causes.flatMap((cause) => causeLines(cause, speech)),
      })),
    ),
    ...closingNotes(result, speech),
  ];
}

function lineText(line: ComparedLine, speech: Speech): string {
  const amount = (value: number | undefined): string =>
    value === undefined ? speech.say(absent) : speech.rupiah(value);
  const change = signed(line.difference, speech);
  return `${speech.say(line.label)}: A ${amount(line.a)}, B ${amount(line.b)}, ${change}`;
}

function signed(difference: number, speech: Speech): string {
  if (difference === 0) return speech.say(same);
  const amount = speech.rupiah(Math.abs(difference));
  return difference > 0
    ? speech.say(textWith("explain.comparison.more", { amount }))
    : speech.say(textWith("explain.comparison.less", { amount }));
}

function causeLines(cause: DifferenceCause, speech: Speech): string[] {
  const { say } = speech;
  switch (cause.kind) {
    case "law":
      return [
        say({ key: "explain.comparison.amended-law" }),
        `A: ${lawText(cause.a, speech)}`,
        `B: ${lawText(cause.b, speech)}`,
      ];
    case "relief":
      return [`A: ${say(cause.a ?? noRelief)}`, `B: ${say(cause.b ?? noRelief)}`];
    case "provision":
      return [
        `${say(titleOf(cause.id))}:`,
        `A: ${versionText(cause.a, speech)}`,
        `B: ${versionText(cause.b, speech)}`,
      ];
    case "reading":
      return [
        say(questionOf(cause.id)),
        `A: ${cause.a ? say(answerOf(cause.a)) : "-"}; B: ${cause.b ? say(answerOf(cause.b)) : "-"}`,
      ];
    case "facts":
      return cause.a === undefined || cause.b === undefined
        ? [say(otherFacts)]
        : [
            say(
              textWith("explain.comparison.basis", {
                a: speech.rupiah(cause.a),
                b: speech.rupiah(cause.b),
              }),
            ),
          ];
    case "reason":
      return [
        `${cause.in.toUpperCase()}: ${say(cause.reason)}${cause.owed === undefined ? "" : ` (${speech.rupiah(cause.owed)})`}`,
      ];
  }
}

/** The changes of the law behind a result. */
export function lawText(amendments: readonly string[] | undefined, { say }: Speech): string {
  return amendments === undefined ? say(unamended) : amendments.join(", ");
}

/** A version of a provision with its articles and days. */
export function versionText(key: ProvisionUse | undefined, speech: Speech): string {
  return key
    ? articleLines([key], speech)
        .map(({ text }) => text)
        .join("; ")
    : speech.say(notRead);
}

const same: Text = { key: "explain.comparison.the-same" };
const absent: Text = { key: "explain.comparison.none" };
const unamended: Text = { key: "explain.comparison.no-change" };
/** For a month without relief. */
export const noRelief: Text = { key: "explain.comparison.no-relief" };
const otherFacts: Text = { key: "explain.comparison.facts" };
const notRead: Text = { key: "explain.comparison.not-read" };
