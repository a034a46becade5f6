import { type Check, checkText } from "../core/check.js";
import { type Text, textWith } from "../core/text.js";
import type { Verdict } from "../eligibility/assess-eligibility.js";
import type {
  FundingVerdict,
  Placement,
  PlacementAlternative,
} from "../roster/placement/placement.js";
import { articleLines } from "./articles.js";
import { type ArticleLine, type Block, type Item, listOf, section } from "./document.js";
import { contributionBlocks } from "./explain-contribution.js";
import { factText } from "./fact-names.js";
import { capital, closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { categoryText, fundingName, programmeName, riskGroupName, segmentName } from "./words.js";

/** The category and segment of a worker, the cost, who may pay, and doubts. */
export function explainPlacement(result: Placement, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: result.occupation },
    { kind: "paragraph", text: say(answer(result)) },
    ...(result.outcome === "several"
      ? listOf(
          result.candidates.map(({ id, segment }) => ({
            text: `${say(categoryText(id))} (${id}): ${say(segmentName(segment))}`,
          })),
        )
      : []),
    ...listOf(result.question ? [{ text: say(result.question) }] : []),
    ...(result.outcome === "placed" ? placeBlocks(result, speech) : []),
    ...listOf(articleLines(result.rules, speech)),
    ...section(
      say({ key: "table.alternatives" }),
      listOf(result.alternatives.map((one) => ({ text: alternativeText(one, speech) }))),
    ),
    ...section(
      say({ key: "explain.placement.to-ask" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech) }))),
    ),
    ...section(
      say({ key: "explain.placement.in-doubt" }),
      listOf(result.doubts.map((doubt) => ({ text: say(doubt) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function answer({ outcome, occupation, candidates: [first], outside }: Placement): Text {
  if (outside) {
    const who: Text = { key: `outside-group.${outside.id}` };
    const scheme: Text = { key: `outside-group.${outside.id}.scheme` };
    return outcome === "outside"
      ? textWith("explain.placement.outside", { who, scheme })
      : textWith("explain.placement.perhaps-outside", {
          occupation,
          who,
          scheme,
        });
  }
  if (outcome === "several") {
    return { key: "explain.placement.several" };
  }
  if (!first) {
    return { key: "explain.placement.unknown" };
  }
  if (outcome === "unknown") {
    return textWith("explain.placement.perhaps", {
      label: categoryText(first.id),
    });
  }
  return textWith("explain.placement.category", {
    label: categoryText(first.id),
    segment: segmentName(first.segment),
  });
}

function placeBlocks(
  { programmes, riskGroup, contribution, funding }: Placement,
  speech: Speech,
): Block[] {
  const { say } = speech;
  const names = programmes.map((programme) => say(programmeName(programme))).join(", ");
  const items: Item[] = [
    { text: `${say({ key: "table.programmes" })}: ${names}` },
    ...(riskGroup
      ? [
          {
            text: `${say({ key: "column.riskGroup" })}: ${say(riskGroupName(riskGroup))}`,
          },
        ]
      : []),
  ];
  return [
    ...listOf(items),
    ...(contribution ? contributionBlocks(contribution, speech) : []),
    ...section(
      say({ key: "table.funding" }),
      listOf(funding.map((verdict) => fundingItem(verdict, speech))),
    ),
  ];
}

/** The segment and the cost under another answer. */
function alternativeText(
  { segment, riskGroup, contribution, missing }: PlacementAlternative,
  speech: Speech,
): string {
  return speech.say(
    textWith("explain.placement.alternative", {
      segment: segmentName(segment),
      riskGroup: riskGroup && riskGroupName(riskGroup),
      total: contribution && speech.rupiah(contribution.total),
      missing: missing.map((field) => factText(field, speech)),
    }),
  );
}

/** Whether a source may pay: the answer, then every condition. */
export function explainFunding(result: FundingVerdict, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say({ key: "id.kind.funding-verdict" }),
    },
    { kind: "paragraph", text: `${verdictText(result, speech)}.` },
    ...listOf(checkItems(result, speech)),
    ...section(
      say({ key: "explain.to-ask" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

/** A source in a list of them: its answer, with every condition under it. */
function fundingItem(result: FundingVerdict, speech: Speech): Item {
  return {
    text: verdictText(result, speech),
    under: checkItems(result, speech).flatMap(({ text, under }) => [text, ...under]),
  };
}

function verdictText({ fundedBy, outcome }: FundingVerdict, { say }: Speech): string {
  return capital(`${say(fundingName(fundedBy))}: ${say(fundingOutcomeNames[outcome])}`);
}

interface CheckItem extends Item {
  readonly under: readonly ArticleLine[];
}

function checkItems({ checks }: FundingVerdict, speech: Speech): CheckItem[] {
  return checks.map((check) => ({
    text: `[${speech.say(marks[String(check.passed) as keyof typeof marks])}] ${speech.say(checkText(check))}`,
    under: articleLines(check.provisions, speech),
  }));
}

const marks = {
  true: { key: "tables.yes" },
  false: { key: "tables.no" },
  undefined: { key: "tables.not-known" },
} satisfies Record<string, Text>;

/** Whether a source may pay. */
export const fundingOutcomeNames: Readonly<Record<FundingVerdict["outcome"], Text>> = {
  allowed: { key: "explain.placement.may-pay" },
  "not-allowed": { key: "explain.placement.may-not-pay" },
  undetermined: { key: "id.outcome.undetermined" },
};

/** A verdict: the outcome, every condition, and the facts still to be asked. */
export function explainVerdict(result: Verdict, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: say(eligibilityName(result.question)) },
    { kind: "paragraph", text: say(outcomeText(result)) },
    ...listOf(
      result.checks.map((check) => ({
        text: `[${say(mark(check))}] ${say(checkText(check))}`,
        under: articleLines(check.provisions, speech),
      })),
    ),
    ...section(
      say({ key: "explain.to-ask" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech, result.question) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function mark({ passed }: Check): Text {
  if (passed === undefined) return { key: "tables.not-known" };
  return passed ? { key: "tables.yes" } : { key: "tables.no" };
}

/** The question of an eligibility decision. */
export function eligibilityName(id: Verdict["question"]): Text {
  return { key: `eligibility.${id}` };
}

function outcomeText({ outcome, checks }: Verdict): Text {
  const isReduced = outcome === "eligible" && checks.some(({ passed }) => passed === false);
  if (isReduced) return { key: "explain.verdict.reduced" };
  return outcomes[outcome];
}

const outcomes: Readonly<Record<Verdict["outcome"], Text>> = {
  eligible: { key: "explain.verdict.eligible" },
  ineligible: { key: "explain.verdict.not-eligible" },
  undetermined: { key: "explain.verdict.undetermined" },
};
