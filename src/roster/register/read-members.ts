import { monthIndex, monthOf } from "../../core/calendar.js";
import { type InputIssue, InvalidInputError, issueOf } from "../../core/errors.js";
import { type Text, textWith } from "../../core/text.js";
import { validate } from "../../core/validate.js";
import type { FundingSource } from "../../core/vocabulary.js";
import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { readNik } from "../nik/read-nik.js";
import type { RowId } from "../screening/roster-input.js";
import { dottedCode } from "../screening/scheme-rules.js";
import type { RowPlace } from "../screening/screening.js";
import { withoutEmptyCells } from "../without-empty-cells.js";
import {
  lastMonthOfRow,
  type MemberRow,
  memberRowSchema,
  registerExpected,
} from "./register-input.js";
import type { MemberName, RegisterRowFault } from "./register.js";
import type { Span } from "./month-spans.js";

/** A membership without end yet. */
export const noEnd = Number.POSITIVE_INFINITY;

/** Months in one village. */
interface Stay extends Span {
  readonly village: string | undefined;
}

/** One membership: its months as numbers, the last one `noEnd` while it goes on. */
export interface Spell extends Span {
  readonly row: RowId;
  readonly position: number;
  readonly group: string;
  readonly fundedBy: FundingSource;
  readonly stays: readonly [Stay, ...Stay[]];
  readonly ended: "left" | "died" | undefined;
  readonly facts: Pick<MemberRow, "joined" | "ended" | "died" | "reason" | "paid" | "replaces">;
}

/** A person with all memberships, in their order. */
export interface Person {
  readonly name: MemberName;
  readonly position: number;
  readonly spells: readonly [Spell, ...Spell[]];
  readonly warnings: readonly Warning[];
}

/** The people of some rows, and the rows that are left out. */
interface Members {
  readonly read: number;
  readonly people: readonly Person[];
  readonly toRepair: readonly RegisterRowFault[];
}

interface SoundRow extends RowPlace {
  readonly facts: MemberRow;
  readonly nik: SoundNik;
}

interface SoundNik {
  readonly text: string | undefined;
  readonly sound: boolean;
}

/** Reads the rows of a register; rows of one person become memberships of one person. */
export function readMembers(
  rows: Iterable<unknown>,
  structure: NikStructure,
  groups: ReadonlySet<string> | undefined,
): Members {
  const sound: SoundRow[] = [];
  const toRepair: RegisterRowFault[] = [];
  let position = 0;
  for (const given of rows) {
    position += 1;
    const place = { row: rowIdOf(given, position), position };
    const facts = checked(given, groups);
    if ("issues" in facts) toRepair.push({ ...place, ...facts });
    else sound.push({ ...place, facts: facts.row, nik: nikOf(facts.row.nik, structure) });
  }
  const people = byPerson(sound).flatMap((own): Person[] => {
    const { spells, faults } = spellsOf(own);
    toRepair.push(...faults);
    const kept = own.filter(({ position: at }) => spells.some((spell) => spell.position === at));
    const [first] = kept;
    if (!first || !isSome(spells)) return [];
    const warnings = warningsOf(kept, spells);
    return [{ name: nameOf(kept), position: first.position, spells, warnings }];
  });
  return { read: position, ...withoutBadReplacements(withOthersOfNik(people), toRepair) };
}

function isSome<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}

function rowIdOf(given: unknown, position: number): RowId {
  const row = typeof given === "object" && given !== null ? (given as { row?: unknown }).row : 0;
  if (typeof row === "string" && row.trim() !== "") return row;
  return typeof row === "number" && Number.isFinite(row) && row > 0 ? row : position;
}

function checked(
  given: unknown,
  groups: ReadonlySet<string> | undefined,
): { readonly row: MemberRow } | { readonly issues: readonly InputIssue[] } {
  try {
    const row = validate(memberRowSchema, withoutEmptyCells(given));
    if (!groups || groups.has(row.group)) return { row };
    return { issues: [{ path: "group", ...issueOf(registerExpected.group) }] };
  } catch (error) {
    if (error instanceof InvalidInputError) return { issues: error.issues };
    throw error;
  }
}

/** A NIK by its digits; as given where they are not sound. */
export function nikOf(nik: string | number | undefined, structure: NikStructure): SoundNik {
  if (nik === undefined) return { text: undefined, sound: true };
  const { digits, faults } = readNik(nik, structure);
  return faults.length === 0 && digits !== undefined
    ? { text: digits, sound: true }
    : { text: String(nik).trim(), sound: false };
}

/** A village by its code in dotted form, or its name. */
export function villageKey(village: string | undefined): string | undefined {
  return village === undefined ? undefined : (dottedCode(village) ?? village.trim());
}

/** Rows by person: by the caller's number, else by the NIK. */
function byPerson(rows: readonly SoundRow[]): SoundRow[][] {
  const ofNik = new Map<string, string>();
  for (const { facts, nik } of rows) {
    if (facts.id !== undefined && nik.text !== undefined && !ofNik.has(nik.text)) {
      ofNik.set(nik.text, `id:${facts.id}`);
    }
  }
  const people = new Map<string, SoundRow[]>();
  for (const row of rows) {
    const nik = row.nik.text ?? "";
    const key =
      row.facts.id !== undefined ? `id:${row.facts.id}` : (ofNik.get(nik) ?? `nik:${nik}`);
    const own = people.get(key);
    if (own) own.push(row);
    else people.set(key, [row]);
  }
  return [...people.values()];
}

