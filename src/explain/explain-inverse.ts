import type { BandWithCost, IncomeBandAnswer } from "../contributions/inverse/income-band-for.js";
import type { LargestContract } from "../contributions/inverse/largest-contract.js";
import type {
  WageFromContribution,
  WagesOfContribution,
} from "../contributions/inverse/wage-from-contribution.js";
import { listOf, type Block, type Item } from "./document.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";
import { textWith } from "../core/text.js";

/** The wages behind a contribution, or its neighbours. */
export function explainWageFromContribution(result: WageFromContribution, speech: Speech): Block[] {
  const { say } = speech;
  const paid = speech.rupiah(result.contribution);
  const month = speech.month(result.month);
  const { wages } = result;
  return [
    {
      kind: "heading",
      text: say({ key: "explain.inverse.wage" }),
    },
    {
      kind: "paragraph",
      text: wages
        ? say(
            textWith("explain.inverse.wages", {
              paid,
              month,
              wages: range(wages, speech),
            }),
          )
        : say(textWith("explain.inverse.no-wage", { paid, month })),
    },
    ...listOf(neighbours(result, (found) => wageLine(found, speech))),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** The income band of an income or a contribution, or its neighbours. */
export function explainIncomeBand(result: IncomeBandAnswer, speech: Speech): Block[] {
  const { say } = speech;
  const { match } = result;
  return [
    {
      kind: "heading",
      text: say(textWith("explain.inverse.income-band", { month: speech.month(result.month) })),
    },
    {
      kind: "paragraph",
      text: match ? bandLine(match, speech) : say({ key: "explain.inverse.no-band" }),
    },
    ...listOf(neighbours(result, (found) => bandLine(found, speech))),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** The largest contract that a contribution pays for. */
export function explainLargestContract(result: LargestContract, speech: Speech): Block[] {
  const value = speech.rupiah(result.contractValue);
  const cost = speech.rupiah(result.contribution);
  const next = speech.rupiah(result.next);
  return [
    {
      kind: "heading",
      text: speech.say({ key: "explain.inverse.contract" }),
    },
    {
      kind: "paragraph",
      text: speech.say(textWith("explain.inverse.contract-value", { value, cost, next })),
    },
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

function neighbours<Found>(
  { below, above }: { readonly below?: Found | undefined; readonly above?: Found | undefined },
  line: (found: Found) => string,
): Item[] {
  return [below, above].flatMap((found) => (found === undefined ? [] : [{ text: line(found) }]));
}

function range({ from, to }: WagesOfContribution, speech: Speech): string {
  const low = speech.rupiah(from);
  if (to === undefined) return speech.say(textWith("explain.inverse.at-least", { low }));
  const high = speech.rupiah(to);
  return speech.say(textWith("explain.inverse.range", { low, high }));
}

function wageLine(found: WagesOfContribution, speech: Speech): string {
  const paid = speech.rupiah(found.contribution);
  return speech.say(textWith("explain.inverse.found", { paid, found: range(found, speech) }));
}

function bandLine(found: BandWithCost, speech: Speech): string {
  const from = speech.rupiah(found.from);
  const to = found.printedTo === undefined ? undefined : speech.rupiah(found.printedTo);
  const basis = speech.rupiah(found.basis);
  const cost = speech.rupiah(found.contribution);
  return speech.say(
    textWith("explain.inverse.band", {
      band: found.band,
      from,
      to,
      basis,
      cost,
    }),
  );
}
