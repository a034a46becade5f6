import { unknownArticle } from "../../core/citation.js";
import type { Provision } from "../provision.js";

/** How a NIK is built: region at first registration, birth date, serial number. */
export interface NikStructure {
  readonly digits: number;
  /** Digits of each part of the region: province, regency, district. */
  readonly regionPart: number;
  /** Digits of each part of the birth date: day, month, year. */
  readonly datePart: number;
  /** Added to the day of birth of a woman. */
  readonly womenAdd: number;
  /** Lowest serial number. */
  readonly firstSerial: number;
}

/** The parts of a NIK. */
export const nikStructure: Provision<NikStructure, "identity.nik.structure"> = {
  id: "identity.nik.structure",
  unit: "table",
  versions: [
    {
      from: "2015-07-01",
      value: { digits: 16, regionPart: 2, datePart: 2, womenAdd: 40, firstSerial: 1 },
      cites: [
        { regulation: "pp-37-2007", article: "Pasal 37" },
        { regulation: "pp-40-2019", article: unknownArticle },
      ],
      evidence: "official",
      dating: "in-force-before",
      note: "identity.nik.structure@2015-07-01",
    },
  ],
};

/** A NIK stays the same when a person moves or corrects birth data. */
export const nikPermanence: Provision<readonly string[], "identity.nik.permanence"> = {
  id: "identity.nik.permanence",
  unit: "list",
  versions: [
    {
      from: "2015-07-01",
      value: ["moving", "correction-of-birth-data"],
      cites: [
        { regulation: "uu-23-2006", article: "Pasal 13" },
        { regulation: "pp-40-2019", article: "Pasal 30 ayat (2)" },
      ],
      evidence: "official",
      dating: "in-force-before",
      note: "identity.nik.permanence@2015-07-01",
    },
  ],
};

/** All provisions of this file, by name. */
export const identityProvisions = [nikPermanence, nikStructure] as const;
