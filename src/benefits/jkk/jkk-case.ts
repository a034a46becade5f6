import type { WageBasis } from "../../contributions/wage-basis.js";
import type { CalendarDate } from "../../core/vocabulary.js";
import type { BenefitLine, BenefitNote, BenefitRecipient } from "../benefit.js";
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

/** What a part of the benefit comes to. */
export interface Entitlement {
  readonly due: readonly BenefitLine[];
  readonly notDue: readonly BenefitNote[];
  readonly undetermined: readonly BenefitNote[];
}

/** An entitlement to these lines only. */
export function dueOnly(due: readonly BenefitLine[]): Entitlement {
  return { due, notDue: [], undetermined: [] };
}

/** Who receives what is meant for the worker. */
export function workerOrHeirs({ facts }: JkkCase): BenefitRecipient {
  return facts.death === true ? "heirs" : "participant";
}