/** The memberships of one person; a row that contradicts an earlier membership is left out. */
function spellsOf(rows: readonly SoundRow[]): {
  readonly spells: readonly Spell[];
  readonly faults: readonly RegisterRowFault[];
} {
  const spells: Spell[] = [];
  const faults: RegisterRowFault[] = [];
  let died: SoundRow | undefined;
  const ordered = rows
    .map((row) => ({ row, spell: spellOf(row) }))
    .sort((a, b) => a.spell.from - b.spell.from || a.row.position - b.row.position);
  for (const { row, spell } of ordered) {
    const last = spells.at(-1);
    const against = died ?? (last && spell.from <= last.to ? last : undefined);
    if (!against) {
      spells.push(spell);
      if (row.facts.died !== undefined) died = row;
      continue;
    }
    const text: Text = died
      ? textWith("expected.register.after-death", { row: against.row })
      : textWith("expected.register.overlap", { row: against.row });
    const { village, position } = row;
    faults.push({
      row: row.row,
      position,
      ...(village !== undefined && { village }),
      issues: [{ path: "joined", ...issueOf(text) }],
    });
  }
  return { spells, faults };
}

function spellOf({ row, position, facts }: SoundRow): Spell {
  const from = monthIndex(monthOf(facts.joined));
  const last = lastMonthOfRow(facts);
  const to = last === undefined ? noEnd : monthIndex(last);
  const { group, fundedBy, joined, ended, died, reason, paid, replaces } = facts;
  const moves = (facts.moved ?? []).map(({ month, village }) => ({
    at: monthIndex(month),
    village: villageKey(village),
  }));
  const stayOf = (at: number, village: string | undefined, index: number): Stay => ({
    from: at,
    to: (moves[index]?.at ?? to + 1) - 1,
    village,
  });
  return {
    row,
    position,
    group,
    fundedBy,
    from,
    to,
    stays: [
      stayOf(from, villageKey(facts.village), 0),
      ...moves.map(({ at, village }, index) => stayOf(at, village, index + 1)),
    ],
    ended: ended !== undefined ? endOf(facts) : died !== undefined ? "died" : undefined,
    facts: { joined, ended, died, reason, paid, replaces },
  };
}

/** Who dies in the last month of a membership died as a member. */
function endOf({ ended, died }: MemberRow): "left" | "died" {
  return died !== undefined && ended !== undefined && monthOf(died) === monthOf(ended)
    ? "died"
    : "left";
}

function nameOf(rows: readonly SoundRow[]): MemberName {
  const id = rows.find(({ facts }) => facts.id !== undefined)?.facts.id;
  const nik = (rows.find(({ nik }) => nik.text !== undefined && nik.sound) ?? rows[0])?.nik.text;
  return {
    row: rows[0]?.row ?? "",
    ...(id !== undefined && { id }),
    ...(nik !== undefined && { nik }),
  };
}

const nikNotSound: Warning = /* @__PURE__ */ sharedWarning(toCheck("register-nik-not-sound"));
const withoutReason: Warning = /* @__PURE__ */ sharedWarning(toCheck("register-without-reason"));
const movedOnVillageMoney: Warning = /* @__PURE__ */ sharedWarning(
  toCheck("register-moved-on-village-money"),
);

function warningsOf(rows: readonly SoundRow[], spells: readonly Spell[]): Warning[] {
  const niks = new Set(rows.flatMap(({ nik }) => (nik.sound ? (nik.text ?? []) : [])));
  const noReason = spells.some(
    ({ ended, to, facts }, index) =>
      ended === "left" && facts.reason === undefined && spells[index + 1]?.from !== to + 1,
  );
  const moved = rows.some(({ facts }) => facts.fundedBy === "apbdes" && facts.moved?.length);
  return [
    ...(rows.some(({ nik }) => !nik.sound) ? [nikNotSound] : []),
    ...(niks.size > 1 ? [toCheck("register-two-niks", { values: { rows: rowsOf(rows) } })] : []),
    ...(noReason ? [withoutReason] : []),
    ...(moved ? [movedOnVillageMoney] : []),
  ];
}

function rowsOf(rows: readonly { readonly row: RowId }[]): string[] {
  return rows.map(({ row }) => String(row));
}

const mostNamed = 10; // not law: how many rows a warning names

/** Warns where two members have one NIK. */
function withOthersOfNik(people: readonly Person[]): Person[] {
  const owners = new Map<string, Person[]>();
  for (const person of people) {
    const { nik } = person.name;
    if (nik === undefined) continue;
    const known = owners.get(nik);
    if (known) known.push(person);
    else owners.set(nik, [person]);
  }
  return people.map((person) => {
    const { nik } = person.name;
    const own = nik === undefined ? [] : (owners.get(nik) ?? []);
    if (own.length < 2) return person;
    const others = own.slice(0, mostNamed + 1).filter((one) => one !== person);
    const values = { rows: rowsOf(others.slice(0, mostNamed).map(({ name }) => name)) };
    const shared = toCheck("register-nik-of-two-members", { values });
    return { ...person, warnings: [...person.warnings, shared] };
  });
}

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

/** Leaves out rows that take the place of nobody who left before. */
function withoutBadReplacements(
  people: readonly Person[],
  toRepair: readonly RegisterRowFault[],
): Pick<Members, "people" | "toRepair"> {
  const { bad } = takenPlaces(people);
  const faults = [...bad].map(({ row, position, stays: [{ village }] }): RegisterRowFault => {
    const issues = [{ path: "replaces", ...issueOf(registerExpected.replaces) }];
    return { row, position, ...(village !== undefined && { village }), issues };
  });
  const rest = people.flatMap((person): Person[] => {
    const spells = person.spells.filter((spell) => !bad.has(spell));
    return isSome(spells) ? [{ ...person, spells }] : [];
  });
  return {
    people: rest,
    toRepair: [...toRepair, ...faults].sort((a, b) => a.position - b.position),
  };
}
