import type { Text } from "../../core/text.js";
import type { RoomTexts } from "../../core/texts/room-texts.js";
import type { Recorded } from "../../law/recorded.js";
import type { RosterRow } from "../screening/roster-input.js";

type Part<Prefix extends string, Key = keyof RoomTexts> = Key extends `${Prefix}.${infer Id}`
  ? Id
  : never;

/** What was done to a cell. */
export type CleaningRule = Part<"cleaning.rule">;

/** What a person must settle. */
export type CleaningQuestionCode = Part<"cleaning.question">;

/** What a column of a list holds. */
export type RosterField =
  | Exclude<keyof RosterRow, "row" | "other" | "monthlyIncomeRange" | "birthDateOfNik">
  /** "Muara Teweh, 17-08-1975" in one cell. */
  | "birthPlaceAndDate"
  | "villageCode"
  | "district"
  /** A remark, in which death, moving away or another scheme are told. */
  | "note";

/** A value as a list or a clean row has it; null where there is none. */
export type CleanValue = string | number | boolean | null;

/** A cell that was changed. */
export interface CleaningChange {
  readonly row: number;
  readonly field: RosterField;
  readonly from: CleanValue;
  readonly to: CleanValue;
  readonly rule: CleaningRule;
}

/** A cell that only a person can settle; the clean row leaves its field out. */
export interface CleaningQuestion {
  readonly row: number;
  readonly field: RosterField;
  readonly given: CleanValue;
  readonly code: CleaningQuestionCode;
  /** Stays the same for the same words in a corrected or the next list; tells nothing of the person. */
  readonly key: string;
  /** What fits, the likeliest first; no two lists of options are the whole truth. */
  readonly options?: readonly CleanValue[] | undefined;
  /** The question itself, where it is one of this word. */
  readonly text?: Text | undefined;
}

/** What a person said to a question: a value for the field, or null where it is not known. */
export interface CleaningAnswer {
  readonly key: string;
  readonly value: CleanValue;
}

/** Where a fact of the row differs from its sound NIK; the row keeps what was given. */
export interface CleaningContradiction {
  readonly row: number;
  readonly field: "birthDate" | "sex";
  readonly given: string;
  readonly byNik: string;
}

/** In what two rows agree. */
export type Agreement = Part<"cleaning.agrees">;

/** Two rows that are probably one person under two NIKs, or under one that cannot be read. */
export interface LikelyDouble {
  readonly rows: readonly [number, number];
  readonly agrees: readonly Agreement[];
  /** Answered with `"same"` or `"different"`. */
  readonly key: string;
}

/** A line of the file that is no person. */
export interface OmittedRow {
  readonly row: number;
  readonly why: Part<"cleaning.omitted">;
}

/** What became of one row. */
export interface CleanedRow {
  /** Absent where the line is no person. */
  readonly row?: RosterRow | undefined;
  readonly omitted?: OmittedRow | undefined;
  readonly changes: readonly CleaningChange[];
  /** Also of an earlier row, where this one shows that its NIK is another's too. */
  readonly questions: readonly CleaningQuestion[];
  readonly contradictions: readonly CleaningContradiction[];
  readonly doubles: readonly LikelyDouble[];
}

/** What the rows come to, beside the rows themselves. */
export interface CleaningSummary extends Recorded {
  readonly kind: "cleaning-summary";
  /** Of all cells read, in their order: two lists with one hash are the same. */
  readonly hash: string;
  readonly read: number;
  readonly omitted: number;
  readonly changes: number;
  readonly questions: number;
  /** How the headings were understood; null where they were not, or are of no use here. */
  readonly columns: Readonly<Record<string, RosterField | null>>;
}

/** A whole list, cleaned. */
export interface CleanedRoster extends Recorded {
  readonly kind: "cleaned-roster";
  readonly hash: string;
  readonly columns: Readonly<Record<string, RosterField | null>>;
  /** What `screenRoster` and `placeWorker` take; `row` is the line of the file. */
  readonly rows: readonly RosterRow[];
  readonly omitted: readonly OmittedRow[];
  readonly changes: readonly CleaningChange[];
  readonly questions: readonly CleaningQuestion[];
  readonly contradictions: readonly CleaningContradiction[];
  readonly doubles: readonly LikelyDouble[];
}

/** A cleaning under way: rows as they come in, clean rows out. */
export interface Cleaning {
  /** Cleans one more row. Never throws for what stands in it. */
  readonly add: (row: RawRow) => CleanedRow;
  /** What the rows read so far come to. */
  readonly finish: () => CleaningSummary;
}

/** A row as a reader of CSV or of spreadsheets gives it: headings and cells. */
export type RawRow = Readonly<Record<string, unknown>>;
