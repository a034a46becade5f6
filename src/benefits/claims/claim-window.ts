import { addMonths, monthsOfYear } from "../../core/calendar.js";
import { lookUp } from "../../core/look-up.js";
import type { Bilingual } from "../../core/bilingual.js";
import { warn, type Workings } from "../../core/workings.js";
import { jkkClaimWindow, jkmClaimWindow } from "../../law/provisions/claims.js";
import { migrantClaimYears } from "../../law/provisions/migrant-worker-benefits.js";
import type { ClaimDeadline } from "./claim-deadlines.js";
import type { ClaimDeadlinesInput } from "./claims-schema.js";
import { passed } from "./passed.js";

/** When the right lapses: JKK by the law of the day of the event, JKM never. */
export function claimWindow(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline[] {
  if (facts.event !== "death") return [jkkWindow(workings, facts)];
  if (facts.segment === "migrant-worker") {
    warn(workings, { code: "window-not-read", message: texts.migrantDeath });
    return [];
  }
  const { ref } = lookUp(workings, jkmClaimWindow, facts.date);
  return [{ id: "claim-window", text: texts.jkm, provisions: [ref] }];
}

function jkkWindow(workings: Workings, facts: ClaimDeadlinesInput): ClaimDeadline {
  const { date, segment, event } = facts;
  const provision = segment === "migrant-worker" ? migrantClaimYears : jkkClaimWindow;
  const { value, ref } = lookUp(workings, provision, date);
  const by = addMonths(date, value * monthsOfYear);
  if (ref.to !== undefined && by > ref.to) {
    warn(workings, { code: "window-changed", provision: ref.id, message: texts.changed });
  }
  const since =
    event === "work-accident"
      ? { id: "kecelakaan", en: "accident" }
      : { id: "diagnosis penyakit", en: "diagnosis" };
  return {
    id: "claim-window",
    text: {
      id: `Klaim JKK diajukan paling lama ${value} tahun sejak ${since.id}`,
      en: `The JKK claim is made within ${value} years of the ${since.en}`,
    },
    by,
    ...passed(by, facts.on),
    consequence: { id: "Hak atas manfaat JKK gugur", en: "The right to JKK lapses" },
    provisions: [ref],
  };
}

const texts = {
  jkm: {
    id: "Klaim JKM tidak dibatasi waktu, sepanjang peserta meninggal dunia dalam masa kepesertaan aktif",
    en: "A JKM claim has no time limit, provided the death fell in the active period",
  },
  changed: {
    id: "Batas waktu klaim diubah sebelum batas lama lewat; dipakai peraturan pada hari kejadian, ketentuan peralihan tidak ada",
    en: "The window was changed before the old one had passed; the law of the day of the event is taken, there is no transitional article",
  },
  migrantDeath: {
    id: "Batas waktu klaim JKM pekerja migran belum dibaca dalam teks",
    en: "The window of a migrant worker's JKM claim was not read in the texts",
  },
} satisfies Record<string, Bilingual>;
