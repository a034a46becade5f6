import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import {
  migrantJkkDeathDuring,
  migrantJkmBeforeOrAfter,
  migrantJkmDuring,
} from "../../law/provisions/migrant-worker-benefits.js";
import { fixedLine } from "../benefit-line.js";
import { dueOnly, type BenefitParts } from "../benefit-parts.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath } from "./migrant-worker-input.js";

/** A death: one sum during work abroad; before and after it, JKM has its three parts. */
export function deathParts(trace: Trace, facts: MigrantDeath): BenefitParts {
  return facts.phase === "during" ? duringWork(trace, facts) : outsideWork(trace, facts);
}

function duringWork(trace: Trace, facts: MigrantDeath): BenefitParts {
  const provision = facts.cause === "other" ? migrantJkmDuring : migrantJkkDeathDuring;
  const found = knownAmount(trace, provision, facts.date);
  if (!found) return notRead(trace, facts);
  const label: Text = { key: "migrant-part.in-one-sum" };
  return dueOnly([sumLine(trace, { item: "death", label, paidTo: "heirs" }, found)]);
}

function outsideWork(trace: Trace, facts: MigrantDeath): BenefitParts {
  if (facts.cause === "work-accident") return notRead(trace, facts);
  const found = knownAmount(trace, migrantJkmBeforeOrAfter, facts.date);
  if (!found) return notRead(trace, facts);
  return dueOnly(
    (["death", "periodic", "funeral"] as const).map((item) =>
      fixedLine(trace, item, { ...found, value: found.value[item] }, "heirs"),
    ),
  );
}

function notRead(trace: Trace, { date, event }: MigrantDeath): BenefitParts {
  return amountNotRead({ item: "death" }, listNaming(trace, date, event));
}
