import type * as z from "zod";
import * as eligibility from "../../eligibility/eligibility-input.js";
import type { EligibilityInput } from "../../eligibility/eligibility-input.js";
import type { EventInput, EventMember, MemberEvent } from "../../events/event-inputs.js";
import * as event from "../../events/event-schema.js";
import { described } from "../described.js";

/** Schema of `EligibilityInput`. */
export const eligibilityInputSchema: z.ZodType<EligibilityInput> = described(
  eligibility.eligibilityInputSchema,
  "EligibilityInput",
  "A programme and the facts known so far, told apart by `for`.",
  { for: "jkm", facts: { date: "2026-03-10", segment: "non-wage-earner", cause: "other" } },
);

/** Schema of `MemberEvent`. */
export const memberEventSchema: z.ZodType<MemberEvent> = described(
  event.memberEventSchema,
  "MemberEvent",
  "An event, told apart by `kind`.",
  { kind: "death", date: "2024-05-29", cause: "other" },
);

/** Schema of `EventMember`. */
export const eventMemberSchema: z.ZodType<EventMember> = described(
  event.eventMemberSchema,
  "EventMember",
  "The participant.",
  { segment: "non-wage-earner", programmes: ["jkk", "jkm"], income: 1_000_000 },
);

/** Schema of `EventInput`. */
export const eventInputSchema: z.ZodType<EventInput> = described(
  event.eventInputSchema,
  "EventInput",
  "An event in a family; facts that are not known are left out.",
  {
    event: { kind: "death", date: "2024-05-29", cause: "other" },
    member: {
      segment: "non-wage-earner",
      programmes: ["jkk", "jkm"],
      income: 1_000_000,
      contributionMonths: 40,
    },
    family: [{ relation: "spouse" }, { relation: "child", child: { level: "higher", grade: 3 } }],
  },
);
