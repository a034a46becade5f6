import { lookUp } from "../../core/look-up.js";
import type { Bilingual } from "../../core/bilingual.js";
import type { Workings } from "../../core/workings.js";
import { returnToWork, medicalCare } from "../../law/provisions/work-accident-care.js";
import { inabilityInReturnToWork } from "../../law/provisions/temporary-inability.js";
import { prosthesis } from "../../law/provisions/work-accident-expenses.js";
import type { BenefitNote } from "../benefit.js";
import { itemLabels } from "../items.js";
import type { JkkCase } from "./jkk-case.js";

/** What is given in kind: care by need without a money limit, and the way back to work. */
export function careInKind(workings: Workings, { facts, lawDate }: JkkCase): BenefitNote[] {
  const care = lookUp(workings, medicalCare, lawDate);
  const notes: BenefitNote[] = [
    {
      item: "medical-care",
      label: itemLabels["medical-care"],
      reason: {
        id: `Sesuai kebutuhan medis tanpa batas biaya, sampai dinyatakan sembuh, cacat, atau meninggal dunia dengan surat keterangan dokter: ${listed(care.value).id}`,
        en: `By medical need without a money limit, until a doctor's letter says recovered, disabled or dead: ${listed(care.value).en}`,
      },
      provisions: [care.ref],
    },
  ];
  if (facts.expenses?.prosthesisPrice !== undefined) {
    notes.push({
      item: "medical-rehabilitation",
      label: itemLabels["medical-rehabilitation"],
      reason: {
        id: "Biaya rehabilitasi medik bersama orthose atau prothese",
        en: "The cost of medical rehabilitation with the orthosis or prosthesis",
      },
      provisions: [lookUp(workings, prosthesis, lawDate).ref],
    });
  }
  if (facts.disabilities?.length) {
    const rule = lookUp(workings, returnToWork, facts.date);
    const wage = lookUp(workings, inabilityInReturnToWork, facts.date);
    notes.push({
      item: "return-to-work",
      label: itemLabels["return-to-work"],
      reason: {
        id: `Pendampingan, rehabilitasi, dan pelatihan kerja, bila ${listed(rule.value).id}; STMB tetap dibayarkan sampai pelatihan kerja selesai`,
        en: `Guidance, rehabilitation and job training, if ${listed(rule.value).en}; STMB goes on until the job training ends`,
      },
      provisions: [rule.ref, wage.ref],
    });
  }
  return notes;
}

function listed(items: readonly Bilingual[]): Bilingual {
  return {
    id: items.map(({ id }) => id).join("; "),
    en: items.map(({ en }) => en).join("; "),
  };
}
