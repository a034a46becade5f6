import type { Bilingual } from "../../core/bilingual.js";
import type { FundingSource, Programme } from "../../core/vocabulary.js";
import type { WorkerCategory } from "../worker-category.js";

/** What a category of non-wage earners adds to the usual. */
interface NonWageEarnerFacts {
  readonly id: string;
  readonly label: Bilingual;
  readonly aliases: readonly string[];
  readonly usualFunding: readonly FundingSource[];
  readonly programmes?: readonly Programme[];
  readonly provisions?: readonly string[];
  readonly notes?: readonly Bilingual[];
  readonly reading?: string;
}

/** Basis of non-wage earners. */
export const bandBasis: Bilingual = {
  id: "kelompok penghasilan yang dipilih",
  en: "the income band that is chosen",
};

/** A category of non-wage earners: JKK and JKM, by income band, no risk group. */
export function nonWageEarners(facts: NonWageEarnerFacts): WorkerCategory {
  const { provisions = [], notes = [], programmes = ["jkk", "jkm"], ...rest } = facts;
  return {
    ...rest,
    segment: "non-wage-earner",
    programmes,
    basis: bandBasis,
    provisions: ["membership.non-wage-earner.kinds", ...provisions],
    notes,
  };
}

/** Basis of village officials. */
export const fixedIncomeBasis: Bilingual = {
  id: "penghasilan tetap (siltap) sebagaimana dibayar; sebagian daerah memakai upah minimum",
  en: "fixed income (siltap) as paid; some regions use the minimum wage",
};

/** A doubt that many categories share. */
export const basisDispute: Bilingual = {
  id: "Dasar upah diperdebatkan: penghasilan tetap yang dibayar, atau sekurang-kurangnya upah minimum menurut aturan BPJS; PP 44/2015 tidak mengenal batas bawah.",
  en: "The wage basis is disputed: the fixed income as paid, or at least the minimum wage by BPJS rules; PP 44/2015 has no floor.",
};

/** A line that many trades share: own-account people here, employees elsewhere. */
export const employeesAreWageEarners: Bilingual = {
  id: "Yang bekerja pada pemilik atau perusahaan adalah penerima upah dan ditanggung pemberi kerjanya.",
  en: "Those who work for an owner or company are wage earners, paid for by the employer.",
};
