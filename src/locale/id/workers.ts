import type { Texts } from "../../core/text.js";
import type { WorkersTexts } from "../../core/texts/workers.js";

export const workers: Texts<WorkersTexts> = {
  "warning.risk-group-not-decided": ({ whoFixesTheGroup }) =>
    `Lebih dari satu kelompok tingkat risiko dapat berlaku; kelompok suatu perusahaan ditetapkan oleh BPJS Ketenagakerjaan (${whoFixesTheGroup})`,
  "under-reading.basis": "tunjangan sebagaimana dibayar",
};
