import type { Text } from "../../core/text.js";
import type { ProvisionKey } from "../../core/provision.js";
import type { BenefitLine, BenefitNote, EmployerDebt, WithheldBenefit } from "../benefit.js";
import { notDue, withheld } from "../benefit-total.js";
import { namedAs } from "../../core/item.js";

/** The lines of a benefit while conditions move them about. */
export interface JkmParts {
  due: BenefitLine[];
  withheld: WithheldBenefit[];
  notDue: BenefitNote[];
  owedByEmployer: EmployerDebt[];
}

/** Why lines are moved, with the articles. */
export interface Ground {
  readonly reason: Text;
  readonly provisions: readonly ProvisionKey[];
}

type Which = (line: BenefitLine) => boolean;

/** All lines but the funeral money. */
export function isBeyondFuneral(line: BenefitLine): boolean {
  return line.item !== "funeral";
}

/** The cash that only heirs receive. */
export function isCashBeyondFuneral(line: BenefitLine): boolean {
  return line.item === "death" || line.item === "periodic";
}

/** Lines that are not due. */
export function bar(parts: JkmParts, which: Which, { reason, provisions }: Ground): void {
  for (const line of taken(parts, which)) parts.notDue.push(notDue(line, reason, provisions));
}

/** Lines that wait. */
export function hold(parts: JkmParts, which: Which, { reason, provisions }: Ground): void {
  for (const line of taken(parts, which)) parts.withheld.push(withheld(line, reason, provisions));
}

/** All lines become a debt of the employer. */
export function owe(parts: JkmParts, { reason, provisions }: Ground): void {
  for (const line of taken(parts, () => true)) {
    const { amount } = line;
    parts.owedByEmployer.push({ ...namedAs(line), amount, reason, provisions });
  }
}

function taken(parts: JkmParts, which: Which): BenefitLine[] {
  const lines = parts.due.filter(which);
  parts.due = parts.due.filter((line) => !which(line));
  return lines;
}
