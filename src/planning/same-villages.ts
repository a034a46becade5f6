import { editDistance } from "../roster/edit-distance.js";
import { villageKeys, villageName } from "../roster/cleaning/village-index.js";
import { type Trace, warn } from "../core/trace.js";
import { toCheck } from "../core/warning.js";
import type { Village } from "./village-quota-input.js";

const shortestName = 5; // not law: shorter names differ by a letter without being one
const mostLikeNames = 1_000; // not law: among more villages names are not compared letter by letter

/** A name that ends in its number: "Lemo I" and "Lemo II" are two villages, not one mistyped. */
const numbered = /\d$|[\s-][ivx]+$/i;

/**
 * The villages, each once: rows without a code that write one name in several ways
 * ("Desa Sikui", "SIKUI") are one village, whose people are added up. What was put
 * together, and names that differ by a letter, are warned of.
 */
export function sameVillages(trace: Trace, villages: readonly Village[]): Village[] {
  const found = new Map<string, Village>();
  for (const [index, village] of villages.entries()) {
    const name = villageKeys(villageName(village.name))[0] ?? "";
    const key = village.code === undefined && name !== "" ? name : `#${index}`;
    const before = found.get(key);
    found.set(key, before ? together(before, village) : village);
  }
  const rows = villages.length - found.size;
  if (rows > 0) warn(trace, toCheck("village-rows-added-up", { values: { rows } }));
  const compared = [...found].filter(
    ([key, { name }]) => !key.startsWith("#") && !numbered.test(name.trim()),
  );
  for (const values of alike(compared)) {
    warn(trace, toCheck("villages-spelled-alike", { values }));
  }
  return [...found.values()];
}

/** The count stays unknown where that of one row is; other facts are those of the first row that has them. */
function together(first: Village, second: Village): Village {
  const { protected: some, ...known } = first;
  const { protected: more, ...others } = second;
  const people = some === undefined || more === undefined ? undefined : some + more;
  return { ...others, ...known, ...(people !== undefined && { protected: people }) };
}

type Written = readonly [key: string, village: Village];

function alike(villages: readonly Written[]): { readonly one: string; readonly other: string }[] {
  if (villages.length > mostLikeNames) return [];
  const long = villages.filter(([key]) => key.length >= shortestName);
  return long.flatMap(([key, village], at) =>
    long
      .slice(at + 1)
      .filter(([another]) => isNear(key, another))
      .map(([, { name }]) => ({ one: village.name, other: name })),
  );
}

function isNear(one: string, other: string): boolean {
  return one.startsWith(other.slice(0, 1)) && editDistance(one, other, 1) === 1;
}
