import type { Bilingual } from "../core/bilingual.js";
import type { FundingVerdict, Placement } from "../roster/placement/placement.js";
import { articleLines } from "./articles.js";
import { capital } from "./capital.js";
import { listOf, section, type Block, type Item } from "./document.js";
import { explainContribution } from "./explain-contribution.js";
import { factText } from "./fact-names.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { segmentNames } from "../core/segment-names.js";
import { fundingNames, programmeNames, riskGroupNames } from "./words.js";

/** Where a worker belongs, what it costs, who may pay, what is in doubt. */
export function explainPlacement(result: Placement, speech: Speech): Block[] {
  const { say } = speech;
  return [
    { kind: "heading", text: result.occupation },
    { kind: "paragraph", text: say(answer(result)) },
    ...(result.outcome === "several"
      ? listOf(
          result.candidates.map(({ id, label, segment }) => ({
            text: `${say(label)} (${id}): ${say(segmentNames[segment])}`,
          })),
        )
      : []),
    ...(result.outcome === "placed" ? placeBlocks(result, speech) : []),
    ...listOf(articleLines(result.provisions, speech)),
    ...section(
      say({ id: "Masih perlu ditanyakan", en: "Still to be asked" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech) }))),
    ),
    ...section(
      say({ id: "Hal yang belum pasti", en: "In doubt" }),
      listOf(result.doubts.map((doubt) => ({ text: say(doubt) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

function answer({ outcome, occupation, candidates: [first], outside }: Placement): Bilingual {
  if (outside) {
    const who = outside.label;
    const scheme = outside.scheme;
    return outcome === "outside"
      ? {
          id: `${who.id}: di luar BPJS Ketenagakerjaan, ${scheme.id}.`,
          en: `${who.en}: outside BPJS Ketenagakerjaan, ${scheme.en}.`,
        }
      : {
          id: `${occupation}: belum jelas apakah di luar BPJS Ketenagakerjaan seperti ${who.id} (${scheme.id}).`,
          en: `${occupation}: not clear whether outside BPJS Ketenagakerjaan like ${who.en} (${scheme.en}).`,
        };
  }
  if (outcome === "several") {
    return { id: "Dapat berarti beberapa kategori:", en: "May mean several categories:" };
  }
  if (!first) {
    return {
      id: "Pekerjaan ini tidak ada dalam katalog; pilih kategorinya.",
      en: "The catalogue has no such occupation; choose a category.",
    };
  }
  if (outcome === "unknown") {
    return {
      id: `Belum pasti. Mungkin yang dimaksud ${first.label.id}; pilih kategorinya.`,
      en: `Not certain. Perhaps ${first.label.en} is meant; choose a category.`,
    };
  }
  return {
    id: `${first.label.id}: ${segmentNames[first.segment].id}.`,
    en: `${first.label.en}: ${segmentNames[first.segment].en}.`,
  };
}

function placeBlocks(
  { programmes, riskGroup, contribution, funding }: Placement,
  speech: Speech,
): Block[] {
  const { say } = speech;
  const names = programmes.map((programme) => say(programmeNames[programme])).join(", ");
  const items: Item[] = [
    { text: `${say({ id: "Program", en: "Programmes" })}: ${names}` },
    ...(riskGroup
      ? [
          {
            text: `${say({ id: "Tingkat risiko", en: "Risk group" })}: ${say(riskGroupNames[riskGroup])}`,
          },
        ]
      : []),
  ];
  // Its own heading, and its readings and warnings, which stand at the end of this text.
  const bill = contribution
    ? explainContribution({ ...contribution, readings: [], warnings: [] }, speech).slice(0, -1)
    : [];
  return [
    ...listOf(items),
    ...bill,
    ...section(
      say({ id: "Siapa yang boleh membayar", en: "Who may pay" }),
      listOf(funding.map((verdict) => fundingItem(verdict, speech))),
    ),
  ];
}

/** Whether a source may pay: the answer, then every condition. */
export function explainFunding(result: FundingVerdict, speech: Speech): Block[] {
  const { say } = speech;
  return [
    {
      kind: "heading",
      text: say({ id: "Sumber dana iuran", en: "Source of the contribution" }),
    },
    { kind: "paragraph", text: `${verdictText(result, speech)}.` },
    ...listOf(checkItems(result, speech)),
    ...section(
      say({ id: "Masih perlu ditanyakan, menurut urutan", en: "Still to be asked, in order" }),
      listOf(result.missing.map((field) => ({ text: factText(field, speech) }))),
    ),
    ...closingNotes(result, speech),
  ];
}

/** A source in a list of them: its answer, with every condition under it. */
function fundingItem(result: FundingVerdict, speech: Speech): Item {
  return {
    text: verdictText(result, speech),
    under: checkItems(result, speech).flatMap(({ text, under = [] }) => [text, ...under]),
  };
}

function verdictText({ fundedBy, outcome }: FundingVerdict, { say }: Speech): string {
  return capital(`${say(fundingNames[fundedBy])}: ${say(outcomes[outcome])}`);
}

function checkItems({ checks }: FundingVerdict, speech: Speech): Item[] {
  return checks.map(({ passed, text, provisions }) => ({
    text: `[${speech.say(marks[String(passed) as keyof typeof marks])}] ${speech.say(text)}`,
    under: articleLines(provisions, speech),
  }));
}

const marks = {
  true: { id: "ya", en: "yes" },
  false: { id: "tidak", en: "no" },
  undefined: { id: "belum diketahui", en: "not known" },
} satisfies Record<string, Bilingual>;

const outcomes: Readonly<Record<FundingVerdict["outcome"], Bilingual>> = {
  allowed: { id: "boleh", en: "may pay" },
  "not-allowed": { id: "tidak boleh", en: "may not pay" },
  undetermined: { id: "belum dapat ditentukan", en: "not yet determined" },
};
