import { currentCode, provinceCodes } from "../../law/region-codes.js";
import { type Cell, isDoubted, wordKey } from "./cell-text.js";
import { type Cells, type Fields, filled, type RowContext, textIn } from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";
import { codeAndName, villageCode, villageName, type VillageReading } from "./village-index.js";

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
  const home = filled(cells.residence);
  if (home) fillResidence(row, home, scribe);
  const text = nameCell && String(nameCell.value);
  const both = text && codeAndName(text);
  const name = both ? both.name : text;
  const district = textIn(cells.district);
  const code = both ? both.code : codeCell && String(codeCell.value);
  const isCode = name !== undefined && villageCode(name) !== undefined;
  if (isCode || code !== undefined) {
    const given = isCode ? name : (code ?? "");
    const isOfName = isCode || Boolean(both);
    const from = isOfName ? nameCell : codeCell;
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
    return settleVillage(
      row,
      reading,
      isOfName ? "village" : "villageCode",
      from,
      undefined,
      scribe,
    );
  }
  if (name === undefined) return false;
  const found = context.byName ? context.byName(name, district) : namedOnly(name);
  const reading: VillageReading =
    isDoubted(name) && "village" in found
      ? { code: "village-spelling", options: [found.village] }
      : found;
  return settleVillage(row, reading, "village", nameCell, district, scribe);
}

const asAbove = /^(?:s ?d ?a|idem|id|ditto|sama|sama (?:dengan|dgn|seperti) (?:di )?atas|)$/;
const two = /\p{L}[ .]*[/&]\s*\p{L}/u;

/** A name without a list of villages; "s.d.a." and two names are none. */
function namedOnly(name: string): VillageReading {
  if (asAbove.test(wordKey(name)) || two.test(name)) return { code: "village-unknown" };
  if (!/\p{L}/u.test(name)) return { code: "village-code-unknown" };
  return { village: villageName(name), rule: "village-spelling" };
}

function withoutList(given: string): VillageReading {
  const code = villageCode(given);
  if (code === undefined) return { code: "village-code-unknown" };
  const today = currentCode(code);
  if (today !== code) return { village: today, rule: "region-recoded" };
  return { village: code, rule: "code-form" };
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
    if (reading.village !== given) scribe.change(field, given, reading.village, reading.rule);
    return reading.rule === "region-recoded";
  }
  const answer = scribe.ask({
    field,
    given: cell ? String(cell.value) : null,
    code: reading.code,
    ...(reading.options && { options: reading.options }),
    ...(district !== undefined && { about: district }),
  });
  if (typeof answer === "string") row.village = answer;
  return false;
}

const provinceDigits = 2; // not law: the digits of the code of a province
const regionCode = /^\d{2}(\.?\d{2}(\.?\d{2}(\.?\d{4})?)?)?$/; // not law: the pattern of a region code

function fillResidence(row: Fields, { value, given }: Cell, scribe: RowScribe): void {
  const home = String(value);
  const code = home.replace(/\s/g, "");
  if (!regionCode.test(code) || !provinceCodes.has(code.slice(0, provinceDigits))) {
    const answer = scribe.ask({ field: "residence", given: home, code: "cell-unreadable" });
    if (typeof answer === "string" && regionCode.test(answer)) row.residence = answer;
    return;
  }
  row.residence = code;
  if (given !== code) scribe.change("residence", given, code, "code-form");
}
