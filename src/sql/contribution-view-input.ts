import * as z from "zod";
import type { WageEarnerProgramme } from "../batch/column-input.js";
import type { NonWageEarnerProgramme } from "../contributions/contribution-input.js";
import { deepFreeze } from "../core/deep-freeze.js";
import { messageOf } from "../core/expectations.js";
import { maybe } from "../core/fields.js";
import type { Text } from "../core/text.js";
import { nameField, viewFields, type ViewInput } from "./view-input.js";

/** The columns of a table of wage earners, one row a month; their facts are those of `WageEarnerInput`. */
export interface WageEarnerTableColumns {
  /** Text `YYYY-MM`. */
  readonly month: string;
  /** Whole rupiah a month. */
  readonly wage: string;
  /** `very-low` to `very-high`; needed for JKK. */
  readonly riskGroup?: string | undefined;
  /** For PP 7/2025. */
  readonly industry?: string | undefined;
  /** For PP 7/2025. */
  readonly activeMembers?: string | undefined;
  /** For PP 49/2020 and PP 7/2025. */
  readonly arrearsFree?: string | undefined;
  /** For PP 49/2020: text `YYYY-MM`. */
  readonly memberSince?: string | undefined;
  /** For PP 7/2025: the day of payment, from 2015-07-01. */
  readonly paidOn?: string | undefined;
}

/** The columns of a table of non-wage earners, one row a month; their facts are those of `NonWageEarnerInput`. */
export interface NonWageEarnerTableColumns {
  /** Text `YYYY-MM`. */
  readonly month: string;
  /** Whole rupiah a month. */
  readonly income: string;
  /** For PP 50/2025. */
  readonly sector?: string | undefined;
  /** For PP 50/2025. */
  readonly fundedBy?: string | undefined;
  /** For PP 50/2025. */
  readonly isEmployer?: string | undefined;
  /** For PP 49/2020. */
  readonly arrearsFree?: string | undefined;
  /** For PP 49/2020: text `YYYY-MM`. */
  readonly memberSince?: string | undefined;
}

/** A view of the bills of wage earners. */
export interface WageEarnerViewInput extends ViewInput {
  readonly segment: "wage-earner";
  readonly columns: WageEarnerTableColumns;
  /** The same for every row. */
  readonly programmes: readonly WageEarnerProgramme[];
}

/** A view of the bills of non-wage earners. */
export interface NonWageEarnerViewInput extends ViewInput {
  readonly segment: "non-wage-earner";
  readonly columns: NonWageEarnerTableColumns;
  /** The same for every row. */
  readonly programmes: readonly NonWageEarnerProgramme[];
}

/** Input of `contributionView`. */
export type ContributionViewInput = WageEarnerViewInput | NonWageEarnerViewInput;

const expectedProgrammes: Text = /* @__PURE__ */ deepFreeze({ key: "expected.sql.programmes" });

function programmesOf<Name extends string>(
  names: readonly [Name, ...Name[]],
): z.ZodType<readonly Name[]> {
  return z
    .array(z.enum(names) as unknown as z.ZodType<Name>)
    .min(1, { error: messageOf(expectedProgrammes) })
    .refine((list) => new Set(list).size === list.length, {
      error: messageOf(expectedProgrammes),
    });
}

/** Schema of what `contributionView` takes. */
export const contributionViewInputSchema: z.ZodType<ContributionViewInput> = z.discriminatedUnion(
  "segment",
  [
    z.strictObject({
      ...viewFields,
      segment: z.literal("wage-earner"),
      columns: z.strictObject({
        month: nameField,
        wage: nameField,
        riskGroup: maybe(nameField),
        industry: maybe(nameField),
        activeMembers: maybe(nameField),
        arrearsFree: maybe(nameField),
        memberSince: maybe(nameField),
        paidOn: maybe(nameField),
      }),
      programmes: programmesOf(["jkk", "jkm", "jht", "jp"]),
    }),
    z.strictObject({
      ...viewFields,
      segment: z.literal("non-wage-earner"),
      columns: z.strictObject({
        month: nameField,
        income: nameField,
        sector: maybe(nameField),
        fundedBy: maybe(nameField),
        isEmployer: maybe(nameField),
        arrearsFree: maybe(nameField),
        memberSince: maybe(nameField),
      }),
      programmes: programmesOf(["jkk", "jkm", "jht"]),
    }),
  ],
);
