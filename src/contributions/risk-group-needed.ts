import { MissingFactError } from "../core/errors.js";

/** JKK cannot be counted without the risk group: PP 44/2015 Pasal 16 ayat (1). */
export function riskGroupNeeded(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: {
      id: "iuran JKK bergantung pada kelompok tingkat risiko yang ditetapkan BPJS",
      en: "the JKK rate depends on the risk group that BPJS fixes",
    },
    cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  });
}
