import type { Texts } from "../../core/text.js";
import type { BatchTexts } from "../../core/texts/batch.js";

export const batch: Texts<BatchTexts> = {
  "expected.column.amounts": "a Float64Array of rupiah",
  "expected.column.risk-groups":
    "a Uint8Array of groups 0 to 4, as long as wages, or one risk group", // not law: risk groups as positions in a column
  "expected.column.billed-programmes": "a list of programmes without repetition: jkk, jkm, jht, jp",
};
