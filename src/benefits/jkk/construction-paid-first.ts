import { warn, type Workings } from "../../core/workings.js";
import { paidFirst } from "../../law/provisions/temporary-inability.js";
import type { JkkCase } from "./jkk-case.js";

const constructionPaidFirst = {
  code: "construction-paid-first",
  provision: paidFirst.id,
  message: {
    id: "Jasa konstruksi: siapa yang membayar lebih dahulu dan menerima penggantian tidak ditemukan dalam teks; diperlakukan seperti penerima upah",
    en: "Construction: who pays first and is reimbursed was not found in the texts; it is treated as wage earners are",
  },
};

/** Says that the rule on who pays first was not found for construction. */
export function warnOfConstruction(workings: Workings, { facts }: JkkCase): void {
  if (facts.segment === "construction") warn(workings, constructionPaidFirst);
}
