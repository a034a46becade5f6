import type { WorkerCategory } from "../worker-category.js";
import { employeesAreWageEarners, nonWageEarners } from "./shared.js";

/** People who live off land, herds and water. */
export const farmingAndFishingCategories: readonly WorkerCategory[] = [
  nonWageEarners({
    id: "petani",
    aliases: [
      "Petani",
      "Farmers",
      "tani",
      "petani penggarap",
      "petani padi",
      "petani/pekebun",
      "farmer",
    ],
    usualFunding: ["apbd", "apbdes", "csr"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "buruh-tani",
    aliases: ["Buruh tani", "Farm labourers", "pekerja tani", "farm labourer", "farm worker"],
    usualFunding: ["apbd", "apbdes", "csr"],
  }),
  nonWageEarners({
    id: "pekebun",
    aliases: [
      "Pekebun",
      "Planters",
      "petani kebun",
      "petani karet",
      "petani kelapa",
      "petani/pekebun",
      "planter",
      "smallholder planter",
    ],
    usualFunding: ["apbd", "apbdes", "csr"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "pekebun-sawit",
    aliases: [
      "Pekebun dan pekerja sawit mandiri",
      "Palm-oil smallholders and workers",
      "petani sawit",
      "pekerja sawit",
      "palm oil smallholder",
    ],
    usualFunding: ["dbh-sawit", "apbd"],
    notes: [employeesAreWageEarners, { key: "category.pekebun-sawit.notes" }],
  }),
  nonWageEarners({
    id: "petani-tembakau",
    aliases: [
      "Petani dan buruh tani tembakau",
      "Tobacco farmers and labourers",
      "buruh tani tembakau",
      "tobacco farmer",
    ],
    usualFunding: ["dbh-cht"],
  }),
  nonWageEarners({
    id: "nelayan",
    aliases: [
      "Nelayan",
      "Fishers",
      "nelayan kecil",
      "nelayan tradisional",
      "nelayan/perikanan",
      "fisher",
      "fisherman",
    ],
    usualFunding: ["apbd", "apbdes"],
    notes: [{ key: "category.nelayan.notes" }],
  }),
  nonWageEarners({
    id: "pembudi-daya-ikan",
    aliases: [
      "Pembudi daya ikan dan petambak",
      "Fish farmers",
      "petambak",
      "pembudidaya ikan",
      "petani tambak",
      "nelayan/perikanan",
      "fish farmer",
    ],
    usualFunding: ["apbd"],
  }),
  nonWageEarners({
    id: "peternak",
    aliases: ["Peternak", "Stock breeders", "peternak rakyat", "stock breeder", "livestock farmer"],
    usualFunding: ["apbd", "apbdes"],
    notes: [employeesAreWageEarners],
  }),
  {
    id: "awak-kapal",
    aliases: [
      "Awak kapal dan nelayan buruh",
      "Boat crew and fishing labourers",
      "ABK",
      "anak buah kapal",
      "nelayan buruh",
      "boat crew",
    ],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: { key: "shared.monthly-wage" },
    provisions: ["membership.wage-earner.kinds", "membership.required-programmes.wage-earner"],
    notes: [{ key: "category.awak-kapal.notes" }],
  },
];
