import type { Provision } from "../provision.js";

/** The yield below which the return may not fall, and how the two are compared. */
export interface ReturnFloor {
  readonly yield: "state-bank-deposit-12-months";
  readonly measured: "yearly" | "over-the-membership";
}

/** How the return is set: the fund's yearly result, credited by the month. */
export const jhtReturn: Provision<readonly string[], "jht.return"> = {
  id: "jht.return",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      value: ["annual-result-of-the-fund", "credited-by-monthly-statement"],
      cites: [{ regulation: "pp-46-2015", article: "Pasal 27 ayat (1) dan (2)" }],
      evidence: "text",
    },
  ],
};

/** Floor of the return. */
export const jhtReturnFloor: Provision<ReturnFloor, "jht.return.floor"> = {
  id: "jht.return.floor",
  unit: "list",
  programme: "jht",
  versions: [
    {
      from: "2015-07-01",
      to: "2023-01-11",
      value: { yield: "state-bank-deposit-12-months", measured: "yearly" },
      cites: [{ regulation: "pp-46-2015", article: "Pasal 27 ayat (3)" }],
      evidence: "text",
    },
    {
      from: "2023-01-12",
      value: { yield: "state-bank-deposit-12-months", measured: "over-the-membership" },
      cites: [
        {
          regulation: "uu-40-2004",
          article: "Pasal 37 ayat (4) dan (5)",
          amendedBy: "uu-4-2023",
        },
      ],
      evidence: "text",
    },
  ],
};

/** All provisions of this file, by name. */
export const jhtReturnsProvisions = [jhtReturn, jhtReturnFloor] as const;
