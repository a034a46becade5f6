import * as z from "zod";
import type { EligibilityQuestion, Verdict } from "../../eligibility/assess-eligibility.js";
import { described } from "../described.js";
import { check, recorded } from "../parts.js";
import { verdictExample } from "../result-examples.js";
import { objectOf, oneOf } from "../shape.js";

const eligibilityQuestion = oneOf<EligibilityQuestion>({
  jkk: true,
  jkm: true,
  jht: true,
  jp: true,
  jkp: true,
  "migrant-worker": true,
  scholarship: true,
  membership: true,
});

/** Schema of `Verdict`. */
export const verdictSchema: z.ZodType<Verdict> = described(
  objectOf<Verdict>({
    kind: z.literal("verdict"),
    question: eligibilityQuestion,
    outcome: oneOf<Verdict["outcome"]>({ eligible: true, ineligible: true, undetermined: true }),
    checks: z.array(check),
    missing: z.array(z.string()),
    ...recorded,
  }),
  "Verdict",
  "An answer in three values, with every condition that was examined.", // not law: a condition is met, not met or open
  verdictExample,
);
