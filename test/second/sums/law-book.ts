import type { Day } from "./days.js";
import type { LawValues } from "./law-values.js";
import { Refused } from "./refused.js";

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
  readonly on: <Id extends keyof LawValues>(id: Id, day: Day) => LawValues[Id];
  /** The value in force, if there is one. */
  readonly find: <Id extends keyof LawValues>(id: Id, day: Day) => LawValues[Id] | undefined;
}

export function lawBook(file: LawFile): LawBook {
  const versions = new Map(file.provisions.map((provision) => [provision.id, provision.versions]));
  const find = <Id extends keyof LawValues>(id: Id, day: Day): LawValues[Id] | undefined => {
    const known = versions.get(id);
    if (!known) throw new Error(`law.json has no ${id}`);
    const version = known.find(({ from, to }) => from <= day && (to === undefined || day <= to));
    return version?.value as LawValues[Id] | undefined;
  };
  const on = <Id extends keyof LawValues>(id: Id, day: Day): LawValues[Id] => {
    const value = find(id, day);
    if (value === undefined) throw new Refused("out-of-coverage", id);
    return value;
  };
  return { on, find };
}
