import { escape, table } from "./html.js";
import { askTexts, rosterTexts } from "./roster-texts.js";
import { asked, byDistrict, cleanedCells, outcomes, toCompare } from "./roster-tables.js";
import type { PlacedGroup, Screened } from "./screening.js";
import type { Speech } from "./speech.js";
import { texts } from "./texts.js";

/** What screening says of the list: who is taken, who is not and why, what must be asked. */
export function rosterPart(screened: Screened, speech: Speech): string {
  const { say, count, percent } = speech;
  const { summary } = screened.screening;
  const share = (rows: number): string => percent(((rows / summary.read) * 100).toFixed(2));
  const rowsOf = (lines: readonly { text: string; rows: number }[]): string[][] =>
    lines.map(({ text, rows }) => [text, count(rows)]);
  const outcomeRows = outcomes(screened).map(({ text, rows }) => [
    say(text),
    count(rows),
    share(rows),
  ]);
  const districts = byDistrict(screened, say(rosterTexts.noVillage));
  const columns = [summary.read, summary.accepted, summary.toClarify, summary.rejected];
  const others = summary.duplicates + summary.toRepair;
  return `<p>${escape(say(rosterTexts.lead))}</p>
${table(
  say(rosterTexts.outcomeCaption),
  [rosterTexts.outcome, rosterTexts.rows, rosterTexts.share].map(say),
  [...outcomeRows, [say(texts.all), count(summary.read), share(summary.read)]],
  { lastIsTotal: true },
)}
${table(
  say(rosterTexts.reasonsCaption),
  [rosterTexts.reason, rosterTexts.rows].map(say),
  rowsOf(
    summary.byReason.map(({ code, text, rows }) => ({
      text: text ? sentence(say(text)) : code,
      rows,
    })),
  ),
)}
${table(
  say(rosterTexts.askCaption),
  [rosterTexts.question, rosterTexts.rows].map(say),
  rowsOf(
    asked(screened).map(({ code, rows }) => ({
      text: say(askTexts[code] ?? { id: code, en: code }),
      rows,
    })),
  ),
)}
<p class="note">${escape(say(rosterTexts.several))}</p>
${table(
  say(rosterTexts.repairCaption),
  [rosterTexts.reason, rosterTexts.rows].map(say),
  rowsOf(
    summary.byIssue.map(({ code, text, rows }) => ({
      text: text ? sentence(say(text)) : code,
      rows,
    })),
  ),
)}
${table(
  say(rosterTexts.compareCaption),
  [rosterTexts.difference, rosterTexts.rows].map(say),
  rowsOf(toCompare(screened).map(({ warning, rows }) => ({ text: say(warning), rows }))),
)}
${table(
  say(rosterTexts.districtCaption),
  [
    texts.district,
    rosterTexts.rows,
    rosterTexts.passed,
    rosterTexts.ask,
    rosterTexts.not,
    rosterTexts.other,
  ].map(say),
  [
    ...districts.map(({ district, figures }) => [district, ...figures.map(count)]),
    [say(texts.all), ...[...columns, others].map(count)],
  ],
  { lastIsTotal: true, stack: "4.2rem" },
)}
${cleaningPart(screened, speech)}`;
}

/** What cleaning changed, and how much it asked. */
function cleaningPart(screened: Screened, { say, count }: Speech): string {
  const { changes, questions } = screened.cleaned;
  const cells = cleanedCells(screened).map(({ text, rows }) => [sentence(say(text)), count(rows)]);
  return `${table(
    say(rosterTexts.cleaningCaption),
    [rosterTexts.rule, rosterTexts.cells].map(say),
    [...cells, [say(texts.all), count(changes.length)]],
    { lastIsTotal: true },
  )}
<p class="note">${escape(say(rosterTexts.cleaningNote))} ${count(questions.length)}.</p>`;
}

/** Where the law places each group, what a month costs, and whether the APBD may pay. */
export function placementPart({ groups }: Screened, { say, count, rupiah }: Speech): string {
  const row = ({ group, people, placement, nextYear }: PlacedGroup): string[] => [
    say(group.label),
    `${say(placement.segment === "wage-earner" ? rosterTexts.wageEarner : rosterTexts.nonWageEarner)}, ${placement.programmes.join("+").toUpperCase()}`,
    say(rosterTexts.funding[placement.funding[0]?.outcome ?? "undetermined"]),
    say(rosterTexts.funding[nextYear]),
    count(people),
    rupiah(placement.contribution?.total ?? 0),
  ];
  const people = groups.reduce((sum, group) => sum + group.people, 0);
  return `${table(
    say(rosterTexts.placementCaption),
    [
      texts.group,
      rosterTexts.segment,
      rosterTexts.apbd,
      rosterTexts.apbdNext,
      texts.peopleColumn,
      rosterTexts.aMonth,
    ].map(say),
    [...groups.map(row), [say(texts.all), "", "", "", count(people), ""]],
    { lastIsTotal: true, words: [1, 2, 3], stack: "8rem" },
  )}
<p class="note">${escape(say(rosterTexts.apbdNote))}</p>`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
