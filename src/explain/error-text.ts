import type * as z from "zod";
import {
  InvalidInputError,
  mostIssuesSaid,
  type InputIssue,
  type JamsosnakerError,
  type MissingFactError,
  type NotCoveredError,
  type OutOfCoverageError,
} from "../core/errors.js";
import { refusingMalformed } from "../core/malformed.js";
import { textWith, titleOf, type Text } from "../core/text.js";
import { inputIssuesOf, validate } from "../core/validate.js";
import type { Locale } from "../locale/locale.js";
import { localeField } from "./locale-field.js";
import { wordsOf } from "./words-of.js";

/** An error of this library, or what its `toJSON` gives. */
export type ErrorData = JamsosnakerError | ReturnType<JamsosnakerError["toJSON"]>;

type Known =
  | InvalidInputError
  | OutOfCoverageError
  | MissingFactError
  | NotCoveredError
  | { readonly code: "unsafe-amount" | "aborted" };

/**
 * An error in words, for whoever filled in the form: the field, what was
 * expected, and the article. Takes the error or its JSON form.
 *
 * @throws InvalidInputError for what is no error of this library.
 *
 * @example
 * ```ts
 * const row = { segment: "non-wage-earner", month: "2010-01", income: 1, programmes: ["jkm"] } as const;
 * const [refused] = computeContributions([row]).errors;
 * errorText(refused!.error, english).includes("applies from 1 July 2015"); // => true
 * ```
 */
export function errorText(error: ErrorData, locale: Locale): string {
  validate(localeField, locale);
  return refusingMalformed(
    () => wordsOf(textOfError(error as Known, locale), locale),
    () => notAnError("error"),
  );
}

function notAnError(path: string): InvalidInputError {
  return new InvalidInputError([{ path, code: "expected.error" }]);
}

function textOfError(error: Known, locale: Locale): Text {
  const { citation } = locale.format;
  switch (error.code) {
    case "invalid-input": {
      const said = error.issues.slice(0, mostIssuesSaid).map((issue) => issueLine(issue, locale));
      const issues = said.join("; ");
      const more = error.issues.length - said.length;
      return more > 0
        ? textWith("error.invalid-input-and-more", { issues, more })
        : textWith("error.invalid-input", { issues });
    }
    case "out-of-coverage": {
      const { provision, date, firstDate: from, lastDate: to } = error;
      return textWith("error.out-of-coverage", {
        provision: titleOf(provision),
        id: provision,
        from,
        to,
        date,
      });
    }
    case "missing-fact": {
      const { field, why, cites } = error;
      return textWith("error.missing-fact", { field, why, article: citation(cites) });
    }
    case "not-covered": {
      const { programme, segment, cites, path, why } = error;
      const at = path === undefined ? "" : `${path}: `;
      if (why) return textWith("error.not-covered-why", { at, why, article: citation(cites) });
      return textWith("error.not-covered", {
        at,
        programme: programme.toUpperCase(),
        segment: { key: `segment.${segment}` },
        article: citation(cites),
      });
    }
    case "unsafe-amount":
      return { key: "error.unsafe-amount" };
    case "aborted":
      return { key: "error.aborted" };
    default:
      throw notAnError("error");
  }
}

/**
 * One thing wrong with an input, in words.
 *
 * @throws InvalidInputError for what is no issue.
 *
 * @example
 * ```ts
 * issueText({ path: "persons", code: "expected.positive-count" }, english); // => "persons: a whole number, at least 1"
 * ```
 */
export function issueText(issue: InputIssue, locale: Locale): string {
  validate(localeField, locale);
  if (typeof issue !== "object") throw notAnError("issue");
  return refusingMalformed(
    () => issueLine(issue, locale),
    () => notAnError("issue"),
  );
}

function issueLine({ path, cites, ...issue }: InputIssue, locale: Locale): string {
  const article = cites ? ` (${locale.format.citation(cites)})` : "";
  return `${path ? `${path}: ` : ""}${wordsOf(issueWords(issue), locale)}${article}`;
}

/**
 * The issues of a schema of this library, in words: one sentence a field, for
 * forms that validate with `jamsosnaker/schemas`.
 *
 * @throws InvalidInputError for what is no error of a schema.
 *
 * @example
 * ```ts
 * import { contributionInputSchema } from "jamsosnaker/schemas";
 *
 * const { error } = contributionInputSchema.safeParse({ segment: "wage-earner", month: "2026-13" });
 * issuesOf(error, english)[0]?.path; // => "month"
 * ```
 */
export function issuesOf(
  error: z.ZodError | undefined,
  locale: Locale,
): { readonly path: string; readonly text: string }[] {
  validate(localeField, locale);
  return refusingMalformed(
    () =>
      (error?.issues ?? [])
        .flatMap((issue) => inputIssuesOf(issue))
        .map(({ path, ...issue }) => ({
          path,
          text: wordsOf(issueWords(issue), locale),
        })),
    () => notAnError("error"),
  );
}

/** The expectation of an issue, in words. */
export function issueWords({ code, values }: Pick<InputIssue, "code" | "values">): Text {
  return { key: code, values } as Text;
}
