import type { CalendarDate } from "../../core/vocabulary.js";
import type { NikStructure } from "../../law/provisions/identity.js";
import type { NikParts } from "../nik/read-nik.js";
import { type Cell, isDoubted } from "./cell-text.js";
import { cleanBirthDate } from "./clean-birth-date.js";
import { cleanNik, type NikReading } from "./clean-nik.js";
import { type Cells, type Fields, filled, type RowContext, textIn } from "./row-context.js";
import type { RowScribe } from "./row-scribe.js";

/** What was found of a NIK. */
interface NikFound {
  readonly parts?: NikParts | undefined;
  /** Fifteen digits of sixteen: its first part may still bear out what is given. */
  readonly cut?: string | undefined;
  readonly fault?: string | undefined;
}

/** Fills the NIK, or asks for it. */
export function fillNik(
  row: Fields,
  cells: Cells,
  { structure, keepsDigits }: RowContext,
  scribe: RowScribe,
  about: string,
  familyCard: Cell | undefined,
): NikFound {
  const cell = filled(cells.nik);
  const value = typeof cell?.value === "boolean" ? undefined : cell?.value;
  const found = value === undefined ? undefined : cleanNik(value, structure);
  const reading = found && whyNot(found, familyCard, structure, keepsDigits);
  const given = cell?.given ?? null;
  if (reading && "digits" in reading) {
    const { digits, parts, rule } = reading;
    if (digits !== given) scribe.change("nik", given, digits, rule ?? "spaces");
    row.nik = digits;
    return { parts };
  }
  const code = reading?.code ?? "nik-missing";
  const person =
    given === null
      ? [about, textIn(cells.birthDate), textIn(cells.birthPlaceAndDate)].join(" ")
      : about;
  const answer = scribe.ask({ field: "nik", given, code, about: person });
  const told = typeof answer === "string" ? cleanNik(answer, structure) : undefined;
  if (told && "digits" in told) {
    row.nik = told.digits;
    return { parts: told.parts };
  }
  return { cut: reading?.cut, fault: code };
}

/** A NIK that looks whole and is not: its last digit was lost, or it is the number of the family card. */
function whyNot(
  reading: NikReading,
  familyCard: Cell | undefined,
  structure: NikStructure,
  keepsDigits: () => boolean,
): NikReading {
  if (!("digits" in reading)) return reading;
  const { digits, wasNumber } = reading;
  if (wasNumber && digits.endsWith("0") && !keepsDigits()) return { code: "nik-digits-lost" }; // not law: what spreadsheets make of long numbers
  const card =
    familyCard === undefined || typeof familyCard.value === "boolean"
      ? undefined
      : cleanNik(familyCard.value, structure);
  return card && "digits" in card && card.digits === digits
    ? { code: "nik-of-family-card" }
    : reading;
}

/** Fills the birth date, from the NIK where none is given; whether the cell left it open. */
export function fillBirthDate(
  row: Fields,
  cells: Cells,
  context: RowContext,
  scribe: RowScribe,
  about: string,
  nik: NikParts | undefined,
): boolean {
  const { on, evidence, bornOn } = context;
  const births = nik?.births ?? [];
  const plain = filled(cells.birthDate);
  const cell = plain ?? filled(cells.birthPlaceAndDate);
  if (!cell) {
    const date = bornOn(births);
    if (date !== undefined && date < on) {
      row.birthDate = date;
      row.birthDateOfNik = true;
      scribe.change("birthDate", null, date, "date-of-nik");
    }
    return false;
  }
  const field = plain ? "birthDate" : "birthPlaceAndDate";
  const { date, isAmbiguous } = cleanBirthDate(
    cell,
    field,
    { on, evidence, births, about },
    scribe,
  );
  if (date === undefined) return isAmbiguous;
  row.birthDate = date;
  if (births.length > 0 && !births.includes(date)) {
    scribe.contradictions.push({
      row: scribe.row,
      field: "birthDate",
      given: date,
      byNik: bornOn(births) ?? births.join(" / "),
    });
  }
  return isAmbiguous;
}

/** Fills the sex, from the NIK where none is given. */
export function fillSex(
  row: Fields,
  cells: Cells,
  { read, structure }: RowContext,
  scribe: RowScribe,
  { parts, cut }: NikFound,
): void {
  const cell = filled(cells.sex);
  const byNik = parts?.sex;
  if (cell) {
    const sex = isDoubted(cell.value) ? undefined : read.sex(String(cell.value));
    if (sex) {
      row.sex = sex;
      if (sex !== cell.given) scribe.change("sex", cell.given, sex, "sex-word");
      if (byNik !== undefined && byNik !== sex) {
        scribe.contradictions.push({ row: scribe.row, field: "sex", given: sex, byNik });
      }
      return;
    }
    const answer = scribe.ask({
      field: "sex",
      given: cell.given,
      code: "sex-unclear",
      options: ["male", "female"],
    });
    if (answer === "male" || answer === "female") row.sex = answer;
    return;
  }
  const sex = byNik ?? sexOfCut(cut, row.birthDate, structure);
  if (sex === undefined) return;
  row.sex = sex;
  scribe.change("sex", null, sex, "sex-of-nik");
}

/** A NIK that lost its end still tells the sex where its birth date is the one given. */
function sexOfCut(
  cut: string | undefined,
  birthDate: CalendarDate | undefined,
  { regionPart, datePart, womenAdd }: NikStructure,
): "male" | "female" | undefined {
  if (cut === undefined || birthDate === undefined) return undefined;
  const [year = "", month = "", day = ""] = birthDate.split("-");
  const start = 3 * regionPart; // not law: the parts of a region, whose lengths the law gives
  const shown = cut.slice(start, start + 3 * datePart); // not law: day, month and year, whose lengths the law gives
  const rest = month + year.slice(-datePart);
  if (shown === day + rest) return "male";
  return shown === String(Number(day) + womenAdd) + rest ? "female" : undefined;
}
