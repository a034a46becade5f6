/**
 * All words of the library in English.
 *
 * @module locale/en
 */
import { deepFreeze } from "../../core/deep-freeze.js";
import type { Locale } from "../locale.js";
import { format } from "./format.js";
import { core } from "./core.js";
import { provisions } from "./provisions.js";
import { law } from "./law.js";
import { categories } from "./categories.js";
import { workers } from "./workers.js";
import { contributions } from "./contributions.js";
import { benefits } from "./benefits.js";
import { heirs } from "./heirs.js";
import { scholarship } from "./scholarship.js";
import { jkk } from "./jkk.js";
import { jkm } from "./jkm.js";
import { migrantWorker } from "./migrant-worker.js";
import { jht } from "./jht.js";
import { jp } from "./jp.js";
import { claims } from "./claims.js";
import { jkp } from "./jkp.js";
import { eligibility } from "./eligibility.js";
import { events } from "./events.js";
import { nik } from "./nik.js";
import { placement } from "./placement.js";
import { cleaning } from "./cleaning.js";
import { screening } from "./screening.js";
import { register } from "./register.js";
import { localSchemes } from "./local-schemes.js";
import { coverage } from "./coverage.js";
import { planning } from "./planning.js";
import { explain } from "./explain.js";
import { tables } from "./tables.js";
import { batch } from "./batch.js";
import { sql } from "./sql.js";
import { questions } from "./questions.js";
import { readingTexts } from "./reading-texts.js";
import { regulationTexts } from "./regulation-texts.js";
import { provisionTexts } from "./provision-texts.js";

export { englishNotes } from "./notes.js";

/** English. */
export const english: Locale = /* @__PURE__ */ deepFreeze<Locale>({
  language: "en",
  format,
  texts: {
    ...core,
    ...provisions,
    ...law,
    ...categories,
    ...workers,
    ...contributions,
    ...benefits,
    ...heirs,
    ...scholarship,
    ...jkk,
    ...jkm,
    ...migrantWorker,
    ...jht,
    ...jp,
    ...claims,
    ...jkp,
    ...eligibility,
    ...events,
    ...nik,
    ...placement,
    ...cleaning,
    ...screening,
    ...register,
    ...localSchemes,
    ...coverage,
    ...planning,
    ...explain,
    ...tables,
    ...batch,
    ...sql,
    ...questions,
    ...readingTexts,
    ...regulationTexts,
    ...provisionTexts,
  },
});
