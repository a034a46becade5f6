import type { Explainable } from "../explainable.js";
import { known } from "./ids.js";
import type { Cells, Sheet } from "./sheet.js";

/** The first table of every result: one row with what it is and its headline figures. */
export function summary({ kind }: Pick<Explainable, "kind">, cells: Cells): Sheet {
  return { name: "summary", rows: [{ kind: known("kind")(kind), ...cells }] };
}
