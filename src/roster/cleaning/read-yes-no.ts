import { wordKey } from "./cell-text.js";

/** The columns that hold yes or no. */
type YesNoField = "working" | "alive" | "moved" | "inSeparateScheme";

interface Words {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

const wordsOf = (yes: string, no: string): Words => ({
  yes: new Set(yes.split("|")),
  no: new Set(no.split("|")),
});

const everywhere = wordsOf(
  "ya|y|yes|iya|sudah|sdh|true|benar|masih|ada",
  "tidak|tdk|tak|no|n|t|false|belum|blm|bukan|nggak|enggak|gak|ndak",
);

/** Words that answer the question of one column, and no other. */
const own: Readonly<Partial<Record<YesNoField, Words>>> = {
  working: wordsOf(
    "bekerja|kerja|masih bekerja|masih kerja",
    "tidak bekerja|tdk bekerja|tidak kerja|belum bekerja|menganggur|nganggur",
  ),
  alive: wordsOf(
    "hidup|masih hidup",
    "meninggal|meninggal dunia|sudah meninggal|wafat|mati|almarhum|almarhumah|alm|almh",
  ),
  moved: wordsOf("pindah|sudah pindah", "menetap|tidak pindah|belum pindah"),
};

const tick = /^[✓✔√☑]$/u;

/** Yes or no as lists write it; undefined where it is not clear. */
export function readYesNo(given: string, field: YesNoField): boolean | undefined {
  if (tick.test(given)) return true;
  const key = wordKey(given);
  for (const { yes, no } of [everywhere, own[field] ?? everywhere]) {
    if (yes.has(key)) return true;
    if (no.has(key)) return false;
  }
  return undefined;
}
