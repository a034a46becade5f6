import type { Texts } from "../../core/text.js";
import type { WorkersTexts } from "../../core/texts/workers.js";

export const workers: Texts<WorkersTexts> = {
  "warning.risk-group-not-decided": ({ whoFixesTheGroup }) =>
    `More than one risk group comes into question; BPJS Ketenagakerjaan fixes the group of an enterprise (${whoFixesTheGroup})`,
  "under-reading.basis": "allowance as paid",
};
