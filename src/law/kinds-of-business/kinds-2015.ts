import { riskGroups, type RiskGroup } from "../../core/vocabulary.js";
import { type BusinessKind, numbered } from "./business-kind.js";
import { onlyIn2015, onlyIn2019 } from "./differences.js";
import { kinds2019 } from "./kinds-2019.js";

/** Lampiran I as PP 44/2015 first had it, by group and number. */
export const kinds2015: readonly BusinessKind[] = riskGroups.flatMap(kindsOfGroup);

function kindsOfGroup(riskGroup: RiskGroup): BusinessKind[] {
  const added = onlyIn2019.filter((kind) => kind.riskGroup === riskGroup);
  const names = kinds2019
    .filter((kind) => kind.riskGroup === riskGroup)
    .filter(({ number }) => !added.some((kind) => kind.number === number))
    .map(({ name }) => name);
  for (const { number, name } of onlyIn2015.filter((kind) => kind.riskGroup === riskGroup)) {
    names.splice(number - 1, 0, { id: name, en: glossOf(name) });
  }
  return numbered(riskGroup, names);
}

/** The gloss of the entry of the same name that was kept. */
function glossOf(name: string): string {
  return kinds2019.find((kind) => kind.name.id === name)?.name.en ?? name;
}
