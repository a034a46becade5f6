import { monthAt } from "../../core/calendar.js";
import { type Trace, warn } from "../../core/trace.js";
import { toCheck } from "../../core/warning.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { type FreedPlace, freedPlaces, takenPlaces, whyFree } from "./freed-places.js";
import { noEnd, type Person, type Spell } from "./person.js";
import { nikOf, villageKey } from "./read-row.js";
import type { Span } from "./month-spans.js";
import type { RegisterContext, WaitingList } from "./register-input.js";
import type { MemberName, OpenPlace } from "./register.js";

/** What became of the places that were freed in the period. */
interface FilledPlaces {
  /** Who came from the waiting list. */
  readonly came: readonly Person[];
  /** Whose place a membership took. */
  readonly taken: ReadonlyMap<Spell, FreedPlace>;
  readonly openPlaces: readonly OpenPlace[];
  readonly waiting: readonly MemberName[];
}

/**
 * Gives each place that was freed in the period, and that no row says to have taken, to the
 * first who waits for it, from the next month on.
 */
export function fillPlaces(
  trace: Trace,
  people: readonly Person[],
  { waiting }: RegisterContext,
  period: Span,
  structure: NikStructure,
): FilledPlaces {
  const { places: taken } = takenPlaces(people);
  const gone = new Set([...taken.values()].map(({ spell }) => spell));
  const freed = freedPlaces(people)
    .filter(({ spell }) => spell.to >= period.from && spell.to <= period.to && !gone.has(spell))
    .sort((a, b) => a.spell.to - b.spell.to || a.spell.position - b.spell.position);
  const queues = queuesOf(trace, waiting, structure);
  const members = membersUntil(people);
  const came: Person[] = [];
  const openPlaces: OpenPlace[] = [];
  for (const place of freed) {
    const { spell, person } = place;
    const from = spell.to + 1;
    const village = spell.stays.at(-1)?.village;
    const queue = queues.for(village);
    const next = queue && from <= period.to ? nextIn(trace, queue, members, from) : undefined;
    if (next) {
      const newcomer = newcomerOf(next, spell, village);
      came.push(newcomer.person);
      taken.set(newcomer.spell, place);
    } else {
      openPlaces.push({
        group: spell.group,
        ...(village !== undefined && { village }),
        fundedBy: spell.fundedBy,
        from: monthAt(from),
        left: { ...person.name, row: spell.row },
        because: whyFree(spell),
      });
    }
  }
  return { came, taken, openPlaces, waiting: queues.left() };
}

/** Somebody who waits. */
interface Waiting {
  readonly name: MemberName;
  readonly village: string | undefined;
  readonly group: string | undefined;
}

interface Queue {
  readonly people: Waiting[];
  next: number;
}

interface Queues {
  /** Who waits for a place in a village. */
  readonly for: (village: string | undefined) => Queue | undefined;
  /** Who still waits, in the order of the list. */
  readonly left: () => MemberName[];
}

function queuesOf(trace: Trace, list: WaitingList | undefined, structure: NikStructure): Queues {
  const people = (list?.people ?? []).map((each, index): Waiting => {
    const own =
      "given" in each
        ? { row: each.row, nik: each.given.nik, village: each.village ?? each.given.village }
        : each;
    const { row = index + 1, nik, village } = own;
    const { id, group } = "given" in each ? { id: undefined, group: undefined } : each;
    const digits = nikOf(nik, structure).text;
    return {
      name: {
        row,
        waited: true,
        ...(id !== undefined && { id }),
        ...(digits !== undefined && { nik: digits }),
      },
      village: villageKey(village),
      group,
    };
  });
  const byVillage = list?.placesBy === "village";
  const queues = new Map<string | undefined, Queue>();
  for (const person of people) {
    const key = byVillage ? person.village : undefined;
    const queue = queues.get(key);
    if (queue) queue.people.push(person);
    else queues.set(key, { people: [person], next: 0 });
  }
  const lost = byVillage ? (queues.get(undefined)?.people.length ?? 0) : 0;
  if (lost > 0) {
    warn(trace, toCheck("register-waiting-without-village", { values: { persons: lost } }));
  }
  return {
    for: (village) =>
      byVillage && village === undefined ? undefined : queues.get(byVillage ? village : undefined),
    left: () => {
      const gone = new Set(
        [...queues.values()].flatMap((queue) => queue.people.slice(0, queue.next)),
      );
      return people.filter((person) => !gone.has(person)).map(({ name }) => name);
    },
  };
}

/** The last month of membership of each person, by number and by NIK. */
type MembersUntil = Map<string, number>;

function membersUntil(people: readonly Person[]): MembersUntil {
  const until: MembersUntil = new Map();
  for (const { name, spells } of people) {
    for (const number of numbersOf(name)) {
      until.set(number, Math.max(until.get(number) ?? 0, spells.at(-1)?.to ?? 0));
    }
  }
  return until;
}

function numbersOf({ id, nik }: MemberName): string[] {
  return [...(id === undefined ? [] : [`id:${id}`]), ...(nik === undefined ? [] : [`nik:${nik}`])];
}

/** The next who waits and is no member yet; who is one no longer waits. */
function nextIn(
  trace: Trace,
  queue: Queue,
  members: MembersUntil,
  from: number,
): Waiting | undefined {
  for (;;) {
    const person = queue.people[queue.next];
    if (!person) return undefined;
    queue.next += 1;
    const numbers = numbersOf(person.name);
    const isMember = numbers.some((number) => (members.get(number) ?? 0) >= from);
    for (const number of numbers) members.set(number, noEnd);
    if (!isMember) return person;
    warn(
      trace,
      toCheck("register-waiting-is-member", { values: { row: String(person.name.row) } }),
    );
  }
}

/** A membership in the place of another, from the month after it. */
function newcomerOf(
  { name, group, village: own }: Waiting,
  freed: Spell,
  freedVillage: string | undefined,
): { readonly person: Person; readonly spell: Spell } {
  const from = freed.to + 1;
  const spell: Spell = {
    row: name.row,
    position: freed.position,
    group: group ?? freed.group,
    fundedBy: freed.fundedBy,
    from,
    to: noEnd,
    stays: [{ from, to: noEnd, village: own ?? freedVillage }],
    ended: undefined,
    facts: { joined: monthAt(from) },
  };
  return { person: { name, spells: [spell], warnings: [] }, spell };
}
