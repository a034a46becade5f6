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
