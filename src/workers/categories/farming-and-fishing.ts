import type { WorkerCategory } from "../worker-category.js";
import { employeesAreWageEarners, nonWageEarners } from "./shared.js";

/** People who live off land, herds and water. */
export const farmingAndFishingCategories: readonly WorkerCategory[] = [
  nonWageEarners({
    id: "petani",
    label: { id: "Petani", en: "Farmers" },
    aliases: ["tani", "petani penggarap", "petani padi", "petani/pekebun", "farmer"],
    usualFunding: ["apbd", "apbdes", "csr"],
    notes: [employeesAreWageEarners],
  }),
  nonWageEarners({
    id: "buruh-tani",
    label: { id: "Buruh tani", en: "Farm labourers" },
    aliases: ["pekerja tani", "farm labourer", "farm worker"],
    usualFunding: ["apbd", "apbdes", "csr"],
  }),
  nonWageEarners({
    id: "pekebun",
    label: { id: "Pekebun", en: "Planters" },
    aliases: [
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
    label: { id: "Pekebun dan pekerja sawit mandiri", en: "Palm-oil smallholders and workers" },
    aliases: ["petani sawit", "pekerja sawit", "palm oil smallholder"],
    usualFunding: ["dbh-sawit", "apbd"],
    notes: [
      employeesAreWageEarners,
      {
        id: "DBH Sawit (PMK 91/2023 Pasal 16 ayat (5) huruf e) hanya untuk pekerja perkebunan yang belum terdaftar.",
        en: "DBH Sawit (PMK 91/2023 Pasal 16 (5) e) is only for plantation workers who are not yet registered.",
      },
    ],
  }),
  nonWageEarners({
    id: "petani-tembakau",
    label: { id: "Petani dan buruh tani tembakau", en: "Tobacco farmers and labourers" },
    aliases: ["buruh tani tembakau", "tobacco farmer"],
    usualFunding: ["dbh-cht"],
  }),
  nonWageEarners({
    id: "nelayan",
    label: { id: "Nelayan", en: "Fishers" },
    aliases: ["nelayan kecil", "nelayan tradisional", "nelayan/perikanan", "fisher", "fisherman"],
    usualFunding: ["apbd", "apbdes"],
    notes: [
      {
        id: "Awak kapal dan nelayan buruh adalah penerima upah pemilik kapal.",
        en: "Crew and fishing labourers are wage earners of the boat's owner.",
      },
    ],
  }),
  nonWageEarners({
    id: "pembudi-daya-ikan",
    label: { id: "Pembudi daya ikan dan petambak", en: "Fish farmers" },
    aliases: ["petambak", "pembudidaya ikan", "petani tambak", "nelayan/perikanan", "fish farmer"],
    usualFunding: ["apbd"],
  }),
  nonWageEarners({
    id: "peternak",
    label: { id: "Peternak", en: "Stock breeders" },
    aliases: ["peternak rakyat", "stock breeder", "livestock farmer"],
    usualFunding: ["apbd", "apbdes"],
    notes: [employeesAreWageEarners],
  }),
  {
    id: "awak-kapal",
    label: { id: "Awak kapal dan nelayan buruh", en: "Boat crew and fishing labourers" },
    aliases: ["ABK", "anak buah kapal", "nelayan buruh", "boat crew"],
    segment: "wage-earner",
    programmes: ["jkk", "jkm"],
    usualFunding: ["employer"],
    basis: { id: "upah sebulan", en: "monthly wage" },
    provisions: ["membership.wage-earner.kinds", "membership.required-programmes.wage-earner"],
    notes: [
      {
        id: "Program wajib bergantung pada skala usaha pemilik; nelayan yang berusaha sendiri adalah BPU.",
        en: "Compulsory programmes depend on the size of the owner's firm; fishers on own account are BPU.",
      },
    ],
  },
];
