import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import { jkkWithoutHeirs } from "../../law/provisions/heirs.js";
import type { BenefitLine } from "../benefit.js";
import { bar, leaveOpen, type BenefitParts, type Which } from "../benefit-parts.js";
import { noHeirsReason, type Succession } from "../heirs/heirs-of-death.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/**
 * A death that leaves no heirs: the funeral money goes to whoever arranges the
 * funeral, the death benefit to the Social Security Fund (Pasal 37 ayat (5)).
 * The periodic benefit is not named and kept with the death benefit.
 */
export function withoutHeirs(
  trace: Trace,
  { date }: JkkBenefitInput,
  parts: BenefitParts,
  { none, open }: Succession,
): BenefitParts {
  if (open) return leaveOpen(parts, open, isCashOfHeirs);
  if (!none) return parts;
  const { key } = lookUp(trace, jkkWithoutHeirs, date);
  warn(trace, doubt("periodic-without-heirs", { provisions: [key] }));
  const provisions = [key];
  const withoutDeath = bar(
    parts,
    { reason: noHeirsReason, provisions },
    ({ item }) => item === "death",
  );
  const barred = bar(
    withoutDeath,
    { reason: periodic, provisions },
    ({ item }) => item === "periodic",
  );
  return { ...barred, due: barred.due.map((line) => toArranger(line, key)) };
}

/** The cash that only heirs receive. */
const isCashOfHeirs: Which = ({ item }) => item === "death" || item === "periodic";

function toArranger(line: BenefitLine, rule: ProvisionKey): BenefitLine {
  if (line.item !== "funeral") return line;
  return { ...line, paidTo: "funeral-arranger", provisions: [...line.provisions, rule] };
}

const periodic: Text = /* @__PURE__ */ deepFreeze({ key: "death-without-heirs.periodic" });
