import { type Cell, isDoubted } from "./cell-text.js";
import { isDecile, isKind, isMembership, isSource, kinds } from "./answer-values.js";
import type { CleaningRule, CleanValue, RosterField } from "./cleaned-roster.js";
import { readMoney } from "./read-money.js";
import { readNameRemark } from "./read-name-remark.js";
import { type NoteReading, readNote } from "./read-note.js";
import { readYesNo } from "./read-yes-no.js";
import {
  type Cells,
  type Fields,
  filled,
  type Membership,
  type RowContext,
  textIn,
} from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";

/** Fills the income, or its range. */
export function fillMoney(
  row: Fields,
  cells: Cells,
  { read }: RowContext,
  scribe: RowScribe,
): void {
  const cell = filled(cells.monthlyIncome);
  if (!cell || typeof cell.value === "boolean") return;
  const { change, ask } = scribe;
  const reading = typeof cell.value === "number" ? readMoney(cell.value) : read.money(cell.value);
  if (reading === "nothing") {
    change("monthlyIncome", cell.given, null, "no-money");
  } else if (reading && "amount" in reading) {
    row.monthlyIncome = reading.amount;
    if (String(cell.given) !== String(reading.amount))
      change("monthlyIncome", cell.given, reading.amount, "money-form");
  } else if (reading && !("options" in reading)) {
    row.monthlyIncomeRange = reading;
    change("monthlyIncome", cell.given, `${reading.from ?? ""}-${reading.to ?? ""}`, "money-range");
  } else {
    const answer = ask({
      field: "monthlyIncome",
      given: cell.given,
      code: "money-unclear",
      ...reading,
    });
    if (typeof answer === "number") row.monthlyIncome = answer;
  }
}

/** The fields whose words mean the same in every row. */
export function fillWords(
  row: Fields,
  cells: Cells,
  { memberWith, read }: RowContext,
  scribe: RowScribe,
): void {
  const decile = word(cells, "decile", read.decile, "decile-word", "decile-unclear", scribe);
  if (isDecile(decile)) row.decile = decile;
  const membership = word(
    cells,
    "existingMembership",
    read.membership,
    "membership-word",
    "membership-unclear",
    scribe,
  );
  if (isMembership(membership)) row.existingMembership = membership;
  const member = memberWith(row.nik);
  const known = member?.membership;
  if (
    known !== undefined &&
    known !== row.existingMembership &&
    !isSaidMoreExactly(known, row.existingMembership)
  ) {
    scribe.change("existingMembership", row.existingMembership ?? null, known, "known-member");
    row.existingMembership = known;
  }
  const source = word(cells, "fundedBy", read.funding, "funding-word", "funding-unclear", scribe);
  if (isSource(source)) row.fundedBy = source;
  const scheme = textIn(cells.memberOf);
  if (scheme !== undefined) row.memberOf = scheme;
  for (const field of ["fundedBy", "memberOf"] as const) {
    const told = member?.[field];
    if (told === undefined || told === row[field]) continue;
    scribe.change(field, row[field] ?? null, told, "known-member");
    Object.assign(row, { [field]: told });
  }
  for (const field of ["inSeparateScheme", "alive", "moved"] as const) {
    const told = yesOrNo(cells, field, scribe);
    if (told !== undefined) row[field] = told;
  }
  const kind = textIn(cells.kind);
  if (kind !== undefined) {
    if (isKind(kind)) row.kind = kind;
    else {
      const answer = scribe.ask({
        field: "kind",
        given: kind,
        code: "cell-unreadable",
        options: kinds,
      });
      if (isKind(answer)) row.kind = answer;
    }
  }
}

/** Yes or no of a column, or what was answered. */
export function yesOrNo(
  cells: Cells,
  field: "working" | "inSeparateScheme" | "alive" | "moved",
  scribe: RowScribe,
): boolean | undefined {
  const read = (text: string): boolean | undefined => readYesNo(text, field);
  const told = word(cells, field, read, "yes-no-word", "yes-no-unclear", scribe);
  return typeof told === "boolean" ? told : undefined;
}

/** Of somebody known to be a member the list may know the segment. */
function isSaidMoreExactly(known: Membership, given: Membership | undefined): boolean {
  return known === "member" && given !== undefined && given !== "none";
}

function word(
  cells: Cells,
  field: RosterField,
  read: (text: string) => CleanValue | undefined,
  rule: CleaningRule,
  code: Parameters<RowScribe["ask"]>[0]["code"],
  scribe: RowScribe,
): CleanValue | undefined {
  const cell = filled(cells[field]);
  if (!cell) return undefined;
  const value = isDoubted(cell.value) ? undefined : read(String(cell.value));
  if (value === undefined) return scribe.ask({ field, given: cell.given, code });
  if (String(value) !== String(cell.given)) scribe.change(field, cell.given, value, rule);
  return value;
}

/** Reads death and moving away out of remarks, and of what stands beside a name. */
export function fillNotes(
  row: Fields,
  remarks: readonly Cell[],
  { name }: Cells,
  scribe: RowScribe,
): void {
  for (const remark of remarks) take(row, remark, readNote(String(remark.value)), scribe);
  const cell = filled(name);
  if (cell) take(row, cell, readNameRemark(String(cell.value)), scribe);
}

function take(
  row: Fields,
  { value, given }: Cell,
  told: NoteReading,
  { change, ask }: RowScribe,
): void {
  if (!told) return;
  if ("alive" in told) {
    if (row.alive === false) return;
    row.alive = false;
    change("alive", given, false, "note-word");
  } else if ("moved" in told) {
    if (row.moved === true) return;
    row.moved = true;
    change("moved", given, true, "note-word");
  } else if (row[told.unclear] === undefined) {
    const answer = ask({
      field: told.unclear,
      given,
      code: "note-unclear",
      options: [true, false],
      ...(isDoubted(value) && { about: `${String(row.nik ?? "")} ${row.name ?? ""}` }),
    });
    if (typeof answer === "boolean") row[told.unclear] = answer;
  }
}
