import { InvalidInputError, type InputIssue } from "../src/index.js";

/** Where a call finds its input at fault, and what it expected there; empty where it takes the input. */
export function issuesOf(call: () => unknown): Pick<InputIssue, "path" | "code">[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) {
      return error.issues.map(({ path, code }) => ({ path, code }));
    }
    throw error;
  }
  return [];
}
