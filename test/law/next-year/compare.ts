import type { Contribution, Warning } from "../../../src/index.js";
import { provisionOf, type ProvisionKey } from "../../../src/core/provision.js";

export const ceilingId = "jp.contribution.wage-ceiling";

type Plain = Readonly<Record<string, unknown>>;

/**
 * A result with every version of the ceiling reduced to its key, since a version that was
 * followed gets a last day, and without warnings of some kinds.
 */
export function reduced(value: unknown, without: (warning: Warning) => boolean = never): unknown {
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !(isWarning(entry) && without(entry)))
      .map((entry) => reduced(entry, without));
  }
  if (!isPlain(value)) return value;
  if (isUse(value) && isOfCeiling(value.key)) return { key: value.key };
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [key, reduced(entry, without)]),
  );
}

/**
 * What a contribution is without its JP: the rest must stay when a ceiling moves. The
 * reading of rounding is left aside, since whether JP is whole depends on the ceiling.
 */
export function withoutPension(bill: Contribution): unknown {
  const others = bill.lines.filter(({ programme }) => programme !== "jp");
  const { jp, ...byProgramme } = bill.byProgramme;
  const ofPension = (payer: string): number => amountOf(bill, payer);
  return {
    ...bill,
    total: bill.total - (jp ?? 0),
    byProgramme,
    byPayer: Object.entries(bill.byPayer).map(([payer, sum]) => [payer, sum - ofPension(payer)]),
    lines: others,
    readings: bill.readings.filter(({ id }) => id !== "rounding"),
    provisions: bill.provisions.filter(({ key }) => !isOfCeiling(key)),
    warnings: bill.warnings.filter((warning) => !isAboutCeiling(warning)),
  };
}

/** What a payer pays for JP. */
export function amountOf(bill: Contribution, payer: string): number {
  return bill.lines
    .filter((line) => line.programme === "jp" && line.payer === payer)
    .reduce((sum, line) => sum + line.amount, 0);
}

/** Codes of the warnings that concern the ceiling. */
export function ceilingWarnings({ warnings }: Contribution): string[] {
  return warnings.filter(isAboutCeiling).map(({ code }) => code);
}

/** Whether a warning is about the ceiling. */
export function isAboutCeiling({ provisions: [first] = [] }: Warning): boolean {
  return first !== undefined && isOfCeiling(first);
}

/** Whether a warning only says that the law was amended, and so to which day it is known. */
export function marksAmendment({ code }: Warning): boolean {
  return code === "amended-law" || code === "after-law-as-of";
}

function isOfCeiling(key: ProvisionKey): boolean {
  return provisionOf(key) === ceilingId;
}

function never(): boolean {
  return false;
}

function isWarning(value: unknown): value is Warning {
  return isPlain(value) && typeof value["code"] === "string" && "severity" in value;
}

function isUse(value: Plain): value is Plain & { readonly key: ProvisionKey } {
  return "key" in value && "cites" in value && "evidence" in value;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
