import type { Provision } from "../../core/provision.js";

/** Consecutive months of arrears up to which BPJS pays JKP; beyond it the employer pays first. */
export const jkpArrearsMonths: Provision<number> = {
  id: "jkp.arrears.months",
  title: {
    id: "Tunggakan iuran yang masih dijamin JKP",
    en: "Arrears up to which JKP is still due",
  },
  unit: "months",
  programme: "jkp",
  versions: [
    {
      from: "2021-02-02",
      to: "2025-02-06",
      value: 3,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 39 ayat (1) sampai (6)" }],
      evidence: "text",
    },
    {
      from: "2025-02-07",
      value: 3,
      cites: [
        {
          regulation: "pp-37-2021",
          article: "Pasal 39 ayat (1) sampai (6)",
          amendedBy: "pp-6-2025",
        },
      ],
      evidence: "text",
    },
  ],
};

/** Arrears up to which BPJS pays JKP although the employer is bankrupt or closed. */
export const jkpArrearsMonthsClosedFirm: Provision<number> = {
  id: "jkp.arrears.months-closed-firm",
  title: {
    id: "Tunggakan yang masih dijamin JKP bila pemberi kerja pailit atau tutup",
    en: "Arrears up to which JKP is still due of a bankrupt or closed employer",
  },
  unit: "months",
  programme: "jkp",
  versions: [
    {
      from: "2025-02-07",
      value: 6,
      cites: [{ regulation: "pp-37-2021", article: "Pasal 39A", amendedBy: "pp-6-2025" }],
      evidence: "text",
    },
  ],
};
