import type { Bilingual, Locale } from "./bilingual.js";
import { formatDate } from "./format-date.js";
import { citationText, type Citation } from "./citation.js";
import { segmentNames } from "./segment-names.js";
import type { CalendarDate, Programme, Segment } from "./vocabulary.js";

/** The codes by which the errors of this library are told apart. */
export type ErrorCode =
  "invalid-input" | "out-of-coverage" | "missing-fact" | "not-covered" | "unsafe-amount";

/** What every error of this library has: a code and messages in two languages. */
export abstract class JamsosnakerError extends Error {
  abstract readonly code: ErrorCode;
  /** What went wrong, in Indonesian and English. */
  readonly messages: Bilingual;

  constructor(name: string, messages: Bilingual) {
    super(messages.en);
    this.name = name;
    this.messages = messages;
  }

  /** The error as plain data. */
  toJSON(): { name: string; code: ErrorCode; messages: Bilingual } {
    return { name: this.name, code: this.code, messages: this.messages };
  }
}

/** One thing wrong with an input. */
export interface InputIssue {
  /** Where: `groups[2].headcount`; empty for the input as a whole. */
  readonly path: string;
  /** What was expected. */
  readonly message: Bilingual;
  /** The article, where it is a matter of law. */
  readonly cites?: Citation;
}

/** The input is not of the form that the function takes. */
export class InvalidInputError extends JamsosnakerError {
  override readonly code = "invalid-input";
  /** All that is wrong, each with its path. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    super("InvalidInputError", {
      id: `Masukan tidak sah: ${issues.map((issue) => issueText(issue, "id")).join("; ")}`,
      en: `Invalid input: ${issues.map((issue) => issueText(issue, "en")).join("; ")}`,
    });
    this.issues = issues;
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & { issues: readonly InputIssue[] } {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** No version of a provision applies on the date asked for. */
export class OutOfCoverageError extends JamsosnakerError {
  override readonly code = "out-of-coverage";
  /** Id of the provision. */
  readonly provision: string;
  /** The date asked for. */
  readonly date: CalendarDate;
  /** First date on which the provision applies. */
  readonly firstDate: CalendarDate;
  /** Last date on which it applies, if it has ended. */
  readonly lastDate: CalendarDate | undefined;

  constructor(facts: {
    provision: string;
    title: Bilingual;
    date: CalendarDate;
    firstDate: CalendarDate;
    lastDate?: CalendarDate | undefined;
  }) {
    const until = facts.lastDate
      ? {
          id: ` sampai ${formatDate(facts.lastDate, "id")}`,
          en: ` to ${formatDate(facts.lastDate, "en")}`,
        }
      : { id: "", en: "" };
    super("OutOfCoverageError", {
      id: `${facts.title.id} (${facts.provision}) berlaku mulai ${formatDate(facts.firstDate, "id")}${until.id}; tidak ada aturan untuk ${formatDate(facts.date, "id")}`,
      en: `${facts.title.en} (${facts.provision}) applies from ${formatDate(facts.firstDate, "en")}${until.en}; there is no rule for ${formatDate(facts.date, "en")}`,
    });
    this.provision = facts.provision;
    this.date = facts.date;
    this.firstDate = facts.firstDate;
    this.lastDate = facts.lastDate;
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & {
    provision: string;
    date: CalendarDate;
    firstDate: CalendarDate;
    lastDate: CalendarDate | undefined;
  } {
    const { provision, date, firstDate, lastDate } = this;
    return { ...super.toJSON(), provision, date, firstDate, lastDate };
  }
}

/** The law needs a fact here that the input does not give. */
export class MissingFactError extends JamsosnakerError {
  override readonly code = "missing-fact";
  /** The field that is missing. */
  readonly field: string;
  /** Why the law needs it. */
  readonly why: Bilingual;
  /** The article that makes it matter. */
  readonly cites: Citation;

  constructor(facts: { field: string; why: Bilingual; cites: Citation }) {
    super("MissingFactError", {
      id: `Data "${facts.field}" diperlukan: ${facts.why.id} (${citationText(facts.cites, "id")})`,
      en: `The fact "${facts.field}" is needed: ${facts.why.en} (${citationText(facts.cites, "en")})`,
    });
    this.field = facts.field;
    this.why = facts.why;
    this.cites = facts.cites;
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & { field: string; cites: Citation } {
    return { ...super.toJSON(), field: this.field, cites: this.cites };
  }
}

/** The law does not open this programme to this segment. */
export class NotCoveredError extends JamsosnakerError {
  override readonly code = "not-covered";
  readonly programme: Programme;
  readonly segment: Segment;
  /** The article that says who may join. */
  readonly cites: Citation;

  /** Which part of a larger input: `groups[1]`. */
  readonly path: string | undefined;

  constructor(facts: { programme: Programme; segment: Segment; cites: Citation; path?: string }) {
    const programme = facts.programme.toUpperCase();
    const article = citationText(facts.cites);
    const at = facts.path === undefined ? "" : `${facts.path}: `;
    super("NotCoveredError", {
      id: `${at}Program ${programme} tidak terbuka bagi ${segmentNames[facts.segment].id}: ${article}`,
      en: `${at}The programme ${programme} is not open to a ${segmentNames[facts.segment].en}: ${article}`,
    });
    this.programme = facts.programme;
    this.segment = facts.segment;
    this.cites = facts.cites;
    this.path = facts.path;
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & {
    programme: Programme;
    segment: Segment;
    cites: Citation;
    path: string | undefined;
  } {
    const { programme, segment, cites, path } = this;
    return { ...super.toJSON(), programme, segment, cites, path };
  }
}

/** An amount is too large to be exact as a number (2^53 and above). */
export class UnsafeAmountError extends JamsosnakerError {
  override readonly code = "unsafe-amount";

  constructor() {
    super("UnsafeAmountError", {
      id: "Jumlah terlalu besar untuk dihitung secara pasti (batas 9.007.199.254.740.991)",
      en: "The amount is too large to be exact (the limit is 9,007,199,254,740,991)",
    });
  }
}

function issueText(issue: InputIssue, locale: Locale): string {
  const article = issue.cites ? ` (${citationText(issue.cites, locale)})` : "";
  return `${issue.path ? `${issue.path}: ` : ""}${issue.message[locale]}${article}`;
}
