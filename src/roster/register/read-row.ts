import { type InputIssue, InvalidInputError, issueOf } from "../../core/errors.js";
import { validate } from "../../core/validate.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import { readNik } from "../nik/read-nik.js";
import type { RowId } from "../screening/roster-input.js";
import { dottedCode } from "../../core/region-level.js";
import type { RowPlace } from "../screening/screening.js";
import { withoutEmptyCells } from "../without-empty-cells.js";
import { type MemberRow, memberRowSchema, registerExpected } from "./register-input.js";
import type { RegisterRowFault } from "./register.js";

/** A row that is well formed. */
export interface SoundRow extends RowPlace {
  readonly facts: MemberRow;
  readonly nik: SoundNik;
}

/** A NIK, and whether it can be one. */
interface SoundNik {
  readonly text: string | undefined;
  readonly sound: boolean;
}

/** Reads one row; what is wrong with it where it cannot be read. */
export function readRow(
  given: unknown,
  position: number,
  structure: NikStructure,
  groups: ReadonlySet<string> | undefined,
): SoundRow | RegisterRowFault {
  const place = { row: rowIdOf(given, position), position };
  const facts = checked(given, groups);
  if ("issues" in facts) return { ...place, ...facts };
  return { ...place, facts: facts.row, nik: nikOf(facts.row.nik, structure) };
}

function rowIdOf(given: unknown, position: number): RowId {
  const row = typeof given === "object" && given !== null ? (given as { row?: unknown }).row : 0;
  if (typeof row === "string" && row.trim() !== "") return row;
  return typeof row === "number" && Number.isFinite(row) && row > 0 ? row : position;
}

function checked(
  given: unknown,
  groups: ReadonlySet<string> | undefined,
): { readonly row: MemberRow } | { readonly issues: readonly InputIssue[] } {
  try {
    const row = validate(memberRowSchema, withoutEmptyCells(given));
    if (!groups || groups.has(row.group)) return { row };
    return { issues: [{ path: "group", ...issueOf(registerExpected.group) }] };
  } catch (error) {
    if (error instanceof InvalidInputError) return { issues: error.issues };
    throw error;
  }
}

/** A NIK by its digits; as given where they are not sound. */
export function nikOf(nik: string | number | undefined, structure: NikStructure): SoundNik {
  if (nik === undefined) return { text: undefined, sound: true };
  const { digits, faults } = readNik(nik, structure);
  return faults.length === 0 && digits !== undefined
    ? { text: digits, sound: true }
    : { text: String(nik).trim(), sound: false };
}

/** A village by its code in dotted form, or its name. */
export function villageKey(village: string | undefined): string | undefined {
  return village === undefined ? undefined : (dottedCode(village) ?? village.trim());
}
