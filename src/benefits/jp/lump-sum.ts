import { deepFreeze } from "../../core/deep-freeze.js";
import { exactRupiah } from "../../core/exact.js";
import { lookUp } from "../../core/look-up.js";
import { roundLine } from "../../core/round-line.js";
import type { Step } from "../../core/step.js";
import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import {
  jpDisabilityLumpSum,
  jpLumpSum,
  jpSurvivorLumpSum,
} from "../../law/provisions/jp-benefits.js";
import { join } from "../benefit-parts.js";
import type { PensionFacts } from "./pension-input.js";
import type { PensionLine, PensionParts } from "./pension.js";

const labels = /* @__PURE__ */ deepFreeze({
  contributions: { key: "lump-sum.contributions" },
  returns: { key: "lump-sum.returns" },
} satisfies Record<string, Text>);

/** The parts of a lump sum, or why its amount is not known. */
export function lumpSumOf(trace: Trace, { kind, date, accumulated }: PensionFacts): PensionParts {
  const rule =
    kind === "old-age"
      ? jpLumpSum
      : kind === "disability"
        ? jpDisabilityLumpSum
        : jpSurvivorLumpSum;
  const { keys } = lookUp(trace, rule, date);
  if (accumulated === undefined) {
    const reason = { key: "open.accumulated" } as const;
    const note = { item: "lump-sum", reason, provisions: keys } as const;
    return join({
      undetermined: [{ ...note, missing: ["accumulated"] }],
      needed: [{ field: "accumulated", why: notGiven }],
    });
  }
  const due = (["contributions", "returns"] as const).map((item): PensionLine => {
    const steps: Step[] = [];
    return {
      item,
      label: labels[item],
      ...roundLine(trace, exactRupiah(accumulated[item]), steps),
      provisions: keys,
      ...(steps.length > 0 && { steps }),
    };
  });
  return join({ due });
}

const notGiven: Text = /* @__PURE__ */ deepFreeze({ key: "lump-sum.not-given" });
