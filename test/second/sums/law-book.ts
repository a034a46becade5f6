import { Refused } from "./refused.js";
import type { Day } from "./days.js";

interface Version {
  readonly from: Day;
  readonly to?: Day;
  readonly value: unknown;
}

/** The file `law.json`, as far as it is needed. */
export interface LawFile {
  readonly provisions: readonly { readonly id: string; readonly versions: readonly Version[] }[];
}

/** The values of the law by the day on which they hold. */
export interface LawBook {
  /** The value in force; refuses where there is none. */
  readonly on: <T>(id: string, day: Day) => T;
  /** The value in force, if there is one. */
  readonly find: <T>(id: string, day: Day) => T | undefined;
}

export function lawBook(file: LawFile): LawBook {
  const versions = new Map(file.provisions.map((provision) => [provision.id, provision.versions]));
  const find = <T>(id: string, day: Day): T | undefined => {
    const known = versions.get(id);
    if (!known) throw new Error(`law.json has no ${id}`);
    return known.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.value as
      T | undefined;
  };
  const on = <T>(id: string, day: Day): T => {
    const value = find<T>(id, day);
    if (value === undefined) throw new Refused("out-of-coverage", id);
    return value;
  };
  return { on, find };
}
