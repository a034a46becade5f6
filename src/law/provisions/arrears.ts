import type { Provision } from "../provision.js";

/** Consecutive months of arrears up to which BPJS pays JKP; beyond it the employer pays first. */
export const jkpArrearsMonths: Provision<number, "jkp.arrears.months"> = {
  id: "jkp.arrears.months",
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
      note: "jkp-arrears.permenaker-2-2025",
    },
  ],
};

/** Arrears up to which BPJS pays JKP although the employer is bankrupt or closed. */
export const jkpArrearsMonthsClosedFirm: Provision<number, "jkp.arrears.months-closed-firm"> = {
  id: "jkp.arrears.months-closed-firm",
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

/** All provisions of this file, by name. */
export const arrearsProvisions = [jkpArrearsMonths, jkpArrearsMonthsClosedFirm] as const;
