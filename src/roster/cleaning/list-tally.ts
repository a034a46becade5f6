import { toCheck, type Warning } from "../../core/warning.js";
import type { RosterField } from "./cleaned-roster.js";
import type { RowFound } from "./clean-row.js";
import { editDistance } from "../edit-distance.js";

/** What is counted of a list to judge it as a whole. */
export interface ListTally {
  readonly add: (found: RowFound, contradicts: boolean) => void;
  readonly warnings: (columns: readonly (RosterField | null)[]) => Warning[];
}

const fewestNiks = 10; // not law: fewer numbers may end in 0 by chance
const muchTooMany = 0.5; // not law: of ten numbers one ends in 0
const tooMany = 0.3; // not law: of ten numbers one ends in 0
const fewestOfAll = 20; // not law: fewer numbers may end in 0 by chance
const mostNames = 2_000; // not law: names of villages that are compared

interface Ends {
  niks: number;
  zero: number;
}

/** Counts of an empty list. */
export function listTally(): ListTally {
  const all: Ends = { niks: 0, zero: 0 };
  const byVillage = new Map<string, Ends>();
  let [rows, dates, ambiguous, recoded, contradicting, provisional, withoutProvince] = [
    0, 0, 0, 0, 0, 0, 0,
  ];
  return {
    add: ({ row, nik, nikFault, hasBirthDate, isDateAmbiguous, isRecoded }, contradicts) => {
      rows += 1;
      if (hasBirthDate) dates += 1;
      if (isDateAmbiguous) ambiguous += 1;
      if (isRecoded) recoded += 1;
      if (contradicts) contradicting += 1;
      if (nikFault === "nik-provisional") provisional += 1;
      if (nikFault === "nik-no-such-province") withoutProvince += 1;
      const village = row.village ?? "";
      let ends = byVillage.get(village);
      if (!ends) byVillage.set(village, (ends = { niks: 0, zero: 0 }));
      if (!nik?.digits) return;
      for (const count of [all, ends]) {
        count.niks += 1;
        if (nik.digits.endsWith("0")) count.zero += 1; // not law: counts of a list
      }
    },
    warnings: (columns) => [
      ...(rows > 0 && !columns.includes("nik")
        ? [toCheck("list-column-missing", { values: { field: "nik" } })]
        : []),
      ...zeroWarnings(all, byVillage),
      ...(ambiguous * 2 >= dates && ambiguous > 1 // not law: half of the dates
        ? [toCheck("list-dates-ambiguous", { values: { ambiguous, dates } })]
        : []),
      ...(withoutProvince > 0
        ? [toCheck("list-niks-without-province", { values: { rows: withoutProvince } })]
        : []),
      ...(provisional > 0
        ? [toCheck("list-niks-provisional", { values: { rows: provisional } })]
        : []),
      ...(recoded > 0 ? [toCheck("list-regions-recoded", { values: { rows: recoded } })] : []),
      ...(contradicting > 0
        ? [toCheck("list-nik-contradicts", { values: { rows: contradicting } })]
        : []),
      ...lookAlikes([...byVillage.keys()]),
    ],
  };
}

function zeroWarnings(all: Ends, byVillage: ReadonlyMap<string, Ends>): Warning[] {
  const warn = (place: string, { zero, niks }: Ends): Warning =>
    toCheck("list-niks-end-in-zero", { values: { place, zero, niks } });
  if (all.niks >= fewestOfAll && all.zero > tooMany * all.niks) return [warn("", all)];
  return [...byVillage]
    .filter(([, { niks, zero }]) => niks >= fewestNiks && zero > muchTooMany * niks)
    .map(([village, ends]) => warn(village, ends));
}

/** Names without codes that differ by one letter: perhaps one village. */
function lookAlikes(names: readonly string[]): Warning[] {
  const named = names.filter((name) => name !== "" && !/^\d/.test(name)).slice(0, mostNames);
  const sorted = [...named].sort().map((name) => ({ name, key: name.toLowerCase() }));
  return sorted.flatMap(({ name, key }, at) =>
    sorted
      .slice(at + 1)
      .filter((other) => editDistance(key, other.key, 1) === 1)
      .map((other) =>
        toCheck("list-villages-look-alike", { values: { villages: [name, other.name] } }),
      ),
  );
}
