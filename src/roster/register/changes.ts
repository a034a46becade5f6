import { monthAt, monthIndex, monthOf } from "../../core/calendar.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import { type FreedPlace, whyFree } from "./freed-places.js";
import type { Span } from "./month-spans.js";
import type { Person, Spell } from "./person.js";
import type { MemberPlace, RegisterChange, RegisterChangeKind } from "./register.js";

const order: readonly RegisterChangeKind[] = [
  "died",
  "left",
  "moved",
  "transferred",
  "renewed",
  "replaced",
  "joined",
];

/** What changed in the period, by month; in a month who goes stands before who comes. */
export function changesOf(
  people: readonly Person[],
  taken: ReadonlyMap<Spell, FreedPlace>,
  period: Span,
): RegisterChange[] {
  return people
    .flatMap((person) =>
      person.spells.flatMap((spell, index) => [
        ...openingOf(person, spell, person.spells[index - 1], taken.get(spell), period),
        ...movesOf(person, spell, period),
        ...endingOf(person, spell, person.spells[index + 1], period),
      ]),
    )
    .sort(
      (a, b) =>
        monthIndex(a.month) - monthIndex(b.month) ||
        order.indexOf(a.change) - order.indexOf(b.change),
    );
}

function isWithin(month: number, { from, to }: Span): boolean {
  return month >= from && month <= to;
}

/** Whether a membership goes on from the one before it without a gap. */
function goesOn(before: Spell, spell: Spell | undefined): boolean {
  return before.to + 1 === spell?.from;
}

function openingOf(
  person: Person,
  spell: Spell,
  before: Spell | undefined,
  place: FreedPlace | undefined,
  period: Span,
): RegisterChange[] {
  if (!isWithin(spell.from, period)) return [];
  const now = placeAt(spell, 0);
  const earlier = before && goesOn(before, spell) ? placeAt(before, -1) : undefined;
  const same = earlier && JSON.stringify(earlier) === JSON.stringify(now);
  const change = earlier ? (same ? "renewed" : "transferred") : place ? "replaced" : "joined";
  const day = dayOf(spell.facts.joined);
  return [
    {
      change,
      month: monthAt(spell.from),
      ...(day !== undefined && { day }),
      ...person.name,
      row: spell.row,
      ...now,
      ...(earlier && !same && { before: earlier }),
      ...(place && {
        replaces: { ...place.person.name, row: place.spell.row, because: whyFree(place.spell) },
      }),
    },
  ];
}

function movesOf({ name }: Person, spell: Spell, period: Span): RegisterChange[] {
  return spell.stays.slice(1).flatMap(({ from }, index): RegisterChange[] => {
    if (!isWithin(from, period)) return [];
    const [before, now] = [placeAt(spell, index), placeAt(spell, index + 1)];
    return [{ change: "moved", month: monthAt(from), ...name, row: spell.row, ...now, before }];
  });
}

function endingOf(
  { name }: Person,
  spell: Spell,
  next: Spell | undefined,
  period: Span,
): RegisterChange[] {
  const { ended, facts } = spell;
  if (!ended || !isWithin(spell.to, period) || goesOn(spell, next)) return [];
  const day = ended === "died" ? facts.died : dayOf(facts.ended);
  return [
    {
      change: ended,
      month: monthAt(spell.to + 1),
      ...(day !== undefined && { day }),
      ...name,
      row: spell.row,
      ...placeAt(spell, -1),
      ...(ended === "left" && facts.reason !== undefined && { reason: facts.reason }),
    },
  ];
}

function placeAt({ group, fundedBy, stays }: Spell, stay: number): MemberPlace {
  const village = stays.at(stay)?.village;
  return { group, ...(village !== undefined && { village }), fundedBy };
}

function dayOf(moment: string | undefined): CalendarDate | undefined {
  return moment !== undefined && moment !== monthOf(moment) ? moment : undefined;
}
