import type { Bilingual } from "../../core/bilingual.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkkWithoutHeirs } from "../../law/provisions/heirs.js";
import type { BenefitLine } from "../benefit.js";
import { notDue } from "../benefit-total.js";
import { noHeirsReason } from "../heirs/heirs-of-death.js";
import type { Entitlement } from "./jkk-case.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/**
 * A death that leaves no heirs: the funeral money goes to whoever arranges the
 * funeral, the death benefit to the Social Security Fund (Pasal 37 ayat (5)).
 * The periodic benefit is not named and kept with the death benefit.
 */
export function withoutHeirs(
  workings: Workings,
  { date }: JkkBenefitInput,
  full: Entitlement,
): Entitlement {
  const { ref } = lookUp(workings, jkkWithoutHeirs, date);
  warn(workings, { code: "periodic-without-heirs", provision: ref.id, message: notNamed });
  return {
    ...full,
    due: full.due.filter(({ item }) => !reasons[item]).map((line) => toArranger(line, ref)),
    notDue: [
      ...full.due.flatMap((line) => {
        const reason = reasons[line.item];
        return reason ? [notDue(line, reason, [ref])] : [];
      }),
      ...full.notDue,
    ],
  };
}

function toArranger(line: BenefitLine, rule: ProvisionRef): BenefitLine {
  if (line.item !== "funeral") return line;
  return { ...line, paidTo: "funeral-arranger", provisions: [...line.provisions, rule] };
}

const reasons: Readonly<Record<string, Bilingual>> = {
  death: noHeirsReason,
  periodic: {
    id: "Tidak ada ahli waris: santunan berkala tidak disebut dan diperlakukan seperti santunan kematian",
    en: "No heirs: the periodic benefit is not named and is treated as the death benefit",
  },
};

const notNamed: Bilingual = {
  id: "Tanpa ahli waris: Pasal 37 ayat (5) hanya menyebut santunan kematian dan biaya pemakaman; santunan berkala diperlakukan seperti santunan kematian, dan penerima penggantian biaya dan STMB tidak disebut",
  en: "Without heirs: Pasal 37 (5) names the death benefit and the funeral money only; the periodic benefit is treated as the death benefit, and who receives refunds and STMB is not said",
};
