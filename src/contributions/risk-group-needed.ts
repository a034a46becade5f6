import { MissingFactError } from "../core/errors.js";

/** JKK cannot be counted without the risk group: PP 44/2015 Pasal 16 ayat (1). */
export function riskGroupNeeded(field: string): MissingFactError {
  return new MissingFactError({
    field,
    why: { key: "risk-group-needed.the-jkk-rate-depends-on-the" },
    cites: { regulation: "pp-44-2015", article: "Pasal 16 ayat (1)" },
  });
}
