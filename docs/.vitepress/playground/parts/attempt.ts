import {
  errorText,
  JamsosnakerError,
  MissingFactError,
  type FactPath,
  type Locale,
} from "jamsosnaker";

/** What came of a calculation: a result, a fact to be asked first, or a refusal in words. */
export type Outcome<Result> =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "asked"; readonly path: FactPath; readonly why: string }
  | { readonly kind: "refused"; readonly message: string };

/** Runs a calculation; a fact that it lacks is asked for, another error of the library is told. */
export function attempt<Result>(compute: () => Result, locale: Locale): Outcome<Result> {
  try {
    return { kind: "result", result: compute() };
  } catch (error) {
    if (!(error instanceof JamsosnakerError)) throw error;
    const message = errorText(error, locale);
    if (error instanceof MissingFactError) {
      return { kind: "asked", path: error.field, why: message };
    }
    return { kind: "refused", message };
  }
}
