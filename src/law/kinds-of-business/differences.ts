import type { RiskGroup } from "../../core/vocabulary.js";

/** An entry that one version of Lampiran I has and the other has not. */
export interface OnlyInOneVersion {
  readonly riskGroup: RiskGroup;
  /** Its number in the version that has it. */
  readonly number: number;
  /** Its Indonesian name. */
  readonly name: string;
}

/** Kinds of business of the annex of 2015 that PP 82/2019 struck out. */
export const onlyIn2015: readonly OnlyInOneVersion[] = [
  { riskGroup: "low", number: 13, name: "Reparasi arloji dan lonceng" },
  { riskGroup: "low", number: 20, name: "Bioskop" },
  { riskGroup: "medium", number: 75, name: "Pabrik pengecoran besi dan pembuatan baja" },
  { riskGroup: "medium", number: 88, name: "Pabrik es" },
  { riskGroup: "medium", number: 94, name: "Pabrik gula" },
  { riskGroup: "high", number: 16, name: "Pabrik semen" },
];

/** Kinds of business that PP 82/2019 added. */
export const onlyIn2019: readonly OnlyInOneVersion[] = [
  { riskGroup: "medium", number: 96, name: "Atlit/olahragawan/pelaku olahraga" },
];
