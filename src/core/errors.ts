import { deepFreeze } from "./deep-freeze.js";
import { regulationName, type Citation } from "./citation.js";
import type { Text, TextKey, Value, Values } from "./text.js";
import type { CalendarDate, Programme, Segment } from "./vocabulary.js";

/** The codes by which the errors of this library are told apart. */
export type ErrorCode =
  | "invalid-input"
  | "out-of-coverage"
  | "missing-fact"
  | "not-covered"
  | "unsafe-amount"
  | "aborted";

/** An error of this library: a code, a short English message, and its facts as plain data. */
export abstract class JamsosnakerError extends Error {
  abstract readonly code: ErrorCode;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }

  /** The error as plain data. */
  toJSON(): { name: string; code: ErrorCode; message: string } {
    return { name: this.name, code: this.code, message: this.message };
  }
}

/** One thing wrong with an input. */
export interface InputIssue {
  /** The path: `groups[2].headcount`; empty for the input as a whole. */
  readonly path: string;
  /** The expected value, as a key that the locales have words for. */
  readonly code: TextKey;
  readonly values?: Values | undefined;
  /** The article, where it is a matter of law. */
  readonly cites?: Citation | undefined;
}

/** The expected value, as the code and values of an issue. */
export function issueOf({ key, values }: Text): Pick<InputIssue, "code" | "values"> {
  return values === undefined ? { code: key } : { code: key, values };
}

/** So many issues are said in a message; all are in `issues`. */
export const mostIssuesSaid = 10; // not law: the length of a message

/** So much of a value or a list of values is said in a message. */
const longestShort = 300; // not law: the length of a message

/** The input is not of the form that the function takes. */
export class InvalidInputError extends JamsosnakerError {
  override readonly code = "invalid-input";
  /** All that is wrong, each with its path. */
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[]) {
    const said = issues.slice(0, mostIssuesSaid).map(issueMessage);
    const more = issues.length - said.length;
    const rest = more > 0 ? [`and ${more} more`] : [];
    super("InvalidInputError", `Invalid input: ${[...said, ...rest].join("; ")}`);
    this.issues = deepFreeze(issues);
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & { issues: readonly InputIssue[] } {
    return { ...super.toJSON(), issues: this.issues };
  }
}

/** One thing wrong with an input: where, what was expected, and the article if it is a matter of law. */
export function invalidInput(path: string, expected: Text, cites?: Citation): InvalidInputError {
  return new InvalidInputError([{ path, ...issueOf(expected), ...(cites && { cites }) }]);
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
    date: CalendarDate;
    firstDate: CalendarDate;
    lastDate?: CalendarDate | undefined;
  }) {
    const until = facts.lastDate === undefined ? "" : ` to ${facts.lastDate}`;
    super(
      "OutOfCoverageError",
      `${facts.provision} applies from ${facts.firstDate}${until}; there is no rule for ${facts.date}`,
    );
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
  readonly why: Text;
  /** The article that makes it matter. */
  readonly cites: Citation;

  constructor(facts: { field: string; why: Text; cites: Citation }) {
    super(
      "MissingFactError",
      `The fact "${facts.field}" is needed (${facts.why.key}; ${articleOf(facts.cites)})`,
    );
    this.field = facts.field;
    this.why = deepFreeze(facts.why);
    this.cites = deepFreeze(facts.cites);
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & {
    field: string;
    why: Text;
    cites: Citation;
  } {
    return { ...super.toJSON(), field: this.field, why: this.why, cites: this.cites };
  }
}

/** The law does not open this programme to this segment, or to this person. */
export class NotCoveredError extends JamsosnakerError {
  override readonly code = "not-covered";
  readonly programme: Programme;
  readonly segment: Segment;
  /** The article that says who may join. */
  readonly cites: Citation;

  /** Which part of a larger input: `groups[1]`. */
  readonly path: string | undefined;
  /** Why, where it is not the segment. */
  readonly why: Text | undefined;

  constructor(facts: {
    programme: Programme;
    segment: Segment;
    cites: Citation;
    path?: string | undefined;
    why?: Text | undefined;
  }) {
    const at = facts.path === undefined ? "" : `${facts.path}: `;
    const programme = facts.programme.toUpperCase();
    const why = facts.why ? ` (${facts.why.key})` : "";
    super(
      "NotCoveredError",
      `${at}The programme ${programme} is not open to ${facts.segment}${why}: ${articleOf(facts.cites)}`,
    );
    this.why = facts.why && deepFreeze(facts.why);
    this.programme = facts.programme;
    this.segment = facts.segment;
    this.cites = deepFreeze(facts.cites);
    this.path = facts.path;
  }

  override toJSON(): ReturnType<JamsosnakerError["toJSON"]> & {
    programme: Programme;
    segment: Segment;
    cites: Citation;
    path: string | undefined;
    why: Text | undefined;
  } {
    const { programme, segment, cites, path, why } = this;
    return { ...super.toJSON(), programme, segment, cites, path, why };
  }
}

/** An amount is too large to be exact as a number (2^53 and above). */
export class UnsafeAmountError extends JamsosnakerError {
  override readonly code = "unsafe-amount";

  constructor() {
    super("UnsafeAmountError", "The amount is too large to be exact (2^53 or more)"); // not law: numbers from 2^53 on are not exact
  }
}

/** A long run was stopped by its signal, which gave no reason of its own; there is no result. */
export class AbortedError extends JamsosnakerError {
  override readonly code = "aborted";

  constructor() {
    super("AbortedError", "The run was aborted before it ended");
  }
}

function issueMessage({ path, code, values = {}, cites }: InputIssue): string {
  const article = cites ? ` (${articleOf(cites)})` : "";
  return `${path ? `${path}: ` : ""}${expectedOf(code, values)}${article}`;
}

/** What was expected, in few words or as the key for which `errorText` has them. */
function expectedOf(code: TextKey, values: Values): string {
  const [said = ""] = Object.values(values).map(shortText);
  if (code === "issue.required-as") return `required (${said})`;
  if (code === "issue.nearest") return `not known; nearest: ${shortText(values["nearest"])}`;
  const start = shortWords[code];
  return start === undefined ? code : start + said;
}

const shortWords: Readonly<Partial<Record<TextKey, string>>> = {
  "issue.required": "required",
  "issue.unknown-fields": "unknown field: ",
  "issue.type": "expected ",
  "issue.at-least": "at least ",
  "issue.at-most": "at most ",
  "issue.one-of": "expected one of: ",
};

function shortText(value: Value): string {
  if (Array.isArray(value)) return cut(value.slice(0, mostIssuesSaid).join(", "));
  if (typeof value !== "object") return cut(String(value));
  return "key" in value ? value.key : "";
}

function cut(text: string): string {
  return text.length > longestShort ? `${text.slice(0, longestShort)}…` : text;
}

function articleOf({ regulation, article }: Citation): string {
  return `${regulationName(regulation)} ${article}`;
}
