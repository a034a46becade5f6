import { STATUS_CODES } from "node:http";
import {
  errorText,
  InvalidInputError,
  issueText,
  MissingFactError,
  NotCoveredError,
  textOf,
  type Citation,
  type ErrorCode,
  type JamsosnakerError,
  type Locale,
} from "jamsosnaker";

/** One thing wrong with the facts: where, what was expected, and the article behind it. */
export interface FieldFault {
  readonly field: string;
  readonly expected: string;
  readonly article?: string;
}

/** The one shape of all errors (RFC 9457, `application/problem+json`). */
export interface Problem {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly code: string;
  /** In the language asked for. */
  readonly detail: string;
  readonly errors: readonly FieldFault[];
}

/** The request was understood, but the facts do not do, unless it is not the caller's fault. */
const statuses: Readonly<Record<ErrorCode, 422 | 503>> = {
  "invalid-input": 422,
  "missing-fact": 422,
  "not-covered": 422,
  "out-of-coverage": 422,
  "unsafe-amount": 422,
  aborted: 503,
};

/** A problem by its status, its code and what is said to people. */
export function problem(
  status: number,
  code: string,
  detail: string,
  errors: readonly FieldFault[] = [],
): Problem {
  const title = STATUS_CODES[status] ?? "Error";
  return { type: "about:blank", title, status, code, detail, errors };
}

/** An error of the library as a problem. */
export function problemOf(error: JamsosnakerError, locale: Locale): Problem {
  const { code } = error;
  return problem(statuses[code], code, errorText(error, locale), faultsOf(error, locale));
}

function faultsOf(error: JamsosnakerError, locale: Locale): FieldFault[] {
  if (error instanceof InvalidInputError) {
    return error.issues.map(({ path, code, values, cites }) =>
      fault(path, issueText({ path: "", code, values }, locale), cites, locale),
    );
  }
  if (error instanceof MissingFactError) {
    return [fault(error.field, textOf(error.why, locale), error.cites, locale)];
  }
  if (error instanceof NotCoveredError) {
    const field = error.path === undefined ? "programmes" : `${error.path}.programmes`;
    return [fault(field, errorText(error, locale), error.cites, locale)];
  }
  return [];
}

function fault(
  field: string,
  expected: string,
  cites: Citation | undefined,
  locale: Locale,
): FieldFault {
  return { field, expected, ...(cites && { article: textOf(cites, locale) }) };
}
