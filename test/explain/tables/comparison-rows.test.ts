import { expect, test } from "vitest";
import { amendLaw, compareResults, computeJkmBenefit, indonesianLaw } from "../../../src/index.js";
import { tablesOf } from "./tables-of.js";

test("an amended law is a cause of a difference", () => {
  const law = amendLaw(indonesianLaw, {
    name: "JKM of 50 million",
    changes: [
      {
        provision: "jkm.benefit.lump-sum",
        from: "2026-01-01",
        value: 28_000_000,
        cites: [{ regulation: "pp-44-2015", article: "Pasal 34 ayat (1) huruf a" }],
      },
    ],
  });
  const died = { date: "2026-06-01", segment: "wage-earner" } as const;
  const compared = compareResults(computeJkmBenefit(died), computeJkmBenefit(died, { law }));
  expect(tablesOf(compared).causes).toEqual([
    {
      item: "death",
      itemName: "Death benefit",
      cause: "law",
      causeName: "amended law",
      text: null,
      inA: "without a change",
      inB: "JKM of 50 million",
    },
    {
      item: "death",
      itemName: "Death benefit",
      cause: "provision",
      causeName: "provision",
      text: "JKM death benefit",
      inA: "PP 44/2015 Pasal 34 ayat (1) huruf a (PP 82/2019); in force since 2 December 2019",
      inB: "PP 44/2015 Pasal 34 ayat (1) huruf a; in force since 1 January 2026",
    },
  ]);
});
