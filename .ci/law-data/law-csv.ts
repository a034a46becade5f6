import { stringify } from "csv-stringify/sync";
import { indonesian } from "../../src/index.js";
import type { LawData } from "./law-data-schema.js";

const columns = [
  "id",
  "programme",
  "unit",
  "from",
  "to",
  "value",
  "evidence",
  "dating",
  "nextDue",
  "cites",
  "title_id",
  "title_en",
  "note_id",
  "note_en",
] as const;

/** One row for each version of a provision; a value that is a table or a list is JSON. */
export function lawCsv({ provisions }: LawData): string {
  const rows = provisions.flatMap(({ id, programme, unit, title, versions }) =>
    versions.map(({ value, cites, note, ...version }) => ({
      id,
      programme,
      unit,
      ...version,
      value: typeof value === "object" ? JSON.stringify(value) : String(value),
      cites: cites.map((cite) => indonesian.format.citation(cite)).join("; "),
      title_id: title.id,
      title_en: title.en,
      note_id: note?.id,
      note_en: note?.en,
    })),
  );
  return stringify(rows, { header: true, columns: [...columns] });
}
