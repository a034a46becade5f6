import type * as z from "zod";
import * as heirs from "../../benefits/heirs/heirs-schema.js";
import * as jkk from "../../benefits/jkk/jkk-schema.js";
import * as jkm from "../../benefits/jkm/jkm-input.js";
import * as qualifyingMonths from "../../benefits/jkp/jkp-qualifying-months.js";
import * as jkp from "../../benefits/jkp/jkp-input.js";
import * as migrantWorker from "../../benefits/migrant-worker/migrant-worker-input.js";
import * as scholarship from "../../benefits/scholarship/scholarship-schema.js";
import type { FamilyMember, HeirsInput } from "../../benefits/heirs/heirs.js";
import type { JkkBenefitInput } from "../../benefits/jkk/jkk-inputs.js";
import type { JkmBenefitInput } from "../../benefits/jkm/jkm-input.js";
import type { JkpBenefitInput } from "../../benefits/jkp/jkp-input.js";
import type { JkpQualifyingMonthsInput } from "../../benefits/jkp/jkp-qualifying-months.js";
import type {
  JkmMigrantWorkerInput,
  MigrantWorkerBenefitInput,
} from "../../benefits/migrant-worker/migrant-worker-input.js";
import type {
  ScholarshipChild,
  ScholarshipInput,
} from "../../benefits/scholarship/scholarship-plan-types.js";
import { described } from "../described.js";

/** Schema of `JkkBenefitInput`. */
export const jkkBenefitInputSchema: z.ZodType<JkkBenefitInput> = described(
  jkk.jkkBenefitInputSchema,
  "JkkBenefitInput",
  "A work accident or an occupational disease.",
  {
    date: "2024-05-29",
    segment: "wage-earner",
    wage: 4_000_000,
    disabilities: [{ part: "right-thumb" }],
  },
  { date: "2024-05-29", segment: "non-wage-earner", income: 1_000_000, death: true },
);

/** Schema of `JkmBenefitInput`. */
export const jkmBenefitInputSchema: z.ZodType<JkmBenefitInput> = described(
  jkm.jkmBenefitInputSchema,
  "JkmBenefitInput",
  "A death that is not a work accident.",
  {
    date: "2026-03-10",
    segment: "non-wage-earner",
    contributionMonths: 40,
    children: [{ level: "higher", grade: 3 }],
  },
);

/** Schema of `JkmMigrantWorkerInput`. */
export const jkmMigrantWorkerInputSchema: z.ZodType<JkmMigrantWorkerInput> = described(
  migrantWorker.jkmMigrantWorkerInputSchema,
  "JkmMigrantWorkerInput",
  "A death of a migrant worker that is not a work accident.",
  { segment: "migrant-worker", date: "2025-04-19", migrantPhase: "during" },
);

/** Schema of `MigrantWorkerBenefitInput`. */
export const migrantWorkerBenefitInputSchema: z.ZodType<MigrantWorkerBenefitInput> = described(
  migrantWorker.migrantWorkerBenefitInputSchema,
  "MigrantWorkerBenefitInput",
  "An event in the life of a migrant worker, told apart by `event`.",
  {
    date: "2025-04-19",
    phase: "during",
    event: "death",
    cause: "other",
    children: [{ level: "higher", grade: 2 }],
  },
);

/** Schema of `JkpBenefitInput`. */
export const jkpBenefitInputSchema: z.ZodType<JkpBenefitInput> = described(
  jkp.jkpBenefitInputSchema,
  "JkpBenefitInput",
  "A job loss.",
  {
    terminationDate: "2025-06-15",
    cause: "dismissal",
    wage: 4_000_000,
    contributionMonthsInLast24: 24,
  },
);

/** Schema of `JkpQualifyingMonthsInput`. */
export const jkpQualifyingMonthsInputSchema: z.ZodType<JkpQualifyingMonthsInput> = described(
  qualifyingMonths.jkpQualifyingMonthsInputSchema,
  "JkpQualifyingMonthsInput",
  "Months paid before a job loss.",
  { terminationDate: "2025-06-15", paidMonths: ["2024-11", "2025-03", "2025-04"] },
);

/** Schema of `HeirsInput`. */
export const heirsInputSchema: z.ZodType<HeirsInput> = described(
  heirs.heirsInputSchema,
  "HeirsInput",
  "The survivors of a participant.",
  {
    programme: "jkm",
    date: "2026-03-10",
    family: [{ relation: "spouse" }, { relation: "child" }],
  },
);

/** Schema of `FamilyMember`. */
export const familyMemberSchema: z.ZodType<FamilyMember> = described(
  heirs.familyMemberSchema,
  "FamilyMember",
  "A survivor.",
  { relation: "spouse" },
);

/** Schema of `ScholarshipInput`. */
export const scholarshipInputSchema: z.ZodType<ScholarshipInput> = described(
  scholarship.scholarshipInputSchema,
  "ScholarshipInput",
  "An event that opens the scholarship, and the children.",
  {
    eventDate: "2024-05-29",
    cause: "other",
    contributionMonths: 40,
    children: [{ level: "higher", grade: 3, birthDate: "2003-01-01" }],
  },
);

/** Schema of `ScholarshipChild`. */
export const scholarshipChildSchema: z.ZodType<ScholarshipChild> = described(
  scholarship.scholarshipChildSchema,
  "ScholarshipChild",
  "A child on the day of the event.",
  { level: "sd", grade: 4, birthDate: "2015-02-01" },
);
