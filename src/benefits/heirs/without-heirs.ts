import type { Bilingual } from "../../core/bilingual.js";
import { lookUp } from "../../core/look-up.js";
import type { Provision } from "../../core/provision.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { Workings } from "../../core/workings.js";
import { jkmWithoutHeirs } from "../../law/provisions/death-benefits.js";
import { jhtWithoutHeirs, jkkWithoutHeirs, type WithoutHeirs } from "../../law/provisions/heirs.js";
import type { HeirsProgramme, WithoutHeirsRule } from "./heirs.js";

const rules: Readonly<Record<Exclude<HeirsProgramme, "jp">, Provision<readonly WithoutHeirs[]>>> = {
  jkk: jkkWithoutHeirs,
  jkm: jkmWithoutHeirs,
  jht: jhtWithoutHeirs,
};

/** Where the money goes when nobody inherits; of JP no rule was read. */
export function rulesWithoutHeirs(
  workings: Workings,
  programme: HeirsProgramme,
  date: CalendarDate,
): WithoutHeirsRule[] {
  if (programme === "jp") return [];
  const { value, ref } = lookUp(workings, rules[programme], date);
  return value.map((id) => ({ id, text: texts[id], provisions: [ref] }));
}

const texts: Readonly<Record<WithoutHeirs, Bilingual>> = {
  "funeral-to-whoever-arranges-it": {
    id: "Biaya pemakaman dibayarkan kepada pihak yang mengurus pemakaman",
    en: "The funeral money goes to whoever arranges the funeral",
  },
  "death-benefit-to-the-social-security-fund": {
    id: "Santunan kematian menjadi bagian Dana Jaminan Sosial",
    en: "The death benefit goes to the Social Security Fund",
  },
  "rest-to-the-social-security-fund": {
    id: "Santunan sekaligus dan santunan berkala menjadi bagian Dana Jaminan Sosial",
    en: "The lump sum and the periodic benefit go to the Social Security Fund",
  },
  "balance-to-the-public-trustee": {
    id: "Saldo JHT diserahkan kepada Balai Harta Peninggalan",
    en: "The JHT balance goes to the public trustee (Balai Harta Peninggalan)",
  },
};
