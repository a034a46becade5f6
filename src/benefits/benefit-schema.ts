import * as z from "zod";
import type { Bilingual } from "../core/bilingual.js";
import { expectations } from "../core/expectations.js";
import type { BenefitSegment } from "./benefit.js";

/** What the inputs of several benefits must be, beside what all inputs must be. */
export const benefitExpected: Readonly<Record<"segment" | "membershipStart", Bilingual>> =
  expectations({
    segment: {
      id: "segmen yang manfaatnya dihitung: wage-earner, non-wage-earner, atau construction",
      en: "a segment whose benefits are computed: wage-earner, non-wage-earner or construction",
    },
    membershipStart: {
      id: "membershipStart tidak boleh sesudah date",
      en: "membershipStart must not be after date",
    },
  });

/** Segments whose benefits are computed. */
export const benefitSegmentField: z.ZodType<BenefitSegment> = z.enum([
  "wage-earner",
  "non-wage-earner",
  "construction",
]);
