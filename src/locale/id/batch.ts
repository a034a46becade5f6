import type { Texts } from "../../core/text.js";
import type { BatchTexts } from "../../core/texts/batch.js";

export const batch: Texts<BatchTexts> = {
  "expected.column.amounts": "Float64Array berisi rupiah",
  "expected.column.risk-groups":
    "Uint8Array berisi tingkat risiko 0 sampai 4, sepanjang wages, atau satu tingkat risiko", // not law: risk groups as positions in a column
  "expected.column.billed-programmes": "daftar program tanpa pengulangan: jkk, jkm, jht, jp",
};
