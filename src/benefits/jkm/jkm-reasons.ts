import type { Bilingual } from "../../core/bilingual.js";
import { noHeirsReason } from "../heirs/heirs-of-death.js";

type JkmReason =
  "arrearsOver" | "shortMembership" | "noHeirs" | "settleFirst" | "notEnrolled" | "noYearsLeft";

/** Why a part of JKM waits, is not due, or is owed by the employer. */
export const jkmReasons: Readonly<Record<JkmReason, Bilingual>> = {
  arrearsOver: {
    id: "Tunggakan iuran melebihi batas bulan berturut-turut: tidak ada manfaat JKM",
    en: "Contributions are in arrears for more consecutive months than allowed: no JKM benefit",
  },
  shortMembership: {
    id: "Masa kepesertaan minimum belum tercapai: hanya biaya pemakaman",
    en: "The minimum membership is not reached: funeral money only",
  },
  noHeirs: noHeirsReason,
  settleFirst: {
    id: "Dibayar setelah ahli waris melunasi tunggakan iuran",
    en: "Paid once the heirs have settled the arrears",
  },
  notEnrolled: {
    id: "Pekerja tidak didaftarkan: pemberi kerja wajib membayar manfaat yang sama",
    en: "The worker was not enrolled: the employer owes the same benefit",
  },
  noYearsLeft: {
    id: "Tidak ada tahun beasiswa yang tersisa",
    en: "No year of the scholarship is left",
  },
};
