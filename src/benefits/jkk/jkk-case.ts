import type { WageBasis } from "../../contributions/wage-basis.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { BenefitRecipient } from "../benefit.js";
import type { Bearing } from "./employer-bears.js";
import type { JkkBenefitInput } from "./jkk-inputs.js";

/** A case with what its amounts rest on. */
export interface JkkCase {
  readonly facts: JkkBenefitInput;
  /** Day whose law holds for the amounts. */
  readonly lawDate: CalendarDate;
  readonly wage: WageBasis;
  /** Set where the employer bears the whole benefit. */
  readonly bearing?: Bearing | undefined;
}

/** The recipient of the worker's benefits. */
export function workerOrHeirs({ facts }: JkkCase): BenefitRecipient {
  return facts.death === true ? "heirs" : "participant";
}
