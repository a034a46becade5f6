import type { Text } from "../../core/text.js";
import type { Trace } from "../../core/trace.js";
import {
  migrantJkkDeathDuring,
  migrantJkmBeforeOrAfter,
  migrantJkmDuring,
} from "../../law/provisions/migrant-worker-benefits.js";
import { fixedLine } from "../benefit-line.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { joined, type MigrantParts } from "./migrant-parts.js";
import { scholarshipParts } from "./migrant-scholarship.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath } from "./migrant-worker-inputs.js";

/** A death: one sum during work abroad; before and after it, JKM has its three parts. */
export function deathParts(trace: Trace, facts: MigrantDeath): MigrantParts {
  const cash = facts.phase === "during" ? duringWork(trace, facts) : outsideWork(trace, facts);
  return joined(cash, scholarshipParts(trace, facts));
}

function duringWork(trace: Trace, facts: MigrantDeath): MigrantParts {
  const provision = facts.cause === "other" ? migrantJkmDuring : migrantJkkDeathDuring;
  const found = knownAmount(trace, provision, facts.date);
  if (!found) return notRead(trace, facts);
  const label: Text = { key: "migrant-part.in-one-sum" };
  return { lines: [sumLine(trace, { item: "death", label, paidTo: "heirs" }, found)] };
}

function outsideWork(trace: Trace, facts: MigrantDeath): MigrantParts {
  if (facts.cause === "work-accident") return notRead(trace, facts);
  const found = knownAmount(trace, migrantJkmBeforeOrAfter, facts.date);
  if (!found) return notRead(trace, facts);
  return {
    lines: (["death", "periodic", "funeral"] as const).map((item) =>
      fixedLine(trace, item, { ...found, value: found.value[item] }, "heirs"),
    ),
  };
}

function notRead(trace: Trace, { date, event }: MigrantDeath): MigrantParts {
  return { undetermined: [amountNotRead({ item: "death" }, listNaming(trace, date, event))] };
}
