import { JamsosnakerError, type InvalidInputError } from "./errors.js";

/**
 * The result of a function on an argument of the caller; if it fails on a part that is
 * missing or of another form, the refusal. An error of the caller's own is let through.
 */
export function refusingMalformed<Made>(make: () => Made, refusal: () => InvalidInputError): Made {
  try {
    return make();
  } catch (error) {
    throw isOfForm(error) ? refusal() : error;
  }
}

function isOfForm(error: unknown): boolean {
  if (error instanceof JamsosnakerError || !(error instanceof Error)) return false;
  return (
    error instanceof TypeError ||
    error instanceof RangeError ||
    error.message.startsWith("[DecimalError]")
  );
}
