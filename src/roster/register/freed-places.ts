import type { RowId } from "../screening/roster-input.js";
import type { Person, Spell } from "./person.js";
import type { OpenPlace } from "./register.js";

/** A membership that ended and left its place to another. */
export interface FreedPlace {
  readonly person: Person;
  readonly spell: Spell;
}

/** The places that ended memberships freed: not those that go on with the same money, or whose money ended. */
export function freedPlaces(people: readonly Person[]): FreedPlace[] {
  return people.flatMap((person) =>
    person.spells.flatMap((spell, index) => {
      const next = person.spells[index + 1];
      const goesOn = next?.from === spell.to + 1 && next.fundedBy === spell.fundedBy;
      const isFree = spell.ended && spell.facts.reason !== "funding-ended" && !goesOn;
      return isFree ? [{ person, spell }] : [];
    }),
  );
}

/** Places that rows say they took, and rows that took the place of nobody who left before. */
interface Taken {
  readonly places: Map<Spell, FreedPlace>;
  readonly bad: ReadonlySet<Spell>;
}

/**
 * The freed places that rows say they took, by the number of the person first, then by the
 * row. A membership begins after the one whose place it takes, so that one is judged before.
 */
export function takenPlaces(people: readonly Person[]): Taken {
  const free = freedByName(people);
  const places = new Map<Spell, FreedPlace>();
  const used = new Set<Spell>();
  const bad = new Set<Spell>();
  const takers = people.flatMap((person) =>
    person.spells.flatMap((spell) =>
      spell.facts.replaces === undefined ? [] : [{ person, spell, name: spell.facts.replaces }],
    ),
  );
  for (const { person, spell, name } of takers.sort((a, b) => a.spell.from - b.spell.from)) {
    const place = free
      .get(String(name))
      ?.find(
        (one) =>
          one.person !== person &&
          one.spell.to < spell.from &&
          !used.has(one.spell) &&
          !bad.has(one.spell),
      );
    if (place) {
      used.add(place.spell);
      places.set(spell, place);
    } else bad.add(spell);
  }
  return { places, bad };
}

function freedByName(people: readonly Person[]): ReadonlyMap<string, readonly FreedPlace[]> {
  const free = new Map<string, FreedPlace[]>();
  const remember = (name: RowId | undefined, place: FreedPlace): void => {
    if (name === undefined) return;
    const known = free.get(String(name));
    if (known) known.push(place);
    else free.set(String(name), [place]);
  };
  const places = freedPlaces(people);
  for (const place of places) remember(place.person.name.id, place);
  for (const place of places) {
    if (String(place.spell.row) !== place.person.name.id) remember(place.spell.row, place);
  }
  return free;
}

/** Why a place was free. */
export function whyFree({ ended, facts }: Spell): OpenPlace["because"] {
  return ended === "died" ? "died" : (facts.reason ?? "not-given");
}
