import { type Text, textWith } from "../core/text.js";
import { warningText } from "../core/warning.js";
import type {
  MemberName,
  MemberPlace,
  MembershipRegister,
  MemberStanding,
  RegisterChange,
} from "../roster/register/register.js";
import { type Block, listOf, section } from "./document.js";
import { issueWords } from "./error-text.js";
import { factText } from "./fact-names.js";
import { closingNotes } from "./notes.js";
import type { Speech } from "./speech.js";
import { articleSection } from "./articles.js";
import { fundingName, programmeName } from "./words.js";

const mostRows = 20; // not law: rows that are shown

/** A register of members: month by month, what was paid, who is in arrears, what changed. */
export function explainRegister(result: MembershipRegister, speech: Speech): Block[] {
  const { say, count } = speech;
  const { persons, realised = [], changes, openPlaces, waiting, toRepair, byMonth } = result;
  const inArrears = persons.flatMap((person) =>
    person.standing ? [{ person, standing: person.standing }] : [],
  );
  const on = speech.date(result.on);
  return [
    { kind: "heading", text: say({ key: "id.kind.membership-register" }) },
    {
      kind: "paragraph",
      text: say(
        textWith("explain.register.result", {
          from: speech.month(result.from),
          to: speech.month(result.to),
          read: count(result.read),
          members: count(byMonth.at(-1)?.persons ?? 0),
          personMonths: count(result.personMonths),
          toRepair: count(toRepair.length),
        }),
      ),
    },
    monthTable(result, speech),
    ...section(
      say({ key: "table.realised" }),
      listOf(
        realised.map(({ group, headcount, personMonths, amount }) => ({
          text: say(
            textWith("explain.register.realised", {
              group,
              headcount: count(headcount),
              personMonths: count(personMonths),
              amount: speech.rupiah(amount),
            }),
          ),
        })),
      ),
    ),
    ...shortened(
      say(textWith("explain.register.arrears", { date: on })),
      inArrears,
      speech,
      ({ person, standing }) =>
        say(
          textWith("explain.register.in-arrears", {
            row: memberRow(person),
            months: person.facts.arrearsMonths ?? 0,
            effects: effectsOf(standing),
          }),
        ),
    ),
    ...shortened(say({ key: "table.membership-changes" }), changes, speech, (change) =>
      changeText(change, speech),
    ),
    ...shortened(say({ key: "table.open-places" }), openPlaces, speech, (place) =>
      say(
        textWith("explain.register.open", {
          month: place.from,
          place: placeText(place, speech),
          row: memberRow(place.left),
          reason: { key: `register.reason.${place.because}` },
        }),
      ),
    ),
    ...shortened(say({ key: "explain.roster.waiting-list" }), waiting, speech, (name) =>
      say(memberRow(name)),
    ),
    ...shortened(say({ key: "table.to-repair" }), toRepair, speech, ({ row, issues }) =>
      issues
        .map((issue) => {
          const field = issue.path
            ? `${factText(firstField(issue.path), speech, registerQuestion)}: `
            : "";
          return `${say(memberRow({ row }))}: ${field}${say(issueWords(issue))}`;
        })
        .join("; "),
    ),
    ...shortened(
      say({ key: "table.by-warning" }),
      warningCounts(result, speech),
      speech,
      ([text, rows]) => say(textWith("explain.register.count", { text, persons: count(rows) })),
      "warning",
    ),
    ...articleSection(result.rules, speech),
    ...closingNotes(result, speech),
  ];
}

/** Under which facts of a row have names of their own. */
export const registerQuestion = "register";

/** The field of a row in which a path begins: `moved` of `moved[0].month`. */
export function firstField(path: string): string {
  return path.split(/[.[]/)[0] ?? path;
}

function monthTable({ byMonth }: MembershipRegister, { say, month, count }: Speech): Block {
  return {
    kind: "table",
    head: [
      say({ key: "column.month" }),
      say({ key: "column.persons" }),
      say({ key: "column.joined" }),
      say({ key: "column.replacements" }),
      say({ key: "column.leavers" }),
      say({ key: "column.deaths" }),
    ],
    rows: byMonth.map((one) => [
      month(one.month),
      count(one.persons),
      count(one.joined),
      count(one.replaced),
      count(one.left),
      count(one.died),
    ]),
  };
}

/** The row of a person, and of which list it is. */
export function memberRow({ row, waited }: Pick<MemberName, "row" | "waited">): Text {
  return waited
    ? textWith("explain.register.waiting-row", { row })
    : textWith("explain.register.member-row", { row });
}

/** What arrears do to each programme. */
export function effectsOf({ programmes }: MemberStanding): Text[] {
  return programmes.map(({ programme, effect }) =>
    textWith("explain.register.effect", {
      programme: programmeName(programme),
      effect: { key: `id.effect.${effect}` },
    }),
  );
}

function placeText({ group, village, fundedBy }: MemberPlace, { say }: Speech): string {
  return [group, ...(village === undefined ? [] : [village]), say(fundingName(fundedBy))].join(
    ", ",
  );
}

function changeText(change: RegisterChange, speech: Speech): string {
  const { say } = speech;
  const { day, reason, before, replaces } = change;
  const more = [
    ...(day === undefined ? [] : [speech.date(day)]),
    ...(reason === undefined ? [] : [say({ key: `register.reason.${reason}` })]),
    ...(before
      ? [say(textWith("explain.register.from", { place: placeText(before, speech) }))]
      : []),
    ...(replaces
      ? [
          say(
            textWith("explain.register.replaces", {
              row: memberRow(replaces),
              reason: { key: `register.reason.${replaces.because}` },
            }),
          ),
        ]
      : []),
  ];
  return say(
    textWith("explain.register.change", {
      month: change.month,
      change: { key: `id.change.${change.change}` },
      row: memberRow(change),
      place: placeText(change, speech),
      more: more.join("; "),
    }),
  );
}

/** The warnings about persons, with how many each is about. */
function warningCounts({ persons }: MembershipRegister, { say }: Speech): [string, number][] {
  const tally = new Map<string, number>();
  for (const warning of persons.flatMap(({ warnings }) => warnings)) {
    const text = say(warningText(warning));
    tally.set(text, (tally.get(text) ?? 0) + 1);
  }
  return [...tally];
}

function shortened<Part>(
  title: string,
  parts: readonly Part[],
  { say, count }: Speech,
  said: (part: Part) => string,
  of: "row" | "warning" = "row",
): Block[] {
  const more = parts.length - mostRows;
  return section(title, [
    ...listOf(parts.slice(0, mostRows).map((part) => ({ text: said(part) }))),
    ...(more > 0
      ? [
          {
            kind: "paragraph" as const,
            text: say(textWith("explain.roster.more", { more, moreText: count(more), of })),
          },
        ]
      : []),
  ]);
}
