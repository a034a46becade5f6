import { sharedWarning, toCheck, type Warning } from "../../core/warning.js";
import type { RowId } from "../screening/roster-input.js";
import type { Person, Spell } from "./person.js";
import type { SoundRow } from "./read-row.js";

const nikNotSound: Warning = /* @__PURE__ */ sharedWarning(toCheck("register-nik-not-sound"));
const withoutReason: Warning = /* @__PURE__ */ sharedWarning(toCheck("register-without-reason"));
const movedOnVillageMoney: Warning = /* @__PURE__ */ sharedWarning(
  toCheck("register-moved-on-village-money"),
);

/** What is doubtful in the rows of one person. */
export function warningsOf(rows: readonly SoundRow[], spells: readonly Spell[]): Warning[] {
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
export function withOthersOfNik(people: readonly Person[]): Person[] {
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
    if (own.length <= 1) return person;
    const others = own.slice(0, mostNamed + 1).filter((one) => one !== person);
    const values = { rows: rowsOf(others.slice(0, mostNamed).map(({ name }) => name)) };
    const shared = toCheck("register-nik-of-two-members", { values });
    return { ...person, warnings: [...person.warnings, shared] };
  });
}
