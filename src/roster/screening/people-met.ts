import { nikIndex } from "./nik-index.js";
import { mayBeSameName, nameSketch } from "./name-sketch.js";

/** The outcome of a row, judged alone: the later in this list, the better for the person. */
export type Standing = "rejected" | "to-clarify" | "eligible";

/** The row that stood before with the same NIK. */
export interface MetBefore {
  readonly position: number;
  /** The relation of this row to it: of the same person, of another, or better for the person. */
  readonly as: "same" | "another" | "better";
}

/** Remembers of each NIK the row that serves the person best, by position. */
export interface PeopleMet {
  /** The row before, if any; a new one and a better one now stand for the person. */
  readonly meet: (
    digits: string,
    row: { position: number; standing: Standing; name: string | undefined },
  ) => MetBefore | undefined;
}

const standings: readonly Standing[] = ["rejected", "to-clarify", "eligible"];
const firstLength = 1_024; // not law: the size of a table to begin with

/** Nobody met yet. A row costs five bytes beside its NIK. */
export function peopleMet(): PeopleMet {
  const niks = nikIndex();
  let ranks = new Uint8Array(firstLength);
  let names = new Uint32Array(firstLength);
  return {
    meet: (digits, { position, standing, name }) => {
      const rank = standings.indexOf(standing);
      const sketch = name === undefined ? 0 : nameSketch(name);
      const before = niks.meet(digits, position);
      if (before > 0) {
        if (!mayBeSameName(sketch, names[before] ?? 0)) return { position: before, as: "another" };
        if (rank <= (ranks[before] ?? 0)) return { position: before, as: "same" };
        niks.move(digits, position);
      }
      if (position >= ranks.length) {
        const length = Math.max(ranks.length * 2, position + 1); // not law: how tables grow
        ranks = longer(ranks, new Uint8Array(length));
        names = longer(names, new Uint32Array(length));
      }
      ranks[position] = rank;
      names[position] = sketch;
      return before > 0 ? { position: before, as: "better" } : undefined;
    },
  };
}

function longer<Numbers extends Uint8Array | Uint32Array>(old: Numbers, next: Numbers): Numbers {
  next.set(old);
  return next;
}
