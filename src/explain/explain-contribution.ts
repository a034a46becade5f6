import { checkText, type Check } from "../core/check.js";
import type {
  Contribution,
  ContributionLine,
  Deferral,
  PaymentStage,
  Reallocation,
} from "../contributions/contribution.js";
import type { Segment } from "../core/vocabulary.js";
import { articleLines } from "./articles.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { formulas } from "./formula.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { billedName, fundingName, payerText, programmeName } from "./words.js";
import { textWith, titleOf, type Text } from "../core/text.js";
import { provisionOf } from "../core/provision.js";

/** A contribution: the bill first, then each line with its formula and article. */
export function explainContribution(result: Contribution, speech: Speech): Block[] {
  return [...contributionBlocks(result, speech), ...closingNotes(result, speech)];
}

/** A contribution within a text of more: without its readings and warnings. */
export function contributionBlocks(result: Contribution, speech: Speech): Block[] {
  const { say } = speech;
  const month = speech.month(result.month);
  const total = speech.rupiah(result.total);
  const funding = result.fundedBy ? fundingName(result.fundedBy) : undefined;
  return [
    { kind: "heading", text: say(textWith("explain.contribution.title", { month })) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.contribution.due", {
          total,
          segment: billedName(result.segment),
          funding,
        }),
      ),
    },
    ...basisOfProject(result, speech),
    ...listOf(result.lines.map((line) => lineItem(result.segment, line, speech))),
    ...section(
      say({ key: "explain.contribution.compulsory" }),
      listOf(result.checks.map((check) => checkItem(check, speech))),
    ),
    ...section(
      say({ key: "explain.contribution.reallocated" }),
      listOf(result.reallocations.map((share) => shareItem(share, speech))),
    ),
    ...section(
      say({ key: "table.deferrals" }),
      listOf(result.deferrals.map((deferral) => deferralItem(deferral, speech))),
    ),
    ...section(
      say({ key: "table.stages" }),
      listOf((result.stages ?? []).map((stage) => stageItem(stage, speech))),
    ),
    ...section(
      say({ key: "explain.contribution.relief" }),
      listOf(
        result.reliefs.map((relief) => ({
          text: say(relief.reason),
          under: articleLines(relief.provisions, speech),
        })),
      ),
    ),
  ];
}

function basisOfProject({ segment, lines: [line] }: Contribution, speech: Speech): Block[] {
  if (segment !== "construction" || !line) return [];
  const basis = speech.rupiah(line.basis);
  const text: Text =
    line.ratePercent === undefined
      ? textWith("explain.contribution.contract-value", { basis })
      : textWith("explain.contribution.wage-bill", { basis });
  return [{ kind: "paragraph", text: speech.say(text) }];
}

function lineItem(segment: Segment, line: ContributionLine, speech: Speech): Item {
  const { say } = speech;
  const [rule] = line.provisions;
  const whole =
    line.programme === "jkk-jkm" && rule
      ? titleOf(provisionOf(rule))
      : programmeName(line.programme);
  return {
    text: `${say(whole)}, ${say(payerText(segment, line.payer))}: ${speech.rupiah(line.amount)}`,
    under: [
      ...deemedIncome(segment, line, speech),
      ...formulas(speech.stepsOf(line), speech),
      ...articleLines(line.provisions, speech),
    ],
  };
}

function deemedIncome(segment: Segment, line: ContributionLine, speech: Speech): string[] {
  if (segment !== "non-wage-earner" || line.programme === "jkm" || line.payer === "employer") {
    return [];
  }
  const basis = speech.rupiah(line.basis);
  return [speech.say(textWith("explain.contribution.income-band", { basis }))];
}

function shareItem(share: Reallocation, speech: Speech): Item {
  const from =
    share.from === "state"
      ? speech.say({ key: "explain.contribution.state" })
      : speech.say(textWith("explain.contribution.out-of", { value: share.from.toUpperCase() }));
  const rate = speech.percent(share.ratePercent);
  return {
    text: `${from}: ${rate} × ${speech.rupiah(share.basis)} = ${speech.rupiah(share.exact)}`,
    under: articleLines(share.provisions, speech),
  };
}

function deferralItem(deferral: Deferral, speech: Speech): Item {
  const programme = speech.say(programmeName(deferral.programme));
  const now = speech.rupiah(deferral.dueNow);
  const later = speech.rupiah(deferral.deferred);
  const begins = speech.date(deferral.begins);
  const ends = speech.date(deferral.ends);
  return {
    text: speech.say(
      textWith("explain.contribution.deferral", {
        programme,
        now,
        later,
        begins,
        ends,
      }),
    ),
    under: articleLines(deferral.provisions, speech),
  };
}

function stageItem({ ratePercent, amount, provisions }: PaymentStage, speech: Speech): Item {
  return {
    text: `${speech.rupiah(amount)} (${speech.percent(ratePercent)})`,
    under: articleLines(provisions, speech),
  };
}

function checkItem(check: Check, speech: Speech): Item {
  const { passed, provisions } = check;
  const holds: Text = passed ? { key: "tables.yes" } : { key: "tables.no" };
  const open: Text = { key: "tables.not-known" };
  return {
    text: `${speech.say(checkText(check))}: ${speech.say(passed === undefined ? open : holds)}`,
    under: articleLines(provisions, speech),
  };
}
