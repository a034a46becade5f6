import * as z from "zod";
import type { ArrearsEffect } from "../../contributions/payment/arrears-effect.js";
import type { MonthlySegment } from "../../contributions/payment/payment-input.js";
import { paidNonWageEarnerFields, paidWageEarnerFields } from "../../contributions/paid-person.js";
import { categoryIdField, fundingSourceField, maybe } from "../../core/fields.js";
import {
  leavingReasons,
  type LeavingReason,
  type MonthSpan,
} from "../../roster/register/register-input.js";
import type {
  MemberName,
  MemberPlace,
  MembershipRegister,
  MemberStanding,
  OpenPlace,
  RegisterChange,
  RegisterChangeKind,
  RegisteredPerson,
  RegisterFacts,
  RegisterHeadcount,
  RegisterMonth,
  RegisterPlanGroup,
  RegisterRealised,
  RegisterRowFault,
} from "../../roster/register/register.js";
import { described } from "../described.js";
import {
  count,
  inputIssue,
  programme,
  resultDate,
  resultMonth,
  ruled,
  rupiah,
  warning,
} from "../parts.js";
import { membershipRegisterExample } from "../result-examples.js";
import { objectOf, oneOf, type Shape } from "../shape.js";
import { rowId } from "./screening.js";

const reason: z.ZodType<LeavingReason> = z.enum(leavingReasons as readonly [LeavingReason]);
const because: z.ZodType<OpenPlace["because"]> = z.enum([
  ...leavingReasons,
  "died",
  "not-given",
] as unknown as readonly [OpenPlace["because"]]);

const spans: z.ZodType<MonthSpan[]> = z.array(
  objectOf<MonthSpan>({ from: resultMonth, to: resultMonth }),
);

const placeFields: Shape<MemberPlace> = {
  group: z.string(),
  village: maybe(z.string()),
  fundedBy: fundingSourceField,
};

const nameFields: Shape<MemberName> = {
  row: rowId,
  waited: maybe(z.literal(true)),
  id: maybe(z.string()),
  nik: maybe(z.string()),
};

const month = objectOf<RegisterMonth>({
  month: resultMonth,
  persons: count,
  joined: count,
  replaced: count,
  left: count,
  died: count,
});

const headcount = objectOf<RegisterHeadcount>({
  month: resultMonth,
  ...placeFields,
  persons: count,
  paid: count,
  unpaid: count,
});

const planGroupFields = {
  name: z.string(),
  category: maybe(categoryIdField),
  account: maybe(z.string()),
  region: maybe(z.string()),
  fundedBy: fundingSourceField,
  headcount: z.array(z.strictObject({ from: resultMonth, headcount: count })),
};

const planGroup: z.ZodType<RegisterPlanGroup> = z.discriminatedUnion("segment", [
  z.strictObject({ ...planGroupFields, ...paidWageEarnerFields }),
  z.strictObject({ ...planGroupFields, ...paidNonWageEarnerFields }),
]);

const realised = objectOf<RegisterRealised>({
  group: z.string(),
  headcount: count,
  personMonths: count,
  amount: rupiah,
});

const facts = objectOf<RegisterFacts>({
  segment: oneOf<MonthlySegment>({ "wage-earner": true, "non-wage-earner": true }),
  membershipStart: resultDate,
  contributionMonths: maybe(count),
  consecutiveContributionMonths: maybe(count),
  arrearsMonths: maybe(count),
});

const standing = objectOf<MemberStanding>({
  on: resultDate,
  atEnd: count,
  programmes: z.array(
    objectOf<MemberStanding["programmes"][number]>({
      programme,
      effect: oneOf<ArrearsEffect>({
        none: true,
        "employer-pays-first": true,
        "settle-first": true,
        "not-due": true,
      }),
    }),
  ),
  lapsed: z.boolean(),
});

const person = objectOf<RegisteredPerson>({
  ...nameFields,
  ...placeFields,
  active: spans,
  activeMonths: count,
  paid: maybe(spans),
  paidMonths: maybe(count),
  unpaid: maybe(spans),
  unpaidMonths: maybe(count),
  facts,
  standing: maybe(standing),
  ended: maybe(z.enum(["left", "died"])),
  warnings: z.array(warning),
});

const change = objectOf<RegisterChange>({
  change: oneOf<RegisterChangeKind>({
    died: true,
    left: true,
    moved: true,
    transferred: true,
    renewed: true,
    replaced: true,
    joined: true,
  }),
  month: resultMonth,
  day: maybe(resultDate),
  ...nameFields,
  ...placeFields,
  reason: maybe(reason),
  before: maybe(objectOf<MemberPlace>(placeFields)),
  replaces: maybe(objectOf<NonNullable<RegisterChange["replaces"]>>({ ...nameFields, because })),
});

const openPlace = objectOf<OpenPlace>({
  ...placeFields,
  from: resultMonth,
  left: objectOf<MemberName>(nameFields),
  because,
});

const fault = objectOf<RegisterRowFault>({
  row: rowId,
  position: count,
  village: maybe(z.string()),
  issues: z.array(inputIssue),
});

/** Schema of `MembershipRegister`. */
export const membershipRegisterSchema: z.ZodType<MembershipRegister> = described(
  objectOf<MembershipRegister>({
    kind: z.literal("membership-register"),
    from: resultMonth,
    to: resultMonth,
    on: resultDate,
    read: count,
    personMonths: count,
    byMonth: z.array(month),
    headcounts: z.array(headcount),
    planGroups: maybe(z.array(planGroup)),
    realised: maybe(z.array(realised)),
    persons: z.array(person),
    changes: z.array(change),
    openPlaces: z.array(openPlace),
    waiting: z.array(objectOf<MemberName>(nameFields)),
    toRepair: z.array(fault),
    ...ruled,
  }),
  "MembershipRegister",
  "Members of a scheme, month by month: head counts, payments, changes.",
  membershipRegisterExample,
);
