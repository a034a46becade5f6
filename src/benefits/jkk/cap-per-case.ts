import type { ProvisionRef } from "../../core/provision.js";
import { warn, type Workings } from "../../core/workings.js";

/** Says, where a cap bites, that its counting by the case is not in the texts read. */
export function warnOfCap(workings: Workings, { id, title }: ProvisionRef): void {
  warn(workings, {
    code: "cap-per-case",
    provision: id,
    message: {
      id: `${title.id}: batasnya dipakai sekali untuk seluruh kasus; teks yang terbaca tidak menyebut per kasus atau per kali`,
      en: `${title.en}: the cap is taken once for the whole case; the texts read do not say by case or each time`,
    },
  });
}
