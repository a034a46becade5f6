import type { RosterSummary } from "jamsosnaker";
import { withNames } from "./regions.js";
import { askTexts, rosterTexts } from "./roster-texts.js";
import { asked, byDistrict, cleanedCells, outcomes, toCompare } from "./roster-tables.js";
import type { PlacedGroup, Screened } from "./screening.js";
import { note, paragraph, sentence, type Speech } from "./speech.js";
import { texts } from "./texts.js";

/** What screening says of the list: who is accepted, who is not and why, what must be asked. */
export function rosterPart(screened: Screened, speech: Speech): string {
  const { say, count, percent, table } = speech;
  const { summary } = screened.screening;
  const share = (rows: number): string => percent(((rows / summary.read) * 100).toFixed(2));
  return `${paragraph(say(rosterTexts.lead))}
${table(
  say(rosterTexts.outcomeCaption),
  [rosterTexts.outcome, rosterTexts.rows, rosterTexts.share],
  [
    ...outcomes(screened).map(({ text, rows }) => [say(text), count(rows), share(rows)]),
    [say(texts.all), count(summary.read), share(summary.read)],
  ],
  { lastIsTotal: true },
)}
${table(
  say(rosterTexts.reasonsCaption),
  [rosterTexts.reason, rosterTexts.rows],
  wordedRows(summary.byReason, screened, speech),
)}
${table(
  say(rosterTexts.askCaption),
  [rosterTexts.question, rosterTexts.rows],
  asked(screened).map(({ code, rows }) => {
    const question = askTexts[code];
    if (!question) throw new Error(`no question asks for ${code}`);
    return [say(question), count(rows)];
  }),
)}
${note(say(rosterTexts.several))}`;
}

/** What belongs to the list besides: repairs, notes, districts, and what cleaning changed. */
export function rosterDetails(screened: Screened, speech: Speech): string {
  const { say, count, table } = speech;
  const { summary } = screened.screening;
  const { changes, questions } = screened.cleaned;
  const districts = byDistrict(screened, say(rosterTexts.noVillage));
  const columns = [summary.read, summary.accepted, summary.toClarify, summary.rejected];
  const others = summary.duplicates + summary.toRepair;
  return `${table(
    say(rosterTexts.districtCaption),
    [
      texts.district,
      rosterTexts.rows,
      rosterTexts.passed,
      rosterTexts.ask,
      rosterTexts.not,
      rosterTexts.other,
    ],
    [
      ...districts.map(({ district, figures }) => [district, ...figures.map(count)]),
      [say(texts.all), ...[...columns, others].map(count)],
    ],
    { lastIsTotal: true, stack: "4.2rem" },
  )}
${table(
  say(rosterTexts.repairCaption),
  [rosterTexts.reason, rosterTexts.rows],
  wordedRows(summary.byIssue, screened, speech),
)}
${table(
  say(rosterTexts.compareCaption),
  [rosterTexts.difference, rosterTexts.rows],
  toCompare(screened).map(({ warning, rows }) => [sentence(say(warning)), count(rows)]),
)}
${table(
  say(rosterTexts.cleaningCaption),
  [rosterTexts.rule, rosterTexts.cells],
  [
    ...cleanedCells(screened).map(({ text, rows }) => [sentence(say(text)), count(rows)]),
    [say(texts.all), count(changes.length)],
  ],
  { lastIsTotal: true },
)}
${note(`${say(rosterTexts.cleaningNote)} ${count(questions.length)}.`)}`;
}

/** Lines of a summary in words: one that has none is an error, for its code is no text. */
function wordedRows(
  lines: RosterSummary["byReason"],
  { names }: Screened,
  { say, count }: Speech,
): string[][] {
  return lines.map(({ code, text, rows }) => {
    if (!text) throw new Error(`no words say ${code}`);
    return [withNames(sentence(say(text)), names), count(rows)];
  });
}

/** Where the law places each group, what a month costs, and whether the APBD may pay. */
export function placementPart({ groups }: Screened, { say, count, rupiah, table }: Speech): string {
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
    ],
    [...groups.map(row), [say(texts.all), "", "", "", count(people), ""]],
    { lastIsTotal: true, words: [1, 2, 3], stack: "8rem" },
  )}
${note(say(rosterTexts.apbdNote))}`;
}
