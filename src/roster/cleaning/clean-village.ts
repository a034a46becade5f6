import { currentCode } from "../../law/region-codes.js";
import type { Cell, EmptyCell } from "./cell-text.js";
import { type Cells, type Fields, filled, type RowContext, textIn } from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";
import { villageCode, villageName, type VillageReading } from "./village-index.js";

/** The village by its code or its name; whether its region has another code today. */
export function fillVillage(
  row: Fields,
  cells: Cells,
  context: RowContext,
  scribe: RowScribe,
): boolean {
  const { villages } = context;
  const codeCell = filled(cells.villageCode);
  const nameCell = filled(cells.village);
  const cell = nameCell ?? codeCell;
  const home = textIn(cells.residence);
  if (home !== undefined) fillResidence(row, home, cells.residence, scribe);
  if (!cell) return false;
  const name = nameCell && String(nameCell.value);
  const district = textIn(cells.district);
  const code = codeCell && String(codeCell.value);
  const isCode = name !== undefined && villageCode(name) !== undefined;
  if (isCode || code !== undefined) {
    const given = isCode ? name : (code ?? "");
    const from = isCode ? nameCell : codeCell;
    const reading = villages ? villages.byCode(given) : withoutList(given);
    const named =
      !isCode && name !== undefined && villages ? villages.byName(name, district) : undefined;
    if ("village" in reading && named && "village" in named && named.village !== reading.village) {
      return settleVillage(
        row,
        { code: "village-against-code", options: [reading.village, named.village] },
        "village",
        nameCell,
        district,
        scribe,
      );
    }
    return settleVillage(row, reading, isCode ? "village" : "villageCode", from, undefined, scribe);
  }
  if (name === undefined) return false;
  const reading: VillageReading = villages
    ? context.byName(name, district)
    : { village: villageName(name), rule: "village-spelling" };
  return settleVillage(row, reading, "village", nameCell, district, scribe);
}

function withoutList(given: string): VillageReading {
  const code = villageCode(given);
  if (code === undefined) return { code: "village-code-unknown" };
  const today = currentCode(code);
  if (today !== code) return { village: today, rule: "region-recoded" };
  return { village: code, ...(code !== given && { rule: "code-form" as const }) };
}

function settleVillage(
  row: Fields,
  reading: VillageReading,
  field: "village" | "villageCode",
  cell: Cell | undefined,
  district: string | undefined,
  scribe: RowScribe,
): boolean {
  const given = cell?.given ?? null;
  if ("village" in reading) {
    row.village = reading.village;
    if (reading.village !== given)
      scribe.change(field, given, reading.village, reading.rule ?? "village-name");
    return reading.rule === "region-recoded";
  }
  const answer = scribe.ask({
    field,
    given: cell ? String(cell.value) : null,
    code: reading.code,
    ...(reading.options && { options: reading.options }),
    ...(district !== undefined && { about: district }),
  });
  if (typeof answer === "string" && answer !== "") row.village = answer;
  return false;
}

const regionCode = /^\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{4})?)?)?$/; // not law: the pattern of a region code

function fillResidence(
  row: Fields,
  home: string,
  cell: Cell | EmptyCell | undefined,
  scribe: RowScribe,
): void {
  const code = home.replace(/\s+/g, "");
  if (!regionCode.test(code)) {
    const answer = scribe.ask({ field: "residence", given: home, code: "cell-unreadable" });
    if (typeof answer === "string" && regionCode.test(answer)) row.residence = answer;
    return;
  }
  row.residence = code;
  if (cell?.given !== code) scribe.change("residence", cell?.given ?? null, code, "code-form");
}
