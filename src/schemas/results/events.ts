import * as z from "zod";
import type { Benefit } from "../../benefits/benefit.js";
import type { JhtClaim } from "../../benefits/jht/jht-claim-types.js";
import type { Pension } from "../../benefits/jp/pension.js";
import { maybe } from "../../core/fields.js";
import type {
  EmployerEntitlement,
  Entitlement,
  EventAssessment,
  InEvent,
  OpenEntitlement,
  ProgrammeAssessment,
} from "../../events/event-assessment.js";
import { described } from "../described.js";
import {
  count,
  itemId,
  programme,
  provisionKeys,
  recorded,
  resultDate,
  rupiah,
  text,
  factsUsed,
} from "../parts.js";
import { eventAssessmentExample } from "../result-examples.js";
import { byKind, objectOf, oneOf } from "../shape.js";
import { benefitNote, benefitRecipient, neededFact, openBenefit } from "./benefit-parts.js";
import { benefitInEvent } from "./benefit.js";
import { claimDeadline, claimDocument } from "./claims.js";
import { heirsPart } from "./heirs.js";
import { jhtClaimInEvent } from "./jht.js";
import { pensionInEvent, pensionRecipient } from "./jp.js";
import { scholarshipClaims } from "./scholarship.js";

const employerEntitlement = objectOf<EmployerEntitlement>({
  programme,
  item: itemId,
  label: maybe(text),
  amount: maybe(rupiah),
  monthly: maybe(rupiah),
  reason: text,
  provisions: provisionKeys,
});

const entitlement = objectOf<Entitlement>({
  programme,
  item: itemId,
  label: maybe(text),
  amount: maybe(rupiah),
  monthly: maybe(rupiah),
  month: maybe(count),
  paidTo: z.union([benefitRecipient, pensionRecipient]),
  when: text,
  waits: maybe(z.literal(true)),
  from: maybe(resultDate),
  provisions: provisionKeys,
});

const openEntitlement = objectOf<OpenEntitlement>({
  programme,
  item: itemId,
  label: maybe(text),
  month: maybe(count),
  reason: text,
  provisions: provisionKeys,
  missing: z.array(z.string()),
  atLeast: maybe(rupiah),
  atMost: maybe(rupiah),
  monthly: maybe(z.literal(true)),
});

const programmeAssessment = objectOf<ProgrammeAssessment>({
  programme,
  outcome: oneOf<ProgrammeAssessment["outcome"]>({
    due: true,
    waits: true,
    "owed-by-employer": true,
    "not-due": true,
    undetermined: true,
  }),
  result: maybe(
    byKind<InEvent<Benefit> | InEvent<JhtClaim> | InEvent<Pension>>({
      benefit: benefitInEvent,
      "jht-claim": jhtClaimInEvent,
      pension: pensionInEvent,
    }),
  ),
  notDue: z.array(benefitNote),
  undetermined: z.array(openBenefit),
  missing: z.array(z.string()),
  documents: z.array(claimDocument),
});

/** Schema of `EventAssessment`. */
export const eventAssessmentSchema: z.ZodType<EventAssessment> = described(
  objectOf<EventAssessment>({
    kind: z.literal("event-assessment"),
    event: oneOf<EventAssessment["event"]>({
      death: true,
      "work-accident": true,
      "job-loss": true,
      retirement: true,
    }),
    date: resultDate,
    total: rupiah,
    atOnce: rupiah,
    monthly: maybe(rupiah),
    waiting: rupiah,
    owedByEmployerTotal: rupiah,
    owedByEmployer: z.array(employerEntitlement),
    entitlements: z.array(entitlement),
    undetermined: z.array(openEntitlement),
    programmes: z.array(programmeAssessment),
    heirsByProgramme: objectOf<EventAssessment["heirsByProgramme"]>({
      jkk: z.exactOptional(heirsPart),
      jkm: z.exactOptional(heirsPart),
      jht: z.exactOptional(heirsPart),
      jp: z.exactOptional(heirsPart),
    }),
    scholarship: maybe(scholarshipClaims),
    deadlines: z.array(claimDeadline),
    missing: z.array(z.string()),
    needed: z.array(neededFact),
    facts: factsUsed,
    ...recorded,
  }),
  "EventAssessment",
  "What all programmes together answer to one event in one family.",
  eventAssessmentExample,
);
