import type { Warning } from "../../core/warning.js";
import { warn, type Workings } from "../../core/workings.js";
import { paidFirst } from "../../law/provisions/temporary-inability.js";
import type { JkkCase } from "./jkk-case.js";

const constructionPaidFirst: Warning = {
  code: "construction-paid-first",
  provision: paidFirst.id,
  message: { key: "warning.construction-paid-first" },
};

/** Says that the rule on who pays first was not found for construction. */
export function warnOfConstruction(workings: Workings, { facts }: JkkCase): void {
  if (facts.segment === "construction") warn(workings, constructionPaidFirst);
}
