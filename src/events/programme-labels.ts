import type { Text } from "../core/text.js";
import type { Programme } from "../core/vocabulary.js";

/** Names of programmes in the results of events. */
export const programmeLabels: Readonly<Record<Programme, Text>> = {
  jkk: { key: "programme-label.jkk" },
  jkm: { key: "programme-label.jkm" },
  jht: { key: "programme-label.jht" },
  jp: { key: "programme-label.jp" },
  jkp: { key: "programme-label.jkp" },
};
