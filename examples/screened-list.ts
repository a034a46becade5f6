import {
  cleanRoster,
  explain,
  localScheme,
  screenRoster,
  textOf,
  type CalendarDate,
  type CleanedRoster,
  type KnownVillage,
  type Locale,
  type RawRow,
  type RosterCount,
  type RosterScreening,
} from "jamsosnaker";

/** A list as a village sends it, and the scheme that people are to be covered by. */
export interface ListToScreen {
  readonly rows: readonly RawRow[];
  /** Id of a known scheme; see `localSchemes`. */
  readonly scheme: string;
  /** The day of joining. */
  readonly on: CalendarDate;
  readonly villages?: readonly KnownVillage[] | undefined;
}

/** A list cleaned and screened. Nothing of a person is in it but the number of the row. */
export interface ScreenedList {
  readonly counts: RosterCount;
  readonly text: string;
  readonly rows: { row: number; outcome: string; reasons: string[] }[];
  readonly questions: { row: number; field: string; question: string }[];
}

/** Cleans a list, screens it, and says in words what came of it and what must be asked. */
export function screenedList(list: ListToScreen, locale: Locale): ScreenedList {
  const { rows, scheme, on, villages } = list;
  const known = { ...localScheme(scheme), on };
  const cleaned = cleanRoster(rows, { on, villages });
  const screened = screenRoster(cleaned.rows, known, { questions: cleaned.questions });
  const { read, accepted, waiting, rejected, toClarify, duplicates, toRepair } = screened.summary;
  return {
    counts: { read, accepted, waiting, rejected, toClarify, duplicates, toRepair },
    text: explain(screened.summary, { locale, format: "text" }),
    rows: rowsOf(screened, locale),
    questions: questionsOf(cleaned, locale),
  };
}

function rowsOf(screened: RosterScreening, locale: Locale): ScreenedList["rows"] {
  const { accepted, waiting, rejected, toClarify, duplicates, toRepair } = screened;
  return [accepted, waiting, rejected, toClarify, duplicates, toRepair]
    .flat()
    .map(({ row, outcome, reasons }) => ({
      row: Number(row),
      outcome,
      reasons: reasons.map(({ text }) => textOf(text, locale)),
    }))
    .sort((a, b) => a.row - b.row);
}

function questionsOf({ questions }: CleanedRoster, locale: Locale): ScreenedList["questions"] {
  return questions.map(({ row, field, code, text }) => ({
    row,
    field,
    question: textOf(text ?? { key: `cleaning.question.${code}` }, locale),
  }));
}
