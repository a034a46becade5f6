import { issueOf } from "../../core/errors.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { takenPlaces } from "./freed-places.js";
import { warningsOf, withOthersOfNik } from "./member-warnings.js";
import { spellsOf } from "./person-spells.js";
import type { Person } from "./person.js";
import { readRow, type SoundRow } from "./read-row.js";
import { registerExpected } from "./register-input.js";
import type { MemberName, RegisterRowFault } from "./register.js";

/** The people of some rows, and the rows that are left out. */
interface Members {
  readonly read: number;
  readonly people: readonly Person[];
  readonly toRepair: readonly RegisterRowFault[];
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
    const row = readRow(given, position, structure, groups);
    if ("issues" in row) toRepair.push(row);
    else sound.push(row);
  }
  const people = byPerson(sound).flatMap((own): Person[] => {
    const { spells, faults } = spellsOf(own);
    toRepair.push(...faults);
    const kept = own.filter(({ position: at }) => spells.some((spell) => spell.position === at));
    if (!isSome(spells)) return [];
    const warnings = warningsOf(kept, spells);
    return [{ name: nameOf(kept), spells, warnings }];
  });
  return { read: position, ...withoutBadReplacements(withOthersOfNik(people), toRepair) };
}

function isSome<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
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

function nameOf(rows: readonly SoundRow[]): MemberName {
  const id = rows.find(({ facts }) => facts.id !== undefined)?.facts.id;
  const nik = (rows.find(({ nik }) => nik.text !== undefined && nik.sound) ?? rows[0])?.nik.text;
  return {
    row: rows[0]?.row ?? "",
    ...(id !== undefined && { id }),
    ...(nik !== undefined && { nik }),
  };
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
