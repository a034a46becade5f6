import { deepFreeze } from "../../core/deep-freeze.js";
import { doubt } from "../../core/warning.js";
import type { Text } from "../../core/text.js";
import { lookUp } from "../../core/look-up.js";
import type { ProvisionKey } from "../../core/provision.js";
import { warn, type Trace } from "../../core/trace.js";
import { jkkWithoutHeirs } from "../../law/provisions/heirs.js";
import type { BenefitLine } from "../benefit.js";
import { notDue } from "../benefit-total.js";
import { noHeirsReason } from "../heirs/heirs-of-death.js";
import type { Entitlement } from "./jkk-case.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/**
 * A death that leaves no heirs: the funeral money goes to whoever arranges the
 * funeral, the death benefit to the Social Security Fund (Pasal 37 ayat (5)).
 * The periodic benefit is not named and kept with the death benefit.
 */
export function withoutHeirs(
  trace: Trace,
  { date }: JkkBenefitInput,
  full: Entitlement,
): Entitlement {
  const { key } = lookUp(trace, jkkWithoutHeirs, date);
  warn(trace, doubt("periodic-without-heirs", { provisions: [key] }));
  return {
    ...full,
    due: full.due.filter(({ item }) => !reasons[item]).map((line) => toArranger(line, key)),
    notDue: [
      ...full.due.flatMap((line) => {
        const reason = reasons[line.item];
        return reason ? [notDue(line, reason, [key])] : [];
      }),
      ...full.notDue,
    ],
  };
}

function toArranger(line: BenefitLine, rule: ProvisionKey): BenefitLine {
  if (line.item !== "funeral") return line;
  return { ...line, paidTo: "funeral-arranger", provisions: [...line.provisions, rule] };
}

const reasons: Readonly<Record<string, Text>> = /* @__PURE__ */ deepFreeze({
  death: noHeirsReason,
  periodic: { key: "death-without-heirs.periodic" },
});
