import { invalidInput } from "../../core/errors.js";
import { lookUp } from "../../core/look-up.js";
import type { Text } from "../../core/text.js";
import { warn } from "../../core/trace.js";
import { validate } from "../../core/validate.js";
import { toCheck } from "../../core/warning.js";
import { lawAsOf } from "../../law/as-of.js";
import type { Options } from "../../law/options.js";
import { nikPermanence, nikStructure } from "../../law/provisions/identity.js";
import { recorded } from "../../law/recorded.js";
import { traceOf } from "../../law/trace-of.js";
import { hintedCategories } from "../../workers/hinted-categories.js";
import { occupationMeaning } from "../../workers/occupation-meaning.js";
import { bornOn } from "../nik/read-nik.js";
import { isAnswerOf } from "./answer-values.js";
import { cellsOf, type CellsFound, type Column } from "./cells-of.js";
import type {
  CleanedRow,
  Cleaning,
  CleaningSummary,
  CleanValue,
  RawRow,
  RosterField,
} from "./cleaned-roster.js";
import { cleanRow, noteEmptyMarks, type RowFound } from "./clean-row.js";
import { type CleaningContext, cleaningContextSchema, soundParts } from "./cleaning-input.js";
import { dateEvidence } from "./date-evidence.js";
import { cleanNik, keepsLastDigit, type NikReading } from "./clean-nik.js";
import {
  fieldOf,
  hasOtherCodes,
  isBasicStatus,
  isFamilyCard,
  isRunningNumber,
  isWithoutName,
  nameUnder,
} from "./headings.js";
import { listTally } from "./list-tally.js";
import { peopleMet } from "./people-met.js";
import { readBirthCell } from "./read-birth-cell.js";
import { type Cells, type RowContext, wordReaders } from "./row-context.js";
import { remembered } from "../remembered.js";
import { rowScribe } from "./row-scribe.js";
import { runningHash } from "./text-hash.js";
import { villageIndex } from "./village-index.js";
import { whyOmitted } from "./why-omitted.js";

/**
 * Opens a cleaning for lists that are too long to hold: rows go in one by one as
 * a reader of CSV or spreadsheets gives them, and each comes out clean, with what
 * was changed and what must be asked. A later row may show that the NIK of an
 * earlier one is another's too: its answer then also asks the earlier row.
 *
 * How a list orders days and months is learned as the rows come; `cleanRoster`
 * sees the whole list first. Incomes come out in rupiah a month. Memory grows with the
 * people met, not with the cells.
 *
 * The NIK is read by PP 37/2007 Pasal 37.
 *
 * @throws InvalidInputError for a context that is not one.
 *
 * @example
 * ```ts
 * const cleaning = createCleaning({ on: "2026-11-01" });
 * const { row, questions } = cleaning.add({ NIK: "'6205014609970001", "Tgl Lahir": "06/09/1997" });
 * row?.nik; // => "6205014609970001"
 * row?.birthDate; // => "1997-09-06"
 * questions.length; // => 0
 * cleaning.finish().read; // => 1
 * ```
 */
export function createCleaning(context: CleaningContext, options?: Options): Cleaning {
  const { add, finish } = openCleaning(context, options);
  return { add, finish };
}

/** A cleaning as the public functions use it. */
export interface OpenCleaning extends Cleaning {
  /** Learns from a row how the list writes its dates. */
  readonly observe: (row: RawRow) => void;
}

const headLine = 2; // not law: the first row of data stands under a line of headings

const expected: { readonly answer: Text } = { answer: { key: "expected.cleaning.answer" } };

