import type { Bilingual } from "../core/bilingual.js";
import { expectations, expected } from "../core/expectations.js";

type ContributionExpectation =
  | "segment"
  | "hourly"
  | "income"
  | "oneBase"
  | "bandQuestion"
  | "withContract"
  | "withWages"
  | "vatPercent"
  | "jhtMonths";

/** What the inputs of contributions must be, beside what all inputs must be. */
export const contributionExpected: Readonly<Record<ContributionExpectation, Bilingual>> =
  expectations({
    segment: {
      id: "segmen: wage-earner, non-wage-earner, construction, atau migrant-worker",
      en: "a segment: wage-earner, non-wage-earner, construction or migrant-worker",
    },
    hourly: {
      id: "upah sebulan: tidak ada aturan iuran yang mengubah upah per jam menjadi upah sebulan; berikan upah sebulan",
      en: "a monthly wage: no contribution rule turns hourly pay into a monthly wage; give the wage of the month",
    },
    income: {
      id: `penghasilan sebulan atau { band: nomor kelompok }; ${expected.rupiah.id}`,
      en: `a monthly income or { band: number of the band }; ${expected.rupiah.en}`,
    },
    oneBase: {
      id: "tepat satu dari contractValue, contractValueWithVat, dan wages",
      en: "exactly one of contractValue, contractValueWithVat and wages",
    },
    bandQuestion: {
      id: "tepat satu dari income dan contribution",
      en: "exactly one of income and contribution",
    },
    withContract: {
      id: "hanya bersama nilai kontrak",
      en: "only together with a contract value",
    },
    withWages: {
      id: "hanya bersama wages",
      en: "only together with wages",
    },
    vatPercent: {
      id: "tarif PPN dalam persen, 0 sampai 100 dengan paling banyak dua desimal, bersama contractValueWithVat",
      en: "VAT in percent, 0 to 100 with at most two decimals, together with contractValueWithVat",
    },
    jhtMonths: {
      id: "bilangan bulat, sekurang-kurangnya 1, bersama jht",
      en: "a whole number, at least 1, together with jht",
    },
  });
