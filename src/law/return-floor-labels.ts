import type { Bilingual } from "../core/bilingual.js";
import type { ReturnFloor } from "./provisions/jht-returns.js";

/** The yields below which the return of JHT may not fall, in words. */
export const returnFloorLabels: Readonly<Record<ReturnFloor["yield"], Bilingual>> = {
  "state-bank-deposit-12-months": {
    id: "bunga deposito 12 bulan bank pemerintah",
    en: "the 12-month deposit rate of state banks",
  },
};