/** Opens a cleaning: checks the context, and starts to remember. */
export function openCleaning(given: CleaningContext, options: Options | undefined): OpenCleaning {
  const trace = traceOf(options);
  const context = validate(cleaningContextSchema, given);
  const structure = lookUp(trace, nikStructure, lawAsOf).value;
  lookUp(trace, nikPermanence, lawAsOf);
  const { on, firstRow = headLine } = context;
  const villages = context.villages && villageIndex(soundParts("villages", context.villages));
  const answers = answersOf(context);
  const known = new Map(
    soundParts("knownMembers", context.knownMembers).flatMap((member) => {
      const reading = cleanNik(member.nik, structure);
      return reading && "digits" in reading ? [[reading.digits, member] as const] : [];
    }),
  );
  const evidence = dateEvidence();
  let isObserved = false;
  let sawPeople = false;
  let linesAbove = 0;
  const headingLines = new Set<number>();
  let keepsDigits = false;
  const rowContext: RowContext = {
    on,
    structure,
    evidence: {
      ...evidence,
      add: (reading, births) => {
        if (!isObserved) evidence.add(reading, births);
      },
    },
    bornOn: (births) => bornOn(trace, births, on),
    villages,
    byName: villages && remembered(villages.byName),
    meaning: remembered((occupation) => occupationMeaning(occupation)),
    hints: (occupation) => hintedCategories(occupation).map(({ id }) => id),
    read: wordReaders((read) => remembered(read)),
    keepsDigits: () => keepsDigits,
    memberWith: (nik) => known.get(String(nik)),
  };
  const columns = new Map<string, Column>();
  const taken = new Set<RosterField | null>();
  const hash = runningHash();
  const people = peopleMet(structure, answers);
  const tally = listTally();
  const counts = { read: 0, omitted: 0, changes: 0, questions: 0, doubles: 0 };

  const columnCalled = (heading: string, name: string): Column => {
    const own = context.columns;
    const field = own && Object.hasOwn(own, heading) ? (own[heading] ?? null) : fieldOf(name);
    const isOnce = field !== null && field !== "note";
    const isTwice = isOnce && taken.has(field);
    if (isTwice) warn(trace, toCheck("list-column-twice", { values: { column: heading } }));
    const column: Column = {
      field: isTwice ? null : field,
      isFamilyCard: isFamilyCard(name),
      isRunningNumber: isRunningNumber(name),
      hasOtherCodes: hasOtherCodes(name),
      isBasicStatus: isBasicStatus(name),
      isFilled: false,
    };
    taken.add(field);
    columns.set(heading, column);
    return column;
  };

  const columnOf = (heading: string): Column =>
    columns.get(heading) ?? columnCalled(heading, heading);

  /** Under merged headings a second line names the columns that the first left open. */
  const takeHeadings = (raw: RawRow): void => {
    let above = "";
    for (const [heading, { field }] of columns) {
      if (!isWithoutName(heading)) above = heading;
      const under = raw[heading];
      if (field === null && typeof under === "string" && under.trim() !== "") {
        columnCalled(heading, nameUnder(above, under));
      }
    }
  };

  /** Why a line is no person; the headings in a line above all people are taken. */
  const omittedAs = (
    read: CellsFound,
    raw: RawRow,
    isAbovePeople: boolean,
  ): ReturnType<typeof whyOmitted> => {
    const why = whyOmitted(read, isAbovePeople);
    if (isAbovePeople && why === "headings-again") takeHeadings(raw);
    return why;
  };

  const nikIn = ({ nik }: Cells): NikReading | undefined =>
    typeof nik?.value === "string" || typeof nik?.value === "number"
      ? cleanNik(nik.value, structure)
      : undefined;

  const learnDigits = (found: NikReading | undefined): void => {
    keepsDigits ||= keepsLastDigit(found);
  };

  const add = (raw: RawRow): CleanedRow => {
    const position = (counts.read += 1);
    const line = firstRow + position - 1;
    const read = cellsOf(raw, columnOf, hash.add);
    const { cells, rest, others } = read;
    const why = headingLines.has(position)
      ? "headings-again"
      : omittedAs(read, raw, counts.omitted === position - 1);
    if (why !== undefined) {
      counts.omitted += 1;
      return { ...nothing, omitted: { row: line, why } };
    }
    learnDigits(nikIn(cells));
    const scribe = rowScribe(line, answers);
    if (read.hasMarks) noteEmptyMarks(cells, scribe);
    const found = cleanRow(read, rowContext, scribe);
    if (rest > 0) found.row.other = others;
    takeOwn(found, raw);
    people.match(found, scribe, position);
    tally.add(found, scribe.contradictions.length > 0);
    const { changes, questions, contradictions, doubles: pairs } = scribe;
    counts.changes += changes.length;
    counts.questions += questions.length;
    counts.doubles += pairs.length;
    return { row: found.row, changes, questions, contradictions, doubles: pairs };
  };

  const observe = (raw: RawRow): void => {
    isObserved = true;
    const read = cellsOf(raw, columnOf);
    if (!sawPeople) {
      linesAbove += 1;
      const why = omittedAs(read, raw, true);
      if (why === "headings-again") headingLines.add(linesAbove);
      sawPeople = why === undefined;
    }
    const { cells } = read;
    const found = nikIn(cells);
    learnDigits(found);
    const cell = cells.birthDate ?? cells.birthPlaceAndDate;
    if (!cell || typeof cell.value !== "string") return;
    const column = cells.birthDate ? "birthDate" : "birthPlaceAndDate";
    const reading = readBirthCell(cell.value, column, on);
    evidence.add(reading, found && "digits" in found ? found.parts.births : []);
  };

  const finish = (): CleaningSummary => {
    const { dayFirst, monthFirst } = evidence.counts();
    const fields = [...columns].map(([heading, { field }]) => [heading, field] as const);
    const empty = [...columns].filter(([, { field, isFilled }]) => field !== null && !isFilled);
    const warnings = [
      ...trace.warnings,
      ...tally.warnings(fields.map(([, field]) => field)),
      ...(counts.read > counts.omitted ? empty : []).map(([column]) =>
        toCheck("list-column-empty", { values: { column } }),
      ),
      ...(monthFirst > 0
        ? [toCheck("list-dates-in-both-orders", { values: { dayFirst, monthFirst } })]
        : []),
      ...people.warnings(),
      ...(counts.doubles > 0
        ? [toCheck("list-same-person-twice", { values: { pairs: counts.doubles } })]
        : []),
    ];
    const { read, omitted, changes, questions } = counts;
    return {
      kind: "cleaning-summary",
      hash: hash.digest(),
      read,
      omitted,
      changes,
      questions,
      columns: Object.fromEntries(fields),
      ...recorded({ ...trace, warnings }),
      provisions: [...trace.provisions],
      readings: [...recorded(trace).readings],
    };
  };

  return { add, observe, finish };
}

const nothing = { changes: [], questions: [], contradictions: [], doubles: [] } as const;

function answersOf({ answers }: CleaningContext): ReadonlyMap<string, CleanValue> {
  const sound = soundParts("answers", answers);
  sound.forEach(({ key, value }, at) => {
    if (value === null || isAnswerOf(key.slice(0, key.indexOf(":")), value)) return;
    throw invalidInput(`context.answers[${at}].value`, expected.answer);
  });
  return new Map(sound.map(({ key, value }) => [key, value]));
}

/** What a program gives as a list or as measures stays as it is. */
function takeOwn({ row }: RowFound, { registers, measures }: RawRow): void {
  if (Array.isArray(registers)) row.registers = registers as readonly string[];
  if (typeof measures === "object" && measures !== null) {
    row.measures = measures as Readonly<Record<string, number>>;
  }
}
