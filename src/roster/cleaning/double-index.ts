import type { Agreement } from "./cleaned-roster.js";
import { mayBeOneName } from "../person-name.js";
import { hashOf } from "./text-hash.js";

/** What is remembered of a person, to find the same one again. */
export interface MetPerson {
  readonly row: number;
  /** As `nameKeyOf` gives it. */
  readonly name: string;
  readonly birthDate: string | undefined;
  readonly village: string | undefined;
  readonly nik: string | undefined;
}

/** A person met before who is probably the one at hand. */
export interface DoubleFound {
  readonly before: MetPerson;
  readonly agrees: readonly Agreement[];
}

/** Finds people who stand twice under two numbers; a row costs a few words of memory. */
export interface DoubleIndex {
  readonly meet: (person: MetPerson) => DoubleFound | undefined;
}

const mostCompared = 200; // not law: how far a chain is followed
const mostDiffering = 2; // not law: two digits that changed places
const sharedDigits = 12; // not law: region and birth date of a NIK

/** An empty index. Rows are compared that share a birth date and an initial, or all of a NIK but its serial. */
export function doubleIndex(): DoubleIndex {
  const people: MetPerson[] = [];
  const byBirth = chains();
  const byNik = chains();
  return {
    meet: (person) => {
      const { name, birthDate, nik } = person;
      if (name === "") return undefined;
      const index = people.push(person) - 1;
      const find = (before: number): DoubleFound | undefined => {
        const other = people[before];
        const agrees = other && agreementOf(other, person);
        return other && agrees && { before: other, agrees };
      };
      const found =
        birthDate === undefined
          ? undefined
          : byBirth(keyOf(birthDate, name.charCodeAt(0)), index, find);
      const alike =
        nik === undefined ? undefined : byNik(keyOf(nik.slice(0, sharedDigits), 0), index, find);
      return found ?? alike;
    },
  };
}

/** Indexes by a key: asks those met before under the same key, the latest first, and joins them. */
type Chains = <Found>(
  key: number,
  index: number,
  find: (before: number) => Found | undefined,
) => Found | undefined;

function chains(): Chains {
  const last = new Map<number, number>();
  const before: number[] = [];
  return (key, index, find) => {
    const met = last.get(key);
    last.set(key, index);
    while (before.length < index) before.push(-1);
    before[index] = met ?? -1;
    let at = met ?? -1;
    for (let steps = mostCompared; at >= 0 && steps > 0; steps -= 1) {
      const found = find(at);
      if (found !== undefined) return found;
      at = before[at] ?? -1;
    }
    return undefined;
  };
}

const factor = 31; // not law: how keys are hashed

/** A small number for a key; two keys of one number are only compared in vain. */
function keyOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) & 0x3fffffff; // not law: how keys are hashed
  }
  return hash;
}

/** In what two people agree, where that makes them one; undefined where it does not. */
function agreementOf(one: MetPerson, other: MetPerson): readonly Agreement[] | undefined {
  const isBorn = one.birthDate !== undefined && one.birthDate === other.birthDate;
  const isNear = one.nik !== undefined && other.nik !== undefined && isSlip(one.nik, other.nik);
  const isThere = one.village !== undefined && one.village === other.village;
  const isFar = one.nik !== undefined && other.nik !== undefined && !isNear;
  if (!isNear && (!isBorn || (isFar && !isThere))) return undefined;
  const isFullName = one.name === other.name && one.name.includes(" ");
  if (isFar && !isFullName) return undefined;
  if (!mayBeOneName(one.name, other.name)) return undefined;
  const isOne = isNear ? isBorn || (isThere && isFullName) : isFullName || (isThere && !isFar);
  if (!isOne) return undefined;
  return [
    "name",
    ...(isBorn ? (["birth-date"] as const) : []),
    ...(isThere ? (["village"] as const) : []),
    ...(isNear ? (["nik-but-a-slip"] as const) : []),
  ];
}

/** Whether only the serial differs, or one digit, or two neighbours that changed places. */
function isSlip(one: string, other: string): boolean {
  if (one.slice(0, sharedDigits) === other.slice(0, sharedDigits)) return true;
  const differing: number[] = [];
  for (let at = 0; at < one.length && differing.length <= mostDiffering; at += 1) {
    if (one[at] !== other[at]) differing.push(at);
  }
  const [first = 0, second] = differing;
  if (second === undefined) return true;
  return (
    differing.length === mostDiffering &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** The key of a pair, whatever its rows. */
export function doubleKey(one: MetPerson, other: MetPerson): string {
  const told = [one, other].map(
    ({ name, birthDate = "", nik = "" }) => `${name} ${birthDate} ${nik}`,
  );
  return `double:${hashOf(...told.sort())}`;
}
