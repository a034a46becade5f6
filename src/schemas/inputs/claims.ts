import type * as z from "zod";
import type {
  ClaimDeadlinesInput,
  ClaimDocumentsInput,
  LatePaymentInput,
  PaymentDeadlineInput,
} from "../../benefits/claims/claims-schema.js";
import * as claims from "../../benefits/claims/claims-schema.js";
import { described } from "../described.js";

/** Schema of `ClaimDeadlinesInput`. */
export const claimDeadlinesInputSchema: z.ZodType<ClaimDeadlinesInput> = described(
  claims.claimDeadlinesInputSchema,
  "ClaimDeadlinesInput",
  "An event whose deadlines are asked for.",
  {
    event: "work-accident",
    segment: "wage-earner",
    date: "2026-05-04",
    on: "2026-05-06",
  },
);

/** Schema of `ClaimDocumentsInput`. */
export const claimDocumentsInputSchema: z.ZodType<ClaimDocumentsInput> = described(
  claims.claimDocumentsInputSchema,
  "ClaimDocumentsInput",
  "A claim whose documents are asked for.",
  { claim: "jkm", date: "2026-03-10" },
);

/** Schema of `PaymentDeadlineInput`. */
export const paymentDeadlineInputSchema: z.ZodType<PaymentDeadlineInput> = described(
  claims.paymentDeadlineInputSchema,
  "PaymentDeadlineInput",
  "A complete claim whose day of payment is asked for.",
  { programme: "jkk", completeOn: "2026-06-05", holidays: [] },
);

/** Schema of `LatePaymentInput`. */
export const latePaymentInputSchema: z.ZodType<LatePaymentInput> = described(
  claims.latePaymentInputSchema,
  "LatePaymentInput",
  "A benefit that was paid late.",
  {
    programme: "jkm",
    benefit: 12_345_000,
    completeOn: "2026-06-05",
    paidOn: "2026-06-15",
    holidays: [],
  },
);
