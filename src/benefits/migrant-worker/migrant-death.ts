import type { Workings } from "../../core/workings.js";
import {
  migrantJkkDeathDuring,
  migrantJkmBeforeOrAfter,
  migrantJkmDuring,
} from "../../law/provisions/migrant-worker-benefits.js";
import { fixedLine } from "../benefit-line.js";
import { amountNotRead, knownAmount, sumLine } from "./migrant-amounts.js";
import { migrantLabels, migrantPartLabels } from "./migrant-items.js";
import { joined, type MigrantParts } from "./migrant-parts.js";
import { scholarshipParts } from "./migrant-scholarship.js";
import { listNaming } from "./migrant-worker-checks.js";
import type { MigrantDeath } from "./migrant-worker-inputs.js";

/** A death: one sum during work abroad; before and after it, JKM has its three parts. */
export function deathParts(workings: Workings, facts: MigrantDeath): MigrantParts {
  const cash =
    facts.phase === "during" ? duringWork(workings, facts) : outsideWork(workings, facts);
  return joined(cash, scholarshipParts(workings, facts));
}

function duringWork(workings: Workings, facts: MigrantDeath): MigrantParts {
  const provision = facts.cause === "other" ? migrantJkmDuring : migrantJkkDeathDuring;
  const found = knownAmount(workings, provision, facts.date);
  if (!found) return notRead(workings, facts);
  const title = { item: "death", label: migrantPartLabels.inOneSum, paidTo: "heirs" } as const;
  return { lines: [sumLine(workings, title, found)] };
}

function outsideWork(workings: Workings, facts: MigrantDeath): MigrantParts {
  if (facts.cause === "work-accident") return notRead(workings, facts);
  const found = knownAmount(workings, migrantJkmBeforeOrAfter, facts.date);
  if (!found) return notRead(workings, facts);
  return {
    lines: (["death", "periodic", "funeral"] as const).map((item) =>
      fixedLine(workings, item, { ...found, value: found.value[item] }, "heirs"),
    ),
  };
}

function notRead(workings: Workings, { date, event }: MigrantDeath): MigrantParts {
  const { ref } = listNaming(workings, date, event);
  return { undetermined: [amountNotRead("death", migrantLabels.death, ref)] };
}
