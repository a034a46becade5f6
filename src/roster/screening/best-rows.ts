import { nikIndex } from "../nik/nik-index.js";
import { mayBeOneName, nameKeyOf } from "../person-name.js";

/** The outcome of a row, judged alone: the later in this list, the better for the person; a death outweighs all. */
export type Standing = "rejected" | "to-clarify" | "eligible" | "died";

/** The row that stood before with the same NIK. */
export interface MetBefore {
  readonly position: number;
  /** The relation of this row to it: of the same person, of another, or better for the person. */
  readonly as: "same" | "another" | "better";
}

/** Remembers of each NIK the row that serves the person best, by position. */
export interface BestRows {
  /** The row before, if any; a new one and a better one now stand for the person. */
  readonly meet: (
    digits: string,
    row: { position: number; standing: Standing; name: string | undefined },
  ) => MetBefore | undefined;
  readonly saved: () => SavedRows;
}

/** The rows that were met, as data; the lists are by position. */
export interface SavedRows {
  readonly niks: readonly number[];
  readonly ranks: readonly number[];
  readonly names: readonly (string | null)[];
}

const standings: readonly Standing[] = ["rejected", "to-clarify", "eligible", "died"];

/** The rows met before, if any. A NIK costs a number, the outcome of its row and the name in it. */
export function bestRows(before?: SavedRows): BestRows {
  const niks = nikIndex(before?.niks);
  const ranks: number[] = [...(before?.ranks ?? [])];
  const names: (string | undefined)[] = (before?.names ?? []).map((name) => name ?? undefined);
  return {
    meet: (digits, { position, standing, name }) => {
      const rank = standings.indexOf(standing);
      const before = niks.meet(digits, position);
      if (before > 0) {
        if (!isOnePerson(name, names[before])) return { position: before, as: "another" };
        if (rank <= (ranks[before] ?? 0)) return { position: before, as: "same" };
        niks.move(digits, position);
      }
      while (ranks.length < position) {
        ranks.push(0);
        names.push(undefined);
      }
      ranks[position] = rank;
      names[position] = name;
      return before > 0 ? { position: before, as: "better" } : undefined;
    },
    saved: () => ({
      niks: niks.saved(),
      ranks: [...ranks],
      names: names.map((name) => name ?? null),
    }),
  };
}

/** Whether two names may be one person's; a name that is not given may be anybody's. */
function isOnePerson(one = "", other = ""): boolean {
  return mayBeOneName(nameKeyOf(one), nameKeyOf(other));
}
