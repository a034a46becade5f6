import type { CategoryId } from "../../core/category.js";
import { itemText, type Named } from "../../core/item.js";
import type { Text, Words } from "../../core/text.js";
import type { TablesTexts } from "../../core/texts/tables.js";
import type { Evidence } from "../../core/provision.js";
import type { FundingSource, Programme, RiskGroup, Segment } from "../../core/vocabulary.js";
import type { BilledProgramme } from "../../contributions/contribution.js";
import type { SchoolLevel } from "../../law/provisions/scholarship.js";
import type { Speech } from "../speech.js";
import {
  categoryText,
  fundingName,
  levelName,
  programmeName,
  riskGroupName,
  segmentName,
} from "../words.js";

/** Ids with their words: a cell that becomes two columns. */
export interface Ids {
  readonly ids: readonly string[];
  readonly words: readonly (Words | string)[];
}

/** One id with its words. */
export function idCell(id: string, words: Words | string): Ids {
  return { ids: [id], words: [words] };
}

/** Several cells as one. */
export function idCells(cells: readonly Ids[]): Ids {
  return {
    ids: cells.flatMap(({ ids }) => ids),
    words: cells.flatMap(({ words }) => words),
  };
}

/** A part that may be absent. */
export function ifGiven<Part, Cell>(
  part: Part | undefined,
  cell: (part: Part) => Cell,
): Cell | null {
  return part === undefined ? null : cell(part);
}

type IdOf<Set extends string, Key = keyof TablesTexts> = Key extends `id.${Set}.${infer Id}`
  ? Id
  : never;

/** An id whose words are under `id.<set>.<id>`; the compiler proves that it has words. */
export function known<Set extends string>(set: Set): (id: IdOf<Set>) => Ids {
  return (id) => idCell(id, { key: `id.${set}.${id}` });
}

/** A programme. */
export function programmeCell(id: BilledProgramme): Ids {
  return idCell(id, programmeName(id));
}

/** Programmes as one cell. */
export function programmesCell(programmes: readonly Programme[]): Ids {
  return idCells(programmes.map(programmeCell));
}

/** A segment. */
export function segmentCell(id: Segment): Ids {
  return idCell(id, segmentName(id));
}

/** A source of money. */
export function fundingCell(id: FundingSource): Ids {
  return idCell(id, fundingName(id));
}

/** A risk group. */
export function riskGroupCell(id: RiskGroup): Ids {
  return idCell(id, riskGroupName(id));
}

/** A level of schooling. */
export function levelCell(id: SchoolLevel): Ids {
  return idCell(id, levelName(id));
}

/** Subject of a line or note. */
export function itemCell(named: Named): Ids {
  return idCell(named.item, itemText(named));
}

/** A worker category; of the caller's own there are no other words. */
export function categoryCell(id: string, { locale }: Speech): Ids {
  const text = categoryText(id as CategoryId);
  return idCell(id, Object.hasOwn(locale.texts, text.key) ? text : id);
}

/** A regulation by its id. */
export function regulationCell(id: string): Ids {
  return idCell(id, { key: `regulation.${id}` });
}

/** How well a provision is known. */
export function evidenceCell(id: Evidence): Ids {
  return idCell(id, evidenceNames[id]);
}

const evidenceNames: Readonly<Record<Evidence, Text>> = {
  text: { key: "id.evidence.text" },
  official: { key: "evidence.official" },
  secondary: { key: "evidence.secondary" },
};
